"""Whether a small picture hidden in a photo's file shows the same as the photo: patch by patch, whatever the tones.

Cameras put their thumbnails into frames with black bars, cut them to their own shape, or leave them unturned: none
of that shows anything that the photo does not show. A crop, a blur or a box over a face that came later does.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageStat

from captioner.inspection import Likeness

Box = tuple[float, float, float, float]
_LONGEST, _SHORTEST = 96, 8
"""Pixels of the side at which two pictures are compared: a face is some of them wide, dust is not."""
_PATCH = 8
"""Pixels of a patch's side."""
_SAME_SHAPE = 0.03
_MOST_OF_A_PATCH, _MOST_OF_ALL = 13.0, 7.0
"""Levels of 256 by which a patch, and the whole, of the same picture may differ: JPEG's noise, other sharpening."""
_OF_DETAIL = 0.2
"""Levels more for each level of fine detail in the photo's patch: made small by other means, that comes out otherwise."""
_COVERED = 9.0
"""Levels by which the whole may differ where only patches were covered."""
_FLAT = 5.0
_DARK = 40
_TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180)
_INSETS = (0.015, 0.03, 0.05)
_SOFT, _SOFTER = ImageFilter.GaussianBlur(1), ImageFilter.GaussianBlur(2)


class Difference(NamedTuple):
    """By how many levels two pictures differ, on the whole and in the patch where they differ most."""

    whole: float
    worst: float

    @property
    def is_none(self) -> bool:
        """Whether there is none that one could see."""
        return self.whole <= _MOST_OF_ALL and self.worst <= _MOST_OF_A_PATCH


class _Pair(NamedTuple):
    """A hidden picture and the part of the photo that it may show."""

    hidden: Image.Image
    part: Box


def compare(hidden: Image.Image, shown: Image.Image) -> Likeness:
    """How a hidden picture compares with the photo; both grey, both as they lie in the file."""
    if _spread(shown) < _FLAT <= _spread(hidden) / 2:
        return Likeness.OTHER
    tried: list[tuple[Difference, _Pair]] = []
    for turn in _TURNS:
        turned = hidden if turn is None else hidden.transpose(turn)
        for pair in _pairs(turned, shown):
            difference = _difference(pair, shown)
            if difference.is_none:
                return Likeness.SAME
            tried.append((difference, pair))
    best, pair = min(tried, key=lambda one: one[0])
    best = _adjusted(best, pair, shown)
    if best.is_none:
        return Likeness.SAME
    return Likeness.COVERED if best.whole <= _COVERED else Likeness.OTHER


def _pairs(hidden: Image.Image, shown: Image.Image) -> Iterator[_Pair]:
    """What of the photo a thumbnail may show: all of it, all between bars, all squeezed, or the middle."""
    whole: Box = (0, 0, shown.width, shown.height)
    shape, own = shown.width / shown.height, hidden.width / hidden.height
    yield _Pair(hidden, whole)
    if abs(own / shape - 1) < _SAME_SHAPE:
        return
    if (framed := _without_bars(hidden, shape)) is not None:
        yield _Pair(framed, whole)
    width, height = (shown.height * own, shown.height) if own < shape else (shown.width, shown.width / own)
    left, top = (shown.width - width) / 2, (shown.height - height) / 2
    yield _Pair(hidden, (left, top, left + width, top + height))


def _without_bars(image: Image.Image, shape: float) -> Image.Image | None:
    """The part of a thumbnail that has the photo's *shape* (width / height), if what is beside it is dark."""
    is_lying = image.width / image.height < shape
    along, across = (image.height, image.width) if is_lying else (image.width, image.height)
    bars = along - round(across / shape if is_lying else across * shape)
    lines = _means(image, is_lying)
    first = next((at for at, mean in enumerate(lines) if mean > _DARK), along)
    last = next((at for at, mean in enumerate(reversed(lines)) if mean > _DARK), along)
    # Dark edges of the picture itself are no bars.
    first = min(first, max(bars - last, bars // 2))
    last = bars - first
    if bars <= 0 or along - bars < _SHORTEST or any(m > _DARK for m in (*lines[:first], *lines[along - last :])):
        return None
    box = (0, first, across, along - last) if is_lying else (first, 0, along - last, across)
    return image.crop(box)


def _means(image: Image.Image, of_rows: bool) -> list[int]:
    """How light each row of an image is, or each column."""
    return list(image.resize((1, image.height) if of_rows else (image.width, 1), Image.Resampling.BOX).tobytes())


def _adjusted(difference: Difference, pair: _Pair, shown: Image.Image) -> Difference:
    """The least difference, one edge moved after the other: thumbnails may show a little less or more at the edges."""
    for edge, inset in itertools.product((0, 1, 2, 3) * 2, _INSETS):
        for moved in (_with_part_inset(pair, edge, inset), _with_hidden_inset(pair, edge, inset)):
            if (found := _difference(moved, shown)) < difference:
                difference, pair = found, moved
    return difference


def _with_part_inset(pair: _Pair, edge: int, inset: float) -> _Pair:
    return pair._replace(part=_inset(pair.part, edge, inset))


def _with_hidden_inset(pair: _Pair, edge: int, inset: float) -> _Pair:
    box = _inset((0, 0, *pair.hidden.size), edge, inset)
    return pair._replace(hidden=pair.hidden.crop(tuple(map(round, box))))


def _inset(box: Box, edge: int, inset: float) -> Box:
    """The box with its left, top, right or bottom edge moved in."""
    moved = list(box)
    size = box[2] - box[0] if edge % 2 == 0 else box[3] - box[1]
    moved[edge] += inset * size if edge < 2 else -inset * size
    return moved[0], moved[1], moved[2], moved[3]


def _difference(pair: _Pair, shown: Image.Image) -> Difference:
    """How much the two differ once their tones are matched."""
    scale = min(1.0, _LONGEST / max(pair.hidden.size))
    width, height = (max(_SHORTEST, round(side * scale)) for side in pair.hidden.size)
    large = shown.resize((2 * width, 2 * height), Image.Resampling.BILINEAR, box=pair.part, reducing_gap=2.0)
    one = pair.hidden.resize((width, height), Image.Resampling.BOX).filter(_SOFT)
    other = large.resize((width, height), Image.Resampling.BOX).filter(_SOFT)
    apart = ImageChops.difference(one.point(_same_tones(one, other)), other)
    patches = max(4, width // _PATCH), max(4, height // _PATCH)
    levels = apart.resize(patches, Image.Resampling.BOX).tobytes()
    detail = ImageChops.difference(large, large.filter(_SOFTER)).resize(patches, Image.Resampling.BOX).tobytes()
    worst = max(level - _OF_DETAIL * fine for level, fine in zip(levels, detail, strict=True))
    return Difference(sum(levels) / len(levels), worst)


def _same_tones(one: Image.Image, other: Image.Image) -> list[int]:
    """For each tone of one image the tone of the other that as much of it is darker than."""
    darker, tones, reached = itertools.accumulate(other.histogram()), [], 0
    bound, before = next(darker), 0
    for count in one.histogram():
        middle, before = before + count / 2, before + count
        while bound < middle and reached < 255:
            reached, bound = reached + 1, next(darker)
        tones.append(reached)
    return tones


def _spread(image: Image.Image) -> float:
    return float(ImageStat.Stat(image).stddev[0])
