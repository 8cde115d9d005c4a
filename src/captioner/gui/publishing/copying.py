"""What threads do for publication: the copies' names told beforehand, and the copies made.

The libraries behind them take a moment to load, and no window needs them to open: they are loaded here, in a thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from captioner.checks.checking import Report, check
from captioner.checks.desk import Desk
from captioner.errors import Cancelled, CaptionerError, Refused
from captioner.photo import Photo
from captioner.publishing.wishes import Wishes
from captioner.story.story import Story
from captioner.traces import Hidden, What

if TYPE_CHECKING:
    from captioner.publishing.publication import Set

_CHANGED = str(QT_TRANSLATE_NOOP("Errors", "was changed by another program"))
_NOTHING = str(QT_TRANSLATE_NOOP("Errors", "nothing was published"))
_LOOK = f"{_NOTHING}; {QT_TRANSLATE_NOOP('Errors', 'look at it first')}"


@dataclass(frozen=True)
class Published:
    """How it ended."""

    folder: Path
    written: int = 0
    stopped: int = 0
    errors: tuple[CaptionerError, ...] = ()
    kept: Mapping[str, int] = field(default_factory=dict)
    """Keys of the fields that travel, with the number of copies."""
    left: Mapping[str, int] = field(default_factory=dict)
    """Keys of those that stay at the desk."""
    traces: Mapping[What, int] = field(default_factory=dict)
    """What originals give away and their copies do not, with the number of photos."""
    hidden: Mapping[Hidden, int] = field(default_factory=dict)
    manifest: Path | None = None


def names(
    photos: Sequence[Photo],
    chosen: Collection[Path],
    desk: Desk,
    wishes: Wishes,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[str, ...]:
    """The names of the copies of those that are chosen, in the story's order. Raises WrongValue."""
    from captioner.publishing import publication  # noqa: PLC0415

    whole = _set(in_order(photos, desk.story), Report(0, ()), desk)
    return tuple(publication.names_of(whole.of(chosen), wishes))


def _set(ordered: Sequence[Photo], report: Report, desk: Desk) -> Set:
    from captioner.publishing import publication  # noqa: PLC0415

    return publication.Set(ordered, report, desk.people, title(ordered, desk.story))


def title(photos: Sequence[Photo], story: Story) -> str:
    """What the set is called."""
    return story.headline or photos[0].path.parent.name


def in_order(photos: Sequence[Photo], story: Story) -> list[Photo]:
    """The photos as the story has them."""
    ranks = {name: rank for rank, name in enumerate(story.photos)}
    return sorted(photos, key=lambda photo: ranks.get(photo.name, len(ranks)))


def published(
    photos: Sequence[Photo],
    chosen: Collection[Path],
    desk: Desk,
    wishes: Wishes,
    folder: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Published:
    """Make the copies of the photos chosen, as the disk holds them, if that is what was seen here.

    The rest of the set is looked at, too: what the check says of a photo may come from another. Raises Refused where
    one of those chosen was changed meanwhile or the check keeps it at the desk, Cancelled before the first copy,
    CaptionerError; then there are no copies.
    """
    from captioner.publishing import publication  # noqa: PLC0415

    ordered = in_order(_as_on_disk(photos, chosen, cancelled), desk.story)
    what = _set(ordered, check(ordered, desk), desk).of(chosen)
    copies = []
    for copy in publication.publish(what, folder, wishes, cancelled):
        copies.append(copy)
        progress(len(copies), len(what.photos))
    made = {copy.source for copy in copies if copy.path is not None}
    errors = [copy.error for copy in copies if copy.error is not None]
    failed = tuple(error for error in errors if not isinstance(error, Cancelled))
    of_made = [photo for photo in ordered if photo.path in made]
    return Published(
        folder,
        len(made),
        len(errors) - len(failed),
        failed,
        Counter(key for copy in copies for key in copy.kept),
        Counter(key for copy in copies for key in copy.left),
        Counter(what for photo in of_made for what in {trace.what for trace in photo.traces.told}),
        Counter(hidden for photo in of_made for hidden in set(photo.traces.hidden)),
        folder / publication.MANIFEST,
    )


def _as_on_disk(
    photos: Sequence[Photo], chosen: Collection[Path], cancelled: Callable[[], bool]
) -> list[Photo]:
    from captioner import library  # noqa: PLC0415

    found = []
    for seen in photos:
        if cancelled():
            raise Cancelled("the job was stopped")
        now = library.load(seen.path)
        if seen.path not in chosen:
            found.append(now)
            continue
        if now.unreadable:
            raise CaptionerError(now.unreadable.partition(";")[0], seen.path, _NOTHING)
        if now.credits != seen.credits:
            raise Refused(_CHANGED, seen.path, _LOOK)
        found.append(now)
    return found
