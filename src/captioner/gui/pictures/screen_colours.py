"""Pictures for the screen the window is on: when it comes to one of other colours, all of them are made anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from captioner.gui.look.screen_profile import profile_of
from captioner.gui.pictures import darkrooms


class ScreenColours(QObject):
    """Looks at a window's screen when it is shown and whenever it has moved to another one."""

    changed = Signal()  # the pictures that were made before are for another screen

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._profile = b""
        self._is_connected = False
        darkrooms.set_screen(b"")
        window.installEventFilter(self)

    def look(self) -> None:
        """Ask which colours the screen has now."""
        handle = self._handle()
        profile = profile_of(handle) if handle is not None else b""
        if profile != self._profile:
            self._profile = profile
            darkrooms.set_screen(profile)
            self.changed.emit()

    def _begin(self) -> None:
        handle = self._handle()
        if handle is not None and not self._is_connected:
            self._is_connected = True
            handle.screenChanged.connect(self.look)
        self.look()

    def _handle(self) -> QWindow | None:
        """None before the window is first shown, whatever the stubs say."""
        return self._window.windowHandle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._begin()
        return False
