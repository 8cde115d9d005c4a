"""Who may be credited: the story's photographers and the desk's people, in all their spellings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from captioner.checks import entries, names
from captioner.checks.folding import WORD
from captioner.checks.mentions import Lookout
from captioner.checks.names import Known, Like
from captioner.checks.surnames import Surnames
from captioner.people.person import Person

_SHORTEST, _SEVERAL = 3, 2


@dataclass(frozen=True, eq=False)
class Makers:
    """Never changed; whoever is of the byline and not among the people is known by the byline's spelling."""

    byline: tuple[str, ...] = ()
    """Who is said to have taken the story's photos; nobody where it is only said who made the story."""
    people: tuple[Person, ...] = ()
    language: str = ""
    """That of the story."""
    _spellings: dict[Person, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def known(self) -> Known:
        """All of them."""
        roster = Known(self.people)
        new = [Person(name) for name in self.byline if name.strip() and not roster.like(name).same]
        return Known((*self.people, *new))

    @cached_property
    def protected(self) -> Lookout | None:
        """Finds those who must not be named; None where nobody is to be protected."""
        hidden = [person for person in self.people if person.protected]
        return Lookout(hidden) if hidden else None

    @cached_property
    def surnames(self) -> Surnames | None:
        """Finds their surnames alone; None where nobody is to be protected."""
        return Surnames(self.known.people) if self.protected else None

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """Those of the byline that are no people."""
        return tuple(filter(entries.is_agency, self.byline))

    @cached_property
    def by_serial(self) -> dict[str, Person]:
        """Whose camera it is, by its serial number; not those of several people."""
        whose: dict[str, Person | None] = {}
        for person in self.people:
            for serial in person.serials:
                whose[serial] = None if serial in whose else person
        return {serial: person for serial, person in whose.items() if person is not None}

    @cached_property
    def _by_spelling_in_byline(self) -> dict[Person, tuple[str, ...]]:
        found: dict[Person, tuple[str, ...]] = {}
        for name in self.byline:
            for person in self.known.like(name).same:
                found[person] = (*found.get(person, ()), name)
        return found

    def like(self, name: str) -> Like:
        """Whom a name means, or is near to."""
        return self.known.like(name)

    def right_spellings(self, person: Person) -> tuple[str, ...]:
        """How a person is credited here: by the main form, as the story's language writes it, as the byline does."""
        known = self._spellings.get(person)
        if known is None:
            ways = (person.name, person.name_in(self.language), *self._by_spelling_in_byline.get(person, ()))
            known = self._spellings[person] = tuple(dict.fromkeys(ways))
        return known

    def main_form(self, name: str) -> str:
        """A name as the person it means is credited; as it is where it means nobody known, or several."""
        same = self.known.like(name).same
        return name if len(same) != 1 or name in self.right_spellings(same[0]) else same[0].name

    def are_one(self, one: str, other: str) -> bool:
        """Whether two names may be the same person's: shortened, the surname alone, or those of one known person."""
        return one == other or _are_one(self.known, one, other)

    def is_among(self, name: str, others: Iterable[str]) -> bool:
        """Whether a name may be one of these people's."""
        return any(self.are_one(name, other) for other in others)

    def hidden(self, name: str) -> Person | None:
        """Who of those that must not be named is meant."""
        return next((person for person in self.known.like(name).same if person.protected), None)


@lru_cache(maxsize=1 << 14)
def _are_one(known: Known, one: str, other: str) -> bool:
    if names.may_mean(one, other) or names.may_mean(other, one) or _is_part(one, other):
        return True
    return any(person in known.like(other).same for person in known.like(one).same)


def _is_part(one: str, other: str) -> bool:
    """Whether one is a single word, and in any case ending a word of the other: Фото Нусимбекова."""
    short, long = sorted((WORD.findall(one), WORD.findall(other)), key=len)
    if len(short) != 1 or len(long) < _SEVERAL or len(short[0]) < _SHORTEST:
        return False
    return any(names.may_mean(short[0], word) for word in long)
