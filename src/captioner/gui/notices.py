"""Where messages and progress lie: over the foot of the middle pane, so that nothing moves when they come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

_WIDEST = 620
_SIDE = 16
_ABOVE = 52  # clear of the camera's line


class Notices(QWidget):
    """A column of bars that lies over another widget and follows it."""

    def __init__(self, over: QWidget, bars: list[QWidget]) -> None:
        super().__init__(over.window())
        self._over = over
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for bar in bars:
            layout.addWidget(bar)
            bar.installEventFilter(self)
        over.installEventFilter(self)

    def _place(self) -> None:
        width = max(240, min(_WIDEST, self._over.width() - 2 * _SIDE))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        corner = self._over.mapTo(self.window(), QPoint(0, self._over.height()))
        left = corner.x() + (self._over.width() - width) // 2
        self.setGeometry(left, corner.y() - height - _ABOVE, width, height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.Move,
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.LayoutRequest,
        ):
            self._place()
        return False
