"""What was typed of photos that lie elsewhere now: their folder was renamed, or they were moved in the file manager."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from captioner import files
from captioner.files import Stamp
from captioner.journal.entries import Box, Unsaved

_COARSEST_NS = 2_000_000_000
"""Some disks tell the time of a change by two seconds only."""


def unsaved_here(entries: Iterable[Unsaved], paths: Collection[Path]) -> Iterator[Unsaved]:
    """The entries of photos that are gone and lie among *paths* now, under the names they have there."""
    by_name: dict[str, list[Path]] = {}
    for path in paths:
        by_name.setdefault(path.name, []).append(path)
    for entry in entries:
        namesakes = by_name.get(entry.path.name)
        if namesakes and entry.stamp is not None and not os.path.lexists(entry.path):
            same = [path for path in namesakes if _is_same(path, entry.stamp)]
            # Of two twins nobody can tell which one was meant.
            if len(same) == 1:
                yield entry._replace(path=same[0])


def boxes_here(boxes: Iterable[Box], paths: Collection[Path], folders: Mapping[Path, Path]) -> Iterator[Box]:
    """The boxes that wait for photos among *paths*; folders bear other names now. Photos that are gone are left out."""
    for box in boxes:
        named = [folders.get(path.parent, path.parent) / path.name for path in box.paths]
        here = tuple(path for path in named if path in paths)
        if here and all(path in paths or not os.path.lexists(path) for path in named):
            yield box._replace(paths=here)


def _is_same(path: Path, stamp: Stamp) -> bool:
    """Whether that is the photo, copied perhaps to another disk."""
    try:
        now = files.stamp(path)
    except OSError:
        return False
    return now.size == stamp.size and abs(now.mtime_ns - stamp.mtime_ns) <= _COARSEST_NS
