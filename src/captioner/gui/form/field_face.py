"""What one sees of a field: its name and languages, its box, and the lines below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from captioner.credits import Field
from captioner.errors import WrongValue
from captioner.gui.form.box_state import BoxState
from captioner.gui.form.boxes import TextBox, box_for
from captioner.gui.form.field_head import LanguageHead, NotedHead
from captioner.gui.form.field_lines import FieldLines
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.gui.form.languages import FieldLanguages
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.form.spell_marks import SpellMarks
from captioner.gui.look import field_words, form_words, theme

_GAP, _BESIDE = 4, 16


class FieldFace(QWidget):
    """Says what it is told; it knows of no photo by itself."""

    said = Signal()  # the text in the box is another, or may be

    def __init__(self, field: Field, asked: Sequence[str]) -> None:
        super().__init__()
        self.field = field
        self.box = box_for(field)
        self.languages = FieldLanguages(field, asked)
        self.lines = FieldLines(field)
        self.tabs = LanguageTabs() if field.kind.by_language else None
        self._note = NotedHead(field, self.box) if self.tabs is None else None
        self._marks: SpellMarks | None = None
        self.lines.grown.connect(self._chain)
        self.beside: FieldFace | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BESIDE)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        self._row.addLayout(column, 1)
        if self.tabs is not None:
            column.addWidget(LanguageHead(field, self.box, self.tabs))
        elif self._note is not None:
            column.addWidget(self._note)
        column.addWidget(self.box)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key leads to: the box, and then what can be pressed below it."""
        beside = self.beside.tab_stops() if self.beside is not None and not self.beside.isHidden() else []
        return [self.box, *self.lines.buttons(), *beside]

    def set_beside(self, other: FieldFace) -> None:
        """Show another box for the same field to the right of this one."""
        self.beside = other
        self._row.addWidget(other, 1)
        other.lines.grown.connect(self._chain)

    def say(self, state: BoxState) -> None:
        """Say around the box what belongs to what stands in it."""
        if self.tabs is not None:
            self.tabs.show_tabs(self.languages.tabs(), self.languages.current)
        if self._note is not None:
            cut = form_words.old_reader(self.field, state.text)
            short = form_words.cut_short(self.field, state.text)
            note = short or form_words.near(self.field, state.text)
            self._note.say(note, "warning" if cut else "small", cut or note)
        self.lines.tell(state)
        if self._marks is not None:
            self._marks.look()
        self.box.setPlaceholderText(self.lines.placeholder(state))
        self.said.emit()

    def complain(self, error: WrongValue | None, kept: str) -> None:
        """Say why the text in the box cannot be the field's value, and what that is meanwhile; or say it no more."""
        text = form_words.wrong(self.field, error, kept) if error else ""
        self.lines.say("wrong", text, "blocker")
        theme.set_role(self.box, "wrong" if text else "")
        described = f"{text} {field_words.hint(self.field)}".strip()
        if self.box.accessibleDescription() != described:
            self.box.setAccessibleDescription(described)

    def set_spell_check(self, check: SpellCheck) -> None:
        """Mark wrong words, where the box is one for prose."""
        if isinstance(self.box, TextBox) and self._marks is None:
            self._marks = SpellMarks(self.box, check, self.languages.spoken)
            self._marks.look()

    def _chain(self) -> None:
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)
