"""What threads do for the desk: the only file of the window that knows the library.

The library, and with it lxml and piexif, is loaded when it is first needed, in a thread: the window is there before.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.errors import Cancelled, CaptionerError
from captioner.gui.job import Job
from captioner.photo import Photo

if TYPE_CHECKING:
    from captioner.library import Outcome


def get_ready() -> None:
    """Load what the first errand would have to wait for."""
    from captioner import library  # noqa: F401, PLC0415


def endings() -> frozenset[str]:
    """The endings of the names of photos, small letters."""
    from captioner import library  # noqa: PLC0415

    return library.SUFFIXES


def find(paths: Sequence[Path]) -> list[Path]:
    """The photos in these folders and files; raises CaptionerError."""
    from captioner import library  # noqa: PLC0415

    return library.photos_in(paths)


@dataclass(eq=False)
class Reading:
    """Some files being read."""

    paths: tuple[Path, ...]
    photos: dict[Path, Photo] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)
    job: Job | None = None

    def read(self) -> None:
        """Read them, in a thread."""
        from captioner import library  # noqa: PLC0415

        try:
            for path in self.paths:
                self.photos[path] = library.load(path)
        finally:
            self.over.set()


@dataclass(eq=False)
class Saving:
    """A save under way: the photos as they were handed over, and how those ended that have."""

    taken: dict[Path, Photo]
    outcomes: deque[Outcome] = field(default_factory=deque)
    over: threading.Event = field(default_factory=threading.Event)
    ended: list[Outcome] = field(default_factory=list)
    job: Job | None = None

    def save(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        """Save them, in a thread; what has ended can be taken from `outcomes` at once."""
        from captioner import library  # noqa: PLC0415

        try:
            for done, outcome in enumerate(library.save_all(tuple(self.taken.values()), cancelled), 1):
                self.outcomes.append(outcome)
                progress(done, len(self.taken))
        finally:
            self.over.set()


@dataclass(frozen=True)
class Ended:
    """How a save of some photos ended."""

    saved: tuple[Path, ...] = ()
    errors: tuple[CaptionerError, ...] = ()
    notes: tuple[str, ...] = ()
    stopped: int = 0
    """How many were not begun because the user stopped."""


def ended(outcomes: Sequence[Outcome]) -> Ended:
    """The outcomes of one save, summed up."""
    stopped = sum(isinstance(outcome.error, Cancelled) for outcome in outcomes)
    return Ended(
        tuple(outcome.path for outcome in outcomes if outcome.saved is not None),
        tuple(o.error for o in outcomes if o.error is not None and not isinstance(o.error, Cancelled)),
        tuple(note for outcome in outcomes for note in outcome.notes),
        stopped,
    )


def make_sample(folder: Path) -> None:
    """See to it that the sample set is in *folder*; raises CaptionerError."""
    from captioner import sample_set  # noqa: PLC0415

    if not folder.is_dir() or not any(folder.iterdir()):
        sample_set.make(folder)
    if not find([folder]):
        raise CaptionerError("has no photos in it", folder, "empty it to have the sample set made anew")
