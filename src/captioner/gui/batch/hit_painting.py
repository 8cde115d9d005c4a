"""A text on one line with what was found in it marked, scrolled so that the first of it can be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from captioner.gui.look import theme

SPANS_ROLE = Qt.ItemDataRole.UserRole + 1
GONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether what is marked is what goes: it is struck through."""
_BEFORE_FIRST = 24
"""Letters that are shown before the first of what was found."""
_MOST_LETTERS = 400
_PADDING = 8
_ELLIPSIS = "…"
_AT_END = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class HitPainting(QStyledItemDelegate):
    """What goes is struck through, what comes is underlined and heavier; colours tell it, too."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The style takes the colour of a tick's frame from the ground, and nobody would see it there.
        option.palette.setColor(QPalette.ColorRole.Window, theme.colours().dim)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        spans = index.data(SPANS_ROLE)
        if spans is None:
            super().paint(painter, option, index)
            return
        text, shown = excerpt(str(index.data()), spans)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        box = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        layout = _layout(text, shown, option.font, _gone() if index.data(GONE_ROLE) else _come())
        line = layout.lineAt(0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(theme.colours().text)
        if line.naturalTextWidth() > box.width():
            painter.drawText(box, _AT_END, _ELLIPSIS)
            box.setRight(box.right() - option.fontMetrics.horizontalAdvance(_ELLIPSIS))
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
        painter.restore()


def excerpt(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """As much of a text as a row can show, with the spans in it."""
    start = max(0, spans[0][0] - _BEFORE_FIRST) if spans else 0
    cut = text[start : start + _MOST_LETTERS].replace("\n", " ").replace("\t", " ")
    offset = start - (len(_ELLIPSIS) if start else 0)
    shown = [
        (first - offset, min(last, start + len(cut)) - offset)
        for first, last in spans
        if first < start + len(cut)
    ]
    return (_ELLIPSIS if start else "") + cut, shown


def _gone() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontStrikeOut(True)
    look.setForeground(theme.colours().blocker)
    return look


def _come() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(theme.colours().accent)
    return look


def _layout(text: str, spans: Sequence[tuple[int, int]], font: QFont, look: QTextCharFormat) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    marks = []
    for first, last in spans:
        mark = QTextLayout.FormatRange()
        # Qt counts in UTF-16.
        mark.start = _units(text[:first])
        mark.length = _units(text[first:last])
        mark.format = look
        marks.append(mark)
    layout.setFormats(marks)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
