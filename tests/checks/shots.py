"""Photos and sets as rules look at them, made of values; and what a rule finds, by its id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from captioner.checks.desk import Desk
from captioner.checks.finding import Found
from captioner.checks.profile import Profile
from captioner.checks.rules import RULE, PhotoRule, SetRule
from captioner.checks.shot import Gathering, Shot
from captioner.credits import FIELD, Credits
from captioner.people.person import Person
from captioner.photo import Photo
from captioner.story.reading import Reading
from captioner.story.story import EMPTY, Story

OF_DESK = ("profile", "story", "reading", "people", "now")


def desk(
    profile: Profile | None = None,
    story: Story = EMPTY,
    reading: Reading | None = None,
    people: Sequence[Person] = (),
    **more: Any,
) -> Desk:
    """A desk with the essay's profile, a blank story and nobody known."""
    return Desk(profile or Profile(), story, reading, tuple(people), **more)


def photo(path: str = "rally/IMG_0001.jpg", **said: Any) -> Photo:
    """A saved photo: fields by their keys, everything else of Photo by its name."""
    values = {FIELD[key]: _value(key, said.pop(key)) for key in list(said) if key in FIELD}
    credits = Credits(values)
    return replace(Photo(Path(path), credits, credits), **said)


def shot(path: str = "rally/IMG_0001.jpg", **said: Any) -> Shot:
    """A photo as rules over one photo see it; what is the desk's (story, people …) by its name, too."""
    of_desk = {name: said.pop(name) for name in OF_DESK if name in said}
    return Shot(photo(path, **said), desk(**of_desk))


def gathering(photos: Sequence[Photo], **of_desk: Any) -> Gathering:
    """A set as rules over the set see it."""
    known = desk(**of_desk)
    return Gathering([Shot(one, known) for one in photos], known)


def found(rule: str, looked_at: Shot | Gathering) -> list[Found]:
    """What the rule of this id finds."""
    row = RULE[rule]
    if isinstance(row, PhotoRule):
        assert isinstance(looked_at, Shot)
        return list(row.look(looked_at))
    assert isinstance(row, SetRule)
    assert isinstance(looked_at, Gathering)
    return list(row.look(looked_at))


def _value(key: str, said: object) -> object:
    """A text, an entry or texts by language as the field holds them."""
    if isinstance(said, str):
        return FIELD[key].kind.parse(said)
    if isinstance(said, dict):
        return FIELD[key].kind.from_json(said)
    return said
