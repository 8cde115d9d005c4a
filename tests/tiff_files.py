"""TIFF files for the tests: drawn by Pillow, laid by hand, and taken apart by nothing of captioner's."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from functools import cache
from io import BytesIO

from chunk_files import turned
from PIL import Image, ImageSequence
from tiff_blocks import ASCII, BYTE, LONG, SHORT, Tag, Tiff, ascii_tag

STRIP_AT, STRIP_SIZE, TILE_AT, TILE_SIZE = 0x0111, 0x0117, 0x0144, 0x0145
XMP, IIM, PHOTOSHOP, LAYERS = 700, 33723, 34377, 37724


@cache
def painted(pages: int = 1, compression: str = "raw", size: tuple[int, int] = (33, 17)) -> bytes:
    """A file as Pillow writes it, by libtiff where it is compressed."""
    chance = random.Random(3)
    pictures = [Image.frombytes("RGB", size, chance.randbytes(3 * size[0] * size[1])) for _ in range(pages)]
    file = BytesIO()
    pictures[0].save(
        file,
        "TIFF",
        compression=compression,
        save_all=pages > 1,
        append_images=pictures[1:],
    )
    return file.getvalue()


def pages(content: bytes) -> list[tuple[str, tuple[int, int], bytes]]:
    """Every page, decoded."""
    with Image.open(BytesIO(content), formats=["TIFF"]) as image:
        return [(frame.mode, frame.size, frame.tobytes()) for frame in ImageSequence.Iterator(image)]


class Drawing:
    """A file under way: grey pages of 8 by 8 points, their strips or tiles before or behind their directories."""

    def __init__(self, order: str = "<") -> None:
        self.tiff = Tiff(order)
        self.last: int | None = None

    def long(self, *numbers: int) -> Tag:
        return LONG, self.tiff.number("I", *numbers)

    def put(self, held: bytes) -> int:
        """Append bytes at an even place; where they lie."""
        self.tiff.block += bytes(len(self.tiff.block) % 2)
        self.tiff.block += held
        return len(self.tiff.block) - len(held)

    def tags(self, more: dict[int, Tag], strips: list[tuple[int, int]]) -> dict[int, Tag]:
        """The tags of a page whose strips lie there."""

        def short(number: int) -> Tag:
            return SHORT, self.tiff.number("H", number)

        shape = {256: short(8), 257: short(8), 258: short(8), 259: short(1), 262: short(1), 277: short(1)}
        rows = short(8 // max(len(strips), 1))
        places = {
            STRIP_AT: self.long(*(at for at, _ in strips)),
            278: rows,
            STRIP_SIZE: self.long(*(size for _, size in strips)),
        }
        return dict(sorted({**shape, **places, **more}.items()))

    def page(self, more: dict[int, Tag] | None = None, picture: bytes | None = None, strips: int = 1) -> int:
        """Append a page, its picture before its directory; where the directory stands."""
        held = bytes(range(64)) if picture is None else picture
        step = len(held) // strips
        places = [(self.put(held[i * step : (i + 1) * step]), step) for i in range(strips)]
        return self.link(self.tiff.lay(self.tags(more or {}, places)))

    def page_first(self, more: dict[int, Tag] | None = None, picture: bytes | None = None) -> int:
        """Append a page, its directory before its picture."""
        held = bytes(range(64)) if picture is None else picture
        at = self.link(self.tiff.lay(self.tags(more or {}, [(0, len(held))])))
        self.tiff.point(at, STRIP_AT, self.put(held))
        return at

    def link(self, at: int) -> int:
        """Make a directory the next page."""
        if self.last is None:
            self.tiff.patch(4, "I", at)
        else:
            self.tiff.end_chain(self.last, at)
        self.last = at
        return at

    def __bytes__(self) -> bytes:
        return bytes(self.tiff.block)


def drawing(order: str = "<", more: dict[int, Tag] | None = None, picture: bytes | None = None) -> bytes:
    """A file of one page, its directory at the end."""
    one = Drawing(order)
    one.page(more, picture)
    return bytes(one)


def rich(order: str = "<", stream: bytes = b"", iim: bytes = b"", xmp: bytes = b"") -> bytes:
    """Three pages, the second with its directory first, a smaller picture beside, texts, layers, a camera's tags."""
    one = Drawing(order)
    small = one.put(bytes(range(100, 164)))
    beside = one.tiff.lay(one.tags({254: one.long(1)}, [(small, 64)]), chained=False)
    shot = one.tiff.lay({0x829A: (5, one.tiff.number("I", 1, 250)), 0x927C: (7, bytes(range(200)))})
    more: dict[int, Tag] = {
        0x010E: ascii_tag("an old caption"),
        0x010F: ascii_tag("Fabrika"),
        0x014A: one.long(beside),
        0x8769: one.long(shot),
        LAYERS: (7, b"Adobe Photoshop Document Data Block\0" + bytes(range(256))),
        0x87AF: (SHORT, one.tiff.number("H", 1, 1, 0, 7)),
    }
    own = {XMP: (BYTE, xmp), IIM: (7, iim), PHOTOSHOP: (BYTE, stream)}
    one.page({**more, **{tag: held for tag, held in own.items() if held[1]}}, strips=2)
    one.page_first({0x010E: ascii_tag("the second page")}, bytes(64))
    one.page({0x0131: (ASCII, b"scanner\0")})
    return bytes(one)


def ifds(content: bytes) -> list[tuple[int, dict[int, tuple[int, int, int, bytes]]]]:
    """Each page's directory: where it stands, and by tag its type, number, place and value."""
    order = {b"II": "<", b"MM": ">"}[content[:2]]
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 12: 8, 13: 4}
    found = []
    (at,) = struct.unpack_from(order + "I", content, 4)
    while at:
        (count,) = struct.unpack_from(order + "H", content, at)
        lines = {}
        for line in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, items = struct.unpack_from(order + "HHI", content, line)
            size = sizes[kind] * items
            where = line + 8 if size <= 4 else struct.unpack_from(order + "I", content, line + 8)[0]
            assert where + size <= len(content)
            lines[tag] = (kind, items, where, content[where : where + size])
        found.append((at, lines))
        (at,) = struct.unpack_from(order + "I", content, at + 2 + 12 * count)
    return found


def faults(content: bytes, chance: random.Random, count: int = 1200) -> Iterator[bytes]:
    """What a writer could get wrong: bits anywhere, in directories and at the end, ends, pieces moved or doubled."""
    for at in chance.sample(range(len(content)), min(count, len(content))):
        yield turned(content, at, chance.randrange(8))
    lines = [at + i for at, tags in ifds(content) for i in range(2 + 12 * len(tags) + 4)]
    for at in chance.choices([*range(8), *lines], k=count):
        yield turned(content, at, chance.randrange(8))
    for _ in range(100):
        yield content[: chance.randrange(len(content))]
    for _ in range(100):
        at, size, to = (chance.randrange(1, len(content) // 2) for _ in range(3))
        moved = content[at : at + size]
        yield content[:to] + moved + content[to + len(moved) :]
        yield content[:at] + moved + content[at:]
