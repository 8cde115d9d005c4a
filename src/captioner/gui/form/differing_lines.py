"""The lines of a field of several photos: their different values, how a text meets them, and entries one by one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.gui.form.box_state import BoxState
from captioner.gui.form.drafts import is_gathered, ways
from captioner.gui.form.entry_chips import EntryChips
from captioner.gui.form.field_notes import FieldNotes, ValuesLine
from captioner.gui.form.shown_values import Values, entries, holding
from captioner.gui.form.value_list import ValueList
from captioner.gui.look import field_words
from captioner.gui.look.form_words import translate

_MOST_VALUES = 100


class DifferingLines(FieldNotes):
    """The lines of one field, as far as several photos are concerned, and the lists that open from them."""

    text_taken = Signal(str)
    way_chosen = Signal(object)
    asked = Signal(object)  # Edit, to be made at once
    selecting = Signal(object)  # paths of photos

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._state: BoxState | None = None
        self._counted: Values | None = None

    def tell(self, state: BoxState) -> None:
        """Say where the photos differ."""
        self._state = state
        self._tell_values(state)
        self._tell_entries(state)

    def _tell_values(self, state: BoxState) -> None:
        line = self.line("values")
        if line is None and state.shown.differs:
            line = ValuesLine(ways(self._field))
            line.asked.connect(self._open_values)
            line.way_chosen.connect(self.way_chosen)
            self.put("values", line)
        if isinstance(line, ValuesLine) and state.shown.differs:
            line.say(field_words.label(self._field), state.draft.way if state.draft else state.way)
        self.reveal("values", state.shown.differs)

    def _tell_entries(self, state: BoxState) -> None:
        if not is_gathered(self._field):
            return
        if state.values is self._counted:
            return
        self._counted = state.values
        found = entries(state.values) if len(state.photos) > 1 else ()
        line = self.line("entries")
        if line is None and found:
            line = EntryChips()
            line.added.connect(self._add)
            line.removed.connect(self._remove)
            line.selecting.connect(self._select_entry)
            self.put("entries", line)
        if isinstance(line, EntryChips) and line.show_entries(found, len(state.photos)):
            self.grown.emit()
        self.reveal("entries", bool(found))

    def _add(self, entry: str) -> None:
        self._ask(entry, Way.APPEND)

    def _remove(self, entry: str) -> None:
        self._ask(entry, Way.REMOVE)

    def _ask(self, entry: str, way: Way) -> None:
        self.asked.emit(Edit(self._field, (entry,), way=way))

    def _select_entry(self, entry: str) -> None:
        photos = self._state.photos if self._state else ()
        paths = tuple(photo.path for photo in photos if entry in photo.credits.entries(self._field))
        self.selecting.emit(paths)

    def _open_values(self, button: QWidget) -> None:
        if self._state is None:
            return
        total, texts = len(self._state.photos), self._state.shown.texts[:_MOST_VALUES]
        told = translate("Form", "in {count} of {total} photos")
        rows = [(told.format(count=count, total=total), text) for text, count in texts]
        offered = [text for text, _ in texts]
        nothing = told.format(count=self._state.shown.empty, total=total)
        rows.append((nothing, translate("Form", "empty")))
        offered.append("")
        values = ValueList(rows, self, translate("Form", "Select these"))
        values.taken.connect(lambda row: self.text_taken.emit(offered[row]))
        values.picked.connect(lambda row: self._select(offered[row]))
        values.open_below(button, self)

    def _select(self, text: str) -> None:
        if self._state is not None:
            found = holding(self._state.photos, self._field, self._state.languages.current, text)
            self.selecting.emit(found)
