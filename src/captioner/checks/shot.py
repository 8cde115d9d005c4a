"""What rules look at: one photo with what follows from it, and the whole set; worked out once, when first asked for."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from captioner import dates
from captioner.checks.profile import Profile
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, PHOTOGRAPHER, Credits, Field
from captioner.dates import Moment
from captioner.people.person import Person
from captioner.photo import Photo
from captioner.story import phrases
from captioner.story.reading import Reading
from captioner.story.story import EMPTY, Story
from captioner.texts import X_DEFAULT


@dataclass(frozen=True, eq=False)
class Desk:
    """What rules know besides the photos: what the desk demands, the story, the people, and what time it is."""

    profile: Profile
    story: Story = EMPTY
    reading: Reading | None = None
    """The story's text, read."""
    people: tuple[Person, ...] = ()
    now: datetime.datetime = field(default_factory=lambda: datetime.datetime.now().astimezone())

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that captions are wanted in: the profile's, else the story's; the main one first."""
        return self.profile.languages or self.story.wanted_languages


@dataclass(frozen=True, eq=False)
class Shot:
    """One photo, as rules look at it."""

    photo: Photo
    desk: Desk

    @property
    def path(self) -> Path:
        """The photo's file."""
        return self.photo.path

    @property
    def credits(self) -> Credits:
        """Its credits as they are now, saved or not."""
        return self.photo.credits

    @cached_property
    def caption(self) -> str:
        """The caption in the main language."""
        return self.credits.text(CAPTION)

    @cached_property
    def photographers(self) -> tuple[str, ...]:
        """Who is credited."""
        return self.credits.entries(PHOTOGRAPHER)

    @cached_property
    def credit_line(self) -> str:
        """The credit line."""
        return self.credits.text(CREDIT_LINE)

    @cached_property
    def ending(self) -> phrases.Credited | None:
        """The caption parted from the credit that it ends in; None where it ends in none."""
        return phrases.credited(self.caption)

    @cached_property
    def moment(self) -> Moment | None:
        """The date field."""
        text = self.credits.text(DATE_TAKEN)
        try:
            return dates.read(text) if text else None
        except ValueError:
            return None

    def texts(self, one: Field) -> tuple[tuple[str, str], ...]:
        """The texts of a field, each once, by language; the main text's is empty where its language is not told."""
        texts = self.credits.texts(one)
        if not texts:
            text = self.credits.text(one)
            return (("", text),) if text else ()
        main = texts.main_language
        first = ("" if main == X_DEFAULT else main, texts.main)
        return (first, *((tag, texts[tag]) for tag in texts.languages if tag != main))


@dataclass(frozen=True, eq=False)
class Gathering:
    """The whole set, as rules look at it."""

    shots: Sequence[Shot]
    desk: Desk

    @cached_property
    def by_path(self) -> Mapping[Path, Shot]:
        """The photos by their files."""
        return {shot.path: shot for shot in self.shots}
