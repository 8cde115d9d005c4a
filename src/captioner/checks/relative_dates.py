"""Words that mean another day to each reader: today, вчера, бүгін, сьогодні; not where somebody is quoted."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

# Days from the one the text is written on; the endings are those of the words made from them.
_WORDS = {
    -2: r"позавчера(?:шн\p{L}+)?|позавчора(?:шн\p{L}+)?|алдыңгүні|алдыңғы күні|арғы күні",
    -1: r"yesterday|last night|вчера(?:шн\p{L}+)?|[ву]чора(?:шн\p{L}+)?|кеше(?:гі\p{L}*)?",
    0: r"today|tonight|this (?:morning|afternoon|evening)"
    r"|сегодня(?:шн\p{L}+)?|сьогодні(?:шн\p{L}+)?|бүгін(?:гі\p{L}*)?",
    1: r"tomorrow|завтра(?:шн\p{L}+)?|ертең(?:гі(?!лік)\p{L}*)?",
    2: r"послезавтра|післязавтра|бүрсігүні",
}
_DAYS = {f"day{number}": days for number, days in enumerate(_WORDS)}
_ANY = "|".join(f"(?P<day{number}>{words})" for number, words in enumerate(_WORDS.values()))
_RELATIVE = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\d_-])(?:{_ANY})(?![\p{{L}}\p{{M}}\d_])", regex.IGNORECASE | regex.VERSION0
)
_STEMS = (
    "day",
    "night",
    "this ",
    "tomorrow",
    "вчера",
    "чора",
    "завтра",
    "сегодня",
    "сьогодні",
    "бүгін",
    "кеше",
    "ертең",
    "күні",
    "гүні",
)
_QUOTED = regex.compile(r"«[^«»]*+»|“[^“”„]*+”|„[^“”„]*+[“”]|\"[^\"\n]*+\"|‹[^‹›]*+›")
_NAME_BEFORE = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}\p{M}]*+\s$")
_FARTHEST = 24
"""Characters of the word before that are looked at."""


class Relative(NamedTuple):
    """Such a word, where it stands, and how many days it is from the one the text was written on."""

    start: int
    end: int
    written: str
    days: int


@lru_cache(maxsize=1 << 12)
def read(text: str) -> tuple[Relative, ...]:
    """All such words of a text, in its order; not in quotation marks, not in a name such as USA Today."""
    small = text.lower()
    if not any(map(small.__contains__, _STEMS)):
        return ()
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    found = []
    for match in _RELATIVE.finditer(text):
        start, end = match.span()
        if _is_a_name(text, start) or any(left < start and end <= right for left, right in quoted):
            continue
        found.append(Relative(start, end, match[0], _DAYS[match.lastgroup or ""]))
    return tuple(found)


def _is_a_name(text: str, start: int) -> bool:
    """A capital inside a sentence, after another one: USA Today, Россия Сегодня."""
    return text[start].isupper() and bool(_NAME_BEFORE.search(text, max(0, start - _FARTHEST), start))
