"""The keys that boxes hear before the window does, on each system: a Mac keeps some of the usual ones for itself.

Qt's Ctrl is Command on a Mac, and its Meta is Control. Command with Tab goes from program to program there, Command
with the space bar searches the machine, Control with it changes the layout; Option with Esc completes a word.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_LANGUAGE = {"darwin": ("Meta+Tab", "Meta+Shift+Tab")}
_SUGGESTIONS = {"darwin": ("Alt+Esc",)}
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def language_keys(system: str = sys.platform) -> tuple[str, str]:
    """The keys of the next language and of the one before."""
    return _LANGUAGE.get(system, ("Ctrl+Tab", "Ctrl+Shift+Tab"))


def suggestion_keys(system: str = sys.platform) -> tuple[str, ...]:
    """The keys that ask for suggestions."""
    return _SUGGESTIONS.get(system, ("Ctrl+Space",))


def language_step(event: QKeyEvent, system: str = sys.platform) -> int:
    """How many languages on this key goes; 0 for any other key."""
    forward, back = language_keys(system)
    pressed = _pressed(event)
    return 1 if pressed == forward else -1 if pressed == back else 0


def asks_for_suggestions(event: QKeyEvent, system: str = sys.platform) -> bool:
    """Whether this key asks for them."""
    return _pressed(event) in suggestion_keys(system)


def _pressed(event: QKeyEvent) -> str:
    key, held = Qt.Key(event.key()), event.modifiers() & _HELD
    if key == Qt.Key.Key_Backtab:
        # Shift with Tab is a key of its own, and says Shift or not.
        key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString()
