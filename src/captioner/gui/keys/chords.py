"""One key with Ctrl, Alt and Shift: as it was pressed, as the system names it, and where it is needed already."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from captioner.gui.keys.latin_keys import latin_of
from captioner.gui.look.keys_in_boxes import language_keys, suggestion_keys

AS_IN_BOXES = frozenset(["undo", "redo", "select_all"])
"""Deeds that text boxes know by the same keys: bound otherwise, they would do one thing here and another there."""
_MODIFIERS = frozenset(
    [
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    ]
)
_STRONG = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_OF_LIST = frozenset(["Ctrl+Shift+Up", "Ctrl+Shift+Down"])
# fmt: off
_OF_SYSTEM = {
    "darwin": frozenset([
        "Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Alt+D", "Ctrl+Alt+Esc", "Ctrl+Tab", "Ctrl+Shift+Tab",
        "Ctrl+Space", "Ctrl+Alt+Space", "Meta+Space", "Meta+Alt+Space", "Ctrl+Shift+3", "Ctrl+Shift+4",
        "Ctrl+Shift+5", "Meta+Up", "Meta+Down", "Meta+Left", "Meta+Right", "F11",
    ]),
}
# fmt: on
_OF_EVERY_SYSTEM = frozenset(["Alt+F4", "Alt+Tab", "Shift+F10", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace"])
_TWINS = {"Return": "Enter"}


class Place(Enum):
    """Where a key is needed, so that it can be bound to no deed."""

    FIELDS = auto()
    LIST = auto()
    MENU = auto()
    SYSTEM = auto()


def pressed(event: QKeyEvent) -> str:
    """The key with all that is held, on its Latin letter; nothing while only Ctrl and the like are held."""
    key, held = event.key(), event.modifiers()
    if key in _MODIFIERS or not key:
        return ""
    held &= _STRONG | Qt.KeyboardModifier.ShiftModifier
    letter = latin_of(event)
    key = ord(letter) if letter else key
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    return QKeySequence(QKeyCombination(held, Qt.Key(key))).toString()


def with_twin(key: str) -> tuple[str, ...]:
    """The key, and the one of the number pad that does the same."""
    held, plus, last = key.rpartition("+")
    return (key, f"{held}{plus}{_TWINS[last]}") if last in _TWINS else (key,)


def portable(keys: Sequence[str]) -> tuple[str, ...]:
    """The keys as they are kept, whoever wrote them; what is no key is left out."""
    return tuple(text for key in keys if (text := QKeySequence(key).toString()))


def native(keys: Sequence[str]) -> tuple[str, ...]:
    """As the system's menus name them; the same key of the number pad is not named again."""
    names = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return tuple(name for name in dict.fromkeys(names) if not name.endswith(("+Enter", "⌅")))


def needed_in(key: str, menu_letters: str, system: str = sys.platform) -> Place | None:
    """Where this key is needed; *menu_letters* open the menus with Alt."""
    if key in _OF_EVERY_SYSTEM | _OF_SYSTEM.get(system, frozenset()):
        return Place.SYSTEM
    if key.replace("Backtab", "Tab") in (*language_keys(system), *suggestion_keys(system)):
        return Place.FIELDS
    if key in _OF_LIST:
        return Place.LIST
    if key.startswith("Alt+") and key[4:] in set(menu_letters.upper()):
        return Place.MENU
    return Place.FIELDS if _is_for_text(key, system) else None


def _is_for_text(key: str, system: str) -> bool:
    chord: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index] # Qt's stubs do not know it
    held = chord.keyboardModifiers() & _STRONG
    is_function_key = Qt.Key.Key_F1 <= chord.key() <= Qt.Key.Key_F35
    if not held and not is_function_key:
        return True
    if system == "darwin" and held == Qt.KeyboardModifier.AltModifier and chord.key() < Qt.Key.Key_Escape:
        # Alt types the signs that are not on the keys.
        return True
    return any(_takes(box, chord) for box in (QLineEdit(), QPlainTextEdit()))


def _takes(box: QLineEdit | QPlainTextEdit, chord: QKeyCombination) -> bool:
    """Whether a text box claims the key before all shortcuts, on this system."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, chord.key(), chord.keyboardModifiers())
    asked.ignore()
    QCoreApplication.sendEvent(box, asked)
    return asked.isAccepted()
