"""A view of photos in which some are picked: told by their paths, and fast for thousands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from captioner.gui.list.shown_photos import ShownPhotos

_Flag = QItemSelectionModel.SelectionFlag


class Picking(QListView):
    """Knows which photos are selected."""

    def __init__(self, photos: ShownPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(photos)

    def picked(self) -> tuple[Path, ...]:
        """The photos that are selected, in the order shown."""
        paths, found, done = self._photos.paths(), list[Path](), 0
        for top, bottom in sorted(self._spans()):
            found += paths[max(top, done) : bottom + 1]
            done = max(done, bottom + 1)
        return tuple(found)

    def count_picked(self) -> int:
        """How many are selected."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def pick(self, paths: Sequence[Path]) -> None:
        """Select these photos and look at the first; those that are not shown cannot be."""
        rows = [row for path in paths if (row := self._photos.row(path)) is not None]
        if not rows:
            return
        model = self.selectionModel()
        model.setCurrentIndex(self._photos.index(rows[0]), _Flag.NoUpdate)
        model.select(self._ranges(rows), _Flag.ClearAndSelect)
        self.scrollTo(self._photos.index(rows[0]))

    def pick_others(self) -> None:
        """Select just those that are not selected now, and look at the first of them."""
        last = len(self._photos.paths()) - 1
        if last < 0:
            return
        everything = QItemSelection(self._photos.index(0), self._photos.index(last))
        self.selectionModel().select(everything, _Flag.Toggle)
        if picked := self.picked():
            first = self._photos.index_of(picked[0])
            self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
            self.scrollTo(first)

    def _spans(self) -> list[tuple[int, int]]:
        # By ranges: a list of a thousand indexes takes longer than a frame.
        ranges = self.selectionModel().selection()
        return [(one.top(), one.bottom()) for one in ranges]  # type: ignore[attr-defined] # the stubs forget it

    def _ranges(self, rows: Sequence[int]) -> QItemSelection:
        """The rows as few ranges: a selection of single rows takes seconds for thousands."""
        selection = QItemSelection()
        rows = sorted(set(rows))
        first = rows[0]
        for row, after in zip(rows, [*rows[1:], -1], strict=True):
            if after != row + 1:
                selection.select(self._photos.index(first), self._photos.index(row))
                first = after
        return selection
