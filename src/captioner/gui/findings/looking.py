"""The set's pixels looked at once the check was asked for, after all that is more urgent: for what only they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.job import Job, Priority
from captioner.gui.work.jobs import Jobs
from captioner.photo import Photo

_AT_ONCE = 24


class Looking(QObject):
    """Looks at a few photos at a time; what was found is put into the table together."""

    def __init__(self, jobs: Jobs, table: PhotoTable, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._table = jobs, table
        self._job: Job | None = None
        self._is_asked = False
        table.begun.connect(self._begin)
        table.changed.connect(self._go_on)
        jobs.failed.connect(self._end_job)

    def begin(self) -> None:
        """Look at the set from now on, at what comes to it, too."""
        self._is_asked = True
        self._go_on()

    def _begin(self) -> None:
        self._is_asked = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self, *_: object) -> None:
        if not self._is_asked or self._job is not None or not self._table.is_all_read():
            return
        waiting = [one for one in self._table.photos() if one.inspection is None and not one.unreadable]
        if waiting:
            self._job = self._jobs.run_watched(
                _looked_at, waiting[:_AT_ONCE], then=self._take, priority=Priority.REST
            )

    def _take(self, seen: Sequence[Photo]) -> None:
        self._job = None
        known = {one.path: one for one in seen}
        now = [self._table.photo(path) for path in known if self._table.row(path) is not None]
        # Of a file that was written meanwhile nothing was seen.
        self._table.put(
            replace(photo, inspection=known[photo.path].inspection)
            for photo in now
            if photo.stamp == known[photo.path].stamp
        )
        self._go_on()

    def _end_job(self, *_: object) -> None:
        self._job = None


def _looked_at(
    photos: Sequence[Photo], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> list[Photo]:
    # Pillow takes a moment to load, and no window needs it to open.
    from captioner import inspecting  # noqa: PLC0415

    seen = []
    for photo in photos:
        if cancelled():
            break
        # One after the other: the window needs the other cores.
        seen.append(replace(photo, inspection=inspecting.inspect(photo.path, photo.stamp)))
    return seen
