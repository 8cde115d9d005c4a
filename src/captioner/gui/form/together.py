"""What many photos hold together, counted a few at a time: which values, how often, and which texts grew old.

begin    from what the selection before held, where only its end has grown or shrunk; else from nothing
go on    a slice of the photos each time, so that the window comes to its events in between
end      `together`: the same values, in the same order, as if all had been looked at in one go
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from captioner.credits import DATE_TAKEN, Field
from captioner.gui.form.shown_values import SLICE, Values
from captioner.kinds import Value
from captioner.photo import Photo

_Counts = dict[Field, dict[Value, int]]
_Aged = dict[tuple[Field, str], int]


@dataclass(frozen=True)
class Together:
    """Photos and what they hold; whoever gathers it changes it no more once it is handed over."""

    photos: tuple[Photo, ...] = ()
    counts: Mapping[Field, Mapping[Value, int]] = field(default_factory=dict)
    """Of the fields that any of them holds, in the order of the photos."""
    aged: Mapping[tuple[Field, str], int] = field(default_factory=dict)
    """By field and language: how many photos have a text there that is older than the main one."""
    beside_camera: int = 0
    """How many have another date than their camera told."""

    def values(self, asked: Field) -> Values:
        """The values of a field, each with the number of photos that hold it; None for those without one."""
        # Copied whole: key by key, each of ten thousand captions would be asked for its hash.
        values: dict[Value | None, int] = dict(cast("Values", self.counts.get(asked, {})))
        if empty := len(self.photos) - sum(values.values()):
            values[None] = empty
        return values

    def stale(self, asked: Field) -> frozenset[str]:
        """The languages in which a field's text is older than the main one, in one of the photos at least."""
        return frozenset(language for (aged, language) in self.aged if aged is asked)

    def held(self) -> frozenset[Field]:
        """The fields that any of the photos holds."""
        return frozenset(self.counts)


class Gathering:
    """On the way from what is known to what these photos hold."""

    def __init__(self, photos: Sequence[Photo], known: Together) -> None:
        self._photos = tuple(photos)
        common = min(len(self._photos), len(known.photos))
        is_far = len(known.photos) - common > len(self._photos)
        if is_far or not _are_alike(self._photos[:common], known.photos[:common]):
            known, common = Together(), 0
        self._counts: _Counts = {one: dict(values) for one, values in known.counts.items()}
        self._aged: _Aged = dict(known.aged)
        self._beside_camera = known.beside_camera
        self._going, self._coming = known.photos[common:], self._photos[common:]
        self._at = 0
        for was, now in zip(known.photos[:common], self._photos[:common], strict=True):
            # More may be known of the translations and of the camera since; the texts themselves are the same.
            if was is not now and _differ_beside_their_texts(was, now):
                self._compare(was, -1)
                self._compare(now, 1)

    def left(self) -> int:
        """How many photos are still to be looked at."""
        return len(self._going) + len(self._coming) - self._at

    def go_on(self) -> None:
        """Look at some of them."""
        start, self._at = self._at, self._at + SLICE
        for photo in self._going[start : self._at]:
            self._count(photo, -1)
        of_coming = max(0, start - len(self._going)), max(0, self._at - len(self._going))
        for photo in self._coming[slice(*of_coming)]:
            self._count(photo, 1)

    def together(self) -> Together:
        """What all of them hold, once none is left."""
        return Together(self._photos, self._counts, self._aged, self._beside_camera)

    def _count(self, photo: Photo, by: int) -> None:
        credits = photo.credits
        for one in credits:
            value = credits.get(one)
            assert value is not None
            values = self._counts.setdefault(one, {})
            values[value] = values.get(value, 0) + by
            if not values[value]:
                del values[value]
                if not values:
                    del self._counts[one]
        self._compare(photo, by)

    def _compare(self, photo: Photo, by: int) -> None:
        taken = photo.camera.taken
        if taken and not photo.credits.text(DATE_TAKEN).startswith(taken):
            self._beside_camera += by
        if not (photo.made_for or photo.right):
            return
        for one in {**photo.made_for, **photo.right}:
            for language in photo.stale(one):
                self._aged[one, language] = self._aged.get((one, language), 0) + by
                if not self._aged[one, language]:
                    del self._aged[one, language]


def _differ_beside_their_texts(one: Photo, other: Photo) -> bool:
    pairs = ((one.made_for, other.made_for), (one.right, other.right), (one.camera, other.camera))
    return any(was is not now for was, now in pairs)


def gathered(photos: Sequence[Photo], known: Together = Together()) -> Together:
    """What these hold, worked out in one go."""
    work = Gathering(photos, known)
    while work.left() > 0:
        work.go_on()
    return work.together()


def are_near(some: Sequence[Photo], others: Sequence[Photo]) -> bool:
    """Whether two selections are much the same, so that what one holds may stand until that of the other is known."""
    # By identity: ten thousand paths take too long to hash.
    differing = {id(photo.path) for photo in some}.symmetric_difference(id(photo.path) for photo in others)
    return len(differing) <= min(len(some), len(others)) // 4


def _are_alike(some: Sequence[Photo], others: Sequence[Photo]) -> bool:
    """Whether these hold the same values, photo by photo."""
    return all(one is other or one.credits is other.credits for one, other in zip(some, others, strict=True))
