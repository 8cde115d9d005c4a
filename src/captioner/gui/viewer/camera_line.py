"""The quiet line under the photo: the camera on the left, the picture itself on the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from captioner.gui.look import theme

_HEIGHT = 36
_SIDE = 20
_GAP = 24


class CameraLine(QWidget):
    """One line of plain text at either end; the left one is shortened when they meet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = self._right = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Camera and picture"))

    def show_texts(self, left: str, right: str) -> None:
        """Show these two texts."""
        if (left, right) == (self._left, self._right):
            return
        self._left, self._right = left, right
        self.setAccessibleDescription("; ".join(text for text in (left, right) if text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, max(_HEIGHT, self.fontMetrics().height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.of(self.palette()).ground)
        painter.setPen(theme.of(self.palette()).dim)
        metrics = self.fontMetrics()
        line = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        right = metrics.elidedText(self._right, Qt.TextElideMode.ElideRight, line.width())
        taken = metrics.horizontalAdvance(right)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, right)
        rest = QRect(line.x(), line.y(), max(0, line.width() - taken - (_GAP if taken else 0)), line.height())
        left = metrics.elidedText(self._left, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, left)
        painter.end()
