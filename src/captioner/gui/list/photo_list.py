"""The left pane: the photos that the filter leaves, which of them are selected, and how they are sorted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from captioner.gui.list.photo_rows import PhotoRows
from captioner.gui.list.shown_photos import ORDERS, ShownPhotos
from captioner.gui.look import theme
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.pictures.thumbnails import Thumbnails


class PhotoList(QFrame):
    """Shows the photos and says which of them are meant; knows neither the viewer nor the form."""

    moved = Signal()  # another photo is the current one, or others are selected
    caption_wanted = Signal()
    zoom_wanted = Signal()
    save_wanted = Signal(object)  # the paths of some photos
    folder_wanted = Signal(object)  # a path whose folder is to be shown
    copy_wanted = Signal(object)  # the paths to put on the clipboard

    def __init__(self, table: PhotoTable, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.shown = ShownPhotos(table, self)
        self.rows = PhotoRows(self.shown, thumbnails, self)
        self._kept: tuple[Path | None, tuple[Path, ...], int] = (None, (), 0)
        self._seen_first: tuple[Path | None, int] = (None, 0)
        self._count, self._order = QLabel(self), QPushButton(self)
        self._lay_out()
        self._lay_out_order()
        self.shown.modelAboutToBeReset.connect(self._keep)
        self.shown.chosen.connect(self._select_kept)
        self.shown.rearranging.connect(self._keep_place)
        self.shown.rearranged.connect(self._go_on)
        self.rows.moved.connect(self.moved)
        self.rows.caption_wanted.connect(self.caption_wanted)
        self.rows.zoom_wanted.connect(self.zoom_wanted)
        self.shown.choose()

    def current(self) -> Path | None:
        """The photo that is looked at."""
        row = self.rows.currentIndex().row()
        return self.shown.paths()[row] if row >= 0 else None

    def selected(self) -> tuple[Path, ...]:
        """The photos that are meant, in the order shown; at least the current one, if there is one."""
        # By ranges: a list of a thousand indexes takes longer than a frame.
        ranges = self.rows.selectionModel().selection()
        spans = [(one.top(), one.bottom()) for one in ranges]  # type: ignore[attr-defined] # the stubs forget it
        rows = sorted({row for top, bottom in spans for row in range(top, bottom + 1)})
        if not rows and self.rows.currentIndex().isValid():
            rows = [self.rows.currentIndex().row()]
        return tuple(self.shown.paths()[row] for row in rows)

    def means(self, path: Path) -> bool:
        """Whether this photo is among those that are meant."""
        index = self.shown.index(-1 if (row := self.shown.row(path)) is None else row)
        return self.rows.selectionModel().isSelected(index) or (
            index.isValid() and index == self.rows.currentIndex()
        )

    def select(self, paths: Sequence[Path]) -> None:
        """Mean these photos and look at the first; those that the filter hides cannot be meant."""
        rows = [row for path in paths if (row := self.shown.row(path)) is not None]
        if not rows:
            return
        model, flag = self.rows.selectionModel(), QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(self.shown.index(rows[0]), flag.NoUpdate)
        model.select(_selection(self.shown, rows), flag.ClearAndSelect)
        self.rows.scrollTo(self.shown.index(rows[0]))

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
        self._order.setText(self._order_words(self.shown.order))
        for action in self._order.menu().actions():
            action.setChecked(action.data() == self.shown.order)

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
        self._tell_count()
        self.moved.emit()

    def _keep_place(self) -> None:
        place, height = self.rows.verticalScrollBar().value(), self.rows.row_height()
        row = place // height
        path = self.shown.paths()[row] if row < len(self.shown.paths()) else None
        self._seen_first = (path, place - row * height)

    def _go_on(self) -> None:
        """Some rows came or went: what is seen stays; where the selected one is gone, its neighbour is meant."""
        path, above = self._seen_first
        row = self.shown.row(path) if path is not None else None
        if row is not None:
            self.rows.doItemsLayout()
            self.rows.verticalScrollBar().setValue(row * self.rows.row_height() + above)
        current = self.current()
        if current is not None and not self.rows.selectionModel().hasSelection():
            self.select([current])
        self._tell_count()
        self.moved.emit()

    def _tell_count(self) -> None:
        shown, all_ = len(self.shown.paths()), self._table.rowCount()
        self._count.setText(self.tr("{shown} of {all}").format(shown=f"{shown:,}", all=f"{all_:,}"))

    def _order_words(self, order: str) -> str:
        return {"name": self.tr("name"), "date": self.tr("date taken")}[order] + "  ▾"

    def _lay_out(self) -> None:
        theme.set_role(self, "panel")
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._order)
        theme.set_role(self._count, "dim")
        theme.set_role(self._order, "chip")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.setMinimumWidth(220)

    def _lay_out_order(self) -> None:
        menu = QMenu(self._order)
        group = QActionGroup(menu)
        for order in ORDERS:
            action = menu.addAction(self._order_words(order).removesuffix("  ▾"))
            action.setCheckable(True)
            action.setChecked(order == self.shown.order)
            action.setData(order)
            group.addAction(action)
            action.triggered.connect(partial(self.set_order, order))
        self._order.setMenu(menu)
        self._order.setText(self._order_words(self.shown.order))
        self._order.setAccessibleName(self.tr("Sort by"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        paths = self.selected()
        if not paths:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save"), partial(self.save_wanted.emit, paths))
        menu.addAction(self.tr("Edit caption"), self.caption_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Show in folder"), partial(self.folder_wanted.emit, paths[0]))
        menu.addAction(self.tr("Copy path"), partial(self.copy_wanted.emit, paths))
        menu.popup(event.globalPos())


def _selection(shown: ShownPhotos, rows: list[int]) -> QItemSelection:
    """The rows as few ranges: a selection of single rows takes seconds for thousands."""
    selection = QItemSelection()
    rows = sorted(set(rows))
    first = rows[0]
    for row, after in zip(rows, [*rows[1:], -1], strict=True):
        if after != row + 1:
            selection.select(shown.index(first), shown.index(row))
            first = after
    return selection
