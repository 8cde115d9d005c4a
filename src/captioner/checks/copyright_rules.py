"""Rules over the copyright notice of one photo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from captioner.checks import placeholders
from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import FIELD
from captioner.texts import X_DEFAULT, Texts

_NOTICE = FIELD["copyright_notice"]
_YEARS = regex.compile(
    r"(?<![\p{N}\p{L}])(?P<first>(?:19|20)\d\d)(?![\p{N}])"
    r"(?:\s?[-–—/]\s?(?P<last>(?:(?:19|20)\d\d|\d\d)(?![\p{N}])"
    r"|present|today|now|настоящее|наст|н\. ?в|қазір\p{L}*|сьогодні|дотепер|наш час))?",
    regex.IGNORECASE,
)
_LONGEST = 2_000
_CENTURY = 100


class _Years(NamedTuple):
    first: int
    last: int
    said: str


def copyright_missing(shot: Shot) -> Iterator[Found]:
    """There is no copyright notice.

    Whoever finds the picture on its own cannot know whose it is. The notice can be written by the form in the desk’s
    profile, if that has one and the photographer and the year are known.
    """
    if shot.credits.get(_NOTICE) is not None:
        return
    yield Found(told("There is no copyright notice"), _NOTICE, fix=_by_form(shot))


def _by_form(shot: Shot) -> Fix | None:
    form = shot.desk.profile.copyright_form
    year = str(shot.moment.year) if shot.moment else ""
    names = "" if any(map(placeholders.is_one, shot.photographers)) else ", ".join(shot.photographers)
    lacks = ("{year}" in form and not year) or ("{photographer}" in form and not names)
    if not form or lacks:
        return None
    notice = form.format(year=year, photographer=names)
    return Fix(told("Write “{notice}”", notice=notice), ((_NOTICE, Texts({X_DEFAULT: notice})),))


def copyright_year(shot: Shot) -> Iterator[Found]:
    """The year in the copyright notice is not the year in which the picture was taken, or has not come yet.

    A range of years is right if the picture’s year lies in it. A notice without a year is right as well.
    """
    now = shot.desk.now.year
    for language, text in shot.texts(_NOTICE):
        years = _years(text, now)
        if not years:
            continue
        taken = shot.moment.year if shot.moment else None
        if taken is not None and any(one.first <= taken <= one.last for one in years):
            continue
        said = ", ".join(one.said for one in years)
        if all(one.first > now for one in years):
            message = told("The copyright notice is of {year}, which has not come yet", year=said)
        elif taken is not None:
            message = told(
                "The copyright notice is of {year}, but the picture was taken in {taken}",
                year=said,
                taken=taken,
            )
        else:
            continue
        yield Found(
            message,
            _NOTICE,
            said,
            language,
            suggestions=tuple(_corrected(shot, language, text, years, taken)),
        )


@lru_cache(maxsize=1 << 12)
def _years(text: str, now: int) -> tuple[_Years, ...]:
    return tuple(_found_years(text[:_LONGEST], now))


def _found_years(text: str, now: int) -> Iterator[_Years]:
    for match in _YEARS.finditer(text):
        first, last = int(match["first"]), match["last"]
        if last is None:
            end = first
        elif last.isdecimal():
            end = int(last) if len(last) > 2 else first - first % _CENTURY + int(last)
        else:
            end = max(first, now)
        yield _Years(first, end, match[0])


def _corrected(
    shot: Shot, language: str, text: str, years: Sequence[_Years], taken: int | None
) -> Iterator[Fix]:
    if taken is None or len(years) != 1 or not taken <= shot.desk.now.year:
        return
    notice = text.replace(years[0].said, str(taken), 1)
    texts = shot.credits.texts(_NOTICE).with_text(language or X_DEFAULT, notice)
    yield Fix(told("Write “{notice}”", notice=notice), ((_NOTICE, texts),))
