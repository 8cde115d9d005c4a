"""The column of the form's fields: the main ones, then one section for each of the other groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from captioner.credits import FIELD, FIELDS, GROUPS, Field
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.sections import GAP, Section
from captioner.gui.form.together import Together
from captioner.gui.look import field_words

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
        self._seen = Together(), 0
        self._main = tuple(make(field) for field in _of("", FIELDS))
        self.sections = {
            group: Section(field_words.group(group), _of(group, FIELDS), _of(group, _ALWAYS_SHOWN), make)
            for group in GROUPS
            if group
        }
        self._lay_out()
        for section in self.sections.values():
            section.toggled.connect(self._take_toggled)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)

    def editors(self) -> Iterator[FieldEditor]:
        """All editors made so far, from top to bottom, those beside others after them."""
        return _with_beside((*self._main, *(one for each in self.sections.values() for one in each.editors)))

    def editor(self, field: Field) -> FieldEditor:
        """The editor of a field, to be seen."""
        if field.group and field not in _ALWAYS_SHOWN:
            self.sections[field.group].set_open(True)
        return next(editor for editor in self.editors() if editor.field is field)

    def set_languages(self, languages: Sequence[str]) -> None:
        """The languages that texts are wanted in."""
        for editor in self.editors():
            editor.set_languages(languages)

    def reveal(self, editor: FieldEditor) -> None:
        """Scroll no further than it takes to see all of a field."""
        # A section that was opened a moment ago has no place yet.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(editor, 0, GAP)

    def await_photos(self) -> None:
        """Others are on their way: the boxes say nothing of those before."""
        self._seen = Together(), 0
        for editor in self._shown():
            editor.await_photos()

    def show_photos(self, together: Together, visit: int) -> Iterator[None]:
        """Show these photos in the boxes that can be seen, and tell of the others in the sections' headers.

        One box after the other, each when the next step is asked for.
        """
        self._seen = together, visit
        for editor in tuple(self._shown()):
            editor.show_photos(together, visit)
            yield
        held = together.held()
        for section in self.sections.values():
            section.tell(together.photos, held)
        yield

    def open_sections(self) -> tuple[str, ...]:
        """The names of the sections that stand open, to be remembered."""
        return tuple(name for name, section in self.sections.items() if section.is_open)

    def set_open_sections(self, wanted: Iterable[str]) -> None:
        """Open these sections and close the others; unknown names are passed over."""
        names = frozenset(wanted)
        for name, section in self.sections.items():
            section.set_open(name in names)

    def lead_tab(self, on: Sequence[QWidget]) -> None:
        """Lead Tab from top to bottom, and on to these; what was made late would come last."""
        for before, after in pairwise([*self._tab_stops(), *on]):
            QWidget.setTabOrder(before, after)

    def _tab_stops(self) -> Iterator[QWidget]:
        for editor in self._main:
            yield from editor.tab_stops()
        for section in self.sections.values():
            yield section.header
            for editor in section.editors:
                yield from editor.tab_stops()

    def _shown(self) -> Iterator[FieldEditor]:
        of_sections = (one for section in self.sections.values() for one in section.shown())
        return _with_beside((*self._main, *of_sections))

    def _take_toggled(self, section: Section) -> None:
        together, visit = self._seen
        if together.photos:
            for editor in _with_beside(section.shown()):
                editor.show_photos(together, visit)
        self.sections_changed.emit()

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


def _with_beside(editors: Iterable[FieldEditor]) -> Iterator[FieldEditor]:
    for editor in editors:
        yield editor
        if isinstance(editor.beside, FieldEditor):
            yield editor.beside


def _of(group: str, fields: Sequence[Field]) -> list[Field]:
    return [field for field in fields if field.group == group]
