"""What can be done with the photos selected in the list: handed to other programs, put elsewhere in the story."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from captioner.credits import PHOTOGRAPHER
from captioner.gui.list.choosing import Choice, moved
from captioner.gui.list.photo_rows import PhotoRows
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import elsewhere
from captioner.gui.photos.photo_table import PhotoTable

LINE = ""
MENU = (
    "save_these",
    "edit_caption",
    LINE,
    "open_elsewhere",
    "show_folder",
    "copy_paths",
    "copy_names",
    LINE,
    "select_same_photographer",
    "invert_selection",
    LINE,
    "earlier_in_story",
    "later_in_story",
    LINE,
    "take_back",
)
"""The menu of a photo, by the keys of deeds."""


class ListDeeds(QObject):
    """Does them to what the list means."""

    story_order_wanted = Signal(object)  # the file names of the set in their new order

    def __init__(self, table: PhotoTable, shown: ShownPhotos, rows: PhotoRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._shown, self._rows, self._parent = table, shown, rows, parent

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "open_elsewhere": self.open_elsewhere,
            "show_folder": self.show_folder,
            "copy_paths": self.copy_paths,
            "copy_names": self.copy_names,
            "select_all": self._rows.selectAll,
            "select_same_photographer": self.select_same_photographer,
            "invert_selection": self._rows.pick_others,
            "earlier_in_story": partial(self.carry, -1),
            "later_in_story": partial(self.carry, 1),
        }

    def offer_menu(self, actions: Mapping[str, QAction], at: QPoint) -> None:
        """The menu of what is selected, at this place of the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in MENU:
            if key == LINE:
                menu.addSeparator()
            elif key in actions and (self._is_story() or not key.endswith("_in_story")):
                menu.addAction(actions[key])
        menu.popup(at)

    def open_elsewhere(self) -> None:
        """Open the photo that is looked at with the program the system has for it."""
        if (path := self._current()) is not None:
            elsewhere.open_file(path)

    def show_folder(self) -> None:
        """Show the folder of the photo that is looked at."""
        if (path := self._current()) is not None:
            elsewhere.show_folder(path)

    def copy_paths(self) -> None:
        """Put the paths of what is selected on the clipboard."""
        elsewhere.copy_paths(self._meant())

    def copy_names(self) -> None:
        """Put the file names of what is selected on the clipboard."""
        elsewhere.copy_names(self._meant())

    def select_same_photographer(self) -> None:
        """Select all that name the same photographers as the photo that is looked at, or none as it does."""
        if (current := self._current()) is None:
            return
        named = self._table.photo(current).credits.entries(PHOTOGRAPHER)
        same = [p.path for p in self._shown.photos() if p.credits.entries(PHOTOGRAPHER) == named]
        self._rows.pick([current, *same])

    def carry(self, by: int) -> None:
        """Put what is selected one place on in the story, or back."""
        rows = sorted(row for path in self._meant() if (row := self._shown.row(path)) is not None)
        if rows:
            self.put_before(rows[0] - 1 if by < 0 else rows[-1] + 2)

    def put_before(self, row: int) -> None:
        """Put what is selected before the photo in this row of the story; far enough down, at the end."""
        if not self._is_story():
            return
        paths, going = self._shown.paths(), {path.name for path in self._meant()}
        before = paths[max(row, 0)].name if row < len(paths) else None
        if before is None and len(paths) < self._table.rowCount():
            # The end of what the filter leaves: what it hides further on stays behind.
            before = self._after(paths[-1])
        names = self._story_names()
        order = moved(names, going, before)
        if order != tuple(names):
            self._shown.set_story_order(order)
            self._rows.scrollTo(self._rows.currentIndex())
            self.story_order_wanted.emit(order)

    def _after(self, path: Path) -> str | None:
        names = self._story_names()
        at = names.index(path.name) + 1
        return names[at] if at < len(names) else None

    def _story_names(self) -> list[str]:
        """All photos of the set in the story's order, those that the filter hides too."""
        story = Choice(order="story", story=self._shown.choice.story)
        return [photo.name for photo in story.among(self._table.photos())]

    def _is_story(self) -> bool:
        return self._shown.order == "story"

    def _meant(self) -> Sequence[Path]:
        current = self._current()
        return self._rows.picked() or (() if current is None else (current,))

    def _current(self) -> Path | None:
        row = self._rows.currentIndex().row()
        return self._shown.paths()[row] if row >= 0 else None
