"""The pages that stand beside the work: settings, shortcuts, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from captioner.gui.about import show_about
from captioner.gui.cheat_sheet import CheatSheet
from captioner.gui.help_page import show_promises
from captioner.gui.preferences import Preferences
from captioner.gui.settings import Settings


class Pages(QObject):
    """Opens them over the window; *actions* are the deeds as they are bound when it is asked for them."""

    def __init__(
        self, settings: Settings, actions: Callable[[], Mapping[str, QAction]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._actions, self._window = settings, actions, window

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "settings": self.show_settings,
            "shortcuts": self.show_shortcuts,
            "promises": partial(show_promises, self._window),
            "about": partial(show_about, self._window),
        }

    def show_settings(self) -> None:
        """What is remembered, to be chosen."""
        Preferences(self._settings, self._window).open()

    def show_shortcuts(self) -> None:
        """All keys on one page."""
        CheatSheet(self._actions(), self._window).open()
