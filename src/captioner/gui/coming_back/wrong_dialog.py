"""Why a sheet cannot be taken, row by row; where only photos are missing from it, the way to take it all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from captioner.checks.finding import Told
from captioner.credits import CAPTION, FIELD
from captioner.errors import shown_path
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import error_words, field_words
from captioner.gui.look.form_words import WRONG

_SIZE = QSize(680, 460)
_SIDE = 24
# The core's sentences; named here so that translators see them.
SENTENCES = (
    QT_TRANSLATE_NOOP("Sheets", "row {row}: {column}: {why}"),
    QT_TRANSLATE_NOOP("Sheets", "row {row}: {name} is none of these pictures"),
    QT_TRANSLATE_NOOP("Sheets", "row {row}: a picture without a name is none of these pictures"),
    QT_TRANSLATE_NOOP("Sheets", "row {row}: {name} stands in row {first} already"),
    QT_TRANSLATE_NOOP("Sheets", "row {row} is missing: {name}"),
    QT_TRANSLATE_NOOP("Sheets", "row {row} is missing"),
    QT_TRANSLATE_NOOP("Sheets", "row 1: nobody knows the column “{column}”"),
)


class WrongDialog(QDialog):
    """Nothing was changed, and nothing will be by closing it."""

    few_wanted = Signal()  # take it for a sheet of just the photos that it names

    def __init__(
        self, path: Path, wrong: Sequence[Told], named: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring a sheet back"))
        self.resize(room(self, _SIZE))
        self.said, self.few, self._leave = QPlainTextEdit(), QPushButton(), QPushButton()
        self.said.setReadOnly(True)
        self.said.setAccessibleName(self.tr("What is wrong"))
        self.said.setPlainText("\n".join(f"{WRONG} {_sentence(one)}" for one in wrong))
        title = self.tr("{sheet} cannot be taken as it is").format(sheet=shown_path(Path(path.name)))
        more = self.tr("Nothing was changed. Mend these rows in the sheet, or make a new one.")
        offer = wrapping_label("dim")
        offer.setText(self.tr("Perhaps it was made of a few photos only, or rows were taken out on purpose."))
        body = QVBoxLayout()
        body.setContentsMargins(_SIDE, 16, _SIDE, 16)
        body.setSpacing(12)
        body.addWidget(self.said, 1)
        leaving = [Choice(self._leave, self.tr("Close"), "" if named else "accent", self.reject)]
        if named is not None:
            body.addWidget(offer)
            words = self.tr("Take just its %Ln photos", "", named)
            leaving.append(Choice(self.few, words, "accent", self._take_few))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(title, more))
        column.addLayout(body, 1)
        column.addWidget(foot([], leaving))
        self._leave.setDefault(True)

    def _take_few(self) -> None:
        self.accept()
        self.few_wanted.emit()


def _sentence(one: Told) -> str:
    values = dict(one.values)
    if "why" in values:
        values |= {"why": error_words.told(values["why"]), "column": _column(values["column"])}
    return QCoreApplication.translate("Sheets", one.form).format(**values)


def _column(key: str) -> str:
    """As people know it, and as it is headed in the sheet."""
    if key in FIELD:
        return f"{field_words.label(FIELD[key])} [{key}]"
    return f"{field_words.label(CAPTION)} ({key.removeprefix('caption_')}) [{key}]"
