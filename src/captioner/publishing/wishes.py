"""What copies are to be like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from captioner.errors import WrongValue, reason


class Encoding(NamedTuple):
    """A picture format that copies are made in."""

    suffix: str
    name: str
    quality: int
    """What looks like the original at the size of a page."""


JPEG, WEBP = Encoding(".jpg", "JPEG", 85), Encoding(".webp", "WEBP", 82)
ENCODINGS = {"jpeg": JPEG, "webp": WEBP}
LEAST_SIDE, MOST_SIDE = 64, 20_000
MOST_SHARPENING = 200


@dataclass(frozen=True)
class Wishes:
    """The defaults are those of a news site."""

    long_side: int = 2_048
    """Pixels; smaller pictures are not blown up."""
    encoding: Encoding = JPEG
    quality: int | None = None
    """1 to 100; None: the encoding's own."""
    names: str = "{story}-{number:2}"
    """The copies' names as a template, without their ending."""
    is_sensitive: bool = False
    """The story says that a place can endanger a person: of the date only the day travels."""
    shows_persons: bool = False
    """Whether the names of persons shown travel, too."""
    sharpening: int = 55
    """Percent; 0 leaves a scaled picture as soft as it came."""

    def __post_init__(self) -> None:
        if not LEAST_SIDE <= self.long_side <= MOST_SIDE:
            raise WrongValue(
                reason(
                    "a long side of {given} pixels: between {least} and {most} are made",
                    given=self.long_side,
                    least=LEAST_SIDE,
                    most=MOST_SIDE,
                )
            )
        if self.quality is not None and not 1 <= self.quality <= 100:
            raise WrongValue(reason("a quality of {given}: it goes from 1 to 100", given=self.quality))
        if not 0 <= self.sharpening <= MOST_SHARPENING:
            raise WrongValue(
                reason(
                    "a sharpening of {given}: it goes from 0 to {most}",
                    given=self.sharpening,
                    most=MOST_SHARPENING,
                )
            )
