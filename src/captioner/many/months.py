"""Dates and lists of names as English, Russian, Kazakh and Ukrainian captions spell them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from captioner.dates import Moment
from captioner.errors import reason


class Language(NamedTuple):
    """The words of one language."""

    months: tuple[str, ...]
    months_of: tuple[str, ...]
    """The months beside a day: `6 марта`."""
    days: tuple[str, ...]
    """From Monday."""
    day_form: str
    month_form: str
    year_form: str
    last: str
    """What stands before the last of several names."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_EN = _words("January February March April May June July August September October November December")
_KK = _words("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")
# fmt: off
LANGUAGES = {
    "en": Language(
        _EN, _EN, _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "%B %-d, %Y", "%B %Y", "%Y", " and ",
    ),
    "ru": Language(
        _words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
        _words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        _words("понедельник вторник среда четверг пятница суббота воскресенье"),
        "%-d %B %Y г.", "%B %Y г.", "%Y г.", " и ",
    ),
    "kk": Language(
        _KK, _KK, _words("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"),
        "%Y жылғы %-d %B", "%Y жылғы %B", "%Y жыл", " және ",
    ),
    "uk": Language(
        _words("січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"),
        _words("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        _words("понеділок вівторок середа четвер пʼятниця субота неділя"),
        "%-d %B %Y року", "%B %Y року", "%Y рік", " і ",
    ),
}
# fmt: on
_CODE = re.compile(r"%(-?.)", re.DOTALL)
_WITH_DAY = re.compile(r"%(-?d|e)")


def of(tag: str) -> Language:
    """The words of a language by its tag; English where it is none of the four."""
    return LANGUAGES.get(tag.split("-")[0].lower(), LANGUAGES["en"])


def listed(names: Sequence[str], tag: str) -> str:
    """Names in a sentence: `A, B and C`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])}{of(tag).last}{names[-1]}"


def spelled(moment: Moment, tag: str) -> str:
    """The date, as much of it as is known, as a caption in this language has it; ISO 8601 where none of the four is.

    The main text of an untold language is taken for English.
    """
    if tag.split("-")[0].lower() not in (*LANGUAGES, "x"):
        return str(moment).split("T")[0]
    words = of(tag)
    if moment.day is not None:
        return formed(moment, words.day_form, tag)
    return formed(moment, words.month_form if moment.month is not None else words.year_form, tag)


def formed(moment: Moment, form: str, tag: str) -> str:
    """The date in this form, of the codes of strftime; `%-d` and `%e` are a day without a leading zero.

    Raises ValueError for a code that is none, and where the date does not tell what is asked for.
    """
    words = of(tag)
    months = words.months_of if _WITH_DAY.search(form) else words.months
    return _CODE.sub(lambda found: _part(moment, found[1], months, words.days), form)


def _part(moment: Moment, code: str, months: Sequence[str], days: Sequence[str]) -> str:
    letter = code.lstrip("-")
    if code == "%":
        return "%"
    number, width = _number(moment, letter)
    if letter == "B":
        return months[number - 1]
    if letter == "A":
        return days[number]
    return str(number) if code.startswith("-") or letter == "e" else f"{number:0{width}d}"


def _number(moment: Moment, letter: str) -> tuple[int, int]:
    """What a code stands for, and how many digits it takes."""
    parts: dict[str, tuple[int | None, int]] = {
        "Y": (moment.year, 4),
        "y": (moment.year % 100, 2),
        "m": (moment.month, 2),
        "B": (moment.month, 2),
        "d": (moment.day, 2),
        "e": (moment.day, 1),
        "A": (_weekday(moment), 1),
        "H": (moment.hour, 2),
        "M": (moment.minute, 2),
        "S": (moment.second, 2),
    }
    if letter not in parts:
        raise ValueError(
            reason(
                "%{letter} is no part of a date, known are %{parts}", letter=letter, parts=", %".join(parts)
            )
        )
    number, width = parts[letter]
    if number is None:
        raise ValueError(reason("the date says only {moment}", moment=moment))
    return number, width


def _weekday(moment: Moment) -> int | None:
    if moment.month is None or moment.day is None:
        return None
    return datetime.date(moment.year, moment.month, moment.day).weekday()
