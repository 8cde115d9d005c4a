"""What rules look at: one photo with what follows from it, and the whole set; worked out once, when first asked for."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from captioner import dates
from captioner.checks import countries, credit_words, matching, prose_dates, zones
from captioner.checks.desk import Desk
from captioner.checks.matching import Matching, Pictured
from captioner.checks.prose_dates import DateInText
from captioner.checks.zones import Place
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits, Field
from captioner.dates import Moment
from captioner.photo import Photo
from captioner.story import phrases
from captioner.texts import X_DEFAULT

_PLACES = tuple(FIELD[key] for key in ("sublocation", "city", "state", "country"))
_CITY, _COUNTRY, _COUNTRY_CODE = (FIELD[key] for key in ("city", "country", "country_code"))
_PERSONS = FIELD["persons"]


class DatedCaption(NamedTuple):
    """A caption and the dates it tells; without a language where that is not told."""

    language: str
    text: str
    dates: tuple[DateInText, ...]


class Wording(NamedTuple):
    """One text of a field that people write words into: an entry of several, or what it says in one language."""

    field: Field
    language: str
    text: str


_WORDED = tuple(
    FIELD[key]
    for key in (
        "caption", "photographer", "credit_line", "headline", "title", "sublocation", "city", "state", "country",
        "event", "persons", "keywords", "source", "copyright_notice", "usage_terms", "job_title", "alt_text",
        "extended_description", "instructions",
    )
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Shot:
    """One photo, as rules look at it."""

    photo: Photo
    desk: Desk
    remembered: dict[str, object] = field(default_factory=dict, init=False, repr=False)
    """What rules over the set have worked out of it, for when they look again; by their names for it."""

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
    def caption_words(self) -> str:
        """The same with one blank between its words."""
        return " ".join(self.caption.split())

    @cached_property
    def photographers(self) -> tuple[str, ...]:
        """Who is credited."""
        return self.credits.entries(PHOTOGRAPHER)

    @cached_property
    def credit_line(self) -> str:
        """The credit line."""
        return self.credits.text(CREDIT_LINE)

    @cached_property
    def endings(self) -> tuple[tuple[str, phrases.Credited], ...]:
        """By language, the captions that end in a credit, parted from it."""
        parted = ((language, credit_words.ending(text)) for language, text in self.captions)
        return tuple((language, ending) for language, ending in parted if ending is not None)

    @cached_property
    def ending(self) -> phrases.Credited | None:
        """The caption parted from the credit that it ends in; None where it ends in none."""
        return credit_words.ending(self.caption)

    @cached_property
    def credited(self) -> tuple[str, ...]:
        """Everybody whom the photographer field names, each apart and without an agency."""
        return tuple(name for entry in self.photographers for name in credit_words.names_in(entry))

    @cached_property
    def named(self) -> tuple[str, ...]:
        """Everybody whom the fields credit or show."""
        return (*self.credited, *self.credits.entries(_PERSONS))

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """Everybody whom the photographer field names, each by the main form."""
        return tuple(map(self.desk.makers.main_form, self.credited))

    @cached_property
    def body(self) -> tuple[str, str] | None:
        """The camera's make and serial number; None where it tells no number that is its own."""
        camera = self.photo.camera
        serial = camera.serial.strip()
        return (camera.make.casefold(), serial) if len(serial.strip("0 .-")) > 2 else None

    @cached_property
    def pictured(self) -> Pictured:
        """As far as stories know it."""
        return Pictured(self.path, tuple(dict.fromkeys(text for _, text in self.captions)))

    @cached_property
    def moment(self) -> Moment | None:
        """The date field."""
        text = self.credits.text(DATE_TAKEN)
        try:
            return dates.read(text) if text else None
        except ValueError:
            return None

    @cached_property
    def clock(self) -> float | None:
        """What the camera's clock said, in seconds, whatever its zone; None where a person dated the photo.

        What somebody typed of a scan is no matter of clocks.
        """
        camera, moment = self.photo.camera, self.moment
        if not (camera.serial or camera.model) or moment is None or not moment.day:
            return None
        if camera.taken[:10] not in ("", str(moment)[:10]):
            return None
        span = zones.span(moment._replace(offset=""), (datetime.UTC,))
        return span.first.timestamp() if span else 0.0

    @cached_property
    def place_names(self) -> tuple[str, ...]:
        """Sublocation, city, state and country."""
        return tuple(map(self.credits.text, _PLACES))

    @cached_property
    def captions(self) -> tuple[tuple[str, str], ...]:
        """The captions, each once, by language; the main one's is empty where its language is not told."""
        return self.texts(CAPTION)

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """All texts that people write, each once."""
        found = []
        for one in _WORDED:
            if self.credits.get(one) is None:
                continue
            entries = self.credits.entries(one)
            if entries:
                found += [Wording(one, "", entry) for entry in entries]
            else:
                found += [Wording(one, tag, text) for tag, text in self.texts(one)]
        return tuple(found)

    @cached_property
    def dated_captions(self) -> tuple[DatedCaption, ...]:
        """The captions that tell dates."""
        read = (DatedCaption(*one, prose_dates.read(one[1])) for one in self.captions)
        return tuple(one for one in read if one.dates)

    @cached_property
    def place(self) -> Place:
        """Where it was taken: by its fields, else by the story's."""
        code, name = self.credits.text(_COUNTRY_CODE), self.credits.text(_COUNTRY)
        countries_told = countries.coded(code) if code else countries.named(name)
        city = self.credits.text(_CITY)
        return Place(countries_told, city) if countries_told or city else self.desk.place

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

    @cached_property
    def by_photographer(self) -> Mapping[str, Sequence[Shot]]:
        """The photos of each entry that the photographer fields hold."""
        found: dict[str, list[Shot]] = {}
        for shot in self.shots:
            for entry in shot.photographers:
                found.setdefault(entry, []).append(shot)
        return found

    @cached_property
    def by_body(self) -> Mapping[tuple[str, str], Sequence[Shot]]:
        """The photos of each camera that tells its number."""
        found: dict[tuple[str, str], list[Shot]] = {}
        for shot in self.shots:
            if shot.body is not None:
                found.setdefault(shot.body, []).append(shot)
        return found

    @cached_property
    def is_whole(self) -> bool:
        """Whether all photos are there that the story lists."""
        told = self.desk.story.photos
        return not told or {path.name for path in self.by_path}.issuperset(told)

    @cached_property
    def matching(self) -> Matching:
        """Which photos the picture blocks of the story's text mean."""
        blocks = self.desk.reading.blocks if self.desk.reading else ()
        if not blocks:
            return matching.matched((), ())
        place = {name: at for at, name in enumerate(self.desk.story.photos)}
        shots = self.shots
        if place:
            shots = sorted(shots, key=lambda shot: place.get(shot.path.name, len(place)))
        return matching.matched(blocks, [shot.pictured for shot in shots])
