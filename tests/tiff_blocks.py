"""TIFF blocks for the tests, which EXIF is: laid by hand, by nothing of captioner's."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import piexif

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
Tag = tuple[int, bytes]


def ascii_tag(text: str | bytes) -> Tag:
    """A text and its NUL."""
    return ASCII, (text.encode("utf-8") if isinstance(text, str) else text) + b"\0"


class Tiff:
    """A TIFF block under way: directories are laid one behind the other, each followed by its values."""

    def __init__(self, order: str = "<") -> None:
        self.order = order
        self.block = bytearray({"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8))

    def number(self, code: str, *values: int) -> bytes:
        """Numbers in the block's byte order."""
        return struct.pack(f"{self.order}{len(values)}{code}", *values)

    def lay(self, tags: Mapping[int, Tag], following: int = 0, chained: bool = True) -> int:
        """Append a directory and its values; where it stands. The order of *tags* is kept."""
        self.block += bytes(len(self.block) % 2)
        at = len(self.block)
        values_at = at + 2 + 12 * len(tags) + (4 if chained else 0)
        lines, values = b"", b""
        for tag, (kind, payload) in tags.items():
            held = payload.ljust(4, b"\0")
            if len(payload) > 4:
                held = self.number("I", values_at + len(values))
                values += payload + b"\0" * (len(payload) % 2)
            lines += self.number("H", tag, kind) + self.number("I", len(payload) // _SIZES[kind]) + held
        self.block += (
            self.number("H", len(tags)) + lines + (self.number("I", following) if chained else b"") + values
        )
        return at

    def patch(self, at: int, code: str, *values: int) -> None:
        """Overwrite numbers."""
        raw = self.number(code, *values)
        self.block[at : at + len(raw)] = raw

    def point(self, directory: int, tag: int, at: int) -> None:
        """Let the entry of a tag name a place."""
        (count,) = struct.unpack_from(self.order + "H", self.block, directory)
        for line in range(directory + 2, directory + 2 + 12 * count, 12):
            if struct.unpack_from(self.order + "H", self.block, line)[0] == tag:
                self.patch(line + 8, "I", at)

    def end_chain(self, directory: int, following: int) -> None:
        """Let a directory be followed by another."""
        (count,) = struct.unpack_from(self.order + "H", self.block, directory)
        self.patch(directory + 2 + 12 * count, "I", following)


def camera_block(
    order: str = "<",
    first: Mapping[int, Tag] | None = None,
    shot: Mapping[int, Tag] | None = None,
    thumbnail: bytes = b"\xff\xd8 small \xff\xd9",
    chained: bool = True,
) -> bytes:
    """An EXIF block as a camera lays it: Exif and GPS directories, a maker note with places in it, a thumbnail."""
    tiff = Tiff(order)
    texts = {
        0x010F: ascii_tag("Fabrika"),
        0x0110: ascii_tag("Fabrika Zorkiy 4"),
        0x0112: (SHORT, tiff.number("H", 1)),
    }
    long, ratio = (LONG, tiff.number("I", 0)), (RATIONAL, tiff.number("I", 1, 250))
    tags = dict(sorted({**texts, **(first or {}), 0x8769: long, 0x8825: long}.items()))
    at = tiff.lay(tags)
    tiff.patch(4, "I", at)
    taken = {
        0x829A: ratio,
        0x9000: (UNDEFINED, b"0231"),
        0x9003: ascii_tag("2022:03:06 14:02:11"),
        0x9291: ascii_tag("25"),
    }
    note = (UNDEFINED, b"MAKER\0" + tiff.number("I", *range(40, 440, 40)) + bytes(range(256)))
    inner = dict(sorted({**taken, 0x927C: note, **(shot or {})}.items()))
    tiff.point(at, 0x8769, tiff.lay(inner, chained=chained))
    degrees = (RATIONAL, tiff.number("I", 43, 1, 14, 1, 16, 1))
    north = {0: (BYTE, b"\2\3\0\0"), 1: ascii_tag("N"), 2: degrees, 3: ascii_tag("E"), 4: degrees}
    tiff.point(at, 0x8825, tiff.lay(north))
    length = (LONG, tiff.number("I", len(thumbnail)))
    second = tiff.lay({0x0103: (SHORT, tiff.number("H", 6)), 0x0201: long, 0x0202: length})
    tiff.point(second, 0x0201, len(tiff.block))
    tiff.end_chain(at, second)
    tiff.block += thumbnail
    return bytes(tiff.block)


def piexif_block(first: Mapping[int, bytes], shot: Mapping[int, bytes] | None = None) -> bytes:
    """An EXIF block as piexif builds it."""
    block: bytes = piexif.dump({"0th": dict(first), "Exif": dict(shot or {})})
    return block[6:]


def contents(block: bytes) -> dict[str, object]:
    """All that a block holds, by the name of its directory: tags in their order, values, the thumbnail."""
    order = {b"II": "<", b"MM": ">"}[bytes(block[:2])]
    found: dict[str, object] = {}
    (first,) = struct.unpack_from(order + "I", block, 4)
    following = _directory(block, order, first, "first", found)
    if following:
        _directory(block, order, following, "second", found)
        tags = found["second"]
        assert isinstance(tags, dict)
        if 0x0201 in tags and 0x0202 in tags:
            (at,), (size,) = (struct.unpack(order + "I", tags[tag][1]) for tag in (0x0201, 0x0202))
            found["thumbnail"] = block[at : at + size]
    return found


def _directory(block: bytes, order: str, at: int, name: str, found: dict[str, object]) -> int:
    """Put a directory and those it points to into *found*; where the next of its chain is said to be."""
    (count,) = struct.unpack_from(order + "H", block, at)
    tags: dict[int, Tag] = {}
    for line in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, items = struct.unpack_from(order + "HHI", block, line)
        size = _SIZES[kind] * items
        where = line + 8 if size <= 4 else struct.unpack_from(order + "I", block, line + 8)[0]
        assert where + size <= len(block), f"the value of {tag:#x} ends beyond the block"
        tags[tag] = (kind, block[where : where + size])
        if tag in (0x8769, 0x8825, 0xA005):
            _directory(
                block, order, struct.unpack_from(order + "I", block, where)[0], f"{name}/{tag:x}", found
            )
            tags[tag] = (kind, b"")
    found[name] = tags
    after = at + 2 + 12 * count
    return int(struct.unpack_from(order + "I", block, after)[0]) if after + 4 <= len(block) else 0
