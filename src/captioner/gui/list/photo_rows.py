"""The rows of the list as a view: what is seen of them, which keys they know, whose thumbnails are wanted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from captioner.gui.list.photo_row import PhotoRow, row_height
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.photos.photo_table import Index
from captioner.gui.pictures.thumbnails import Thumbnails

_SETTLED_MS = 20
_SEARCH_SECONDS = 1.0
_SCREENS_AHEAD = 2

# The same keys on Russian, Kazakh and Ukrainian keyboards.
_CAPTION_KEYS = frozenset([*map(ord, "IШ"), int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)])
_ZOOM_KEYS = frozenset(map(ord, "ZЯ"))


class PhotoRows(QListView):
    """Rows of one height, painted, so that ten thousand scroll as ten do."""

    caption_wanted = Signal()
    zoom_wanted = Signal()
    moved = Signal()  # another photo is the current one, or others are selected

    def __init__(self, photos: ShownPhotos, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos, self._thumbnails = photos, thumbnails
        self._typed, self._typed_at = "", 0.0
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._want_thumbnails)
        self._lay_out()
        self.setModel(photos)
        self.setItemDelegate(PhotoRow(thumbnails, self))
        photos.chosen.connect(self._settled.start)
        thumbnails.changed.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)

    def seen(self) -> range:
        """The rows that can be seen now, wholly or in part."""
        height = max(1, self.row_height())
        first = max(0, self.verticalScrollBar().value() // height)
        last = first + self.viewport().height() // height + 2
        return range(min(first, len(self._photos.paths())), min(last, len(self._photos.paths())))

    def row_height(self) -> int:
        """The height of every row."""
        return row_height(self.font())

    def has_all_thumbnails(self) -> bool:
        """Whether every row that can be seen has its sharp thumbnail, or never will."""
        paths = (self._photos.paths()[row] for row in self.seen())
        return not self._settled.isActive() and all(self._is_done(path) for path in paths)

    def _is_done(self, path: Path) -> bool:
        return self._thumbnails.whole(path) is not None or self._thumbnails.cannot(path) is not None

    def _want_thumbnails(self) -> None:
        self._thumbnails.set_pixel_ratio(self.devicePixelRatioF())
        rows, paths = self.seen(), self._photos.paths()
        ahead = len(rows) * _SCREENS_AHEAD
        after = paths[rows.stop : rows.stop + ahead]
        before = paths[max(0, rows.start - ahead) : rows.start]
        self._thumbnails.want(paths[rows.start : rows.stop], [*after, *reversed(before)])

    def _repaint(self, path: Path) -> None:
        row = self._photos.row(path)
        if row is not None and row in self.seen():
            self.update(self._photos.index(row))

    def _settle(self, place: int) -> None:
        self._settled.start()

    def _tell(self, *_: object) -> None:
        self.moved.emit()

    def _lay_out(self) -> None:
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos"))
        self.setIconSize(QSize(0, 0))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint if any of it is seen; Qt would ask for the place of every row in between."""
        seen = self.seen()
        if first.row() < seen.stop and last.row() >= seen.start:
            self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next photo whose name holds what is typed: `412` finds IMG_0412."""
        now = time.monotonic()
        goes_on = now - self._typed_at < _SEARCH_SECONDS
        self._typed, self._typed_at = (self._typed if goes_on else "") + search.casefold(), now
        paths, here = self._photos.paths(), self.currentIndex().row()
        start = here if goes_on else here + 1
        for row in (*range(max(0, start), len(paths)), *range(max(0, start))):
            if self._typed in paths[row].name.casefold():
                self.setCurrentIndex(self._photos.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in _CAPTION_KEYS:
            self.caption_wanted.emit()
        elif plain and event.key() in _ZOOM_KEYS:
            self.zoom_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()
