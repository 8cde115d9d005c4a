"""What makes a TIFF file one that is not written: raw, broken, or built so that a change could lose something."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import PurePath

from captioner.metadata import tiff
from captioner.metadata.file_bytes import FileBytes
from captioner.metadata.tiff import EXIF_POINTER, LONG, SUB_IFDS, Bytes, Entry, Ifd, Range

LARGEST = (1 << 32) - (1 << 26)
"""Bytes of a file that leave room to grow before 32 bits cannot name its end."""
# fmt: off
_RAW_NAMES = frozenset({
    ".3fr", ".ari", ".arw", ".bay", ".cap", ".cr2", ".cr3", ".crw", ".dcr", ".dcs", ".dng", ".drf", ".eip", ".erf",
    ".fff", ".gpr", ".iiq", ".k25", ".kdc", ".mdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".ptx",
    ".raf", ".raw", ".rw2", ".rwl", ".rwz", ".sr2", ".srf", ".srw", ".x3f",
})
# fmt: on
_KIND, _COMPRESSION, _PHOTOMETRIC, _MAKER_NOTE = 254, 259, 262, 0x927C
_RAW_TAGS = frozenset({0xC612, 0x828D, 0x828E})
"""The version of DNG, and the pattern of a colour filter array."""
_SENSOR = frozenset({32803, 34892})
"""Photometric interpretations of what a sensor saw: colour filter array, linear raw."""
_RAW_COMPRESSIONS = frozenset({262, 32767, 32769, 32770, 34713, 34892, 65000, 65535})
_JPEG_COMPRESSIONS = frozenset({6, 7})
_OLD_JPEG = frozenset(range(0x0207, 0x020A))
"""Tables of old-style JPEG in TIFF, whose length is told nowhere."""


def is_named_raw(file: object) -> bool:
    """Whether a file has the name of a raw file, as far as it has one."""
    name = getattr(file, "name", "")
    return isinstance(name, str | os.PathLike) and PurePath(name).suffix.lower() in _RAW_NAMES


def is_raw(block: Bytes, order: str, directories: Sequence[Ifd]) -> bool:
    """Whether it holds what a sensor saw, or is laid out as cameras lay out such files."""
    if bytes(block[8:10]) == b"CR" or bytes(block[8:12]) == b"IIII":
        return True
    entries = [entry for one in directories for entry in one.entries]
    if any(entry.tag in _RAW_TAGS for entry in entries):
        return True

    def said(tag: int, of: Iterable[Entry]) -> set[int]:
        return {number for e in of if e.tag == tag for number in tiff.numbers(block, order, e)}

    first = directories[0]
    is_small = any(kind & 1 for kind in said(_KIND, first.entries)) and first.find(SUB_IFDS)
    is_shot = bool(said(_COMPRESSION, first.entries) & _JPEG_COMPRESSIONS) and any(
        e.tag == _MAKER_NOTE for e in entries
    )
    is_from_sensor = said(_PHOTOMETRIC, entries) & _SENSOR or said(_COMPRESSION, entries) & _RAW_COMPRESSIONS
    return bool(is_small or is_shot or is_from_sensor)


def picture(block: Bytes, order: str, directories: Sequence[Ifd]) -> tuple[Range, ...]:
    """Where strips, tiles and thumbnails lie, in order, those that touch or overlap made one.

    Raises ValueError where a directory does not tell how long each is: then nobody knows where the picture ends.
    """
    found: set[Range] = set()
    parts = 0
    for directory in directories:
        for where, length in tiff.DATA_RANGES:
            starts, sizes = directory.find(where), directory.find(length)
            if not starts:
                continue
            places = tiff.numbers(block, order, starts)
            lengths = tiff.numbers(block, order, sizes) if sizes else ()
            if len(places) != starts.items or len(lengths) != len(places):
                raise ValueError("a picture without its length")
            found.update((at, at + size) for at, size in zip(places, lengths, strict=True) if size)
            parts += len(places)
            if parts > tiff.MOST_NUMBERS:
                raise ValueError("more parts than any picture has")
    return _merged(sorted(found))


def flaw(block: FileBytes, directories: Sequence[Ifd], pictures: Sequence[Range]) -> str:
    """Why its structure is none that could be changed safely, or nothing."""
    first = directories[0]
    if [entry.tag for entry in first.entries].count(EXIF_POINTER) > 1:
        return "it holds its metadata twice"
    pointer = first.find(EXIF_POINTER)
    if pointer and (pointer.type, pointer.items) != (LONG, 1):
        return "its EXIF block names its parts in an unusual way"
    entries = [entry for one in directories for entry in one.entries]
    if any(entry.tag in _OLD_JPEG for entry in entries):
        return "it holds a JPEG in the old way, whose parts cannot all be found"
    if any(end > len(block) for _, end in pictures):
        return "its picture ends beyond the end of the file"
    values = [e.range for e in entries if not e.is_inline and e.size]
    if any(end > len(block) for _, end in values):
        return "its directories are damaged"
    if _overlap([(0, 8), *(one.range for one in directories)], [*values, *pictures]):
        return "its directories lie within its values"
    if len(block) > LARGEST:
        return "it is too large for a TIFF file to grow"
    return "" if pictures else "it holds no picture"


def _merged(ranges: Iterable[Range]) -> tuple[Range, ...]:
    found: list[Range] = []
    for start, end in ranges:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _overlap(directories: Iterable[Range], others: Iterable[Range]) -> bool:
    """Whether a directory shares bytes with another one or with anything else."""
    marked = sorted([*((r, 1) for r in directories), *((r, 0) for r in _merged(sorted(others)))])
    return any(end > start and (one or other) for ((_, end), one), ((start, _), other) in pairwise(marked))
