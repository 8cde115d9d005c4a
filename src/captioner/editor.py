"""Who works here: the name that marks, overrides, stories and sidecars are signed with.

It is the user's own on this machine, and never among the lists that a desk shares.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

from captioner import desk_lists, passing
from captioner.errors import explained

_FILE = "editor.txt"
_LONGEST = 80


def name() -> str:
    """What this user wants to be called, else the login name; empty where neither is known."""
    return own() or passing.user()


def own() -> str:
    """What this user wants to be called; empty where that was never said, or cannot be read."""
    try:
        return one_line(_path().read_text("utf-8"))
    except (OSError, RuntimeError, UnicodeDecodeError):
        return ""


def call(wanted: str) -> None:
    """Sign with this name from now on; with the login name if it is blank. Raises CaptionerError."""
    path = _path()
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    desk_lists.give_out_bytes(path, f"{one_line(wanted)}\n".encode())


def one_line(typed: str) -> str:
    """A name as one line that any terminal takes."""
    line = " ".join("".join(c if c.isprintable() else " " for c in typed).split())
    return line[:_LONGEST].rstrip()


def _path() -> Path:
    return platformdirs.user_config_path("captioner", appauthor=False) / _FILE
