"""The editor of EXIF blocks that only appends: no camera's directory or value is ever moved (Exif 2.32, TIFF 6.0).

A changed value is written at the block's end and its entry pointed there. Only a directory that must grow is copied
to the end as a whole. What stands at the very end and is ours is taken off first, so saving again does not grow.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping
from typing import NamedTuple

from captioner.errors import Refused
from captioner.metadata import tiff
from captioner.metadata.overlay import Overlay
from captioner.metadata.tiff import ASCII, EXIF_POINTER, LONG, Bytes, Ifd, Range

LARGEST = 65_527
"""Bytes of an EXIF block in a JPEG."""
VERSION = 0x9000
_LONGEST_PADDING = 1 << 16
EXIF_TAGS = frozenset({0x9003, 0x9291, 0x9011, 0x9286, VERSION})
"""The tags written here that stand in the Exif directory; the others stand in the first one."""
OWN_TAGS = frozenset({0x010E, 0x013B, 0x8298, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x4746, *EXIF_TAGS})
XMP, IIM, PHOTOSHOP = 700, 33723, 34377
"""The tags that hold a TIFF file's other blocks."""


class Stored(NamedTuple):
    """A value as it stands in a block."""

    type: int
    payload: bytes

    @property
    def items(self) -> int:
        """How many items of its type it holds."""
        return len(self.payload) // tiff.SIZES[self.type]


Changes = Mapping[int, Stored | None]
"""What to write by tag; None takes the tag out."""


class Edited(NamedTuple):
    """A block after an edit, and which bytes of the old one may differ in it."""

    block: bytes
    changed: tuple[Range, ...]


def ascii_value(text: str) -> Stored:
    """Text as UTF-8 with its NUL, under the type every reader knows."""
    return Stored(ASCII, text.encode("utf-8") + b"\0")


def edited(block: bytes, changes: Changes) -> Edited:
    """The block with these changes; a new one where there is none. Raises Refused for what is not safe to touch."""
    if not block:
        if all(value is None for value in changes.values()):
            return Edited(b"", ())
        block = struct.pack("<2sHIHI", b"II", 42, 8, 0, 0)
    with tiff.refused("its EXIF block is damaged"):
        directories = list(tiff.ifds(block, tiff.byte_order(block)))
        after = overlaid(block, directories, changes, OWN_TAGS)
        return Edited(bytes(after), after.changed)


def overlaid(block: Bytes, directories: list[Ifd], changes: Changes, own: frozenset[int]) -> Overlay:
    """A TIFF block, or a whole file, with these changes; *own* are the tags whose old values may be reclaimed.

    *directories* are all that it has, the first one first. Raises Refused, ValueError or struct.error where unsafe.
    """
    return _Editor(block, directories, own).edited(changes)


class _Line:
    """A directory entry on its way: its 12 bytes as they were, and a value that still has to find its place."""

    def __init__(
        self, tag: int, raw: bytes, entry: tiff.Entry | None = None, value: Stored | None = None
    ) -> None:
        self.tag, self.raw, self.entry, self.value = tag, raw, entry, value


class _Directory:
    """A directory on its way: what it was, if it was there, and its lines as they will be."""

    def __init__(self, block: Bytes, old: Ifd | None) -> None:
        self.old = old
        entries = old.entries if old else ()
        self.lines = [_Line(e.tag, bytes(block[e.at : e.at + 12]), e) for e in entries]

    @property
    def grows(self) -> bool:
        """Whether its lines no longer fit where it was."""
        return len(self.lines) > (len(self.old.entries) if self.old else 0)

    @property
    def tags(self) -> set[int]:
        """The tags of its lines."""
        return {line.tag for line in self.lines}

    def change(self, tag: int, value: Stored | None) -> None:
        """Give a tag another value, put it in before the first larger one if it is new, or take it out."""
        if value is None:
            self.lines = [line for line in self.lines if line.tag != tag]
        elif tag in self.tags:
            for line in self.lines:
                if line.tag == tag:
                    line.value = value
        else:
            place = next((i for i, line in enumerate(self.lines) if line.tag > tag), len(self.lines))
            self.lines.insert(place, _Line(tag, b"", value=value))


