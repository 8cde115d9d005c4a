"""The command line: its commands, their options and what they say of themselves."""

from __future__ import annotations

import argparse
from pathlib import Path

from captioner import __version__
from captioner.cli import parser_of_edits, parser_of_outputs
from captioner.cli.parser_of_edits import Commands
from captioner.credits import FIELD


def made() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        "captioner", description="Captions and credits of photos, for a news photo desk.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"captioner {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_open(commands)
    _add_show(commands)
    parser_of_edits.add_set(commands)
    parser_of_edits.add_replace(commands)
    parser_of_edits.add_shift(commands)
    _add_check(commands)
    parser_of_outputs.add_sheet(commands)
    parser_of_outputs.add_import(commands)
    parser_of_outputs.add_publish(commands)
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


def _add_open(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("open", help="the window, on a folder or files", allow_abbrev=False)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos, or folders of photos")
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="save a picture of the window once all is loaded, then end",
    )


def _add_show(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("show", help="what is in the files", allow_abbrev=False)
    parser_of_edits.add_paths(parser)
    parser.add_argument("--json", action="store_true", help="as one JSON document")
    parser.add_argument("--blocks", action="store_true", help="with what EXIF, IIM and XMP each say")
    parser.add_argument(
        "--field",
        action="append",
        choices=list(FIELD),
        metavar="NAME",
        help="only this field; may be repeated",
    )


def _add_check(commands: Commands[argparse.ArgumentParser]) -> None:
    told = "the credit check: what is wrong, missing or dangerous in the credits of a set"
    parser = commands.add_parser("check", help=told, description=told, allow_abbrev=False)
    parser_of_edits.add_paths(parser, at_least="*")
    against = parser.add_argument_group("what it is held against")
    against.add_argument(
        "--story",
        type=Path,
        metavar="FILE",
        help="the story’s text (.txt, .md, .html, .docx); it wins over the story kept with the photos",
    )
    against.add_argument(
        "--profile", metavar="NAME_OR_FILE", default="essay", help="what the desk demands; essay if not told"
    )
    parser.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="of what is printed"
    )
    parser.add_argument("--by", choices=("rule", "photo"), default="rule", help="how the text is grouped")
    parser.add_argument(
        "--fail-on",
        choices=("hint", "warning", "reason", "blocker", "never"),
        default="reason",
        help="the least that makes the exit status 1: reason, if not told",
    )
    parser.add_argument(
        "--rules", action="store_true", help="print all rules and what each is for, and check nothing"
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="do not look into the pictures, for thumbnails and pictures that are there twice",
    )
    _add_deeds(parser)
    parser_of_edits.add_questions(parser)


def _add_deeds(parser: argparse.ArgumentParser) -> None:
    deeds = parser.add_argument_group("what is done about it")
    deeds.add_argument("--fix", action="store_true", help="mend what can be mended without a doubt, and save")
    deeds.add_argument("--dry-run", action="store_true", help="with --fix: only say what would change")
    deeds.add_argument(
        "--override", metavar="RULE", help="let this rule’s findings pass, with --why; they are named"
    )
    deeds.add_argument("--why", metavar="REASON", help="why they may pass; kept with your name and the time")


def _add_mark(commands: Commands[argparse.ArgumentParser]) -> None:
    told = "say where photos stand at the desk; only their sidecars are written"
    parser = commands.add_parser("mark", help=told, description=told, allow_abbrev=False)
    parser_of_edits.add_paths(parser)
    state = parser.add_argument_group("where they stand").add_mutually_exclusive_group(required=True)
    for option, mark, what in (
        ("--checked", "checked", "caption and credit were checked"),
        ("--cleared", "cleared", "they may be published: nothing grave that the check finds is open"),
        ("--open", "", "neither any more, and held no longer"),
    ):
        state.add_argument(option, dest="mark", action="store_const", const=mark, default="", help=what)
    parser.add_argument(
        "--profile", metavar="NAME_OR_FILE", default="essay", help="with --cleared: what the desk demands"
    )
    state.add_argument("--held", metavar="WHY", help="they must not be published; say why")


def _add_undo(commands: Commands[argparse.ArgumentParser]) -> None:
    told = "take back the last save of each photo, byte for byte, unless it was changed since"
    parser = commands.add_parser("undo", help=told, description=told, allow_abbrev=False)
    parser_of_edits.add_paths(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="all saves that are known of each")
    which.add_argument(
        "--list", action="store_true", help="only print which saves are known: file, time, fields"
    )


def _add_people(commands: Commands[argparse.ArgumentParser]) -> None:
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


def _add_story(commands: Commands[argparse.ArgumentParser]) -> None:
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
