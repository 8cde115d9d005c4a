"""A text beside the one it came of: what differs is marked."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from captioner.gui.form.box_text import units
from captioner.gui.form.boxes import TextBox
from captioner.gui.form.differences import differences
from captioner.gui.look import theme


class ReadBox(TextBox):
    """A text to be read, and copied, not to be changed."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(1)
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("empty"))
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        # The style's margins are known by now; an empty text would never have its box measured again.
        super().showEvent(event)
        self._grow()


def mark(box: TextBox, before: str, now: str) -> None:
    """Show what differs: by a line below it first, for those who do not see the colour."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setForeground(theme.colours().accent)
    marks = []
    for start, end in differences(before, now):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(box.document())
        mark.cursor.setPosition(units(now[:start]))
        mark.cursor.setPosition(units(now[:end]), QTextCursor.MoveMode.KeepAnchor)
        mark.format = look
        marks.append(mark)
    box.setExtraSelections(marks)
