"""Which caption sheet is wanted, and how it will look: nothing is written before it was seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import Cancelled, CaptionerError
from captioner.gui.batch.foresight import Foresight
from captioner.gui.dialog_parts import Choice, foot, hairline, head, room
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import error_words, theme
from captioner.gui.look.chip import chip
from captioner.gui.look.form_words import WRONG
from captioner.gui.look.progress import Progress
from captioner.gui.outputs import sheet_making, sheet_words
from captioner.gui.outputs.proof_pane import ProofPane
from captioner.gui.outputs.sheet_choices import SheetChoices
from captioner.gui.outputs.sheet_making import SHOWN, Proof, Seen, Source
from captioner.gui.outputs.sheet_wish import SheetWish
from captioner.gui.work.jobs import Jobs

_SIZE = QSize(1180, 800)
_SIDE, _LEFT = 24, 280


class SheetDialog(QDialog):
    """Makes the proof anew whenever something else is wanted; Enter goes on to where the file is kept."""

    wanted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        source: Source,
        selected: Sequence[Path],
        remembered: Callable[[str], SheetWish],
        ending: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._selected, self._remembered = source, tuple(selected), remembered
        self.seen = Seen()
        self.formats: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.choices = SheetChoices(len(source.photos), len(selected))
        self.proof, self.counts = ProofPane(), plain_label("small")
        self.write, self._leave = QPushButton(), QPushButton()
        self.progress, self.foresight = Progress(self), Foresight(jobs, self)
        self._lay_out()
        self._connect()
        self._choose(ending)

    def paths(self) -> tuple[Path, ...]:
        """The photos that are meant."""
        if self.choices.selected.isChecked():
            return self._selected
        return tuple(photo.path for photo in self._source.photos)

    def _choose(self, ending: str) -> None:
        self.formats.get(ending, self.formats[".pdf"]).setChecked(True)
        self._change_format()

    def _change_format(self, *_: object) -> None:
        chosen = next(ending for ending, one in self.formats.items() if one.isChecked())
        self.choices.show_wish(self._remembered(chosen))
        self._ask()

    def _ask(self) -> None:
        self.foresight.ask(sheet_making.proof, self._source, self.choices.wish(), self.paths(), self.seen)
        if not self.proof.is_showing():
            self.proof.say(self.tr("The sheet is being drawn…"))

    def _take(self, proof: Proof) -> None:
        self.progress.tell("", 1, 1)
        self.seen = proof.seen
        self.choices.follow(proof)
        self.proof.show_face(proof.face, self._left_out(proof))
        words, is_lacking = sheet_words.lacks(proof)
        theme.set_role(self.counts, "warning" if is_lacking else "small")
        self.counts.setText(words)

    def _left_out(self, proof: Proof) -> str:
        if proof.pictures <= SHOWN:
            return ""
        words = self.tr("The first {shown} of {total} pictures")
        return words.format(shown=SHOWN, total=f"{proof.pictures:,}")

    def _refuse(self, error: CaptionerError) -> None:
        self.progress.tell("", 1, 1)
        stopped = isinstance(error, Cancelled)
        said = self.tr("Stopped.") if stopped else f"{WRONG} {error_words.sentence(error)}"
        self.proof.say(said)

    def _follow(self, done: int, total: int) -> None:
        words = self.tr("Picture {done} of {total}")
        self.progress.tell(words.format(done=done, total=total), done, total)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._change_format)
        self.choices.changed.connect(self._ask)
        self.foresight.found.connect(self._take)
        self.foresight.refused.connect(self._refuse)
        self.foresight.progressed.connect(self._follow)
        self.progress.cancelled.connect(self.foresight.stop)
        self.finished.connect(self.foresight.stop)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Caption sheet"))
        self.resize(room(self, _SIZE))
        words = self.tr("The photos as they are now, saved or not, numbered in the story’s order.")
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        left, proof = QWidget(), QFrame()
        left.setFixedWidth(max(theme.grown(_LEFT), self.choices.least_width() + 16) + _SIDE)
        theme.set_role(proof, "ground")
        for part, inner, margins in (
            (left, self.choices, (_SIDE, 16, 16, 16)),
            (proof, self.proof, (16, 16, _SIDE, 12)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(*margins)
            column.addWidget(inner)
        body.addWidget(left)
        body.addWidget(proof, 1)
        leaving = Choice(self._leave, self.tr("Cancel"), "", self.reject)
        going = Choice(self.write, self.tr("Write…"), "accent", self.wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Caption sheet"), words))
        column.addLayout(self._bar())
        column.addWidget(hairline())
        column.addLayout(body, 1)
        column.addWidget(self.progress)
        column.addWidget(foot([], [leaving, going], self.counts))
        self.write.setDefault(True)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE - 8, 8, _SIDE, 8)
        row.setSpacing(4)
        for ending, words in sheet_words.FORMATS.items():
            one = self.formats[ending] = chip(sheet_words.told(words))
            self._group.addButton(one)
            row.addWidget(one)
        row.addStretch(1)
        return row
