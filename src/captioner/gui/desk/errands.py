"""What threads do for the desk: the only file of the window that knows the library.

The library, and with it lxml and piexif, is loaded when it is first needed, in a thread: the window is there before.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.credits import Field
from captioner.errors import Cancelled, CaptionerError, shown_path
from captioner.gui.work.job import Job
from captioner.photo import Photo

if TYPE_CHECKING:
    from captioner.library import Outcome
    from captioner.merging import ChangedOnDisk
    from captioner.watch.changes import Known, Sight


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


def look(
    asked: Sequence[Path], photos: Sequence[Photo], known: Mapping[Path, Known], read: Sequence[Photo]
) -> Sight:
    """What other programs did to a set since the look that left *known*; *read* are the photos read since then."""
    from captioner.watch import changes, listing  # noqa: PLC0415

    rows = [photo.path for photo in photos]
    return changes.look(listing.places(asked, rows), known, rows, read)


def caught_up(now: Photo, disk: Photo) -> Photo:
    """The photo as it was read again, with the edits that are not saved yet."""
    from captioner.watch import catching_up  # noqa: PLC0415

    return catching_up.caught_up(now, disk)


def brought_along(now: Photo, disk: Photo) -> Photo:
    """The same for a photo that was renamed without its sidecar."""
    from captioner.watch import catching_up  # noqa: PLC0415

    return catching_up.renamed(now, disk)


def contested(photo: Photo) -> tuple[Field, ...]:
    """The fields that another program changed while edits of them were waiting here."""
    from captioner.watch import catching_up  # noqa: PLC0415

    return catching_up.contested(photo)


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
    breaking: frozenset[Path] = frozenset()
    """The photos whose content credentials may be made invalid."""
    outcomes: deque[Outcome] = field(default_factory=deque)
    over: threading.Event = field(default_factory=threading.Event)
    ended: list[Outcome] = field(default_factory=list)
    job: Job | None = None

    def save(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        """Save them, in a thread; what has ended can be taken from `outcomes` at once."""
        from captioner import library  # noqa: PLC0415

        try:
            saves = library.save_all(tuple(self.taken.values()), cancelled, self.breaking)
            for done, outcome in enumerate(saves, 1):
                self.outcomes.append(_with_way_back(outcome, self.taken[outcome.path]))
                progress(done, len(self.taken))
        finally:
            self.over.set()


def _with_way_back(outcome: Outcome, taken: Photo) -> Outcome:
    """The outcome, its way back kept on the disk instead of in memory."""
    from captioner import ways_back  # noqa: PLC0415

    if outcome.undo is None:
        return outcome
    notes = outcome.notes
    try:
        ways_back.keep({outcome.path: outcome.undo}, taken.edited)
    except CaptionerError as error:
        notes = (*notes, f"{shown_path(outcome.path)}: this save cannot be taken back later ({error})")
    return replace(outcome, undo=None, notes=notes)


def saves_of(paths: Sequence[Path]) -> dict[Path, int]:
    """How many saves of each of these photos are known and may be taken back; raises CaptionerError."""
    from captioner import ways_back  # noqa: PLC0415

    return {path: count for path in paths if (count := len(ways_back.known(path)))}


@dataclass(frozen=True)
class TakenBack:
    """How the taking back of saves ended: which photos are other files now, and what went wrong with the rest."""

    paths: tuple[Path, ...] = ()
    errors: tuple[CaptionerError, ...] = ()


def take_back_last(paths: Sequence[Path]) -> TakenBack:
    """Bring these photos back as they were before the last save of each."""
    return _taken_back(paths, 1)


def take_back_all(paths: Sequence[Path]) -> TakenBack:
    """Bring these photos back as they were before the first save that is known of each, as far as it goes."""
    return _taken_back(paths, None)


def _taken_back(paths: Sequence[Path], most: int | None) -> TakenBack:
    from captioner import library  # noqa: PLC0415

    done: dict[Path, None] = {}
    errors = []
    for path in paths:
        try:
            for _ in library.take_back(path, most):
                done[path] = None
        except CaptionerError as error:
            errors.append(error)
    return TakenBack(tuple(done), tuple(errors))


def follow_names(renamed: Mapping[Path, Path]) -> None:
    """Photos bear other names now: their saves can still be taken back."""
    from captioner import ways_back  # noqa: PLC0415

    for old, new in renamed.items():
        ways_back.follow_name(old, new)


@dataclass(frozen=True)
class Ended:
    """How a save of some photos ended."""

    saved: tuple[Path, ...] = ()
    errors: tuple[CaptionerError, ...] = ()
    notes: tuple[str, ...] = ()
    stopped: int = 0
    """How many were not begun because the user stopped."""
    conflicts: tuple[ChangedOnDisk, ...] = ()
    """Those of the errors that ask which of two changes is to stand."""
    taken_over: Mapping[Path, tuple[Field, ...]] = field(default_factory=dict)
    """What other programs had changed, and the save kept."""
    withheld: tuple[Path, ...] = ()
    """The photos that were left alone for the sake of their content credentials."""


def ended(outcomes: Sequence[Outcome], taken: Mapping[Path, Photo]) -> Ended:
    """The outcomes of one save of these photos, summed up."""
    from captioner import merging  # noqa: PLC0415

    saved = [outcome.saved for outcome in outcomes if outcome.saved is not None]
    errors = [o.error for o in outcomes if o.error is not None and not isinstance(o.error, Cancelled)]
    came = {photo.path: photo.credits.differing(taken[photo.path].credits) for photo in saved}
    return Ended(
        tuple(photo.path for photo in saved),
        tuple(errors),
        tuple(note for outcome in outcomes for note in outcome.notes),
        sum(isinstance(outcome.error, Cancelled) for outcome in outcomes),
        tuple(error for error in errors if isinstance(error, merging.ChangedOnDisk)),
        {path: fields for path, fields in came.items() if fields},
        tuple(photo.path for photo in with_content_credentials(saved)),
    )


def with_content_credentials(photos: Sequence[Photo]) -> list[Photo]:
    """Those of the photos that are not written because they carry content credentials, and for no other reason."""
    from captioner import saving  # noqa: PLC0415

    return [photo for photo in photos if photo.sidecar_only == saving.CONTENT_CREDENTIALS]


def make_sample(folder: Path) -> None:
    """See to it that the sample set is in *folder*; raises CaptionerError."""
    from captioner import sample_set  # noqa: PLC0415

    if not folder.is_dir() or not any(folder.iterdir()):
        sample_set.make(folder)
    if not find([folder]):
        raise CaptionerError("has no photos in it", folder, "empty it to have the sample set made anew")
