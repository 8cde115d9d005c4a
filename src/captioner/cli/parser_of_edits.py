"""The words of the commands that edit photos: set, replace, shift."""

from __future__ import annotations

import argparse
from pathlib import Path

from captioner.credits import FIELD, FIELDS
from captioner.texts import X_DEFAULT

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type no public name


def add_set(commands: Commands[argparse.ArgumentParser]) -> None:
    """`captioner set`."""
    parser = commands.add_parser("set", help="write fields into photos", allow_abbrev=False)
    add_paths(parser)
    _add_ways(parser)
    add_questions(parser)
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


def add_replace(commands: Commands[argparse.ArgumentParser]) -> None:
    """`captioner replace`."""
    told = "find and replace in the fields of photos"
    parser = commands.add_parser("replace", help=told, description=told, allow_abbrev=False)
    add_paths(parser)
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


def add_shift(commands: Commands[argparse.ArgumentParser]) -> None:
    """`captioner shift`."""
    told = "put the dates of a camera right whose clock was wrong"
    parser = commands.add_parser("shift", help=told, description=told, allow_abbrev=False)
    add_paths(parser)
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


def _add_ways(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_argument_group("how").add_mutually_exclusive_group()
    for option, way, told in (
        ("--append", "APPEND", "add behind what is there"),
        ("--prepend", "PREPEND", "add before what is there"),
        ("--only-empty", "FILL", "only where the field is empty"),
        ("--remove", "REMOVE", "take these entries out, of keywords, persons and photographers"),
    ):
        ways.add_argument(option, dest="way", action="store_const", const=way, default="REPLACE", help=told)


def add_questions(parser: argparse.ArgumentParser) -> None:
    """What is done where a person would be asked."""
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


def add_paths(parser: argparse.ArgumentParser, at_least: str = "+") -> None:
    """The photos that a command works on."""
    parser.add_argument(
        "paths", nargs=at_least, type=Path, metavar="PATH", help="photos, or folders of photos"
    )
