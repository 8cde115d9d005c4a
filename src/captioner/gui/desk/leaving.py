"""What becomes of unsaved edits before a set is left: nothing is lost without being asked about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Ended
from captioner.gui.photos.photo_table import PhotoTable

_Button = QMessageBox.StandardButton


class Leaving(QObject):
    """Asks whether to save, and goes on once it is safe to."""

    stayed = Signal()  # the set is not left after all

    def __init__(self, desk: Desk, table: PhotoTable, commit: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._commit = commit
        self._desk, self._table, self._window = desk, table, window
        self._question: QMessageBox | None = None
        self._then: Callable[[], None] | None = None
        self._is_discarding = False
        desk.ended.connect(self._go_on)

    def leave(self, then: Callable[[], None]) -> None:
        """Do *then* once nothing is being saved and nothing unsaved would be lost unasked."""
        self._then, self._is_discarding = then, False
        if not self._commit():
            self._ask(
                self.tr("A field holds what cannot be its value."),
                self.tr(
                    "It cannot be saved as it stands. Go back to mend it, or discard all that is unsaved."
                ),
                _Button.Discard | _Button.Cancel,
            )
        elif unsaved := self._desk.left_unsaved(self._table.edited()):
            one, many = (
                self.tr("One photo has unsaved edits."),
                self.tr("%Ln photos have unsaved edits.", "", len(unsaved)),
            )
            self._ask(
                one if len(unsaved) == 1 else many,
                self.tr("Save them before you go on?"),
                _Button.Save | _Button.Discard | _Button.Cancel,
            )
        else:
            self._go_on()

    def _ask(self, text: str, more: str, buttons: QMessageBox.StandardButton) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        question = QMessageBox(self._window)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.NoIcon)
        question.setText(text)
        question.setInformativeText(more)
        question.setStandardButtons(buttons)
        question.setDefaultButton(_Button.Save if buttons & _Button.Save else _Button.Cancel)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.finished.connect(self._decide)
        self._question = question
        question.open()

    def _decide(self, answer: int) -> None:
        self._question = None
        match answer:
            case _Button.Save:
                self._desk.save(self._table.edited())
                self._go_on()
            case _Button.Discard:
                self._is_discarding = True
                self._go_on()
            case _:
                self._stay()

    def _go_on(self, ended: Ended | None = None) -> None:
        """A save has ended, or there is none: leave, unless something could not be saved."""
        if self._then is None or self._question is not None or self._desk.is_saving():
            return
        if self._is_discarding or not self._table.edited():
            then, self._then = self._then, None
            then()
        elif ended is not None and (ended.errors or ended.stopped):
            self._stay()
        else:
            # Something was typed while the save ran.
            self.leave(self._then)

    def _stay(self) -> None:
        self._then = None
        self.stayed.emit()
