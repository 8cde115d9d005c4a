"""The three lines of a row: the file's name with its marks, the caption, the photographer."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from captioner.gui.look.marks import SIDE, paint_mark, paint_missing
from captioner.gui.look.photo_words import Words, no_caption, no_credit
from captioner.gui.look.scheme import Colours

_LEADING = 2
_MARK_GAP = 4
# As a number: the list is painted often, and Python's flags are slow to turn into one.
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_ELIDE = Qt.TextElideMode


class Type(NamedTuple):
    """The two sizes of type in a row, measured once."""

    large: QFont
    small: QFont
    large_metrics: QFontMetrics
    small_metrics: QFontMetrics

    @property
    def height(self) -> int:
        """What three lines take."""
        return self.large_metrics.height() + 2 * self.small_metrics.height() + 2 * _LEADING


def type_of(font: QFont) -> Type:
    """The type that goes with a list's font."""
    return _type(font.key(), font.pixelSize())


@lru_cache(maxsize=8)
def _type(key: str, pixels: int) -> Type:
    large = QFont()
    large.fromString(key)
    small = QFont(large)
    small.setPixelSize(max(10, pixels - 1))
    return Type(large, small, QFontMetrics(large), QFontMetrics(small))


class RowWords:
    """Paints lines of plain text into a box, whatever stands in them."""

    def __init__(self, painter: QPainter, box: QRect, type_: Type, colours: Colours) -> None:
        self._painter, self._type, self._colours = painter, type_, colours
        small, large = type_.small_metrics.height(), type_.large_metrics.height()
        top = box.center().y() - type_.height // 2 + 1
        left, width = box.left(), box.width()
        self._first = QRect(left, top, width, small)
        self._second = QRect(left, top + small + _LEADING, width, large)
        self._third = QRect(left, top + small + large + 2 * _LEADING, width, small)

    def paint(self, words: Words, unreadable: str) -> None:
        """All three lines; instead of the last two why there are none."""
        self.paint_name(words)
        painter, colours = self._painter, self._colours
        if unreadable:
            painter.setPen(colours.blocker)
            self._line(self._second, unreadable, self._type.small_metrics)
            return
        if words.credit:
            self._line(self._third, words.credit, self._type.small_metrics)
        else:
            self._paint_no_credit()
        painter.setFont(self._type.large)
        painter.setPen(colours.text if words.caption else colours.dim)
        self._line(self._second, words.caption or no_caption(), self._type.large_metrics)

    def paint_name(self, words: Words) -> None:
        """The first line: all there is before the file has been read."""
        taken = 0
        for state in reversed(words.states):
            box = QRectF(self._first.right() + 1 - taken - SIDE, 0, SIDE, SIDE)
            box.moveCenter(QPointF(box.center().x(), QRectF(self._first).center().y()))
            paint_mark(self._painter, state, box, self._colours)
            taken += SIDE + _MARK_GAP
        self._painter.setFont(self._type.small)
        self._painter.setPen(self._colours.dim)
        line = self._first.adjusted(0, 0, -taken, 0)
        self._line(line, words.name, self._type.small_metrics, _ELIDE.ElideMiddle)

    def _paint_no_credit(self) -> None:
        box = QRectF(self._third.left(), 0, SIDE, SIDE)
        box.moveCenter(QPointF(box.center().x(), QRectF(self._third).center().y() + 0.5))
        paint_missing(self._painter, box, self._colours)
        self._painter.setPen(self._colours.blocker)
        self._line(self._third.adjusted(SIDE + 4, 0, 0, 0), no_credit(), self._type.small_metrics)

    def _line(
        self, line: QRect, text: str, metrics: QFontMetrics, elide: Qt.TextElideMode = _ELIDE.ElideRight
    ) -> None:
        self._painter.drawText(line, _LEFT, metrics.elidedText(text, elide, line.width()))
