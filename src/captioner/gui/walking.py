"""From photo to photo by keyboard: on, back, to what is still missing; saving what is left behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.gui.desk.desk import Desk
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.workspace import Workspace
from captioner.photo import Photo


class Walking(QObject):
    """The steps through a set."""

    told = Signal(str)  # why there is no step to be made

    def __init__(self, table: PhotoTable, editing: Editing, desk: Desk, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._table, self._editing, self._desk, self._workspace = table, editing, desk, workspace
        self.next = partial(self.step, 1)
        self.previous = partial(self.step, -1)
        self.save_and_next = partial(self.save_and_step, 1)
        self.save_and_previous = partial(self.save_and_step, -1)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "same_photographer": self.same_photographer,
            "same_caption": self.same_caption,
            "save_and_next": self.save_and_next,
            "save_and_previous": self.save_and_previous,
            "next": self.next,
            "previous": self.previous,
            "next_without_credit": self.next_without_credit,
        }

    def step(self, by: int) -> None:
        """Look at the photo so many on, seen from the last that is selected, or the first if it goes back."""
        paths, selected = self._shown(), self._workspace.list.selected()
        if not selected:
            return
        row = self._workspace.list.shown.row(selected[-1 if by > 0 else 0])
        target = (row if row is not None else 0) + by
        if 0 <= target < len(paths):
            self._workspace.go([paths[target]])
        else:
            self._workspace.commit()
            self.told.emit(
                self.tr("That was the last photo.") if by > 0 else self.tr("This is the first photo.")
            )

    def save_and_step(self, by: int) -> None:
        """Save what is selected in the background, and go on."""
        self._workspace.commit()
        self._desk.save(self._workspace.selected())
        self.step(by)

    def next_without_credit(self) -> None:
        """Go to the next photo that names no photographer, from the end to the beginning if need be."""
        self._workspace.send_typed()
        paths, current = self._shown(), self._workspace.list.current()
        row = -1 if current is None else self._workspace.list.shown.row(current) or 0
        for path in (*paths[row + 1 :], *paths[: row + 1]):
            if self._table.is_read(path) and self._lacks_credit(path):
                self._workspace.go([path])
                self._workspace.form.focus_field(PHOTOGRAPHER.key)
                return
        self.told.emit(self.tr("Every photo shown here names its photographer."))

    def same_photographer(self) -> None:
        """Give the selected photos the photographer of the photo before them."""
        before = self._before()
        if before is None:
            return
        names = before.credits.entries(PHOTOGRAPHER)
        if not names:
            self.told.emit(self.tr("The photo before this one names no photographer."))
            return
        self._editing.end_run()
        self._workspace.edit(Edit(PHOTOGRAPHER, names))

    def same_caption(self) -> None:
        """Give the selected photos the caption of the photo before them, in all its languages."""
        before = self._before()
        if before is None:
            return
        caption = before.credits.get(CAPTION)
        if caption is None:
            self.told.emit(self.tr("The photo before this one has no caption."))
            return
        photos = [photo for photo in self._workspace.selected() if not photo.unreadable]
        self._editing.choose(CAPTION, caption, [photo.path for photo in photos])
        self._workspace.show_now()

    def _before(self) -> Photo | None:
        """The photo before the selected ones; None, and told, where there is none."""
        self._workspace.send_typed()
        selected = self._workspace.list.selected()
        row = self._workspace.list.shown.row(selected[0]) if selected else None
        if row:
            return self._table.photo(self._shown()[row - 1])
        self.told.emit(self.tr("There is no photo before this one."))
        return None

    def _lacks_credit(self, path: Path) -> bool:
        photo = self._table.photo(path)
        return not photo.unreadable and not photo.credits.get(PHOTOGRAPHER)

    def _shown(self) -> Sequence[Path]:
        return self._workspace.list.shown.paths()
