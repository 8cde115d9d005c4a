"""The column of the form's fields: the main ones, then one section for each of the other groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from captioner.credits import FIELD, FIELDS, GROUPS, Field
from captioner.gui.field_editors import FieldEditor
from captioner.gui.sections import GAP, Section
from captioner.photo import Photo

_ALWAYS_SHOWN = (FIELD["city"], FIELD["country"])
_SIDE = 20


class FormBody(QScrollArea):
    """Scrolls up and down only. Editors are made by *make* when they are first to be seen."""

    sections_changed = Signal()

    def __init__(self, make: Callable[[Field], FieldEditor]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._main = tuple(make(field) for field in _of("", FIELDS))
        self.sections = {
            group: Section(group, _of(group, FIELDS), _of(group, _ALWAYS_SHOWN), make)
            for group in GROUPS
            if group
        }
        self._lay_out()
        for section in self.sections.values():
            section.toggled.connect(self.sections_changed)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)

    def editors(self) -> Iterator[FieldEditor]:
        """All editors made so far, from top to bottom."""
        yield from self._main
        for section in self.sections.values():
            yield from section.editors

    def editor(self, field: Field) -> FieldEditor:
        """The editor of a field, to be seen."""
        known = {editor.field: editor for editor in (*self._main, *self._always())}
        if field not in known:
            self.sections[field.group].set_open(True)
            known = {editor.field: editor for editor in self.sections[field.group].editors}
        return known[field]

    def show_photos(self, photos: Sequence[Photo], visit: int) -> None:
        """Show these photos in the boxes and in the sections' headers."""
        for editor in self.editors():
            editor.show_photos(photos, visit)
        for section in self.sections.values():
            section.show_photos(photos)

    def tab_stops(self) -> Iterator[QWidget]:
        """All that the Tab key leads to, from top to bottom."""
        for editor in self._main:
            yield from editor.tab_stops()
        for section in self.sections.values():
            yield section.header
            for editor in section.editors:
                yield from editor.tab_stops()

    def _always(self) -> Iterator[FieldEditor]:
        for section in self.sections.values():
            yield from (editor for editor in section.editors if editor.field in _ALWAYS_SHOWN)

    def _keep_width(self) -> None:
        """A scroll bar takes its room from the margin, not from the boxes."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        margins = self._column.contentsMargins()
        margins.setRight(_SIDE - min(_SIDE, taken))
        self._column.setContentsMargins(margins)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_SIDE, 4, _SIDE, 16)
        self._column.setSpacing(GAP)
        for editor in self._main:
            self._column.addWidget(editor)
        sections = QVBoxLayout()
        sections.setSpacing(0)
        for section in self.sections.values():
            sections.addWidget(section)
        self._column.addSpacing(4)
        self._column.addLayout(sections)
        self._column.addStretch(1)
        self.setWidget(content)


def _of(group: str, fields: Sequence[Field]) -> list[Field]:
    return [field for field in fields if field.group == group]
