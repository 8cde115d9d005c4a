"""Whether a small picture hidden in a photo's file shows the same as the photo: patch by patch, whatever the tones.

Cameras put their thumbnails between black bars, cut them to a shape of their own, or leave them unturned: none of
that shows anything that the photo does not show. A crop, a blur or a box over a face that came later does.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageStat

from captioner.inspection import Likeness

Box = tuple[float, float, float, float]
_LONGEST, _SHORTEST, _PATCH = 128, 8, 10
"""Pixels of the side at which two pictures are compared, and of a patch's side: a face is one patch wide, or more."""
_SAME_SHAPE = 0.03
_MOST_OF_ALL, _MOST_OF_A_PATCH, _MOST_BLURRED = 7.0, 15.0, 1.6
"""What the same picture may differ by, see Difference: JPEG's noise, other sharpening."""
_OF_DETAIL = 0.2
"""Levels more for each of fine detail in the photo's patch: made small by other means, that comes out otherwise."""
_COVERED = 9.0
"""Levels by which the whole may differ where only patches were covered."""
_FLAT, _DARK, _NOISE, _DETAILED = 5.0, 40, 3, 6
_ROUNDED = 2
"""Pixels by which bars are off where sizes were rounded."""
_TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180)
_MOVES = (-0.02, -0.01, 0.0, 0.015, 0.03, 0.05)
"""How much more of the scene a thumbnail may show beyond an edge of the photo (below 0), or less."""
_SOFT, _SOFTER, _WIDE, _SLOW = (ImageFilter.GaussianBlur(radius) for radius in (0.7, 2, 3, 16))


class Difference(NamedTuple):
    """By how many levels of 256 two pictures differ: on the whole, and in the patch where they differ most.

    `blurred` is how many times more fine detail the photo lost in one patch than in its others.
    """

    whole: float
    worst: float
    blurred: float

    @property
    def is_none(self) -> bool:
        """Whether there is none that tells anything."""
        of_patches = self.worst <= _MOST_OF_A_PATCH and self.blurred <= _MOST_BLURRED
        return of_patches and self.whole <= _MOST_OF_ALL


class _Pair(NamedTuple):
    """Two pictures, and which parts of them show the same, if they do."""

    hidden: Image.Image
    seen: Box
    shown: Image.Image
    part: Box


def compare(hidden: Image.Image, shown: Image.Image) -> Likeness:
    """How a hidden picture compares with the photo; both grey, both as they lie in the file."""
    if _spread(shown) < _FLAT <= _spread(hidden) / 2:
        return Likeness.OTHER
    tried: list[tuple[Difference, _Pair]] = []
    for turn in _TURNS:
        for pair in _pairs(hidden if turn is None else hidden.transpose(turn), shown):
            difference = _difference(pair)
            if difference.is_none:
                return Likeness.SAME
            tried.append((difference, pair))
    best = _at_best(*min(tried, key=lambda one: one[0]))
    if best.is_none:
        return Likeness.SAME
    return Likeness.COVERED if best.whole <= _COVERED else Likeness.OTHER


def _pairs(hidden: Image.Image, shown: Image.Image) -> Iterator[_Pair]:
    """What of the photo a thumbnail may show: all of it, all between bars, or the middle."""
    all_hidden: Box = (0, 0, hidden.width, hidden.height)
    all_shown: Box = (0, 0, shown.width, shown.height)
    yield _Pair(hidden, all_hidden, shown, all_shown)
    shape, own = shown.width / shown.height, hidden.width / hidden.height
    if abs(own / shape - 1) < _SAME_SHAPE:
        return
    if between := _between_bars(hidden, shape):
        yield _Pair(hidden, between, shown, all_shown)
    width, height = (shown.height * own, shown.height) if own < shape else (shown.width, shown.width / own)
    left, top = (shown.width - width) / 2, (shown.height - height) / 2
    yield _Pair(hidden, all_hidden, shown, (left, top, left + width, top + height))


