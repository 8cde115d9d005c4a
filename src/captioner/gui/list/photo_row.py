"""How one photo looks in the list: thumbnail, name, caption, photographer, and what is the matter with it.

A row is painted once into a picture of its own and kept until something in it changes: while threads are at work,
every call from Python into Qt may wait for them, and a list of rows painted anew each time would stutter.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from captioner.checks.finding import Severity
from captioner.gui.list.row_words import RowWords, type_of
from captioner.gui.list.shapes import Rows, Shape
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import theme
from captioner.gui.look.marks import SIDE, paint_mark
from captioner.gui.look.photo_words import State, words_of
from captioner.gui.look.scheme import Colours
from captioner.gui.pictures.cut_thumbnails import CutThumbnails
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.photo import Photo

_LEAST_KEPT = 60
_OUTLINE = 0.55
_FRAME_SECONDS = 0.006
_FEW = 12

_SELECTED, _UNDER_MOUSE, _FOCUSED = (
    state.value
    for state in (
        QStyle.StateFlag.State_Selected,
        QStyle.StateFlag.State_MouseOver,
        QStyle.StateFlag.State_HasFocus,
    )
)
# As numbers: Python's flags are slow to combine.
_SHOWN_STATES = _SELECTED | _UNDER_MOUSE | _FOCUSED


class _Frame(NamedTuple):
    """What decides how all rows look."""

    palette: int = 0
    font: str = ""
    ratio: float = 1
    languages: tuple[str, ...] = ()


class _Look(NamedTuple):
    """All that decides how a row looks, but for the photo itself."""

    is_read: bool
    gravest: Severity | None
    thumbnail: int
    state: int
    width: int
    height: int
    frame: _Frame


class PhotoRow(QStyledItemDelegate):
    """Paints rows, or cells of a grid, that are all of one size; never longer at a stretch than a part of a frame."""

    def __init__(self, photos: ShownPhotos, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._photos, self._thumbnails, self._view = photos, thumbnails, view
        self._frame = _Frame()
        self._kept: OrderedDict[Path, tuple[Photo, _Look, QPixmap]] = OrderedDict()
        self._most_kept = _LEAST_KEPT
        self._ends = math.inf
        self.left_out = False
        self.set_shape(Rows())

    def set_shape(self, shape: Shape) -> None:
        """Paint in this shape from now on."""
        self._shape = shape
        self._cut = CutThumbnails(shape.picture)
        self._kept.clear()

    def begin_frame(self, seen: int) -> None:
        """So many are about to be painted; of many, those that find no time now are left out, to be asked for again."""
        self._ends = time.perf_counter() + _FRAME_SECONDS if seen > _FEW else math.inf
        self.left_out = False
        self._most_kept = max(_LEAST_KEPT, 3 * seen)
        view = self._view
        self._frame = _Frame(
            view.palette().cacheKey(),
            view.font().key(),
            view.devicePixelRatioF(),
            self._photos.choice.languages,
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        photo = self._photos.photo(index.row())
        pixmap = self._thumbnails.pixmap(photo.path)
        rect = option.rect
        look = _Look(
            self._photos.is_read(photo.path),
            self._photos.choice.gravest.get(photo.path),
            pixmap.cacheKey() if pixmap is not None else -(self._thumbnails.cannot(photo.path) is not None),
            option.state.value & _SHOWN_STATES,
            rect.width(),
            rect.height(),
            self._frame,
        )
        kept = self._kept.pop(photo.path, None)
        if kept is None or kept[0] is not photo or kept[1] != look:
            if time.perf_counter() > self._ends:
                # What it looked like until now, rather than nothing.
                self.left_out = True
            else:
                kept = (photo, look, self._painted(photo, look, option, pixmap))
        if kept is None:
            return
        self._kept[photo.path] = kept
        if len(self._kept) > self._most_kept:
            self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), kept[2])

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._view.gridSize()

    def _painted(
        self, photo: Photo, look: _Look, option: QStyleOptionViewItem, thumbnail: QPixmap | None
    ) -> QPixmap:
        size, ratio = option.rect.size(), look.frame.ratio
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        colours = theme.of(option.palette)
        box = self._shape.picture_box(size)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, self._shape.ground(size), look.state, colours)
        if thumbnail is None:
            _paint_missing_picture(painter, box, colours, bool(look.thumbnail))
        elif isinstance(self._shape, Rows):
            painter.drawPixmap(box.topLeft(), self._cut.cut(thumbnail, ratio))
        else:
            _paint_whole(painter, box, thumbnail, ratio)
        words = RowWords(painter, self._shape.words_box(size), type_of(option.font), colours)
        if look.is_read:
            words.paint(words_of(photo, look.frame.languages, look.gravest), photo.unreadable)
        else:
            words.paint_name(words_of(photo))
        painter.end()
        return picture


def _paint_ground(painter: QPainter, row: QRect, state: int, colours: Colours) -> None:
    is_selected = bool(state & _SELECTED)
    if not is_selected and not state & _UNDER_MOUSE:
        return
    painter.setBrush(colours.selected if is_selected else colours.hover)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
    if state & _FOCUSED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colours.outlined(_OUTLINE))
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


def _paint_whole(painter: QPainter, box: QRect, thumbnail: QPixmap, ratio: float) -> None:
    scaled = thumbnail.scaled(
        box.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(ratio)
    size = scaled.deviceIndependentSize().toSize()
    place = QRect(box.topLeft(), size)
    place.moveCenter(box.center())
    painter.drawPixmap(place.topLeft(), scaled)


def _paint_missing_picture(painter: QPainter, box: QRect, colours: Colours, will_not_come: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.field)
    painter.drawRoundedRect(box, 5, 5)
    if will_not_come:
        middle = QRectF(0, 0, SIDE, SIDE)
        middle.moveCenter(QRectF(box).center())
        paint_mark(painter, State.UNREADABLE, middle, colours)
