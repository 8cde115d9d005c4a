"""Every edit's one way in, and out again: undo and redo across photos, after saving too.

apply   an Edit and paths -> the photos after it -> one command of many changes -> PhotoTable.put
typing  the edits of one box that follow each other are worked out from the photo as it was before the first,
        so that clearing a box and typing on keeps what belongs to the text, such as its language's twin
large   a deed over hundreds of photos is worked out in a thread, and then done in one go: `deeds`
restart the steps come back from the journal: put_back
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.errors import shown_path
from captioner.gui.look import field_words
from captioner.gui.photos.deeds import Plan, edited_by, planned, up_to_date
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.photos.undo_step import UndoStep, new_step, side, with_side
from captioner.gui.photos.undoing import Undoing
from captioner.journal.entries import Change
from captioner.kinds import Value
from captioner.many.rehearsal import Changed
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_PAUSE_SECONDS = 1.5


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


class Editing(Undoing):
    """Applies edits to the table's photos, and takes them back."""

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(table, parent)
        self._run: _Run | None = None
        self._typed_at = 0.0

    def apply(self, edit: Edit, paths: Sequence[Path]) -> None:
        """Apply one edit to these photos; raises WrongValue, and then has changed none of them."""
        self.large.finish()
        if self.large.are_slow(len(paths)):
            self._begin(partial(self._words, edit.field, edit.language), [edit], paths)
            return
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

    def apply_together(self, edits: Sequence[Edit], paths: Sequence[Path]) -> None:
        """Apply several edits to these photos as one step; raises WrongValue, and then has changed none of them."""
        self.large.finish()
        names = ", ".join(dict.fromkeys(field_words.label(edit.field) for edit in edits))
        words = partial(self._words_of, names)
        if self.large.are_slow(len(paths)):
            self._begin(words, edits, paths)
            return
        fields = tuple(dict.fromkeys(edit.field for edit in edits))
        self.end_run()
        self._do(words, planned(tuple(map(self._table.photo, paths)), edited_by(edits), fields))

    def choose(self, field: Field, value: Value | None, paths: Sequence[Path]) -> None:
        """Confirm one of the values that a photo's homes, or two programs, disagree about."""
        self.large.finish()
        self.end_run()
        after = [self._table.photo(path).with_value(field, value) for path in paths]
        self._step += 1
        self._push(field, X_DEFAULT, after)

    def recover(self, field: Field, after: Sequence[Photo]) -> None:
        """Let these photos be as they were before the program ended, one field of theirs, as a step of its own."""
        self.large.finish()
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

    def end_run(self) -> None:
        """What is typed next is a step of its own."""
        self._run = None

    def _begin(
        self, words: Callable[[Sequence[Path]], str], edits: Sequence[Edit], paths: Sequence[Path]
    ) -> None:
        """Work out what is typed for many photos; then do it as one step."""
        self.end_run()
        photos, fields = tuple(map(self._table.photo, paths)), tuple(dict.fromkeys(e.field for e in edits))
        deed = edited_by(edits)

        def do(plan: Plan) -> None:
            self._do(words, up_to_date(plan, photos, self._now, deed, fields))

        self.large.begin(partial(planned, photos, deed, fields), do)

    def _do(self, words: Callable[[Sequence[Path]], str], plan: Plan) -> None:
        if plan.changes:
            self._step += 1
            told = words([photo.path for photo in plan.after])
            self.stack.push(UndoStep(self._table, new_step(told, plan.changes), self._step, plan.after))

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
        name = field_words.label(field)
        return self._words_of(f"{name} ({language})" if language != X_DEFAULT else name, paths)

    def _words_of(self, name: str, paths: Sequence[Path]) -> str:
        """The step in words, for the menu: `Caption (ru) of 12 photos`."""
        photos = self.tr("%Ln photos", "", len(paths))
        return self.tr("{field} of {photos}").format(
            field=name, photos=shown_path(Path(paths[0].name)) if len(paths) == 1 else photos
        )


def _with_fields(photo: Photo, wanted: Photo, fields: Sequence[Field]) -> Photo:
    """The photo with these fields as another has them; whatever else is new of it stays."""
    for field in fields:
        photo = photo.with_value(field, wanted.credits.get(field))
    return photo
