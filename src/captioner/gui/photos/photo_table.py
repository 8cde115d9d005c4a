"""The photos of the set that is open: the one thing in the program that changes, by one method.

open    desk -> begin(paths) -> rows with names at once -> put(photos) as they are read
folder  outside -> arrange(Arrangement): rows come, go and bear new names; a photo is found by its old name, too
edit    form -> editing -> put(photos) -> dataChanged cell by cell, changed once -> whoever shows them
save    desk -> mark_saved: what the disk holds since, never what is being typed meanwhile
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from captioner.credits import FIELDS
from captioner.gui.look import field_words
from captioner.gui.photos.after_save import after_save
from captioner.gui.photos.arrangement import Arrangement, arranged, runs
from captioner.gui.photos.at_rest import lay_to_rest
from captioner.gui.photos.cells import NAME, cell_text, columns_that_differ
from captioner.gui.photos.moment import Moment, beginning
from captioner.photo import Photo

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
READ_ROLE = Qt.ItemDataRole.UserRole + 2
_MANY = 400

Index = QModelIndex | QPersistentModelIndex


class PhotoTable(QAbstractTableModel):
    """One row a photo, known by its path; a photo whose file is still being read is a name and no more."""

    changed = Signal(object)  # the paths whose photos are others than before, told once a batch
    begun = Signal()  # another set
    arranged = Signal(object)  # rows came, went or bear other names: the Arrangement

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: list[Photo] = []
        self._rows: dict[Path, int] = {}
        self._unread: set[Path] = set()
        self.folder: Path | None = None  # where all photos lay when the set began, if it was one folder
        self._edited: set[int] = set()
        # Changed since it was last asked which are edited: after a deed over thousands that is soon enough.
        self._perhaps_edited: set[int] = set()
        self._young = self._times_changed = 0
        # What undo may still name: photos that bear other names now, and photos that went.
        self._new_names: dict[Path, Path] = {}
        self._left: dict[Path, Photo] = {}

    def begin(self, photos: Sequence[Path] | Moment) -> None:
        """Another set: these photos, none of them read yet; thousands had better be made a `beginning` in a thread."""
        new = photos if isinstance(photos, Moment) else beginning(photos)
        self._times_changed += 1
        self.beginResetModel()
        # Copied whole: nobody is asked for a path's hash.
        self._photos, self._rows, self._unread = list(new.photos), dict(new.rows), set(new.unread)
        self.folder = new.folder
        self._edited, self._perhaps_edited = set(), set()
        self._new_names, self._left = {}, {}
        self.endResetModel()
        self.begun.emit()

    def arrange(self, asked: Arrangement) -> None:
        """Rows come, go and bear other names; all others stay as they are."""
        self._times_changed += 1
        self.beginResetModel()
        edited = {photo.path for photo in self.edited()}
        going = [self._photos[self._rows[path]] for path in asked.going if path in self._rows]
        self._photos = arranged(self._photos, self._rows, asked)
        self._rows = {photo.path: row for row, photo in enumerate(self._photos)}
        renamed, came = asked.renamed, {path for path, _ in asked.coming}
        self._unread = {renamed.get(path, path) for path in self._unread - asked.going}
        self._unread |= came.difference(renamed.values())
        edited = {renamed.get(path, path) for path in edited - asked.going}
        self._edited = {row for path in edited if (row := self._rows.get(path)) is not None}
        left = {**self._left, **{photo.path: photo for photo in going}}
        self._left = {path: photo for path, photo in left.items() if path not in came}
        names = {**self._new_names, **renamed}
        self._new_names = {old: new for old, new in names.items() if old not in came}
        self.endResetModel()
        self.arranged.emit(asked)

    def put(self, photos: Iterable[Photo]) -> None:
        """Let these take the place of those with their paths: the only way in which a photo changes."""
        were = []
        for photo in photos:
            row = self._rows.get(photo.path)
            if row is not None:
                were.append((row, self._photos[row], photo))
                self._photos[row] = photo
        if not were:
            return
        paths = tuple([photo.path for _, _, photo in were])
        self._note([row for row, _, _ in were], paths)
        if len(were) > _MANY:
            self._tell_rows([row for row, _, _ in were])
        else:
            self._tell_cells(were)
        self.changed.emit(paths)

    def mark_saved(self, ended: Iterable[tuple[Photo, Photo]]) -> None:
        """Saves have ended: each photo as it was handed over, and as the disk holds it since."""
        self.put(
            [after_save(self.photo(now.path), taken, now) for taken, now in ended if now.path in self._rows]
        )

    def times_changed(self) -> int:
        """How often photos, or the rows, have become others: as long as it is the same, so are they."""
        return self._times_changed

    def photo(self, path: Path) -> Photo:
        """The photo as it is now, or was when it went; KeyError if it never was one of this set."""
        row = self._rows.get(path)
        row = self.row(path) if row is None else row
        return self._left[path] if row is None else self._photos[row]

    def photos_of(self, paths: Iterable[Path]) -> list[Photo]:
        """The same of many at once."""
        rows, photos = self._rows, self._photos
        return [self.photo(path) if (row := rows.get(path)) is None else photos[row] for path in paths]

    def those_here(self, paths: Iterable[Path]) -> list[Path]:
        """Those of the photos that have not gone."""
        rows = self._rows
        return [path for path in paths if path in rows or self.row(path) is not None]

    def photos(self) -> tuple[Photo, ...]:
        """All photos, in the order of the rows."""
        return tuple(self._photos)

    def rows(self) -> dict[Path, int]:
        """Where each photo is now, in the order of the rows."""
        return dict(self._rows)

    def moment(self) -> Moment:
        """All there is now, as a value."""
        return Moment(self.photos(), self.rows(), self.unread())

    def edited(self) -> tuple[Photo, ...]:
        """The photos that a save would write, in the order of the rows."""
        return tuple([self._photos[row] for row in sorted(self._edited_rows())])

    def count_edited(self) -> int:
        """How many a save would write."""
        return len(self._edited_rows())

    def is_read(self, path: Path) -> bool:
        """Whether the file's credits have arrived."""
        return path in self._rows and path not in self._unread

    def is_all_read(self) -> bool:
        """Whether every file's credits have arrived."""
        return not self._unread

    def unread(self) -> set[Path]:
        """The photos whose credits have not arrived yet."""
        return set(self._unread)

    def count_unread(self) -> int:
        """How many files' credits have not arrived yet."""
        return len(self._unread)

    def row(self, path: Path) -> int | None:
        """Where the photo is now; do not keep it."""
        if (row := self._rows.get(path)) is not None:
            return row
        seen = {path}
        while path not in self._rows and (path := self._new_names.get(path, path)) not in seen:
            seen.add(path)
        return self._rows.get(path)

    def _tell_cells(self, were: Iterable[tuple[int, Photo, Photo]]) -> None:
        cells: dict[int, list[int]] = {}
        for row, was, now in were:
            for column in columns_that_differ(was, now):
                cells.setdefault(column, []).append(row)
        for column, rows in cells.items():
            for first, last in runs(sorted(rows)):
                self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def _tell_rows(self, rows: Sequence[int]) -> None:
        """Of thousands it takes longer to tell which cells differ than to look at all of them that are seen."""
        last_column = len(FIELDS)
        for first, last in runs(sorted(rows)):
            self.dataChanged.emit(self.index(first, NAME), self.index(last, last_column))

    def _note(self, rows: Sequence[int], paths: Sequence[Path]) -> None:
        self._times_changed += 1
        if self._unread:
            self._unread.difference_update(paths)
        self._perhaps_edited.update(rows)
        self._young += len(rows)
        if self._young > _MANY:
            lay_to_rest()
            self._young = 0

    def _edited_rows(self) -> set[int]:
        asked, self._perhaps_edited = self._perhaps_edited, set()
        self._edited.difference_update(asked)
        self._edited.update([row for row in asked if is_edited(self._photos[row])])
        return self._edited

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it; never changed
        return 0 if parent.isValid() else len(self._photos)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(photo, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                # Qt takes what looks like markup for markup; escaped, it is text whatever it looks like.
                return f"<qt>{html.escape(cell_text(photo, index.column())).replace(chr(10), '<br>')}</qt>"
            case _ if role == PHOTO_ROLE:
                return photo
            case _ if role == READ_ROLE:
                return photo.path not in self._unread
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("File") if section == NAME else field_words.label(FIELDS[section - 1])


def is_edited(photo: Photo) -> bool:
    """Whether a save would write anything: `bool(photo.edited)`, but for thousands of photos at once."""
    return bool(photo.settled) or not (photo.credits is photo.saved or photo.credits == photo.saved)
