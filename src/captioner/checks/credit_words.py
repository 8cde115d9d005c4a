"""Credits as people write them: at the end of a caption, with an agency, with the sign of copyright before the name."""

from __future__ import annotations

from functools import lru_cache

import regex

from captioner.checks import entries, names
from captioner.story import phrases

_TAIL = 240
"""Letters at the end of a text: no credit is longer."""
_BEFORE = 40
"""Letters of an agency's name before its word for a photo."""
_STEMS = (
    "photo",
    "pictur",
    "imag",
    "фото",
    "сним",
    "сурет",
    "світлин",
    "знім",
    "credit",
    "©",
    "📷",
    "📸",
    "/",
)
_CUT = "·"
"""Stands where a text was cut, so that no credit begins there."""
_LONGEST = 1_000
"""Letters; what is longer is no credit."""
_SIGN = regex.compile(
    r"(?:©|\([cCсС]\)|\b(?:copyright|copr\.?)(?=[\s:©(]))(?:\s*(?:©|\([cCсС]\)))?\s*:?\s*"
    r"(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:\d{4}|\d\d))?\s*[,:]?\s*)?(?:by\s+)?",
    regex.IGNORECASE,
)


@lru_cache(maxsize=1 << 14)
def ending(text: str) -> phrases.Credited | None:
    """A text parted from the credit that it ends in; None where it ends in none. However long the text is."""
    text = text.rstrip()
    tail_at = max(0, len(text) - _TAIL)
    tail = text[tail_at:].lower()
    places = [at for at in map(tail.find, _STEMS) if at >= 0]
    if not places:
        return None
    start = max(0, tail_at + min(places) - _BEFORE)
    found = phrases.credited(_CUT + text[start:] if start else text)
    if found is None or not start:
        return found
    return found._replace(caption=(text[:start] + found.caption.removeprefix(_CUT)).rstrip())


@lru_cache(maxsize=1 << 13)
def names_in(credit: str) -> tuple[str, ...]:
    """Whom a credit names, without agency, sign and `Photo by`; the credit itself where it names nobody apart."""
    told = ending(credit)
    found = told.names if told and not told.caption and told.names else (credit,)
    parted = dict.fromkeys(name for one in found for name in _people(_SIGN.sub("", one).strip()))
    return tuple(filter(None, parted)) or (credit,)


def without_sign(credit: str) -> str:
    """A credit that begins or ends with the sign of copyright, without it; as it is where it does not."""
    for found in _SIGN.finditer(credit[:_LONGEST]):
        if found.start() == 0:
            return credit[found.end() :].strip()
        if found.end() == len(credit.rstrip()):
            return credit[: found.start()].rstrip(" ,/|·")
    return credit


def has_sign(credit: str) -> bool:
    """Whether the sign of copyright, or its word, stands in a credit."""
    return _SIGN.search(credit[:_LONGEST]) is not None


def words(text: str) -> frozenset[str]:
    """The words of a text, folded across scripts."""
    return frozenset(names.key(text).split())


def _people(entry: str) -> tuple[str, ...]:
    told = entries.with_agency(entry)
    if told:
        return (told.photographer,)
    several = entries.several(entry)
    return several.names if several else (entry,)
