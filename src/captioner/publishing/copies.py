"""Copies, and the set they are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    error: CaptionerError | None = None


@dataclass(frozen=True)
class Set:
    """What is published: the photos in their order, what the check found of them, whom not to name, which story."""

    photos: Sequence[Photo]
    report: Report
    people: Sequence[Person] = ()
    story: str = ""

    @property
    def protected(self) -> tuple[Person, ...]:
        """The people who are not to be named."""
        return tuple(person for person in self.people if person.protected)
