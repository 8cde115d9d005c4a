"""Where hunspell dictionaries lie on the three systems, and which one speaks a language."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import platformdirs

_SHARED = ("hunspell", "myspell", "myspell/dicts")
_OFFICE = "share/extensions"
_USUAL = {"en": "en-US", "pt": "pt-PT", "es": "es-ES", "fr": "fr-FR", "de": "de-DE"}
"""The country whose spelling is meant where a language alone is named and the dictionaries name countries."""


def own_folder() -> Path:
    """The user's own dictionaries lie here, and are looked at first."""
    return platformdirs.user_config_path("captioner", appauthor=False) / "dictionaries"


def folders() -> Iterator[Path]:
    """Where dictionaries may lie, the user's own first; not all of these need to be there."""
    yield own_folder()
    yield from (Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part)
    if sys.platform == "win32":
        programs = (
            os.environ.get(name, "") for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
        )
        yield from (Path(one) / "LibreOffice" / _OFFICE for one in programs if one)
    elif sys.platform == "darwin":
        yield from (Path.home() / "Library" / "Spelling", Path("/Library/Spelling"))
        yield Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
    else:
        for shared in (Path("/usr/local/share"), Path("/usr/share")):
            yield from (shared / name for name in _SHARED)
        yield from (Path("/usr", lib, "libreoffice", _OFFICE) for lib in ("lib", "lib64"))
        yield from sorted(Path("/opt").glob("libreoffice*/share/extensions"))


def installed(places: Iterable[Path]) -> dict[str, Path]:
    """The dictionaries in these folders and the folders in them, by language tag: where they lie, without the ending.

    The first of a language is taken. What cannot be looked at is passed over.
    """
    found: dict[str, Path] = {}
    for place in places:
        for words in (*_in(place, "*.dic"), *_in(place, "*/*.dic"), *_in(place, "*/dictionaries/*.dic")):
            rules = words.with_suffix(".aff")
            if rules.is_file():
                found.setdefault(_tag(words.stem), words.with_suffix(""))
    return found


def speaking(language: str, known: Mapping[str, Path]) -> Path | None:
    """The dictionary for a language tag: its own, or one of the same language."""
    tags = {tag.lower(): path for tag, path in known.items()}
    name = language.partition("-")[0].lower()
    for wanted in (language.lower(), name, _USUAL.get(name, "").lower()):
        if wanted in tags:
            return tags[wanted]
    return next((path for tag, path in sorted(tags.items()) if tag.partition("-")[0] == name), None)


def _in(place: Path, pattern: str) -> list[Path]:
    try:
        return sorted(place.glob(pattern))
    except OSError:
        return []


def _tag(stem: str) -> str:
    return stem.replace("_", "-")
