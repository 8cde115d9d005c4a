"""What other programs did to the set, brought into the window: rows come, go and bear new names, photos are read again.

taken    Changes -> PhotoTable.arrange -> new ones are read by the desk, changed ones here
read     library.load in a job -> caught_up with what is being edited -> PhotoTable.put
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.credits import Field
from captioner.gui.desk import errands
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Reading
from captioner.gui.others.outside_words import (
    became_contested,
    came_and_went,
    is_gone,
    no_longer_there,
    written_outside,
)
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.photo_table import PhotoTable, is_edited
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.photo import Photo

if TYPE_CHECKING:
    from captioner.watch.changes import Changes

_BATCH = 48


class Outside(QObject):
    """Takes in what `Watching` has seen, and loses no edit over it."""

    told = Signal(str)  # news
    noted = Signal(object)  # sentences that one should read

    def __init__(
        self, jobs: Jobs, desk: Desk, table: PhotoTable, workspace: Workspace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._table, self._workspace = jobs, desk, table, workspace
        self._gone: set[Path] = set()
        self._alone: set[Path] = set()
        self._contested: dict[Path, tuple[Field, ...]] = {}
        self._waiting: dict[Path, None] = {}
        self._reading: Reading | None = None
        self._before: Mapping[Path, Photo] = {}
        self._new: list[Path] = []
        self._both: dict[Path, tuple[Field, ...]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tidy)
        table.begun.connect(self._forget)
        table.changed.connect(self._follow)
        desk.ended.connect(self._read_on)
        jobs.failed.connect(self._end_broken)

    def take(self, changes: Changes) -> None:
        """Bring these changes into the table, and read what has to be read."""
        # What is being typed belongs to a photo that may bear another name in a moment.
        self._workspace.send_typed()
        names = {pair.old: pair.new for pair in changes.renamed}
        edited = {path for path in changes.gone if is_edited(self._table.photo(path))}
        going = set(changes.gone) - edited
        if changes.new or going or names:
            self._table.arrange(Arrangement(frozenset(going), names, changes.coming))
        self._gone |= edited
        self._table.put([_marked_gone(self._table.photo(path)) for path in edited])
        self._alone |= {pair.new for pair in changes.renamed if pair.is_alone}
        self._let_go(going)
        self._desk.read(changes.new)
        self.read_again((*changes.changed, *names.values()))
        if news := came_and_went(changes.new, sorted(going), changes.renamed):
            self.told.emit(news)
        if edited:
            self.noted.emit([no_longer_there(path) for path in sorted(edited)])

    def read_again(self, paths: Iterable[Path]) -> None:
        """Read these once more, a few at a time; those that have not been read yet will be anyway."""
        self._waiting.update(dict.fromkeys(path for path in paths if self._table.is_read(path)))
        self._read_on()

    def _read_on(self, ended: object = None) -> None:
        if self._reading is not None:
            return
        saving = self._desk.being_saved()
        there = [path for path in self._waiting if self._table.is_read(path)]
        paths = tuple(path for path in there if path not in saving)[:_BATCH]
        if paths:
            for path in paths:
                del self._waiting[path]
            self._before = {path: self._table.photo(path) for path in paths}
            self._reading = Reading(paths)
            self._reading.job = self._jobs.run(
                self._reading.read, then=partial(self._take_read, self._reading)
            )
        else:
            self._tell_read()

    def _take_read(self, reading: Reading, answer: object = None) -> None:
        if reading is not self._reading:
            return
        self._reading = None
        saving, puts = self._desk.being_saved(), []
        for path, disk in reading.photos.items():
            if self._table.row(path) is None:
                continue
            now, before = self._table.photo(path), self._before[path]
            if path in saving or (now.stamp, now.saved) != (before.stamp, before.saved):
                # A save has overtaken what was read.
                self._waiting[path] = None
                continue
            after = self._after(now, disk)
            if after != now:
                puts.append(after)
                self._note(now, after)
            if not disk.unreadable:
                self._gone.discard(path)
        self._table.put(puts)
        self._let_go(photo.path for photo in puts if photo.stamp != self._before[photo.path].stamp)
        self._read_on()

    def _end_broken(self, error: Exception) -> None:
        """A job that met a bug gives no answer: what it has read is taken."""
        if self._reading is not None and self._reading.over.is_set():
            self._take_read(self._reading)

    def _after(self, now: Photo, disk: Photo) -> Photo:
        if disk.path in self._alone:
            self._alone.discard(disk.path)
            return errands.brought_along(now, disk)
        return errands.caught_up(now, disk)

    def _note(self, now: Photo, after: Photo) -> None:
        both = errands.contested(after)
        if both:
            self._contested[after.path] = both
        if set(both) - set(errands.contested(now)):
            self._both[after.path] = both
        elif after.saved != now.saved or after.unreadable != now.unreadable:
            self._new.append(after.path)

    def _tell_read(self) -> None:
        new, both = self._new, self._both
        self._new, self._both = [], {}
        if new:
            self.told.emit(written_outside(new))
        if both:
            self.noted.emit([became_contested(path, fields) for path, fields in both.items()])

    def _let_go(self, paths: Iterable[Path]) -> None:
        """Their pictures may be others now."""
        for path in paths:
            self._workspace.thumbnails.forget(path)
            self._workspace.viewer.forget(path)

    def _forget(self) -> None:
        """Another set."""
        if self._reading is not None and self._reading.job is not None:
            self._reading.job.drop()
        self._reading, self._before = None, {}
        for kept in (self._gone, self._alone, self._contested, self._waiting, self._new, self._both):
            kept.clear()

    def _follow(self, paths: Sequence[Path]) -> None:
        waited_for = self._gone | self._contested.keys()
        if waited_for and not waited_for.isdisjoint(paths):
            self._soon.start()

    def _tidy(self) -> None:
        """A photo that went goes from the list once nothing of it is unsaved; a field given back shows theirs."""
        photos = self._table.photos()
        going = {photo.path for photo in photos if photo.path in self._gone and not is_edited(photo)}
        if going:
            self._gone -= going
            self._table.arrange(Arrangement(frozenset(going)))
        for path, fields in [*self._contested.items()]:
            photo = self._table.photo(path)
            if any(photo.credits.get(field) == photo.saved.get(field) for field in fields):
                del self._contested[path]
                self.read_again([path])


def _marked_gone(photo: Photo) -> Photo:
    return replace(photo, warnings=(*photo.warnings, is_gone()))
