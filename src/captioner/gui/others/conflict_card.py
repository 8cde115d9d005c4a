"""One question of the conflict dialog: the three texts side by side, and which of them is to stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from captioner.gui.form import drafts
from captioner.gui.form.boxes import TextBox
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.marked_text import ReadBox, mark
from captioner.gui.look import form_words, theme
from captioner.gui.others.conflict_questions import Answer, Question, Side
from captioner.texts import X_DEFAULT

_GAP = 12
_TOP = Qt.AlignmentFlag.AlignTop


class ConflictCard(QFrame):
    """Nothing is chosen until somebody chooses."""

    answered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._sides = {side: QRadioButton() for side in Side}
        self._shown = {
            Side.MINE: self._box(question.mine, self.tr("Mine")),
            Side.THEIRS: self._box(question.theirs, self.tr("Theirs")),
        }
        # Few texts are put together by hand, and there may be hundreds of questions.
        self._typed: TextBox | None = None
        self._wrong = wrapping_label("blocker")
        self._wrong.hide()
        self._column = QVBoxLayout(self)
        self._lay_out()

    def answer(self) -> Answer | None:
        """What was decided, if it can stand."""
        side = next((side for side, button in self._sides.items() if button.isChecked()), None)
        if side is None or (side is Side.BY_HAND and self._error()):
            return None
        return Answer(side, self._typed.content() if side is Side.BY_HAND and self._typed else "")

    def choose(self, side: Side) -> None:
        """Take one of the texts."""
        self._sides[side].setChecked(True)

    def by_hand(self) -> TextBox:
        """The box in which a text of one's own is put together; it begins with mine."""
        if self._typed is None:
            self._typed = TextBox(1)
            self._typed.setPlainText(self.question.mine)
            self._typed.setAccessibleName(f"{self.question.label}: {self.tr('By hand')}")
            self._typed.typed.connect(self._tell)
            theme.set_role(self._typed, "chosen")
            self._column.insertWidget(self._column.indexOf(self._wrong), self._typed)
        return self._typed

    def _error(self) -> str:
        """Why what is typed cannot be the field's value, if it cannot."""
        language = self.question.languages[0] if self.question.languages else X_DEFAULT
        asked = drafts.edit(self.question.field, Draft(self.by_hand().content()), language)
        error = drafts.error(asked)
        return form_words.wrong(self.question.field, error, "") if error else ""

    def _show_choice(self, button: QAbstractButton, is_on: bool) -> None:
        if not is_on:
            return
        for side, box in self._shown.items():
            theme.set_role(box, "chosen" if self._sides[side].isChecked() else "")
        by_hand = self._sides[Side.BY_HAND].isChecked()
        if by_hand or self._typed is not None:
            self.by_hand().setVisible(by_hand)
        self._tell()

    def _tell(self) -> None:
        text = self._error() if self._sides[Side.BY_HAND].isChecked() else ""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.answered.emit()

    def _box(self, text: str, name: str) -> TextBox:
        box = ReadBox(text, f"{self.question.label}: {name}")
        mark(box, self.question.base, text)
        return box

    def _lay_out(self) -> None:
        heading, before = plain_label("heading"), plain_label("dim")
        heading.setText(self.question.label)
        before.setText(self.tr("Before"))
        names = {
            Side.MINE: self.tr("Mine"),
            Side.THEIRS: self.tr("Theirs"),
            Side.BY_HAND: self.tr("By hand"),
        }
        group = QButtonGroup(self)
        for side, button in self._sides.items():
            button.setText(names[side])
            button.setAccessibleName(f"{self.question.label}: {names[side]}")
            group.addButton(button)
        group.buttonToggled.connect(self._show_choice)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.addWidget(before, 0, 0)
        grid.addWidget(self._box(self.question.base, self.tr("Before")), 1, 0, _TOP)
        for column, (side, box) in enumerate(self._shown.items(), 1):
            grid.addWidget(self._sides[side], 0, column)
            grid.addWidget(box, 1, column, _TOP)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._column.setSpacing(8)
        self._column.addWidget(heading)
        self._column.addLayout(grid)
        self._column.addWidget(self._sides[Side.BY_HAND])
        self._column.addWidget(self._wrong)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
