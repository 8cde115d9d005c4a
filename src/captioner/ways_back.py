"""The way back from each save, kept in the user's own folder: photo and sidecar byte for byte as they were."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from captioner.credits import Field
from captioner.journal.database import state_folder
from captioner.journal.saves import Record, Saves
from captioner.metadata.writing import Proof
from captioner.metadata.writing import Undo as FileUndo
from captioner.saving import Undo


def keep(undos: Mapping[Path, Undo], fields: Sequence[Field] = ()) -> None:
    """Keep the ways back from saves of these fields. Raises CaptionerError where they cannot be kept; then none is."""
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    keys = tuple(field.key for field in fields)
    _store(state_folder()).keep(*(_record(path, now, keys, undo) for path, undo in undos.items()))


def _record(path: Path, now: str, keys: tuple[str, ...], undo: Undo) -> Record:
    file = undo.file
    return Record(path, now, keys, file.pieces, tuple(file.before), tuple(file.after), undo.sidecar)


def known(path: Path) -> list[Record]:
    """The saves of a photo that may be taken back, one after the other, the newest first. Raises CaptionerError."""
    return _store(state_folder()).history(path)


def undo_of(record: Record) -> Undo:
    """What the record's save has to be undone with."""
    before, after = Proof(*record.before), Proof(*record.after)
    return Undo(FileUndo(record.pieces, before, after), record.sidecar)


def forget(record: Record) -> None:
    """The save was taken back. Raises CaptionerError."""
    _store(state_folder()).forget(record)


def follow_name(old: Path, new: Path) -> None:
    """The photo bears another name now. Raises CaptionerError."""
    _store(state_folder()).follow_name(old, new)


@lru_cache(maxsize=1)
def _store(folder: Path) -> Saves:
    return Saves(folder)
