"""Which photo each picture block of the story means: by file name, by caption, by order. Nothing is guessed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from rapidfuzz import fuzz

from captioner.checks import credit_words
from captioner.story.anatomy import PictureBlock

_ALIKE = 92
"""Of 100: less may be the caption of the picture before."""
_CONTAINED = 30
"""Letters from which on a caption within another is the same picture's."""
_LONGEST = 2_000
"""Letters of a caption that are compared."""
_SHORTEST_NAME = 4
"""Letters of a file name that another may end in."""
_COMMON = 5
"""Captions of one story."""
_WORDS = re.compile(r"\w+")
_MADE_FOR_THE_WEB = re.compile(r"(?:[-_](?:\d{2,5}x\d{2,5}|scaled|web|small|large|e\d{8,}))+$", re.IGNORECASE)
_PREFIX_ENDS = "_- .~"


class By(Enum):
    """What a picture of the story was known by."""

    NAME = "file name"
    CAPTION = "caption"
    ORDER = "order"


class Pictured(NamedTuple):
    """A photo as far as stories know it."""

    path: Path
    captions: tuple[str, ...]
    """In all its languages."""


class Match(NamedTuple):
    """A photo's picture block, and what it was known by."""

    block: PictureBlock
    by: By


class Matching(NamedTuple):
    """The blocks of each photo that the story shows, and those that are of none, in the story's order."""

    of: Mapping[Path, tuple[Match, ...]]
    unmatched: tuple[PictureBlock, ...]


_NOTHING = Matching({}, ())


def matched(blocks: tuple[PictureBlock, ...], photos: Sequence[Pictured]) -> Matching:
    """Match a story's blocks with the photos, in the order in which the set has them."""
    if not blocks or not photos:
        return _NOTHING._replace(unmatched=blocks)
    paths = tuple(photo.path for photo in photos)
    places: dict[int, tuple[int, By]] = {
        at: (place, By.NAME) for at, place in _by_name(blocks, paths).items()
    }
    _match_captions(blocks, photos, places)
    _match_order(blocks, len(photos), places)
    of: dict[Path, list[Match]] = defaultdict(list)
    for at in sorted(places):
        place, by = places[at]
        of[paths[place]].append(Match(blocks[at], by))
    unmatched = tuple(block for at, block in enumerate(blocks) if at not in places)
    return Matching({path: tuple(found) for path, found in of.items()}, unmatched)


@lru_cache(maxsize=4)
def _by_name(blocks: tuple[PictureBlock, ...], paths: tuple[Path, ...]) -> Mapping[int, int]:
    """By the whole name, by the name without its ending, by one name that the other ends in: each only if unique."""
    stems = [path.stem.casefold() for path in paths]
    by_name, by_stem = _index([path.name.casefold() for path in paths]), _index(stems)
    found: dict[int, int] = {}
    for at, block in enumerate(blocks):
        if not block.file_name:
            continue
        name = unquote(block.file_name).casefold()
        stem = Path(name).stem
        bare = _MADE_FOR_THE_WEB.sub("", stem)
        ways = (by_name.get(name), by_stem.get(stem), by_stem.get(bare), _prefixed(bare, stems))
        places = next(filter(None, ways), [])
        if len(places) == 1:
            found[at] = places[0]
    return found


