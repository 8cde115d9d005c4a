"""The three lines of a row: the file's name with its languages and marks, the caption, the photographer."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from captioner.checks.finding import Severity
from captioner.gui.look.marks import SIDE, paint_mark, paint_missing
from captioner.gui.look.photo_words import Words, no_caption, no_credit
from captioner.gui.look.scheme import Colours
from captioner.gui.look.severity_marks import paint_severity

_LEADING = 2
_MARK_GAP = 4
_TAG_SIDE, _TAG_GAP = 4, 2
_OLD = "!"  # behind a language whose text is older than the main text
# As a number: the list is painted often, and Python's flags are slow to turn into one.
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_ELIDE = Qt.TextElideMode


class Type(NamedTuple):
    """The sizes of type in a row, measured once."""

    large: QFont
    small: QFont
    tag: QFont
    large_metrics: QFontMetrics
    small_metrics: QFontMetrics
    tag_metrics: QFontMetrics

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
    tag = QFont(large)
    tag.setPixelSize(max(9, pixels - 3))
    return Type(large, small, tag, QFontMetrics(large), QFontMetrics(small), QFontMetrics(tag))


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
        taken += self._paint_gravest(words, taken)
        name = PurePath(words.name)
        advance = self._type.small_metrics.horizontalAdvance
        # A name is told by its end; what it ends in goes first where there is no room for all.
        taken += self._paint_languages(
            words, self._first.adjusted(0, 0, -taken, 0), advance(name.stem) + _MARK_GAP
        )
        line = self._first.adjusted(0, 0, -taken, 0)
        text = words.name if advance(words.name) <= line.width() else name.stem
        self._painter.setFont(self._type.small)
        self._painter.setPen(self._colours.dim)
        self._line(line, text, self._type.small_metrics, _ELIDE.ElideMiddle)

    def _paint_gravest(self, words: Words, taken: int) -> int:
        """The shape of what the check found, left of the states; hints are not worth one."""
        if words.gravest is None or words.gravest is Severity.HINT:
            return 0
        box = QRectF(self._first.right() + 1 - taken - SIDE, 0, SIDE, SIDE)
        box.moveCenter(QPointF(box.center().x(), QRectF(self._first).center().y()))
        paint_severity(self._painter, words.gravest, box, self._colours)
        return SIDE + _MARK_GAP

    def _paint_languages(self, words: Words, line: QRect, before: int) -> int:
        """A tag for each language that is there, at the line's end; how much of the line is taken then.

        *before* is what the file's name takes, which is told apart by its end and so comes first.
        """
        metrics = self._type.tag_metrics
        tags = [f"{tag} {_OLD}" if tag in words.stale else tag for tag, is_done in words.languages if is_done]
        widths = [metrics.horizontalAdvance(tag) + 2 * _TAG_SIDE + _TAG_GAP for tag in tags]
        if sum(widths) > line.width() - before:
            # No room to name them: how many there are of how many.
            right_ones = sum(not tag.endswith(_OLD) for tag in tags)
            count = f"{right_ones}/{len(words.languages)}"
            tags = [count if right_ones == len(tags) else f"{count} {_OLD}"]
            widths = [metrics.horizontalAdvance(tags[0]) + 2 * _TAG_SIDE + _TAG_GAP]
        if sum(widths) > line.width() - before:
            return 0
        right = line.right() + 1
        for tag, width in zip(reversed(tags), reversed(widths), strict=True):
            box = QRectF(right - width + _TAG_GAP, 0, width - _TAG_GAP, metrics.height() + 1)
            box.moveCenter(QPointF(box.center().x(), QRectF(line).center().y()))
            self._paint_tag(tag, box)
            right -= width
        return sum(widths) + _MARK_GAP if tags else 0

    def _paint_tag(self, tag: str, box: QRectF) -> None:
        painter = self._painter
        painter.setFont(self._type.tag)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_old = tag.endswith(_OLD)
        painter.setPen(self._colours.warning if is_old else self._colours.outline)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self._colours.warning if is_old else self._colours.dim)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tag)

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
