"""One of a few, chosen from a list that opens; an arrow says so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from captioner.gui.look import theme

_FROM_RIGHT, _HALF, _DEEP = 16.0, 4.0, 4.0


class Combo(QComboBox):
    """The wheel scrolls what it stands in: nothing is chosen by passing over it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(colours.text if self.isEnabled() else colours.dim, 1.5, c=Qt.PenCapStyle.RoundCap)
        )
        x, y = self.width() - _FROM_RIGHT, self.height() / 2 - _DEEP / 2
        painter.drawPolyline(QPolygonF([QPointF(x - _HALF, y), QPointF(x, y + _DEEP), QPointF(x + _HALF, y)]))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
