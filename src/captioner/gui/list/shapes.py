"""The two shapes of the list: rows with the words beside the picture, and a grid with the words below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont

from captioner.gui.list.row_words import type_of

_EDGE = 6  # between the pane's edge and the mark of the selected row
_PAD = 8  # from there to what is in it
_GAP = 12
_BELOW = 8  # from a picture to the words below it


@dataclass(frozen=True)
class Rows:
    """One photo a row; of its picture the middle, in one size."""

    wide: int = 84
    """How wide a picture is, in points."""
    name = "list"
    narrowest, widest = 56, 176

    @property
    def picture(self) -> QSize:
        """The room for a picture."""
        return QSize(self.wide, round(self.wide * 5 / 7))

    def height(self, font: QFont) -> int:
        """The height of every row in this type."""
        return max(self.picture.height(), type_of(font).height) + 2 * _PAD

    def columns(self, width: int) -> int:
        """How many photos stand side by side."""
        return 1

    def ground(self, size: QSize) -> QRect:
        """What is coloured where the photo is selected."""
        return QRect(_EDGE, 1, size.width() - 2 * _EDGE, size.height() - 2)

    def picture_box(self, size: QSize) -> QRect:
        """Where the picture is."""
        box = QRect(_EDGE + _PAD, 0, self.picture.width(), self.picture.height())
        box.moveTop((size.height() - box.height()) // 2)
        return box

    def words_box(self, size: QSize) -> QRect:
        """Where the words are."""
        box, left = self.ground(size), self.picture_box(size).right() + 1 + _GAP
        return QRect(left, box.top(), box.right() - _PAD - left + 1, box.height())


@dataclass(frozen=True)
class Cells:
    """As many photos side by side as there is room for, each picture whole."""

    wide: int = 136
    name = "grid"
    narrowest, widest = 104, 256

    @property
    def picture(self) -> QSize:
        """The room for a picture: upright ones are to be as large as the others are."""
        return QSize(self.wide, round(self.wide * 3 / 4))

    def height(self, font: QFont) -> int:
        """The height of every cell in this type."""
        return 2 * _PAD + self.picture.height() + _BELOW + type_of(font).height + 2

    def columns(self, width: int) -> int:
        """How many photos stand side by side."""
        return max(1, width // (self.wide + 2 * _PAD + 4))

    def ground(self, size: QSize) -> QRect:
        """What is coloured where the photo is selected."""
        return QRect(2, 1, size.width() - 4, size.height() - 2)

    def picture_box(self, size: QSize) -> QRect:
        """Where the picture is."""
        box = QRect(0, _PAD, self.picture.width(), self.picture.height())
        box.moveLeft((size.width() - box.width()) // 2)
        return box

    def words_box(self, size: QSize) -> QRect:
        """Where the words are."""
        box = self.picture_box(size)
        top = box.bottom() + 1 + _BELOW
        return QRect(box.left(), top, box.width(), size.height() - _PAD - top)


Shape = Rows | Cells

SHAPES: dict[str, type[Rows] | type[Cells]] = {"list": Rows, "grid": Cells}


def shape(name: str, wide: int | None = None) -> Shape:
    """The shape of this name, with pictures as wide as it allows; an unknown one is rows."""
    kind = SHAPES.get(name, Rows)
    return kind() if wide is None else kind(min(max(wide, kind.narrowest), kind.widest))
