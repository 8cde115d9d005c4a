"""What a photo's file gives away beside its credits, what it hides, and where its blocks are not in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from captioner.credits import Field


class What(Enum):
    """What a trace leads to."""

    CAMERA = "camera"
    """The serial number of the body."""
    LENS = "lens"
    """The serial number of the lens."""
    OWNER = "owner"
    """Whose camera it is, as the camera was told."""
    COMPUTER = "computer"
    """The computer or phone that wrote the file, by its name."""
    ACCOUNT = "account"
    """Whose folder a file lay in, on somebody's disk."""
    PLACE = "place"
    """Where the picture was taken, or what it shows stands: coordinates."""
    PICTURE = "picture"
    """A number that no other picture of the camera has."""


class Trace(NamedTuple):
    """One thing that the file gives away: where it stands (exif, maker, xmp), and what it says."""

    what: What
    home: str
    said: str


class Hidden(Enum):
    """A picture in the file that nobody sees who looks at the photo."""

    THUMBNAIL = "thumbnail"
    """EXIF's."""
    PHOTOSHOP_THUMBNAIL = "thumbnail of Photoshop"
    XMP_THUMBNAIL = "thumbnail in XMP"
    PICTURES = "further pictures"
    """Previews and frames behind the photo (MPF)."""
    GAIN_MAP = "HDR gain map"
    """How much brighter a screen may show each part: a grey picture of the same scene."""
    FILM = "film"
    """The seconds around the photo: a motion photo."""
    DEPTH = "depth"
    """How far each thing was away, and often the photo before it was blurred by that."""
    SIGNED_THUMBNAIL = "thumbnail in the content credentials"


class MainText(Enum):
    """What is wrong with the main text (x-default) of a field's texts by language, as they stand in XMP."""

    MISSING = "missing"
    LATE = "not the first"


@dataclass(frozen=True)
class Traces:
    """What there is to know of a file beside its credits and what the camera says; nothing by default."""

    told: tuple[Trace, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    further_pictures: int = 0
    """How many pictures lie behind the photo."""
    main_texts: tuple[tuple[Field, MainText], ...] = ()
    """Fields whose texts by language have no main text where readers look for it."""
    iim_unmarked: tuple[Field, ...] = ()
    """Fields whose IIM copy holds letters beyond ASCII, but is not said to be UTF-8."""
    iim_unreadable: tuple[Field, ...] = ()
    """Fields whose IIM copy is no UTF-8: read by a guess."""
    has_content_credentials: bool = False
    """Whether the file is signed, or names where its signature lies (C2PA)."""
    source_types: tuple[str, ...] = ()
    """How the picture came to be, as the content credentials say it (terms of IPTC's Digital Source Type)."""

    def of(self, *wanted: What) -> tuple[Trace, ...]:
        """The traces that lead to one of these."""
        return tuple(one for one in self.told if one.what in wanted)


NOTHING = Traces()
