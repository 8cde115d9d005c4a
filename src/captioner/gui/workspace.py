"""The three panes side by side: what is selected in the list is shown by the viewer and by the form.

The form's edits go to the photos that it shows, whatever has been selected since; before it shows others, it
hands over what is still being typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from captioner.credits import Field
from captioner.edits import Edit
from captioner.errors import WrongValue
from captioner.gui.form.caption_form import CaptionForm
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs
from captioner.kinds import Value
from captioner.photo import Photo

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
        self.thumbnails = Thumbnails(pictures, parent=self)
        self.list = PhotoList(table, self.thumbnails, self)
        self.viewer = Viewer(pictures, self.thumbnails, self)
        self.form = CaptionForm(self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.show_now)
        self._lay_out()
        self._connect()

    def selected(self) -> list[Photo]:
        """The photos that are meant, as they are now."""
        return [self._table.photo(path) for path in self.list.selected()]

    def commit(self) -> bool:
        """Hand over all that is typed, for several photos too; False if a box holds what cannot be a value."""
        return self.form.commit()

    def send_typed(self) -> None:
        """Hand over what is typed for one photo; what is meant for several waits for a word of its own."""
        if len(self.form.photos) == 1:
            self.form.commit()

    def show_now(self) -> None:
        """Bring viewer and form up to date with the list."""
        self._soon.stop()
        current, selected = self.list.current(), self.list.selected()
        unread = [path for path in selected if not self._table.is_read(path)]
        found = [] if unread else [self._table.photo(path) for path in selected]
        # One that cannot be read says why where it is alone; among others it is none to be edited.
        photos = [photo for photo in found if not photo.unreadable] or found
        before = self.form.photos
        self.form.show_photos(photos, self.list.place())
        if [photo.path for photo in before] != [photo.path for photo in photos]:
            self._editing.end_run()
        broken = self._table.photo(current).unreadable if current else ""
        if current and broken:
            self.viewer.show_unreadable(current, broken)
        else:
            self.viewer.show_photo(current, self.list.neighbours())
        self.viewer.set_camera_line(_camera_line(self._table.photo(current)) if current else "")
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
        if any(self.list.shown.row(path) is None for path in paths):
            self.hidden_wanted.emit()
        is_typing = bool(self.form.focused_field()[0])
        if not set(paths) <= set(self.list.selected()):
            self.list.select(paths)
        self.show_now()
        if is_typing:
            self.form.focus_field(field.key)

    def edit(self, edit: Edit) -> None:
        """Make one edit to the photos that the form shows."""
        try:
            self._editing.apply(edit, self._paths())
        except WrongValue as error:
            self.refused.emit(error)
        self.show_now()

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "select_all": self.list.rows.selectAll,
            "edit_caption": self.focus_caption,
            "zoom_in": self.viewer.zoom_in,
            "zoom_out": self.viewer.zoom_out,
            "zoom_fit": self.viewer.zoom_to_fit,
            "zoom_full": self.viewer.toggle_full_size,
        }

    def focus_caption(self) -> None:
        """Type a caption of what is selected."""
        self.show_now()
        self.form.focus_field("caption")

    def _choose(self, field: Field, value: Value) -> None:
        self._editing.choose(field, value, self._paths())
        self.show_now()

    def _paths(self) -> tuple[Path, ...]:
        return tuple(photo.path for photo in self.form.photos if self._table.row(photo.path) is not None)

    def _follow(self, paths: Sequence[Path]) -> None:
        if not self._soon.isActive() and any(map(self.list.means, paths)):
            # Many that are saved one after the other would otherwise be shown anew as often.
            self._soon.start(0 if len(self.form.photos) == 1 else _MANY_MS)

    def _show_soon(self) -> None:
        self._soon.start(0)

    def _show_before_typing(self) -> None:
        """Keys can be faster than a timer: what is typed must never reach the photo that was selected before."""
        if self._soon.isActive():
            self.show_now()

    def _connect(self) -> None:
        self.list.moved.connect(self._show_soon)
        self.list.caption_wanted.connect(self.focus_caption)
        self.list.zoom_wanted.connect(self.viewer.toggle_full_size)
        self._table.changed.connect(self._follow)
        self.form.edited.connect(self.edit)
        self.form.home_chosen.connect(self._choose)
        self._editing.jumped.connect(self.reveal)
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


def _camera_line(photo: Photo) -> str:
    # First, for the line's end may be cut off: that the file gives away the place is what a desk must know.
    return " · ".join(filter(None, ("GPS" if photo.camera.position else "", photo.camera.line())))
