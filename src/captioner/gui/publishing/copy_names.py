"""What the copies will be called, told before they are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import theme

_HIGH, _GAP = 72, 8


class CopyNames(QWidget):
    """A name on each line; takes what height is left, and never less than a few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading, self.box = plain_label("small"), QPlainTextEdit()
        heading.setText(self.tr("They will be called"))
        heading.setBuddy(self.box)
        self.box.setReadOnly(True)
        self.box.setAccessibleName(self.tr("Names of the copies"))
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setMinimumHeight(theme.grown(_HIGH))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(heading)
        column.addWidget(self.box, 1)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these instead."""
        self.box.setPlainText("\n".join(names))
