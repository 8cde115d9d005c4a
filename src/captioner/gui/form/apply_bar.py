"""The foot of the form while several photos are selected: what is about to change, and the word to do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from captioner.gui.form.field_notes import wrapping_label


class ApplyBar(QFrame):
    """The button bears the number of photos that would be other than they are."""

    applied = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
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

    def say(self, labels: list[str], selected: int, changing: int) -> None:
        """Name the fields that are typed into, and the photos that would change."""
        if labels:
            self._told.setText(self.tr("Typed: {fields}").format(fields=", ".join(labels)))
        else:
            self._told.setText(self.tr("What you type goes into all {count}.").format(count=selected))
        number = changing if labels else selected
        text = self.tr("Apply to 1 photo") if number == 1 else self.tr("Apply to {count} photos")
        self.apply.setText(text.format(count=number))
        self.apply.setEnabled(bool(labels) and changing > 0)
        self.back.setEnabled(bool(labels))
