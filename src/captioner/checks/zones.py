"""Which days a moment may be where it was: by the time zones of a country or a city, never by a fixed offset.

Almaty was six hours ahead of UTC until 1 March 2024, and is five since.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.core import get_global

from captioner.checks.folding import folded
from captioner.dates import Moment

_LANGUAGES = ("en", "ru", "kk", "uk")


class Place(NamedTuple):
    """Where a photo was taken: countries by their two letters, and a city; empty where that is not told."""

    countries: frozenset[str] = frozenset()
    city: str = ""


class Span(NamedTuple):
    """From the first to the last instant that a moment may be, in UTC."""

    first: datetime.datetime
    last: datetime.datetime


@lru_cache(maxsize=1 << 10)
def zones(place: Place) -> tuple[ZoneInfo, ...]:
    """The zones of a place: that of its city where CLDR knows it, else all of its country; none where none is known."""
    names = [name for code in sorted(place.countries) for name in get_global("territory_zones").get(code, ())]
    of_city = [name for name in _by_city().get(_key(place.city), ()) if not names or name in names]
    return tuple(zone for name in of_city or names if (zone := _zone(name)) is not None)


@lru_cache(maxsize=1 << 14)
def days(moment: Moment, place: Place) -> frozenset[datetime.date]:
    """The days that it may have been: the one that is written, and what that is by the place's clocks.

    Only of moments whose day is known. Without an offset the written day is all that is known.
    """
    if moment.month is None or moment.day is None:
        return frozenset()
    written = _day(moment)
    if written is None:
        return frozenset()
    instant = _instant(moment)
    here = (instant.astimezone(zone).date() for zone in zones(place)) if instant else ()
    return frozenset((written, *here))


@lru_cache(maxsize=1 << 14)
def span(moment: Moment, offsets: tuple[datetime.tzinfo, ...]) -> Span | None:
    """When it may have been, if its clock was one of these zones'; its own offset goes before them."""
    first, last = _ends(moment)
    if first is None or last is None:
        return None
    own = _offset(moment)
    clocks: Iterable[datetime.tzinfo] = (own,) if own else offsets
    ends = [(_utc(first, clock), _utc(last, clock)) for clock in clocks]
    return Span(min(one for one, _ in ends), max(one for _, one in ends)) if ends else None


def _ends(moment: Moment) -> tuple[datetime.datetime | None, datetime.datetime | None]:
    """The first and the last second by the clock that told it, whose zone is not looked at yet."""
    year, month, day = moment[:3]
    try:
        time = (moment.hour or 0, moment.minute or 0, moment.second or 0)
        first = datetime.datetime(year, month or 1, day or 1, *time, tzinfo=datetime.UTC)
        if moment.hour is not None:
            return first, first
        if day is not None:
            return first, first + datetime.timedelta(days=1, seconds=-1)
        after = (year + 1, 1) if month in (None, 12) else (year, (month or 1) + 1)
        return first, datetime.datetime(*after, 1, tzinfo=datetime.UTC) - datetime.timedelta(seconds=1)
    except (ValueError, OverflowError):
        return None, None


def _utc(clock: datetime.datetime, zone: datetime.tzinfo) -> datetime.datetime:
    try:
        return clock.replace(tzinfo=zone).astimezone(datetime.UTC)
    except OverflowError:
        return clock.replace(tzinfo=datetime.UTC)


def _day(moment: Moment) -> datetime.date | None:
    try:
        return datetime.date(moment.year, moment.month or 1, moment.day or 1)
    except ValueError:
        return None


def _instant(moment: Moment) -> datetime.datetime | None:
    offset = _offset(moment)
    first, _ = _ends(moment)
    return first.replace(tzinfo=offset) if offset and first and moment.hour is not None else None


def _offset(moment: Moment) -> datetime.timezone | None:
    if not moment.offset:
        return None
    hours, minutes = int(moment.offset[1:3]), int(moment.offset[4:6] or 0)
    ahead = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-ahead if moment.offset.startswith("-") else ahead)


def _key(city: str) -> str:
    return " ".join(folded(word) for word in city.replace("-", " ").split())


@lru_cache(maxsize=1)
def _by_city() -> Mapping[str, tuple[str, ...]]:
    """The zones that are named after a city, in any of the desk's languages."""
    found: dict[str, list[str]] = {}
    for names in get_global("territory_zones").values():
        for name in names:
            for city in (name.rsplit("/", 1)[-1].replace("_", " "), *_cities(name)):
                found.setdefault(_key(city), []).append(name)
    return {city: tuple(dict.fromkeys(zones)) for city, zones in found.items() if city}


def _cities(name: str) -> Iterable[str]:
    for language in _LANGUAGES:
        told = Locale(language).time_zones.get(name)
        city = told.get("city") if told else None
        if isinstance(city, str):
            yield city


@lru_cache(maxsize=1 << 9)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
