"""Texts read in a wrong encoding: Ð¢Ð¸Ð¼ÑƒÑ€, РўРёРјСѓСЂ, Òèìóð, and what is lost for ever: �.

Nearly no text is UTF-8 by chance when its characters are taken for bytes; what is, and reads as words then, is mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex


def _bytes_of(encoding: str) -> dict[str, int]:
    """What the characters of a one-byte encoding are as bytes; and those of Latin-1, which programs fall back to."""
    found = {chr(byte): byte for byte in range(0x80, 0xA0)}
    return found | {
        bytes([byte]).decode(encoding, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)
    }


def _sequences(letters: dict[str, int]) -> regex.Pattern[str]:
    """Runs of what characters of two bytes or more in UTF-8 look like in this encoding."""
    two, three, four, after = (
        f"[{''.join(re.escape(letter) for letter, byte in letters.items() if first <= byte <= last)}]"
        for first, last in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4), (0x80, 0xBF))
    )
    return regex.compile(rf"(?:{two}{after}|{three}{after}{{2}}|{four}{after}{{3}})++")


_LATIN, _CYRILLIC = _bytes_of("cp1252"), _bytes_of("cp1251")
_LATIN_RUN, _CYRILLIC_RUN = _sequences(_LATIN), _sequences(_CYRILLIC)
_NOT_ASCII = re.compile("[^\\x00-\\x7f]+")
_FIRST_OF_LATIN, _FIRST_OF_CYRILLIC = re.compile("[ÐÑÃÂ]"), re.compile("[РС]")
_LOST = regex.compile("(?:�|ï¿½|пїЅ)+")
_BROKEN = regex.compile(r"[ÐÑÃÂ][^\x00-\x7f]?[ÐÑ]|[ÐÑ][\x80-\x9f\xa1-\xa9\xac-\xba\xbc-\xbf]")
_CP1251_AS_LATIN = regex.compile(r"[À-ÿ¸¨]{5,}+")
_SHORT_CP1251 = regex.compile(r"(?<![\p{L}\p{M}])[À-ÿ¸¨]+(?![\p{L}\p{M}])")
_SUSPICIOUS = re.compile(
    "|".join(
        f"[{first}][{''.join(re.escape(letter) for letter, byte in letters.items() if byte < 0xC0)}]"
        for first, letters in (("Â-ô", _LATIN), ("В-Я", _CYRILLIC))
    )
    + "|[ÐÑÃÂ][^\\x00-\\x7f]|[À-ÿ¸¨]{5}|\ufffd|вЂ|в„|рџ|пїЅ"
)
"""A quick look for what nothing garbled is without: nearly all texts are sound."""
_READABLE = regex.compile(
    r"[\x80-\u017fА-яЁёЄєІіЇїҐґЎў\u0490-\u04ff–—‘’‚“”„†•…‰‹›€№™\u0218-\u021b]"
    r"|[\u0590-\u06ff\u10a0-\u10ff\u0370-\u03ff\u2190-\u2bff\u3000-\u9fff\uac00-\ud7af\ufe0f\u200d\U0001f000-\U0001faff]"
)
_OPENED = {"»": "«", "”": "“„", "“": "„", "’": "‘"}
_ALONE = frozenset("©®°·§«»£½¼¾±²³\u00a0")
_FARTHEST = 200
"""Characters between a quotation mark and the one that closes it."""
_VOWEL = regex.compile("[аеёиоуыэюя]", regex.IGNORECASE)


class Garbled(NamedTuple):
    """A run of characters that makes no sense: `text[start:end]`."""

    start: int
    end: int
    written: str
    mended: str | None
    """What it was; None where that is lost."""


@lru_cache(maxsize=1 << 12)
def garbled(text: str) -> tuple[Garbled, ...]:
    """All such runs, in the order of the text; not São, Ñandú, Ðorđe, Рівне."""
    if text.isascii() or not _SUSPICIOUS.search(text):
        return ()
    found = [one for run in _NOT_ASCII.finditer(text) for one in _of_run(text, run)]
    found += _what_is_too_short(text, found)
    return tuple(sorted(found, key=lambda one: one.start))


def mended(text: str) -> str | None:
    """The text as it was before; None where any of it is lost."""
    for _ in range(3):
        runs = garbled(text)
        if not runs:
            return text
        parts, done = [], 0
        for one in runs:
            if one.mended is None:
                return None
            parts += [text[done : one.start], one.mended]
            done = one.end
        text = "".join(parts) + text[done:]
    return None if garbled(text) else text


def _what_is_too_short(text: str, found: list[Garbled]) -> list[Garbled]:
    """Between long words that are garbled the short ones are too, which by themselves prove nothing."""
    places = {place for one in found for place in range(one.start, one.end)}
    short: list[Garbled] = []
    if any(one.mended and _CYRILLIC_RUN.fullmatch(one.written) for one in found):
        decoded = ((match, _decoded(match[0], _CYRILLIC)) for match in _CYRILLIC_RUN.finditer(text))
        short += [Garbled(match.start(), match.end(), match[0], word) for match, word in decoded if word]
    if any(one.mended and _CP1251_AS_LATIN.fullmatch(one.written) for one in found):
        words = _SHORT_CP1251.finditer(text)
        short += [Garbled(match.start(), match.end(), match[0], _from_cp1251(match[0])) for match in words]
    return [one for one in short if one.start not in places]


def _of_run(text: str, run: re.Match[str]) -> Iterator[Garbled]:
    start, end = run.span()
    if _LOST.search(run[0]):
        yield Garbled(start, end, run[0], None)
        return
    for sequences, letters, first in (
        (_LATIN_RUN, _LATIN, _FIRST_OF_LATIN),
        (_CYRILLIC_RUN, _CYRILLIC, _FIRST_OF_CYRILLIC),
    ):
        found = [
            Garbled(match.start(), match.end(), match[0], decoded)
            for match in sequences.finditer(text, start, end)
            if (decoded := _decoded(match[0], letters)) and _is_certain(text, match, decoded, letters)
        ]
        if found:
            left = sequences.sub("", run[0])
            # Bytes that were control characters often went on the way: then there is no decoding any more.
            yield from [Garbled(start, end, run[0], None)] if first.search(left) else found
            return
    if _BROKEN.search(run[0]):
        yield Garbled(start, end, run[0], None)
    elif _CP1251_AS_LATIN.fullmatch(run[0]):
        word = _from_cp1251(run[0])
        if _VOWEL.search(word) and (word[1:].islower() or word.isupper()):
            yield Garbled(start, end, run[0], word)


def _from_cp1251(run: str) -> str:
    return run.encode("latin-1").decode("cp1251")


def _decoded(run: str, letters: dict[str, int]) -> str | None:
    try:
        decoded = bytes(map(letters.__getitem__, run)).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return decoded if all(map(_READABLE.match, decoded)) else None


def _is_certain(text: str, match: regex.Match[str], decoded: str, letters: dict[str, int]) -> bool:
    """One pair of characters may be a word's beginning, a capital before a quotation mark: Рівне, «IRMÃ»."""
    run = match[0]
    if len(run) > 2:
        return True
    if letters is _CYRILLIC:
        around = text[match.start() - 1 : match.start()] if match.start() else ""
        around += text[match.end() : match.end() + 1]
        is_inside_latin = any(letter.isascii() and letter.isalpha() for letter in around)
        return (is_inside_latin and "\u00c0" <= decoded <= "\u017f") or run in ("В©", "В®")
    if not decoded.isalpha() and decoded not in _ALONE:
        return False
    opened = _OPENED.get(run[1], "")
    return not any(text.find(mark, max(0, match.start() - _FARTHEST), match.start()) >= 0 for mark in opened)