def _index(names: Sequence[str]) -> Mapping[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        places[name].append(place)
    return places


def _prefixed(stem: str, stems: Sequence[str]) -> list[int]:
    """The photos whose names are this one with an agency's prefix, or the other way round."""
    return [place for place, other in enumerate(stems) if _ends_in(other, stem) or _ends_in(stem, other)]


def _ends_in(longer: str, shorter: str) -> bool:
    if len(shorter) < _SHORTEST_NAME or not longer.endswith(shorter) or len(longer) == len(shorter):
        return False
    return longer[-len(shorter) - 1] in _PREFIX_ENDS and any(map(str.isdigit, shorter))


class _Likely:
    """The blocks that a caption may be the caption of."""

    def __init__(self, captions: tuple[str, ...]) -> None:
        plain = {at: _plain(caption) for at, caption in enumerate(captions)}
        self._captions = {at: caption for at, caption in plain.items() if caption}
        words = {at: frozenset(caption.split()) for at, caption in self._captions.items()}
        blocks = Counter(word for one in words.values() for word in one)
        # What many captions say tells none from the others.
        self._common = frozenset(word for word, count in blocks.items() if count > _COMMON)
        self._telling = {at: one - self._common for at, one in words.items()}
        self._with_word: dict[str, list[int]] = defaultdict(list)
        for at, one in self._telling.items():
            for word in one:
                self._with_word[word].append(at)
        self._untelling = [at for at, one in self._telling.items() if not one]

    def of(self, caption: str) -> Iterator[tuple[int, int]]:
        """The places of the blocks, each with how like its caption is."""
        told = credit_words.ending(caption)
        plain = _plain(told.caption if told else caption)
        words = frozenset(plain.split()) - self._common
        shared = Counter(at for word in words & self._with_word.keys() for at in self._with_word[word])
        # Letters need not be compared of what has not even half of the words.
        likely = [at for at, count in shared.items() if 2 * count >= min(len(words), len(self._telling[at]))]
        for at in (*likely, *(self._untelling if plain else ())):
            other = self._captions[at]
            score = int(fuzz.ratio(plain, other, score_cutoff=_ALIKE))
            is_within = min(len(plain), len(other)) >= _CONTAINED and (plain in other or other in plain)
            if score or is_within:
                yield at, score or _ALIKE

    @property
    def is_needed(self) -> bool:
        """Whether any block has a caption."""
        return bool(self._captions)


@lru_cache(maxsize=1 << 16)
def _remembered(likely: _Likely, caption: str) -> tuple[tuple[int, int], ...]:
    """One edit changes one caption; the others are not compared again."""
    return tuple(likely.of(caption))


@lru_cache(maxsize=4)
def _likely(captions: tuple[str, ...]) -> _Likely:
    return _Likely(captions)


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(text[:_LONGEST].casefold()))


def _match_captions(
    blocks: Sequence[PictureBlock], photos: Sequence[Pictured], places: dict[int, tuple[int, By]]
) -> None:
    """First those that are the same, then those that are alike; a caption that two photos may have tells nothing."""
    likely = _likely(tuple("" if at in places else block.caption for at, block in enumerate(blocks)))
    if len(places) == len(blocks) or not likely.is_needed:
        return
    scores: dict[tuple[int, int], int] = defaultdict(int)
    for place, photo in enumerate(photos):
        for caption in photo.captions:
            for at, score in _remembered(likely, caption):
                scores[at, place] = max(scores[at, place], score)
    for least in (100, _ALIKE):
        taken = {place for place, _ in places.values()}
        left = [
            pair
            for pair in scores
            if scores[pair] >= least and pair[0] not in places and pair[1] not in taken
        ]
        of_block, of_photo = _index_of_pairs(left)
        for at, place in left:
            if of_block[at] == 1 and of_photo[place] == 1:
                places[at] = place, By.CAPTION


def _index_of_pairs(pairs: Sequence[tuple[int, int]]) -> tuple[Mapping[int, int], Mapping[int, int]]:
    of_block: dict[int, int] = defaultdict(int)
    of_photo: dict[int, int] = defaultdict(int)
    for at, place in pairs:
        of_block[at] += 1
        of_photo[place] += 1
    return of_block, of_photo


def _match_order(blocks: Sequence[PictureBlock], photos: int, places: dict[int, tuple[int, By]]) -> None:
    """Between two neighbours that are matched, where as many blocks lie as photos; none of the blocks names a file."""
    known = sorted((at, place) for at, (place, _) in places.items())
    if any(other[1] <= one[1] for one, other in pairwise(known)):
        # The set lies in another order than the story.
        return
    for (at, place), (next_at, next_place) in pairwise(known):
        between = range(at + 1, next_at)
        if next_at - at == next_place - place and not any(blocks[one].file_name for one in between):
            for one in between:
                places[one] = place + one - at, By.ORDER
