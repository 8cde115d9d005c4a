"""Letters of one script that look like another's, and words put back into the script that most of them is in."""

from __future__ import annotations

from functools import lru_cache

import regex

# fmt: off
_CYRILLIC_OF = str.maketrans({
    "a": "а", "c": "с", "e": "е", "h": "һ", "i": "і", "k": "к", "o": "о", "p": "р", "x": "х", "y": "у",
    "ə": "ә", "ɵ": "ө", "ë": "ё", "ï": "ї",
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О", "P": "Р", "T": "Т",
    "X": "Х", "Y": "У", "Ə": "Ә", "Ɵ": "Ө", "Ë": "Ё", "Ï": "Ї",
})
_LATIN_OF = str.maketrans({
    "а": "a", "с": "c", "е": "e", "һ": "h", "і": "i", "ј": "j", "о": "o", "р": "p", "ѕ": "s", "х": "x", "у": "y",
    "к": "k", "ә": "ə", "ё": "ë", "ї": "ï",
    "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M", "О": "O", "Р": "P",
    "Ѕ": "S", "Т": "T", "Х": "X", "У": "Y", "Ү": "Y", "Һ": "H", "Ә": "Ə", "Ё": "Ë", "Ї": "Ï",
})
# fmt: on
_LATIN = regex.compile(r"\p{Latin}")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")


def is_mixed(word: str) -> bool:
    """Whether Latin and Cyrillic letters stand in it together."""
    return not word.isascii() and bool(_LATIN.search(word)) and bool(_CYRILLIC.search(word))


def looks_cyrillic(word: str) -> bool:
    """Whether every letter of a word is Cyrillic, or looks so."""
    return not _LATIN.search(word.translate(_CYRILLIC_OF))


@lru_cache(maxsize=1 << 12)
def in_one_script(word: str) -> tuple[str, ...]:
    """The word in each script that all its letters belong to or look like; that of most of its letters first."""
    latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    as_cyrillic, as_latin = word.translate(_CYRILLIC_OF), word.translate(_LATIN_OF)
    ways = (as_latin, as_cyrillic) if latin > cyrillic else (as_cyrillic, as_latin)
    return tuple(way for way in ways if not is_mixed(way))


def unmixed(word: str) -> str:
    """A mixed word in one script, the likelier one, if it can be; else as it is."""
    return next(iter(in_one_script(word)), word) if is_mixed(word) else word
