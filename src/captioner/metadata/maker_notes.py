"""Serial numbers and owners in maker notes, which each maker lays out in its own way and hardly any program cleans."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from captioner.metadata import tiff
from captioner.metadata.exif_values import decoded
from captioner.traces import What

_NOTE, _EQUIPMENT = 0x927C, 0x2010
_LARGEST = 256
"""Bytes of a value that may be a name or a number."""
_PRINTABLE = frozenset(range(0x20, 0x7F)) | frozenset(range(0x80, 0x100))

_MAKES = ("canon", "nikon", "fuji", "panason", "olympus", "om ", "sigma", "pentax", "ricoh", "asahi")

Tags = Mapping[int, What]


class _Maker(NamedTuple):
    """How a maker's notes begin, where their directory does, what its offsets are counted from, and what it tells."""

    start: bytes
    directory: int
    counted_from_note: int | None
    """Bytes into the note; None: the EXIF block, as in the rest of it."""
    tags: Tags
    has_header: bool = False
    """Whether a TIFF header of its own stands where the offsets are counted from."""
    equipment: Tags | None = None
    """What a directory within it tells, that of the equipment."""


_OLYMPUS = {0x0101: What.CAMERA, 0x0102: What.CAMERA, 0x0202: What.LENS}
_CANON = {0x0009: What.OWNER, 0x000C: What.CAMERA, 0x0096: What.CAMERA}
_MAKERS = (
    _Maker(b"Nikon\0\2", 10, 10, {0x001D: What.CAMERA, 0x00A0: What.CAMERA}, has_header=True),
    _Maker(b"FUJIFILM\x0c\0\0\0", 12, 0, {0x0010: What.CAMERA}),
    _Maker(b"Panasonic\0\0\0", 12, None, {0x0025: What.CAMERA, 0x0052: What.LENS}),
    _Maker(b"OLYMPUS\0II\3\0", 12, 0, {}, equipment=_OLYMPUS),
    _Maker(b"OM SYSTEM\0\0\0II\4\0", 16, 0, {}, equipment=_OLYMPUS),
    _Maker(b"SIGMA\0\0\0", 10, None, {0x0002: What.CAMERA}),
    _Maker(b"AOC\0", 6, None, {0x0229: What.CAMERA}),
    _Maker(b"PENTAX \0", 10, 0, {0x0229: What.CAMERA}),
)


def read(block: bytes, order: str, exif_at: int, make: str) -> Iterator[tuple[What, str]]:
    """What the maker note in an EXIF block tells; *exif_at* is where the Exif directory begins. Never raises."""
    if not make.lower().startswith(_MAKES):
        return
    try:
        note = _place(block, order, exif_at)
        if note is None:
            return
        if make.startswith("Canon"):
            yield from _told(block, order, note, 0, _CANON)
            return
        maker = next((one for one in _MAKERS if block.startswith(one.start, note)), None)
        if maker is not None:
            yield from _of_maker(block, order, note, maker)
    except (ValueError, struct.error):
        return


def _place(block: bytes, order: str, exif_at: int) -> int | None:
    """Where the maker note lies."""
    (count,) = struct.unpack_from(order + "H", block, exif_at)
    end = exif_at + 2 + 12 * count
    at = block.find(struct.pack(order + "HH", _NOTE, tiff.UNDEFINED), exif_at + 2, end)
    return None if at < 0 else int(struct.unpack_from(order + "I", block, at + 8)[0])


def _of_maker(block: bytes, order: str, note: int, maker: _Maker) -> Iterator[tuple[What, str]]:
    base = 0 if maker.counted_from_note is None else note + maker.counted_from_note
    at = note + maker.directory
    if maker.has_header:
        order = tiff.byte_order(block[base : base + 4])
        at = base + tiff.first_ifd(block[base : base + 8], order)
    elif maker.counted_from_note is not None:
        order = "<" if maker.start[-4:-2] in (b"II", b"\x0c\0") else order
    yield from _told(block, order, at, base, maker.tags)
    if maker.equipment:
        for _, kind, _, inner in _lines(block, order, at, {_EQUIPMENT: What.CAMERA}):
            if kind in (tiff.LONG, tiff.IFD_POINTER):
                yield from _told(block, order, base + inner, base, maker.equipment)


def _lines(block: bytes, order: str, at: int, wanted: Tags) -> list[tuple[int, int, int, int]]:
    """The lines of a directory with these tags: tag, type, items, and value or place."""
    (count,) = struct.unpack_from(order + "H", block, at)
    lines = block[at + 2 : at + 2 + 12 * min(count, tiff.MOST_ENTRIES)]
    read = struct.iter_unpack(order + "HHII", lines[: len(lines) // 12 * 12])
    return [(tag, kind, items, said) for tag, kind, items, said in read if tag in wanted]


def _told(block: bytes, order: str, at: int, base: int, tags: Tags) -> Iterator[tuple[What, str]]:
    """What a directory tells by these tags; its offsets are counted from *base*."""
    for tag, kind, items, said in _lines(block, order, at, tags):
        size = tiff.SIZES.get(kind, 0) * items
        if not 0 < size <= _LARGEST:
            continue
        if kind == tiff.LONG and items == 1:
            yield tags[tag], str(said)
            continue
        held = block[base + said : base + said + size] if size > 4 else struct.pack(order + "I", said)[:size]
        if (text := held.split(b"\0")[0].strip()) and _PRINTABLE.issuperset(text):
            yield tags[tag], decoded(text).removeprefix("NO= ")
