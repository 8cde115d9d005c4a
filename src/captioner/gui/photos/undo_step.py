"""One step of undo as Qt's stack holds it: many changes of many photos, made at once, taken back at once."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from captioner.credits import Field
from captioner.gui.photos.photo_table import PhotoTable
from captioner.journal.entries import Change, Side, Step
from captioner.photo import Photo

_ID = 1

Sided = tuple[Path, Field, Side]
"""A field of a photo, and what it is to hold."""


class UndoStep(QUndoCommand):
    """Never with child commands: PySide6 crashes on them. Steps of the same *run* become one."""

    def __init__(self, table: PhotoTable, step: Step, run: int, after: Sequence[Photo] = ()) -> None:
        super().__init__(step.words)
        self._table = table
        self._key, self.time = step.key, step.time
        self._after: Sequence[Photo] = (
            after  # the photos as they will be, where that was worked out beforehand
        )
        # A step of former days stands in the table already: being put on the stack, and undone there, is no deed.
        self._quiet = 0 if after else 1 if step.is_done else 2
        self.changes, self.run = step.changes, run

    def value(self, is_done: bool) -> Step:
        """The step, to be written down."""
        return Step(self._key, self.text(), self.changes, is_done, self.time)

    def undo(self) -> None:
        if self._is_quiet() or self._puts_what_is_ready():
            return
        self._put(self.taken_back())

    def taken_back(self) -> Iterator[Sided]:
        """What an undo brings about."""
        return ((change.path, change.field, change.before) for change in self.changes)

    def done_again(self) -> Iterator[Sided]:
        """What a redo brings about."""
        return ((change.path, change.field, change.after) for change in self.changes)

    def make_ready(self, after: Sequence[Photo]) -> None:
        """These photos are what the next undo or redo brings about."""
        self._after = after

    def redo(self) -> None:
        if self._is_quiet() or self._puts_what_is_ready():
            return
        self._put(self.done_again())

    def id(self) -> int:
        return _ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, UndoStep) or other.run != self.run:
            return False
        known = {(change.path, change.field): change for change in self.changes}
        for change in other.changes:
            first = known.get((change.path, change.field), change)
            known[change.path, change.field] = first._replace(after=change.after)
        self.changes = tuple(change for change in known.values() if change.before != change.after)
        self.time = other.time
        self.setObsolete(not self.changes)
        return True

    def follow_names(self, renamed: Mapping[Path, Path]) -> None:
        """The photos known by these names bear others now."""
        if not renamed.keys().isdisjoint(change.path for change in self.changes):
            self.changes = tuple(c._replace(path=renamed.get(c.path, c.path)) for c in self.changes)

    def _puts_what_is_ready(self) -> bool:
        after, self._after = self._after, ()
        self._table.put(after)
        return bool(after)

    def _is_quiet(self) -> bool:
        self._quiet -= 1
        return self._quiet >= 0

    def _put(self, sides: Iterable[Sided]) -> None:
        after: dict[Path, Photo] = {}
        for path, field, side in sides:
            after[path] = with_side(after.get(path) or self._table.photo(path), field, side)
        self._table.put(after.values())


def new_step(words: str, changes: tuple[Change, ...]) -> Step:
    """A step that is made now."""
    return Step(uuid.uuid4().hex, words, changes, True, time.time())


def side(photo: Photo, field: Field) -> Side:
    """What a field of a photo holds now."""
    return Side(photo.credits.get(field), field in photo.settled)


def with_side(photo: Photo, field: Field, now: Side) -> Photo:
    """The photo with one field as it was or will be."""
    settled = photo.settled - {field}
    if now.is_settled and (field in photo.disagreeing or field in photo.right):
        settled |= {field}
    return photo.with_value(field, now.value).with_settled(settled)
