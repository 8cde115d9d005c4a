"""Two small things on one line, left and right; one above the other where the line is too short for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

_GAP = 12


class PairRow(QWidget):
    """As high as its width makes it."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        left.setParent(self)
        right.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def buttons(self) -> list[QWidget]:
        """Which of the two can be pressed."""
        return [one for one in (self._left, self._right) if isinstance(one, QAbstractButton)]

    def arrange(self) -> None:
        """Place both anew, after one of them has changed."""
        left, right = _wanted(self._left), _wanted(self._right)
        width = self.width()
        if left.width() + _GAP + right.width() <= width or not right.width() or not left.width():
            height = max(left.height(), right.height())
            self._left.setGeometry(QRect(0, 0, min(left.width(), width), height))
            wide = min(right.width(), width)
            self._right.setGeometry(QRect(width - wide if left.width() else 0, 0, wide, height))
        else:
            height = left.height() + right.height()
            self._left.setGeometry(0, 0, min(left.width(), width), left.height())
            self._right.setGeometry(0, left.height(), min(right.width(), width), right.height())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


def _wanted(widget: QWidget) -> QSize:
    return QSize(0, 0) if widget.isHidden() else widget.sizeHint()
