"""Where in a running text people are named: in any script, case ending and order of words, in full or with initials.

Made for those who must not be named: where a word may be theirs or another's, it is taken for theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from captioner.checks.folding import WORD, first_letters, folded
from captioner.checks.names import PATRONYMIC, likeness
from captioner.checks.other_forms import other_forms
from captioner.checks.word_forms import forms
from captioner.people.person import Person

_TOKEN = regex.compile(r"\p{L}[\p{L}\p{M}\p{Cf}]*+")
_BETWEEN = regex.compile(r"[\s\p{P}\p{S}\p{Cf}]{0,4}")
"""What may stand between two words of one name: `Nusimbekov, T.`, `timur_nusimbekov`."""
# Letters to Unicode, apostrophes to people; one for one, so that places in the text stay.
_APOSTROPHE_LETTERS = regex.compile("[ʼʹʻ]")
_WORDS_OF_ONE_LETTER = frozenset("авикосуяіaiyoe")
"""Initials only with a full stop."""
_MOST_BETWEEN = 2
"""Patronymics and initials that may stand inside a name."""
_JOINED = 7
"""Letters from which on a name is known without its spaces, as in addresses and hashtags."""
_MOST_REMEMBERED = 1 << 15


class Mention(NamedTuple):
    """Who is named, and where: `text[start:end]`."""

    person: Person
    start: int
    end: int
    is_sure: bool = True
    """Not where initials, or a word that is another's name as well, may mean somebody else."""


