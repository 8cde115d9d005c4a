"""What the journal knows of a set that is opened, as far as that is worked out in threads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from captioner.gui.photos.moment import Moment
from captioner.journal.entries import Found, Step
from captioner.journal.fitting import fitting


class Left(NamedTuple):
    """What was found, and of which photos it speaks."""

    found: Found
    about: frozenset[Path]
    typed: frozenset[Path]
    """Of which an edit is not saved."""


def left_by(found: Found) -> Left:
    """In the journal's thread: thousands of paths are gone through before the window hears of them."""
    return Left(found, found.paths(), found.typed_paths())


def fitted(older: Sequence[Step], photos: Moment, newer: Sequence[Step]) -> list[Step]:
    """Those of the older steps that can still be taken back, below the newer ones."""
    return fitting(older, newer, photos.value)
