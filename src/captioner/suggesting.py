"""What may be meant by a few letters typed into a field: the desk's people, this set's values, recent ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from captioner.credits import FIELD, Field
from captioner.people import scripts
from captioner.people.directory import Directory
from captioner.people.person import Person

NAMES = frozenset(FIELD[key] for key in ("photographer", "persons", "caption_writer"))
"""The fields that hold people's names."""
BY_ITSELF = NAMES | frozenset(
    FIELD[key]
    for key in (
        "credit_line", "sublocation", "city", "state", "country", "event", "keywords", "source", "copyright_notice",
        "job_title",
    )
)  # fmt: skip
"""The fields that are completed while one types; others only when they are asked to be."""
NEVER = frozenset(FIELD[key] for key in ("date", "digital_source_type", "rating"))
LEAST_LETTERS = 2
MOST = 40


class Origin(Enum):
    """Where a suggestion comes from."""

    PERSON = "person"
    SET = "set"
    RECENT = "recent"


class Suggestion(NamedTuple):
    """A text to be put in, where it comes from, and what else is known of it."""

    text: str
    origin: Origin
    more: str = ""
    is_protected: bool = False


class Entry(NamedTuple):
    """The part of a text that is being typed: where it begins and ends."""

    start: int
    end: int
    text: str


def entry_at(text: str, caret: int, field: Field) -> Entry:
    """The entry at the caret of a field of several; the word before it in prose; else the whole text."""
    if field.rows > 1:
        start = max(text.rfind(mark, 0, caret) for mark in " \n\t(«“\"'") + 1
        return Entry(start, caret, text[start:caret])
    if not field.kind.several:
        return Entry(0, len(text), text)
    start = text.rfind(";", 0, caret) + 1
    end = text.find(";", caret)
    end = len(text) if end < 0 else end
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = max(start, start + len(text[start:end].rstrip()))
    return Entry(start, end, text[start:end])


def suggestions(
    field: Field,
    typed: str,
    language: str,
    people: Directory,
    in_set: Mapping[str, int],
    recent: Sequence[str],
) -> list[Suggestion]:
    """What may be meant, the likeliest first, each text once; all there is where nothing is typed yet."""
    found: dict[str, Suggestion] = {}
    of_set = [Suggestion(text, Origin.SET, str(count)) for text, count in in_set.items()]
    used = [Suggestion(text, Origin.RECENT) for text in recent]
    known = _people(field, typed, language, people)
    for one in _ordered(typed, known, of_set, used):
        found.setdefault(one.text, one)
    return [_told(one, people) for one in found.values() if one.text != typed][:MOST]


def _ordered(
    typed: str, known: Sequence[Suggestion], of_set: Sequence[Suggestion], used: Sequence[Suggestion]
) -> list[Suggestion]:
    if not typed.strip():
        # What stands in this set is likelier than the first of twenty thousand people.
        return [*of_set, *used, *known]
    return [*known, *_fitting([*of_set, *used], typed)]


def _people(field: Field, typed: str, language: str, people: Directory) -> list[Suggestion]:
    if field not in NAMES and field.rows == 1:
        return []
    return [_suggested(one, language) for one in people.found(typed, MOST)]


def _suggested(person: Person, language: str) -> Suggestion:
    more = ", ".join(filter(None, (person.role, person.organisation)))
    return Suggestion(person.name_in(language), Origin.PERSON, more, person.protected)


def _fitting(offered: Iterable[Suggestion], typed: str) -> list[Suggestion]:
    asked = scripts.words(typed)
    begin = " ".join(asked)
    fit = []
    for one in offered:
        words = _words(one.text)
        if asked and all(any(word.startswith(part) for word in words) for part in asked):
            fit.append((not " ".join(words).startswith(begin), one))
    return [one for _, one in sorted(fit, key=lambda ranked: ranked[0])]


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    """The same values are looked at with every letter typed."""
    return tuple(scripts.words(text))


def _told(one: Suggestion, people: Directory) -> Suggestion:
    """A name that stands in the set is told as what the desk knows of it."""
    person = people.named(one.text) if one.origin is not Origin.PERSON else None
    return one._replace(is_protected=True) if person is not None and person.protected else one