class _Spelling(NamedTuple):
    person: Person
    words: tuple[str, ...]
    """Folded; those of initials end in a full stop."""
    wants_capital: bool = False

    @property
    def anchor(self) -> str:
        """The word by which it is looked for."""
        return max(self.words, key=lambda word: (not word.endswith("."), len(word)))


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class Lookout:
    """Finds people in texts by any of their spellings; a name of one word only where it is written with a capital."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_word: dict[str, list[_Spelling]] = defaultdict(list)
        for person in people:
            for spelling in dict.fromkeys(_spelled(person)):
                self._by_word[spelling.anchor].append(spelling)
        anchors = frozenset[str]().union(*map(other_forms, self._by_word))
        self._beginnings = frozenset(map(_beginning, anchors))
        self._first = frozenset(beginning[:1] for beginning in self._beginnings)
        self._remembered: dict[str, tuple[_Spelling, ...]] = {}
        self._runs: dict[str, bool] = {}

    def in_text(self, text: str) -> list[Mention]:
        """Who is named where, in the order of the text; nobody twice in one place."""
        if not self._by_word:
            return []
        text = _APOSTROPHE_LETTERS.sub("'", text)
        if not any(map(self._may_name, set(text.split()))):
            return []
        tokens = [_Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]
        found: set[tuple[int, int, Person]] = set()
        for at, token in enumerate(tokens):
            for spelling in self._whose(token.text):
                for first, last in _around(text, tokens, at, spelling):
                    found.add((tokens[first].start, tokens[last].end, spelling.person))
        ordered = sorted(found, key=lambda one: (one[0], one[1], one[2].name))
        return [
            Mention(person, start, end, _is_sure(text[start:end], person)) for start, end, person in ordered
        ]

    def _may_name(self, run: str) -> bool:
        """Whether any word between two blanks may be the anchor of a spelling: most texts are done with this."""
        found = self._runs.get(run)
        if found is None:
            if len(self._runs) >= _MOST_REMEMBERED:
                self._runs.clear()
            found = self._runs[run] = any(map(self._whose, _TOKEN.findall(run)))
        return found

    def _whose(self, token: str) -> tuple[_Spelling, ...]:
        """The spellings that a word of a text may be the anchor of."""
        found = self._remembered.get(token)
        if found is None:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[token] = tuple(self._looked_up(token))
        return found

    def _looked_up(self, token: str) -> Iterator[_Spelling]:
        # Most words are nobody's, and folding is slow: their first letters tell.
        first = first_letters(token[0])
        if first and self._first.isdisjoint(first):
            return
        word = folded(token)
        if self._beginnings.isdisjoint((word[:1], word[:2], word[:3])):
            return
        its = forms(token)
        for form in its.plain | its.kazakh:
            for spelling in self._by_word.get(form, ()):
                if not spelling.wants_capital or not token[0].islower():
                    yield spelling


def _spelled(person: Person) -> Iterator[_Spelling]:
    for text in person.spellings():
        plain = _APOSTROPHE_LETTERS.sub("'", text)
        for pattern in (_TOKEN, WORD):
            words = tuple(filter(None, map(_folded_or_initial, pattern.findall(plain))))
            yield from _ways_to_write(person, words)
            if len(words) > 2:
                for word in filter(PATRONYMIC.fullmatch, words):
                    yield from _ways_to_write(person, tuple(one for one in words if one != word))


def _ways_to_write(person: Person, words: tuple[str, ...]) -> Iterator[_Spelling]:
    told = [word for word in words if not word.endswith(".")]
    if not told:
        return
    yield _Spelling(person, tuple(sorted(words)), wants_capital=len(words) == 1)
    if len(told) == len(words) > 1 and len("".join(words)) >= _JOINED:
        yield _Spelling(person, (folded("".join(words)),))
        yield _Spelling(person, (folded("".join(reversed(words))),))


def _folded_or_initial(word: str) -> str:
    return folded(word) + "." if len(word) == 1 and not _is_ideograph(word) else folded(word)


def _is_ideograph(letter: str) -> bool:
    return letter.lower() == letter.upper()


def _beginning(word: str) -> str:
    """What no case ending changes."""
    return word[: min(3, max(1, len(word) - 2))]


def _around(text: str, tokens: Sequence[_Token], at: int, spelling: _Spelling) -> Iterator[tuple[int, int]]:
    """The first and the last word of the name whose anchor stands there, if all its words do."""
    left = list(spelling.words)
    left.remove(spelling.anchor)
    used = [at]
    for step in (1, -1):
        place, between = at, 0
        while left and 0 <= place + step < len(tokens) and _adjoin(text, tokens, place, place + step):
            place += step
            word = next((word for word in left if _fits(text, tokens[place], word)), None)
            if word is not None:
                left.remove(word)
                used.append(place)
            elif between < _MOST_BETWEEN and _may_stand_between(text, tokens[place]):
                between += 1
            else:
                break
    if left:
        return
    first, last = min(used), max(used)
    # A Kazakh name takes its ending at its end only.
    if all(place == last or _is_plain(text, tokens[place], spelling) for place in used):
        yield first, last


def _is_plain(text: str, token: _Token, spelling: _Spelling) -> bool:
    """Whether it is a word of the name without any Kazakh ending."""
    if _is_initial(text, token) or not forms(token.text).plain.isdisjoint(spelling.words):
        return True
    return any(word.endswith(".") and folded(token.text).startswith(word[:-1]) for word in spelling.words)


def _is_sure(written: str, person: Person) -> bool:
    spellings = tuple(person.spellings())
    if any(likeness(written, spelling).is_same for spelling in spellings):
        return True
    if len(WORD.findall(written)) > 1:
        return False
    return any(folded(written) == folded("".join(order)) for one in spellings for order in _orders(one))


def _orders(spelling: str) -> Iterator[list[str]]:
    words = WORD.findall(spelling)
    if len(words) > 1:
        yield words
        yield words[::-1]


def _adjoin(text: str, tokens: Sequence[_Token], one: int, other: int) -> bool:
    first, second = tokens[min(one, other)], tokens[max(one, other)]
    return bool(_BETWEEN.fullmatch(text, first.end, second.start))


def _fits(text: str, token: _Token, word: str) -> bool:
    if word.endswith("."):
        return folded(token.text).startswith(word[:-1])
    if _is_initial(text, token):
        return word.startswith(folded(token.text))
    its = forms(token.text)
    return word in its.plain or word in its.kazakh


def _may_stand_between(text: str, token: _Token) -> bool:
    if _is_initial(text, token):
        return True
    its = forms(token.text)
    return any(map(PATRONYMIC.fullmatch, its.plain))


def _is_initial(text: str, token: _Token) -> bool:
    has_stop = text[token.end : token.end + 1] == "."
    if len(token.text) == 1:
        return has_stop or (not token.text.islower() and token.text.lower() not in _WORDS_OF_ONE_LETTER)
    return has_stop and len(token.text) == 2 and token.text[0].isupper()
