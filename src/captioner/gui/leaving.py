"""What becomes of unsaved edits before a set is left: nothing is lost without being asked about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.gui.desk import Desk, Ended
from captioner.gui.photo_table import PhotoTable


class Leaving(QObject):
    """Asks whether to save, and goes on once it is safe to."""

    def __init__(self, desk: Desk, table: PhotoTable, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._table, self._window = desk, table, window
        self._question: QMessageBox | None = None
        self._then: Callable[[], None] | None = None
        self._is_discarding = False
        desk.ended.connect(self._go_on)

    def is_free(self) -> bool:
        """Whether the set can be left this moment."""
        return not self._desk.is_saving() and not self._table.edited()

    def leave(self, then: Callable[[], None]) -> None:
        """Do *then* once nothing is being saved and nothing unsaved would be lost unasked."""
        self._then, self._is_discarding = then, False
        if self._unsaved():
            self._ask()
        else:
            self._go_on()

    def _unsaved(self) -> int:
        """Photos with edits that no save under way will bring to the disk."""
        return len(self._desk.left_unsaved(self._table.edited()))

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        count = self._unsaved()
        one, many = self.tr("One photo has unsaved edits."), self.tr("{count} photos have unsaved edits.")
        question = QMessageBox(self._window)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.NoIcon)
        question.setText(one if count == 1 else many.format(count=count))
        question.setInformativeText(self.tr("Save them before you go on?"))
        button = QMessageBox.StandardButton
        question.setStandardButtons(button.Save | button.Discard | button.Cancel)
        question.setDefaultButton(button.Save)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.finished.connect(self._decide)
        self._question = question
        question.open()

    def _decide(self, answer: int) -> None:
        self._question = None
        match answer:
            case QMessageBox.StandardButton.Save:
                self._desk.save(self._table.edited())
                self._go_on()
            case QMessageBox.StandardButton.Discard:
                self._is_discarding = True
                self._go_on()
            case _:
                self._then = None

    def _go_on(self, ended: Ended | None = None) -> None:
        """A save has ended, or there is none: leave, unless something could not be saved."""
        if self._then is None or self._question is not None or self._desk.is_saving():
            return
        if self._is_discarding or not self._table.edited():
            then, self._then = self._then, None
            then()
        elif ended is not None and (ended.errors or ended.stopped):
            self._then = None
        else:
            self._ask()
