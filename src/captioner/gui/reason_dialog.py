"""One line in which somebody says why: nothing is held, and nothing passes, without a reason."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from captioner import standing
from captioner.gui.look import theme


class Asked(NamedTuple):
    """What is asked, in the words of the dialog."""

    window: str
    heading: str
    more: str
    label: str
    name: str
    example: str
    deed: str


class ReasonDialog(QDialog):
    """Enter does what is asked for, once there is a reason."""

    given = Signal(str)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.window)
        self.why = QLineEdit(self)
        self.do, self._leave = QPushButton(asked.deed, self), QPushButton(self.tr("Cancel"), self)
        title, more = QLabel(asked.heading, self), QLabel(asked.more, self)
        for text, role in ((title, "title"), (more, "dim")):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            theme.set_role(text, role)
        label = QLabel(asked.label, self)
        label.setBuddy(self.why)
        self.why.setAccessibleName(asked.name)
        self.why.setPlaceholderText(asked.example)
        self.why.textChanged.connect(self._allow)
        theme.set_role(self.do, "accent")
        self.do.setDefault(True)
        self.do.clicked.connect(self._give)
        self._leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for part in (title, more):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(label)
        column.addWidget(self.why)
        column.addSpacing(12)
        column.addLayout(foot)
        self.setMinimumWidth(440)
        self._allow()

    def _allow(self) -> None:
        self.do.setEnabled(bool(standing.note(self.why.text())))

    def _give(self) -> None:
        self.given.emit(self.why.text())
        self.accept()
