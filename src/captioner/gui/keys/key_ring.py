"""The keys at work: those of the menus follow what is chosen, at once, and it is remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from captioner.gui.actions import KEYED, say_keys, usual_keys
from captioner.gui.keys import bindings
from captioner.gui.keys.bindings import Bindings
from captioner.gui.keys.chords import portable
from captioner.gui.settings import Settings


class KeyRing(QObject):
    """Holds the actions of all deeds, and binds them."""

    changed = Signal()

    def __init__(self, actions: Mapping[str, QAction], settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.actions, self._settings, self._window = actions, settings, window
        usual = {deed.key: portable(usual_keys(deed)) for deed in KEYED}
        kept = {deed: portable(keys) for deed, keys in settings.keys().items()}
        self._others = {deed: keys for deed, keys in kept.items() if deed not in usual}
        """Keys of deeds that only another captioner does; they are remembered for it."""
        self.bindings = bindings.known(usual, kept)
        self._bind()

    def choose(self, chosen: Bindings) -> None:
        """Bind the deeds like this from now on."""
        self.bindings = chosen
        self._settings.note_keys({**self._others, **chosen.chosen})
        self._bind()
        self.changed.emit()

    def words(self, deed: str) -> str:
        """What the deed is called, in its menu or as a template; an ampersand in it stands once."""
        return self.actions[deed].text().replace("&&", "&")

    def _bind(self) -> None:
        # First from all, then to all: no key may do two deeds for a moment.
        for action in self.actions.values():
            action.setShortcuts([])
        for deed, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in self.bindings.keys(deed)])
            say_keys(action)
