"""The strip that keys are pressed into: it waits for one, says why it cannot be had, and asks before one is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.keys.chords import pressed
from captioner.gui.look import theme

_HEIGHT = 64


class KeyStrip(QFrame):
    """As high whatever it says, so that nothing moves."""

    caught = Signal(str)
    left = Signal()  # without a key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = wrapping_label("dim")
        self.yes, self.no = QPushButton(), QPushButton()
        self._is_catching = False
        self._deed: Callable[[], None] | None = None
        self._lay_out()
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._leave)
        self.rest()

    def rest(self) -> None:
        """Say what can be done."""
        self.say(self.tr("Enter changes the key, Insert adds one, Delete removes all."))

    def say(self, words: str) -> None:
        """Say this, and wait for nothing."""
        self._is_catching, self._deed = False, None
        self._show(words, "dim")

    def catch(self, words: str) -> None:
        """Wait for a key."""
        self._is_catching, self._deed = True, None
        self._show(words, "heading")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """Say why the key cannot be had, and wait for another."""
        self._show(words, "warning")

    def ask(self, words: str, consent: str, deed: Callable[[], None]) -> None:
        """Do it if that is wanted."""
        self._is_catching, self._deed = False, deed
        self.yes.setText(consent)
        self._show(words, "heading")
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, words: str, role: str) -> None:
        self.words.setText(words)
        theme.set_role(self.words, role)
        for button in (self.yes, self.no):
            button.setVisible(self._deed is not None)
        is_plain = not self._is_catching and self._deed is None
        theme.set_role(self, "" if is_plain else "catching" if self._is_catching else "notice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._is_catching else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)

    def _agree(self) -> None:
        deed = self._deed
        if deed is not None:
            deed()

    def _leave(self) -> None:
        self.rest()
        self.left.emit()

    def _lay_out(self) -> None:
        self.setFixedHeight(_HEIGHT)
        self.no.setText(self.tr("Leave it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.yes, self.no):
            row.addWidget(button)

    def event(self, event: QEvent) -> bool:
        # Tab would go on to the next widget, and shortcuts would be done, before keyPressEvent is asked.
        if self._is_catching and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key == "Esc":
            self._leave()
        elif key:
            self.caught.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._deed is not None and event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_catching and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.rest()
