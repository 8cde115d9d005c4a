"""The photos of the set that is open: the one thing in the program that changes, by one method.

open    desk -> begin(paths) -> rows with names at once -> put(photos) as they are read
folder  outside -> arrange(Arrangement): rows come, go and bear new names; a photo is found by its old name, too
edit    form -> editing -> put(photos) -> dataChanged cell by cell, changed once -> whoever shows them
save    desk -> mark_saved: what the disk holds since, never what is being typed meanwhile
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from captioner import translations
from captioner.credits import FIELDS, Credits, Field
from captioner.errors import shown_path
from captioner.gui.look import field_words
from captioner.gui.photos.arrangement import Arrangement, arranged, runs
from captioner.photo import Photo

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
READ_ROLE = Qt.ItemDataRole.UserRole + 2
NAME = 0
"""The file name's column, which also stands for the photo as a whole; the fields follow in their order."""

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
        self._edited: set[Path] = set()
        # What undo may still name: photos that bear other names now, and photos that went.
        self._new_names: dict[Path, Path] = {}
        self._left: dict[Path, Photo] = {}

    def begin(self, paths: Sequence[Path]) -> None:
        """Another set: these photos, none of them read yet."""
        self.beginResetModel()
        self._photos = [Photo(path) for path in dict.fromkeys(paths)]
        self._rows = {photo.path: row for row, photo in enumerate(self._photos)}
        self._unread = set(self._rows)
        self._edited = set()
        self._new_names, self._left = {}, {}
        self.endResetModel()
        self.begun.emit()

    def arrange(self, asked: Arrangement) -> None:
        """Rows come, go and bear other names; all others stay as they are."""
        self.beginResetModel()
        going = [self._photos[self._rows[path]] for path in asked.going if path in self._rows]
        self._photos = arranged(self._photos, self._rows, asked)
        self._rows = {photo.path: row for row, photo in enumerate(self._photos)}
        renamed, came = asked.renamed, {path for path, _ in asked.coming}
        self._unread = {renamed.get(path, path) for path in self._unread - asked.going}
        self._unread |= came.difference(renamed.values())
        self._edited = {renamed.get(path, path) for path in self._edited - asked.going}
        left = {**self._left, **{photo.path: photo for photo in going}}
        self._left = {path: photo for path, photo in left.items() if path not in came}
        names = {**self._new_names, **renamed}
        self._new_names = {old: new for old, new in names.items() if old not in came}
        self.endResetModel()
        self.arranged.emit(asked)

    def put(self, photos: Iterable[Photo]) -> None:
        """Let these take the place of those with their paths: the only way in which a photo changes."""
        paths, were = [], []
        for photo in photos:
            row = self._rows.get(photo.path)
            if row is None:
                continue
            were.append((row, self._photos[row], photo))
            self._photos[row] = photo
            self._note(photo)
            paths.append(photo.path)
        if len(were) > _MANY:
            self._tell_rows([row for row, _, _ in were])
        else:
            self._tell_cells(were)
        if paths:
            self.changed.emit(tuple(paths))

    def mark_saved(self, ended: Iterable[tuple[Photo, Photo]]) -> None:
        """Saves have ended: each photo as it was handed over, and as the disk holds it since."""
        self.put(
            [_after_save(self.photo(now.path), taken, now) for taken, now in ended if now.path in self._rows]
        )

    def photo(self, path: Path) -> Photo:
        """The photo as it is now, or was when it went; KeyError if it never was one of this set."""
        row = self.row(path)
        return self._left[path] if row is None else self._photos[row]

    def photos(self) -> tuple[Photo, ...]:
        """All photos, in the order of the rows."""
        return tuple(self._photos)

    def edited(self) -> tuple[Photo, ...]:
        """The photos that a save would write, in the order of the rows."""
        return tuple(self._photos[row] for row in sorted(self._rows[path] for path in self._edited))

    def is_read(self, path: Path) -> bool:
        """Whether the file's credits have arrived."""
        return path in self._rows and path not in self._unread

    def is_all_read(self) -> bool:
        """Whether every file's credits have arrived."""
        return not self._unread

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
            for column in _columns_that_differ(was, now):
                cells.setdefault(column, []).append(row)
        for column, rows in cells.items():
            for first, last in runs(sorted(rows)):
                self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def _tell_rows(self, rows: Sequence[int]) -> None:
        """Of thousands it takes longer to tell which cells differ than to look at all of them that are seen."""
        last_column = len(FIELDS)
        for first, last in runs(sorted(rows)):
            self.dataChanged.emit(self.index(first, NAME), self.index(last, last_column))

    def _note(self, photo: Photo) -> None:
        self._unread.discard(photo.path)
        if is_edited(photo):
            self._edited.add(photo.path)
        else:
            self._edited.discard(photo.path)

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
                return _text(photo, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                # Qt takes what looks like markup for markup; escaped, it is text whatever it looks like.
                return f"<qt>{html.escape(_text(photo, index.column())).replace(chr(10), '<br>')}</qt>"
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
    return bool(photo.settled) or photo.credits != photo.saved


def _text(photo: Photo, column: int) -> str:
    return shown_path(Path(photo.name)) if column == NAME else photo.credits.text(FIELDS[column - 1])


def _after_save(now: Photo, taken: Photo, saved: Photo) -> Photo:
    """What was typed while the save ran stays typed; what others wrote into the file is taken over."""
    written = frozenset(taken.edited)
    ours = written.union(now.edited)
    if saved.saved == taken.credits:
        credits, base = now.credits, saved.saved
    else:
        credits = Credits({f: (now.credits if f in ours else saved.saved).get(f) for f in FIELDS})
        # Typed here while somebody else changed the same field there: the old base lets the next save notice it.
        meanwhile = ours - written
        base = Credits({f: (now.saved if f in meanwhile else saved.saved).get(f) for f in FIELDS})
    # What was confirmed meanwhile is still to be written.
    settled = now.settled & frozenset(saved.disagreeing) | now.settled - taken.settled
    made_for = translations.together(now.made_for, saved.made_for)
    # A save changes no pixel.
    seen = saved.inspection or now.inspection
    return replace(
        saved,
        credits=credits,
        saved=base,
        settled=settled,
        made_for=made_for,
        right=now.right,
        inspection=seen,
    )


def _columns_that_differ(was: Photo, now: Photo) -> Iterator[int]:
    """The name's column always: it stands for the photo as a whole."""
    yield NAME
    differing: set[Field] = set()
    for before, after in ((was.credits, now.credits), (was.saved, now.saved)):
        if before is not after:
            differing.update(before.differing(after))
    yield from (1 + at for at, field in enumerate(FIELDS) if field in differing)
