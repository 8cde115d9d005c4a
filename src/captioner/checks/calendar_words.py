"""Months and days of the week as English, Russian, Ukrainian and Kazakh sentences have them, in every case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from babel import Locale

# What Babel does not tell: the endings after the genitive's stem.
_CASES_OF_MONTHS = {
    "я": ("я", "ю", "е", "і", "ем", "ём"),
    "а": ("а", "у", "е", "і", "ом", "ові"),
    "ого": ("ий", "ого", "ому", "им", "ім"),
}
_CASES_OF_DAYS = {
    "ок": ("ок", "ка", "ку", "ком", "ці"),
    "к": ("к", "ка", "ку", "ком", "ке"),
    "рг": ("рг", "рга", "ргу", "ргом", "рге"),
    "ер": ("ер", "ерга", "ергу", "ергом", "ерзі"),
    "а": ("а", "ы", "и", "е", "і", "у", "ой", "ою", "ей"),
    "я": ("я", "і", "ю", "ею"),
    "е": ("е", "я", "ю", "ем"),
}
_KAZAKH_ENDINGS = (
    "да де та те нда нде ы і сы сі ын ін ына іне ында інде сында сінде ындағы індегі дағы дегі тағы тегі"
    " ның нің дың дің тың тің дан ден тан тен нан нен ға ге қа ке на не мен бен пен ды ді ты ті ны ні"
)
_MORE_MONTHS = {"sept": 9, "фев": 2, "сен": 9, "ноя": 11}


class Month(NamedTuple):
    """The month that a word names; some words do only beside a year."""

    number: int
    language: str
    is_short: bool


class Weekday(NamedTuple):
    """The day of the week that a word names, from Monday, 0."""

    number: int
    language: str


@lru_cache(maxsize=1)
def months() -> Mapping[str, Month]:
    """Every word in small letters, without the full stop of a short one."""
    found: dict[str, Month] = {}
    for language in ("en", "ru", "uk", "kk"):
        told = Locale(language).months
        for number, name in told["format"]["wide"].items():
            for form in _forms(language, name.lower(), _CASES_OF_MONTHS):
                found.setdefault(form, Month(number, language, False))
        for number, name in told["stand-alone"]["wide"].items():
            found.setdefault(name.lower(), Month(number, language, False))
        for number, name in told["format"]["abbreviated"].items():
            found.setdefault(name.lower().rstrip("."), Month(number, language, True))
    for name, number in _MORE_MONTHS.items():
        found.setdefault(name, Month(number, "en" if name.isascii() else "ru", True))
    return found


@lru_cache(maxsize=1)
def weekdays() -> Mapping[str, Weekday]:
    """Every word in small letters, without a full stop, any apostrophe as the plain one."""
    found: dict[str, Weekday] = {}
    for language in ("en", "ru", "uk", "kk"):
        told = Locale(language).days["format"]
        for number, name in told["wide"].items():
            for form in _forms(language, name.lower().replace("ʼ", "'"), _CASES_OF_DAYS):
                found.setdefault(form, Weekday(number, language))
        for number, name in told["abbreviated"].items():
            found.setdefault(name.lower().rstrip("."), Weekday(number, language))
    return found


def plain(word: str) -> str:
    """A word as these tables have it, but for its full stop."""
    return word.lower().replace("’", "'").replace("ʼ", "'")


def _forms(language: str, name: str, cases: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    yield name
    if language == "kk":
        yield from (stem + ending for stem in (name, _softened(name)) for ending in _KAZAKH_ENDINGS.split())
    elif language != "en":
        ending = next((ending for ending in cases if name.endswith(ending)), None)
        if ending:
            yield from (name[: -len(ending)] + other for other in cases[ending])


def _softened(name: str) -> str:
    """Қыркүйек before a vowel."""
    return name[:-1] + "г" if name.endswith("к") else name
