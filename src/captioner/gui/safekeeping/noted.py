"""What the journal has been told of the set that is open, and the page that brings it up to date."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from captioner.credits import Field
from captioner.gui.form.drafts import Draft
from captioner.gui.photos.photo_table import is_edited
from captioner.gui.photos.undo_step import side
from captioner.journal.entries import Box, Page, Side, Step, Unsaved
from captioner.kinds import Value
from captioner.photo import Photo

Drafts = Mapping[tuple[Path, ...], Mapping[Field, Mapping[str, Draft]]]


class Noted:
    """Values in, a page out: nothing is written twice, and nothing is left out."""

    def __init__(self) -> None:
        self._unsaved: dict[Path, dict[Field, tuple[Value | None, Side]]] = {}
        self._steps: dict[str, Step] = {}
        self._boxes: list[Box] = []
        self._is_new = False

    def know(self, steps: Iterable[Step]) -> None:
        """These stand in the journal already."""
        self._steps.update((step.key, step) for step in steps)

    def paths(self) -> list[Path]:
        """The photos of which something unsaved is noted."""
        return list(self._unsaved)

    def begin_anew(self) -> list[Path]:
        """Nobody knows what the journal holds: the next page says all. Returns the photos it was told of."""
        paths = self.paths()
        self._unsaved, self._steps, self._boxes, self._is_new = {}, {}, [], True
        return paths

    def page(
        self,
        photos: Mapping[Path, Photo | None],
        when: Mapping[Path, float],
        steps: Sequence[Step],
        drafts: Drafts,
    ) -> Page:
        """What is other than before, and since when; None stands for a photo that is gone, or bears another name."""
        is_whole, self._is_new = self._is_new, False
        unsaved: list[Unsaved] = []
        saved: list[tuple[Path, Field]] = []
        for path, photo in photos.items():
            before, now = self._unsaved.get(path, {}), _edits(photo)
            saved += [(path, field) for field in before if field not in now]
            stamp, at = photo.stamp if photo else None, when[path]
            new = {field: edit for field, edit in now.items() if edit != before.get(field)}
            unsaved += [Unsaved(path, field, *edit, stamp, at) for field, edit in new.items()]
            self._unsaved.pop(path, None)
            if now:
                self._unsaved[path] = now
        made, gone = self._new_steps(steps)
        return Page(made, gone, tuple(unsaved), tuple(saved), self._new_boxes(drafts), is_whole)

    def _new_steps(self, steps: Sequence[Step]) -> tuple[tuple[Step, ...], tuple[str, ...]]:
        there = {step.key: step for step in steps}
        new = tuple(step for step in steps if not _is_same(step, self._steps.get(step.key)))
        gone = tuple(key for key in self._steps if key not in there)
        self._steps = there
        return new, gone

    def _new_boxes(self, drafts: Drafts) -> tuple[Box, ...] | None:
        now = [
            Box(paths, field, language, draft.way.value, draft.text, 0.0)
            for paths, fields in drafts.items()
            for field, by_language in fields.items()
            for language, draft in by_language.items()
        ]
        if now == self._boxes:
            return None
        self._boxes = now
        return tuple(box._replace(time=time.time()) for box in now)


def _edits(photo: Photo | None) -> dict[Field, tuple[Value | None, Side]]:
    if photo is None or not is_edited(photo):
        return {}
    return {field: (photo.saved.get(field), side(photo, field)) for field in photo.edited}


def _is_same(step: Step, known: Step | None) -> bool:
    # A batch may hold thousands of changes; they are never changed in place.
    return known is not None and known.changes is step.changes and known.is_done == step.is_done
