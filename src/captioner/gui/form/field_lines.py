"""What stands below one box: its length, its date in words, what old programs cut, and where values differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from captioner import kinds
from captioner.credits import Field
from captioner.edits import Way
from captioner.gui.form.drafts import Draft, ways
from captioner.gui.form.field_notes import Disagreement, FieldNotes, Meter, Values
from captioner.gui.form.shown_values import Shown
from captioner.gui.form.value_list import ValueList
from captioner.gui.look import form_words
from captioner.gui.look.form_words import translate
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_MOST_VALUES = 100


class BoxState(NamedTuple):
    """All that the lines below a box are made of."""

    photos: Sequence[Photo]
    text: str
    shown: Shown
    draft: Draft | None
    is_main: bool
    missing: str


class FieldLines(FieldNotes):
    """The lines of one field, and the lists that open from them."""

    home_taken = Signal(object)
    text_taken = Signal(str)
    way_chosen = Signal(object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._state: BoxState | None = None

    def tell(self, state: BoxState) -> None:
        """Say all that is to be said of the box as it is now."""
        self._state = state
        self._tell_length(state)
        about = ""
        if self._field.kind is kinds.DATE and len(state.photos) == 1 and not self.says("wrong"):
            photo = state.photos[0]
            about = form_words.about_date(photo.credits.get(self._field), photo.camera.taken)
        self.say("about", about, "small")
        cut = form_words.old_reader(self._field, state.text) if state.is_main else ""
        self.say("old_reader", cut, "warning")
        line = self.line("old_reader")
        if cut and line is not None and self._field.iim is not None:
            told = translate("Form", "Programs that read IPTC-IIM alone: it holds {limit} bytes of this.")
            line.setToolTip(form_words.tip(told.format(limit=self._field.iim.limit)))
        self._tell_disagreement(state)
        self._tell_values(state)

    def placeholder(self, state: BoxState) -> str:
        """What the box says while it is empty."""
        if not state.shown.differs:
            return form_words.example(self._field, state.photos)
        if state.draft is not None and state.draft.way is Way.REPLACE:
            return translate("Form", "will be emptied")
        return form_words.several(len(state.shown.texts), state.shown.empty)

    def _tell_length(self, state: BoxState) -> None:
        has_meter = self._field.rows > 1 and self._field.iim is not None
        if not (has_meter or state.missing) or (state.shown.differs and state.draft is None):
            self.reveal("meter", False)
            return
        line = self.line("meter") or Meter()
        assert isinstance(line, Meter)
        if self.line("meter") is None:
            self.put("meter", line)
        # IPTC-IIM keeps the main language only.
        limit = self._field.iim.limit if self._field.iim is not None and state.is_main else 0
        length = form_words.length(state.text, limit) if has_meter else ""
        line.say(length, state.missing, 0 < limit < len(state.text.encode("utf-8")))
        self.reveal("meter", True)

    def _tell_disagreement(self, state: BoxState) -> None:
        text = form_words.disagreement(self._field, state.photos)
        line = self.line("disagreement")
        if line is None and text:
            line = Disagreement()
            line.asked.connect(self._open_homes)
            self.put("disagreement", line)
        if isinstance(line, Disagreement) and text:
            line.say(text, self._field.label)
            line.allow(len(state.photos) == 1)
        self.reveal("disagreement", bool(text))

    def _tell_values(self, state: BoxState) -> None:
        line = self.line("values")
        if line is None and state.shown.differs:
            line = Values(ways(self._field))
            line.asked.connect(self._open_values)
            line.way_chosen.connect(self.way_chosen)
            self.put("values", line)
        if isinstance(line, Values) and state.shown.differs:
            line.say(self._field.label, state.draft.way if state.draft else None)
        self.reveal("values", state.shown.differs)

    def _open_homes(self, button: QWidget) -> None:
        if self._state is None or len(self._state.photos) != 1:
            return
        found = form_words.homes(self._field, self._state.photos[0])
        rows = [(name, _in_full(self._field, value)) for name, value in found]
        chosen = ValueList(rows, self)
        chosen.taken.connect(lambda row: self.home_taken.emit(found[row][1]))
        chosen.open_below(button, self)

    def _open_values(self, button: QWidget) -> None:
        if self._state is None:
            return
        total, texts = len(self._state.photos), self._state.shown.texts[:_MOST_VALUES]
        told = translate("Form", "in {count} of {total} photos")
        rows = [(told.format(count=count, total=total), text) for text, count in texts]
        nothing = told.format(count=self._state.shown.empty, total=total)
        rows.append((nothing, translate("Form", "empty")))
        offered = [*(text for text, _ in texts), ""]
        values = ValueList(rows, self)
        values.taken.connect(lambda row: self.text_taken.emit(offered[row]))
        values.open_below(button, self)


def _in_full(field: Field, value: Value) -> str:
    """A value with all its languages."""
    if not isinstance(value, Texts):
        return form_words.readable(field, value)
    others = [f"{tag}: {text}" for tag, text in value.items() if tag not in (X_DEFAULT, value.main_language)]
    return "\n".join([value.main, *others])
