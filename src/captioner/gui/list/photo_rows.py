"""The photos of the list as a view: what is seen of them, which keys they know, whose thumbnails are wanted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from captioner.gui.list.dragging import Carrying
from captioner.gui.list.photo_row import PhotoRow
from captioner.gui.list.shapes import Cells, Rows, Shape
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import theme
from captioner.gui.photos.photo_table import Index
from captioner.gui.pictures.thumbnails import Thumbnails

_SETTLED_MS = 20
_SEARCH_SECONDS = 1.0
_SCREENS_AHEAD = 2
_NOTCH = 120
_REST_MS = 4  # what found no time to be painted comes after what is shown already

# The same keys on Russian, Kazakh and Ukrainian keyboards.
_CAPTION_KEYS = frozenset([*map(ord, "IШ"), int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)])
_ZOOM_KEYS = frozenset(map(ord, "ZЯ"))
_CARRYING_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_CARRYING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_Move = QAbstractItemView.CursorAction


class PhotoRows(Carrying):
    """Rows or cells of one size, painted, so that ten thousand scroll as ten do."""

    caption_wanted = Signal()
    zoom_wanted = Signal()
    moved = Signal()  # another photo is the current one, or others are selected
    larger_wanted = Signal(int)  # thumbnails larger by so many steps, or smaller
    carry_wanted = Signal(int)  # the selected photos one place on in the story, or back

    def __init__(self, photos: ShownPhotos, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(photos, parent)
        self._thumbnails = thumbnails
        self._shape: Shape = Rows()
        self._typed, self._typed_at = "", 0.0
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._want_thumbnails)
        self._paint_rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._paint_rest.timeout.connect(self.viewport().update)
        self._row = PhotoRow(photos, thumbnails, self)
        self._lay_out()
        self.setItemDelegate(self._row)
        photos.chosen.connect(self._settled.start)
        thumbnails.changed.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def shape(self) -> Shape:
        """How the photos are laid out."""
        return self._shape

    def set_shape(self, shape: Shape) -> None:
        """Lay the photos out like this; the one that is looked at, or else the first that is seen, stays in sight."""
        mark = self.currentIndex() if self.currentIndex().row() in self.seen() else None
        mark = mark or self._photos.index(self.seen().start)
        self._shape = shape
        self._row.set_shape(shape)
        wraps = isinstance(shape, Cells)
        self.setFlow(QListView.Flow.LeftToRight if wraps else QListView.Flow.TopToBottom)
        self.setWrapping(wraps)
        self.setResizeMode(QListView.ResizeMode.Adjust if wraps else QListView.ResizeMode.Fixed)
        self._fit_cells()
        self.doItemsLayout()
        self.scrollTo(mark)
        self._settled.start()

    def seen(self) -> range:
        """The photos that can be seen now, wholly or in part."""
        height, columns = max(1, self.row_height()), self.columns()
        first = max(0, self.verticalScrollBar().value() // height)
        last = first + self.viewport().height() // height + 2
        most = len(self._photos.paths())
        return range(min(first * columns, most), min(last * columns, most))

    def row_height(self) -> int:
        """The height of every row."""
        return self._shape.height(self.font())

    def columns(self) -> int:
        """How many photos stand side by side."""
        return self._shape.columns(self._room())

    def has_all_thumbnails(self) -> bool:
        """Whether every photo that can be seen has its sharp thumbnail, or never will, and has been painted."""
        paths = [self._photos.paths()[row] for row in self.seen()] if self.isVisible() else []
        is_settled = not self._settled.isActive() and not self._paint_rest.isActive()
        return is_settled and all(self._is_done(path) for path in paths)

    def _is_done(self, path: Path) -> bool:
        return self._thumbnails.whole(path) is not None or self._thumbnails.cannot(path) is not None

    def _want_thumbnails(self) -> None:
        if not self.isVisible():
            return
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

    def _room(self) -> int:
        # A bar that comes and goes must not change how many fit side by side, and so whether it is needed; and
        # what is as wide as all there is, Qt takes for too wide.
        return self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 1

    def _fit_cells(self) -> None:
        # With the size of all told beforehand, Qt asks for none of ten thousand.
        width = self._room() // self.columns()
        if self.gridSize() != (size := QSize(max(1, width), self.row_height())):
            self.setGridSize(size)

    def _say_nothing_fits(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(theme.of(self.palette()).dim)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = self.viewport().rect().adjusted(16, 32, -16, 0)
        painter.drawText(room, int(flags), self.tr("No photo fits this filter."))
        painter.end()

    def _lay_out(self) -> None:
        self.setUniformItemSizes(True)
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

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows in both directions, by the page, to the ends; at the end of a line on with the next."""
        here, last = self.currentIndex().row(), len(self._photos.paths()) - 1
        columns = self.columns()
        page = max(1, self.viewport().height() // max(1, self.row_height())) * columns
        by = {
            _Move.MoveLeft: -1, _Move.MovePrevious: -1, _Move.MoveRight: 1, _Move.MoveNext: 1,
            _Move.MoveUp: -columns, _Move.MoveDown: columns, _Move.MovePageUp: -page, _Move.MovePageDown: page,
            _Move.MoveHome: -here, _Move.MoveEnd: last - here,
        }[action]  # fmt: skip
        if here < 0 or last < 0:
            return self._photos.index(0)
        target = here + by
        if action == _Move.MoveUp and target < 0:
            target = here
        return self._photos.index(min(max(target, 0), last))

    def keyboardSearch(self, search: str) -> None:
        """Go to the next photo whose name holds the digits typed: `412` finds IMG_0412. Letters are deeds."""
        if not search.isdecimal():
            return
        now = time.monotonic()
        goes_on = now - self._typed_at < _SEARCH_SECONDS
        self._typed, self._typed_at = (self._typed if goes_on else "") + search, now
        paths, here = self._photos.paths(), self.currentIndex().row()
        start = here if goes_on else here + 1
        for row in (*range(max(0, start), len(paths)), *range(max(0, start))):
            if self._typed in paths[row].name:
                # Not by what the keys held say: Shift, which types digits on some keyboards, would select all between.
                self.pick([paths[row]])
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in _CAPTION_KEYS:
            self.caption_wanted.emit()
        elif plain and event.key() in _ZOOM_KEYS:
            self.zoom_wanted.emit()
        elif modifiers == _CARRYING and event.key() in _CARRYING_KEYS:
            self.carry_wanted.emit(_CARRYING_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        self.larger_wanted.emit(round(turned / _NOTCH) or (turned > 0) - (turned < 0))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._row.begin_frame(len(self.seen()))
        super().paintEvent(event)
        if not self._photos.paths() and self._photos.choice.is_filter:
            self._say_nothing_fits()
        if self._row.left_out:
            self._paint_rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cells()
        self._settled.start()
