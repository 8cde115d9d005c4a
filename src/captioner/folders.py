"""The photos in a folder, in the order in which people sort."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from captioner.errors import explained
from captioner.metadata import formats

SUFFIXES = formats.SUFFIXES


def photos_in(paths: Iterable[Path]) -> list[Path]:
    """The photos named, folders standing for those in them, each once, each folder sorted as people sort.

    A file is taken whatever its name; from a folder only names with a known ending. Raises CaptionerError.
    """
    found: dict[Path, None] = {}
    for path in paths:
        with explained(path):
            if path.is_dir():
                found.update(dict.fromkeys(_in_folder(path)))
            else:
                path.stat()
                found[path] = None
    return list(found)


def _in_folder(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        names = [
            e.name for e in entries if Path(e.name).suffix.lower() in SUFFIXES and not e.name.startswith(".")
        ]
    return [folder / name for name in sorted(names, key=name_key)]


def name_key(name: str) -> tuple[object, ...]:
    """A sorting key that puts IMG_2 before IMG_10, and moon.jpg before moon2.jpg and moon-cut.jpg."""
    stem, _, ending = name.casefold().rpartition(".")
    parts = re.split(r"(\d+)", stem or ending)
    return tuple((int(p), "") if i % 2 else (-1, p) for i, p in enumerate(parts)), ending, name
