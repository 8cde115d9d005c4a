"""Dates in running text, in English, Russian, Ukrainian and Kazakh, with the day of the week that stands beside them.

Only what stands there is told: no year is guessed, and of a date that may be two nothing but that.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import pairwise, starmap
from typing import NamedTuple

import regex

from captioner.checks import calendar_words, prose_weekdays
from captioner.dates import Moment

_YEAR = (
    r"(?P<year>(?:1[89]|20)\d\d)(?!\d|[.,:]\d|[-–]\d\d(?!\d)|(?!гг?\.|год|ж\.|жыл|рр?\.|рок|рік|році)\p{L})"
)
_YEAR_WORD = r"(?:\s{0,2}(?:гг?\.|год(?:а|у|ом)?\b|ж\.|жыл\p{L}{0,5}\b|рр?\.|рік\b|рок(?:у|ом)\b|році\b))?"
_ORDINAL = (
    r"(?:st|nd|rd|th|[-‑–]?(?:го|ого|ое|е|му|те|тє"
    r"|(?:шы|ші|ыншы|інші|сы|сі)(?:н[аеы]\p{L}{0,2}|нің|нда|нде)?))?(?![\d\p{L}])"
)
_RANGE = rf"(?:\s?(?:[-‑–—]|\b(?:and|to|и|по|до|та|і|й|және|мен)\b)\s?(?P<last>\d{{1,2}}){_ORDINAL})?"
_DAY = rf"(?P<day>\d{{1,2}}){_ORDINAL}{_RANGE}"
_TO_MONTH = r"(?:\s{1,2}|[-‑](?=\p{L}))"
_MONTH = r"(?P<month>\p{L}{2,16}+)(?P<stop>\.?)"
_THEN_YEAR = rf"(?:(?:,\s{{0,2}}|\s{{1,2}}){_YEAR}{_YEAR_WORD})?"
_NOT_IN_NUMBER = r"(?<![\d\p{L}_]|\d[.,:/])"
_NOT_IN_WORD = r"(?<![\p{L}\p{M}\d_])"
_FLAGS = regex.IGNORECASE | regex.VERSION0
_YEAR_FIRST = regex.compile(
    rf"{_NOT_IN_NUMBER}{_YEAR}\s{{0,2}}(?:жыл(?:ғы|дың|ы|да)?\b|ж\.),?\s{{0,2}}(?:{_DAY}{_TO_MONTH})?{_MONTH}",
    _FLAGS,
)
_DAY_FIRST = regex.compile(
    rf"{_NOT_IN_NUMBER}{_DAY}{_TO_MONTH}(?:day\s)?(?:of\s)?{_MONTH}{_THEN_YEAR}", _FLAGS
)
_MONTH_AND_DAY = regex.compile(
    rf"{_MONTH}\s{{1,2}}(?:the\s)?{_DAY}(?!\s?[:.]\d|\s?%|,\d{{1,3}}(?!\d)){_THEN_YEAR}", _FLAGS
)
_MONTH_AND_YEAR = regex.compile(rf"{_MONTH},?\s{{1,2}}(?:of\s)?{_YEAR}{_YEAR_WORD}", _FLAGS)
_MONTH_BEFORE = regex.compile(rf"{_NOT_IN_WORD}\p{{L}}{{2,16}}+\.?,?\s{{1,2}}(?:the\s|of\s)?$", _FLAGS)
_MARKS = frozenset("-/.:")
_DIGITS = re.compile("[0-9]+")
_NUMERIC = regex.compile(
    r"(?<![\d\p{L}_/]|\d[.:-])(?:"
    r"(?P<year>(?:1[89]|20)\d\d)(?P<mark>[-/.:])(?P<month>\d{2})(?P=mark)(?P<day>\d{2})"
    r"|(?P<one>\d{1,2})(?P<between>[./-])\s?(?P<other>\d{1,2})(?P=between)\s?(?P<after>(?:1[89]|20)\d\d)"
    r"|(?P<one>\d{2})\.(?P<other>\d{2})\.(?P<after>\d\d)|(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<after>\d\d)"
    rf")(?![\d/]|[-.:]\d){_YEAR_WORD}",
    _FLAGS,
)
_UP_TO = regex.compile(
    r",?\s?(?:[-‑–—]|\b(?:to|through|until|till|по|до|дейін)\b)\s?(?:the\s|(?!\d)\p{L}{2,20}+,?\s){0,2}",
    _FLAGS,
)
_A_YEAR = regex.compile(
    r"(?<![\d\p{L}_#$€£₸₽№]|\d[.,]|[№#$€£₸₽]\s)(?:1[89]|20)\d\d(?![\d_%]|[.,:]\d|\s?[%°€₸₽]|['’]?s\b|[-‑]?[хые]\b)"
)
_COUNTED = regex.compile(
    r"\s(?:people|persons?|men|women|children|protest\w*|demonstrat\w*|soldiers|refugees|workers|homes|houses|tons|tonnes"
    r"|km|kilomet\w*|met(?:re|er)s|miles|victims|residents|participants|dollars|euros?|tenge"
    r"|человек|чел\.|людей|участник\w*|протестующ\w*|митингующ\w*|солдат|беженц\w*|жител\w*|тонн|км|метр\w*|домов|долларов|тенге"
    r"|осіб|чоловік|учасник\w*|біженц\w*|мешканц\w*|будинк\w*|гривень|адам\w*|қатысушы\w*|үй|теңге|шақырым)\b",
    _FLAGS,
)
_SMALL_WORDS = frozenset(("the", "of"))
_OLD_CALENDARS_ENDED = 1924
"""The year from which on Russia, and Greece as the last of Europe, counted days as everybody did."""
_FARTHEST = 24
"""Characters before a day's number in which its month stands."""


