"""What rules know besides the photos: what the desk demands, the story, the people, and what time it is."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cached_property

from captioner.checks import countries, credit_words
from captioner.checks.makers import Makers
from captioner.checks.mentions import Lookout
from captioner.checks.profile import Profile
from captioner.checks.zones import Place
from captioner.people.person import Person
from captioner.story.reading import Reading
from captioner.story.story import EMPTY, Story


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

    @cached_property
    def makers(self) -> Makers:
        """Who may be credited."""
        told, byline = self.reading, self.story.byline
        # Who made a story need not have taken its photos.
        is_untold = told is not None and not told.names_photographers and told.byline == byline
        names = () if is_untold else (name for entry in byline for name in credit_words.names_in(entry))
        return Makers(tuple(names), self.people, next(iter(self.story.wanted_languages), ""))

    @cached_property
    def lookout(self) -> Lookout:
        """Finds the desk's people in texts."""
        return Lookout(self.people)

    @cached_property
    def place(self) -> Place:
        """Where the story's photos were taken: `Almaty, Kazakhstan`."""
        first, _, last = self.story.place.rpartition(",")
        told = countries.named(last.strip())
        city = (first if told and first else self.story.place).split(",")[0].strip()
        return Place(told, "" if told and not first else city)
