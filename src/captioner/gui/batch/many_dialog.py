"""What the dialogs for many photos share: what is left out and why, how far the work is, the button with the number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from captioner.errors import CaptionerError, shown_path
from captioner.gui.batch.foresight import Foresight
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.error_words import sentence, told
from captioner.gui.look.form_words import WARNING, WRONG
from captioner.gui.look.progress import Progress
from captioner.gui.work.jobs import Jobs
from captioner.many.rehearsal import Changed, Left, Rehearsal

_SIDE = 24
_MOST_REASONS = 3
_AT_ONCE = ("Ctrl+Return", "Ctrl+Enter")


class Decision(NamedTuple):
    """What is to be done: its name for undo, and each photo before and after."""

    words: str
    pairs: Sequence[Changed]
    left: Sequence[Left] = ()


class ManyDialog(QDialog):
    """Shows what would become of the photos; nothing is changed before the button is pressed."""

    decided = Signal(object)  # a Decision

    def __init__(self, jobs: Jobs, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.foresight = Foresight(jobs, self)
        self.progress = Progress(self)
        self.apply, self.cancel = QPushButton(), QPushButton()
        self.note, self.reading = wrapping_label("small"), wrapping_label("warning")
        self.note.hide()
        self.reading.hide()
        self._is_wanted = False
        self.foresight.found.connect(self._end_progress)
        self.foresight.refused.connect(self.refuse)
        self.foresight.progressed.connect(self._tell_progress)
        self.progress.cancelled.connect(self.stop)
        self.finished.connect(self.foresight.stop)

    def frame(self, title: str, words: str, size: QSize, body: QWidget, choices: list[Choice]) -> None:
        """Put head, body, notes and buttons one above the other; the body takes what room there is."""
        self.resize(room(self, size))
        self.setWindowTitle(title)
        ending = [
            Choice(self.cancel, self.tr("Cancel"), "", self.reject),
            Choice(self.apply, "", "accent", self.press),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(title, words))
        column.addWidget(body, 1)
        notes = QVBoxLayout()
        notes.setContentsMargins(_SIDE, 0, _SIDE, 12)
        notes.addWidget(self.reading)
        notes.addWidget(self.note)
        notes.addWidget(self.progress)
        column.addLayout(notes)
        column.addWidget(foot(choices, ending))
        self.apply.setDefault(True)
        for keys in _AT_ONCE:
            QShortcut(QKeySequence(keys), self, self.press)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.count(0)

    def ask(self, work: Callable[..., object], *values: object) -> None:
        """Work this out; what was wanted of the answer before is not wanted of this one."""
        self._is_wanted = False
        self.count(0)
        self.foresight.ask(work, *values)

    def press(self) -> None:
        """Do it, as soon as it is worked out; once only."""
        self._is_wanted = self.foresight.is_asking()
        if not self._is_wanted and self.isVisible() and self.apply.isEnabled():
            self.decide()

    def answered(self) -> None:
        """What was asked is worked out and shown."""
        if self._is_wanted:
            self.press()

    def say_unread(self, photos: int) -> None:
        """Say that some of the set's photos are not among these, for they are still being read."""
        translate = QCoreApplication.translate
        one, many = (
            self.tr("1 photo is still being read and is left out"),
            # A dialog made of this one would take the number for the translation.
            translate("ManyDialog", "%Ln photos are still being read and are left out", "", photos),
        )
        self.reading.setText(f"{WARNING} {one if photos == 1 else many}")
        self.reading.setVisible(photos > 0)

    def count(self, photos: int) -> None:
        """Put the number of photos about to change on the button."""
        many = QCoreApplication.translate("ManyDialog", "Apply to %Ln photos", "", photos)
        one = self.tr("Apply to 1 photo")
        self.apply.setText(one if photos == 1 else many)
        self.apply.setEnabled(photos > 0)

    def say(self, text: str, role: str = "small") -> None:
        """Say something above the buttons, or nothing."""
        theme.set_role(self.note, role)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def refuse(self, error: CaptionerError) -> None:
        """Say why there is nothing to be done."""
        self._end_progress()
        self.count(0)
        self._is_wanted = False
        self.say(f"{WRONG} {sentence(error)}", "blocker")

    def show_left(self, left: Sequence[Left]) -> None:
        """Say which photos stay as they are, and why."""
        self.say(left_words(left), "warning")

    def stop(self) -> None:
        """Work out no more."""
        self.foresight.stop()
        self._end_progress()
        self.count(0)
        self.say(self.tr("Stopped. Nothing was changed."))

    def decide(self) -> None:
        """Say what is to be done, and close."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()
        elif self.apply.isDefault():
            # Qt would do nothing while the button waits for the number it bears.
            self.press()

    def _end_progress(self) -> None:
        self.progress.tell("", 1, 1)

    def _tell_progress(self, done: int, total: int) -> None:
        words = self.tr("Looking at photo {done} of {total}")
        self.progress.tell(words.format(done=f"{done:,}", total=f"{total:,}"), done, total)


def left_words(left: Sequence[Left]) -> str:
    """The photos that stay as they are, by the reason; empty where there are none."""
    found = list(Rehearsal(left=tuple(left)).reasons().items())
    lines = [_reason(paths, why) for why, paths in found[:_MOST_REASONS]]
    if rest := sum(len(paths) for _, paths in found[_MOST_REASONS:]):
        lines.append(
            QCoreApplication.translate("Batch", "%Ln more stay as they are for other reasons", "", rest)
        )
    return "\n".join(lines)


def _reason(paths: Sequence[Path], why: str) -> str:
    if len(paths) == 1:
        one = QCoreApplication.translate("Batch", "{name} stays as it is: {why}")
        return f"{WARNING} {one.format(name=shown_path(Path(paths[0].name)), why=told(why))}"
    many = QCoreApplication.translate("Batch", "%Ln photos stay as they are: {why}", "", len(paths))
    return f"{WARNING} {many.format(why=told(why))}"
