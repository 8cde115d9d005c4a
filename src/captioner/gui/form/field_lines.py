"""What stands below one box: its length, its date in words, what grew old, and where values differ."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from captioner import kinds
from captioner.credits import Field
from captioner.edits import Way
from captioner.gui.form.box_state import BoxState
from captioner.gui.form.differing_lines import DifferingLines
from captioner.gui.form.field_notes import Meter, Told
from captioner.gui.form.value_list import ValueList
from captioner.gui.look import date_words, field_words, form_words
from captioner.gui.look.form_words import translate
from captioner.kinds import Value
from captioner.texts import X_DEFAULT, Texts


class FieldLines(DifferingLines):
    """The lines of one field, and the lists that open from them."""

    home_taken = Signal(object, object)  # the field, and the value
    text_offered = Signal(str)  # to be typed on
    still_right = Signal()
    camera_taken = Signal()

    def tell(self, state: BoxState) -> None:
        """Say all that is to be said of the box as it is now."""
        super().tell(state)
        self._tell_length(state)
        self._tell_date(state)
        self._tell_cut(state)
        self._tell_disagreement(state)
        self._tell_translation(state)

    def placeholder(self, state: BoxState) -> str:
        """What the box says while it is empty."""
        if not state.shown.differs:
            return state.said.example
        if state.draft is not None and state.draft.way is Way.REPLACE:
            return translate("Form", "will be emptied")
        return form_words.several(len(state.shown.texts), state.shown.empty)

    def told(self, name: str, role: str) -> Told:
        """The line of words of this name, put in if it is not there yet."""
        line = self.line(name)
        if line is None:
            line = Told(role)
            self.put(name, line)
        assert isinstance(line, Told)
        return line

    def _tell_length(self, state: BoxState) -> None:
        has_meter = self._field.rows > 1
        missing = state.languages.missing()
        if not (has_meter or missing) or (state.shown.differs and state.draft is None):
            self.reveal("meter", False)
            return
        line = self.line("meter") or Meter()
        assert isinstance(line, Meter)
        if self.line("meter") is None:
            self.put("meter", line)
        # IPTC-IIM keeps the main language only.
        limit = self._field.iim.limit if self._field.iim is not None and state.languages.is_main else 0
        length = form_words.length(state.text, limit) if has_meter else ""
        line.say(length, missing, 0 < limit < len(state.text.encode("utf-8")))
        self.reveal("meter", True)

    def _tell_date(self, state: BoxState) -> None:
        if self._field.kind is not kinds.DATE:
            return
        if self.line("about") is None:
            self.told("about", "small").asked.connect(self.camera_taken)
        is_one = len(state.photos) == 1
        taken = state.photos[0].camera.taken if is_one else ""
        differs = date_words.differs(state.text, taken) if is_one else state.said.differ_from_camera
        about = date_words.about(state.text, taken) if is_one or state.text else ""
        if is_one:
            deed = date_words.offer(state.text)
            in_full = translate("Form", "Take the camera's date {date}").format(date=taken)
        else:
            deed = in_full = translate("Form", "Take each camera's date")
        self.told("about", "small").say(about, deed if differs else "", in_full)
        self.reveal("about", (is_one or differs or bool(about)) and not self.says("wrong"))

    def _tell_cut(self, state: BoxState) -> None:
        """Of short fields the head says this, where it moves nothing."""
        if not (self._field.kind.by_language or self._field.rows > 1):
            return
        cut = form_words.old_reader(self._field, state.text) if state.languages.is_main else ""
        self.say("old_reader", cut, "warning")
        line = self.line("old_reader")
        if cut and line is not None and self._field.iim is not None:
            told = translate("Form", "Programs that read IPTC-IIM alone: it holds {limit} bytes of this.")
            line.setToolTip(form_words.tip(told.format(limit=self._field.iim.limit)))

    def _tell_disagreement(self, state: BoxState) -> None:
        text = state.said.disagreement
        if text:
            if self.line("disagreement") is None:
                self.told("disagreement", "warning").asked.connect(self._open_homes)
            about = translate("Form", "Choose the value of {field}").format(
                field=field_words.label(self._field)
            )
            deed = translate("Form", "Choose…") if len(state.photos) == 1 else ""
            self.told("disagreement", "warning").say(text, deed, about)
        self.reveal("disagreement", bool(text))

    def _tell_translation(self, state: BoxState) -> None:
        if not self._field.kind.by_language:
            return
        languages = state.languages
        texts = languages.texts[0] if len(languages.texts) == 1 else Texts()
        older = form_words.older(texts, languages.stale(), languages.current) if texts else ""
        # The tabs tell it at once.
        if older and (self.says("stale") or not (state.has_caret and languages.is_main)):
            if self.line("stale") is None:
                self.told("stale", "warning").asked.connect(self.still_right)
            self.told("stale", "warning").say(older, translate("Form", "Still right"))
            self.reveal("stale", True)
        elif not older:
            self.reveal("stale", False)
        self._tell_copy(state)

    def _tell_copy(self, state: BoxState) -> None:
        copied = state.languages.copied() and not state.text and not state.said.are_unreadable
        if copied and self.line("copy") is None:
            self.told("copy", "small").asked.connect(self._offer_main)
        if self.line("copy") is None:
            return
        deed = translate("Form", "Begin with the text in {language}").format(language=state.languages.main)
        self.told("copy", "small").say("", deed if copied else "")
        is_typed = state.has_caret and self.says("copy") and not state.languages.is_main
        self.reveal("copy", bool(copied) or is_typed)

    def _offer_main(self) -> None:
        if self._state is not None:
            self.text_offered.emit(self._state.languages.copied())

    def _open_homes(self, button: QWidget) -> None:
        if self._state is None or len(self._state.photos) != 1:
            return
        found = form_words.homes(self._field, self._state.photos[0])
        rows = [(name, _in_full(self._field, value)) for name, value in found]
        chosen = ValueList(rows, self)
        chosen.taken.connect(lambda row: self.home_taken.emit(self._field, found[row][1]))
        chosen.open_below(button, self)


def _in_full(field: Field, value: Value) -> str:
    """A value with all its languages."""
    if not isinstance(value, Texts):
        return form_words.readable(field, value)
    others = [f"{tag}: {text}" for tag, text in value.items() if tag not in (X_DEFAULT, value.main_language)]
    return "\n".join([value.main, *others])
