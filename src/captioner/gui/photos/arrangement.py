"""How the rows of a set change while it is open: some go, some come, some bear other names; all others stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from captioner.photo import Photo


@dataclass(frozen=True)
class Arrangement:
    """What to change: small, however many rows there are."""

    going: frozenset[Path] = frozenset()
    renamed: Mapping[Path, Path] = field(default_factory=dict)
    """New paths by old ones."""
    coming: Sequence[tuple[Path, Path | None]] = ()
    """Photos that are new or renamed, in order, each with the one it stands behind; None: in front of all."""


_NOT_READ = Photo(Path())


def not_read(path: Path) -> Photo:
    """A photo that is nothing but its path; of ten thousand at once, which `Photo(path)` takes several frames for."""
    photo = object.__new__(Photo)
    photo.__dict__.update(_NOT_READ.__dict__, path=path)
    return photo


def arranged(photos: Sequence[Photo], rows: Mapping[Path, int], asked: Arrangement) -> list[Photo]:
    """The photos afterwards; new ones are nothing but their paths. *rows* tells where each path is now."""
    taken = {rows[path] for path in (*asked.going, *asked.renamed) if path in rows}
    known = {new: replace(photos[rows[old]], path=new) for old, new in asked.renamed.items() if old in rows}
    behind: dict[int, list[Photo]] = {}
    anchors: dict[Path, int] = {}
    for path, before in asked.coming:
        if path not in rows or rows[path] in taken:
            at = -1 if before is None else anchors.get(before, rows.get(before, len(photos) - 1))
            anchors[path] = at
            behind.setdefault(at, []).append(known.get(path) or not_read(path))
    after: list[Photo] = []
    start = 0
    for at in sorted(behind):
        after += (photos[row] for row in range(start, at + 1) if row not in taken)
        after += behind[at]
        start = at + 1
    after += (photos[row] for row in range(start, len(photos)) if row not in taken)
    return after


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in rising order as stretches that follow each other: first and last of each."""
    ends = [before for before, after in pairwise(rows) if after != before + 1]
    starts = [after for before, after in pairwise(rows) if after != before + 1]
    return list(zip([*rows[:1], *starts], [*ends, *rows[-1:]], strict=True))