class DateInText(NamedTuple):
    """A date as a text tells it. What is not told is None; of several days the last is told too."""

    start: int
    end: int
    written: str
    """Without the day of the week."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    """From Monday, 0."""
    weekday_written: str = ""
    weekday_start: int | None = None
    weekday_language: str = ""
    language: str = ""
    """Of the month's name; empty where it is a number."""
    is_ambiguous: bool = False
    """06/03/2022: only the year is told."""
    until: Moment | None = None
    """Of 28 February – 6 March 2022, which are two dates, the first tells the last."""

    @property
    def moment(self) -> Moment | None:
        """The date, as far as it is told; None where its year is not, or where there is no such day."""
        if self.year is None or not self.is_possible:
            return None
        return Moment(self.year, self.month, self.day)

    @property
    def is_possible(self) -> bool:
        """Whether there is such a day; 29 February is one where no year is told."""
        if self.month is None or self.day is None:
            return True
        return 1 <= max(self.day, self.last_day or 0) <= calendar.monthrange(self.year or 2024, self.month)[1]

    @property
    def right_weekday(self) -> int | None:
        """Which day of the week that was; None where it is not one whole date, or may be of the old calendar."""
        if self.year is None or self.month is None or self.day is None or not self.is_possible:
            return None
        if self.year < _OLD_CALENDARS_ENDED:
            return None
        return datetime.date(self.year, self.month, self.day).weekday()


@lru_cache(maxsize=1 << 12)
def read(text: str) -> tuple[DateInText, ...]:
    """All dates that a text tells, in its order."""
    found: list[DateInText] = []
    done = 0
    for digits in _DIGITS.finditer(text):
        if digits.start() < done:
            continue
        one = _numeric(text, digits) or _worded(text, digits, done)
        if one:
            found.append(one)
            done = one.end
    ranges = [*starmap(partial(_to, text), pairwise(found)), *found[-1:]]
    return tuple(map(partial(_with_weekday, text), ranges, [*found[1:], None]))


