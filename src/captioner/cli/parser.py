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
    _add_undo(commands)
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
    group = parser.add_argument_group("fields", "An empty text empties the field.")
    for field in FIELDS:
        more = "; repeat it for several" if field.kind.several else ""
        option = "--" + field.key.replace("_", "-")
        names = dict.fromkeys((option, f"--{field.key}"))
        group.add_argument(
            *names, dest=field.key, action="append", metavar="TEXT", help=field.hint.rstrip(".") + more
        )


def _add_undo(commands: _Commands[argparse.ArgumentParser]) -> None:
    told = "take back the last save of each photo, byte for byte, unless it was changed since"
    parser = commands.add_parser("undo", help=told, description=told, allow_abbrev=False)
    _add_paths(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="all saves that are known of each")
    which.add_argument(
        "--list", action="store_true", help="only print which saves are known: file, time, fields"
    )


def _add_ways(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_argument_group("how").add_mutually_exclusive_group()
    for option, way, told in (
        ("--append", "APPEND", "add behind what is there"),
        ("--prepend", "PREPEND", "add before what is there"),
        ("--only-empty", "FILL", "only where the field is empty"),
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
