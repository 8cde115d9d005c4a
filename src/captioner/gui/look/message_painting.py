"""A few calm words in the middle of a pane: what it is about, and why there is nothing to see."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette

_WIDEST = 440
_GAP = 8
_LONG = 10_000
_TOP_MIDDLE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
_NAME = _TOP_MIDDLE | int(Qt.TextFlag.TextWrapAnywhere)
_SENTENCE = _TOP_MIDDLE | int(Qt.TextFlag.TextWordWrap)


def paint_message(painter: QPainter, pane: QRect, palette: QPalette, title: str, text: str) -> None:
    """Paint both, wrapped and centred; as plain text, whatever stands in them."""
    bold = QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    width = min(_WIDEST, pane.width() - 32)
    head = QFontMetrics(bold).boundingRect(QRect(0, 0, width, _LONG), _NAME, title)
    body = QFontMetrics(painter.font()).boundingRect(QRect(0, 0, width, _LONG), _SENTENCE, text)
    left = pane.center().x() - width // 2
    top = pane.center().y() - (head.height() + _GAP + body.height()) // 2
    plain = painter.font()
    painter.setFont(bold)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(QRect(left, top, width, head.height()), _NAME, title)
    painter.setFont(plain)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    below = top + head.height() + _GAP
    painter.drawText(QRect(left, below, width, body.height()), _SENTENCE, text)
