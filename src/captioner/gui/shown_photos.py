"""The photos that the list shows, in the order it shows them in.

The filter chooses when it is set and when files have been read; an edit never makes a photo vanish under the
hands of whoever is typing. (Qt's own proxy would ask Python thousands of times to sort; this sorts once.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from captioner.credits import DATE_TAKEN
from captioner.gui.finding_photos import wanted
from captioner.gui.photo_table import NAME, Index, PhotoTable
from captioner.gui.photo_words import said_of, tip_of
from captioner.photo import Photo

Order = Callable[[Photo], Any]


def _by_date(photo: Photo) -> tuple[bool, str]:
    date = photo.credits.text(DATE_TAKEN) or photo.camera.taken
    return (not date, date)


ORDERS: dict[str, Order | None] = {"name": None, "date": _by_date}
"""How photos can be sorted; by name is the table's own order."""


class ShownPhotos(QAbstractListModel):
    """A list of some of the table's photos."""

    chosen = Signal()  # filter, order or set have changed: the rows are others

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._text = ""
        self._order = "name"
        self._paths: list[Path] = []
        self._rows: dict[Path, int] = {}
        self._unread: set[Path] = set()
        table.modelReset.connect(self.choose)
        table.changed.connect(self._follow)
        self.choose()

    def set_text(self, text: str) -> None:
        """Show the photos meant by this text."""
        self._text = text.strip()
        self.choose()

    def set_order(self, order: str) -> None:
        """Sort by one of ORDERS; an unknown one is by name."""
        self._order = order if order in ORDERS else "name"
        self.choose()

    @property
    def text(self) -> str:
        """What the filter is set to."""
        return self._text

    @property
    def order(self) -> str:
        """What the photos are sorted by."""
        return self._order

    def choose(self) -> None:
        """Look at all photos anew."""
        fits = wanted(self._text)
        read = self._table.is_read
        photos = [p for p in self._table.photos() if not self._text or (read(p.path) and fits(p))]
        order = ORDERS[self._order]
        if order is not None:
            photos.sort(key=order)
        self.beginResetModel()
        self._paths = [photo.path for photo in photos]
        self._rows = {path: row for row, path in enumerate(self._paths)}
        self._unread = {photo.path for photo in self._table.photos() if not read(photo.path)}
        self.endResetModel()
        self.chosen.emit()

    def paths(self) -> Sequence[Path]:
        """The photos shown, in order."""
        return self._paths

    def row(self, path: Path) -> int | None:
        """Where the photo stands, if it is shown."""
        return self._rows.get(path)

    def index_of(self, path: Path) -> QModelIndex:
        """The photo's place for a view; an invalid one if it is not shown."""
        row = self._rows.get(path)
        return QModelIndex() if row is None else self.index(row)

    def _follow(self, paths: Sequence[Path]) -> None:
        """Pass on which photos are new; choose again once all files are read, if that decides who is shown."""
        read = self._unread.intersection(paths)
        self._unread -= read
        if read and (self._text or ORDERS[self._order]) and not self._unread:
            self.choose()
            return
        rows = sorted(row for path in paths if (row := self._rows.get(path)) is not None)
        if rows:
            # One call for the lot: a view repaints only what is seen of it.
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it; never changed
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path = self._paths[index.row()]
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(self._table.photo(path))
            case Qt.ItemDataRole.AccessibleTextRole:
                return said_of(self._table.photo(path))
            case _:
                return self._table.index(self._table.row(path) or 0, NAME).data(role)
