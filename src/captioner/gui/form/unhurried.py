"""Work in small steps, one each time the window has come to its events; who cannot wait has the rest done at once."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.Drop,
    }
)
"""What a hand does to a widget."""
_SELECTING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Unhurried(QObject):
    """One piece of work at a time, given as a generator; the next one takes its place."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._steps: Iterator[None] | None = None
        self._is_stepping = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)

    def is_at_work(self) -> bool:
        """Whether there is something left to be done."""
        return self._steps is not None

    def begin(self, steps: Iterator[None]) -> None:
        """Do this, the first step of it when the window has come to its events."""
        self._steps = steps
        self._soon.start()

    def be_done_before_any_hand(self) -> None:
        """Whatever a hand does to the pane, it finds this done: nothing is typed on what is not known yet."""
        _application().installEventFilter(self)

    def do(self, steps: Iterator[None]) -> None:
        """Do all of this here and now, unless a step of it puts something else in its place."""
        self.drop()
        self._steps = steps
        self._exhaust(steps)

    def finish(self) -> None:
        """Do all that is left, here and now; whoever asks within a step has it done after that one."""
        if self._steps is not None and not self._is_stepping:
            self._exhaust(self._steps)

    def drop(self) -> None:
        """It is not wanted any more."""
        self._steps = None
        self._soon.stop()
        _application().removeEventFilter(self)

    def _exhaust(self, steps: Iterator[None]) -> None:
        while self._steps is steps:
            self._step(steps)

    def _go_on(self) -> None:
        if self._steps is not None and not self._is_stepping:
            self._step(self._steps)
        if self._steps is not None:
            self._soon.start()

    def _step(self, steps: Iterator[None]) -> None:
        before, self._is_stepping = self._is_stepping, True
        is_over = True
        try:
            is_over = next(steps, steps) is steps
        finally:
            self._is_stepping = before
            if is_over and self._steps is steps:
                self.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if _is_of_a_hand(event) and isinstance(watched, QWidget) and self._pane.isAncestorOf(watched):
            self.finish()
        return False


def _is_of_a_hand(event: QEvent) -> bool:
    # Where Tab leads into a line, all of its text is selected, to be typed over.
    return event.type() in _HANDS or (
        isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _SELECTING
    )


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
