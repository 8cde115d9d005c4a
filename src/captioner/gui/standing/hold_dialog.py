"""Why photos are held: asked, for whoever is to lift the hold wants to know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from captioner import standing
from captioner.errors import shown_path
from captioner.gui.look import theme
from captioner.standing import State, Wish


class HoldDialog(QDialog):
    """One line to type, Enter holds; nothing is held without a reason."""

    decided = Signal(object)  # the Wish

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hold"))
        self.why = QLineEdit(self)
        self.hold, self._leave = QPushButton(self.tr("Hold"), self), QPushButton(self.tr("Cancel"), self)
        one, many = self.tr("Hold {name}"), self.tr("Hold %Ln photos", "", len(paths))
        name = shown_path(Path(paths[0].name))
        title = QLabel(one.format(name=name) if len(paths) == 1 else many, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(title, "title")
        more = QLabel(self.tr("They are neither checked nor cleared until somebody opens them again."), self)
        theme.set_role(more, "dim")
        more.setWordWrap(True)
        label = QLabel(self.tr("&Why"), self)
        label.setBuddy(self.why)
        self.why.setAccessibleName(self.tr("Why they are held"))
        self.why.setPlaceholderText(self.tr("for example: ask the family first"))
        self.why.textChanged.connect(self._allow)
        theme.set_role(self.hold, "accent")
        self.hold.setDefault(True)
        self.hold.clicked.connect(self._decide)
        self._leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self.hold)
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
        self.hold.setEnabled(bool(standing.note(self.why.text())))

    def _decide(self) -> None:
        self.decided.emit(Wish(State.HELD, self.why.text()))
        self.accept()
