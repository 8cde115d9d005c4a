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
from captioner.gui.photos.deeds import Deed, Plan, becoming, edited_by, planned, up_to_date
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
            self._begin(
                partial(self._words, edit.field, edit.language), edited_by([edit]), (edit.field,), paths
            )
            return
        box = _Box(edit.field, edit.language, edit.way, tuple(paths))
        run = self._run if self._run is not None and self._run.box == box else None
        before = run.before if run else tuple(self._table.photos_of(paths))
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
        words, fields = partial(self._words_of, names), tuple(dict.fromkeys(edit.field for edit in edits))
        if self.large.are_slow(len(paths)):
            self._begin(words, edited_by(edits), fields, paths)
            return
        self.end_run()
        self._do(words, planned(tuple(self._table.photos_of(paths)), edited_by(edits), fields))

    def choose(self, field: Field, value: Value | None, paths: Sequence[Path]) -> None:
        """Confirm one of the values that a photo's homes, or two programs, disagree about."""
        self.large.finish()
        self.end_run()
        after = [self._table.photo(path).with_value(field, value) for path in paths]
        self._step += 1
        self._push(field, X_DEFAULT, after)

    def recover(self, field: Field, deed: Deed, paths: Sequence[Path]) -> None:
        """Let the deed bring back what one field of these photos held before the program ended, as a step of its own.

        Where a deed is being worked out, or these are very many, that is once it is done.
        """
        if self.large.is_at_work():
            self.large.afterwards(partial(self.recover, field, deed, paths))
            return
        words = partial(self._words, field, X_DEFAULT)
        if self.large.are_slow(len(paths)):
            self._begin(words, deed, (field,), paths)
            return
        self.end_run()
        self._do(words, planned(tuple(self._table.photos_of(paths)), deed, (field,)))

    def become(self, words: str, wanted: Sequence[Changed]) -> tuple[Path, ...]:
        """Let photos become what was worked out, all their fields in one step.

        Returns the paths of those that are left alone: they went, or hold something else by now.
        """
        self.large.finish()
        self.end_run()
        fitting = self._still_fitting(wanted)
        photos, begun = self._table.photos_of(one.before.path for one in fitting), self._table.times_changed()

        def do(plan: Plan) -> None:
            if self._table.times_changed() != begun:
                still = self._still_fitting(fitting)
                plan = becoming(still, self._table.photos_of(one.before.path for one in still))
            self._do(lambda paths: words, plan)

        if self.large.are_slow(len(fitting)):
            self.large.begin(partial(becoming, fitting, photos), do)
        else:
            do(becoming(fitting, photos))
        there = {one.before.path for one in fitting}
        return tuple(one.before.path for one in wanted if one.before.path not in there)

    def end_run(self) -> None:
        """What is typed next is a step of its own."""
        self._run = None

    def _still_fitting(self, wanted: Sequence[Changed]) -> list[Changed]:
        here = self._table.those_here(one.before.path for one in wanted)
        now = dict(zip(here, self._table.photos_of(here), strict=True))
        pairs = ((one, now.get(one.before.path)) for one in wanted)
        return [one for one, photo in pairs if photo is not None and photo.credits == one.before.credits]

    def _begin(
        self,
        words: Callable[[Sequence[Path]], str],
        deed: Deed,
        fields: Sequence[Field],
        paths: Sequence[Path],
    ) -> None:
        """Work a deed out over many photos; then do it as one step."""
        self.end_run()
        photos, begun = tuple(self._table.photos_of(paths)), self._table.times_changed()

        def do(plan: Plan) -> None:
            if self._table.times_changed() != begun:
                plan = up_to_date(plan, photos, self._table.photos_of(paths), deed, fields)
            self._do(words, plan)

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
