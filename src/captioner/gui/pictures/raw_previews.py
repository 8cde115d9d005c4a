"""The JPEGs that a camera puts into its raw file, found by the file's structure; the raw picture is never decoded.

TIFF-like files (NEF, CR2, ARW, DNG, PEF, SRW, ORF, RW2 …): strips and "interchange" JPEGs of every directory,
Panasonic's tag 0x2E, and what Nikon and Olympus name in their maker notes. RAF: its header. CR3: Canon's boxes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from io import FileIO
from typing import NamedTuple

from captioner.gui.pictures import exif_block
from captioner.gui.pictures.tiff_reading import Directory, Tiff

HEADER_BYTES = 128 * 1024
"""EXIF, its small picture and the frame's size lie within so many first bytes of nearly every JPEG."""

_MAKER_NOTE = 0x927C
_STRIP, _STRIP_LENGTH = 0x0111, 0x0117
_PANASONIC = 0x002E
_PHOTOMETRIC = 0x0106
_SENSOR = frozenset([32803, 34892, 34893])
_DNG_VERSION = 0xC612
_NIKON_PREVIEW = 0x0011
_OLYMPUS_SETTINGS, _OLYMPUS_AT, _OLYMPUS_LENGTH = 0x2020, 0x0101, 0x0102
_OLYMPUS_NOTES = {b"OLYMPUS\0": 12, b"OM SYSTE": 16}
_ORDERS = {b"II": "<", b"MM": ">"}
_CANON_PARTS = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_CANON_PREVIEW = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16")
_MOST_FOUND = 32
_MOST_BYTES = 256 << 20
_MOST_BOXES = 256
_FARTHEST = 1 << 40

Range = tuple[int, int]
Read = Callable[[int, int], bytes]


class Preview(NamedTuple):
    """One JPEG: where it begins, its bytes, and its pixels as they are stored."""

    at: int
    length: int
    width: int
    height: int


class Raw(NamedTuple):
    """What a raw file tells a viewer: its previews, smallest first; how it is to be turned; its colours."""

    previews: tuple[Preview, ...]
    orientation: int
    is_adobe_rgb: bool


def is_raw(file: FileIO) -> bool:
    """Whether a TIFF holds what a sensor saw: it would be drawn as its postage stamp, or as a grey mosaic."""
    tiff = _tiff(_reading(file))
    return _DNG_VERSION in tiff.first.entries or any(
        tiff.number(each, _PHOTOMETRIC) in _SENSOR for each in tiff.directories()
    )


def raw(file: FileIO) -> Raw:
    """The previews of a raw file; none if it has none that can be found."""
    read = _reading(file)
    head = read(0, 16)
    if head.startswith(b"FUJIFILM"):
        at, length = struct.unpack(">II", read(84, 8).ljust(8, b"\0"))
        exif = exif_block.header(read(at, HEADER_BYTES)).exif
        return _told(read, [(at, length)], exif)
    if head[4:8] == b"ftyp":
        return _told(read, _in_canon_boxes(read), _canon_exif(read))
    tiff = _tiff(read)
    return _told(read, _in_tiff(tiff), tiff)


def _told(read: Read, ranges: list[Range], exif: bytes | Tiff) -> Raw:
    found = {}
    for at, length in ranges[:_MOST_FOUND]:
        header = exif_block.header(read(at, min(length, HEADER_BYTES)))
        if header.is_photo and length <= _MOST_BYTES:
            found[at] = Preview(at, length, header.width, header.height)
    smallest_first = sorted(
        found.values(), key=lambda preview: (preview.width * preview.height, preview.length)
    )
    return Raw(tuple(smallest_first), exif_block.orientation(exif), exif_block.is_adobe_rgb(exif))


def _reading(file: FileIO) -> Read:
    def read(at: int, length: int) -> bytes:
        if not 0 <= at < _FARTHEST:
            return b""
        file.seek(at)
        return file.read(length)

    return read


def _tiff(read: Read) -> Tiff:
    # Olympus and Panasonic put marks of their own where TIFF has its 42.
    return Tiff(read, _ORDERS.get(read(0, 2), "<"))


def _in_tiff(tiff: Tiff) -> list[Range]:
    ranges = [one for each in tiff.directories() for one in _of_directory(tiff, each)]
    shot = tiff.directory(tiff.number(tiff.first, exif_block.EXIF_DIRECTORY))
    return [*ranges, *_in_maker_note(tiff, *tiff.range(shot, _MAKER_NOTE))]


