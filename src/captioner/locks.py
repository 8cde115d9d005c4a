"""A lock on one photo, held for one save: two desks on one folder wait for each other instead of writing twice.

The lock is a file beside the photo, made in one step, so it works on shares that know no other locks. It is politeness:
the save itself looks at the last moment whether the photo is still the one that it read.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from captioner import editor, files, passing
from captioner.errors import CaptionerError, reason

LEASE = 20.0
"""Seconds after which a lock counts as left behind, by the clock of the disk that it lies on."""
PATIENCE = 30.0
"""Seconds to wait for another's."""
_SHORTEST_WAIT, _LONGEST_WAIT = 0.002, 0.1
_LARGEST = 4096
_NAMES = f"{passing.START}lock-"


class Lock:
    """A lock that this save holds, or held until somebody took it for left behind."""

    def __init__(self, path: Path, token: bytes) -> None:
        self._path, self._token = path, token
        _holders[path] = self

    def refuse_lost(self, photo: Path) -> None:
        """Raises files.Changed where the lock was taken away, because this save stood still for too long."""
        if not self._is_held():
            raise files.Changed(photo)

    def release(self) -> None:
        """Let go; another's lock is left alone."""
        with suppress(OSError):
            if self._is_held():
                self._path.unlink()
        if _holders.get(self._path) is self:
            del _holders[self._path]

    def _is_held(self) -> bool:
        # All locks of this process in a folder say the same.
        return _holders.get(self._path) is self and _content(self._path) == self._token


_holders: dict[Path, Lock] = {}


class _Token(NamedTuple):
    """A file that says who we are; each of our locks in its folder is a second name of it."""

    path: Path
    content: bytes
    locks: int = 0


_tokens: dict[Path, _Token] = {}
_counting = threading.Lock()


@contextmanager
def held(photo: Path) -> Iterator[Lock]:
    """Hold the lock of a photo. Raises OSError where none can be made, CaptionerError where another keeps it."""
    path = path_of(photo)
    with _shown(path.parent) as token:
        lock = _taken(photo, path, token)
        try:
            yield lock
        finally:
            lock.release()


@contextmanager
def _shown(folder: Path) -> Iterator[_Token]:
    """The token of this process in the folder, there as long as any of its locks is."""
    with _counting:
        token = _tokens.get(folder) or _new_token(folder)
        _tokens[folder] = token._replace(locks=token.locks + 1)
    try:
        yield token
    finally:
        with _counting:
            left = _tokens[folder].locks - 1
            if left:
                _tokens[folder] = token._replace(locks=left)
            else:
                del _tokens[folder]
                with suppress(OSError):
                    token.path.unlink()


def _new_token(folder: Path) -> _Token:
    said = {"machine": passing.machine(), "process": os.getpid(), "by": editor.name()}
    content = json.dumps({**said, "token": secrets.token_hex(8)}).encode()
    path = passing.name_in(folder)
    _write_new(path, content)
    return _Token(path, content)


def _write_new(path: Path, content: bytes) -> None:
    """Raises FileExistsError where there is one, OSError where it cannot be written whole; then there is none."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    try:
        with FileIO(descriptor, "w") as file:
            files.write_all(file, content)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


def clear_leftovers(folder: Path) -> None:
    """Take away the locks that dead processes of this machine left in the folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_NAMES):
                path = Path(entry.path)
                there = _content(path)
                if there is not None and _is_dead(there):
                    _take_away(path, there)


def path_of(photo: Path) -> Path:
    """Where the lock of a photo lies: beside the file itself, be it named by a link."""
    real = Path(os.path.realpath(photo))
    return real.with_name(_NAMES + hashlib.sha256(os.fsencode(real.name)).hexdigest()[:24])


def _taken(photo: Path, path: Path, token: _Token) -> Lock:
    until, wait = time.monotonic() + PATIENCE, _SHORTEST_WAIT
    os.utime(token.path)
    while not _named(token.path, path, token.content):
        there = _content(path)
        if there is not None and _is_left_behind(path, there):
            _take_away(path, there)
            continue
        if time.monotonic() > until:
            said = reason("is being saved by {holder}", holder=_holder(there))
            raise CaptionerError(said, photo, "try again in a moment")
        time.sleep(wait * random.uniform(0.5, 1))
        wait = min(wait * 2, _LONGEST_WAIT)
    return Lock(path, token.content)


def _named(token: Path, path: Path, content: bytes) -> bool:
    """Give the token the lock's name too, unless that is taken."""
    try:
        os.link(token, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without second names: the lock is a file of its own
        try:
            _write_new(path, content)
        except FileExistsError:
            return False
    return True


def _is_left_behind(path: Path, there: bytes) -> bool:
    try:
        return _is_dead(there) or _now_of(path.parent) - path.stat().st_mtime > LEASE
    except FileNotFoundError:
        return False


def _is_dead(there: bytes) -> bool:
    """Whether the holder was a process of this machine that is no more; others have their time."""
    try:
        holder = json.loads(there)
        return holder["machine"] == passing.machine() and not passing.is_running(int(holder["process"]))
    except (ValueError, KeyError, TypeError):
        return False


def _now_of(folder: Path) -> float:
    """The time by the clock of the disk: another machine's may be wrong by hours."""
    probe = passing.name_in(folder)
    try:
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return probe.stat().st_mtime
    finally:
        with suppress(FileNotFoundError):
            probe.unlink()


def _take_away(path: Path, there: bytes) -> None:
    """Move it aside in one step, look whether it is the one that was meant, and put it back if it is not."""
    aside = passing.name_in(path.parent)
    try:
        path.rename(aside)
    except FileNotFoundError:
        return
    found = _content(aside)
    if found is not None and found != there:
        _named(aside, path, found)
    with suppress(FileNotFoundError):
        aside.unlink()


def _content(path: Path) -> bytes | None:
    """What stands in a lock; None where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except FileNotFoundError:
        return None


def _holder(there: bytes | None) -> str:
    try:
        return str(json.loads(there or b"")["by"])[:60] or "somebody else"
    except (ValueError, KeyError, TypeError):
        return "somebody else"
