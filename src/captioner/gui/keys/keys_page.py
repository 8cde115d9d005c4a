"""The keys of all deeds, to be chosen: what is pressed is bound at once, and taken from nobody unasked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from captioner.gui import dialog_parts
from captioner.gui.actions import DEEDS, told
from captioner.gui.dialog_parts import Choice
from captioner.gui.keys.bindings import Bindings, Keys
from captioner.gui.keys.chords import AS_IN_BOXES, Place, native, needed_in, with_twin
from captioner.gui.keys.deed_rows import DeedRows
from captioner.gui.keys.key_ring import KeyRing
from captioner.gui.keys.key_strip import KeyStrip
from captioner.gui.keys.latin_keys import latin

_SIZE = QSize(820, 720)
_SIDE = 24


class KeysPage(QDialog):
    """One deed is chosen: Enter binds it to another key, Insert to one more, Delete to none."""

    def __init__(self, ring: KeyRing, parent: QWidget) -> None:
        super().__init__(parent)
        self._ring = ring
        self._deed = ""
        self._beside: Keys = ()
        self.search, self.rows, self.strip = QLineEdit(), DeedRows(ring), KeyStrip()
        self.change, self.add, self.remove, self.reset, self.reset_all, self.end = (
            QPushButton() for _ in range(6)
        )
        self._lay_out()
        self._connect()
        self._tell()

    def change_key(self) -> None:
        """Let another key be pressed for the chosen deed, in place of those it has."""
        self._begin(())

    def add_key(self) -> None:
        """Let one more key be pressed for the chosen deed."""
        self._begin(self._ring.bindings.keys(self.rows.chosen()))

    def remove_keys(self) -> None:
        """Leave the chosen deed without a key; it stays in its menu."""
        if self._may_change():
            self._bind(self._ring.bindings.bound(self.rows.chosen(), ()))

    def reset_deed(self) -> None:
        """The usual keys for the chosen deed."""
        if self._may_change():
            self._deed = self.rows.chosen()
            usual = self._ring.bindings.usual[self._deed]
            self._bind_or_ask(usual, self._ring.bindings.reset(self._deed))

    def ask_for_all(self) -> None:
        """All keys as on the first day, if that is meant."""
        words = self.tr("All deeds have their usual keys again, and what was chosen is forgotten.")
        self.strip.ask(words, self.tr("Reset all"), partial(self._bind, Bindings(self._ring.bindings.usual)))

    def _begin(self, beside: Keys) -> None:
        if not self._may_change():
            return
        self._deed, self._beside = self.rows.chosen(), beside
        words = self.tr("Press the new key for “{deed}”. Esc leaves it as it is.")
        self.strip.catch(words.format(deed=self._words(self._deed)))

    def _may_change(self) -> bool:
        deed = self.rows.chosen()
        if deed in AS_IN_BOXES:
            self.strip.say(self.tr("The fields know this by the same keys, and so it keeps them."))
        elif not deed:
            self.strip.say(self.tr("These keys are fixed."))
        return bool(deed) and deed not in AS_IN_BOXES

    def _take(self, key: str) -> None:
        refusal = self._refusal(key)
        if refusal:
            self.strip.refuse(refusal)
            return
        keys = with_twin(key)
        self._bind_or_ask(keys, self._ring.bindings.bound(self._deed, (*self._beside, *keys)))

    def _refusal(self, key: str) -> str:
        name = native([key])[0]
        match needed_in(key, _menu_letters()):
            case Place.FIELDS:
                return self.tr("{key} is needed in the fields. Press another, or Esc.").format(key=name)
            case Place.LIST:
                return self.tr("{key} is needed in the list. Press another, or Esc.").format(key=name)
            case Place.MENU:
                return self.tr("{key} opens a menu. Press another, or Esc.").format(key=name)
            case Place.SYSTEM:
                return self.tr("{key} belongs to the system. Press another, or Esc.").format(key=name)
            case None:
                return ""

    def _bind_or_ask(self, keys: Sequence[str], wanted: Bindings) -> None:
        others = [deed for deed in self._ring.bindings.holders(keys) if deed != self._deed]
        if not others:
            self._bind(wanted)
            return
        held = [key for key in keys if any(key in self._ring.bindings.keys(deed) for deed in others)]
        words = self.tr("{key} is the key of “{deed}”.").format(
            key=", ".join(native(held)), deed=", ".join(map(self._words, others))
        )
        self.strip.ask(words, self.tr("Take it over"), partial(self._bind, wanted))

    def _bind(self, wanted: Bindings) -> None:
        self._ring.choose(wanted)
        self.strip.rest()
        self.rows.setFocus()

    def _words(self, deed: str) -> str:
        return self._ring.words(deed)

    def _find(self, typed: str) -> None:
        self.rows.show_fitting(typed)
        self.strip.rest()

    def _tell(self) -> None:
        deed = self.rows.chosen()
        can_change = bool(deed) and deed not in AS_IN_BOXES
        for button in (self.change, self.add, self.remove):
            button.setEnabled(can_change)
        self.reset.setEnabled(can_change and not self._ring.bindings.is_usual(deed))
        self.reset_all.setEnabled(bool(self._ring.bindings.chosen))

    def _rest(self) -> None:
        self.strip.rest()
        self._tell()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.rows.setFocus)
        self.rows.currentItemChanged.connect(self._rest)
        self.rows.change_wanted.connect(self.change_key)
        self.rows.add_wanted.connect(self.add_key)
        self.rows.remove_wanted.connect(self.remove_keys)
        self.strip.caught.connect(self._take)
        self.strip.left.connect(self.rows.setFocus)
        self._ring.changed.connect(self.rows.tell)
        self._ring.changed.connect(self._tell)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Find a deed or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        words = self.tr("Choose a deed and press Enter, then its new key. It is at work at once.")
        inner = QWidget()
        middle = QVBoxLayout(inner)
        middle.setContentsMargins(_SIDE, 16, _SIDE, 16)
        middle.setSpacing(12)
        for widget in (self.search, self.rows, self.strip):
            middle.addWidget(widget, 1 if widget is self.rows else 0)
        choices: list[tuple[QPushButton, str, str, Callable[[], None]]] = [
            (self.change, self.tr("Change key…"), "", self.change_key),
            (self.add, self.tr("Add key…"), "", self.add_key),
            (self.remove, self.tr("Remove keys"), "quiet", self.remove_keys),
            (self.reset, self.tr("Reset"), "quiet", self.reset_deed),
            (self.reset_all, self.tr("Reset all…"), "quiet", self.ask_for_all),
        ]
        end = Choice(self.end, self.tr("Done"), "accent", self.accept)
        foot = dialog_parts.foot([Choice(*choice) for choice in choices], [end])
        dialog_parts.lay_out(self, _SIZE, dialog_parts.head(self.windowTitle(), words), inner, foot)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretchFactor(inner, 1)


def _menu_letters() -> str:
    """The letters that open menus with Alt, and those on the same keys of a Latin keyboard."""
    menus = {told(deed.menu) for deed in DEEDS}
    letters = [menu[menu.index("&") + 1].upper() for menu in menus if "&" in menu]
    return "".join([*letters, *(latin(ord(letter)) for letter in letters)])