def _of_directory(tiff: Tiff, directory: Directory) -> Iterator[Range]:
    yield _named(tiff, directory, exif_block.THUMBNAIL_OFFSET, exif_block.THUMBNAIL_LENGTH)
    yield tiff.range(directory, _PANASONIC)
    # A JPEG in several strips is one that only a TIFF reader can put together, and no camera writes it.
    if tiff.number(directory, _PHOTOMETRIC) not in _SENSOR:
        yield _named(tiff, directory, _STRIP, _STRIP_LENGTH)


def _named(tiff: Tiff, directory: Directory, start: int, length: int) -> Range:
    return tiff.number(directory, start), tiff.number(directory, length)


def _in_maker_note(tiff: Tiff, at: int, length: int) -> Iterator[Range]:
    mark = tiff.read(at, 16) if length else b""
    if mark.startswith(b"Nikon\0\x02"):
        note = _within(tiff, at + 10, mark[10:12])
        preview = note.directory(note.number(note.first, _NIKON_PREVIEW))
        start, size = _named(note, preview, exif_block.THUMBNAIL_OFFSET, exif_block.THUMBNAIL_LENGTH)
        yield start + at + 10, size
    elif mark[:8] in _OLYMPUS_NOTES:
        first = _OLYMPUS_NOTES[mark[:8]]
        note = _within(tiff, at, mark[first - 4 : first - 2])
        notes = note.directory(first)
        place = note.number(notes, _OLYMPUS_SETTINGS) or note.range(notes, _OLYMPUS_SETTINGS)[0]
        start, size = _named(note, note.directory(place), _OLYMPUS_AT, _OLYMPUS_LENGTH)
        yield start + at, size


def _within(tiff: Tiff, base: int, mark: bytes) -> Tiff:
    """A block inside the file whose places count from its own beginning."""
    return Tiff(lambda at, length: tiff.read(base + at, length), _ORDERS.get(mark, tiff.order))


def _boxes(read: Read, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box between two places: its name, and where its content begins and ends (ISO 14496-12)."""
    for _ in range(_MOST_BOXES):
        head = read(at, 16)
        if at + 8 > end or len(head) < 8:
            return
        size, start = int.from_bytes(head[:4], "big"), at + 8
        if size == 1:
            size, start = int.from_bytes(head[8:16], "big"), at + 16
        last = min(end, at + size) if size else end
        if last <= start:
            return
        yield head[4:8], start, last
        at = last


def _inside(read: Read, at: int, end: int, *names: bytes) -> Iterator[tuple[int, int]]:
    """The content of every box that lies under these names, one within the other; a name of 16 bytes is a uuid."""
    for name, start, last in _boxes(read, at, end):
        is_own = name == b"uuid"
        if names[0] == (read(start, 16) if is_own else name):
            content = start + 16 if is_own else start
            yield from _inside(read, content, last, *names[1:]) if names[1:] else [(content, last)]


_END = 1 << 62


def _canon_exif(read: Read) -> bytes:
    # The parts of EXIF are blocks of their own; the first holds the orientation.
    return b"".join(
        read(start, min(end - start, HEADER_BYTES))
        for start, end in list(_inside(read, 0, _END, b"moov", _CANON_PARTS, b"CMT1"))[:1]
    )


def _in_canon_boxes(read: Read) -> list[Range]:
    small = _inside(read, 0, _END, b"moov", _CANON_PARTS, b"THMB")
    middle = list(_inside(read, 0, _END, _CANON_PREVIEW))
    # Behind eight bytes of Canon's own the preview is one more box.
    middle = [inner for start, end in middle for inner in _inside(read, start + 8, end, b"PRVW")]
    ranges = [one for start, end in [*small, *middle] for one in _jpeg_of(read, start, end)]
    for start, end in _inside(read, 0, _END, b"moov", b"trak", b"mdia", b"minf", b"stbl"):
        ranges.append((_first_place(read, start, end), _first_length(read, start, end)))
    return ranges


def _jpeg_of(read: Read, start: int, end: int) -> Iterator[Range]:
    """The JPEG in a THMB or PRVW box, behind a few numbers whose count differs from version to version."""
    at = read(start, 32).find(b"\xff\xd8\xff")
    if at >= 0:
        yield start + at, end - start - at


def _first_place(read: Read, start: int, end: int) -> int:
    for name, at, _ in _boxes(read, start, end):
        if name in {b"co64", b"stco"}:
            return int.from_bytes(read(at + 8, 8 if name == b"co64" else 4), "big")
    return 0


def _first_length(read: Read, start: int, end: int) -> int:
    for at, _ in _inside(read, start, end, b"stsz"):
        same, _, first = struct.unpack(">III", read(at + 4, 12).ljust(12, b"\0"))
        return int(same or first)
    return 0