def _between_bars(image: Image.Image, shape: float) -> Box | None:
    """The part of a thumbnail that has the photo's *shape* (width / height), if what is beside it is dark."""
    above = image.width / image.height < shape
    length = image.height if above else image.width
    bars = length - round(image.width / shape if above else image.height * shape)
    lines = image.resize((1, length) if above else (length, 1), Image.Resampling.BOX).tobytes()
    before = next((at for at, light in enumerate(lines) if light > _DARK), length)
    behind = next((at for at, light in enumerate(reversed(lines)) if light > _DARK), length)
    if before + behind < bars - _ROUNDED or length - bars < _SHORTEST:
        return None
    # Where the picture itself is dark at its edges, the bars are as wide on both sides.
    first = min(max(bars // 2, bars - behind), before)
    last = length - (bars - first)
    return (0, first, image.width, last) if above else (first, 0, last, image.height)


def _at_best(difference: Difference, pair: _Pair) -> Difference:
    """The least difference, one edge moved after the other."""
    moves = [0.0] * 4
    for edge, move in itertools.product((0, 1, 2, 3) * 2, _MOVES):
        tried = [*moves[:edge], move, *moves[edge + 1 :]]
        part = _inset(pair.part, [max(one, 0) for one in tried])
        seen = _inset(pair.seen, [max(-one, 0) for one in tried])
        found = _difference(pair._replace(part=part, seen=seen))
        if found < difference:
            difference, moves = found, tried
    return difference


def _inset(box: Box, moves: list[float]) -> Box:
    """The box with its left, top, right and bottom edges moved in by these parts of it."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    a, b, c, d = moves
    return left + a * width, top + b * height, right - c * width, bottom - d * height


def _difference(pair: _Pair) -> Difference:
    """How much the two differ once their tones are matched."""
    scale = min(1.0, _LONGEST / max(pair.hidden.size))
    left, top, right, bottom = pair.seen
    width, height = (max(_SHORTEST, round(side * scale)) for side in (right - left, bottom - top))
    patches = max(4, width // _PATCH), max(4, height // _PATCH)
    one = pair.hidden.resize((width, height), Image.Resampling.BILINEAR, box=pair.seen).filter(_SOFT)
    double = (2 * width, 2 * height)
    large = pair.shown.resize(double, Image.Resampling.BILINEAR, box=pair.part, reducing_gap=2.0)
    other = large.resize((width, height), Image.Resampling.BOX).filter(_SOFT)
    one = one.point(_same_tones(one, other))
    # What changes slowly over the whole picture, such as darkened corners, hides nothing.
    levels = _apart(ImageChops.subtract(one, other, 1, 128), _SLOW, patches)
    fine = _apart(large, _SOFTER, patches)
    was, now = (_apart(image, _WIDE, patches) for image in (one, other))
    lost = sorted(
        (before + _NOISE) / (after + _NOISE) if before >= _DETAILED else 1.0
        for before, after in zip(was, now, strict=True)
    )
    return Difference(
        sum(levels) / len(levels),
        max(level - _OF_DETAIL * detail for level, detail in zip(levels, fine, strict=True)),
        lost[-1] / lost[-1 - len(lost) // 8],
    )


def _apart(image: Image.Image, blur: ImageFilter.GaussianBlur, patches: tuple[int, int]) -> bytes:
    """How far an image is from itself blurred, patch by patch."""
    return ImageChops.difference(image, image.filter(blur)).resize(patches, Image.Resampling.BOX).tobytes()


def _same_tones(one: Image.Image, other: Image.Image) -> list[int]:
    """For each tone of one image the tone of the other that as much of it is darker than."""
    darker, tones, tone = itertools.accumulate(other.histogram()), [], 0
    bound, before = next(darker), 0
    for count in one.histogram():
        middle, before = before + count / 2, before + count
        while bound < middle and tone < 255:
            tone, bound = tone + 1, next(darker)
        tones.append(tone)
    return tones


def _spread(image: Image.Image) -> float:
    return float(ImageStat.Stat(image).stddev[0])
