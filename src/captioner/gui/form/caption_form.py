"""The pane on the right: the fields of the photos selected. Values in, edits out.

show    show_photos -> header, editors, what the closed sections hold; nothing that is being typed is disturbed
edit    one photo: typing -> at most 300 ms -> edited; several: typing -> Apply, Enter or commit -> edited
switch  what is typed for one photo is sent before others are shown; what cannot be sent, or waits for
        Apply, is kept and comes back with its photos
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from captioner.credits import FIELD, Field
from captioner.gui.form import kept_drafts
from captioner.gui.form.apply_bar import ApplyBar
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.form_body import FormBody
from captioner.gui.form.form_header import FormHeader
from captioner.gui.form.form_pages import FormPages
from captioner.gui.form.kept_drafts import Drafts, KeptDrafts
from captioner.gui.form.showing import Showing
from captioner.gui.form.shown_values import SLICE, changing
from captioner.gui.form.side_by_side import SideBySide
from captioner.gui.form.spell_check import SpellCheck
from captioner.photo import Photo

LANGUAGES = ("en", "ru", "kk", "uk")
_PAUSE_MS = 300


class CaptionForm(QWidget):
    """Shows one photo, several or none. `photos` are the ones that an edit is for, at the moment it is emitted."""

    edited = Signal(object)  # Edit
    edited_together = Signal(object)  # edits that several photos are to get as one deed
    drafted = Signal()  # what is typed and not sent is other than before
    step = Signal(int)
    home_chosen = Signal(object, object)  # Field, Value
    changed = Signal(object, object)  # Field, the photos as they are to be
    photos_wanted = Signal(object)  # the paths of those of the photos shown that are to be looked at
    sections_changed = Signal()
    shown = Signal()  # the photos shown are others, or others than they were

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: tuple[Photo, ...] = ()
        self._paths: tuple[Path, ...] = ()
        self._languages: tuple[str, ...] = LANGUAGES
        self._spelling: SpellCheck | None = None
        self._header = FormHeader()
        self.side_by_side = SideBySide(self._made, self._header.side_by_side)
        self._body = FormBody(self.side_by_side.made)
        self._drafts = KeptDrafts(self._body)
        self._showing = Showing(self, self._header, self._body)
        self._apply = ApplyBar()
        # Not started anew at each key: nothing typed waits longer than this.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._send_typed)
        self._header.step.connect(self.step)
        self._showing.ended.connect(self._end_showing)
        self.side_by_side.changed.connect(self._show_again)
        self._body.sections_changed.connect(self._take_sections)
        self._apply.applied.connect(self.commit)
        self._apply.taken_back.connect(self._drafts.take_back)
        self._pages = FormPages(self, self._header, self._body, self._apply)
        self.add_below = self._pages.add_below
        self.open_sections, self.set_open_sections = self._body.open_sections, self._body.set_open_sections
        self.setAccessibleName(self.tr("Fields"))
        self._chain()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The photos shown, as they were last shown."""
        return self._photos

    @property
    def paths(self) -> tuple[Path, ...]:
        """Their paths."""
        return self._paths

    def show_photos(self, photos: Sequence[Photo], place: str) -> None:
        """Show these photos, or the same ones as they are now. *place* says where in the list they are: `5 of 11`."""
        paths = tuple([photo.path for photo in photos])
        is_other = paths != self._paths
        if is_other:
            self._keep_drafts()
            if self._paths == paths:
                # Whoever was sent the last edit has shown these photos already, and newer ones.
                return
        self._photos, self._paths = tuple(photos), paths
        self._pages.show_parts(photos)
        self._apply.setVisible(len(photos) > 1)
        if not photos:
            self._showing.show_nothing()
        elif is_other:
            self._apply.tell([], self._photos)
            self._showing.show_others(self._photos, place)
        else:
            self._showing.show_again(self._photos, place)

    def is_settled(self) -> bool:
        """Whether all boxes show what the photos hold."""
        return not self._showing.is_at_work()

    def commit(self) -> bool:
        """Send all that is typed, for several photos too; False if a box holds what cannot be its field's value."""
        self._pause.stop()
        self._showing.know()
        touched = [editor for editor in self._body.editors() if editor.drafts]
        self._send(touched)
        for editor in touched:
            editor.tidy()
        self._tell_apply()
        return not any(editor.drafts for editor in touched)

    def drafts(self) -> dict[tuple[Path, ...], Drafts]:
        """What is typed and not sent, of the photos shown and of those it waits for, by their paths."""
        return self._drafts.all(self._paths)

    def put_back(self, paths: tuple[Path, ...], drafts: Drafts) -> None:
        """Show these as typed and not sent, with the photos of these paths, now or when they are shown next."""
        if paths == self._paths:
            self._showing.finish()
            self._drafts.fill(drafts)
            self._tell_apply()
        else:
            self._drafts.keep(paths, drafts)
        self.drafted.emit()

    def focus_field(self, key: str, language: str = "") -> None:
        """Put the caret into a field's box, and the text in a language there if one is named."""
        editor = self._body.editor(FIELD[key])
        if language:
            self._showing.finish()
            editor = self.side_by_side.box_for(editor, language)
            editor.choose_language(language)
        if not editor.box.hasFocus():
            editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.box.to_end()
        self._body.reveal(editor)

    def focused_field(self) -> tuple[str, str]:
        """The field with the caret and the language wanted there; empty texts if the caret is elsewhere."""
        focus = self.window().focusWidget()
        at = next((editor for editor in self._body.editors() if editor.box is focus), None)
        return (at.field.key, at.language) if at is not None else ("", "")

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The languages that texts are wanted in."""
        self._languages = languages
        self._body.set_languages(languages)

    def set_spell_check(self, check: SpellCheck) -> None:
        """Mark wrong words from now on."""
        self._spelling = check
        for editor in self._body.editors():
            editor.set_spell_check(check)

    def _made(self, field: Field) -> FieldEditor:
        editor = FieldEditor(field, self._languages)
        editor.typed.connect(self._take_typed)
        editor.paused.connect(self._send_typed)
        editor.left.connect(self._leave)
        editor.entered.connect(self.commit)
        editor.home_chosen.connect(self.home_chosen)
        editor.asked.connect(self.edited)
        editor.changed.connect(self.changed)
        editor.selecting.connect(self.photos_wanted)
        if self._spelling is not None:
            editor.set_spell_check(self._spelling)
        return editor

    def _take_typed(self) -> None:
        if not self._showing.is_known():
            # No hand has typed this: it is a draft for the photos that are on their way.
            typed = self._drafts.take()
            self._showing.finish()
            self._drafts.fill(typed)
        self.drafted.emit()
        if len(self._photos) > 1:
            self._tell_apply()
        elif not self._pause.isActive():
            self._pause.start()

    def _send_typed(self) -> None:
        """One photo's edits; those of several wait to be applied."""
        self._pause.stop()
        if len(self._photos) == 1:
            self._send(self._body.editors())

    def _leave(self, editor: FieldEditor) -> None:
        self._send_typed()
        editor.tidy()

    def _send(self, editors: Iterable[FieldEditor]) -> None:
        # All are marked as sent first: whoever gets the first edit may show the photos anew at once.
        photos, edits = self._photos, kept_drafts.sent(editors)
        if len(photos) <= SLICE:  # of more a thread finds out
            edits = [edit for edit in edits if changing(photos, [edit])]
        if len(photos) > 1 and edits:
            self._showing.put_off()
        if len(photos) > 1 < len(edits):
            self.edited_together.emit(tuple(edits))
            return
        for edit in edits:
            self.edited.emit(edit)

    def _keep_drafts(self) -> None:
        """Send what can be sent of these photos, and put by what cannot."""
        shown = self._paths
        self._send_typed()
        if self._paths != shown:
            return
        if drafts := self._drafts.take():
            self._drafts.keep(shown, drafts)
            self._showing.await_photos()

    def _end_showing(self) -> None:
        self._drafts.come_back(self._paths)
        self._tell_apply()
        self.shown.emit()

    def _tell_apply(self) -> None:
        if len(self._photos) > 1:
            self._apply.tell([editor for editor in self._body.editors() if editor.drafts], self._photos)

    def _show_again(self) -> None:
        """Boxes have come that have been shown nothing yet."""
        drafts = self._drafts.take()
        self._showing.fill_again()
        self._drafts.fill(drafts)
        self._chain()

    def _take_sections(self) -> None:
        self._chain()
        self.sections_changed.emit()

    def _chain(self) -> None:
        """Lead Tab downward through all there is."""
        self._body.lead_tab([self._apply.apply, self._apply.back])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_by_side.give_room(self.width())
