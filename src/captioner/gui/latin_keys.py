"""Ctrl with a letter on Russian, Ukrainian and Kazakh layouts does what the Latin letter on the same key does.

Qt sees to that itself where a Latin layout is set up beside the other, and not where none is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication

_CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮІЇЄҐ"
_LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.S]'\\"
_KAZAKH = dict(zip("ӘІҢҒҮҰҚӨҺ", "2345890-=", strict=True))
_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))


class LatinKeys(QObject):
    """Listens to all keys of the program, and passes on those that Qt and the widgets would not know."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        letter = latin(event.key())
        if not letter:
            return False
        key = Qt.Key(ord(letter))
        focus = QApplication.focusWidget()
        if not _triggered(QKeySequence(QKeyCombination(event.modifiers(), key))) and focus is not None:
            QCoreApplication.sendEvent(focus, QKeyEvent(event.type(), key, event.modifiers(), ""))
        return True


def latin(key: int) -> str:
    """What a Latin keyboard has on the key of this Cyrillic letter; nothing for all others."""
    letter = chr(key) if 0x400 <= key < 0x530 else ""
    is_kazakh = QGuiApplication.inputMethod().locale().language() == QLocale.Language.Kazakh
    if letter in _KAZAKH and (is_kazakh or letter not in _SAME_KEY):
        return _KAZAKH[letter]
    return _SAME_KEY.get(letter, "")


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
