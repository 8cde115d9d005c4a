"""Dates as people write them: `6 March 2022`, `6.3.22 14:02`, `yesterday`, in the desk's languages.

Only what can mean one thing is understood: the 6/3/22 of one desk is June elsewhere, and is refused. For what files
hold this is not meant.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import regex

from captioner import dates
from captioner.dates import Moment
from captioner.errors import reason

# fmt: off
_MONTHS = (
    "january jan января январь янв қаңтар січня січень січ",
    "february feb февраля февраль фев ақпан лютого лютий лют",
    "march mar марта март мар наурыз березня березень бер",
    "april apr апреля апрель апр сәуір квітня квітень квіт",
    "may мая май мамыр травня травень трав",
    "june jun июня июнь июн маусым червня червень черв",
    "july jul июля июль июл шілде липня липень лип",
    "august aug августа август авг тамыз серпня серпень серп",
    "september sep sept сентября сентябрь сен сент қыркүйек вересня вересень вер",
    "october oct октября октябрь окт қазан жовтня жовтень жовт",
    "november nov ноября ноябрь ноя қараша листопада листопад лист",
    "december dec декабря декабрь дек желтоқсан грудня грудень груд",
)
_DAYS_AGO = (
    "today сегодня бүгін сьогодні",
    "yesterday вчера кеше вчора",
    "позавчера алдыңгүні позавчора",
)
# fmt: on
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_AGO = {name: days for days, names in enumerate(_DAYS_AGO) for name in names.split()}
_TIME = (
    r"(?:[,\s]+(?:at\s+|в\s+|о\s+)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?:(?:utc|gmt)?\s*(?P<offset>z|utc|gmt|[+\-−]\d{1,2}(?::?\d{2})?))?)?"
)
_YEAR = r"(?P<year>\d{4})\s*(?:г\.?|года|ж\.?|жыл\w*|р\.?|року)?"
_FORMS = tuple(
    regex.compile(form + _TIME, regex.IGNORECASE)
    for form in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>\p{{L}}+)\.?,?\s+{_YEAR}",
        r"(?P<month>\p{L}+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
        rf"(?P<month>\p{{L}}+)\.?,?\s+{_YEAR}",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})",
        r"(?P<ago>\p{L}+)",
    )
)

_SLASHES = regex.compile(r"\s*\d{1,2}/\d{1,2}/\d{2}")


def read(text: str, today: datetime.date | None = None) -> Moment:
    """The moment that a person means by *text*, ISO 8601 included; ValueError if it is none, or may be several.

    A year of two digits is the one of the last hundred years. *today* is the day the text is written on.
    """
    try:
        return dates.read(text)
    except ValueError:
        for found in _found(text.strip()):
            return dates.read(_iso(found, today or datetime.datetime.now().astimezone().date()))
        if _SLASHES.match(text):
            raise ValueError(
                reason("{text!r} may mean two days, write 6 March 2022 or 2022-03-06", text=text)
            ) from None
        raise


def _found(text: str) -> Iterator[dict[str, str]]:
    for form in _FORMS:
        match = form.fullmatch(text)
        parts = {name: part.lower() for name, part in match.groupdict().items() if part} if match else {}
        month = parts.get("month", "1")
        if parts and (month.isdigit() or month in _MONTH) and parts.get("ago", "today") in _AGO:
            yield parts


def _iso(parts: dict[str, str], today: datetime.date) -> str:
    if "ago" in parts:
        day = (today - datetime.timedelta(days=_AGO[parts["ago"]])).isoformat()
    else:
        month = _MONTH.get(parts["month"]) or int(parts["month"])
        day = f"{_year(parts['year'], today):04}-{month:02}"
        day += f"-{int(parts['day']):02}" if "day" in parts else ""
    if "hour" not in parts:
        return day
    if day.count("-") < 2:
        raise ValueError("a time of day needs the day")
    offset = parts.get("offset", "").replace("−", "-")
    time = f"{_hour(parts):02}:{parts['minute']}" + (f":{parts['second']}" if "second" in parts else "")
    return f"{day}T{time}{'Z' if offset.isalpha() else offset}"


def _hour(parts: dict[str, str]) -> int:
    hour, half = int(parts["hour"]), parts.get("half", "")[:1]
    if half and not 1 <= hour <= 12:
        raise ValueError(reason("{hour!r} is no hour before or after noon", hour=str(hour)))
    return hour % 12 + (12 if half == "p" else 0) if half else hour


def _year(digits: str, today: datetime.date) -> int:
    if len(digits) == 4:
        return int(digits)
    century = today.year - today.year % 100
    year = century + int(digits)
    return year if year <= today.year else year - 100
