"""A picture as the window gets it, and why there is none; light, for every pane knows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from captioner.errors import CaptionerError

MOST_PIXELS = 256_000_000
"""Honest photos of 150 megapixels are opened; a small file that unpacks to gigabytes is not."""

MOST_MEGABYTES = 960
"""That unpacking, turning and scaling one picture may take in all."""


class CannotShow(CaptionerError):
    """This photo cannot be drawn, and why; its credits may be fine all the same."""


@dataclass(frozen=True)
class Picture:
    """Pixels to paint, how many the whole photo has (upright), and the name of the colours it came in."""

    image: QImage
    whole: QSize
    colours: str

    @property
    def bytes(self) -> int:
        """The memory it takes."""
        return self.image.sizeInBytes()


def within(whole: QSize, room: QSize | None) -> QSize:
    """The size of a picture scaled into *room*, its shape kept, never enlarged, never less than a pixel."""
    if room is None or (whole.width() <= room.width() and whole.height() <= room.height()):
        return whole
    share = min(room.width() / whole.width(), room.height() / whole.height())
    return QSize(max(1, round(whole.width() * share)), max(1, round(whole.height() * share)))
