"""Whether two spellings of a name are one person's, in whatever scripts and case endings, and who is known by a name.

A folded key decides. A likeness of letters never does: another surname is as near as a misspelled one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

import regex
from rapidfuzz import fuzz, process

from captioner.checks import case_endings
from captioner.checks.folding import WORD, folded
from captioner.people.person import Person

NEAR = 85
"""Of 100: from here on a person is asked."""
_SAME = 100
_INFLECTED, _SHORTENED, _WITH_INITIALS, _PART = 97, 95, 92, 88
_WORD_NEAR = 65
"""Words of names that are less alike are others: Olena and Elena are 80, Александр and Алексей 62."""
_INITIAL = regex.compile(r"(?<!\p{L})(\p{L}|\p{Lu}\p{Ll}(?=\.))(?!\p{L})")
_WORD_AND_HYPHEN = regex.compile(WORD.pattern + "[-‑]?")
PATRONYMIC = re.compile(r"\w{2,}(?:ovich|evich|mich|ovna|evna|ivna|ichna|uli|kizi|ogli|uulu)")
"""Of folded words."""
_SON_OR_DAUGHTER = frozenset(("uli", "kizi", "ogli", "uulu"))
_MOST_PERMUTED = 3
_MOST_REMEMBERED = 1 << 14

Words = tuple[str, ...]


class Likeness(NamedTuple):
    """How like two names are: 100 the same person's, 85 to 99 near, else 0."""

    score: int

    @property
    def is_same(self) -> bool:
        """Whether they are spellings of one name."""
        return self.score == _SAME

    @property
    def is_near(self) -> bool:
        """Whether a person has to say if they are one name's."""
        return NEAR <= self.score < _SAME


class Like(NamedTuple):
    """Whom a name is a spelling of; if nobody, whom it is near to, the nearest first."""

    same: tuple[Person, ...] = ()
    near: tuple[tuple[Person, int], ...] = ()


class _Name(NamedTuple):
    words: Words
    """Folded and sorted."""
    initials: frozenset[str]
    may_be: frozenset[Words]
    """By itself, without a patronymic, out of a sentence: this name beyond doubt."""
    may_be_another: frozenset[Words]

    def all_words(self) -> frozenset[str]:
        """Those of all its forms."""
        return frozenset(self.words).union(*self.may_be_another)


def key(name: str) -> str:
    """What all spellings of a name share in any script and order of words; empty where it has no letter."""
    return " ".join(_read(name).words)


@lru_cache(maxsize=1 << 14)
def likeness(one: str, other: str) -> Likeness:
    """How like two names are; the same in both directions. What has no letter is like nothing."""
    a, b = _read(one), _read(other)
    if not a.words or not b.words:
        return Likeness(0)
    if a.words in b.may_be or b.words in a.may_be:
        return Likeness(_SAME)
    return Likeness(max(_by_form(a, b), _by_letters(a.words, b.words)))


def may_mean(written: str, name: str) -> bool:
    """Whether words of a text may name this person: in any case, with initials, also where another may be meant."""
    likely = likeness(written, name)
    return likely.is_same or (likely.is_near and _by_form(_read(written), _read(name)) > _PART)


