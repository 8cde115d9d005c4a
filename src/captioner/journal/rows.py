"""The journal's values as rows: a path is bytes, a value is JSON by the field's kind, read back exactly."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from captioner.credits import FIELD, Field
from captioner.files import Stamp
from captioner.journal.entries import Box, Change, Side, Unsaved
from captioner.kinds import Value
from captioner.texts import Texts

Row = tuple[Any, ...]
Here = Mapping[bytes, Path]
"""The photos of the set that is open, by their keys, under the names they have there."""

_LONGEST_PLACE = 4096
_Entry = TypeVar("_Entry")


def text_of(field: Field, value: Value | None) -> str:
    """A value as it is written down."""
    return json.dumps(None if value is None else field.kind.json(value))


def value_of(field: Field, text: str) -> Value | None:
    """The value that was written down, exactly; ValueError if it is none of this field's.

    It is not parsed: what a file held although nobody could have typed it must come back, too.
    """
    found = json.loads(text)
    if found is None:
        return None
    if field.kind.by_language:
        if isinstance(found, dict) and all(isinstance(part, str) for part in found.values()):
            return Texts(found)
    elif field.kind.several:
        if isinstance(found, list) and all(isinstance(part, str) for part in found):
            return tuple(found)
    elif isinstance(found, str) or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    raise ValueError(f"not a value of {field.key}")


def key_of(path: Path) -> bytes:
    """The one name of a photo, whichever way it is reached."""
    return os.fsencode(_real(path.parent) / path.name)


@lru_cache(maxsize=64)
def place_of(asked: tuple[Path, ...]) -> bytes:
    """The one name of a set: of its folder, or of all that was asked for; what the name is made of is on the disk."""
    if len(asked) == 1 and asked[0].is_dir():
        return os.fsencode(_real(asked[0]))
    keys = b"\n".join(sorted(os.fsencode(_real(path)) if path.is_dir() else key_of(path) for path in asked))
    return keys if len(keys) < _LONGEST_PLACE else hashlib.sha256(keys).hexdigest().encode()


@lru_cache(maxsize=4096)
def _real(folder: Path) -> Path:
    return Path(os.path.realpath(folder))


def of_change(step: int, at: int, change: Change) -> Row:
    """A row of `changes`."""
    sides = (part for side in (change.before, change.after) for part in _side(change.field, side))
    return (step, at, key_of(change.path), change.field.key, *sides)


def change(here: Here, row: Row) -> Change:
    """What such a row says."""
    path, key, before, was_settled, after, is_settled = row
    field = FIELD[key]
    return Change(
        _path(here, path),
        field,
        Side(value_of(field, before), bool(was_settled)),
        Side(value_of(field, after), bool(is_settled)),
    )


def of_unsaved(session: str, place: bytes, entry: Unsaved) -> Row:
    """A row of `unsaved`, but for its number."""
    field, stamp = entry.field, entry.stamp
    stamped = json.dumps(None if stamp is None else [stamp.inode, stamp.size, stamp.mtime_ns])
    saved, typed = text_of(field, entry.saved), _side(field, entry.typed)
    return (session, key_of(entry.path), field.key, place, stamped, saved, *typed, entry.time)


def unsaved(here: Here, row: Row) -> Unsaved:
    """What such a row says."""
    number, _, path, key, place, stamped, saved, typed, is_settled, time, _ = row
    field, stamp = FIELD[key], json.loads(stamped)
    side = Side(value_of(field, typed), bool(is_settled))
    seen = None if stamp is None else Stamp(*stamp)
    return Unsaved(_path(here, path), field, value_of(field, saved), side, seen, time, place, number)


def of_box(session: str, place: bytes, box: Box) -> Row:
    """A row of `boxes`, but for its number."""
    paths = json.dumps([os.fsdecode(key_of(path)) for path in box.paths])
    return (session, paths, box.field.key, box.language, box.way, box.text, place, box.time)


def box(here: Here, row: Row) -> Box:
    """What such a row says."""
    number, _, paths, key, language, way, text, place, time, _ = row
    named = tuple(_path(here, os.fsencode(name)) for name in json.loads(paths))
    return Box(named, FIELD[key], language, way, text, time, place, number)


def read(entry: Callable[[Here, Row], _Entry], here: Here, rows: Iterable[Row]) -> Iterator[_Entry]:
    """What these rows say, but for those of a field that this captioner does not know, or that hold no value of it."""
    for row in rows:
        try:
            yield entry(here, row)
        except (KeyError, ValueError, TypeError):
            continue


def _side(field: Field, side: Side) -> Row:
    return text_of(field, side.value), side.is_settled


def _path(here: Here, key: bytes) -> Path:
    return here.get(key) or Path(os.fsdecode(key))
