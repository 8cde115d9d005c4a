"""Words folded to plain Latin letters, so that all usual ways to write a name in any script fold to the same.

Only what transliteration habits differ in is folded together. Letters that tell people apart stay: Diana is not Dana.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import regex
from anyascii import anyascii

from captioner.checks.look_alikes import in_one_script, unmixed

WORD = regex.compile(r"\p{L}[\p{L}\p{M}\p{Cf}]*+(?:['’ʼ‘`´ʹʻ]\p{L}[\p{L}\p{M}\p{Cf}]*+)*+")
"""A word of a name. Apostrophes inside belong to it, hyphens part two."""
_OTHER = regex.compile(r"[^\p{L}\p{M}]+")
_NOT_ASCII_LETTER = re.compile(r"[^a-z]+")
_ENOUGH = 200
"""Letters. No word of a name is as long."""

# Kazakh letters fold regularly to Russian ones: both forms of a name are right.
_CYRILLIC = str.maketrans({"ё": "е", "є": "е", "ң": "н", "ғ": "г", "һ": "х", "ә": "а", "ə": "а", "ө": "о"})

_HABIT = re.compile(
    # Each group is named for what its letters become.
    r"(?P<once>(.)\2+)"
    r"|(?P<shch>schtsch|szcz)|(?P<ch>tsch|tch|cz(?!h))|(?P<sh>sch|sz(?!h))"
    r"|(?P<ts>tz(?!h)|c(?=[eiy]))|(?P<k>kc|ck?(?!h)|q)|(?P<h>kh)|(?P<g>gh)|(?P<v>w)|(?P<ks>x)"
    r"|(?<=[bcdfghklmnpqrstvwxz])(?P<e>y[oe])"
    # The sound of ye, which Cyrillic writes with one letter: at the beginning, after vowels and in -ьев.
    r"|(?P<nothing>(?:^|(?<=[aeiou]))[iy](?=e)|[iy](?=ev)|(?<=[aou])e(?=[^aeiouvy])(?!ls?$)"
    # Alexander is Александр.
    r"|(?<=^aleksand)e(?=r$))"
    r"|(?P<i>y|(?<=[aeiouy])j(?![aeiouy]))|(?P<zh>j)"
)
"""The last of `nothing` is the e of an umlaut written out; not that of Michael or Назарбаев."""


# What stands before another letter becomes another sound: kh, ch, ts, ye.
_BEGINNINGS = {"k": frozenset("khtc"), "t": frozenset("tc"), "i": frozenset("ie")}


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """Small Latin letters that all spellings of a word share, folded again the same; empty where it has no letter."""
    word = unmixed(unicodedata.normalize("NFC", _OTHER.sub("", word[:_ENOUGH])))
    plain = anyascii(unicodedata.normalize("NFC", word.casefold()).translate(_CYRILLIC)).lower()
    plain = _NOT_ASCII_LETTER.sub("", plain)
    while (once_more := _HABIT.sub(_become, plain)) != plain:
        plain = once_more
    return plain


@lru_cache(maxsize=1 << 10)
def first_letters(letter: str) -> frozenset[str]:
    """What a folded word may begin with that is written with this letter first; empty where it may be anything."""
    found: set[str] = set()
    for one in (letter, *in_one_script(letter)):
        plain = folded(one)
        if not plain:
            return frozenset()
        found |= _BEGINNINGS.get(plain[0], frozenset(plain[0]))
    return frozenset(found)


def _become(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "once":
            return found[2]
        case "nothing":
            return ""
        case letters:
            return letters or ""
