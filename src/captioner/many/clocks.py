"""A camera's wrong clock, put right: the dates of its photos shifted, and their zone set or told in another one.

A date without a time of day was typed by a person, no clock has told it: it is left, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import NamedTuple

from captioner import dates
from captioner.credits import DATE_TAKEN
from captioner.dates import Moment
from captioner.errors import WrongValue, reason
from captioner.photo import Photo

_SECONDS = 60
_AMOUNT = re.compile(
    r"(?P<sign>[+\-−])?\s*(?:(?P<days>\d{1,6})\s*d(?:ays?)?\s*)?"
    r"(?:(?P<hours>\d{1,6}):(?P<minutes>\d{1,2})(?::(?P<seconds>\d{1,2}))?)?",
    re.IGNORECASE,
)


class Body(NamedTuple):
    """One camera, as its photos name it; all that name none are taken together."""

    name: str = ""
    serial: str = ""

    def __str__(self) -> str:
        return f"{self.name} · {self.serial}" if self.serial else self.name


def body_of(photo: Photo) -> Body:
    """The camera that took it."""
    return Body(photo.camera.name().strip(), photo.camera.serial.strip())


class Zone(Enum):
    """What becomes of the offset from UTC."""

    KEPT = "kept"
    SET = "set"
    """The clock showed this zone's time and did not say so: the digits stay."""
    TOLD = "told"
    """The same moment, told in this zone: the digits move; a date without a zone is left."""


@dataclass(frozen=True)
class Shift:
    """How far a clock was behind, and which zone it showed."""

    by: timedelta = timedelta()
    zone: Zone = Zone.KEPT
    offset: str = ""
    """Such as +05:00."""

    def applied(self, photo: Photo) -> Photo:
        """The photo with its date put right. Raises WrongValue where it has none that a clock has told."""
        text = photo.credits.text(DATE_TAKEN)
        if not text:
            raise WrongValue("there is no date")
        return photo.with_value(DATE_TAKEN, str(self.moved(dates.read(text))))

    def moved(self, moment: Moment) -> Moment:
        """The moment put right. Raises WrongValue where the time of day is not known."""
        if not moment.has_time:
            raise WrongValue("its date has no time of day")
        try:
            return self._zoned(_added(moment, self.by))
        except OverflowError:
            raise WrongValue("there is no such date") from None

    def _zoned(self, moment: Moment) -> Moment:
        if self.zone is Zone.KEPT:
            return moment
        if self.zone is Zone.SET:
            return moment._replace(offset=self.offset)
        if not moment.offset:
            raise WrongValue("its date has no zone that could be told in another")
        return _added(moment, _offset(self.offset) - _offset(moment.offset))._replace(offset=self.offset)


def _added(moment: Moment, by: timedelta) -> Moment:
    """The clock's digits moved, to no more precision than they or the shift have."""
    now = _clock(moment) + by
    has_seconds = moment.second is not None or by.seconds % _SECONDS
    return Moment(
        now.year,
        now.month,
        now.day,
        now.hour,
        now.minute,
        now.second if has_seconds else None,
        moment.fraction,
        moment.offset,
    )


def _clock(moment: Moment) -> datetime:
    """What the clock showed; a datetime so that it can be reckoned with, in no zone of its own."""
    day = (moment.year, moment.month or 1, moment.day or 1)
    return datetime(*day, moment.hour or 0, moment.minute or 0, moment.second or 0, tzinfo=timezone.utc)  # noqa: UP017 - the name says less


def _offset(text: str) -> timedelta:
    sign = -1 if text.startswith("-") else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))


def taken_at(photo: Photo, told: str) -> Shift:
    """The shift that makes the photo's date what is *told*; a zone told with it is set. Raises WrongValue."""
    try:
        true = dates.read(told)
    except ValueError:
        raise WrongValue(
            reason("{text!r} is not a date with a time, such as 2022-03-06 14:02:11", text=told)
        ) from None
    text = photo.credits.text(DATE_TAKEN)
    shown = dates.read(text) if text else None
    if shown is None or not shown.has_time or not true.has_time:
        raise WrongValue("both dates must have a time of day")
    if true.second is None:
        # Nobody who tells the minute means that the camera was so many seconds off.
        true = true._replace(second=shown.second)
    by = _clock(true) - _clock(shown)
    return Shift(by, Zone.SET, true.offset) if true.offset else Shift(by)


def amount(text: str) -> timedelta:
    """How much a text such as `+01:00:00`, `-2d 03:30` or `-1d` tells. Raises WrongValue."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None or not (match["days"] or match["hours"]):
        raise WrongValue(reason("{text!r} is not a time such as +01:00:00, -00:30 or -1d 02:00", text=text))
    days, hours, minutes, seconds = (
        int(match[part] or 0) for part in ("days", "hours", "minutes", "seconds")
    )
    if minutes > 59 or seconds > 59:
        raise WrongValue(reason("{text!r}: there are no more than 59 minutes or seconds", text=text))
    told = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -told if match["sign"] in ("-", "−") else told


def spelled(by: timedelta) -> str:
    """An amount as `amount` reads it: `+1d 02:00:00`."""
    whole = abs(by)
    hours, rest = divmod(whole.seconds, 3600)
    clock = f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
    return f"{'-' if by < timedelta() else '+'}{f'{whole.days}d ' if whole.days else ''}{clock}"


def zone(text: str) -> str:
    """An offset from UTC in its usual spelling. Raises WrongValue."""
    try:
        found = dates.read(f"2000-01-01T00:00{text.strip().replace('−', '-')}").offset
    except ValueError:
        found = ""
    if not found:
        raise WrongValue(reason("{text!r} is not an offset from UTC such as +05:00", text=text))
    return found


def bodies(photos: Iterable[Photo]) -> dict[Body, list[Photo]]:
    """The photos by camera, each camera's by their dates, those without a date last."""
    found: dict[Body, list[Photo]] = {}
    for photo in photos:
        if not photo.unreadable:
            found.setdefault(body_of(photo), []).append(photo)
    for together in found.values():
        together.sort(key=_by_date)
    return dict(sorted(found.items(), key=lambda one: (not one[0].name, one[0])))


def _by_date(photo: Photo) -> tuple[bool, str, str]:
    date = photo.credits.text(DATE_TAKEN)
    return not date, date, photo.name


def timed(photos: Sequence[Photo]) -> list[Photo]:
    """Those whose date a clock has told."""
    texts = ((photo, photo.credits.text(DATE_TAKEN)) for photo in photos)
    return [photo for photo, text in texts if text and dates.read(text).has_time]
