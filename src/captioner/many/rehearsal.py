"""What a deed would make of many photos: each as it would be, and those that stay as they are, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from captioner.credits import Field
from captioner.errors import Cancelled, WrongValue
from captioner.photo import Photo

Deed = Callable[[Photo], Photo]
Progress = Callable[[int, int], None]
_STEP = 50
"""Photos between two looks at whether it is still wanted."""


class Left(NamedTuple):
    """A photo that the deed leaves as it is, and why."""

    path: Path
    why: str


class Changed(NamedTuple):
    """One photo before and after, and the fields that differ."""

    before: Photo
    after: Photo
    fields: tuple[Field, ...]


def changed(before: Photo, after: Photo) -> Changed:
    """What becomes of a photo."""
    return Changed(before, after, after.credits.differing(before.credits))


@dataclass(frozen=True)
class Rehearsal:
    """How a deed would end."""

    changed: tuple[Changed, ...] = ()
    left: tuple[Left, ...] = ()

    def reasons(self) -> dict[str, list[Path]]:
        """The photos that are left, by the reason."""
        found: dict[str, list[Path]] = {}
        for path, why in self.left:
            found.setdefault(why, []).append(path)
        return found


def rehearse(
    photos: Sequence[Photo],
    deed: Deed,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rehearsal:
    """Work the deed out for each photo; what it raises as WrongValue is why one is left.

    Raises Cancelled once it is *cancelled*, and whatever else the deed raises.
    """
    found, left = [], []
    for done, photo in enumerate(photos):
        if done % _STEP == 0:
            stop_if(cancelled)
            progress(done, len(photos))
        if photo.unreadable:
            left.append(Left(photo.path, "it cannot be read"))
            continue
        try:
            after = deed(photo)
        except WrongValue as error:
            left.append(Left(photo.path, error.why))
            continue
        if after.credits != photo.credits:
            found.append(changed(photo, after))
    progress(len(photos), len(photos))
    return Rehearsal(tuple(found), tuple(left))


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises Cancelled if the user has stopped the job."""
    if cancelled():
        raise Cancelled("stopped; nothing was changed")
