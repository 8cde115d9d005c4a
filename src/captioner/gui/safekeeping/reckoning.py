"""What is worked out of the photos as they are and of the steps made since: of many photos in a thread.

meanwhile  the window goes on; where one of the photos it is about, or a step, has become another, it is done once more
in haste   somebody who never rests has it done here and now in the end
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import partial
from itertools import compress
from operator import is_not
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.moment import Moment
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.journal.entries import Step

Answer = TypeVar("Answer")
Reckoned = Callable[[Moment, Sequence[Step]], Answer]
"""Works it out, of the photos and of the steps that can be taken back."""

_MOST_TRIES = 3


class Reckoning(QObject):
    """One at a time; the next one takes its place."""

    def __init__(self, jobs: Jobs, table: PhotoTable, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._table, self._editing = jobs, table, editing
        self._job: Job | None = None
        self._visit = 0

    def reckon(self, work: Reckoned[Answer], about: Set[Path], then: Callable[[Answer], None]) -> None:
        """Work this out; *then* gets the answer while photos and steps still are what it was worked out of."""
        self.drop()
        self._try(self._visit, 1, work, about, then)

    def drop(self) -> None:
        """It is not wanted any more."""
        self._visit += 1
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _try(
        self, visit: int, turn: int, work: Reckoned[Answer], about: Set[Path], then: Callable[[Answer], None]
    ) -> None:
        if visit != self._visit:
            return
        again = partial(self._try, visit, turn + 1, work, about, then)
        if self._editing.large.is_at_work():
            # It is about to become a step.
            self._editing.large.afterwards(again)
            return
        steps, photos = self._editing.steps(), self._table.moment()
        if len(about) <= MANY or turn > _MOST_TRIES:
            then(work(photos, steps))
            return

        def take(answer: Answer) -> None:
            self._job = None
            if self._is_still(photos, steps, about):
                then(answer)
            else:
                again()

        self._job = self._jobs.run(work, photos, steps, then=take)

    def _is_still(self, photos: Moment, steps: Sequence[Step], about: Set[Path]) -> bool:
        if self._editing.large.is_at_work() or self._editing.steps() != steps:
            return False
        now = self._table.moment()
        if now.rows != photos.rows:
            return False
        others = compress(now.photos, map(is_not, now.photos, photos.photos))
        return about.isdisjoint([photo.path for photo in others])
