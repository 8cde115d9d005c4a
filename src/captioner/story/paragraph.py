"""One paragraph of a story's text, as each format hands it over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """Its text, lines apart, and what the format says of it."""

    text: str
    level: int = 0
    """Of a heading, from 1; 0 for all else."""
    pictures: tuple[str, ...] = ()
    """The file names of the pictures that stand in it."""
    is_caption: bool = False
