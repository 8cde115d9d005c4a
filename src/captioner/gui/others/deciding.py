"""What becomes of photos that two editors changed: the window asks, puts in what was decided, and saves again.

A save ends with conflicts -> the dialog -> each choice an edit that undo takes back -> their values become the base
                                         -> the photo is saved once more; put off, it stays unsaved and is marked
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from captioner.errors import WrongValue
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Ended
from captioner.gui.others.conflict_dialog import ConflictDialog
from captioner.gui.others.conflict_questions import Answers, decided, questions
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails

if TYPE_CHECKING:
    from captioner.merging import ChangedOnDisk, Conflict


_PAUSE_MS = 1_200


class Deciding(QObject):
    """Asks about one batch of conflicts at a time; those of saves that end meanwhile come next."""

    put_off = Signal(object)  # the paths of photos about which nothing was decided

    def __init__(
        self, desk: Desk, table: PhotoTable, editing: Editing, thumbnails: Thumbnails, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._table, self._editing = desk, table, editing
        self._thumbnails, self._window = thumbnails, window
        self._waiting: dict[Path, ChangedOnDisk] = {}
        self.dialog: ConflictDialog | None = None
        app = QCoreApplication.instance()
        assert app is not None
        self._app = app
        # A dialog must not open under the hands of whoever is typing, and swallow the next words.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        desk.ended.connect(self._take)
        table.begun.connect(self._forget)

    def _take(self, ended: Ended) -> None:
        self._waiting.update({error.path: error for error in ended.conflicts if error.path is not None})
        if self._waiting and _is_typing():
            self._app.installEventFilter(self)
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        self._app.removeEventFilter(self)
        self._pause.stop()
        there = [error for path, error in self._waiting.items() if self._table.row(path) is not None]
        if self.dialog is not None or not there:
            return
        self._waiting = {}
        asked = [question for error in there for question in questions(error)]
        self.dialog = ConflictDialog(asked, self._thumbnails.pixmap, self._window)
        self.dialog.decided.connect(partial(self._decide, there))
        self.dialog.rejected.connect(partial(self._put_off, there))
        self.dialog.finished.connect(self._go_on)
        self.dialog.open()

    def _decide(self, errors: Sequence[ChangedOnDisk], answers: Answers) -> None:
        paths = [error.path for error in errors if error.path is not None]
        for error in errors:
            for conflict in error.conflicts:
                if error.path is not None and self._table.row(error.path) is not None:
                    self._settle(error.path, conflict, answers)
        self._desk.save([self._table.photo(path) for path in paths if self._table.row(path) is not None])

    def _settle(self, path: Path, conflict: Conflict, answers: Answers) -> None:
        try:
            value = decided(path, conflict, answers)
        except WrongValue:
            # The dialog lets nothing of the kind through; undecided, it is asked again.
            return
        field = conflict.field
        if value != self._table.photo(path).credits.get(field):
            self._editing.choose(field, value, [path])
        photo = self._table.photo(path)
        self._table.put([replace(photo, saved=photo.saved.with_value(field, conflict.theirs))])

    def _put_off(self, errors: Sequence[ChangedOnDisk]) -> None:
        self.put_off.emit(tuple(error.path for error in errors if error.path is not None))

    def _forget(self) -> None:
        """Another set."""
        self._waiting = {}

    def _go_on(self, result: int) -> None:
        self.dialog = None
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._pause.isActive():
            self._pause.start()
        return False


def _is_typing() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
