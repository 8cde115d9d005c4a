"""Every edit's one way in, and out again: undo and redo across photos, after saving too.

apply   an Edit and paths -> the photos after it -> one command of many changes -> PhotoTable.put
typing  the edits of one box that follow each other are worked out from the photo as it was before the first,
        so that clearing a box and typing on keeps what belongs to the text, such as its language's twin
restart the steps come back from the journal: put_back
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.errors import shown_path
from captioner.gui.look import field_words
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.photos.undo_step import UndoStep, new_step, side, with_side
from captioner.journal.entries import Change, Step
from captioner.kinds import Value
from captioner.many.rehearsal import Changed
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_PAUSE_SECONDS = 1.5
MOST_STEPS = 1_000


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
        self.stack.setUndoLimit(MOST_STEPS)
        table.arranged.connect(self._follow_names)

    def apply(self, edit: Edit, paths: Sequence[Path]) -> None:
        """Apply one edit to these photos; raises WrongValue, and then has changed none of them."""
        box = _Box(edit.field, edit.language, edit.way, tuple(paths))
        run = self._run if self._run is not None and self._run.box == box else None
        before = run.before if run else tuple(map(self._table.photo, paths))
        after = [edit.applied(photo) for photo in before]
        if run is not None:
            # Only this field is as typed; a save may have changed the rest of the photo since.
            after = [with_side(self._table.photo(p.path), edit.field, side(p, edit.field)) for p in after]
        if run is None or time.monotonic() - self._typed_at > _PAUSE_SECONDS:
            self._step += 1
        self._push(edit.field, edit.language, after)
        self._run, self._typed_at = _Run(box, before), time.monotonic()

    def choose(self, field: Field, value: Value | None, paths: Sequence[Path]) -> None:
        """Confirm one of the values that a photo's homes, or two programs, disagree about."""
        self.end_run()
        after = [self._table.photo(path).with_value(field, value) for path in paths]
        self._step += 1
        self._push(field, X_DEFAULT, after)

    def recover(self, field: Field, after: Sequence[Photo]) -> None:
        """Let these photos be as they were before the program ended, one field of theirs, as a step of its own."""
        self.end_run()
        self._step += 1
        self._push(field, X_DEFAULT, after)

    def become(self, words: str, wanted: Sequence[Changed]) -> tuple[Path, ...]:
        """Let photos become what was worked out, all their fields in one step.

        Returns the paths of those that are left alone: they went, or hold something else by now.
        """
        self.end_run()
        self._step += 1
        left, changes, after = [], [], []
        for before, worked_out, fields in wanted:
            now = self._table.photo(before.path) if self._table.row(before.path) is not None else None
            if now is None or (now is not before and now.credits != before.credits):
                left.append(before.path)
                continue
            photo = worked_out if now is before else _with_fields(now, worked_out, fields)
            changes += [Change(now.path, field, side(now, field), side(photo, field)) for field in fields]
            after.append(photo)
        if changes:
            self.stack.push(UndoStep(self._table, new_step(words, tuple(changes)), self._step, after))
        return tuple(left)

    def undo(self) -> None:
        """Take the last step back, and say where it was."""
        self.end_run()
        step = self._at(self.stack.index() - 1)
        self.stack.undo()
        self._tell(step)

    def redo(self) -> None:
        """Do the step taken back last once more, and say where it is."""
        self.end_run()
        step = self._at(self.stack.index())
        self.stack.redo()
        self._tell(step)

    def steps(self) -> list[Step]:
        """All that can be taken back or done once more, the oldest first."""
        index = self.stack.index()
        steps = enumerate(map(self._at, range(self.stack.count())))
        return [step.value(at < index) for at, step in steps if step is not None]

    def put_back(self, steps: Sequence[Step]) -> None:
        """Let just these be the steps; the photos hold already what those that are done have made."""
        self.clear()
        for step in steps:
            self._step += 1
            self.stack.push(UndoStep(self._table, step, self._step))
        for _ in range(sum(not step.is_done for step in steps)):
            self.stack.undo()

    def end_run(self) -> None:
        """What is typed next is a step of its own."""
        self._run = None

    def clear(self) -> None:
        """Another set: there is nothing to take back."""
        self.end_run()
        self.stack.clear()

    def _follow_names(self, arranged: Arrangement) -> None:
        """Photos bear other names now: what undo takes back is theirs, not that of who bears the old name next."""
        if not arranged.renamed:
            return
        self.end_run()
        for at in range(self.stack.count()):
            if step := self._at(at):
                step.follow_names(arranged.renamed)

    def _at(self, place: int) -> UndoStep | None:
        command = self.stack.command(place)
        return command if isinstance(command, UndoStep) else None

    def _push(self, field: Field, language: str, after: Sequence[Photo]) -> None:
        changes = tuple(self._changes(field, after))
        if changes:
            words = self._words(field, language, [photo.path for photo in after])
            self.stack.push(UndoStep(self._table, new_step(words, changes), self._step, after))

    def _changes(self, field: Field, after: Sequence[Photo]) -> Iterator[Change]:
        for photo in after:
            was, now = side(self._table.photo(photo.path), field), side(photo, field)
            if was != now:
                yield Change(photo.path, field, was, now)

    def _words(self, field: Field, language: str, paths: Sequence[Path]) -> str:
        """The step in words, for the menu: `Caption (ru) of 12 photos`."""
        name = field_words.label(field)
        if language != X_DEFAULT:
            name += f" ({language})"
        photos = self.tr("%Ln photos", "", len(paths))
        return self.tr("{field} of {photos}").format(
            field=name, photos=shown_path(Path(paths[0].name)) if len(paths) == 1 else photos
        )

    def _tell(self, step: UndoStep | None) -> None:
        if step is not None and step.changes:
            paths = dict.fromkeys(change.path for change in step.changes)
            self.jumped.emit(tuple(paths), step.changes[0].field)


def _with_fields(photo: Photo, wanted: Photo, fields: Sequence[Field]) -> Photo:
    """The photo with these fields as another has them; whatever else is new of it stays."""
    for field in fields:
        photo = photo.with_value(field, wanted.credits.get(field))
    return photo
