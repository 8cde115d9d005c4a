"""Words with letters of two scripts in them, which look right, and which no search finds."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import regex

from captioner.checks.look_alikes import in_one_script, is_mixed, looks_cyrillic

_WORD = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{M}\p{Cf}]++")
_FOREIGN_WORD_INFLECTED = regex.compile(
    r"(?P<word>\p{Latin}[\p{Latin}\p{M}]+)(?P<ending>\p{Cyrillic}[\p{Cyrillic}\p{M}]*)"
)
_FOREIGN_WORD_BEGUN = regex.compile(
    r"\p{Cyrillic}[\p{Cyrillic}\p{M}]{2,}(?P<word>\p{Latin}[\p{Latin}\p{M}]+)"
)
_TWO_WORDS = regex.compile(r"\p{Latin}{3,}+\p{Cyrillic}{3,}+|\p{Cyrillic}{3,}+\p{Latin}{3,}+")
# Kazakh and Russian endings of foreign words: COVIDтың, iPhoneы, XXго.
_ENDINGS = (
    " ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен"
    " лар лер дар дер тар тер лары лері ларды лерді лардың лердің дағы дегі тағы тегі лық лік дық дік тық тік"
    " шы ші ыншы інші ы і сы сі н ын ін на не"
    " щик щика щики щиков ник ника ники ников шник шника шники шников"
    " а у е ом ем ы и ов ам ами ах ой ою го й му м х я ю ка ки ку ке кой ок кам ками ках ный ная ное ные "
)


_LATIN_LETTER, _CYRILLIC_LETTER = (
    r"[A-Za-z\u00aa\u00c0-\u02b8\u1d00-\u1eff]",
    r"[\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f]",
)
_BETWEEN = r"[\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u206f\ufeff]*"
_SIDE_BY_SIDE = re.compile(
    rf"{_LATIN_LETTER}{_BETWEEN}{_CYRILLIC_LETTER}|{_CYRILLIC_LETTER}{_BETWEEN}{_LATIN_LETTER}"
)
"""A quick look: nearly no text has such a place."""
_LATIN = regex.compile(r"\p{Latin}")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_CLEARLY, _ENOUGH = 4, 8
"""How many letters of the one script, for each of the other, and at least, decide."""


class Mixed(NamedTuple):
    """A word with letters of two scripts: `text[start:end]`."""

    start: int
    end: int
    written: str
    mended: str | None
    """In one script, if the letters of the other all look like its own, and it can be only the one."""


@lru_cache(maxsize=1 << 12)
def mixed(text: str) -> tuple[Mixed, ...]:
    """The words of a text with Latin and Cyrillic letters in them; each part of IT-компания is a word."""
    if text.isascii() or not _SIDE_BY_SIDE.search(text):
        return ()
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        if is_mixed(word) and not _is_inflected(word):
            found.append(Mixed(match.start(), match.end(), word, _mended(word, text)))
    return tuple(found)


def _mended(word: str, text: str) -> str | None:
    """Where both scripts are possible, as in ТОО, that of the text around it decides, if it is clear."""
    ways = () if _TWO_WORDS.fullmatch(word) else in_one_script(word)
    if len(ways) < 2:
        return next(iter(ways), None)
    latin, cyrillic = (
        len(script.findall(text)) - len(script.findall(word)) for script in (_LATIN, _CYRILLIC)
    )
    if max(latin, cyrillic) < _CLEARLY * min(latin, cyrillic) + _ENOUGH:
        return None
    return next(way for way in ways if bool(_LATIN.search(way)) is (latin > cyrillic))


def _is_inflected(word: str) -> bool:
    """Whether a whole Latin word has a Cyrillic ending or beginning; not if it may be a Cyrillic word itself."""
    told = _FOREIGN_WORD_INFLECTED.fullmatch(word)
    if told and f" {told['ending'].lower()} " in _ENDINGS:
        is_acronym = told["word"].isupper() and told["ending"].islower()
        return is_acronym or not looks_cyrillic(told["word"])
    told = _FOREIGN_WORD_BEGUN.fullmatch(word)
    return bool(told and told["word"].isupper() and not looks_cyrillic(told["word"]))
