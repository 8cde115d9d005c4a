"""The structure of a TIFF block, which EXIF is: byte order, directories and their entries (TIFF 6.0)."""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple, Protocol

from captioner.errors import CaptionerError, Refused

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, IFD_POINTER = 1, 2, 3, 4, 5, 7, 13
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
MOST_ENTRIES, MOST_PAGES = 2_000, 20_000
_MOST_ENTRIES_OF_ALL, MOST_NUMBERS = 400_000, 1 << 20
"""Beyond what any file holds: a small one whose directories overlap could name more than there is memory for."""
EXIF_POINTER, GPS_POINTER, INTEROP_POINTER, SUB_IFDS = 0x8769, 0x8825, 0xA005, 0x014A
_POINTERS = (EXIF_POINTER, GPS_POINTER, INTEROP_POINTER, SUB_IFDS)
DATA_RANGES = ((0x0201, 0x0202), (0x0111, 0x0117), (0x0144, 0x0145))
"""Tags that hold where something lies, with the tags that hold how long it is."""

Range = tuple[int, int]


class Bytes(Protocol):
    """Bytes of which pieces can be had: in memory, or of a file that is too large for it."""

    def __len__(self) -> int: ...

    def __getitem__(self, piece: slice, /) -> bytes | bytearray | memoryview: ...


class Entry(NamedTuple):
    """One line of a directory. `value_at` is where its value lies: in the entry itself if it takes at most 4 bytes."""

    at: int
    tag: int
    type: int
    items: int
    size: int
    value_at: int

    @property
    def range(self) -> Range:
        """The bytes that its value takes."""
        return self.value_at, self.value_at + self.size

    @property
    def is_inline(self) -> bool:
        """Whether the value stands in the entry."""
        return self.value_at == self.at + 8


class Ifd(NamedTuple):
    """One directory: where it begins, its entries in order, and where the next one of its chain begins (0 for none).

    Directories that an entry points to stand in no chain: readers ignore what follows them, and some programs
    leave the place out. `next` is None for them.
    """

    at: int
    entries: tuple[Entry, ...]
    next: int | None

    @property
    def range(self) -> Range:
        """The bytes it takes itself."""
        return self.at, self.at + (2 if self.next is None else 6) + 12 * len(self.entries)

    def find(self, tag: int) -> Entry | None:
        """The first entry of a tag."""
        for entry in self.entries:
            if entry.tag == tag:
                return entry
        return None


@contextmanager
def refused(reason: str) -> Iterator[None]:
    """Turn whatever goes wrong in reading a structure into a refusal to write it."""
    try:
        yield
    except CaptionerError:
        raise
    except (ValueError, IndexError, struct.error) as error:
        raise Refused(reason) from error


def byte_order(block: Bytes) -> str:
    """`<` or `>`; ValueError if this is no TIFF block."""
    start = bytes(block[:4])
    if start == b"II*\0":
        return "<"
    if start == b"MM\0*":
        return ">"
    raise ValueError("no TIFF header")


def first_ifd(block: Bytes, order: str) -> int:
    """Where the first directory begins."""
    return int(struct.unpack(order + "I", block[4:8])[0])


def ifd(block: Bytes, order: str, at: int) -> Ifd:
    """The directory at an offset; ValueError if it lies out of bounds or is larger than any camera's."""
    if at < 8 or at + 2 > len(block):
        raise ValueError("directory out of bounds")
    (count,) = struct.unpack(order + "H", block[at : at + 2])
    end = at + 2 + 12 * count
    if count > MOST_ENTRIES or end > len(block):
        raise ValueError("directory out of bounds")
    entries = []
    position = at + 2
    for tag, kind, number, value in struct.iter_unpack(order + "HHII", block[position:end]):
        size = SIZES.get(kind, 0) * number
        entries.append(Entry(position, tag, kind, number, size, value if size > 4 else position + 8))
        position += 12
    following = struct.unpack(order + "I", block[end : end + 4])[0] if end + 4 <= len(block) else 0
    return Ifd(at, tuple(entries), following)


def value(block: Bytes, entry: Entry) -> bytes:
    """The bytes of an entry's value; shorter than told where the block ends."""
    return bytes(block[entry.value_at : entry.value_at + entry.size])


def numbers(block: Bytes, order: str, entry: Entry) -> tuple[int, ...]:
    """The whole numbers of a SHORT or LONG value; none for other types. ValueError for more than any file has."""
    if entry.items > MOST_NUMBERS:
        raise ValueError("more numbers than any file has")
    code = {BYTE: "B", SHORT: "H", LONG: "I", IFD_POINTER: "I"}.get(entry.type)
    held = value(block, entry)
    return struct.unpack(f"{order}{entry.items}{code}", held) if code and len(held) == entry.size else ()


def ifds(block: Bytes, order: str) -> Iterator[Ifd]:
    """All directories of an EXIF block, each once: the first, what it points to, and the second with the thumbnail.

    Garbage where a third would begin is left unread, as all readers leave it. ValueError where one is out of bounds, or
    named by two: who moves it would have to tell both.
    """
    return _ifds(block, order, 2)


def pages(block: Bytes, order: str) -> Iterator[Ifd]:
    """All directories of a TIFF file, each once: those of its pages, in their chain, and what they point to.

    Raises ValueError as `ifds` does.
    """
    return _ifds(block, order, MOST_PAGES + 1)


def _ifds(block: Bytes, order: str, longest_chain: int) -> Iterator[Ifd]:
    waiting = deque([(first_ifd(block, order), 1)])
    seen: set[int] = set()
    entries = 0
    while waiting:
        at, place = waiting.popleft()
        if at in seen:
            raise ValueError("directory named twice")
        seen.add(at)
        directory = ifd(block, order, at)
        yield directory if place else directory._replace(next=None)
        entries += len(directory.entries)
        if directory.next and 0 < place < longest_chain:
            waiting.append((directory.next, place + 1))
        for entry in directory.entries:
            if entry.tag in _POINTERS:
                waiting.extend((inner, 0) for inner in numbers(block, order, entry))
            if (
                place > MOST_PAGES
                or max(len(seen), len(waiting)) > MOST_PAGES
                or entries > _MOST_ENTRIES_OF_ALL
            ):
                raise ValueError("more directories than any file has")


def data_ranges(block: Bytes, order: str, directory: Ifd) -> Iterator[Range]:
    """Where thumbnails, strips and tiles of a directory lie."""
    for where, length in DATA_RANGES:
        starts, sizes = directory.find(where), directory.find(length)
        if starts and sizes:
            pairs = zip(numbers(block, order, starts), numbers(block, order, sizes), strict=False)
            yield from ((start, start + size) for start, size in pairs)
