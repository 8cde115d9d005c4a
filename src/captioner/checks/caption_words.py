"""What a caption may be instead of a caption, and whether it tells a place."""

from __future__ import annotations

from functools import lru_cache

import regex

from captioner import camera_strings
from captioner.checks import calendar_words, placeholder_words

_FILE_NAME = regex.compile(
    r"(?:(?:[A-Z]{2,4}[_-]?|_?MG_|_?DSC_?|_?IMG_?|P|GOPR|DJI_|PXL_|Screenshot[_ -]?)\d{3,}(?:[_-]\d+)*"
    r"(?:\s?\(\d+\)|[_-]?(?:edited|copy|web))?(?:\.\w{3,4})?"
    r"|[^\s/\\]{1,60}\.(?:jpe?g|png|tiff?|heic|heif|avif|webp|dng|cr[23]|nef|arw|raf|orf|rw2)"
    r"|(?:[A-Z]:)?[/\\]?(?:[^/\\]{1,60}[/\\])*DCIM[/\\].*)",
    regex.IGNORECASE,
)
_WORD = regex.compile(r"\p{L}{2}|\p{Lo}")
_YEAR = regex.compile(r"(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?\.?")
_BEFORE = "in at near outside around across above over off from to toward towards inside of along through"
_BEFORE_CYRILLIC = (
    "в во на у под возле около близ через из за над біля поблизу з із під неподалік окрестности околиці"
)
_ENDINGS = "да де та те дағы дегі тағы тегі нда нде ндағы ндегі"
_PLACED = regex.compile(
    rf"\b(?:{_BEFORE.replace(' ', '|')})\s+(?:the\s+)?(?P<place>\p{{Lu}}\p{{L}}+)"
    rf"|(?<!\p{{L}})(?:{_BEFORE_CYRILLIC.replace(' ', '|')})\s+(?:\p{{Ll}}+\s+){{0,2}}(?P<place>\p{{Lu}}\p{{L}}+)"
    rf"|(?<!\p{{L}})(?P<place>\p{{Lu}}\p{{L}}+(?:{_ENDINGS.replace(' ', '|')}))(?!\p{{L}})"
    r"|(?<!\p{L})(?P<place>\p{Lu}\p{L}+)\s+(?:қаласы|облысы|ауданы|ауылы|қ\.)"
)
_DATELINE = regex.compile(r"^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:\([^)]{2,30}\)\s*)?[—–-]\s")


@lru_cache(maxsize=1 << 12)
def is_file_name(caption: str) -> bool:
    """Whether the whole caption is the name of a camera's file, or a path to it."""
    return len(caption) <= 260 and _FILE_NAME.fullmatch(caption.strip()) is not None


def is_wordless(caption: str) -> bool:
    """Whether nothing in it is a word: `000007`, `0.9.142`, `123`; a year tells something."""
    return (
        bool(caption.strip()) and _WORD.search(caption) is None and _YEAR.fullmatch(caption.strip()) is None
    )


@lru_cache(maxsize=1 << 13)
def is_none(caption: str, make: str) -> bool:
    """Whether a caption is to be written anew anyway, so that nothing need be said of what it lacks."""
    return (
        camera_strings.is_default(caption, make)
        or is_file_name(caption)
        or is_wordless(caption)
        or placeholder_words.placeholder(caption) == caption
    )


@lru_cache(maxsize=1 << 13)
def tells_a_place(caption: str) -> bool:
    """Whether a caption says where: `in Almaty`, `в Алматы`, `Алматыда`, `ALMATY — …`; months are no places."""
    if _DATELINE.match(caption):
        return True
    return any(not _is_of_calendar(match["place"]) for match in _PLACED.finditer(caption))


def bare(text: str) -> str:
    """Letters and digits in small, for comparing what is said."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _is_of_calendar(word: str) -> bool:
    plain = calendar_words.plain(word)
    return plain in calendar_words.months() or plain in calendar_words.weekdays()
