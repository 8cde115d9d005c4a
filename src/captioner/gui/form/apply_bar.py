"""The foot of the form while several photos are selected: what is about to change, and the word to do it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.form.shown_values import SLICE, changing_by_and_by
from captioner.gui.form.unhurried import Unhurried
from captioner.gui.look import field_words
from captioner.photo import Photo

_PAUSE_MS = 200


class ApplyBar(QFrame):
    """The button bears the number of photos that would be other than they are."""

    applied = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._asked: tuple[Sequence[FieldEditor], Sequence[Photo]] = ((), ())
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._count_by_and_by)
        self._work = Unhurried(self)
        self._told = wrapping_label("small")
        self.apply = QPushButton()
        self.apply.setProperty("role", "accent")
        self.apply.clicked.connect(self.applied)
        self.back = QPushButton(self.tr("Take back"))
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.taken_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.apply, 1)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addLayout(buttons)

    def tell(self, typed: Sequence[FieldEditor], photos: Sequence[Photo]) -> None:
        """Say what these boxes would change of these photos; of very many once one stops typing."""
        self._asked = typed, photos
        if len(photos) > SLICE and typed:
            self._soon.start()
            return
        self._soon.stop()
        self._work.do(self._count())

    def _count_by_and_by(self) -> None:
        self._work.begin(self._count())

    def _count(self) -> Iterator[None]:
        typed, photos = self._asked
        labels = dict.fromkeys(field_words.label(editor.field) for editor in typed)
        edits, changing = [edit for editor in typed for edit in editor.edits()], 0
        for some in changing_by_and_by(photos, edits):
            changing += some
            yield
        self.say(list(labels), len(photos), changing)

    def say(self, labels: list[str], selected: int, changing: int) -> None:
        """Name the fields that are typed into, and the photos that would change."""
        if labels:
            self._told.setText(self.tr("Typed: {fields}").format(fields=", ".join(labels)))
        else:
            self._told.setText(self.tr("What you type goes into all %Ln.", "", selected))
        number = changing if labels else selected
        one, many = self.tr("Apply to 1 photo"), self.tr("Apply to %Ln photos", "", number)
        self.apply.setText(one if number == 1 else many)
        self.apply.setEnabled(bool(labels) and changing > 0)
        self.back.setEnabled(bool(labels))
