"""The pages that stand beside the work: settings, shortcuts, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from captioner.checks import profiles
from captioner.gui.about import show_about
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.keys.key_ring import KeyRing
from captioner.gui.keys.keys_page import KeysPage
from captioner.gui.manual.manual import Manual
from captioner.gui.preferences import Preferences
from captioner.gui.settings import Settings


class Pages(QObject):
    """Opens them over the window, once its deeds are bound to their keys."""

    profile_chosen = Signal(str)  # what the set is to be held against

    def __init__(self, settings: Settings, spelling: SpellCheck, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._spelling, self._window = settings, spelling, window
        self.keys: KeyRing | None = None
        self._manual: Manual | None = None

    def bind(self, actions: dict[str, QAction]) -> dict[str, QAction]:
        """These deeds, with the keys that were chosen for them."""
        self.keys = KeyRing(actions, self._settings, self._window)
        return actions

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "settings": self.show_settings,
            "shortcuts": self.show_shortcuts,
            "keys": self.show_keys,
            "manual": self.show_manual,
            "promises": self.show_promises,
            "about": partial(show_about, self._window),
        }

    def show_settings(self) -> None:
        """What is remembered, to be chosen."""
        page = Preferences(self._settings, self._spelling, profiles.at_hand(), self._window)
        page.keys_wanted.connect(self.show_keys)
        page.profile_chosen.connect(self.profile_chosen)
        if self.keys is not None:
            page.values_unwanted.connect(self.keys.actions["forget_recent_values"].trigger)
        page.open()

    def show_shortcuts(self) -> None:
        """All keys on one page."""
        if self.keys is not None:
            sheet = CheatSheet(self.keys, self._window)
            sheet.change_wanted.connect(self.show_keys)
            sheet.manual_wanted.connect(self.show_manual)
            sheet.open()

    def show_manual(self) -> None:
        """The manual, where it was left."""
        self._opened_manual().open_at()

    def show_promises(self) -> None:
        """What the manual says that captioner promises about files."""
        self._opened_manual().open_at("promises")

    def show_rule(self, rule: str) -> None:
        """What the manual says of a rule of the check."""
        self._opened_manual().open_at("rules", rule)

    def _opened_manual(self) -> Manual:
        if self._manual is None:
            self._manual = Manual(self._window)
            self._manual.keys_wanted.connect(self.show_shortcuts)
        return self._manual

    def show_keys(self) -> None:
        """Which deed has which keys, to be chosen."""
        if self.keys is not None:
            KeysPage(self.keys, self._window).open()
