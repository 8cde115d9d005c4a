"""Copies, and the set they are made of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from captioner.checks.checking import Report
from captioner.errors import CaptionerError
from captioner.people.person import Person
from captioner.photo import Photo


@dataclass(frozen=True)
class Copy:
    """One copy: where it is, and what is told of it; or the error for which there is none."""

    source: Path
    path: Path | None = None
    size: tuple[int, int] = (0, 0)
    sha256: str = ""
    kept: tuple[str, ...] = ()
    """Keys of the fields that travel."""
    left: tuple[str, ...] = ()
    """Keys of those that stay at the desk."""
    removed: tuple[str, ...] = ()
    """What the original gives away or hides and the copy does not: place, camera, thumbnail…"""
    error: CaptionerError | None = None


@dataclass(frozen=True)
class Set:
    """What is published: the photos in their order, what the check found of them, whom not to name, which story."""

    photos: Sequence[Photo]
    report: Report
    people: Sequence[Person] = ()
    story: str = ""
    numbers: Sequence[int] = ()
    """Which of the set each of them is; empty where they are all of it."""

    def of(self, paths: Collection[Path]) -> Set:
        """Just these of its photos: each keeps its number, and what was found of the others keeps none back."""
        chosen = [(number, one) for number, one in enumerate(self.photos, 1) if one.path in paths]
        if len(chosen) == len(self.photos):
            return self
        found = tuple(one for one in self.report.findings if one.path in paths)
        return replace(
            self,
            photos=[one for _, one in chosen],
            report=Report(len(chosen), found),
            numbers=[number for number, _ in chosen],
        )

    @property
    def protected(self) -> tuple[Person, ...]:
        """The people who are not to be named."""
        return tuple(person for person in self.people if person.protected)
