"""Rules over the dates that captions tell: against the date field, and against the calendar."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator, Sequence

from captioner.checks import spelled_dates, zones
from captioner.checks.finding import Fix, Found, told
from captioner.checks.prose_dates import DateInText
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, DATE_TAKEN
from captioner.dates import Moment
from captioner.texts import X_DEFAULT

_Days = tuple[datetime.date, datetime.date]
_DIGITS = re.compile(r"\d+")
_SHORT = 3
"""Letters of Mon and Sun."""
_ENDING_A_SENTENCE = re.compile(r"(?<=\w{5})\.$")
"""A full stop that shortens nothing."""
_AROUND = 60
"""Characters before a day of the week that tell whether it is part of a name."""
_CLOSE = 24
"""Characters between two dates of which only the second tells the year."""
_WEDNESDAYS = frozenset(("среда", "середа"))
"""As they are called with an adjective, the environment."""
_BEFORE_WEDNESDAYS = frozenset(("в", "во", "у", "эта", "ця", "минулу", "и", "та", "і"))
_BEFORE_PLACES = frozenset(
    ("in", "at", "near", "outside", "inside", "from", "to", "on", "around", "across", "over", "through")
)
_BEFORE_DAYS = _BEFORE_PLACES | {"this", "last", "next", "by", "before", "since", "until", "late", "early"}
_INFLECTING = re.compile(r"(?<!\w)(?:в|во|у|на)\s*$", re.IGNORECASE)


def date_differs_from_caption(shot: Shot) -> Iterator[Found]:
    """A caption tells another day than the date field.

    One of the two is wrong. A single day may be the time zone, and is only hinted at; where the file tells its offset
    from UTC and the place is known, the place's own clocks decide. Of several dates in a caption one has to fit.
    """
    if shot.moment is None or not shot.dated_captions:
        return
    for language, _, found in shot.dated_captions:
        impossible = next((one for one in found if not one.is_possible), None)
        if impossible is not None:
            message = told("There is no day “{date}”", date=_written(impossible))
            yield Found(message, CAPTION, _written(impossible), language, is_graver=True)
            continue
        told_here = list(_told(found))
        apart, nearest = _nearest(told_here, _days_of_field(shot.moment))
        if nearest and apart:
            # Only now is it worth while to look up clocks.
            here = [(day, day) for day in zones.days(shot.moment, shot.place)]
            apart, nearest = _nearest(told_here, here) if here else (apart, nearest)
        if nearest and apart:
            yield _differing(shot, nearest, language, apart)


def _nearest(
    told_here: Sequence[tuple[DateInText, _Days]], field: Sequence[_Days]
) -> tuple[int, DateInText | None]:
    """The date that is fewest days apart from the field's, and how many."""
    found = [(min(_apart(days, other) for other in field), one) for one, days in told_here]
    return min(found, key=lambda both: both[0]) if found else (0, None)


def _differing(shot: Shot, one: DateInText, language: str, apart: int) -> Found:
    assert shot.moment is not None
    # The hour matters only where it may be a matter of zones.
    told_date = spelled_dates.in_figures(shot.moment)
    values = {"caption": _written(one), "date": told_date if apart == 1 else told_date[:10]}
    if apart == 1:
        message = told(
            "The caption says {caption}, but the date field says {date}, a day apart: that may be the time zone",
            **values,
        )
    else:
        message = told("The caption says {caption}, but the date field says {date}", **values)
    suggestions: tuple[Fix, ...] = ()
    if apart > 1 and one.moment:
        moved = shot.moment._replace(year=one.moment.year, month=one.moment.month, day=one.moment.day)
        new = str(moved if moved.day is not None else one.moment)
        does = told("Take the caption's date, {date}", date=new)
        suggestions = (Fix(does, ((DATE_TAKEN, new),)),)
    return Found(message, CAPTION, _written(one), language, suggestions=suggestions, is_graver=apart > 1)


def _written(one: DateInText) -> str:
    return _ENDING_A_SENTENCE.sub("", one.written)


def _told(found: Sequence[DateInText]) -> Iterator[tuple[DateInText, _Days]]:
    """The dates with their days; of two that share a year, all days from the one to the other."""
    before: DateInText | None = None
    for one in found:
        days = _days(one)
        if days is not None:
            start = before._replace(year=one.year) if before and one.start - before.end <= _CLOSE else None
            first = _days(start) if start else None
            yield one, (min(first[0], days[0]), days[1]) if first else days
        before = one if one.year is None else None


def _days_of_field(moment: Moment) -> list[_Days]:
    if moment.month is not None and moment.day is not None:
        day = datetime.date(moment.year, moment.month, moment.day)
        return [(day, day)]
    return [_from_to(moment.year, moment.month or 1, moment.month or 12)]


