"""The rule over people who must not be named, where the story beside the photos names them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from captioner.checks.finding import Found, Told, cut_short, told
from captioner.checks.makers import Makers
from captioner.checks.shot import Gathering
from captioner.people.person import Person
from captioner.story.reading import Reading
from captioner.story.story import Story


class _Naming(NamedTuple):
    """Who is named in which part of the story, and in which words."""

    part: str
    person: Person
    written: str
    is_sure: bool


def protected_name_in_story(gathering: Gathering) -> Iterator[Found]:
    """The story itself names somebody whose identity is to be protected.

    Headline, byline and place go into the names of copies, into sheets and onto pages, and the pictures' credits in
    the text are what readers see. Write the organisation there. Of the rest of the text it is asked, for it may have
    to name them as somebody whom it is about.
    """
    desk = gathering.desk
    if desk.makers.protected is None:
        return
    for one in _namings(desk.makers, desk.story, desk.reading):
        yield Found(_message(one), value=one.written, is_graver=one.is_sure and one.part != "text")


def _message(one: _Naming) -> Told:
    name = one.person.name
    if not one.is_sure:
        written = cut_short(one.written)
        return told(
            "“{written}” in the story may mean {name}, who is to be protected", written=written, name=name
        )
    match one.part:
        case "headline":
            return told("The story’s headline names {name}, who is to be protected", name=name)
        case "byline":
            return told("The story’s byline names {name}, who is to be protected", name=name)
        case "place":
            return told("The story’s place names {name}, who is to be protected", name=name)
        case "credit":
            return told(
                "A picture’s credit in the story’s text names {name}, who is to be protected", name=name
            )
    return told("The story’s text names {name}, who is to be protected", name=name)


@lru_cache(maxsize=8)
def _namings(makers: Makers, story: Story, reading: Reading | None) -> tuple[_Naming, ...]:
    """Each person once, where it is gravest."""
    found: dict[Person, _Naming] = {}
    for part, text in _parts(story, reading):
        for one in _named(makers, part, text):
            known = found.get(one.person)
            if known is None or (one.is_sure and not known.is_sure):
                found[one.person] = one
    return tuple(found.values())


def _parts(story: Story, reading: Reading | None) -> Iterator[tuple[str, str]]:
    """What the story says, the gravest first."""
    yield "headline", story.headline
    yield from (("byline", name) for name in story.byline)
    yield "place", story.place
    if reading is not None:
        yield from (("byline", name) for name in reading.byline)
        yield from (("credit", block.credit) for block in reading.blocks)
    yield "text", story.text


def _named(makers: Makers, part: str, text: str) -> Iterator[_Naming]:
    if makers.protected is None or makers.surnames is None:
        return
    for full in makers.protected.in_text(text):
        yield _Naming(part, full.person, text[full.start : full.end], full.is_sure)
    for alone in makers.surnames.in_text(text):
        yield _Naming(part, alone.person, text[alone.start : alone.end], alone.is_sure)
