"""The command line's words, and the exit status: 0 all well, 1 something failed, 2 wrong usage."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from captioner.cli import parser as command_line
from captioner.errors import CaptionerError, WrongValue

COMMANDS = (
    "open",
    "show",
    "set",
    "check",
    "sheet",
    "import",
    "publish",
    "replace",
    "shift",
    "mark",
    "undo",
    "people",
    "story",
    "fields",
    "demo",
)
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
    parser = command_line.made()
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
    # `import` is Python's own word.
    name = "bring_back" if asked.command == "import" else asked.command
    command = importlib.import_module(f"captioner.cli.{name}")
    status: int = command.run(asked)
    return status