class _Editor:
    """One edit of one block; the steps stand in `edited`."""

    def __init__(self, block: Bytes, directories: list[Ifd], own: frozenset[int]) -> None:
        self.block = block
        self.new = Overlay(block)
        self.order = tiff.byte_order(block)
        self.own = own
        self.ifds = directories
        self.first = _Directory(block, self.ifds[0])
        pointer = self.ifds[0].find(EXIF_POINTER)
        if pointer and (pointer.type, pointer.items) != (LONG, 1):
            raise Refused("its EXIF block names its parts in an unusual way")
        at = tiff.numbers(block, self.order, pointer)[0] if pointer else 0
        self.exif = _Directory(block, next((i for i in self.ifds if i.at == at), None))

    def edited(self, changes: Changes) -> Overlay:
        self._refuse_overlaps()
        for tag, value in sorted(changes.items()):
            (self.exif if tag in EXIF_TAGS else self.first).change(tag, value)
        if self.exif.lines and not self.exif.old:
            self.exif.change(VERSION, Stored(tiff.UNDEFINED, b"0232"))
            self.first.change(EXIF_POINTER, self._pointer(0))
        self._take_off_tail()
        # A directory at the very end may lack its last bytes: what is appended must not be taken for them.
        self.new.fill(max((d.range[1] for d in self.ifds if d.at < len(self.new)), default=0))
        first_at, exif_at = self._placed(self.first), self._placed(self.exif)
        if self.exif.lines and exif_at != (self.exif.old.at if self.exif.old else 0):
            self.first.change(EXIF_POINTER, self._pointer(exif_at))
        self._fill(self.first, first_at)
        if exif_at:
            self._fill(self.exif, exif_at)
        if first_at != self.ifds[0].at:
            self.new.patch(4, struct.pack(self.order + "I", first_at))
        return self.new

    def _pointer(self, at: int) -> Stored:
        return Stored(LONG, struct.pack(self.order + "I", at))

    def _refuse_overlaps(self) -> None:
        """A directory that shares bytes with anything else cannot be changed safely."""
        ranges = sorted([(0, 8), *(directory.range for directory in self.ifds)])
        if any(end > start for (_, end), (start, _) in itertools.pairwise(ranges)):
            raise Refused("its EXIF block is damaged")

    def _take_off_tail(self) -> None:
        """Shorten the buffer by our own values, and by directories about to be copied, that stand at its very end."""
        ours: dict[Range, list[_Line]] = {}
        for line in (*self.first.lines, *self.exif.lines):
            if line.entry and line.tag in self.own and not line.entry.is_inline:
                ours.setdefault((line.entry.value_at, line.entry.value_at + line.entry.size), []).append(line)
        gone = {line.entry for lines in ours.values() for line in lines}
        moving = [d.old for d in (self.first, self.exif) if d.old and d.grows]
        removed = self._own_removed()
        others = self._referenced(gone | removed, moving)
        free = {*ours, *(directory.range for directory in moving), *map(_range, removed)}
        end = self._end_of({*others, *free})
        while end is not None and (last := max((r for r in free if r[1] == end), default=None)):
            if any(start < end and stop > last[0] for start, stop in (others | free) - {last}):
                break
            for line in ours.get(last, ()):
                assert line.entry
                line.value = line.value or Stored(line.entry.type, tiff.value(self.block, line.entry))
            free.discard(last)
            self.new.cut(last[0])
            end = self._end_of(others | free)

    def _own_removed(self) -> set[tiff.Entry | None]:
        kept = {line.entry for line in (*self.first.lines, *self.exif.lines)}
        old = [*self.ifds[0].entries, *(self.exif.old.entries if self.exif.old else ())]
        return {e for e in old if e not in kept and not e.is_inline}

    def _referenced(self, but: set[tiff.Entry | None], directories_but: list[Ifd]) -> set[Range]:
        """All bytes that anything in the block points to, but for these entries' values and these directories."""
        ranges: set[Range] = {(0, 8)}
        for directory in self.ifds:
            ranges.update(tiff.data_ranges(self.block, self.order, directory))
            if directory not in directories_but:
                ranges.add(directory.range)
            ranges.update(_range(e) for e in directory.entries if not e.is_inline and e not in but)
        return ranges

    def _end_of(self, ranges: set[Range]) -> int | None:
        """Where the last of the ranges ends, taking off zeros behind it; None if unknown bytes follow."""
        end = max((stop for _, stop in ranges), default=8)
        if len(self.new) - end > _LONGEST_PADDING or not self.new.is_blank(end):
            return None
        self.new.cut(min(end, len(self.new)))
        return end

    def _placed(self, directory: _Directory) -> int:
        """Where the directory will stand: where it was, or room made for it at the end."""
        if directory.old and not directory.grows:
            return directory.old.at
        if not directory.lines:
            return 0
        return self.new.append(bytes(6 + 12 * len(directory.lines)))

    def _fill(self, directory: _Directory, at: int) -> None:
        """Find a place for the values, then write the lines where the directory stands."""
        lines = [self._settled(line) for line in directory.lines]
        old = directory.old
        raw = struct.pack(self.order + "H", len(lines)) + b"".join(lines)
        following = struct.pack(self.order + "I", (old.next or 0) if old else 0)
        if not old or directory.grows:
            self.new.patch(at, raw + following)
        elif len(lines) < len(old.entries):
            freed = bytes(12 * (len(old.entries) - len(lines)))
            self.new.patch(at, raw + (freed if old.next is None else following + freed))
        else:
            for i, line in enumerate(lines):
                self.new.patch(at + 2 + 12 * i, line)

    def _settled(self, line: _Line) -> bytes:
        if line.value is None:
            return line.raw
        kind, payload = line.value
        held = (
            payload.ljust(4, b"\0")
            if len(payload) <= 4
            else struct.pack(self.order + "I", self.new.append(payload))
        )
        return struct.pack(self.order + "HHI", line.tag, kind, line.value.items) + held


def _range(entry: tiff.Entry | None) -> Range:
    assert entry
    return entry.value_at, entry.value_at + entry.size
