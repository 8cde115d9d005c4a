"""Ctrl with a letter on Russian, Ukrainian and Kazakh layouts does what the Latin letter on the same key does.

Qt sees to that itself where a Latin layout is set up beside the other, and not where none is. The Kazakh layout has
letters where others have digits: they are digits with Ctrl, and wherever nothing is typed.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication

_CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮІЇЄҐ"
_LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.S]'\\"
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))
_KAZAKH = dict(zip("ӘІҢҒҮҰҚӨҺ", "2345890-=", strict=True))
_KAZAKH_SIGNS = {'"': "1", ",": "6", ".": "7"}
_DIGITS = "1234567890-="
_PLACE_OF_1 = {"xcb": 10, "wayland": 10, "windows": 2}
"""The number that the system gives to the key of 1; the others follow it. A Mac counts in no order, and needs none."""


class LatinKeys(QObject):
    """Listens to all keys of the program, and passes on those that Qt and the widgets would not know."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent) or not (letter := latin_of(event)):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return _command(event, letter)
        return (
            event.modifiers() == Qt.KeyboardModifier.NoModifier
            and letter.isdecimal()
            and _digit(event, letter)
        )


def latin_of(event: QKeyEvent) -> str:
    """What a Latin keyboard has on the pressed key; nothing if it is no other than what was pressed."""
    first = _PLACE_OF_1.get(QGuiApplication.platformName(), 0)
    place = event.nativeScanCode() - first if first and event.nativeScanCode() else None
    return latin(event.key(), place)


def latin(key: int, place: int | None = None) -> str:
    """What a Latin keyboard has on the key of this Cyrillic letter; nothing for all others.

    *place* counts the keys of the keyboard from that of 1, where it is known: І is Ukrainian S and Kazakh 3.
    """
    sign = chr(key) if 0x20 <= key < 0x530 else ""
    digit = _DIGITS[place] if place is not None and 0 <= place < len(_DIGITS) else ""
    if sign in _KAZAKH_SIGNS:
        return digit if digit == _KAZAKH_SIGNS[sign] else ""
    if sign in _KAZAKH:
        is_kazakh = digit == _KAZAKH[sign] if place is not None else _speaks_kazakh()
        return _KAZAKH[sign] if is_kazakh or sign not in _SAME_KEY else _SAME_KEY[sign]
    return _SAME_KEY.get(sign, "")


def _speaks_kazakh() -> bool:
    return QGuiApplication.inputMethod().locale().language() == QLocale.Language.Kazakh


def _command(event: QKeyEvent, letter: str) -> bool:
    key = Qt.Key(ord(letter))
    focus = QApplication.focusWidget()
    if not _triggered(QKeySequence(QKeyCombination(event.modifiers(), key))) and focus is not None:
        QCoreApplication.sendEvent(focus, QKeyEvent(event.type(), key, event.modifiers(), ""))
    return True


def _digit(event: QKeyEvent, digit: str) -> bool:
    focus = QApplication.focusWidget()
    if focus is None or focus.inputMethodQuery(Qt.InputMethodQuery.ImEnabled):
        return False
    QCoreApplication.sendEvent(focus, QKeyEvent(event.type(), ord(digit), event.modifiers(), digit))
    return True


def _triggered(keys: QKeySequence) -> bool:
    """Do what the keys stand for in the window that is in front."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        return False
    for action in window.actions():
        if keys in action.shortcuts() and action.isEnabled():
            action.trigger()
            return True
    for shortcut in window.findChildren(QShortcut):
        if keys in list(shortcut.keys()) and shortcut.isEnabled():
            shortcut.activated.emit()
            return True
    return False
