"""Files that pass away: named so that the next run knows what a dead process of this machine left behind."""

from __future__ import annotations

import getpass
import hashlib
import os
import secrets
import socket
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

START = ".captioner-"
"""How all their names begin; machine and process follow."""


def name_in(folder: Path) -> Path:
    """A name in the folder for a file of this process that passes away, by which the next run knows its leftovers."""
    return folder / f"{_own_names()}{os.getpid()}-{secrets.token_hex(4)}"


def clear_leftovers(folder: Path) -> None:
    """Take away what a process of this machine that is no more left behind in the folder, and nobody else's."""
    ours = _own_names()
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            process = entry.name.removeprefix(ours).partition("-")[0]
            if entry.name.startswith(ours) and process.isdecimal() and not is_running(int(process)):
                with suppress(OSError):
                    Path(entry.path).unlink()


def is_running(process: int) -> bool:
    """Whether a process of this machine is there; where the system cannot be asked, it is taken to be."""
    if sys.platform == "win32" or process == os.getpid():
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


@cache
def _own_names() -> str:
    return f"{START}{machine()}-"


@cache
def machine() -> str:
    """A name for this machine, and for the container on it whose processes this one can see."""
    try:
        space = str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        space = ""
    return hashlib.sha256(f"{socket.gethostname()} {space}".encode()).hexdigest()[:12]


@cache
def user() -> str:
    """Who works at this machine, by login name; empty where the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
