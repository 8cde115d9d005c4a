"""The pixels there are of one photo, as a value: those for when it fits, and more for when it is zoomed in."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage


@dataclass(frozen=True)
class Pixels:
    """One photo in up to two sizes; null images for those that have not arrived."""

    fitting: QImage = field(default_factory=QImage)
    larger: QImage = field(default_factory=QImage)

    def best_for(self, width: int) -> QImage:
        """The fewest pixels that are enough: a far larger image drawn small would glitter."""
        fewer, more = sorted((self.fitting, self.larger), key=QImage.width)
        return fewer if fewer.width() >= width else more

    def are_enough_for(self, drawn: QSize, whole: QSize) -> bool:
        """Whether these are all the pixels the photo has for being drawn at this size."""
        return max(self.fitting.width(), self.larger.width()) >= min(drawn.width(), whole.width())
