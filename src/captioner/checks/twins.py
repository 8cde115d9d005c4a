"""Pictures that are one and the same, found among many without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

Picture = tuple[str, int, bytes]
"""Its hash, its outline, and its patches, as inspection has them."""

_BITS, _BAND = 256, 16
_FEWEST_SET = 2
"""Bits of a band, set or not: fewer are of a part of the picture that is even, and too many pictures have one."""
_MOST_IN_A_BAND = 8
_MOST_BITS = 20
_ALIKE, _SAME = (3.0, 24.0), (0.7, 5.0)
"""Levels of 256, once brightness and contrast are matched: by how many patches may differ on the average, and at most.

Frames of a burst may look alike; the same is what was only made smaller or saved again.
"""
_CONTRAST = 40.0


class Twins(NamedTuple):
    """Two pictures by their places, and whether they are one beyond doubt."""

    first: int
    second: int
    is_sure: bool


@lru_cache(maxsize=4)
def found(pictures: tuple[Picture, ...]) -> tuple[Twins, ...]:
    """Each picture that is the same as one before it, with the first such; in the order of the pictures."""
    first_of: dict[str, int] = {}
    for at, (digest, _, _) in enumerate(pictures):
        first_of.setdefault(digest, at)
    twins = {
        at: Twins(first_of[digest], at, True)
        for at, (digest, _, _) in enumerate(pictures)
        if digest and first_of[digest] != at
    }
    for one, other in _candidates(pictures):
        if other in twins:
            continue
        apart = _apart(pictures[one][2], pictures[other][2])
        if _is_within(apart, _ALIKE):
            twins[other] = Twins(twins[one].first if one in twins else one, other, _is_within(apart, _SAME))
    return tuple(twins[at] for at in sorted(twins))


def _candidates(pictures: Sequence[Picture]) -> Iterator[tuple[int, int]]:
    """Pairs with like outlines, the earlier picture first: two that differ in fewer bits than bands share a band."""
    bands: dict[int, list[int]] = defaultdict(list)
    whole = (1 << _BAND) - 1
    for at, (_, outline, small) in enumerate(pictures):
        if not outline or not small:
            continue
        near: set[int] = set()
        for band in range(0, _BITS, _BAND):
            bits = outline >> band & whole
            if not _FEWEST_SET <= bits.bit_count() <= _BAND - _FEWEST_SET:
                continue
            known = bands[band << _BAND | bits]
            near.update(known)
            if len(known) < _MOST_IN_A_BAND:
                known.append(at)
        for other in sorted(near):
            if (pictures[other][1] ^ outline).bit_count() <= _MOST_BITS:
                yield other, at


def _apart(one: bytes, other: bytes) -> tuple[float, float]:
    """By how many levels the patches of two pictures differ, on the average and at most."""
    if len(one) != len(other):
        return 255.0, 255.0
    apart = [abs(a - b) for a, b in zip(_evened(one), _evened(other), strict=True)]
    return sum(apart) / len(apart), max(apart)


def _is_within(apart: tuple[float, float], most: tuple[float, float]) -> bool:
    return apart[0] <= most[0] and apart[1] <= most[1]


def _evened(patches: bytes) -> Sequence[float]:
    mean = sum(patches) / len(patches)
    spread = (sum((one - mean) ** 2 for one in patches) / len(patches)) ** 0.5 or 1.0
    return [(one - mean) / spread * _CONTRAST for one in patches]
