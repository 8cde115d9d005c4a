"""What languages are called in messages."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError

from captioner.checks.finding import Told, told

_NAMES = {"en": told("English"), "ru": told("Russian"), "kk": told("Kazakh"), "uk": told("Ukrainian")}


@lru_cache(maxsize=1 << 8)
def language_name(tag: str) -> Told | str:
    """To be translated where it is one of the program's own; else what it calls itself, or the tag."""
    known = _NAMES.get(tag.casefold())
    if known is not None:
        return known
    try:
        return Locale.parse(tag, sep="-").get_display_name() or tag
    except (UnknownLocaleError, ValueError):
        return tag
