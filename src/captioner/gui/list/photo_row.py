"""How one photo looks in the list: thumbnail, name, caption, photographer, and what is the matter with it.

A row is painted once into a picture of its own and kept until something in it changes: while threads are at work,
every call from Python into Qt may wait for them, and a list of rows painted anew each time would stutter.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from captioner.gui.list.row_words import RowWords, type_of
from captioner.gui.look import theme
from captioner.gui.look.marks import SIDE, paint_mark
from captioner.gui.look.photo_words import State, words_of
from captioner.gui.look.scheme import Colours
from captioner.gui.photos.photo_table import PHOTO_ROLE, READ_ROLE
from captioner.gui.pictures.cut_thumbnails import CutThumbnails
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.photo import Photo

THUMBNAIL = QSize(84, 60)
_EDGE = 6  # between the pane's edge and the mark of the selected row
_PAD = 8  # from there to what is in it
_GAP = 12
_MOST_KEPT = 60
_OUTLINE = 0.55

_SHOWN_STATES = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
)


class _Look(NamedTuple):
    """All that decides how a row looks, but for the photo itself."""

    is_read: bool
    thumbnail: int
    state: int
    width: int
    palette: int
    font: str
    ratio: float


class PhotoRow(QStyledItemDelegate):
    """Paints rows that are all of one height."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._cut = CutThumbnails(THUMBNAIL)
        self._kept: OrderedDict[Path, tuple[Photo, _Look, QPixmap]] = OrderedDict()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        photo = index.data(PHOTO_ROLE)
        if not isinstance(photo, Photo):
            return
        pixmap = self._thumbnails.pixmap(photo.path)
        rect, ratio = option.rect, painter.device().devicePixelRatioF()
        look = _Look(
            index.data(READ_ROLE),
            pixmap.cacheKey() if pixmap is not None else -(self._thumbnails.cannot(photo.path) is not None),
            (option.state & _SHOWN_STATES).value,
            rect.width(),
            option.palette.cacheKey(),
            option.font.key(),
            ratio,
        )
        kept = self._kept.pop(photo.path, None)
        if kept is None or kept[0] is not photo or kept[1] != look:
            kept = (photo, look, self._painted(photo, look, option, pixmap))
        self._kept[photo.path] = kept
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), kept[2])

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, row_height(option.font))

    def _painted(
        self, photo: Photo, look: _Look, option: QStyleOptionViewItem, thumbnail: QPixmap | None
    ) -> QPixmap:
        size = option.rect.size()
        picture = QPixmap(size * look.ratio)
        picture.setDevicePixelRatio(look.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        colours = theme.of(option.palette)
        row = QRect(_EDGE, 1, size.width() - 2 * _EDGE, size.height() - 2)
        box = QRect(
            _EDGE + _PAD, (size.height() - THUMBNAIL.height()) // 2, THUMBNAIL.width(), THUMBNAIL.height()
        )
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, row, option.state, colours)
        if thumbnail is not None:
            painter.drawPixmap(box.topLeft(), self._cut.cut(thumbnail, look.ratio))
        else:
            _paint_missing_picture(painter, box, colours, bool(look.thumbnail))
        lines = QRect(row)
        lines.setLeft(box.right() + 1 + _GAP)
        lines.setRight(row.right() - _PAD)
        words = RowWords(painter, lines, type_of(option.font), colours)
        if look.is_read:
            words.paint(words_of(photo), photo.unreadable)
        else:
            words.paint_name(words_of(photo))
        painter.end()
        return picture


def row_height(font: QFont) -> int:
    """The height of every row in this type."""
    return max(THUMBNAIL.height(), type_of(font).height) + 2 * _PAD


def _paint_ground(painter: QPainter, row: QRect, state: QStyle.StateFlag, colours: Colours) -> None:
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if not is_selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setBrush(colours.selected if is_selected else colours.hover)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colours.outlined(_OUTLINE))
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


def _paint_missing_picture(painter: QPainter, box: QRect, colours: Colours, will_not_come: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.field)
    painter.drawRoundedRect(box, 5, 5)
    if will_not_come:
        middle = QRectF(0, 0, SIDE, SIDE)
        middle.moveCenter(QRectF(box).center())
        paint_mark(painter, State.UNREADABLE, middle, colours)
