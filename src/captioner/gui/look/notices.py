"""Where messages and progress lie: over the foot of the middle pane, so that nothing moves when they come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

_WIDEST = 620
_SIDE = 16
_ABOVE = 52  # clear of the camera's line
_GAP = 8

_MOVED = frozenset(
    [
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    ]
)


class Notices(QObject):
    """Places bars in a column over whichever of some widgets is seen, and follows it."""

    def __init__(self, over: Sequence[QWidget], bars: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._over, self._bars, self._window = over, bars, window
        for widget in (*over, *bars):
            widget.installEventFilter(self)

    def _place(self) -> None:
        under = next((widget for widget in self._over if widget.isVisible()), self._over[-1])
        width = max(240, min(_WIDEST, under.width() - 2 * _SIDE))
        foot = under.mapTo(self._window, QPoint((under.width() - width) // 2, under.height() - _ABOVE))
        bottom = foot.y()
        for bar in reversed(self._bars):
            if bar.isHidden():
                continue
            height = bar.heightForWidth(width) if bar.hasHeightForWidth() else bar.sizeHint().height()
            bar.setGeometry(foot.x(), bottom - height, width, height)
            bar.raise_()
            bottom -= height + _GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A bar's own moves are this one's doing.
        moved_itself = watched in self._bars and event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if event.type() in _MOVED and not moved_itself:
            self._place()
        return False
