"""Rules over the dates of a whole set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from captioner.checks.finding import Found, told
from captioner.checks.shot import Gathering, Shot
from captioner.credits import DATE_TAKEN

_DAY = 86_400.0
_ENOUGH = 5
"""Photos, of which one that lies alone is no more than one that lies alone."""
_FARTHER = 2
"""Times. A camera is off only if its photos lie that much farther from the others than those lie apart."""


class _Body(NamedTuple):
    """A camera's photos and their dates in seconds, both by time."""

    shots: tuple[Shot, ...]
    times: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return self.times[len(self.times) // 2]


def camera_clock_off(gathering: Gathering) -> Iterator[Found]:
    """All photos of one camera are dated days or years away from those of all other cameras.

    The clock of that camera was off; the dates of all its photos can be moved together. Photos are believed whose
    captions, or whose story, tell the same day.
    """
    bodies = _bodies(gathering)
    if len(bodies) < 2:
        return
    everything = sorted(chain.from_iterable(body.times for body in bodies))
    middle = everything[len(everything) // 2]
    apart = [
        body
        for body in bodies
        # A quick look first; of two cameras the middle of all is one's own.
        if (len(bodies) == 2 or abs(body.middle - middle) > _DAY)
        and _lies_apart(body.times, _of_others(bodies, body))
    ]
    doubted = [body for body in apart if not any(map(_fits_story, body.shots))]
    if any(_fits_caption(shot) for body in doubted for shot in body.shots):
        return
    if len(bodies) == 2 and doubted:
        # Each is apart from the other: the one with more photos is more likely to be right.
        doubted = [min(reversed(doubted), key=lambda body: len(body.shots))]
    for body in doubted:
        yield _off(body, [other for other in bodies if other is not body])


def _of_others(bodies: Sequence[_Body], body: _Body) -> list[float]:
    return sorted(chain.from_iterable(other.times for other in bodies if other is not body))


def _lies_apart(times: Sequence[float], others: Sequence[float]) -> bool:
    (first, last), (low, high) = _most(times), _most(others)
    return max(first - high, low - last) > max(_DAY, _FARTHER * (high - low), _FARTHER * (last - first))


def _most(times: Sequence[float]) -> tuple[float, float]:
    """From when to when most of them reach: a few may be of anything, such as an old print."""
    few = max(len(times) // 10, int(len(times) >= _ENOUGH))
    return times[few], times[-1 - few]


def _off(body: _Body, others: Sequence[_Body]) -> Found:
    first, *rest = body.shots
    camera, usual = first.photo.camera, max(others, key=lambda other: len(other.shots))
    message = told(
        "The clock of this camera ({camera}) may be off: its photos are of {date}, those of other cameras of {other}",
        camera=camera.name() or camera.serial,
        date=_day(body),
        other=_day(usual),
    )
    return Found(message, DATE_TAKEN, _day(body), path=first.path, others=tuple(shot.path for shot in rest))


def _day(body: _Body) -> str:
    """The day of the photo in the middle."""
    return str(body.shots[len(body.shots) // 2].moment).split("T")[0]


def _bodies(gathering: Gathering) -> list[_Body]:
    """The cameras of the set by serial number, or by model; each with its photos by time."""
    found: dict[tuple[str, str], list[tuple[float, Shot]]] = {}
    for shot in gathering.shots:
        if (seconds := shot.clock) is not None:
            camera = shot.photo.camera
            body = (camera.model, camera.serial)
            if (timed := found.get(body)) is None:
                timed = found[body] = []
            timed.append((seconds, shot))
    bodies = []
    for timed in found.values():
        timed.sort(key=lambda one: one[0])
        bodies.append(_Body(tuple(shot for _, shot in timed), tuple(time for time, _ in timed)))
    return bodies


def _fits_story(shot: Shot) -> bool:
    event = shot.desk.story.event_date
    return bool(event and event.day and shot.moment and event[:3] == shot.moment[:3])


def _fits_caption(shot: Shot) -> bool:
    """Whether a caption tells the day that the photo is dated with: then the set is of several days."""
    day = shot.moment[:3] if shot.moment else None
    told_here = (one for caption in shot.dated_captions for one in caption.dates)
    return any(day == (one.year, one.month, one.day) for one in told_here)
