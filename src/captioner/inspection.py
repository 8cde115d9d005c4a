"""What the pixels of a photo and of the pictures hidden in its file show: asked for separately, for it takes time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from captioner.traces import Hidden


class Likeness(Enum):
    """How a hidden picture compares with the photo."""

    SAME = "same"
    COVERED = "covered"
    """The same scene, but not the same everywhere: something was blurred, covered or taken out since."""
    OTHER = "other"
    """Another picture, or another part of the scene: the photo was cropped since."""


class Compared(NamedTuple):
    """One hidden picture, and how it compares."""

    hidden: Hidden
    likeness: Likeness


@dataclass(frozen=True)
class Inspection:
    """What was seen of one photo; empty where its picture cannot be decoded."""

    picture: str = ""
    """The hash of the picture as it lies in the file: equal only where not a byte of it differs."""
    outline: int = 0
    """What the picture looks like, in bits: those of two pictures differ the less, the more they look alike."""
    small: bytes = b""
    """The picture in a few grey patches, upright."""
    compared: tuple[Compared, ...] = ()
    trouble: str = ""
    """Why it was not, or not wholly, looked at; empty where all is well."""
