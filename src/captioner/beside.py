"""One photo's sidecar changed under the photo's lock; the photo's file is never touched."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from captioner import files, locks, marks, saving, sidecar
from captioner.errors import explained
from captioner.metadata import writing
from captioner.metadata.writing import PhotoFile
from captioner.photo import Photo
from captioner.sidecar import Json

_TRIES = 5
_Answer = TypeVar("_Answer")


def changed(path: Path, change: Callable[[PhotoFile, Photo, Json], tuple[Json | None, _Answer]]) -> _Answer:
    """Let *change* say what a photo's sidecar is to hold, None for no change, and what to answer.

    It sees the photo as it is on the disk, and the sidecar's JSON, one just begun where there is none. It may be asked
    again where the file was changed meanwhile. The sidecar's name may not have reached the disk. Raises CaptionerError.
    """
    for tries_left in reversed(range(_TRIES)):
        try:
            with explained(path), locks.held(path) as lock, writing.opened(path) as there:
                known = sidecar.read(there.path)
                whole = known.whole if known else marks.begun(there)
                after, answer = change(there, saving.found(there, known), whole)
                if after is not None:
                    lock.refuse_lost(there.path)
                    files.refuse_changed(there.path, there.stamp)
                    sidecar.write(there.path, after, known.stamp if known else None)
                return answer
        except files.Changed:
            if not tries_left:
                raise
    raise AssertionError("the last try returns or raises")


def now() -> str:
    """The time that a sidecar notes, ISO 8601 with its offset."""
    return datetime.datetime.now().astimezone().isoformat(timespec="milliseconds")
