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
        self._changed: list[Sequence[Path]] = []
        self._known: set[Mark] = set()
        self._gathering = QTimer(self, singleShot=True, interval=_GATHERED_MS)
        self._gathering.timeout.connect(self._tell)
        table.changed.connect(self._look)
        table.begun.connect(self._forget)

    def _look(self, paths: Sequence[Path]) -> None:
        self._changed.append(paths)
        self._gathering.start()

    def _tell(self) -> None:
        if not self._table.is_all_read():
            self._gathering.start()
            return
        # What undo has brought back meanwhile has not fallen.
        here = self._table.those_here(dict.fromkeys(path for paths in self._changed for path in paths))
        self._changed.clear()
        photos = [photo for photo in self._table.photos_of(here) if photo.mark is not None]
        photos = [photo for photo in photos if photo.mark not in self._known and photo.standing.has_fallen]
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
        self._changed.clear()
        self._known.clear()
