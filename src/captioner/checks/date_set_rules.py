"""Rules over the dates of a whole set."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from captioner.checks import zones
from captioner.checks.finding import Found, told
from captioner.checks.shot import Gathering, Shot
from captioner.credits import DATE_TAKEN
from captioner.dates import Moment

_DAY = 86_400.0
_FARTHER = 2
"""Times. A camera is off only if its photos lie that much farther from the others than those lie apart."""


class _Body(NamedTuple):
    """A camera's photos, and from when to when their dates reach, in seconds."""

    shots: tuple[Shot, ...]
    first: float
    last: float


def camera_clock_off(gathering: Gathering) -> Iterator[Found]:
    """All photos of one camera are dated days or years away from those of all other cameras.

    The clock of that camera was off; the dates of all its photos can be moved together. Photos are believed whose
    captions, or whose story, tell the same day.
    """
    bodies = _bodies(gathering)
    if len(bodies) < 2:
        return
    firsts, lasts = sorted(body.first for body in bodies), sorted(body.last for body in bodies)
    apart = []
    for body in bodies:
        low = firsts[body.first == firsts[0]]
        high = lasts[-1 - (body.last == lasts[-1])]
        gap = max(body.first - high, low - body.last)
        if gap > max(_DAY, _FARTHER * (high - low), _FARTHER * (body.last - body.first)):
            apart.append(body)
    doubted = [body for body in apart if not any(map(_fits_story, body.shots))]
    if doubted and not any(_fits_caption(shot) for body in doubted for shot in body.shots):
        # Of two cameras each is apart from the other: the one with more photos is more likely to be right.
        yield _off(min(reversed(doubted), key=lambda body: len(body.shots)), bodies)


def _off(body: _Body, bodies: list[_Body]) -> Found:
    first, *rest = body.shots
    others = min((other for other in bodies if other is not body), key=lambda other: other.first)
    camera, mine = first.photo.camera, str(first.moment).split("T")[0]
    message = told(
        "The clock of this camera ({camera}) may be off: its photos begin on {date}, those of other cameras on {other}",
        camera=camera.name() or camera.serial,
        date=mine,
        other=str(others.shots[0].moment).split("T")[0],
    )
    return Found(message, DATE_TAKEN, mine, path=first.path, others=tuple(shot.path for shot in rest))


def _bodies(gathering: Gathering) -> list[_Body]:
    """The cameras of the set by serial number, or by model; each with its photos by time."""
    found: dict[tuple[str, str], list[tuple[float, Shot]]] = {}
    for shot in gathering.shots:
        camera = shot.photo.camera
        moment = shot.moment if camera.serial or camera.model else None
        if moment is not None and moment.day is not None:
            found.setdefault((camera.model, camera.serial), []).append((_seconds(moment), shot))
    bodies = []
    for timed in found.values():
        timed.sort(key=lambda one: one[0])
        bodies.append(_Body(tuple(shot for _, shot in timed), timed[0][0], timed[-1][0]))
    return bodies


@lru_cache(maxsize=1 << 14)
def _seconds(moment: Moment) -> float:
    """By the clock on the camera, whatever its zone."""
    span = zones.span(moment._replace(offset=""), (datetime.UTC,))
    return span.first.timestamp() if span else 0.0


def _fits_story(shot: Shot) -> bool:
    event = shot.desk.story.event_date
    return bool(event and event.day and shot.moment and event[:3] == shot.moment[:3])


def _fits_caption(shot: Shot) -> bool:
    """Whether a caption tells the day that the photo is dated with: then the set is of several days."""
    day = shot.moment[:3] if shot.moment else None
    told_here = (one for caption in shot.dated_captions for one in caption.dates)
    return any(day == (one.year, one.month, one.day) for one in told_here)
