"""Surnames that stand in a text without their first names: those of people who must not be named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from captioner.checks.folding import WORD, folded
from captioner.checks.mentions import Lookout, Mention
from captioner.checks.names import PATRONYMIC
from captioner.people.person import Person

_BEFORE = regex.compile(r"(\p{Lu}[\p{L}\p{M}'’]+)[\s_-]+$")
_AFTER = regex.compile(r"[\s_-]+(\p{Lu}[\p{L}\p{M}'’]+)")
_BEGINS_A_SENTENCE = regex.compile(r"(?:^|[.!?…:\n])[\s\p{Pi}\p{Ps}\p{Pd}\"]*$")
_NO_NAMES_TOLD = (
    "photo foto фото сурет світлина image img dsc by credit ms mrs mr dr prof госпожа господин пані пан"
)
_NO_NAMES = frozenset(map(folded, _NO_NAMES_TOLD.split()))
"""Words beside a surname that are no first names, so that it stands alone: credits, forms of address."""
_STREETS_TOLD = (
    "street avenue square park улица улице улицы улицу проспект проспекте площадь площади парк парке "
    "вулиця вулиці площа площі көшесі көшесінде даңғылы даңғылында алаңы алаңында"
)
_STREETS = frozenset(map(folded, _STREETS_TOLD.split()))
_STREET_BEFORE = regex.compile(r"(\p{L}+)\s+$")
_STREET_AFTER = regex.compile(r"\s+(\p{L}+)")
_LIKE_A_SURNAME = regex.compile(r"\w+(?:[oe]va?|ina?|sk(?:i|aia?)|enko|chuk|shvili|dze|ian|uli|kizi)")
"""Of folded words: no common word of our languages is likely to be meant."""
_INITIALS_FIRST = regex.compile(r"\W*\p{Lu}(?:\.|\s)")
_FIRST_NAMES_TOLD = (
    "марина ирина полина екатерина катерина валентина кристина галина алина арина карина регина сабина мадина дина "
    "ангелина эвелина антонина нина зарина альбина амина джамина ясмина жасмина сафина рина лина дарина каролина "
    "мартин валентин константин вениамин августин бенджамин кевин робин колин джастин эдвин мелвин айдин шахин нурдин "
    "лев яков иаков дамиан брайан кристиан адриан вивиан себастьян лилиан мариан юлиан севастьян емельян демьян касьян "
    "kateryna valentyna martin benjamin justin christian adrian vivian sebastian julian brian marian fabian"
)
_FIRST_NAMES = frozenset(map(folded, _FIRST_NAMES_TOLD.split()))
"""Those that end as surnames do."""
_SHORTEST = 3
_LONGEST = 1_000


class Alone(NamedTuple):
    """Whose surname stands where without a first name: `text[start:end]`."""

    person: Person
    start: int
    end: int
    is_sure: bool
    """Not where somebody else, a street or a common word may be meant."""


class Surnames:
    """Finds the surnames of people who must not be named, unless they are part of a name that is known."""

    def __init__(self, people: Iterable[Person]) -> None:
        hidden: dict[str, list[Person]] = defaultdict(list)
        shown: list[Person] = []
        for person in people:
            if not person.protected:
                # A surname alone, as bylines have it, may be that of somebody hidden.
                if len(_words(person.name)) > 1:
                    shown.append(person)
                continue
            for surname in surnames_of(person):
                hidden[surname].append(person)
        self._whose = {surname: tuple(dict.fromkeys(those)) for surname, those in hidden.items()}
        self._lookout = Lookout(map(Person, self._whose))
        self._full = Lookout(person for those in self._whose.values() for person in those)
        self._shown = Lookout(shown)
        # Who shares a surname is found by it, as it stands by itself.
        self._shared = self._shared_by(surname for person in shown for surname in surnames_of(person))

    def in_text(self, text: str, others: tuple[str, ...] = ()) -> tuple[Alone, ...]:
        """Those in a sentence. *others* are the people whom the same photo names."""
        return (
            _found(self, text, text, others) if len(text) < _LONGEST else tuple(self._in(text, text, others))
        )

    def in_small(self, text: str, others: tuple[str, ...] = ()) -> tuple[Alone, ...]:
        """Those in what is written without capitals: keywords, addresses, names of files."""
        titled = text.title()
        return _found(self, titled if len(titled) == len(text) else text, text, others)

    def _in(self, text: str, written: str, others: tuple[str, ...]) -> Iterator[Alone]:
        found = self._lookout.in_text(text)
        if not found:
            return
        strangers = _strangers(tuple(one for one in others if not self._full.in_text(one)))
        known = [*self._full.in_text(text), *self._shown.in_text(text)]
        known += [one for one in strangers.in_text(text) if " " in text[one.start : one.end].strip()]
        shared = self._shared | self._shared_by(
            surname for one in others if not self._full.in_text(one) for surname in _of_name(one)
        )
        for one in found:
            if any(one.start < other.end and other.start < one.end for other in known):
                continue
            is_sure = one.person.name not in shared and _is_plain(text, written, one)
            for person in self._whose[one.person.name]:
                yield Alone(person, one.start, one.end, is_sure)

    def _shared_by(self, surnames: Iterable[str]) -> frozenset[str]:
        return frozenset(
            one.person.name for surname in surnames for one in self._lookout.in_text(surname.title())
        )


@lru_cache(maxsize=1 << 14)
def _found(surnames: Surnames, text: str, written: str, others: tuple[str, ...]) -> tuple[Alone, ...]:
    """Most texts stand in many photos."""
    return tuple(surnames._in(text, written, others))  # noqa: SLF001 - the class's own memory


@lru_cache(maxsize=1 << 8)
def _strangers(names: tuple[str, ...]) -> Lookout:
    return Lookout(Person(name) for name in names if name.strip())


def surnames_of(person: Person) -> tuple[str, ...]:
    """The surnames of a person in all spellings; none where the name is of one word."""
    found = dict.fromkeys(surname for text in person.spellings() for surname in _of_name(text))
    first = {folded(word) for word in _words(person.name)} - {folded(one) for one in _of_name(person.name)}
    return tuple(surname for surname in found if folded(surname) not in first)


def _of_name(name: str) -> Iterator[str]:
    """What stands before a comma or ends as surnames do, or the last word; a father's name where there is no other."""
    before, comma, _ = name.partition(",")
    words = _words(name)
    if len(words) < 2:
        # M. Sharip and Ospanova M.; but of Madina O. the one word is no surname.
        with_initials = len(WORD.findall(name)) > 1
        yield from (
            one for one in words if _INITIALS_FIRST.match(name) or (with_initials and _is_like_one(one))
        )
        return
    if comma and (told := WORD.findall(before)):
        yield told[-1]
        return
    own = [word for word in words if not PATRONYMIC.fullmatch(folded(word))]
    if len(own) < 2:
        yield from (word for word in words if word not in own)
        return
    # A father's name comes last where the surname comes first: Оспанова Мадина Ерлановна.
    if len(own) < len(words) and words[-1] not in own:
        yield own[0]
        return
    likely = [word for word in own if _is_like_one(word)]
    yield likely[0] if len(likely) == 1 else own[-1]


def _is_like_one(word: str) -> bool:
    plain = folded(word)
    return plain not in _FIRST_NAMES and _LIKE_A_SURNAME.fullmatch(plain) is not None


def _words(name: str) -> list[str]:
    return [word for word in WORD.findall(name) if len(word) > 1]


def _is_plain(text: str, written: str, one: Mention) -> bool:
    """Whether it can hardly be another's name, a street's or a common word."""
    word = folded(one.person.name)
    if len(word) < _SHORTEST or _has_a_name_beside(text, one) or _is_of_a_street(text, one):
        return False
    if _LIKE_A_SURNAME.fullmatch(word):
        return True
    return written[one.start].isupper() and not _BEGINS_A_SENTENCE.search(text, 0, one.start)


def _has_a_name_beside(text: str, one: Mention) -> bool:
    beside = (_BEFORE.search(text, 0, one.start), _AFTER.match(text, one.end))
    return any(found is not None and folded(found[1]) not in _NO_NAMES for found in beside)


def _is_of_a_street(text: str, one: Mention) -> bool:
    beside = (_STREET_BEFORE.search(text, 0, one.start), _STREET_AFTER.match(text, one.end))
    return any(found is not None and folded(found[1]) in _STREETS for found in beside)
