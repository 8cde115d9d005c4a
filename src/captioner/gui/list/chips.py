"""Buttons one behind the other, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_GAP = 4
_LEFT, _RIGHT, _BELOW = 12, 8, 8


class Chips(QWidget):
    """Places its buttons itself, and is as high as their lines; out of sight where there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: tuple[QAbstractButton, ...] = ()
        self.hide()

    def show_buttons(self, *buttons: QAbstractButton) -> None:
        """These instead of those before."""
        for gone in self._buttons:
            gone.hide()
            # It may be the very one that was pressed.
            gone.deleteLater()
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
            button.show()
        self.setVisible(bool(buttons))
        self._place()

    def _place(self) -> None:
        at, line = QPoint(_LEFT, 0), 0
        for button in self._buttons:
            size = button.sizeHint()
            if at.x() > _LEFT and at.x() + size.width() > self.width() - _RIGHT:
                at, line = QPoint(_LEFT, at.y() + line + _GAP), 0
            button.setGeometry(at.x(), at.y(), size.width(), size.height())
            at += QPoint(size.width() + _GAP, 0)
            line = max(line, size.height())
        self.setFixedHeight(at.y() + line + _BELOW if self._buttons else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
