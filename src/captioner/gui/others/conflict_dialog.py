"""The dialog that asks which change stands, where another program changed the same fields since they were read."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from captioner.gui import dialog_parts
from captioner.gui.dialog_parts import Choice, Pictures
from captioner.gui.form.field_notes import plain_label
from captioner.gui.others.conflict_card import ConflictCard
from captioner.gui.others.conflict_questions import Answer, Question, Side

_SIZE = QSize(980, 640)
_AT_ONCE = 3


class ConflictDialog(QDialog):
    """Says what was decided once every question has its answer; closed without it, nothing is decided."""

    decided = Signal(object)  # Answers

    def __init__(self, asked: Sequence[Question], picture: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._left, self._cards = deque(asked), list[ConflictCard]()
        self._all: Side | None = None
        self._open = plain_label("dim")
        self._column = QVBoxLayout()
        # One at a time: hundreds of them would hold the window up.
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add_next)
        self.save, self.later = QPushButton(), QPushButton()
        self.mine, self.theirs = QPushButton(), QPushButton()
        self._lay_out()
        for _ in range(min(_AT_ONCE, len(self._left))):
            self._add_next()
        self._more.start()
        self._count()
        # Not what decides for all: a key pressed without looking must choose nothing.
        self.later.setFocus()

    def answers(self) -> dict[Question, Answer]:
        """What was decided so far."""
        found = ((card.question, card.answer()) for card in self._cards)
        return {question: answer for question, answer in found if answer is not None}

    def cards(self) -> Sequence[ConflictCard]:
        """One for each question, in order; those further down come a moment later."""
        return self._cards

    def _choose_all(self, side: Side) -> None:
        self._all = side
        for card in self._cards:
            card.blockSignals(True)
            card.choose(side)
            card.blockSignals(False)
        self._count()

    def _add_next(self) -> None:
        if not self._left:
            self._more.stop()
            return
        question = self._left.popleft()
        before = self._cards[-1].question.path if self._cards else None
        if question.path != before:
            self._add_photo(question.path)
        card = ConflictCard(question)
        if self._all is not None:
            card.choose(self._all)
        card.answered.connect(self._count)
        self._cards.append(card)
        self._column.addWidget(card)
        if not self._left:
            self._count()

    def _decide(self) -> None:
        answers = self.answers()
        self.accept()
        self.decided.emit(answers)

    def _count(self) -> None:
        left = len(self._left) + len(self._cards) - len(self.answers())
        one, many = self.tr("1 field left to decide"), self.tr("%Ln fields left to decide", "", left)
        self._open.setText((one if left == 1 else many) if left else "")
        self.save.setEnabled(not left)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Changed by two"))
        head = dialog_parts.head(
            self.tr("Another program changed the same fields"),
            self.tr(
                "These were changed here and on the disk since they were read, and are not saved yet."
                " Choose what each is to hold. Undo brings back what you turn down."
            ),
        )
        choose = self._choose_all
        for_all = [
            Choice(self.mine, self.tr("Mine for all"), "quiet", partial(choose, Side.MINE)),
            Choice(self.theirs, self.tr("Theirs for all"), "quiet", partial(choose, Side.THEIRS)),
        ]
        ends = [
            Choice(self.later, self.tr("Not now"), "", self.reject),
            Choice(self.save, self.tr("Save"), "accent", self._decide),
        ]
        foot = dialog_parts.foot(for_all, ends, self._open)
        dialog_parts.lay_out(self, _SIZE, head, dialog_parts.body(self._column), foot)

    def _add_photo(self, path: Path) -> None:
        if self._cards:
            self._column.addWidget(dialog_parts.hairline())
        picture = self._picture(path)
        self._column.addLayout(dialog_parts.photo_heading(path, picture, self.devicePixelRatioF()))
