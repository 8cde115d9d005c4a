"""What a caption sheet holds, whatever its format: the set's head, and a line for each picture in the story's order."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity
from captioner.credits import CAPTION, CREDIT_LINE, PHOTOGRAPHER, Credits
from captioner.photo import Photo
from captioner.story.story import EMPTY, Story

_ID_LENGTH = 12


@dataclass(frozen=True)
class Line:
    """One picture of the sheet."""

    number: int
    photo: Photo
    picture: str = ""
    """The hash of the picture data, hexadecimal; empty where it is not known."""
    findings: tuple[Finding, ...] = ()

    @property
    def credits(self) -> Credits:
        """What is said of the picture."""
        return self.photo.credits

    @property
    def picture_id(self) -> str:
        """What the picture is known by when the sheet comes back, whatever its file is called by then."""
        return self.picture[:_ID_LENGTH]

    @property
    def has_credit(self) -> bool:
        """Whether anybody is credited."""
        return self.credits.get(PHOTOGRAPHER) is not None or self.credits.get(CREDIT_LINE) is not None

    def told(self, *severities: Severity) -> tuple[str, ...]:
        """What the check says of it that is open, and as grave as one of these."""
        return tuple(
            str(one.found.message) for one in self.findings if one.is_open and one.severity in severities
        )


@dataclass(frozen=True)
class Sheet:
    """All that a sheet says; formats only lay it out."""

    title: str
    lines: tuple[Line, ...]
    story: Story = EMPTY
    languages: tuple[str, ...] = ()
    """The languages that captions stand in, the main one first; empty where none is told."""
    columns: tuple[str, ...] = ()
    """The keys of the columns that tables have, in their order; empty for all."""
    told_main: str = ""
    """The main language where it is not the first of these."""
    whole: Sheet | None = None
    """What this is the beginning of: its head tells of that."""
    made: datetime.datetime = field(default_factory=lambda: datetime.datetime.now().astimezone())
    of_set: tuple[Finding, ...] = ()
    is_outside: bool = False
    """Whether it leaves the house: nothing stands in it that should not travel."""

    @property
    def main_language(self) -> str:
        """The language of texts whose language nobody told; empty where none is known."""
        return self.told_main or (self.languages[0] if self.languages else "")

    @cached_property
    def photographers(self) -> tuple[str, ...]:
        """Who is credited, each once; first those of the byline, in its order."""
        if self.whole is not None:
            return self.whole.photographers
        credited = [name for line in self.lines for name in line.credits.entries(PHOTOGRAPHER)]
        named = [name for name in self.story.byline if name in credited]
        return tuple(dict.fromkeys((*named, *credited)))

    @cached_property
    def without_credit(self) -> tuple[Line, ...]:
        """The pictures that credit nobody."""
        return tuple(line for line in self.lines if not line.has_credit)

    @cached_property
    def without_caption(self) -> tuple[Line, ...]:
        """The pictures without a caption."""
        return tuple(line for line in self.lines if not line.credits.text(CAPTION))

    def counts(self) -> str:
        """How many pictures, and what they lack: `40 pictures, 3 without credit`."""
        if self.whole is not None:
            return self.whole.counts()
        said = ["1 picture" if len(self.lines) == 1 else f"{len(self.lines)} pictures"]
        said += [f"{len(self.without_credit)} without credit"] if self.without_credit else []
        said += [f"{len(self.without_caption)} without caption"] if self.without_caption else []
        return ", ".join(said)

    def of(self, paths: Collection[Path]) -> Sheet:
        """The same of these photos only; each keeps its number."""
        return replace(self, lines=tuple(line for line in self.lines if line.photo.path in paths))

    def in_languages(self, tags: Sequence[str]) -> Sheet:
        """The same with captions in these of its languages only."""
        return replace(
            self, languages=tuple(t for t in self.languages if t in tags), told_main=self.main_language
        )

    def beginning(self, count: int) -> Sheet:
        """Its first lines, under the head of all; to be looked at before the whole is written."""
        return replace(self, lines=self.lines[:count], whole=self.whole or self)


def sheet_of(
    photos: Sequence[Photo],
    title: str,
    story: Story,
    report: Report,
    pictures: Mapping[Path, str],
    *,
    is_outside: bool = False,
) -> Sheet:
    """The sheet of these photos, numbered in the story's order; *pictures* are the hashes of their picture data."""
    ranks = {name: rank for rank, name in enumerate(story.photos)}
    ordered = sorted(photos, key=lambda photo: ranks.get(photo.name, len(ranks)))
    lines = tuple(
        Line(number, photo, pictures.get(photo.path, ""), () if is_outside else report.of(photo.path))
        for number, photo in enumerate(ordered, 1)
    )
    of_set = () if is_outside else tuple(one for one in report.findings if one.path is None)
    return Sheet(
        story.headline or title,
        lines,
        story,
        _languages(ordered, story),
        of_set=of_set,
        is_outside=is_outside,
    )


def _languages(photos: Sequence[Photo], story: Story) -> tuple[str, ...]:
    """The story's languages, and those that captions stand in besides."""
    found = dict.fromkeys(story.wanted_languages)
    for photo in photos:
        found.update(dict.fromkeys(photo.credits.texts(CAPTION).languages))
    return tuple(found)
