"""The few numbers a picture needs from its EXIF block, and where that block stands in each format."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import FileIO
from typing import NamedTuple

from captioner.gui.pictures.tiff_reading import Tiff, of_block

ORIENTATION = 0x0112
EXIF_DIRECTORY = 0x8769
INTEROPERABILITY = 0xA005
INTEROPERABILITY_INDEX = 0x0001
THUMBNAIL_OFFSET = 0x0201
THUMBNAIL_LENGTH = 0x0202

_APP1 = 0xE1
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LOSSY_FRAMES = frozenset([0xC0, 0xC1, 0xC2])
_IN_PASSES = frozenset([0xC2, 0xC6, 0xCA, 0xCE])
_LONE = frozenset([0x01, *range(0xD0, 0xD8)])
_LAST = frozenset([0xD9, 0xDA])
_MOST_BYTES = 1 << 20
_MOST_CHUNKS = 1000


class Header(NamedTuple):
    """What the segments before a JPEG's first scan tell: pixels as they are stored, and the EXIF block.

    *is_photo* says that decoders for photos take it: eight bits, not the lossless kind that raw files hold;
    *is_progressive*, that it comes in passes over the whole picture.
    """

    width: int
    height: int
    exif: bytes
    is_photo: bool
    is_progressive: bool


def header(head: bytes) -> Header:
    """The header in *head*, the first bytes of a JPEG; zeros and no bytes for what is not in there."""
    width = height = 0
    exif = b""
    is_photo = is_progressive = False
    for marker, start, end in _segments(head):
        if marker == _APP1 and not exif and head[start : start + 6] == b"Exif\0\0":
            exif = head[start + 6 : end]
        elif marker in _FRAMES and start + 5 <= len(head):
            depth, height, width = struct.unpack_from(">BHH", head, start)
            is_photo, is_progressive = marker in _LOSSY_FRAMES and depth == 8, marker in _IN_PASSES
            break
    return Header(width, height, exif, is_photo, is_progressive)


def in_png(file: FileIO) -> bytes:
    """The EXIF block of a PNG, if it stands before the pixels as readers expect (PNG 3, eXIf)."""
    for name, length in _chunks(file, 8, ">", 4):
        if name == b"eXIf":
            return file.read(min(length, _MOST_BYTES))
        if name == b"IDAT":
            break
    return b""


def in_webp(file: FileIO) -> bytes:
    """The EXIF block of a WebP, with or without the six bytes some programs put before it."""
    for name, length in _chunks(file, 12, "<", 0):
        if name == b"EXIF":
            return file.read(min(length, _MOST_BYTES)).removeprefix(b"Exif\0\0")
    return b""


def is_adobe_rgb(exif: bytes | Tiff) -> bool:
    """Whether it says "Adobe RGB" as cameras do: by DCF's option file mark R03, without a profile."""
    tiff = _tiff(exif)
    directory = tiff.first
    for pointer in (EXIF_DIRECTORY, INTEROPERABILITY):
        directory = tiff.directory(tiff.number(directory, pointer))
    told = directory.entries.get(INTEROPERABILITY_INDEX)
    return told is not None and told.held == b"R03\0"


def orientation(exif: bytes | Tiff) -> int:
    """EXIF's Orientation, 1 to 8; 1 where it is missing or nonsense."""
    tiff = _tiff(exif)
    told = tiff.number(tiff.first, ORIENTATION)
    return told if 1 <= told <= 8 else 1


def thumbnail(exif: bytes) -> bytes:
    """The JPEG in IFD1, or no bytes."""
    tiff = of_block(exif)
    second = tiff.directory(tiff.first.next)
    start, length = tiff.number(second, THUMBNAIL_OFFSET), tiff.number(second, THUMBNAIL_LENGTH)
    found = exif[start : start + length] if start and length else b""
    return found if len(found) == length and found.startswith(b"\xff\xd8") else b""


def _tiff(exif: bytes | Tiff) -> Tiff:
    return of_block(exif) if isinstance(exif, bytes) else exif


def _segments(head: bytes) -> Iterator[tuple[int, int, int]]:
    at = 2 if head.startswith(b"\xff\xd8") else len(head)
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _LONE:
            at += 2
        elif marker in _LAST:
            return
        else:
            end = at + 2 + max(2, int.from_bytes(head[at + 2 : at + 4], "big"))
            yield marker, at + 4, end
            at = end


def _chunks(file: FileIO, start: int, order: str, check: int) -> Iterator[tuple[bytes, int]]:
    """Name and length of each chunk, the file standing at its content; PNG says the length first."""
    at = start
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return
        length = int(struct.unpack(order + "I", head[:4] if order == ">" else head[4:])[0])
        yield (head[4:] if order == ">" else head[:4]), length
        at += 8 + length + check + (length % 2 if order == "<" else 0)
