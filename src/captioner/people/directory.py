"""People found as one types: by the beginning of any word of any spelling, whatever script it is typed in.

The words stand sorted, so that among twenty thousand people a few letters are found by bisection.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from captioner.people import scripts
from captioner.people.person import Person

_BEYOND = "\U0010ffff"


class Directory:
    """Never changed: a changed roster gets another one."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.people = tuple(people)
        # Each spelling as its words, and a code as one more; what begins with a word is found in `_words`.
        self._spoken = [tuple(_spoken(person)) for person in self.people]
        phrases = ((" ".join(spelling), at) for at, spoken in enumerate(self._spoken) for spelling in spoken)
        self._phrases = sorted(phrases)
        words = ((w, at) for at, spoken in enumerate(self._spoken) for spelling in spoken for w in spelling)
        self._words = sorted(set(words))
        self._by_name: dict[str, Person] = {}
        for person in self.people:
            for text in person.spellings():
                self._by_name.setdefault(" ".join(text.split()).casefold(), person)
        self._by_code = {person.code: person for person in self.people if person.code}
        # One word alone may be anybody's: only a name of several is looked for inside a text.
        self._protected = [
            (f" {' '.join(spelling)} ", person)
            for person, spoken in zip(self.people, self._spoken, strict=True)
            for spelling in spoken
            if person.protected and len(spelling) > 1
        ]
        self._has_protected = any(person.protected for person in self.people)

    @property
    def has_codes(self) -> bool:
        """Whether anybody has a code."""
        return bool(self._by_code)

    def found(self, typed: str, most: int) -> list[Person]:
        """At most so many people: those of whom a spelling begins as typed, then those with such words anywhere."""
        asked = scripts.words(typed)
        if not asked:
            return list(self.people[:most])
        begin = _range(self._phrases, " ".join(asked))
        places = dict.fromkeys(islice(_each_once(begin), most))
        if len(places) < most:
            rarest = min((_range(self._words, word) for word in asked), key=len)
            fit = (at for at in _each_once(rarest) if at not in places and self._has_words(at, asked))
            places |= dict.fromkeys(islice(fit, most - len(places)))
        return [self.people[at] for at in places]

    def named(self, text: str) -> Person | None:
        """Who is known by just this name, in any spelling, whatever the case."""
        return self._by_name.get(" ".join(text.split()).casefold())

    def coded(self, code: str) -> Person | None:
        """Whose code this is."""
        return self._by_code.get(code)

    def protected_in(self, text: str, entries: Iterable[str]) -> list[Person]:
        """Those whose identity is to be protected and who are named in a text, or are one of its entries."""
        if not self._has_protected:
            return []
        spoken = f" {' '.join(scripts.words(text))} "
        named = (self.named(entry) for entry in entries)
        found = {person.name: person for person in named if person is not None and person.protected}
        found |= {person.name: person for phrase, person in self._protected if phrase in spoken}
        return list(found.values())

    def _has_words(self, at: int, asked: Sequence[str]) -> bool:
        words = [word for spelling in self._spoken[at] for word in spelling]
        return all(any(word.startswith(part) for word in words) for part in asked)


def _spoken(person: Person) -> Iterator[tuple[str, ...]]:
    for text in (*person.spellings(), person.code):
        if words := tuple(scripts.words(text)):
            yield words


def _range(sorted_: Sequence[tuple[str, int]], begin: str) -> Sequence[tuple[str, int]]:
    """Those that begin so."""
    start = bisect_left(sorted_, (begin, -1))
    return sorted_[start : bisect_left(sorted_, (begin + _BEYOND, -1), start)]


def _each_once(found: Iterable[tuple[str, int]]) -> Iterator[int]:
    seen: set[int] = set()
    for _, at in found:
        if at not in seen:
            seen.add(at)
            yield at
