"""The words the desk has added to what dictionaries know: a plain file, one word on a line, that people may edit."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from captioner import files
from captioner.errors import explained

_LARGEST = 1 << 22


def path() -> Path:
    """Where they are kept."""
    return platformdirs.user_config_path("captioner", appauthor=False) / "words.txt"


def read(place: Path) -> frozenset[str]:
    """The words; none where there is no such file. Raises CaptionerError where it cannot be read."""
    with explained(place):
        try:
            with files.open_regular(place) as file:
                lines = file.read(_LARGEST).decode("utf-8-sig", "replace").splitlines()
        except FileNotFoundError:
            return frozenset()
    return frozenset(word for line in lines if (word := line.strip()) and not word.startswith("#"))


def add(place: Path, word: str) -> frozenset[str]:
    """Add a word to what stands there now, by whomever it was written; returns all. Raises CaptionerError."""
    with explained(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        known = read(place)
        if word in known:
            return known
        try:
            content = place.read_bytes()
        except FileNotFoundError:
            content = b""
        if content and not content.endswith(b"\n"):
            content += b"\n"
        files.replace(place, lambda file: files.write_all(file, content + f"{word}\n".encode()))
        files.sync_folder(place.parent)
    return known | {word}
