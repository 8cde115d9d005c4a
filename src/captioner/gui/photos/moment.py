"""The photos of a set at one moment, as a value: for work in threads, and as a set begins, made in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from captioner.credits import Field
from captioner.gui.photos.arrangement import not_read
from captioner.kinds import Value
from captioner.photo import Photo


@dataclass(frozen=True)
class Moment:
    """The photos in the order of their rows; whoever holds it need not ask the table, which has gone on since."""

    photos: tuple[Photo, ...] = ()
    rows: Mapping[Path, int] = field(default_factory=dict)
    unread: Set[Path] = frozenset()

    def is_read(self, path: Path) -> bool:
        """Whether the photo was there, and its file's credits with it."""
        return path in self.rows and path not in self.unread

    def photo(self, path: Path) -> Photo:
        """The photo as it was then; KeyError if it was not there."""
        return self.photos[self.rows[path]]

    def value(self, path: Path, asked: Field) -> Value | None:
        """What a field of a photo held; KeyError if the photo was not there, or not read yet."""
        if path in self.unread:
            raise KeyError(path)
        return self.photo(path).credits.get(asked)

    @cached_property
    def folder(self) -> Path | None:
        """Where all the photos lie; None where they lie in several folders."""
        folders = {path.parent for path in self.rows}
        return next(iter(folders)) if len(folders) == 1 else None


def beginning(paths: Sequence[Path]) -> Moment:
    """A set as it begins: each photo once, and nothing but its path. Of thousands this takes several frames."""
    photos = tuple([not_read(path) for path in dict.fromkeys(paths)])
    rows = {photo.path: row for row, photo in enumerate(photos)}
    begun = Moment(photos, rows, set(rows))
    # Known once it has been asked for.
    _ = begun.folder
    return begun
