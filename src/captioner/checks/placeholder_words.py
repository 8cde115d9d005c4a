"""What stands in a caption until somebody writes it: TK, XXX, [name], lorem ipsum. Whole words, never inside others."""

from __future__ import annotations

from functools import lru_cache

import regex

_WHOLE = frozenset((
    "tk", "tbc", "tbd", "tba", "todo", "xxx", "ххх", "caption", "caption here", "caption tk", "add caption",
    "add a caption", "enter caption", "enter a caption", "enter caption here", "insert caption", "type caption here",
    "your caption here", "no caption", "description", "enter description", "test", "подпись", "введите подпись",
    "подпись к фото", "без подписи", "описание", "введите описание", "тест", "сюда подпись", "жазу", "жазуды енгізіңіз",
    "сурет сипаттамасы", "сипаттама", "підпис", "введіть підпис", "підпис до фото", "без підпису", "опис",
))  # fmt: skip
_SLOTS = (
    "name", "names", "first name", "last name", "full name", "surname", "caption", "photographer", "place",
    "location", "city", "date", "title", "person", "age", "job", "tk", "xx", "xxx", "имя", "имена", "фамилия",
    "имя фамилия", "имя и фамилия", "дата", "место", "город", "возраст", "фотограф", "подпись", "аты", "аты-жөні",
    "есімі", "тегі", "күні", "орны", "қала", "ім'я", "ім’я", "прізвище", "місце", "місто", "вік",
)  # fmt: skip
_IN_BRACKETS = regex.compile(
    rf"[\[<{{(]\s*(?:{'|'.join(map(regex.escape, _SLOTS))})\s*[\]>}})]", regex.IGNORECASE
)
_VARIABLE = regex.compile(r"\{[a-z_]{2,24}\??(?::[^{}]{0,20})?\}")
_LOREM = regex.compile(r"\blorem\s+ipsum\b", regex.IGNORECASE)
_ASKED = regex.compile(
    r"\b(?:enter|insert|add|type)\s+(?:your\s+|a\s+|the\s+)?caption\b|\bcaption\s+(?:goes\s+)?here\b",
    regex.IGNORECASE,
)
_LETTERS = regex.compile(r"(?<![\p{L}\p{N}])(?:TK(?:TK)+|TK|TODO|[Xx]{3,}|[Хх]{3,})(?![\p{L}\p{N}])")
_MARKS = regex.compile(r"(?<!\S)[\[(]?\?{3,}[\])]?(?![^\s,.;:)])")
_CAPITAL_BEFORE = regex.compile(r"\p{Lu}[\p{L}’'.-]*[\s\p{Pd}]+$")
_CAPITAL_AFTER = regex.compile(r"^[\s\p{Pd}]+\p{Lu}")
_ROMAN = frozenset(("XXX", "ХХХ"))


@lru_cache(maxsize=1 << 12)
def placeholder(caption: str) -> str:
    """What stands for words that are still to come; empty where nothing does."""
    folded = " ".join(caption.casefold().split()).strip(" .:…-–—!")
    if folded in _WHOLE:
        return caption
    if not _may_be(caption):
        return ""
    for pattern in (_IN_BRACKETS, _VARIABLE, _LOREM, _ASKED, _MARKS):
        if match := pattern.search(caption):
            return match[0]
    return next((match[0] for match in _LETTERS.finditer(caption) if _stands_for_words(caption, match)), "")


def _may_be(caption: str) -> bool:
    small = caption.casefold()
    return any(
        sign in small for sign in ("tk", "xxx", "ххх", "todo", "???", "[", "<", "{", "(", "lorem", "caption")
    )


def _stands_for_words(caption: str, match: regex.Match[str]) -> bool:
    """Not the name of a shop or of a games: TK Maxx, Super Bowl XXX, XXX Olympiad; nor among words in capitals only."""
    letters = match[0]
    if letters.casefold() in ("tktk", "todo") or len(letters) > 3:
        return letters != "TODO" or not caption.isupper()
    before, after = caption[: match.start()], caption[match.end() :]
    if caption.isupper() or _CAPITAL_AFTER.search(after[:40]):
        return False
    is_name = bool(_CAPITAL_BEFORE.search(before[-40:])) and (letters in _ROMAN or letters == "TK")
    return not is_name
