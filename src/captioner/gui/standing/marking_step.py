"""One step of undo that says something of photos, or takes it back: the sidecars are written each time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from captioner.gui.desk.marking import Marks

PutBack = Callable[[Marks], None]


class MarkingStep(QUndoCommand):
    """What was said of many photos at once; being put on the stack is no deed, it has been done."""

    def __init__(self, words: str, marks: Marks, put_back: PutBack) -> None:
        super().__init__(words)
        self._marks, self._put_back = marks, put_back
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._put_back({path: (now, before) for path, (before, now) in self._marks.items()})

    def redo(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._put_back(self._marks)
