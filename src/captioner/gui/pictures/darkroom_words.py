"""What the window and a darkroom say to each other: plain numbers, texts and pixels, for neither may trust the other.

order   deed, width and height of the room (0 for none), length of the path; the path
answer  what it is, the lengths of two texts, form, width and height of the picture, those of the whole photo;
        the texts; the pixels
"""

from __future__ import annotations

import os
import struct
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

READY = b"ready"
ORDER = struct.Struct("<BIII")
ANSWER = struct.Struct("<BHHBIIII")
MOST_TEXT = 2_000
MOST_PATH = 1 << 16

FORMS = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)
"""How the pixels of an answer may stand: four bytes each, row after row without a gap."""


class Deed(IntEnum):
    """What a darkroom is asked for."""

    PICTURE = 1
    THUMBNAIL = 2  # the one embedded in the file
    SCREEN = 3  # an ICC profile instead of a path: what follows is for this screen; it is not answered


class Outcome(IntEnum):
    """What a darkroom answers."""

    PICTURE = 1  # pixels follow; the first text names the colours
    NOTHING = 2
    CANNOT = 3  # what is wrong with the photo, and what now
    MISTAKE = 4  # in this program: where


class Order(NamedTuple):
    """One photo, and what is wanted of it."""

    deed: Deed
    path: Path
    room: QSize | None = None

    def __bytes__(self) -> bytes:
        path = os.fsencode(self.path)
        width, height = (self.room.width(), self.room.height()) if self.room is not None else (0, 0)
        return ORDER.pack(self.deed, max(0, width), max(0, height), len(path)) + path


def screen_order(icc: bytes) -> bytes:
    """What makes a darkroom work for the screen with this profile; none is sRGB's."""
    return ORDER.pack(Deed.SCREEN, 0, 0, len(icc)) + icc


class Answer(NamedTuple):
    """What stands before the pixels of an answer."""

    outcome: Outcome
    texts: tuple[str, str] = ("", "")
    form: int = 0
    size: tuple[int, int] = (0, 0)
    whole: tuple[int, int] = (0, 0)

    def __bytes__(self) -> bytes:
        texts = [text.encode("utf-8", "replace")[:MOST_TEXT] for text in self.texts]
        lengths = map(len, texts)
        head = ANSWER.pack(self.outcome, *lengths, self.form, *self.size, *self.whole)
        return head + b"".join(texts)
