"""The left pane: the photos that the filter leaves, which of them are selected, how they are sorted and laid out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from captioner.gui.list.list_deeds import ListDeeds
from captioner.gui.list.list_foot import STEP, ListFoot
from captioner.gui.list.list_head import ListHead
from captioner.gui.list.photo_rows import PhotoRows
from captioner.gui.list.shapes import SHAPES, Shape, shape
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import theme
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails


class PhotoList(QFrame):
    """Shows the photos and says which of them are meant; knows neither the viewer nor the form."""

    moved = Signal()  # another photo is the current one, or others are selected
    caption_wanted = Signal()
    zoom_wanted = Signal()
    text_wanted = Signal(str)  # the text of the filter is to be this
    story_order_wanted = Signal(object)  # the file names of the set in their new order, to be kept

    def __init__(self, table: PhotoTable, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.shown = ShownPhotos(table, self)
        self.rows = PhotoRows(self.shown, thumbnails, self)
        self.head, self.foot = ListHead(self.shown, self), ListFoot(self)
        self._deeds = ListDeeds(table, self.shown, self.rows, self)
        self._actions: Mapping[str, QAction] = {}
        self._sizes: dict[str, int] = {}
        self._kept: tuple[Path | None, tuple[Path, ...], int] = (None, (), 0)
        self._seen_first: tuple[Path | None, int] = (None, 0)
        self._lay_out()
        self._connect()
        self.foot.show_shape(self.rows.shape)
        self.shown.choose()

    def current(self) -> Path | None:
        """The photo that is looked at."""
        row = self.rows.currentIndex().row()
        return self.shown.paths()[row] if row >= 0 else None

    def selected(self) -> tuple[Path, ...]:
        """The photos that are meant, in the order shown; at least the current one, if there is one."""
        current = self.current()
        return self.rows.picked() or (() if current is None else (current,))

    def select(self, paths: Sequence[Path]) -> None:
        """Mean these photos and look at the first; those that the filter hides cannot be meant."""
        self.rows.pick(paths)

    def step(self, by: int) -> bool:
        """Look at the photo so many rows on; False where there is none."""
        row = self.rows.currentIndex().row() + by
        if not 0 <= row < len(self.shown.paths()):
            return False
        self.select([self.shown.paths()[row]])
        return True

    def neighbours(self) -> tuple[Path, ...]:
        """The photos that are likely to be looked at next, the likeliest first."""
        row, paths = self.rows.currentIndex().row(), self.shown.paths()
        near = (row + 1, row - 1, row + 2) if row >= 0 else ()
        return tuple(paths[at] for at in near if 0 <= at < len(paths))

    def place(self) -> str:
        """Where the current photo stands: `5 of 11`."""
        row = self.rows.currentIndex().row()
        return self.tr("{row} of {all}").format(row=row + 1, all=len(self.shown.paths())) if row >= 0 else ""

    def set_order(self, order: str) -> None:
        """Sort by one of ORDERS."""
        self.shown.set_order(order)

    def set_shape(self, name: str) -> None:
        """Lay the photos out as rows or as a grid."""
        self._lay_photos(shape(name, self._sizes.get(name)))

    def set_size(self, wide: int) -> None:
        """Show pictures so many points wide, as far as the shape allows."""
        self._lay_photos(shape(self.rows.shape.name, wide))

    def toggle_grid(self) -> None:
        """A grid instead of rows, or rows again."""
        self.set_shape("list" if self.rows.shape.name == "grid" else "grid")

    def sizes(self) -> Mapping[str, int]:
        """How wide the pictures are in each shape, to be remembered."""
        return {name: self._sizes.get(name, kind().wide) for name, kind in SHAPES.items()}

    def set_sizes(self, sizes: Mapping[str, int]) -> None:
        """How wide the pictures are to be in each shape."""
        self._sizes.update({name: wide for name, wide in sizes.items() if name in SHAPES})
        self.set_shape(self.rows.shape.name)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        own = {"toggle_grid": self.toggle_grid, "clear_filter": self.clear_filter}
        return {**self._deeds.deeds(), **own}

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """What the menu of a photo offers, by the keys of deeds."""
        self._actions = actions

    def offer_filters(self, at: QPoint) -> None:
        """The states that photos can be filtered by, at this place of the screen."""
        self.head.offer_filters(at)

    def clear_filter(self) -> None:
        """Leave no photo out."""
        self.head.clear()

    def _lay_photos(self, wanted: Shape) -> None:
        self._sizes[wanted.name] = wanted.wide
        self.rows.set_shape(wanted)
        self.foot.show_shape(wanted)

    def _grow(self, steps: int) -> None:
        self.set_size(self.rows.shape.wide + steps * STEP)

    def _keep(self) -> None:
        self._kept = (self.current(), self.selected(), self.rows.currentIndex().row())

    def _select_kept(self) -> None:
        """The rows are others: go on with the same photos, or the nearest."""
        current, selected, row = self._kept
        paths = self.shown.paths()
        still = [path for path in selected if self.shown.row(path) is not None]
        if still:
            self.select([current, *still] if current in still and current is not None else still)
        elif paths:
            self.select([paths[min(max(row, 0), len(paths) - 1)]])
        self._tell_moved()

    def _keep_place(self) -> None:
        row = self.rows.seen().start
        path = self.shown.paths()[row] if row < len(self.shown.paths()) else None
        above = row // self.rows.columns() * self.rows.row_height()
        self._seen_first = (path, self.rows.verticalScrollBar().value() - above)

    def _go_on(self) -> None:
        """Some rows came or went: what is seen stays; where the selected one is gone, its neighbour is meant."""
        path, above = self._seen_first
        row = self.shown.row(path) if path is not None else None
        if row is not None:
            self.rows.doItemsLayout()
            line = row // self.rows.columns()
            self.rows.verticalScrollBar().setValue(line * self.rows.row_height() + above)
        current = self.current()
        if current is not None and not self.rows.selectionModel().hasSelection():
            self.select([current])
        self._tell_moved()

    def _tell_moved(self) -> None:
        self.head.tell_counts(len(self.shown.paths()), self._table.rowCount(), self.rows.count_picked())
        self.moved.emit()

    def _connect(self) -> None:
        self.shown.modelAboutToBeReset.connect(self._keep)
        self.shown.chosen.connect(self._select_kept)
        self.shown.rearranging.connect(self._keep_place)
        self.shown.rearranged.connect(self._go_on)
        self.rows.moved.connect(self._tell_moved)
        self.rows.caption_wanted.connect(self.caption_wanted)
        self.rows.zoom_wanted.connect(self.zoom_wanted)
        self.rows.larger_wanted.connect(self._grow)
        self.rows.carry_wanted.connect(self._deeds.carry)
        self.rows.dropped.connect(self._deeds.put_before)
        self._deeds.story_order_wanted.connect(self.story_order_wanted)
        self.head.text_wanted.connect(self.text_wanted)
        self.foot.shape_wanted.connect(self.set_shape)
        self.foot.size_wanted.connect(self.set_size)

    def _lay_out(self) -> None:
        theme.set_role(self, "panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.rows)
        self.setMinimumWidth(220)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selected():
            self._deeds.offer_menu(self._actions, event.globalPos())
