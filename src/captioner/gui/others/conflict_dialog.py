"""The dialog that asks which change stands, where another program changed the same fields since they were read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.others.conflict_card import ConflictCard
from captioner.gui.others.conflict_questions import Answer, Question, Side
from captioner.gui.pictures.cut_thumbnails import CutThumbnails

_SIZE = QSize(980, 640)
_SIDE = 24
_AT_ONCE = 3
_THUMBNAIL = QSize(54, 36)

Pictures = Callable[[Path], QPixmap | None]


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
        words = self.tr("1 field left to decide") if left == 1 else self.tr("{count} fields left to decide")
        self._open.setText(words.format(count=left) if left else "")
        self.save.setEnabled(not left)

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by two"))
        self.resize(_SIZE.boundedTo(self._most()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._body(), 1)
        layout.addWidget(self._foot())

    def _most(self) -> QSize:
        window = self.parentWidget()
        return window.window().size() * 0.92 if window is not None else _SIZE

    def _head(self) -> QWidget:
        head, title, words = QFrame(), wrapping_label("title"), wrapping_label("dim")
        theme.set_role(head, "bar")
        title.setText(self.tr("Another program changed the same fields"))
        words.setText(
            self.tr(
                "These were changed here and on the disk since they were read, and are not saved yet."
                " Choose what each is to hold. Undo brings back what you turn down."
            )
        )
        column = QVBoxLayout(head)
        column.setContentsMargins(_SIDE, 18, _SIDE, 16)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        return head

    def _body(self) -> QWidget:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(_SIDE, 16, _SIDE, 16)
        self._column.setSpacing(12)
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _add_photo(self, path: Path) -> None:
        if self._cards:
            line = QFrame()
            theme.set_role(line, "hairline")
            self._column.addWidget(line)
        row, name, picture = QHBoxLayout(), plain_label("title"), self._picture(path)
        row.setSpacing(12)
        if picture is not None:
            small = QLabel()
            small.setPixmap(CutThumbnails(_THUMBNAIL).cut(picture, self.devicePixelRatioF()))
            row.addWidget(small)
        name.setText(shown_path(Path(path.name)))
        row.addWidget(name, 1)
        self._column.addLayout(row)

    def _foot(self) -> QWidget:
        foot = QFrame()
        theme.set_role(foot, "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_SIDE, 12, _SIDE, 12)
        row.setSpacing(8)
        for button, words, role, deed in self._buttons():
            button.setText(words)
            button.setAutoDefault(False)
            if role:
                theme.set_role(button, role)
            button.clicked.connect(deed)
        row.addWidget(self.mine)
        row.addWidget(self.theirs)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addSpacing(8)
        row.addWidget(self.later)
        row.addWidget(self.save)
        return foot

    def _buttons(self) -> Iterator[tuple[QPushButton, str, str, Callable[[], None]]]:
        yield self.mine, self.tr("Mine for all"), "quiet", partial(self._choose_all, Side.MINE)
        yield self.theirs, self.tr("Theirs for all"), "quiet", partial(self._choose_all, Side.THEIRS)
        yield self.later, self.tr("Not now"), "", self.reject
        yield self.save, self.tr("Save"), "accent", self._decide
