"""A line of plain text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captioner.gui.look.form_words import tip

_LETTERS = 8
"""How much of a text is always there."""


class ShortLabel(QLabel):
    """Gives way to what stands beside it; the whole text is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

        self._shorter: tuple[str, ...] = ()

    def show_text(self, text: str, *shorter: str) -> None:
        """Show this text, or the first of the shorter ones for which there is room."""
        self._shorter = shorter
        self.setText(text)
        self.setToolTip(tip(text) if text else "")
        self.updateGeometry()
        self.update()

    def shown(self) -> str:
        """What there is room for."""
        metrics, texts = self.fontMetrics(), (self.text(), *self._shorter)
        fits = (text for text in texts if metrics.horizontalAdvance(text) <= self.width())
        return next(fits, metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, self.width()))

    def minimumSizeHint(self) -> QSize:
        whole, metrics = self.sizeHint(), self.fontMetrics()
        shortest = min(map(metrics.horizontalAdvance, (self.text(), *self._shorter)))
        return QSize(min(shortest, _LETTERS * metrics.averageCharWidth()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter), self.shown())
        painter.end()
