"""A photo as a row of cells: its name, which also stands for the photo as a whole, then the fields in their order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from captioner.credits import FIELDS, Field
from captioner.errors import shown_path
from captioner.photo import Photo

NAME = 0
"""The file name's column."""


def cell_text(photo: Photo, column: int) -> str:
    """What is read in a cell."""
    return shown_path(Path(photo.name)) if column == NAME else photo.credits.text(FIELDS[column - 1])


def columns_that_differ(was: Photo, now: Photo) -> Iterator[int]:
    """The name's column always: it stands for the photo as a whole."""
    yield NAME
    differing: set[Field] = set()
    for before, after in ((was.credits, now.credits), (was.saved, now.saved)):
        if before is not after:
            differing.update(before.differing(after))
    yield from (1 + at for at, field in enumerate(FIELDS) if field in differing)
