"""The photos that the list shows, in the order it shows them in.

The filter chooses when it is set and when files have been read; an edit never makes a photo vanish under the
hands of whoever is typing. (Qt's own proxy would ask Python thousands of times to sort; this sorts once.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from captioner.checks.finding import Severity
from captioner.errors import shown_path
from captioner.gui.list.choosing import ORDERS, Choice
from captioner.gui.look.photo_words import said_of, tip_of
from captioner.gui.photos.arrangement import Arrangement, runs
from captioner.gui.photos.photo_table import PHOTO_ROLE, READ_ROLE, Index, PhotoTable
from captioner.photo import Photo

_MANY = 400
_Flag = Qt.ItemFlag
_FLAGS = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsDragEnabled | _Flag.ItemNeverHasChildren


class ShownPhotos(QAbstractListModel):
    """A list of some of the table's photos."""

    chosen = Signal()  # filter, order or set have changed: the rows are others
    rearranging = Signal()  # some rows are about to come, to go or to move
    rearranged = Signal()

    def __init__(self, table: PhotoTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._choice = Choice()
        self._paths: list[Path] = []
        self._rows: dict[Path, int] = {}
        self._unread: set[Path] = set()
        table.begun.connect(self.choose)
        table.arranged.connect(self._arrange)
        table.changed.connect(self._follow)
        self.choose()

    @property
    def choice(self) -> Choice:
        """What the list is asked for."""
        return self._choice

    @property
    def order(self) -> str:
        """What the photos are sorted by."""
        return self._choice.order

    def set_text(self, text: str) -> None:
        """Show the photos meant by this text."""
        self._ask(replace(self._choice, text=text.strip()))

    def set_states(self, keys: Iterable[str]) -> None:
        """Show the photos in all of these states, by their keys."""
        self._ask(replace(self._choice, states=tuple(keys)))

    def set_order(self, order: str) -> None:
        """Sort by one of ORDERS; an unknown one is by name."""
        self._ask(replace(self._choice, order=order if order in ORDERS else "name"))

    def set_languages(self, tags: Sequence[str]) -> None:
        """The languages that captions are wanted in, the main one first."""
        asked = replace(self._choice, languages=tuple(tags))
        known = {one.key for one in asked.filters}
        self._ask(replace(asked, states=tuple(key for key in asked.states if key in known)))

    def set_findings(self, gravest: Mapping[Path, Severity]) -> None:
        """Of the photos of which the check found something, the gravest of it."""
        before = self._choice.gravest
        self._choice = replace(self._choice, gravest=gravest)
        changed = self._paths
        if len(changed) <= _MANY:
            changed = [path for path in changed if before.get(path) != gravest.get(path)]
        self._repaint(changed)

    def set_story_order(self, names: Sequence[str]) -> None:
        """The story's order, by file names; photos that it does not name come after, by name."""
        if tuple(names) == self._choice.story:
            return
        self._choice = replace(self._choice, story=tuple(names))
        if self.order == "story":
            self.rearranging.emit()
            shown = (photo for photo in self._table.photos() if photo.path in self._rows)
            self._sort([photo.path for photo in Choice(order="story", story=tuple(names)).among(shown)])
            self.rearranged.emit()

    def choose(self) -> None:
        """Look at all photos anew."""
        rows, unread = self._table.rows(), self._table.unread()
        if not self._choice.is_all:
            found = self._choice.among(self._table.photos(), unread)
            rows = {photo.path: row for row, photo in enumerate(found)}
        self.beginResetModel()
        self._paths, self._rows, self._unread = list(rows), rows, unread
        self.endResetModel()
        self.chosen.emit()

    def counts(self) -> Iterator[tuple[str, int]]:
        """How many photos each state would leave, together with what is asked for already; one state at a time."""
        return self._choice.counts(self._table.photos(), self._unread)

    def count_all(self) -> int:
        """How many photos there are, shown or not."""
        return self._table.rowCount()

    def paths(self) -> Sequence[Path]:
        """The photos shown, in order."""
        return self._paths

    def photos(self) -> list[Photo]:
        """The same as they are now."""
        return self._table.photos_of(self._paths)

    def photo(self, row: int) -> Photo:
        """The photo in a row."""
        return self._table.photo(self._paths[row])

    def is_read(self, path: Path) -> bool:
        """Whether the file's credits have arrived."""
        return self._table.is_read(path)

    def row(self, path: Path) -> int | None:
        """Where the photo stands, if it is shown."""
        return self._rows.get(path)

    def has_all(self, paths: Iterable[Path]) -> bool:
        """Whether all of these are shown."""
        return all(path in self._rows for path in paths)

    def index_of(self, path: Path) -> QModelIndex:
        """The photo's place for a view; an invalid one if it is not shown."""
        row = self._rows.get(path)
        return QModelIndex() if row is None else self.index(row)

    def _ask(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.choose()

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
        if self._choice.is_all:
            self._follow_table({path for path in came if path not in self._rows})
        elif not self._choice.is_filter:
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
        """Put the rows into another order, whatever is selected staying so."""
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
        read = self._unread.intersection(paths) if self._unread else set()
        self._unread -= read
        for path in read:
            self._choice.prepare(self._table.photo(path))
        if read and not self._choice.is_all and not self._unread:
            self.choose()
            return
        self._repaint(paths)

    def _repaint(self, paths: Sequence[Path]) -> None:
        """One call for the lot: a view repaints only what is seen of it."""
        rows: Sequence[int] = range(len(self._paths))
        # Of thousands it takes longer to tell which rows they are than to look at all that are seen.
        if len(paths) <= _MANY:
            rows = sorted(row for path in paths if (row := self._rows.get(path)) is not None)
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it; never changed
        return 0 if parent.isValid() else len(self._paths)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else _Flag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        photo = self.photo(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_path(Path(photo.name))
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(photo, self._choice.languages, self._choice.gravest.get(photo.path))
            case Qt.ItemDataRole.AccessibleTextRole:
                return said_of(photo, self._choice.languages, self._choice.gravest.get(photo.path))
            case _ if role == PHOTO_ROLE:
                return photo
            case _ if role == READ_ROLE:
                return self._table.is_read(photo.path)
            case _:
                return None
