"""What the other photos of a set, and its story, tell of a photo that names no photographer."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from captioner import dates
from captioner.checks.shot import Gathering, Shot

_NEIGHBOURS = 5 * 60.0
"""Seconds between photos that one hand took."""
_BEYOND = "\U0010ffff"

Names = tuple[str, ...]


class Beside(NamedTuple):
    """A credit of other photos: on how many it stands, and in which file first."""

    names: Names
    photos: int
    file: str


class Clues(NamedTuple):
    """Texts only, no photo: what is remembered of them keeps none of the set alive."""

    story: tuple[Names, ...] = ()
    """Whom its picture blocks credit."""
    same_camera: tuple[Beside, ...] = ()
    neighbour: Beside | None = None
    """Of the photos taken minutes away by the same kind of camera."""


class SetClues:
    """The set is looked through once."""

    def __init__(self, gathering: Gathering) -> None:
        self._gathering = gathering

    def of(self, shot: Shot) -> Clues:
        """What is told of one photo."""
        matches = self._gathering.matching.of.get(shot.path, ())
        story = tuple(match.block.photographers for match in matches)
        if shot.body is not None:
            return Clues(story, self._by_body.get(shot.body, ()))
        return Clues(story, neighbour=self._neighbour(shot))

    @cached_property
    def _by_body(self) -> Mapping[tuple[str, str], tuple[Beside, ...]]:
        """The credits of each camera's photos, the most frequent first."""
        return {body: tuple(_counted(shots)) for body, shots in self._gathering.by_body.items()}

    def _neighbour(self, shot: Shot) -> Beside | None:
        """Whose photos lie minutes away, by the same kind of camera that tells no number: if all are one's."""
        taken = _clock(shot)
        if taken is None:
            return None
        others = self._by_model.get(shot.photo.camera.model, [])
        first = bisect_left(others, (taken - _NEIGHBOURS, (), ""))
        last = bisect_left(others, (taken + _NEIGHBOURS, (_BEYOND,), ""))
        near = others[first:last]
        if not near or len({names for _, names, _ in near}) != 1:
            return None
        _, names, file = min(near, key=lambda one: abs(one[0] - taken))
        return Beside(names, len(near), file)

    @cached_property
    def _by_model(self) -> Mapping[str, list[tuple[float, Names, str]]]:
        """When the photos of each kind of camera were taken, by whom; of cameras that tell no number."""
        found: dict[str, list[tuple[float, Names, str]]] = defaultdict(list)
        for shot in self._gathering.shots:
            if shot.body is None and shot.credited and (taken := _clock(shot)) is not None:
                found[shot.photo.camera.model].append((taken, shot.credited, shot.path.name))
        return {model: sorted(taken) for model, taken in found.items()}


def _counted(shots: Sequence[Shot]) -> list[Beside]:
    first: dict[Names, Shot] = {}
    for shot in shots:
        if shot.credited:
            first.setdefault(shot.forms, shot)
    counts = Counter(shot.forms for shot in shots if shot.credited)
    return [Beside(names, count, first[names].path.name) for names, count in counts.most_common()]


def _clock(shot: Shot) -> float | None:
    """By the camera's clock, in seconds of no zone."""
    camera = shot.photo.camera
    try:
        moment = dates.read(camera.taken) if camera.model and camera.taken else None
    except ValueError:
        return None
    if moment is None or moment.hour is None or moment.month is None or moment.day is None:
        return None
    day = datetime.date(moment.year, moment.month, moment.day).toordinal()
    return day * 86_400.0 + moment.hour * 3_600 + (moment.minute or 0) * 60 + (moment.second or 0)
