"""The command line's words, and the exit status: 0 all well, 1 something failed, 2 wrong usage."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from captioner import __version__
from captioner.credits import FIELD, FIELDS
from captioner.errors import CaptionerError, WrongValue
from captioner.texts import X_DEFAULT

COMMANDS = ("open", "show", "set", "fields", "demo")
_STANDARD_STREAMS = 2
"""The largest of their descriptors."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; expected failures are one line each on stderr."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _prepare_streams()
    try:
        try:
            return _answered(given)
        finally:
            # What Python would write as it ends, it is asked to write here, where a failure can still be told.
            print(end="", flush=True)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last net
        return _ended_by(error)


def _prepare_streams() -> None:
    """Print UTF-8, whatever the locale; let no photo be opened where a closed stream was, to be printed into."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_STREAMS:
        pass
    os.close(descriptor)
    # Python takes a missing stderr for "print it on stdout".
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _answered(given: list[str]) -> int:
    parser = _parser()
    if not given or given[0] not in (*COMMANDS, "-h", "--help", "--version"):
        if given and not given[0].startswith("-") and not os.path.lexists(given[0]):
            parser.error(f"{given[0]!r} is neither a command ({', '.join(COMMANDS)}) nor a photo or folder")
        given = ["open", *given]
    asked = parser.parse_args(given)
    try:
        return _run(asked)
    except WrongValue as error:
        parser.error(str(error))


def _ended_by(error: BaseException) -> int:
    """Say in one line what ended the command, a fault of ours included; the exit status."""
    if isinstance(error, OSError) and error.filename is None:
        return _ended_by_output(error)
    if isinstance(error, KeyboardInterrupt):
        print("captioner: stopped; what was saved is saved", file=sys.stderr)
        return 130
    if isinstance(error, CaptionerError):
        print(f"captioner: {error}", file=sys.stderr)
        return 1
    if os.environ.get("CAPTIONER_DEBUG"):
        raise error
    frame = traceback.extract_tb(error.__traceback__)[-1]
    fault = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
    print(f"captioner: a fault of captioner itself ({fault}); what was saved is saved", file=sys.stderr)
    return 1


def _ended_by_output(error: OSError) -> int:
    """All that reads or writes photos names its file; what names none is stdout. A reader that left needs no word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        print(
            f"captioner: the output cannot be written ({error.strerror or error}); what was saved is saved",
            file=sys.stderr,
        )
    return 1


def _run(asked: argparse.Namespace) -> int:
    """Each command's modules are loaded only for it: that keeps `show` and `set` fast, and free of Qt."""
    match asked.command:
        case "open":
            from captioner.cli import open as command
        case "show":
            from captioner.cli import show as command  # type: ignore[no-redef]
        case "set":
            from captioner.cli import set as command  # type: ignore[no-redef]
        case "fields":
            from captioner.cli import fields as command  # type: ignore[no-redef]
        case _:
            from captioner.cli import demo as command  # type: ignore[no-redef]
    status: int = command.run(asked)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "captioner", description="Captions and credits of photos, for a news photo desk.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"captioner {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_open(commands)
    _add_show(commands)
    _add_set(commands)
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
    ways = parser.add_argument_group("how").add_mutually_exclusive_group()
    ways.add_argument(
        "--append",
        dest="way",
        action="store_const",
        const="APPEND",
        default="REPLACE",
        help="add behind what is there",
    )
    ways.add_argument(
        "--prepend", dest="way", action="store_const", const="PREPEND", help="add before what is there"
    )
    ways.add_argument(
        "--only-empty", dest="way", action="store_const", const="FILL", help="only where the field is empty"
    )
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


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="photos, or folders of photos")
