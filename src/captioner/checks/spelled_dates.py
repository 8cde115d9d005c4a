"""Days as captions in the desk's languages spell them."""

from __future__ import annotations

import datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date

from captioner.dates import Moment

_LANGUAGES = frozenset(("en", "ru", "uk", "kk"))


def day(date: datetime.date, tag: str) -> str:
    """`March 6, 2022`, `6 марта 2022 г.`; in English where the language is none of the desk's."""
    return format_date(date, "long", _locale(tag)).replace("\u202f", " ")


def in_figures(moment: Moment) -> str:
    """`2022-03-06 14:02:11+06:00`, as much of it as is known, for people."""
    return str(moment).replace("T", " ")


@lru_cache(maxsize=1 << 6)
def weekdays(tag: str) -> tuple[str, ...]:
    """The days of the week from Monday, as they stand alone."""
    names = _locale(tag).days["stand-alone"]["wide"]
    return tuple(names[number] for number in range(7))


@lru_cache(maxsize=1 << 6)
def _locale(tag: str) -> Locale:
    language = tag.split("-")[0].lower()
    return Locale(language if language in _LANGUAGES else "en")
