"""How one photo looks in the list: thumbnail, name, caption, photographer, and what is the matter with it."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from captioner.gui import theme
from captioner.gui.marks import SIDE, paint_mark, paint_missing
from captioner.gui.photo_table import PHOTO_ROLE, READ_ROLE
from captioner.gui.photo_words import State, Words, no_caption, no_credit, words_of
from captioner.gui.scheme import Colours
from captioner.gui.thumbnails import Thumbnails
from captioner.photo import Photo

THUMBNAIL = QSize(84, 60)
_EDGE = 6  # between the pane's edge and the mark of the selected row
_PAD = 8  # from there to what is in it
_GAP = 12
_RADIUS = 5
_MOST_CUT = 400
_MARK_GAP = 4
_LEADING = 2
_OUTLINE = 0.55


class PhotoRow(QStyledItemDelegate):
    """Paints rows that are all of one height."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._cut: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        photo = index.data(PHOTO_ROLE)
        if not isinstance(photo, Photo):
            return
        colours = theme.of(option.palette)
        row = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        _paint_ground(painter, row, option.state, colours)
        top = row.center().y() - THUMBNAIL.height() // 2
        picture = QRect(row.left() + _PAD, top, THUMBNAIL.width(), THUMBNAIL.height())
        self._paint_thumbnail(painter, picture, photo.path, colours)
        lines = QRect(row)
        lines.setLeft(picture.right() + 1 + _GAP)
        lines.setRight(row.right() - _PAD)
        if index.data(READ_ROLE):
            _paint_words(painter, lines, option.font, words_of(photo), photo, colours)
        else:
            _paint_name(painter, lines, option.font, words_of(photo), colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, row_height(option.font))

    def _paint_thumbnail(self, painter: QPainter, box: QRect, path: Path, colours: Colours) -> None:
        pixmap = self._thumbnails.pixmap(path)
        if pixmap is not None:
            painter.drawPixmap(box, self._cut_out(pixmap, painter.device().devicePixelRatioF()))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.field)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self._thumbnails.cannot(path) is not None:
            middle = QRectF(0, 0, SIDE, SIDE)
            middle.moveCenter(QRectF(box).center())
            paint_mark(painter, State.UNREADABLE, middle, colours)

    def _cut_out(self, pixmap: QPixmap, ratio: float) -> QPixmap:
        """The middle of a thumbnail, its corners rounded; kept, for rows are painted often."""
        key = (pixmap.cacheKey(), ratio)
        cut = self._cut.pop(key, None) or _rounded(pixmap, ratio)
        self._cut[key] = cut
        if len(self._cut) > _MOST_CUT:
            self._cut.popitem(last=False)
        return cut


def row_height(font: QFont) -> int:
    """The height of every row in this type."""
    three_lines = QFontMetrics(font).height() + 2 * QFontMetrics(_small(font)).height() + 2 * _LEADING
    return max(THUMBNAIL.height(), three_lines) + 16


def _paint_ground(painter: QPainter, row: QRect, state: QStyle.StateFlag, colours: Colours) -> None:
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if not is_selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setBrush(colours.selected if is_selected else colours.hover)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(row, theme.RADIUS, theme.RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QColor(colours.accent)
        outline.setAlphaF(_OUTLINE)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


def _paint_words(
    painter: QPainter, box: QRect, font: QFont, words: Words, photo: Photo, colours: Colours
) -> None:
    """Three lines, the middle one the largest; the marks stand at the end of the first."""
    _paint_name(painter, box, font, words, colours)
    lines = _lines(box, font)
    if photo.unreadable:
        painter.setPen(colours.blocker)
        _paint_line(painter, lines[1], photo.unreadable, Qt.TextElideMode.ElideRight)
        return
    painter.setFont(font)
    painter.setPen(colours.text if words.caption else colours.dim)
    _paint_line(painter, lines[1], words.caption or no_caption(), Qt.TextElideMode.ElideRight)
    painter.setFont(_small(font))
    _paint_credit(painter, lines[2], words.credit, colours)


def _paint_name(painter: QPainter, box: QRect, font: QFont, words: Words, colours: Colours) -> None:
    line = _lines(box, font)[0]
    marks = _paint_marks(painter, line, words.states, colours)
    painter.setFont(_small(font))
    painter.setPen(colours.dim)
    _paint_line(painter, line.adjusted(0, 0, -marks, 0), words.name, Qt.TextElideMode.ElideMiddle)


def _lines(box: QRect, font: QFont) -> list[QRect]:
    small, large = QFontMetrics(_small(font)).height(), QFontMetrics(font).height()
    heights = (small, large, small)
    top = box.center().y() - (sum(heights) + 2 * _LEADING) // 2
    tops = (top, top + small + _LEADING, top + small + large + 2 * _LEADING)
    return [QRect(box.left(), y, box.width(), height) for y, height in zip(tops, heights, strict=True)]


def _paint_credit(painter: QPainter, line: QRect, credit: str, colours: Colours) -> None:
    if credit:
        painter.setPen(colours.dim)
        _paint_line(painter, line, credit, Qt.TextElideMode.ElideRight)
        return
    box = QRectF(line.left(), 0, SIDE, SIDE)
    box.moveCenter(QPointF(box.center().x(), QRectF(line).center().y() + 0.5))
    paint_missing(painter, box, colours)
    painter.setPen(colours.blocker)
    _paint_line(painter, line.adjusted(SIDE + 4, 0, 0, 0), no_credit(), Qt.TextElideMode.ElideRight)


def _paint_marks(painter: QPainter, line: QRect, states: tuple[State, ...], colours: Colours) -> int:
    """Draws the marks from the right, the worst outermost; says how much room they took."""
    taken = 0
    for state in reversed(states):
        box = QRectF(line.right() + 1 - taken - SIDE, 0, SIDE, SIDE)
        box.moveCenter(QPointF(box.center().x(), QRectF(line).center().y()))
        paint_mark(painter, state, box, colours)
        taken += SIDE + _MARK_GAP
    return taken


def _paint_line(painter: QPainter, line: QRect, text: str, elided: Qt.TextElideMode) -> None:
    """Plain text on one line, whatever stands in it."""
    text = painter.fontMetrics().elidedText(text, elided, line.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
    painter.drawText(line, int(flags), text)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(10, font.pixelSize() - 1))
    return small


def _rounded(pixmap: QPixmap, ratio: float) -> QPixmap:
    size = THUMBNAIL * ratio
    whole = pixmap.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    cut = QPixmap(size)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(cut.rect()), _RADIUS * ratio, _RADIUS * ratio)
    painter.setClipPath(shape)
    whole.setDevicePixelRatio(1)
    painter.drawPixmap((size.width() - whole.width()) // 2, (size.height() - whole.height()) // 2, whole)
    painter.end()
    cut.setDevicePixelRatio(ratio)
    return cut
