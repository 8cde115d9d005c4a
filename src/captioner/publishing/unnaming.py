"""Those who must not be named, taken out of what is ours to word: copies' names, and the list of copies."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import regex

from captioner.checks.folding import folded
from captioner.checks.mentions import Lookout, Mention
from captioner.checks.surnames import surnames_of
from captioner.people.person import Person

_BEFORE = regex.compile(r"(\p{Lu}[\p{L}\p{M}]+) $")
_AFTER = regex.compile(r" (\p{Lu}[\p{L}\p{M}]+)")
_NO_NAMES = frozenset(map(folded, ("photo", "foto", "фото", "сурет", "світлина", "by", "credit", "image")))
"""Words that stand before a photographer's name, and are none."""


class Unnaming:
    """Knows protected people by their names and by their surnames alone."""

    def __init__(self, protected: Iterable[Person]) -> None:
        people = tuple(protected)
        self.names = Lookout(people)
        self.surnames = Lookout(
            Person(surname, organisation=one.organisation) for one in people for surname in surnames_of(one)
        )

    def surname_in(self, text: str) -> str:
        """A surname that stands in the text without anybody else's first name; empty where there is none."""
        found = (text[one.start : one.end] for one in self.surnames.in_text(text) if _is_alone(text, one))
        return next(found, "")

    def any_surname_in(self, text: str) -> str:
        """The same where whose first name stands beside it does not matter."""
        return next((text[one.start : one.end] for one in self.surnames.in_text(text)), "")

    def without(self, text: str, instead: Callable[[Person], str]) -> str:
        """The text with something else wherever one of them is named, in small letters, too."""
        # A surname is known by its capital, which names of files need not have.
        titled = text.title()
        places = titled if len(titled) == len(text) else text
        named = [*self.names.in_text(text), *self.names.in_text(places), *self.surnames.in_text(places)]
        at, parts = 0, []
        for start, end, person in apart(sorted(named, key=lambda one: (one.start, -one.end))):
            parts += [text[at:start], instead(person)]
            at = end
        return "".join((*parts, text[at:]))


def apart(named: Iterable[Mention]) -> list[tuple[int, int, Person]]:
    """The places of names that overlap, joined: none of their letters is left."""
    joined: list[tuple[int, int, Person]] = []
    for one in named:
        if joined and one.start < joined[-1][1]:
            first, last, whose = joined[-1]
            joined[-1] = (first, max(last, one.end), whose)
        else:
            joined.append((one.start, one.end, one.person))
    return joined


def _is_alone(text: str, one: Mention) -> bool:
    beside = (_BEFORE.search(text, 0, one.start), _AFTER.match(text, one.end))
    return all(match is None or folded(match[1]) in _NO_NAMES for match in beside)
