"""Every edit's one way in, and out again: undo and redo across photos, after saving too.

apply   an Edit and paths -> the photos after it -> one command of many changes -> PhotoTable.put
typing  the edits of one box that follow each other are worked out from the photo as it was before the first,
        so that clearing a box and typing on keeps what belongs to the text, such as its language's twin
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.errors import shown_path
from captioner.gui.photo_table import PhotoTable
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_PAUSE_SECONDS = 1.5
_ID = 1


class Side(NamedTuple):
    """What one field of one photo held, and whether the desk had confirmed it."""

    value: Value | None
    is_settled: bool


class Change(NamedTuple):
    """One field of one photo, before and after; the photo by its path, for rows move."""

    path: Path
    field: Field
    before: Side
    after: Side


class _Box(NamedTuple):
    """What is being typed into."""

    field: Field
    language: str
    way: Way
    paths: tuple[Path, ...]


@dataclass(frozen=True)
class _Run:
    """Edits of one box that follow each other: the photos before the first of them."""

    box: _Box
    before: tuple[Photo, ...]


class Editing(QObject):
    """Applies edits to the table's photos, and takes them back."""

    jumped = Signal(object, object)  # the paths that undo or redo changed, and the field

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._run: _Run | None = None
        self._typed_at = 0.0
        self._step = 0
        self.stack = QUndoStack(self)

    def apply(self, edit: Edit, paths: Sequence[Path]) -> None:
        """Apply one edit to these photos; raises WrongValue, and then has changed none of them."""
        box = _Box(edit.field, edit.language, edit.way, tuple(paths))
        run = self._run if self._run is not None and self._run.box == box else None
        before = run.before if run else tuple(map(self._table.photo, paths))
        after = [edit.applied(photo) for photo in before]
        if run is not None:
            # Only this field is as typed; a save may have changed the rest of the photo since.
            after = [_with_side(self._table.photo(p.path), edit.field, _side(p, edit.field)) for p in after]
        if run is None or time.monotonic() - self._typed_at > _PAUSE_SECONDS:
            self._step += 1
        self._push(edit.field, edit.language, after)
        self._run, self._typed_at = _Run(box, before), time.monotonic()

    def choose(self, field: Field, value: Value, paths: Sequence[Path]) -> None:
        """Confirm one of the values that a photo's homes disagree about."""
        self.end_run()
        after = [self._table.photo(path).with_value(field, value) for path in paths]
        self._step += 1
        self._push(field, X_DEFAULT, after)

    def undo(self) -> None:
        """Take the last step back, and say where it was."""
        self.end_run()
        command = self.stack.command(self.stack.index() - 1)
        self.stack.undo()
        self._tell(command)

    def redo(self) -> None:
        """Do the step taken back last once more, and say where it is."""
        self.end_run()
        command = self.stack.command(self.stack.index())
        self.stack.redo()
        self._tell(command)

    def end_run(self) -> None:
        """What is typed next is a step of its own."""
        self._run = None

    def clear(self) -> None:
        """Another set: there is nothing to take back."""
        self.end_run()
        self.stack.clear()

    def _push(self, field: Field, language: str, after: Sequence[Photo]) -> None:
        changes = tuple(self._changes(field, after))
        if changes:
            text = self._words(field, language, [photo.path for photo in after])
            self.stack.push(_Command(self._table, text, changes, self._step, after))

    def _changes(self, field: Field, after: Sequence[Photo]) -> Iterator[Change]:
        for photo in after:
            was, now = _side(self._table.photo(photo.path), field), _side(photo, field)
            if was != now:
                yield Change(photo.path, field, was, now)

    def _words(self, field: Field, language: str, paths: Sequence[Path]) -> str:
        """The step in words, for the menu: `Caption (ru) of 12 photos`."""
        name = field.label if language == X_DEFAULT else f"{field.label} ({language})"
        photos = self.tr("{count} photos").format(count=len(paths))
        return self.tr("{field} of {photos}").format(
            field=name, photos=shown_path(Path(paths[0].name)) if len(paths) == 1 else photos
        )

    def _tell(self, command: QUndoCommand | None) -> None:
        if isinstance(command, _Command) and command.changes:
            self.jumped.emit(tuple(change.path for change in command.changes), command.changes[0].field)


class _Command(QUndoCommand):
    """Many changes as one step. Never with child commands: PySide6 crashes on them."""

    def __init__(
        self, table: PhotoTable, text: str, changes: tuple[Change, ...], step: int, after: Sequence[Photo]
    ) -> None:
        super().__init__(text)
        self._table = table
        self._after: Sequence[Photo] = after  # the photos as the edit made them, until it is done
        self.changes, self.step = changes, step

    def undo(self) -> None:
        self._put((change.path, change.field, change.before) for change in self.changes)

    def redo(self) -> None:
        if self._after:
            self._table.put(self._after)
            self._after = ()
            return
        self._put((change.path, change.field, change.after) for change in self.changes)

    def id(self) -> int:
        return _ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Command) or other.step != self.step:
            return False
        known = {change.path: change for change in self.changes}
        for change in other.changes:
            first = known.get(change.path, change)
            known[change.path] = first._replace(after=change.after)
        self.changes = tuple(change for change in known.values() if change.before != change.after)
        self.setObsolete(not self.changes)
        return True

    def _put(self, sides: Iterator[tuple[Path, Field, Side]]) -> None:
        self._table.put([_with_side(self._table.photo(path), field, side) for path, field, side in sides])


def _side(photo: Photo, field: Field) -> Side:
    return Side(photo.credits.get(field), field in photo.settled)


def _with_side(photo: Photo, field: Field, side: Side) -> Photo:
    settled = photo.settled - {field}
    if side.is_settled and field in photo.disagreeing:
        settled |= {field}
    return replace(photo, credits=photo.credits.with_value(field, side.value), settled=settled)
