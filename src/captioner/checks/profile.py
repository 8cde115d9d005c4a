"""What a desk demands: how grave each rule is, and what captions and credits have to look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from captioner.checks.finding import Severity
from captioner.credits import Field


@dataclass(frozen=True)
class Profile:
    """The defaults are those of the essay."""

    name: str = "essay"
    severities: Mapping[str, Severity | None] = field(
        default_factory=lambda: {"alt-text-missing": None}, hash=False
    )
    """By rule, where it is not the table's; None: the rule is off."""
    required: tuple[Field, ...] = ()
    """Fields that every photo has to have."""
    languages: tuple[str, ...] = ()
    """Languages that every caption has to have; empty: those of the story."""
    place: str = "either"
    """Where a caption's place is wanted: `text`, `field` or `either`."""
    year: str = "either"
    """Where a caption's year is wanted: `text`, `field` or `either`."""
    shortest_caption: tuple[int, int] = (30, 5)
    """Characters and words: fewer of both is short."""
    longest_caption: int = 1_000
    """Characters."""
    credit_form: str = ""
    """How the credit line is written, such as `Photo by {photographer}`; empty: as one likes."""
    copyright_form: str = ""
    """How a missing copyright notice is written, such as `© {year} {photographer}`; empty: it is not."""
    agencies: tuple[str, ...] = ()
    """Agencies whose credits are written `{photographer}/{agency}`."""
