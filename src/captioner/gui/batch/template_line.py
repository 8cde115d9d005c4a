"""One line of a template being written: the field, the language of the words, the way, and the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from captioner.credits import FIELDS
from captioner.edits import Way
from captioner.gui.form.boxes import TextBox
from captioner.gui.look import field_words, theme
from captioner.gui.look.combo import Combo
from captioner.many.templates import Line
from captioner.many.variables import Cell
from captioner.texts import X_DEFAULT


class _Words(TextBox):
    """A text with an undo of its own: it is none of a photo's."""

    def __init__(self, rows: int) -> None:
        super().__init__(rows)
        self.setUndoRedoEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        # The style's margins are known by now.
        super().showEvent(event)
        self._grow()


class TemplateLine(QFrame):
    """Says when it has changed, and when it is to go."""

    changed = Signal()
    removed = Signal(object)  # this one

    def __init__(self, line: Line, languages: Sequence[str], names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self.field, self.language, self.way = Combo(), Combo(), Combo()
        self.text = _Words(2)
        self._variable, self._remove = QPushButton(), QPushButton()
        self._fill(line, languages)
        self._lay_out()
        for box in (self.field, self.language, self.way):
            box.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)

    def line(self) -> Line:
        """The line as it stands."""
        cell = Cell(FIELDS[self.field.currentIndex()], str(self.language.currentData()))
        return Line(cell, self.text.toPlainText(), self.way.currentData())

    def _fill(self, line: Line, languages: Sequence[str]) -> None:
        for field in FIELDS:
            self.field.addItem(field_words.label(field))
        self.field.setCurrentIndex(FIELDS.index(line.cell.field))
        self.language.addItem(self.tr("main text"), X_DEFAULT)
        for tag in dict.fromkeys((*languages, line.cell.language)):
            if tag != X_DEFAULT:
                self.language.addItem(tag, tag)
        self.language.setCurrentIndex(self.language.findData(line.cell.language))
        for way, words in (
            (Way.REPLACE, self.tr("replaces what is there")),
            (Way.APPEND, self.tr("is added at the end")),
            (Way.PREPEND, self.tr("is added in front")),
            (Way.FILL, self.tr("only where empty")),
        ):
            self.way.addItem(words, way)
        self.way.setCurrentIndex(self.way.findData(line.way))
        self.text.setPlainText(line.text)

    def _lay_out(self) -> None:
        self.field.setAccessibleName(self.tr("Field"))
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.way.setAccessibleName(self.tr("How it meets what is there"))
        self.text.setAccessibleName(self.tr("Text with variables"))
        self.text.setPlaceholderText(
            self.tr("Text, with variables in braces: {example}").format(example="{photographer}")
        )
        self._variable.setText(self.tr("Variable") + "  ▾")
        self._variable.clicked.connect(self._offer_variables)
        theme.set_icon(self._remove, "x")
        self._remove.setAccessibleName(self.tr("Remove this field"))
        self._remove.setToolTip(self.tr("Remove this field"))
        self._remove.clicked.connect(partial(self.removed.emit, self))
        row = QHBoxLayout()
        row.setSpacing(8)
        for box in (self.field, self.language, self.way):
            row.addWidget(box)
        row.addStretch(1)
        for button in (self._variable, self._remove):
            button.setAutoDefault(False)
            theme.set_role(button, "quiet")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.text)

    def _offer_variables(self) -> None:
        menu = QMenu(self)
        for name in self._names:
            menu.addAction(f"{{{name}}}", partial(self._insert, f"{{{name}}}"))
        menu.popup(self._variable.mapToGlobal(self._variable.rect().bottomLeft()))

    def _insert(self, text: str) -> None:
        self.text.insertPlainText(text)
        self.text.setFocus()
