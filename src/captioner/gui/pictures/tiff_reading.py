"""Directories of a TIFF block or file, read as far as they go: a broken one is empty, and nothing is ever refused."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

SUB_DIRECTORIES = 0x014A
_UNITS = {1: (1, "B"), 3: (2, "H"), 4: (4, "I"), 7: (1, "B"), 13: (4, "I")}
_MOST_ENTRIES = 2_000
_MOST_NUMBERS = 64
_MOST_DIRECTORIES = 64


class Entry(NamedTuple):
    """One line of a directory; *held* is its value, or where that lies."""

    kind: int
    items: int
    held: bytes


class Directory(NamedTuple):
    """The lines of a directory by their tags, and where the next one begins (0 for none)."""

    entries: Mapping[int, Entry]
    next: int


NOTHING = Directory({}, 0)


class Tiff(NamedTuple):
    """A block in some byte order; *read* gives bytes from a place on, fewer where the block ends."""

    read: Callable[[int, int], bytes]
    order: str

    @property
    def first(self) -> Directory:
        """The first directory."""
        return self.directory(self._offset(self.read(4, 4)))

    def directory(self, at: int) -> Directory:
        """The directory at a place; one without entries where there is none."""
        start = self.read(at, 2) if at >= 8 else b""
        (count,) = struct.unpack(self.order + "H", start) if len(start) == 2 else (0,)
        lines = self.read(at + 2, 12 * count) if count <= _MOST_ENTRIES else b""
        if not count or len(lines) < 12 * count:
            return NOTHING
        entries = {
            tag: Entry(kind, items, held)
            for tag, kind, items, held in struct.iter_unpack(self.order + "HHI4s", lines)
        }
        return Directory(entries, self._offset(self.read(at + 2 + 12 * count, 4)))

    def directories(self) -> Iterator[Directory]:
        """All that the chain and pointers to further ones lead to, each once."""
        waiting = [self._offset(self.read(4, 4))]
        seen: set[int] = set()
        while waiting and len(seen) < _MOST_DIRECTORIES:
            at = waiting.pop(0)
            if at in seen:
                continue
            seen.add(at)
            directory = self.directory(at)
            yield directory
            waiting += [directory.next, *self.numbers(directory, SUB_DIRECTORIES)]

    def numbers(self, directory: Directory, tag: int) -> tuple[int, ...]:
        """The whole numbers of a tag; none where it is missing, of another type or longer than any place list."""
        entry = directory.entries.get(tag)
        if entry is None or entry.kind not in _UNITS or entry.items > _MOST_NUMBERS:
            return ()
        size, code = _UNITS[entry.kind]
        size *= entry.items
        raw = entry.held[:size] if size <= 4 else self.read(self._offset(entry.held), size)
        return struct.unpack(f"{self.order}{entry.items}{code}", raw) if len(raw) == size else ()

    def number(self, directory: Directory, tag: int) -> int:
        """The one whole number of a tag; 0 where it is missing or has several."""
        found = self.numbers(directory, tag)
        return found[0] if len(found) == 1 else 0

    def range(self, directory: Directory, tag: int) -> tuple[int, int]:
        """Where the bytes of a tag lie, and how many there are; nowhere for those that stand in their line."""
        entry = directory.entries.get(tag)
        if entry is None or entry.items <= 4:
            return 0, 0
        return self._offset(entry.held), entry.items

    def _offset(self, raw: bytes) -> int:
        return int(struct.unpack(self.order + "I", raw)[0]) if len(raw) == 4 else 0


def of_block(block: bytes) -> Tiff:
    """The TIFF that a block of bytes is; one without directories if it is none."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if order is None:
        return Tiff(lambda at, length: b"", "<")
    return Tiff(lambda at, length: block[at : at + length], order)
