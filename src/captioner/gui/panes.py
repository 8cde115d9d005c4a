"""Which panes are seen and how wide they are, remembered from one day to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from captioner.gui.settings import Settings

_SIZE = QSize(1600, 1000)
_FRAME = QSize(16, 48)
"""What the system puts around a window at most; how much it will be is known when it is seen."""


class Panes(QObject):
    """The layout of the window: shown as it was left, kept when it is left."""

    def __init__(
        self,
        window: QMainWindow,
        splitter: QSplitter,
        panes: Mapping[str, tuple[QWidget, QAction]],
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._splitter, self._panes, self._settings = window, splitter, panes, settings
        for widget, action in panes.values():
            action.toggled.connect(widget.setVisible)

    def restore(self) -> None:
        """As it was left; on the first day as large as suits, within the screen."""
        if not self._window.restoreGeometry(self._settings.layout("window")):
            room = QGuiApplication.primaryScreen().availableGeometry().size()
            self._window.resize(_SIZE.boundedTo(room - _FRAME))
        self._splitter.restoreState(self._settings.layout("panes"))
        self._splitter.setHandleWidth(1)
        hidden = self._settings.hidden_panes()
        for name, (widget, action) in self._panes.items():
            action.setChecked(name not in hidden)
            widget.setVisible(name not in hidden)

    def show_chosen(self) -> None:
        """Those that are chosen, whatever has hidden or shown them."""
        for widget, action in self._panes.values():
            widget.setVisible(action.isChecked())

    def keep(self) -> None:
        """Remember it."""
        self._settings.note_layout("window", self._window.saveGeometry())
        self._settings.note_layout("panes", self._splitter.saveState())
        hidden = [name for name, (_, action) in self._panes.items() if not action.isChecked()]
        self._settings.note_hidden_panes(hidden)

    def toggle_full_screen(self) -> None:
        """The whole screen, or a window again."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
