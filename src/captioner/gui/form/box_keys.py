"""The keys that mean more to the form than to the box they are typed into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from captioner.gui.form.boxes import Box, LineBox
from captioner.gui.look.keys_in_boxes import language_step

_KEYS = QKeySequence.StandardKey
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class BoxKeys(QObject):
    """Watches one box.

    Undo and redo are the window's: it takes back what was sent, and so what is typed is asked for first.
    Only while the box still holds a draft after that do undo and Esc take the draft back.
    """

    taken_back = Signal()
    entered = Signal()
    language_asked = Signal(int)
    paused = Signal()  # what is typed is to be sent
    left = Signal()  # the same, and then the box is to be tidied

    def __init__(self, box: Box, holds_draft: Callable[[], bool]) -> None:
        super().__init__(box)
        self._holds_draft = holds_draft
        self._is_line = isinstance(box, LineBox)
        box.installEventFilter(self)

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._overrides(event)
            return event.type() == QEvent.Type.KeyPress and self._takes(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            # A menu or another window is a look aside; what was typed is sent, but the box is not tidied.
            (self.paused if event.reason() in _PASSING else self.left).emit()
        return False

    def _overrides(self, event: QKeyEvent) -> bool:
        if not _is_undo(event):
            return False
        self.paused.emit()
        event.setAccepted(self._holds_draft())
        return True

    def _takes(self, event: QKeyEvent) -> bool:
        if _is_undo(event):
            if self._holds_draft() and event.matches(_KEYS.Undo):
                self.taken_back.emit()
            else:
                event.ignore()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.paused.emit()
            if self._holds_draft():
                self.taken_back.emit()
                return True
            return False
        if step := language_step(event):
            self.language_asked.emit(step)
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self._is_line and plain and event.key() in _ENTER_KEYS:
            self.entered.emit()
            return True
        return False


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(_KEYS.Undo) or event.matches(_KEYS.Redo)
