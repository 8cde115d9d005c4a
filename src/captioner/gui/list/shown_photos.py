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
from captioner.gui.list.finding_photos import wanted
from captioner.gui.look.photo_words import said_of, tip_of
from captioner.gui.photos.arrangement import Arrangement, runs
from captioner.gui.photos.photo_table import NAME, Index, PhotoTable
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
    rearranging = Signal()  # some rows are about to come, to go or to move
    rearranged = Signal()

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._text = ""
        self._order = "name"
        self._paths: list[Path] = []
        self._rows: dict[Path, int] = {}
        self._unread: set[Path] = set()
        table.begun.connect(self.choose)
        table.arranged.connect(self._arrange)
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

    def _arrange(self, asked: Arrangement) -> None:
        """Rows come, go and bear other names: all others stay where they are, selected or not."""
        self.rearranging.emit()
        self._remove(sorted(self._rows[path] for path in asked.going if path in self._rows))
        for old, new in asked.renamed.items():
            if (row := self._rows.pop(old, None)) is not None:
                self._paths[row], self._rows[new] = new, row
        came = [path for path, _ in asked.coming]
        self._unread = {asked.renamed.get(path, path) for path in self._unread - asked.going}
        self._unread.update(path for path in came if not self._table.is_read(path))
        # What a filter leaves of the new ones is known when they have been read; dates are, too.
        if not self._text and ORDERS[self._order] is None:
            self._follow_table({path for path in came if path not in self._rows})
        elif not self._text:
            order = [*self._paths, *(path for path in came if path not in self._rows)]
            self._insert(range(len(self._paths), len(order)), order)
        self.rearranged.emit()

    def _follow_table(self, came: set[Path]) -> None:
        """Show all there is, in the table's order."""
        order = [photo.path for photo in self._table.photos()]
        self._sort([path for path in order if path not in came] if came else order)
        self._insert([row for row, path in enumerate(order) if path in came] if came else [], order)

    def _remove(self, rows: Sequence[int]) -> None:
        for first, last in reversed(runs(rows)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._paths[first : last + 1]
            self.endRemoveRows()
        if rows:
            self._count()

    def _insert(self, rows: Sequence[int], order: Sequence[Path]) -> None:
        for first, last in runs(rows):
            self.beginInsertRows(QModelIndex(), first, last)
            self._paths[first:first] = order[first : last + 1]
            self.endInsertRows()
        if rows:
            self._count()

    def _sort(self, order: list[Path]) -> None:
        """Put those that bear other names now where they belong."""
        if order == self._paths:
            return
        self.layoutAboutToBeChanged.emit()
        places = self.persistentIndexList()
        were = [self._paths[place.row()] for place in places]
        self._paths = order
        self._count()
        self.changePersistentIndexList(places, [self.index_of(path) for path in were])
        self.layoutChanged.emit()

    def _count(self) -> None:
        self._rows = {path: row for row, path in enumerate(self._paths)}

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
