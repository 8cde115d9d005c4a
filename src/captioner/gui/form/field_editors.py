"""One field of the photos selected: label, languages, box, and what is to be said below it.

typed   what stands in the box is a draft until it is sent; each language has its own
sent    with one photo at every pause and when the box is left; with several only on the desk's word
shown   the box is filled anew when other photos come, or when theirs were changed from elsewhere
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.gui.form import drafts, photo_deeds
from captioner.gui.form.box_keys import BoxKeys
from captioner.gui.form.box_state import BoxState, OfPhotos, said_of
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_face import FieldFace
from captioner.gui.form.languages import Part
from captioner.gui.form.shown_values import NOT_KNOWN, SLICE, Shown, Values, brought_about, shown
from captioner.gui.form.together import Together
from captioner.photo import Photo


class FieldEditor(FieldFace):
    """Shows the photos' value of a field, and turns what is typed into edits. It sends nothing by itself."""

    typed = Signal()
    paused = Signal()  # what is typed is to be sent
    left = Signal(object)  # the same, and then this editor is to be tidied
    entered = Signal()
    home_chosen = Signal(object, object)
    asked = Signal(object)  # Edit, to be made at once
    changed = Signal(object, object)  # the field, and the photos as they are to be
    selecting = Signal(object)  # paths of photos that are to be looked at
    passed = Signal(int)  # a language beyond these is wanted

    def __init__(self, field: Field, asked: Sequence[str]) -> None:
        super().__init__(field, asked)
        self._photos: tuple[Photo, ...] = ()
        self._values: Values = {}
        self._visit, self._said = 0, OfPhotos()
        self._shown, self._is_sent = Shown(), False
        self._way = drafts.usual_way(field)
        self._drafts: dict[str, Draft] = {}
        self._connect()

    @property
    def language(self) -> str:
        """The language that is wanted in the box, on this photo and the next; `x-default` for the main text."""
        return self.languages.followed

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """What is typed and not sent, by language."""
        return dict(self._drafts)

    def holds_draft(self) -> bool:
        """Whether what stands in the box is not sent."""
        return self.languages.current in self._drafts

    def show_photos(self, together: Together, visit: int) -> None:
        """Show these photos: other ones than before if the *visit* is another."""
        self._photos, self._values, self._is_sent = together.photos, together.values(self.field), False
        self._said = said_of(together, self.field)
        self.languages.look_at(self._values, together.stale(self.field))
        self.box.setReadOnly(self._said.are_unreadable)
        if visit == self._visit:
            self._follow()
            return
        self._visit = visit
        self._drafts, self._way = {}, drafts.usual_way(self.field)
        self.languages.go_home()
        self._fill()

    def await_photos(self) -> None:
        """Others are on their way: until it is known what they hold, the box says nothing of those before."""
        self._photos, self._values, self._shown = (), {}, NOT_KNOWN
        self._drafts, self._way = {}, drafts.usual_way(self.field)
        self._complain()
        self.box.show_text("")
        self.box.setPlaceholderText("…")

    def forget(self) -> Mapping[str, Draft]:
        """What is typed and not sent, handed over: nothing of it is left here."""
        drafts, self._drafts = self._drafts, {}
        return drafts

    def restore(self, found: Mapping[str, Draft]) -> None:
        """Put back what was typed for these photos before."""
        self._drafts.update(found)
        self._fill()

    def set_languages(self, asked: Sequence[str]) -> None:
        """The languages that the text is wanted in."""
        self.languages.asked = tuple(asked)
        self._tell()

    def set_part(self, part: Part) -> None:
        """Which of the languages this box is for."""
        if self.tabs is None or part is self.languages.part:
            return
        self.paused.emit()
        self.languages.part = part
        self.tabs.set_other(part is not Part.ALL)
        self.languages.go_home()
        self._fill()

    def choose_language(self, language: str) -> None:
        """Put the text in this language into the box; `x-default` for the main text."""
        if self.tabs is None or language == self.languages.current:
            return
        self.paused.emit()
        self.languages.choose(language)
        self._fill()

    def edits(self) -> list[Edit]:
        """What is typed and can be sent."""
        asked = [drafts.edit(self.field, draft, language) for language, draft in self._drafts.items()]
        return [edit for edit in asked if drafts.error(edit) is None]

    def mark_sent(self, edits: Iterable[Edit]) -> None:
        """These edits are on their way: the box shows what they bring about."""
        for edit in edits:
            self._is_sent = len(self._photos) > SLICE
            self._drafts.pop(edit.language, None)
            if edit.language == self.languages.current:
                self._shown = brought_about(self._photos, edit) or self._shown

    def tidy(self) -> None:
        """Show the value as it is kept (`a ;b` becomes `a; b`), or say why it is not."""
        if self.holds_draft():
            self._complain()
            self._tell()
        elif self.box.hasFocus() or self._is_sent:
            self.box.follow(self._shown.text)
            self._tell()
        else:
            self.languages.go_home()
            self._fill()

    def take_back(self) -> None:
        """Forget what is typed and not sent."""
        self._drafts.clear()
        self._fill()
        self.typed.emit()

    def _follow(self) -> None:
        if not self.box.hasFocus() and not self.holds_draft():
            self.languages.go_home()
        now = shown(self._values, self.field, self.languages.current)
        # What is typed for several photos holds whatever becomes of them; one photo's box shows the photo.
        if now != self._shown and (len(self._photos) == 1 or not self.holds_draft()):
            self._drafts.pop(self.languages.current, None)
            self.box.follow(now.text)
            self._complain()
        self._shown = now
        self._tell()

    def _fill(self) -> None:
        self._shown = shown(self._values, self.field, self.languages.current)
        draft = self._drafts.get(self.languages.current)
        self.box.show_text(draft.text if draft else self._shown.text)
        self._complain()
        self._tell()

    def _take_typed(self) -> None:
        before = self._drafts.get(self.languages.current)
        way = self._way if self._shown.differs else Way.REPLACE
        self._take_draft(Draft(self.box.content(), before.way if before else way))

    def _take_way(self, way: Way) -> None:
        self._way = way
        if self.holds_draft() or self.box.content():
            self._take_draft(Draft(self.box.content(), way))
        else:
            self._tell()

    def _take_draft(self, draft: Draft) -> None:
        if draft.text == self._shown.text:
            self._drafts.pop(self.languages.current, None)
        else:
            self._drafts[self.languages.current] = draft
        if self.box.property("role") == "wrong":
            self._complain()
        self._tell()
        self.typed.emit()

    def _take_text(self, text: str) -> None:
        """One of the values that the photos hold, for all of them; nothing, to empty them."""
        self._drafts[self.languages.current] = Draft(text)
        self._fill()
        self.typed.emit()
        self.box.setFocus()

    def _begin_with(self, text: str) -> None:
        self._take_text(text)
        self.box.selectAll()

    def _say_still_right(self) -> None:
        self.paused.emit()
        asked = self.languages.stale() if self.languages.is_main else (self.languages.current,)
        self.changed.emit(self.field, photo_deeds.confirmed(self._photos, self.field, asked))

    def _take_cameras(self) -> None:
        self.take_back()
        self.changed.emit(self.field, photo_deeds.dated_by_camera(self._photos))

    def _leave(self) -> None:
        self.left.emit(self)

    def _take_tab(self, language: str) -> None:
        self.choose_language(language)
        self.box.setFocus()

    def _complain(self) -> None:
        draft = self._drafts.get(self.languages.current)
        error = drafts.error(drafts.edit(self.field, draft, self.languages.current)) if draft else None
        self.complain(error, self._shown.text)

    def _tell(self) -> None:
        draft = self._drafts.get(self.languages.current)
        there = self._photos, self._values, self._said, self.box.content(), self._shown, draft, self._way
        self.say(BoxState(*there, self.languages, self.box.hasFocus()))

    def _connect(self) -> None:
        keys, lines = BoxKeys(self.box, self.holds_draft), self.lines
        for told, deed in (
            (keys.paused, self.paused),
            (keys.left, self._leave),
            (keys.entered, self.entered),
            (keys.taken_back, self.take_back),
            (self.box.typed, self._take_typed),
            (lines.home_taken, self.home_chosen),
            (lines.text_taken, self._take_text),
            (lines.text_offered, self._begin_with),
            (lines.still_right, self._say_still_right),
            (lines.camera_taken, self._take_cameras),
            (lines.way_chosen, self._take_way),
            (lines.asked, self.asked),
            (lines.selecting, self.selecting),
        ):
            told.connect(deed)
        if self.tabs is not None:
            self.tabs.chosen.connect(self._take_tab)
            self.tabs.passed.connect(self.passed)
            keys.language_asked.connect(self.tabs.step)
