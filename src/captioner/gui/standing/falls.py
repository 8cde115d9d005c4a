"""Marks that hold no more: each is told once, all that were found together in one line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.errors import shown_path
from captioner.gui.look import standing_words
from captioner.gui.photos.photo_table import PhotoTable
from captioner.standing import Mark

_GATHERED_MS = 400


class Falls(QObject):
    """Watches the table."""

    told = Signal(object)  # the lines

    def __init__(self, table: PhotoTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._new: dict[Path, Mark] = {}
        self._known: set[Mark] = set()
        self._gathering = QTimer(self, singleShot=True, interval=_GATHERED_MS)
        self._gathering.timeout.connect(self._tell)
        table.changed.connect(self._look)
        table.begun.connect(self._forget)

    def _look(self, paths: Sequence[Path]) -> None:
        for path, photo in zip(paths, self._table.photos_of(paths), strict=True):
            mark = photo.mark
            if mark is not None and mark not in self._known and photo.standing.has_fallen:
                self._new[path] = mark
        if self._new:
            self._gathering.start()

    def _tell(self) -> None:
        if not self._table.is_all_read():
            self._gathering.start()
            return
        fallen = {path: mark for path, mark in self._new.items() if self._table.row(path) is not None}
        self._new.clear()
        photos = [self._table.photo(path) for path in fallen]
        # Undo may have brought back meanwhile what the mark was given for.
        photos = [photo for photo in photos if photo.standing.has_fallen]
        self._known.update(photo.mark for photo in photos if photo.mark is not None)
        if len(photos) == 1:
            name = shown_path(Path(photos[0].name))
            self.told.emit([f"{name}: {standing_words.told(photos)}"])
        elif photos:
            self.told.emit(
                [self.tr("%Ln photos were changed since they were checked or cleared.", "", len(photos))]
            )

    def _forget(self) -> None:
        self._gathering.stop()
        self._new.clear()
        self._known.clear()