class Known:
    """People found by any spelling of their names; never changed."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = tuple(people)
        self._exactly: dict[str, list[int]] = defaultdict(list)
        self._by_form: dict[Words, set[int]] = defaultdict(set)
        self._by_key: dict[Words, set[int]] = defaultdict(set)
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._orders: list[str] = []
        self._whose: list[int] = []
        self._read = [[_read(spelling) for spelling in person.spellings()] for person in self.people]
        for at, person in enumerate(self.people):
            for spelling in person.spellings():
                self._add(at, spelling)
        self._remembered: dict[str, Like] = {}

    def like(self, name: str) -> Like:
        """Whom a name means. One spelled just so comes before all others who might be meant."""
        found = self._remembered.get(name)
        if found is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[name] = self._looked_up(name)
        return found

    def _add(self, at: int, spelling: str) -> None:
        self._exactly[_exact(spelling)].append(at)
        read = _read(spelling)
        self._by_key[read.words].add(at)
        for form in read.may_be:
            self._by_form[form].add(at)
        for word in read.words:
            self._by_word[word].add(at)
        for order in _orders(read.words):
            self._orders.append(order)
            self._whose.append(at)

    def _looked_up(self, name: str) -> Like:
        exactly = self._exactly.get(_exact(name))
        read = _read(name)
        if exactly or not read.words:
            return Like(tuple(self.people[at] for at in dict.fromkeys(exactly or ())))
        same = self._by_form.get(read.words, set()).union(
            *(self._by_key.get(form, ()) for form in read.may_be)
        )
        if same:
            return Like(tuple(self.people[at] for at in sorted(same)))
        scores: dict[int, int] = defaultdict(int)
        for at in set[int]().union(*(self._by_word.get(word, ()) for word in read.all_words())):
            scores[at] = max(_by_form(read, spelling) for spelling in self._read[at])
        likely = process.extract(
            " ".join(read.words), self._orders, scorer=fuzz.ratio, score_cutoff=NEAR, limit=None
        )
        for at in {self._whose[place] for _, _, place in likely}:
            letters = (_by_letters(read.words, spelling.words) for spelling in self._read[at])
            scores[at] = max(scores[at], *letters)
        near = sorted((-score, at) for at, score in scores.items() if score)
        return Like(near=tuple((self.people[at], -score) for score, at in near))


@lru_cache(maxsize=1 << 14)
def _read(name: str) -> _Name:
    raw = _WORD_AND_HYPHEN.findall(name)
    words = _joined([folded(word) for word in raw])
    initials = frozenset(folded(found) for found in _INITIAL.findall(name))
    certain = set(_and_without_patronymic(words))
    doubtful: set[Words] = set()
    for reading in case_endings.readings(raw):
        forms = _and_without_patronymic(_joined([folded(word) for word in reading.words]))
        (certain if reading.is_sure else doubtful).update(forms)
    return _Name(words, initials, frozenset(certain), frozenset(doubtful - certain))


def _joined(words: Iterable[str]) -> Words:
    """Sorted; the words for son and daughter joined to the name before them."""
    found: list[str] = []
    for word in filter(None, words):
        found.append(folded(found.pop() + word) if found and word in _SON_OR_DAUGHTER else word)
    return tuple(sorted(found))


def _and_without_patronymic(words: Words) -> Iterator[Words]:
    yield words
    if len(words) > 2:
        for at, word in enumerate(words):
            if PATRONYMIC.fullmatch(word):
                yield words[:at] + words[at + 1 :]


def _by_form(a: _Name, b: _Name) -> int:
    """How near they are if one is a form of the other, else 0."""
    if a.words in b.may_be_another or b.words in a.may_be_another:
        return _INFLECTED
    if not a.may_be.isdisjoint(b.may_be):
        return _SHORTENED
    if _are_initials_of(a, b) or _are_initials_of(b, a):
        return _WITH_INITIALS
    fewer, more = sorted((a.words, b.words), key=len)
    is_part = 0 < len(fewer) < len(more) and set(fewer) < set(more) and max(map(len, fewer)) > 2
    return _PART if is_part else 0


def _are_initials_of(short: _Name, name: _Name) -> bool:
    """The surname is told, and every initial begins a word, or a patronymic that is not told: T. Nusimbekov."""
    return bool(short.initials) and any(
        _begin(words, short.initials, name.words) for words in (short.words, *short.may_be_another)
    )


def _begin(short: Words, initials: frozenset[str], name: Words) -> bool:
    told = [word for word in short if word not in initials]
    if not told or not set(told) < set(name):
        return False
    left = [word for word in name if word not in told]
    begun = [word for word in short if word in initials]
    fit = 0
    for initial in begun:
        word = next((word for word in left if word.startswith(initial)), None)
        if word is not None:
            left.remove(word)
            fit += 1
    return fit == len(begun) or (fit > 0 and not left)


def _by_letters(one: Words, other: Words) -> int:
    a, b = sorted((one, other))
    if len(a) != len(b) or len(a) > _MOST_PERMUTED:
        return min(99, int(fuzz.ratio(" ".join(a), " ".join(b), score_cutoff=NEAR)))
    best = 0.0
    for order in permutations(b):
        score = fuzz.ratio(" ".join(a), " ".join(order), score_cutoff=NEAR)
        if score > best and all(fuzz.ratio(x, y) >= _WORD_NEAR for x, y in zip(a, order, strict=True)):
            best = score
    return min(99, int(best))


def _orders(words: Words) -> Iterator[str]:
    """In which orders likeness of letters would compare them."""
    yield from map(" ".join, permutations(words) if len(words) <= _MOST_PERMUTED else (words,))


def _exact(name: str) -> str:
    return " ".join(name.split()).casefold()
