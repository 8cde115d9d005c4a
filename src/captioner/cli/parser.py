"""The command line: its commands, their options and what they say of themselves."""

from __future__ import annotations

import argparse
from pathlib import Path

from captioner import __version__
from captioner.credits import FIELD, FIELDS
from captioner.texts import X_DEFAULT


def made() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        "captioner", description="Captions and credits of photos, for a news photo desk.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"captioner {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_open(commands)
    _add_show(commands)
    _add_set(commands)
    _add_replace(commands)
    _add_shift(commands)
    _add_mark(commands)
    _add_undo(commands)
    _add_people(commands)
    _add_story(commands)
    fields = commands.add_parser(
        "fields", help="the table of fields and where each is kept", allow_abbrev=False
    )
    fields.add_argument("--json", action="store_true", help="as JSON")
    demo = commands.add_parser("demo", help="make a sample set to try things on", allow_abbrev=False)
    demo.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder")
    return parser


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type no public name


def _add_open(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("open", help="the window, on a folder or files", allow_abbrev=False)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos, or folders of photos")
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="save a picture of the window once all is loaded, then end",
    )


def _add_show(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("show", help="what is in the files", allow_abbrev=False)
    _add_paths(parser)
    parser.add_argument("--json", action="store_true", help="as one JSON document")
    parser.add_argument("--blocks", action="store_true", help="with what EXIF, IIM and XMP each say")
    parser.add_argument(
        "--field",
        action="append",
        choices=list(FIELD),
        metavar="NAME",
        help="only this field; may be repeated",
    )


def _add_set(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("set", help="write fields into photos", allow_abbrev=False)
    _add_paths(parser)
    _add_ways(parser)
    _add_questions(parser)
    parser.add_argument(
        "--lang", default=X_DEFAULT, metavar="TAG", help="the language of the texts: en, ru, kk, uk, …"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument(
        "--json", action="store_true", help="print the photos afterwards, as one JSON document"
    )
    parser.add_argument(
        "--template",
        metavar="FILE_OR_NAME",
        help="fill in a template: one of yours by its name, or the one in a file",
    )
    group = parser.add_argument_group("fields", "An empty text empties the field.")
    for field in FIELDS:
        more = "; repeat it for several" if field.kind.several else ""
        option = "--" + field.key.replace("_", "-")
        names = dict.fromkeys((option, f"--{field.key}"))
        group.add_argument(
            *names, dest=field.key, action="append", metavar="TEXT", help=field.hint.rstrip(".") + more
        )


def _add_replace(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "find and replace in the fields of photos"
    parser = commands.add_parser("replace", help=told, description=told, allow_abbrev=False)
    _add_paths(parser)
    parser.add_argument("--find", required=True, metavar="TEXT", help="what is to be found")
    parser.add_argument(
        "--with", dest="replacement", required=True, metavar="TEXT", help="what takes its place; may be empty"
    )
    parser.add_argument("--regex", action="store_true", help="a regular expression; \\1 puts a group in")
    parser.add_argument("--case", action="store_true", help="capitals and small letters differ")
    parser.add_argument("--words", action="store_true", help="whole words only")
    parser.add_argument(
        "--field",
        action="append",
        choices=list(FIELD),
        metavar="NAME",
        help="only this field; may be repeated",
    )
    parser.add_argument(
        "--lang",
        action="append",
        metavar="TAG",
        help="only texts in this language, x-default for the main one; may be repeated",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")


def _add_shift(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "put the dates of a camera right whose clock was wrong"
    parser = commands.add_parser("shift", help=told, description=told, allow_abbrev=False)
    _add_paths(parser)
    parser.add_argument(
        "--by",
        metavar="TIME",
        help="how far the clock was behind: +01:00:00, --by=-00:30, --by=-1d, '+1d 02:00'",
    )
    parser.add_argument(
        "--camera",
        metavar="NAME",
        help="only photos of this camera: a part of its name, or its serial number",
    )
    zone = parser.add_mutually_exclusive_group()
    zone.add_argument("--zone", metavar="OFFSET", help="the zone that the clock showed, such as +05:00")
    zone.add_argument(
        "--to-zone",
        metavar="OFFSET",
        help="tell the same moments in this zone; dates without a zone are left",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")


def _add_mark(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "say where photos stand at the desk; only their sidecars are written"
    parser = commands.add_parser("mark", help=told, description=told, allow_abbrev=False)
    _add_paths(parser)
    state = parser.add_argument_group("where they stand").add_mutually_exclusive_group(required=True)
    for option, mark, what in (
        ("--checked", "checked", "caption and credit were checked"),
        ("--cleared", "cleared", "they may be published"),
        ("--open", "", "neither any more, and held no longer"),
    ):
        state.add_argument(option, dest="mark", action="store_const", const=mark, default="", help=what)
    state.add_argument("--held", metavar="WHY", help="they must not be published; say why")


def _add_undo(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "take back the last save of each photo, byte for byte, unless it was changed since"
    parser = commands.add_parser("undo", help=told, description=told, allow_abbrev=False)
    _add_paths(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="all saves that are known of each")
    which.add_argument(
        "--list", action="store_true", help="only print which saves are known: file, time, fields"
    )


def _add_people(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "the desk's people: list them, or import and export them"
    parser = commands.add_parser("people", help=told, description=told, allow_abbrev=False)
    kinds = "by its ending: .json, .csv, .txt (code replacements)"
    parser.add_argument(
        "--import",
        dest="taken_in",
        type=Path,
        metavar="FILE",
        help=f"keep the people of this file, too; {kinds}",
    )
    parser.add_argument(
        "--export", dest="given_out", type=Path, metavar="FILE", help=f"write all into this file, {kinds}"
    )
    parser.add_argument("--json", action="store_true", help="print them all as one JSON document")


def _add_story(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "the story that a set illustrates: show it, or say what is in it"
    parser = commands.add_parser("story", help=told, description=told, allow_abbrev=False)
    parser.add_argument("path", type=Path, metavar="PATH", help="the folder of photos, or a photo in it")
    parser.add_argument("--json", action="store_true", help="print it as one JSON document")
    parser.add_argument(
        "--from",
        dest="text_file",
        type=Path,
        metavar="FILE",
        help="read headline, byline, place, dates and text from a .txt, .md, .html or .docx file",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be kept")
    group = parser.add_argument_group(
        "what is in it", "An empty text empties it; what is given wins over FILE."
    )
    for option, metavar, what in (
        ("--headline", "TEXT", "headline"),
        ("--byline", "NAME", "who took the photographs; repeat it for several"),
        ("--place", "TEXT", "where it happened"),
        ("--event-date", "DATE", "when it happened, such as 2022-03-06"),
        ("--publication-date", "DATE", "when it is published"),
        ("--language", "TAG", "a language that texts are wanted in; repeat it, in order"),
        ("--main-language", "TAG", "the main one of them"),
        ("--sensitive", "YES_OR_NO", "yes: places and serial numbers in a file are blockers"),
        ("--notes", "TEXT", "notes for the desk"),
        ("--photo", "NAME", "a photo’s file name; repeat it, in the story’s order"),
    ):
        group.add_argument(option, action="append", metavar=metavar, help=what)


def _add_ways(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_argument_group("how").add_mutually_exclusive_group()
    for option, way, told in (
        ("--append", "APPEND", "add behind what is there"),
        ("--prepend", "PREPEND", "add before what is there"),
        ("--only-empty", "FILL", "only where the field is empty"),
        ("--remove", "REMOVE", "take these entries out, of keywords, persons and photographers"),
    ):
        ways.add_argument(option, dest="way", action="store_const", const=way, default="REPLACE", help=told)


def _add_questions(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("where captioner would rather ask")
    whose = group.add_mutually_exclusive_group()
    for option, prefer, told in (
        (
            "--mine",
            "mine",
            "where another program changed the same field since the last save: write what is set here",
        ),
        ("--theirs", "theirs", "there, keep what the other program wrote"),
    ):
        whose.add_argument(option, dest="prefer", action="store_const", const=prefer, help=told)
    group.add_argument(
        "--break-content-credentials",
        action="store_true",
        help="write into photos that carry content credentials too: it makes their signature invalid",
    )


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="photos, or folders of photos")
