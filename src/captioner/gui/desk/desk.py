"""The errands: open a set, read its files, save what was edited, stop.

open   find: library.photos_in in a job -> begin: rows at once -> library.load in batches -> table.put
save   photos as values -> library.save_all in a job -> table.mark_saved, each as soon as it is on the disk
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.errors import CaptionerError
from captioner.gui.desk import errands
from captioner.gui.desk.errands import Reading, Saving, ended
from captioner.gui.photos.moment import Moment
from captioner.gui.photos.photo_table import PhotoTable, is_edited
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.photo import Photo

_BATCH = 24
_TAKEN_AT_ONCE = 50
_ROWS_FIRST_MS = 40


class Desk(QObject):
    """Runs the errands between the table and the library."""

    found = Signal(object, object)  # the paths asked for, and their photos
    refused = Signal(object)  # why the paths asked for cannot be opened
    left = Signal()  # another set is about to take the place of this one
    opened = Signal(object)  # the paths whose photos are the table's now
    reading = Signal(int, int)  # files read, of how many; equal when all are
    saving = Signal(int, int)  # photos whose save has ended, of how many under way; equal when all have
    ended = Signal(object)  # how one save ended

    def __init__(self, jobs: Jobs, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._table = jobs, table
        self._finding: Job | None = None
        self._to_read: dict[Path, None] = {}
        self._reads: list[Reading] = []
        self._saves: list[Saving] = []
        self._again: set[Path] = set()
        self._done = 0
        # The rows are painted before a thread begins to compete for Python.
        self._rows_first = QTimer(self, singleShot=True, interval=_ROWS_FIRST_MS)
        self._rows_first.timeout.connect(self._read_on)
        jobs.failed.connect(self._end_broken)

    def get_ready(self) -> None:
        """Load what the first errand would have to wait for, in the background."""
        self._jobs.run(errands.get_ready)

    def find(self, paths: Sequence[Path]) -> None:
        """Look for the photos in these folders and files; the set that is open stays."""
        if self._finding is not None:
            self._finding.drop()
        tell, asked = partial(self._tell_found, tuple(paths)), tuple(paths)
        self._finding = self._jobs.run(errands.find, asked, then=tell, otherwise=self._refuse)

    def begin(self, asked: Sequence[Path], photos: Moment) -> None:
        """Make these photos the set: their rows are there at once, their credits as soon as they are read."""
        self.left.emit()
        for read in self._reads:
            if read.job is not None:
                read.job.drop()
        self._reads.clear()
        self._table.begin(photos)
        self._to_read = dict.fromkeys(self._table.rows())
        self.opened.emit(asked)
        self._tell_reading()
        self._rows_first.start()

    def read(self, paths: Sequence[Path]) -> None:
        """Read these photos, which are new in the set."""
        self._to_read.update(dict.fromkeys(paths))
        self._tell_reading()
        if not self._reads and not self._rows_first.isActive():
            self._read_on()

    def read_first(self, paths: Sequence[Path]) -> None:
        """Read these before the others: somebody looks at them."""
        first = [path for path in paths if path in self._to_read]
        if first:
            self._to_read = {**dict.fromkeys(first), **self._to_read}

    def save(self, photos: Sequence[Photo], breaking: Collection[Path] = ()) -> None:
        """Save those that are edited; one that is being saved is saved once more if it has changed since.

        The content credentials of those in *breaking* may be made invalid: somebody insists.
        """
        edited = [photo for photo in photos if is_edited(photo)]
        under_way = self._under_way()
        self._again.update(p.path for p in edited if p.path in under_way and p != under_way[p.path])
        taken = {photo.path: photo for photo in edited if photo.path not in under_way}
        if not taken:
            return
        save = Saving(taken, frozenset(breaking))
        self._saves.append(save)
        save.job = self._jobs.run_watched(
            save.save, then=partial(self._end, save), progress=partial(self._follow, save)
        )
        self._tell_saving()

    def stop(self) -> None:
        """Begin no further photo of the saves under way; those begun are finished."""
        self._again.clear()
        for save in self._saves:
            if save.job is not None:
                save.job.cancel()

    def is_saving(self) -> bool:
        """Whether a save is under way."""
        return bool(self._saves)

    def being_saved(self) -> frozenset[Path]:
        """The photos that saves under way are writing, or are about to."""
        return frozenset(self._under_way())

    def left_unsaved(self, photos: Sequence[Photo]) -> list[Photo]:
        """Those of these photos whose values no save under way is bringing to the disk."""
        under_way = self._under_way()
        return [p for p in photos if is_edited(p) and (p.path not in under_way or p != under_way[p.path])]

    def is_opening(self) -> bool:
        """Whether a set is being looked for or read."""
        return self._finding is not None or not self._table.is_all_read()

    def _tell_found(self, asked: Sequence[Path], photos: Sequence[Path]) -> None:
        self._finding = None
        if photos:
            self.found.emit(asked, photos)
        else:
            self._refuse(CaptionerError("has no photos in it", asked[0], "open another folder"))

    def _refuse(self, error: CaptionerError) -> None:
        self._finding = None
        self.refused.emit(error)

    def _read_on(self) -> None:
        read = Reading(tuple(islice(self._to_read, _BATCH)))
        for path in read.paths:
            del self._to_read[path]
        if read.paths:
            self._reads.append(read)
            read.job = self._jobs.run(read.read, then=partial(self._take_read, read))

    def _take_read(self, read: Reading, answer: object = None) -> None:
        if read not in self._reads:
            return
        self._reads.remove(read)
        broken = self.tr("captioner failed on it, which is a bug")
        self._table.put(read.photos.get(path) or Photo(path, unreadable=broken) for path in read.paths)
        self._read_on()
        self._tell_reading()

    def _tell_reading(self) -> None:
        total = self._table.rowCount()
        self.reading.emit(total - self._table.count_unread(), total)

    def _under_way(self) -> dict[Path, Photo]:
        return {path: photo for save in self._saves for path, photo in save.taken.items()}

    def _follow(self, save: Saving, done: int, total: int) -> None:
        self._take_saved(save)
        self._tell_saving()

    def _take_saved(self, save: Saving) -> None:
        new = [save.outcomes.popleft() for _ in range(min(_TAKEN_AT_ONCE, len(save.outcomes)))]
        save.ended += new
        self._table.mark_saved([(save.taken[one.path], one.saved) for one in new if one.saved is not None])

    def _end(self, save: Saving, answer: object = None) -> None:
        if save not in self._saves:
            return
        self._take_saved(save)
        if save.outcomes:
            QTimer.singleShot(0, self, partial(self._end, save))
            return
        self._saves.remove(save)
        self._done = self._done + len(save.taken) if self._saves else 0
        again = [self._table.photo(p) for p in save.taken if p in self._again and self._table.is_read(p)]
        self._again.difference_update(save.taken)
        self.save(again)
        self._tell_saving()
        self.ended.emit(ended(save.ended, save.taken))

    def _end_broken(self, error: Exception) -> None:
        """A job that met a bug gives no answer: its photos must be free to be saved, others be read."""
        for save in [save for save in self._saves if save.over.is_set()]:
            self._end(save)
        for read in [read for read in self._reads if read.over.is_set()]:
            self._take_read(read)

    def _tell_saving(self) -> None:
        done = self._done + sum(len(save.ended) for save in self._saves)
        total = self._done + sum(len(save.taken) for save in self._saves)
        self.saving.emit(min(done, total), total)
