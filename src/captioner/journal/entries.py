"""What the journal holds, as values: unsaved edits, texts still in their boxes, and the steps that undo takes back."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from captioner.credits import Field
from captioner.files import Stamp
from captioner.kinds import Value


class Side(NamedTuple):
    """What one field of one photo held, and whether the desk had confirmed it."""

    value: Value | None
    is_settled: bool


class Change(NamedTuple):
    """One field of one photo, before and after; the photo by its path, for rows move."""

    path: Path
    field: Field
    before: Side
    after: Side


class Step(NamedTuple):
    """What undo takes back at once. The key names it for good, the time is seconds since 1970."""

    key: str
    words: str
    changes: tuple[Change, ...]
    is_done: bool
    """False once it is undone."""
    time: float


class Unsaved(NamedTuple):
    """A field of a photo that is not saved yet: what the file held, and what was typed."""

    path: Path
    field: Field
    saved: Value | None
    typed: Side
    stamp: Stamp | None
    """What the file looked like."""
    time: float
    place: bytes = b""
    """The set it was typed in."""
    number: int = 0
    """The journal's own, once it is written down."""


class Box(NamedTuple):
    """A text in a box that has not become an edit: it cannot be the field's value, or waits to be applied."""

    paths: tuple[Path, ...]
    field: Field
    language: str
    way: str
    text: str
    time: float
    place: bytes = b""
    number: int = 0


class Page(NamedTuple):
    """What has changed since the page before; written all at once or not at all."""

    steps: tuple[Step, ...] = ()
    """New, or other than they were."""
    gone: tuple[str, ...] = ()
    """Keys of steps that nothing can bring back."""
    unsaved: tuple[Unsaved, ...] = ()
    saved: tuple[tuple[Path, Field], ...] = ()
    """What need not be remembered any longer."""
    boxes: tuple[Box, ...] | None = None
    """All there are; None: the same as before."""
    is_whole: bool = False
    """Whether what the session noted before is void: then this is all there is."""

    def is_blank(self) -> bool:
        """Whether there is nothing to be written."""
        return not (any(self[:4]) or self.boxes is not None or self.is_whole)


class Found(NamedTuple):
    """What the journal knows of a set that is opened."""

    steps: tuple[Step, ...] = ()
    """The oldest first."""
    unsaved: tuple[Unsaved, ...] = ()
    boxes: tuple[Box, ...] = ()
    of_newer: Path | None = None
    """Where the journal of a newer captioner lies, which knows of more; it is left alone."""

    def paths(self) -> frozenset[Path]:
        """The photos that it speaks of."""
        changed = {change.path for step in self.steps for change in step.changes}
        waiting = {path for box in self.boxes for path in box.paths}
        return frozenset(changed | waiting | self.typed_paths())

    def typed_paths(self) -> frozenset[Path]:
        """Those of which an edit is not saved, under the names they had."""
        return frozenset(entry.path for entry in self.unsaved)
