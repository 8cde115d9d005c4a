"""The day of the week that stands beside a date in running text, before it or after it."""

from __future__ import annotations

from typing import NamedTuple

import regex

from captioner.checks import calendar_words

_FLAGS = regex.IGNORECASE | regex.VERSION0
_NAME = r"(?P<word>\p{L}[\p{L}'’ʼ]{1,20}+)(?P<stop>\.?)(?:\s(?:күні|күн)\b)?"
_NAME_ALONE = rf"(?<![\p{{L}}\p{{M}}\d_]){_NAME}"
_BEFORE = regex.compile(rf"{_NAME_ALONE}\s?[,(]?\s{{0,2}}(?:the\s|on\s)?$", _FLAGS)
# What a sentence goes on with after a date's day belongs to the next clause: 6 марта, в понедельник начались аресты.
_AFTER = regex.compile(
    rf"\s?[,(–—-]?\s?(?:(?:an?|в|во|у|on)\s)?{_NAME}(?:(?<=\sкүні)|(?=\s?(?:[,.;:!?)\]»”\n—–]|$)))", _FLAGS
)
_ANOTHER = regex.compile(
    rf"{_NAME_ALONE}\s?(?:[-‑–—,/]|\b(?:and|to|or|и|по|или|та|і|й|або|және|мен|немесе)\b)\s?(?:в\s|on\s)?$",
    _FLAGS,
)
_AND_ANOTHER = regex.compile(rf"\s?[-‑–—,/]\s?(?:(?:and|or|и|или|та|і|або|және)\s)?{_NAME}", _FLAGS)
_SMALL_WORDS = frozenset(("the", "on", "күні", "күн"))
_BESIDE_WORDS = ' \t\n\r\u00a0\u2009\u202f.,;:([«“„"—–-'
_FARTHEST = 24
"""Characters before a date in which its day of the week stands."""
_BESIDE = 3
"""Characters between a day of the week and the date that it belongs to."""


class ToldWeekday(NamedTuple):
    """A day of the week, from Monday, 0, as it is written, where it begins, and its language."""

    number: int
    written: str
    start: int
    language: str


def beside(text: str, start: int, end: int, following: int | None) -> ToldWeekday | None:
    """That of the date there, where it is told, and is this date's alone; *following* is where the next date begins."""
    before = _before(text, start)
    told = _told(before) if before and not _ends_a_sentence(before) else None
    if before and told:
        return None if _is_one_of_two(text, before.start()) else told
    after = _AFTER.match(text, end)
    told = _told(after) if after else None
    return told if after and told and not _leads_on(text, after.end(), following) else None


def last_word(text: str, end: int) -> str:
    """The word before a place, in small letters; a quick look, for nearly no number is a date's."""
    words = text[max(0, end - _FARTHEST) : end].rstrip(_BESIDE_WORDS).split()
    return calendar_words.plain(words[-1].lstrip(_BESIDE_WORDS)) if words else ""


def _before(text: str, start: int) -> regex.Match[str] | None:
    word = last_word(text, start)
    if word not in _SMALL_WORDS and word not in calendar_words.weekdays():
        return None
    return _BEFORE.search(text, max(0, start - _FARTHEST), start)


def _is_one_of_two(text: str, start: int) -> bool:
    another = _ANOTHER.search(text, max(0, start - _FARTHEST), start)
    return bool(another and _told(another))


def _leads_on(text: str, end: int, following: int | None) -> bool:
    """Whether a day of the week belongs to the date after it, or is one of several."""
    another = _AND_ANOTHER.match(text, end)
    return bool(another and _told(another)) or (following is not None and following - end <= _BESIDE)


def _told(match: regex.Match[str]) -> ToldWeekday | None:
    word = match["word"]
    found = calendar_words.weekdays().get(calendar_words.plain(word))
    # The sun and the wed of an English sentence.
    if found is None or (found.language == "en" and word.islower()):
        return None
    return ToldWeekday(found.number, word, match.start("word"), found.language)


def _ends_a_sentence(match: regex.Match[str]) -> bool:
    """A full stop after a day's full name, which is not shortened by it."""
    return bool(match["stop"]) and len(match["word"]) > 4
