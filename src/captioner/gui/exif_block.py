"""The few numbers a picture needs from its EXIF block, found without a library so that a list can scroll."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from io import FileIO
from typing import NamedTuple

ORIENTATION = 0x0112
EXIF_DIRECTORY = 0x8769
INTEROPERABILITY = 0xA005
INTEROPERABILITY_INDEX = 0x0001
THUMBNAIL_OFFSET = 0x0201
THUMBNAIL_LENGTH = 0x0202

_APP1 = 0xE1
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LONE = frozenset([0x01, *range(0xD0, 0xD8)])
_LAST = frozenset([0xD9, 0xDA])
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_SHORT = 3
_MOST_BYTES = 1 << 20
_MOST_CHUNKS = 1000


class Header(NamedTuple):
    """What the segments before a JPEG's first scan tell: pixels as they are stored, and the EXIF block."""

    width: int
    height: int
    exif: bytes


def header(head: bytes) -> Header:
    """The header in *head*, the first bytes of a JPEG; zeros and no bytes for what is not in there."""
    width = height = 0
    exif = b""
    for marker, start, end in _segments(head):
        if marker == _APP1 and not exif and head[start : start + 6] == b"Exif\0\0":
            exif = head[start + 6 : end]
        elif marker in _FRAMES and start + 5 <= len(head):
            height, width = struct.unpack_from(">HH", head, start + 1)
            break
    return Header(width, height, exif)


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


def directories(exif: bytes) -> tuple[Mapping[int, bytes | int], Mapping[int, bytes | int]]:
    """IFD0 and IFD1 of an EXIF block: whole numbers as such, others as four bytes; empty if broken."""
    order = _ORDERS.get(exif[:4])
    if order is None or len(exif) < 8:
        return {}, {}
    first, then = _directory(exif, order, struct.unpack_from(order + "I", exif, 4)[0])
    return first, _directory(exif, order, then)[0] if then else {}


def is_adobe_rgb(exif: bytes) -> bool:
    """Whether it says "Adobe RGB" as cameras do: by DCF's option file mark R03, without a profile."""
    order = _ORDERS.get(exif[:4], "<")
    directory = directories(exif)[0]
    for pointer in (EXIF_DIRECTORY, INTEROPERABILITY):
        directory = _directory(exif, order, _number(directory, pointer))[0]
    return directory.get(INTEROPERABILITY_INDEX) == b"R03\0"


def orientation(exif: bytes) -> int:
    """EXIF's Orientation, 1 to 8; 1 where it is missing or nonsense."""
    told = _number(directories(exif)[0], ORIENTATION)
    return told if 1 <= told <= 8 else 1


def thumbnail(exif: bytes) -> bytes:
    """The JPEG in IFD1, or no bytes."""
    second = directories(exif)[1]
    start, length = _number(second, THUMBNAIL_OFFSET), _number(second, THUMBNAIL_LENGTH)
    found = exif[start : start + length] if start and length else b""
    return found if len(found) == length and found.startswith(b"\xff\xd8") else b""


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


def _directory(exif: bytes, order: str, start: int) -> tuple[dict[int, bytes | int], int]:
    if start < 8 or start + 2 > len(exif):
        return {}, 0
    (count,) = struct.unpack_from(order + "H", exif, start)
    end = start + 2 + 12 * count
    if end > len(exif):
        return {}, 0
    entries = {}
    for tag, kind, number, value in struct.iter_unpack(order + "HHI4s", exif[start + 2 : end]):
        entries[tag] = _value(order, kind, number, value)
    then = struct.unpack_from(order + "I", exif, end)[0] if end + 4 <= len(exif) else 0
    return entries, then


def _value(order: str, kind: int, number: int, value: bytes) -> bytes | int:
    if number != 1:
        return value
    whole: int = struct.unpack_from(order + ("H" if kind == _SHORT else "I"), value)[0]
    return whole


def _number(directory: Mapping[int, bytes | int], tag: int) -> int:
    value = directory.get(tag, 0)
    return value if isinstance(value, int) else 0
