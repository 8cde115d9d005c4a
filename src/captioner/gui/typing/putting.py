"""Texts put into a box for whoever types there, each a step of undo by itself: Ctrl+Z leaves what was typed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.typing import box_caret


class _Put(NamedTuple):
    """What was put in while several photos were shown, or as what cannot be sent: no step of undo holds it yet."""

    before: str
    caret: int
    after: str


class Putting(QObject):
    """Puts texts into one box."""

    settled = Signal()  # what was typed until now is a step of its own

    def __init__(self, editor: FieldEditor) -> None:
        super().__init__(editor)
        self._editor, self._box = editor, editor.box
        self._last: _Put | None = None
        self.is_at_work = False

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of this part of what is typed."""
        before = self._box.content()
        self.settle()
        self._replace(start, end, text)
        self.settle()
        if self._editor.holds_draft():
            self._last = _Put(before, end, self._box.content())

    def settle(self) -> None:
        """Send what is typed; what follows is another step."""
        self._editor.paused.emit()
        self.settled.emit()

    def type_on(self) -> None:
        """Something else is typed: what was put in is taken back as all typing is."""
        if not self.is_at_work:
            self._last = None

    def can_take_back(self, event: QKeyEvent) -> bool:
        """Whether this key takes back just what was put in last."""
        is_as_put = self._last is not None and self._box.content() == self._last.after
        return is_as_put and event.matches(QKeySequence.StandardKey.Undo)

    def take_back(self) -> None:
        """Let what was typed stand again."""
        last, self._last = self._last, None
        if last is not None:
            self._replace(0, len(self._box.content()), last.before)
            box_caret.put(self._box, last.caret)

    def _replace(self, start: int, end: int, text: str) -> None:
        self.is_at_work = True
        box_caret.replace(self._box, start, end, text)
        self.is_at_work = False
