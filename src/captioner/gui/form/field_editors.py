"""One field of the photos selected: label, languages, box, and what is to be said below it.

typed   what stands in the box is a draft until it is sent; each language has its own
sent    with one photo at every pause and when the box is left; with several only on the desk's word
shown   the box is filled anew when other photos come, or when theirs were changed from elsewhere
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.gui.form import drafts
from captioner.gui.form.box_keys import BoxKeys
from captioner.gui.form.boxes import box_for
from captioner.gui.form.drafts import Draft
from captioner.gui.form.field_lines import BoxState, FieldLines
from captioner.gui.form.field_notes import box_label
from captioner.gui.form.language_tabs import LanguageTabs, main_language, tab_for, tabs, texts_of
from captioner.gui.form.shown_values import Shown, shown
from captioner.gui.look import form_words, theme
from captioner.gui.look.pair_row import PairRow
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

_GAP = 4


class FieldEditor(QWidget):
    """Shows the photos' value of a field, and turns what is typed into edits. It sends nothing by itself."""

    typed = Signal()
    paused = Signal()  # what is typed is to be sent
    left = Signal(object)  # the same, and then this editor is to be tidied
    entered = Signal()
    home_chosen = Signal(object, object)

    def __init__(self, field: Field, asked: Sequence[str]) -> None:
        super().__init__()
        self.field = field
        self.box = box_for(field)
        self._asked = tuple(asked)
        self._photos: tuple[Photo, ...] = ()
        self._texts: list[Texts] = []
        self._visit = 0
        self._wanted = self._language = X_DEFAULT
        self._shown = Shown()
        self._drafts: dict[str, Draft] = {}
        self._tabs = LanguageTabs() if field.kind.by_language else None
        self._lines = FieldLines(field)
        self._lay_out()
        self._connect()

    @property
    def language(self) -> str:
        """The language that is wanted in the box, on this photo and the next; `x-default` for the main text."""
        return self._wanted

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """What is typed and not sent, by language."""
        return dict(self._drafts)

    def holds_draft(self) -> bool:
        """Whether what stands in the box is not sent."""
        return self._language in self._drafts

    def show_photos(self, photos: Sequence[Photo], visit: int) -> None:
        """Show these photos: other ones than before if the *visit* is another."""
        self._photos = tuple(photos)
        if self._tabs is not None:
            self._texts = texts_of(photos, self.field)
        self.box.setReadOnly(all(photo.unreadable for photo in photos))
        if visit == self._visit:
            self._follow()
            return
        self._visit = visit
        self._drafts = {}
        self._language = tab_for(self._wanted, self._texts, self._asked)
        self._fill()

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
        self._asked = tuple(asked)
        self._tell()

    def choose_language(self, language: str) -> None:
        """Put the text in this language into the box; `x-default` for the main text."""
        if self._tabs is None or language == self._language:
            return
        self.paused.emit()
        main = main_language(self._texts)
        self._wanted = X_DEFAULT if language == main else language
        self._language = tab_for(self._wanted, self._texts, self._asked)
        self._fill()

    def edits(self) -> list[Edit]:
        """What is typed and can be sent."""
        asked = [drafts.edit(self.field, draft, language) for language, draft in self._drafts.items()]
        return [edit for edit in asked if drafts.error(edit) is None]

    def mark_sent(self, edits: Iterable[Edit]) -> None:
        """These edits are on their way: the box shows what they bring about."""
        for edit in edits:
            self._drafts.pop(edit.language, None)
            if len(self._photos) == 1 and edit.language == self._language:
                self._shown = shown([edit.applied(self._photos[0])], self.field, self._language)

    def tidy(self) -> None:
        """Show the value as it is kept (`a ;b` becomes `a; b`), or say why it is not."""
        if self.holds_draft():
            self._complain()
            self._tell()
        elif self.box.hasFocus():
            self.box.follow(self._shown.text)
        else:
            self._language = tab_for(self._wanted, self._texts, self._asked)
            self._fill()

    def take_back(self) -> None:
        """Forget what is typed and not sent."""
        self._drafts.clear()
        self._fill()
        self.typed.emit()

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key leads to: the box, and then what can be pressed below it."""
        return [self.box, *self._lines.buttons()]

    def _follow(self) -> None:
        if not self.box.hasFocus() and not self.holds_draft():
            self._language = tab_for(self._wanted, self._texts, self._asked)
        now = shown(self._photos, self.field, self._language)
        # What is typed for several photos holds whatever becomes of them; one photo's box shows the photo.
        if now != self._shown and (len(self._photos) == 1 or not self.holds_draft()):
            self._drafts.pop(self._language, None)
            self.box.follow(now.text)
            self._complain()
        self._shown = now
        self._tell()

    def _fill(self) -> None:
        self._shown = shown(self._photos, self.field, self._language)
        draft = self._drafts.get(self._language)
        self.box.show_text(draft.text if draft else self._shown.text)
        self._complain()
        self._tell()

    def _take_typed(self) -> None:
        before = self._drafts.get(self._language)
        self._take_draft(Draft(self.box.content(), before.way if before else Way.REPLACE))

    def _take_way(self, way: Way) -> None:
        self._take_draft(Draft(self.box.content(), way))

    def _take_draft(self, draft: Draft) -> None:
        if draft.text == self._shown.text:
            self._drafts.pop(self._language, None)
        else:
            self._drafts[self._language] = draft
        if self.box.property("role") == "wrong":
            self._complain()
        self._tell()
        self.typed.emit()

    def _take_text(self, text: str) -> None:
        """One of the values that the photos hold, for all of them; nothing, to empty them."""
        self._drafts[self._language] = Draft(text)
        self._fill()
        self.typed.emit()
        self.box.setFocus()

    def _leave(self) -> None:
        self.left.emit(self)

    def _chain(self) -> None:
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)

    def _take_home(self, value: Value) -> None:
        self.home_chosen.emit(self.field, value)

    def _take_tab(self, language: str) -> None:
        self.choose_language(language)
        self.box.setFocus()

    def _complain(self) -> None:
        draft = self._drafts.get(self._language)
        error = drafts.error(drafts.edit(self.field, draft, self._language)) if draft else None
        text = form_words.wrong(self.field, error, self._shown.text) if error else ""
        self._lines.say("wrong", text, "blocker")
        theme.set_role(self.box, "wrong" if text else "")
        described = f"{text} {self.field.hint}".strip()
        if self.box.accessibleDescription() != described:
            self.box.setAccessibleDescription(described)

    def _tell(self) -> None:
        """Say around the box what belongs to what stands in it."""
        if self._tabs is not None:
            self._tabs.show_tabs(tabs(self._texts, self._asked, self._language), self._language)
        is_main = self._language in (X_DEFAULT, main_language(self._texts))
        missing = form_words.missing(self._texts, self._asked) if self.field.rows > 1 else ""
        draft = self._drafts.get(self._language)
        state = BoxState(self._photos, self.box.content(), self._shown, draft, is_main, missing)
        self._lines.tell(state)
        self.box.setPlaceholderText(self._lines.placeholder(state))

    def _lay_out(self) -> None:
        label = box_label(self.field, self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(label if self._tabs is None else PairRow(label, self._tabs))
        column.addWidget(self.box)
        column.addWidget(self._lines)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        keys = BoxKeys(self.box, self.holds_draft)
        keys.paused.connect(self.paused)
        keys.left.connect(self._leave)
        keys.entered.connect(self.entered)
        keys.taken_back.connect(self.take_back)
        self.box.typed.connect(self._take_typed)
        self._lines.grown.connect(self._chain)
        self._lines.home_taken.connect(self._take_home)
        self._lines.text_taken.connect(self._take_text)
        self._lines.way_chosen.connect(self._take_way)
        if self._tabs is not None:
            self._tabs.chosen.connect(self._take_tab)
            keys.language_asked.connect(self._tabs.step)
