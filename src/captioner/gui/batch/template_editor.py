"""A template written or changed: its name, its lines, and what they would make of the current photo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.credits import CAPTION, FIELDS
from captioner.gui.batch.before_after import BeforeAfter
from captioner.gui.batch.scope import Scope
from captioner.gui.batch.template_dialog import applied
from captioner.gui.batch.template_line import TemplateLine
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import error_words, theme
from captioner.gui.look.form_words import WRONG
from captioner.many import variables
from captioner.many.templates import Line, Template
from captioner.many.variables import Cell
from captioner.texts import X_DEFAULT

_SIZE = QSize(860, 680)
_SIDE = 24
_PAUSE_MS = 200


class TemplateEditor(QDialog):
    """Wants the template kept, once it has a name of its own and nothing is wrong with it."""

    kept = Signal(object, str)  # the Template, and the name it had

    def __init__(
        self,
        template: Template | None,
        taken: Sequence[str],
        scope: Scope,
        languages: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._former = template.name if template else ""
        self._taken = {name.casefold() for name in taken} - {self._former.casefold()}
        self._scope, self._languages = scope, languages
        self.name, self.keep, self.add = QLineEdit(self._former), QPushButton(), QPushButton()
        self.lines: list[TemplateLine] = []
        self._wrong = wrapping_label("blocker")
        self._column, self._preview = QVBoxLayout(), QVBoxLayout()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_preview)
        self._lay_out()
        for line in template.lines if template else (Line(Cell(CAPTION), ""),):
            self._add_line(line)
        self.name.textChanged.connect(self._look)
        self._look()
        self._show_preview()

    def template(self) -> Template:
        """The template as it stands; lines without text are none."""
        lines = (line.line() for line in self.lines)
        return Template(self.name.text().strip(), tuple(line for line in lines if line.text.strip()))

    def wrong(self) -> list[str]:
        """Why it cannot be kept."""
        template = self.template()
        if not template.name:
            return [self.tr("It needs a name.")]
        if template.name.casefold() in self._taken:
            return [self.tr("Another template has this name.")]
        if not template.lines:
            return [self.tr("It fills no field yet.")]
        return [error_words.told(why) for why in template.wrong(self._scope.told)]

    def _keep(self) -> None:
        if not self.wrong():
            self.accept()
            self.kept.emit(self.template(), self._former)

    def _look(self) -> None:
        wrong = self.wrong()
        self.keep.setEnabled(not wrong)
        self._wrong.setText("\n".join(f"{WRONG} {why}" for why in wrong))
        self._wrong.setVisible(bool(wrong))
        self._pause.start()

    def _show_preview(self) -> None:
        while (item := self._preview.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        template, samples = self.template(), self._scope.samples()[:1]
        if template.lines and not template.wrong(self._scope.told):
            for photo in samples:
                self._preview.addWidget(BeforeAfter(photo, partial(applied, template, self._scope)))

    def _add_line(self, line: Line) -> None:
        card = TemplateLine(line, self._languages, variables.known(self._scope.told))
        card.changed.connect(self._look)
        card.removed.connect(self._remove_line)
        self.lines.append(card)
        self._column.addWidget(card)

    def _add_empty(self) -> None:
        held = {line.line().cell.field for line in self.lines}
        free = next((field for field in FIELDS if field not in held), CAPTION)
        self._add_line(Line(Cell(free, X_DEFAULT), ""))
        self.lines[-1].text.setFocus()
        self._look()

    def _remove_line(self, card: TemplateLine) -> None:
        self.lines.remove(card)
        card.deleteLater()
        self._look()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room(self, _SIZE))
        title = self.tr("Change the template") if self._former else self.tr("New template")
        self.setWindowTitle(title)
        words = self.tr(
            "Variables stand in braces: {examples}. A question mark lets one be empty: {optional}. A photo that"
            " lacks what a line needs is left as it is."
        )
        examples = "{photographer}, {date:%-d %B %Y}, {city}, {number:3}, {caption}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(title, words.format(examples=examples, optional="{city?}")))
        column.addWidget(self._body(), 1)
        ending = [
            Choice(QPushButton(), self.tr("Cancel"), "", self.reject),
            Choice(self.keep, self.tr("Keep"), "accent", self._keep),
        ]
        column.addWidget(foot([Choice(self.add, self.tr("Add a field"), "quiet", self._add_empty)], ending))
        self.name.setFocus()

    def _body(self) -> QWidget:
        inner, name = QWidget(), plain_label("small")
        name.setText(self.tr("Name"))
        name.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name of the template"))
        line = QFrame()
        theme.set_role(line, "hairline")
        told = plain_label("small")
        told.setText(self.tr("On the current photo"))
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(self.name, 1)
        column.addLayout(row)
        for part in (self._column, self._wrong, line, told, self._preview):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area
