"""The three panes side by side: what is selected in the list is shown by the viewer and by the form.

The form's edits go to the photos that it shows, whatever has been selected since; before it shows others, it
hands over what is still being typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER, Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.look import field_words
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.screen_colours import ScreenColours
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.settings import Settings
from captioner.gui.viewer.cutline import CutlineWords
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs
from captioner.kinds import Value
from captioner.many.rehearsal import Changed
from captioner.photo import Camera, Photo

_WIDTHS = (330, 870, 400)
_MANY_MS = 100


class Workspace(QSplitter):
    """List, viewer and form, which do not know each other."""

    refused = Signal(object)  # why an edit could not be made
    unread_shown = Signal(object)  # paths of selected photos whose files have not been read yet
    hidden_wanted = Signal()  # a photo must be shown that the filter hides

    def __init__(
        self, table: PhotoTable, editing: Editing, pictures: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table, self._editing = table, editing
        editing.large.work_with(pictures)
        self._looked_at: tuple[Path, ...] = ()
        self._meant: frozenset[Path] = frozenset()
        self.thumbnails = Thumbnails(pictures, parent=self)
        self.list = PhotoList(table, self.thumbnails, self)
        self.viewer = Viewer(pictures, self.thumbnails, self)
        self.form = CaptionForm(self)
        self.spelling = SpellCheck(pictures, Settings(), self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.show_now)
        self._colours = ScreenColours(self.window())
        self._lay_out()
        self._connect()

    def selected(self) -> list[Photo]:
        """The photos that are meant, as they are now."""
        return self._table.photos_of(self.list.selected())

    def commit(self) -> bool:
        """Hand over all that is typed, for several photos too; False if a box holds what cannot be a value."""
        all_sent = self.form.commit()
        self._editing.large.finish()
        return all_sent

    def send_typed(self) -> None:
        """Hand over what is typed for one photo; what is meant for several waits for a word of its own."""
        if len(self.form.photos) == 1:
            self.form.commit()

    def show_now(self) -> None:
        """Bring viewer and form up to date with the list."""
        self._soon.stop()
        current, selected = self.list.current(), self.list.selected()
        if self._editing.large.is_at_work():
            if selected == self._looked_at:
                # The boxes show already what is being worked out; the photos are about to.
                return
            self._editing.large.finish()
        self._looked_at, self._meant = selected, frozenset(selected)
        is_read = self._table.is_read
        unread = [] if self._table.is_all_read() else [path for path in selected if not is_read(path)]
        found = [] if unread else self._table.photos_of(selected)
        # One that cannot be read says why where it is alone; among others it is none to be edited.
        photos = [photo for photo in found if not photo.unreadable] or found
        before = self.form.paths
        self.form.show_photos(photos, self.list.place())
        if self.form.paths != before:
            self._editing.end_run()
        broken = self._table.photo(current).unreadable if current else ""
        if current and broken:
            self.viewer.show_unreadable(current, broken)
        else:
            self.viewer.show_photo(current, self.list.neighbours())
        if self.viewer.pinned is not None and self._table.row(self.viewer.pinned) is None:
            self.viewer.unpin()
        shown = self._table.photo(current) if current else None
        self.viewer.show_camera(shown.camera if shown else Camera())
        is_known = current is not None and not broken and self._table.is_read(current)
        self.viewer.show_cutline(_cutline(shown) if shown and is_known else None)
        if unread:
            self.unread_shown.emit(unread)

    def go(self, paths: Sequence[Path]) -> None:
        """Look at these photos, the caret staying in the field where it is."""
        key, language = self.form.focused_field()
        self.list.select(paths)
        self.show_now()
        if key:
            self.form.focus_field(key, language)

    def reveal(self, paths: Sequence[Path], field: Field) -> None:
        """Show what undo or redo has changed."""
        if self.list.shown.choice.is_filter and not self.list.shown.has_all(paths):
            self.hidden_wanted.emit()
        is_typing = bool(self.form.focused_field()[0])
        if not set(paths) <= set(self.list.selected()):
            self.list.select(paths)
        self.show_now()
        if is_typing:
            self.form.focus_field(field.key)

    def edit(self, edit: Edit) -> None:
        """Make one edit to the photos that the form shows."""
        if edit.way is not Way.REPLACE:
            # The form sends whole what is to be added; it is added to what is there now.
            self._editing.end_run()
        try:
            self._editing.apply(edit, self._paths())
        except WrongValue as error:
            self.refused.emit(error)
        self.show_now()

    def edit_together(self, edits: Sequence[Edit]) -> None:
        """Make several edits to the photos that the form shows, as one step of undo."""
        try:
            self._editing.apply_together(edits, self._paths())
        except WrongValue as error:
            self.refused.emit(error)
        self.show_now()

    def _become(self, fields: str, wanted: Sequence[Changed]) -> None:
        differing = [one for one in wanted if one.fields]
        words = self.tr("{field} of {photos}").format(
            field=fields, photos=self.tr("%Ln photos", "", len(differing))
        )
        self._editing.become(words, differing)
        self.show_now()

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "edit_caption": self.focus_caption,
            "zoom_in": self.viewer.zoom_in,
            "zoom_out": self.viewer.zoom_out,
            "zoom_fit": self.viewer.zoom_to_fit,
            "zoom_fill": self.viewer.zoom_to_fill,
            "zoom_full": self.viewer.toggle_full_size,
            "zoom_double": self.viewer.toggle_double_size,
            "compare": self.viewer.toggle_pin,
        }

    def focus_caption(self) -> None:
        """Type a caption of what is selected."""
        self.show_now()
        self.form.focus_field("caption")

    def _choose(self, field: Field, value: Value) -> None:
        self._editing.choose(field, value, self._paths())
        self.show_now()

    def _change(self, field: Field, photos: Sequence[Photo]) -> None:
        wanted = [Changed(self._table.photo(photo.path), photo, (field,)) for photo in photos]
        self._become(field_words.label(field), wanted)

    def _paths(self) -> tuple[Path, ...]:
        return tuple(self._table.those_here(self.form.paths))

    def _follow(self, paths: Sequence[Path]) -> None:
        if not self._soon.isActive() and not self._meant.isdisjoint(paths):
            self._show_by_and_by()

    def _show_by_and_by(self) -> None:
        if not self._soon.isActive():
            # Many that are saved one after the other would otherwise be shown anew as often.
            self._soon.start(0 if len(self.form.photos) == 1 else _MANY_MS)

    def _show_soon(self, why: object = None) -> None:
        self._soon.start(0)

    def _show_before_typing(self) -> None:
        """Keys can be faster than a timer: what is typed must never reach the photo that was selected before."""
        if self._soon.isActive():
            self.show_now()

    def _connect(self) -> None:
        self.list.moved.connect(self._show_soon)
        self.list.caption_wanted.connect(self.focus_caption)
        self.list.zoom_wanted.connect(self.viewer.toggle_full_size)
        self.viewer.caption_wanted.connect(self.focus_caption)
        self.viewer.keys.listen_to(self.list.rows)
        self._table.changed.connect(self._follow)
        self._table.begun.connect(self.thumbnails.let_go)
        self._table.begun.connect(self.viewer.let_go)
        self._colours.changed.connect(self.thumbnails.begin_anew)
        self._colours.changed.connect(self.viewer.begin_anew)
        self.form.edited.connect(self.edit)
        self.form.edited_together.connect(self.edit_together)
        self.form.home_chosen.connect(self._choose)
        self.form.changed.connect(self._change)
        self.form.photos_wanted.connect(self.go)
        self.form.set_spell_check(self.spelling)
        self.spelling.refused.connect(self.refused)
        self.spelling.begin()
        self.form.side_by_side.remember_in(Settings())
        self._editing.jumped.connect(self.reveal)
        self._editing.large.refused.connect(self.refused)
        self._editing.large.ended.connect(self._show_by_and_by)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_before_typing)

    def _lay_out(self) -> None:
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (self.list, self.viewer, self.form):
            self.addWidget(pane)
        for at, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(at, stretch)
        self.setSizes(list(_WIDTHS))


def _cutline(photo: Photo) -> CutlineWords:
    """Caption and credit as they stand under a photo in print: the credit line, or else who took it."""
    credit = photo.credits.text(CREDIT_LINE) or photo.credits.text(PHOTOGRAPHER)
    return CutlineWords(photo.credits.text(CAPTION), credit)