def _days(one: DateInText) -> _Days | None:
    """From which day to which; None of what does not tell a month and a year."""
    if one.year is None or one.month is None or not one.is_possible:
        return None
    if one.day is None:
        return _from_to(one.year, one.month, one.month)
    first = datetime.date(one.year, one.month, one.day)
    last = _days_of_field(one.until)[0][1] if one.until else first.replace(day=one.last_day or one.day)
    return first, max(first, last)


def _from_to(year: int, month: int, last: int) -> _Days:
    return datetime.date(year, month, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])


def _apart(one: _Days, other: _Days) -> int:
    return max(0, (one[0] - other[1]).days, (other[0] - one[1]).days)


def weekday_wrong(shot: Shot) -> Iterator[Found]:
    """The caption names another day of the week than its date fell on.

    Either the day or the date is wrong, and readers with a calendar will find out which.
    """
    for language, text, found in shot.dated_captions:
        for one in found:
            right = one.right_weekday
            if one.weekday is None or right is None or one.weekday == right or _is_a_name(text, one):
                continue
            days = spelled_dates.weekdays(one.weekday_language or language)
            name = days[right]
            message = told(
                "The caption says {weekday}, but {date} is a {right}",
                weekday=one.weekday_written,
                date=_written(one),
                right=name,
            )
            mended = _with_weekday(text, one, days)
            suggestions = (_rewriting(shot, language, name, mended),) if mended else ()
            yield Found(message, CAPTION, one.weekday_written, language, suggestions=suggestions)


def _is_a_name(text: str, one: DateInText) -> bool:
    """Whether what reads like a day of the week is part of a name: Sheffield Wednesday, Анна Середа."""
    at = one.weekday_start or 0
    before = text[max(0, at - _AROUND) : at]
    words = before.split()
    if not words or not before[-1:].isspace() or not words[-1][-1].isalpha():
        return False
    if one.weekday_language != "en":
        is_wednesday = one.weekday_written in _WEDNESDAYS and words[-1].lower() not in _BEFORE_WEDNESDAYS
        return is_wednesday or one.weekday_written[0].isupper()
    if words[-1].islower() or words[-1].lower() in _BEFORE_DAYS:
        return False
    # In New York Monday; but not Solomia Sunday.
    other = next((word for word in reversed(words) if not word[0].isupper() or not word[-1].isalpha()), "")
    return other[-1:].isalpha() and other not in _BEFORE_PLACES if other else True


def _with_weekday(text: str, one: DateInText, days: tuple[str, ...]) -> str:
    """The text with the right day of the week; empty where its form in the sentence is not known."""
    assert one.weekday is not None
    assert one.right_weekday is not None
    at, written, name = one.weekday_start or 0, one.weekday_written, days[one.right_weekday]
    if _INFLECTING.search(text[max(0, at - 4) : at]):
        return ""
    if days[0] == "Monday" and len(written) == _SHORT:
        name = name[:_SHORT]
    elif written.casefold() != days[one.weekday].casefold():
        return ""
    name = name.capitalize() if written[:1].isupper() else name
    return text[:at] + name + text[at + len(written) :]


def date_ambiguous(shot: Shot) -> Iterator[Found]:
    """The caption has a date in figures that means one day to some readers and another to others, such as 06/03/2022.

    Write the month as a word.
    """
    for language, text, found in shot.dated_captions:
        for one in found:
            if not one.is_ambiguous or one.year is None:
                continue
            first, second, *_ = (int(digits) for digits in _DIGITS.findall(one.written))
            tag = language or next(iter(shot.desk.languages), X_DEFAULT)
            year = one.year
            meant = (datetime.date(year, second, first), datetime.date(year, first, second))
            written = [spelled_dates.day(date, tag) for date in meant]
            message = told(
                "“{date}” may be {one} or {other}", date=one.written, one=written[0], other=written[1]
            )
            field = shot.moment[:3] if shot.moment else None
            fitting = [at for at, date in enumerate(meant) if field == (date.year, date.month, date.day)]
            suggestions = tuple(
                _rewriting(shot, language, written[at], text[: one.start] + written[at] + text[one.end :])
                for at in fitting or (0, 1)
            )
            yield Found(message, CAPTION, one.written, language, suggestions=suggestions)


def _rewriting(shot: Shot, language: str, words: str, text: str) -> Fix:
    texts = shot.credits.texts(CAPTION).with_text(language or X_DEFAULT, text)
    return Fix(told("Write {words}", words=words), ((CAPTION, texts),))