@lru_cache(maxsize=1 << 12)
def years(text: str) -> tuple[int, ...]:
    """The years that a text tells, in dates or alone; not 2000 people, not the 1990s."""
    return tuple(int(match[0]) for match in _A_YEAR.finditer(text) if not _COUNTED.match(text, match.end()))


def _worded(text: str, digits: re.Match[str], done: int) -> DateInText | None:
    """The date that has its first digits there, its month before or after; it begins where others are done."""
    for match in _matches(text, digits, done):
        month = _month(match)
        if month:
            one = _dated(text, match, month)
            if one.day is None or 1 <= one.day <= 31:
                return one
    return None


def _matches(text: str, digits: re.Match[str], done: int) -> Iterator[regex.Match[str]]:
    at, length = digits.start(), digits.end() - digits.start()
    if length not in (1, 2, 4):
        return
    match = (_YEAR_FIRST if length == 4 else _DAY_FIRST).match(text, at)
    if match:
        yield match
    before = (
        _MONTH_BEFORE.search(text, max(done, at - _FARTHEST), at) if text[at - 1 : at].isspace() else None
    )
    match = before and (_MONTH_AND_YEAR if length == 4 else _MONTH_AND_DAY).match(text, before.start())
    if match:
        yield match


def _month(match: regex.Match[str]) -> calendar_words.Month | None:
    word = match["month"]
    month = calendar_words.months().get(word.lower())
    if month is None or (month.language == "en" and word.islower()):
        return None
    is_told = not month.is_short or match["stop"] or month.language == "en" or match["year"]
    return month if is_told else None


def _dated(text: str, match: regex.Match[str], month: calendar_words.Month) -> DateInText:
    parts = match.groupdict()
    year, end = parts.get("year"), match.end()
    if year and year.endswith("00") and parts.get("day") and _COUNTED.match(text, match.end("year")):
        # On March 6, 2000 people gathered.
        year, end = None, max(match.end(part) for part in ("month", "stop", "day", "last"))
    while text[end - 1] == "." and text[end - 2 : end - 1].isdigit():
        end -= 1
    day, last = (int(parts[part]) if parts.get(part) else None for part in ("day", "last"))
    return DateInText(
        match.start(),
        end,
        text[match.start() : end],
        int(year) if year else None,
        month.number,
        day,
        last,
        language=month.language,
    )


def _numeric(text: str, digits: re.Match[str]) -> DateInText | None:
    match = _NUMERIC.match(text, digits.start()) if text[digits.end() : digits.end() + 1] in _MARKS else None
    if match is None:
        return None
    written = DateInText(match.start(), match.end(), match[0])
    if match["year"]:
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    else:
        one, other = int(match["one"]), int(match["other"])
        year = int(match["after"]) if len(match["after"]) == 4 else 2000 + int(match["after"])
        is_dotted = "." in match[0][:3]
        if not is_dotted and one != other and min(one, other) >= 1 and max(one, other) <= 12:
            return written._replace(year=year, is_ambiguous=True)
        day, month = (other, one) if other > 12 and not is_dotted else (one, other)
    return written._replace(year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _to(text: str, one: DateInText, other: DateInText) -> DateInText:
    """The first day of a range, with the last, whose year holds for both."""
    if one.day is None or one.month is None or other.moment is None or other.month is None:
        return one
    if other.day is None or not _UP_TO.fullmatch(text, one.end, other.start):
        return one
    turned = (one.month, one.day) > (other.month, other.day)
    year = one.year or (other.moment.year - 1 if turned else other.moment.year)
    return one._replace(year=year, until=other.moment)


def _with_weekday(text: str, one: DateInText, other: DateInText | None) -> DateInText:
    if one.day is None or one.last_day is not None:
        return one
    told = prose_weekdays.beside(text, one.start, one.end, other.start if other else None)
    if told is None:
        return one
    return one._replace(
        weekday=told.number,
        weekday_written=told.written,
        weekday_start=told.start,
        weekday_language=told.language,
    )
