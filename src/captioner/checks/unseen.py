"""Characters that nobody sees: left over from layouts and messengers, in the way of every search."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_JOINERS = "\u200c\u200d"
_MARKS = "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c"
_JOINING = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}"
    r"\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Myanmar}\p{Mongolian}\p{Tibetan}]"
)
_FROM_THE_RIGHT = regex.compile(r"[\p{Hebrew}\p{Arabic}\p{Syriac}\p{Thaana}]")
_PICTURE = regex.compile(
    r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u20e30-9#*]"
)
_JOINED = regex.compile(r"[\p{Extended_Pictographic}]")
_IDEOGRAPH = regex.compile(r"\p{Ideographic}")
_TAGS = "\U000e0020", "\U000e007f"


class Unseen(NamedTuple):
    """One of them, where it stands, and what would stand there instead; mostly nothing."""

    place: int
    character: str
    instead: str = ""

    @property
    def name(self) -> str:
        """As Unicode names it, in small letters, or by its number: U+0007."""
        return unicodedata.name(self.character, f"U+{ord(self.character):04X}").lower().replace("u+", "U+")


@lru_cache(maxsize=1 << 12)
def unseen(text: str) -> tuple[Unseen, ...]:
    """Those that mean nothing where they stand; not what joins emoji, or letters that want it."""
    return () if text.isascii() and text.isprintable() else tuple(_found(text))


def without(text: str) -> str:
    """The text with nothing in it that nobody sees."""
    parts, done = [], 0
    for one in unseen(text):
        parts += [text[done : one.place], one.instead]
        done = one.place + 1
    return "".join(parts) + text[done:]


def _found(text: str) -> Iterator[Unseen]:
    before, end = "", 0
    for match in _UNSEEN.finditer(text):
        place, character = match.start(), match[0]
        # What is taken out joins nothing: the one before is the last that stays.
        before = text[place - 1] if place > end else before
        end = place + 1
        if _has_meaning(text, before, place, character):
            before = character
        else:
            yield Unseen(place, character, _instead(character))


def _has_meaning(text: str, before: str, place: int, character: str) -> bool:
    after = text[place + 1 : place + 2]
    if character in _JOINERS:
        if character == "\u200d" and _PICTURE.match(before) and _JOINED.match(after):
            return True
        return bool(_JOINING.match(before) or _JOINING.match(after))
    if character in _MARKS:
        return bool(_FROM_THE_RIGHT.search(text))
    if "\ufe00" <= character <= "\ufe0f" or character >= "\U000e0100":
        is_sign = bool(before) and not (before.isalnum() or before.isspace() or _UNSEEN.match(before))
        return is_sign or bool(_PICTURE.match(before) or _IDEOGRAPH.match(before))
    if "\u180b" <= character <= "\u180e":
        return bool(_JOINING.match(before))
    if _TAGS[0] <= character <= _TAGS[1]:
        return bool(before) and (before == "\U0001f3f4" or _TAGS[0] <= before <= _TAGS[1])
    return False


def _instead(character: str) -> str:
    if character in "\x0b\x0c\u2028\u2029":
        return "\n"
    if "\x80" <= character <= "\x9f":
        # Typographic marks of Windows, taken for Latin-1: as browsers read them.
        return character.encode("latin-1").decode("cp1252", "ignore")
    return ""
