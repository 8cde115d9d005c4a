"""The words of a text that a dictionary can judge, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

_LONGEST = 60
# Addresses, hashtags, handles, codes and variables between their marks, and whatever holds a digit or an underscore.
_NO_WORDS = (
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|[#@][\p{L}\d_]+|=[^=\s]+=|\{[^{}]*\}"
    r"|[\p{L}\p{M}]*[\d_][\p{L}\p{M}\d_'’-]*"
)
_WORD = r"\p{L}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*"
_PARTS = regex.compile(rf"(?P<other>{_NO_WORDS})|(?P<word>{_WORD})")


class Word(NamedTuple):
    """A word as a dictionary has it, and where it begins and ends in the text, in characters."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words in their order: no single letters, no abbreviations in capitals, no addresses, codes and numbers."""
    for match in _PARTS.finditer(text):
        word = match["word"]
        if word and 1 < len(word) <= _LONGEST and not word.isupper():
            yield Word(plain(word), match.start(), match.end())


def plain(word: str) -> str:
    """The word with the apostrophe that dictionaries have."""
    return word.replace("’", "'").replace("ʼ", "'")
