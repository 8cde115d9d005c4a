"""The window closes once the story is saved; where that takes long or fails, the desk is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

_Button = QMessageBox.StandardButton


class Closing(QObject):
    """Nobody waits with a window that does not answer."""

    told = Signal(str)

    def __init__(self, is_saved: Callable[[], bool], save: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._is_saved, self._save, self._window = is_saved, save, window
        self._is_wanted = self._may_lose = False
        self._question: QMessageBox | None = None

    def may_close(self) -> bool:
        """Whether all is saved; else it is being saved, and the window closed once it is, or the desk asked."""
        if self._is_saved() or self._may_lose:
            return True
        if self._is_wanted:
            self._ask(self.tr("The story is still being saved."))
            return False
        self._is_wanted = True
        self.told.emit(self.tr("Saving the story; the window closes once it is saved."))
        self._save()
        return False

    def go_on(self) -> None:
        """Something has been saved: close, or save what was typed since."""
        if not self._is_wanted:
            return
        self._save()
        if self._is_saved():
            self._is_wanted = False
            self._window.close()

    def take_refusal(self, why: str) -> None:
        """It could not be saved."""
        if self._is_wanted:
            self._ask(why)

    def _ask(self, why: str) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        question = QMessageBox(self._window)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Story"))
        question.setText(why)
        kept = self.tr(
            "What was typed is kept on this computer, and comes back when this set is opened here again."
        )
        question.setInformativeText(f"{kept} {self.tr('Close all the same?')}")
        question.setStandardButtons(_Button.Close | _Button.Cancel)
        question.setDefaultButton(_Button.Cancel)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.finished.connect(self._take_answer)
        self._question = question
        question.open()

    def _take_answer(self, answer: int) -> None:
        self._question, self._is_wanted = None, False
        if answer == _Button.Close:
            self._may_lose = True
            self._window.close()
