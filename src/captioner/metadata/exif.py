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
from captioner.metadata.tail import Tail, named, place, taken_off
from captioner.metadata.tiff import ASCII, EXIF_POINTER, LONG, Bytes, Entry, Ifd, Range

LARGEST = 65_527
"""Bytes of an EXIF block in a JPEG."""
VERSION = 0x9000
_LONGEST_PADDING = 1 << 16
EXIF_TAGS = frozenset({0x9003, 0x9291, 0x9011, 0x9286, VERSION})
"""The tags written here that stand in the Exif directory; the others stand in the first one."""
OWN_TAGS = frozenset({0x010E, 0x013B, 0x8298, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x4746, *EXIF_TAGS})
XMP, IIM, PHOTOSHOP = 700, 33723, 34377
HOMES = frozenset({XMP, IIM, PHOTOSHOP})
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
        after = overlaid(block, directories, changes, OWN_TAGS, _LONGEST_PADDING)
        return Edited(bytes(after), after.changed)


def overlaid(
    block: Bytes, directories: list[Ifd], changes: Changes, own: frozenset[int], spare: int
) -> Overlay:
    """A TIFF block, or a whole file, with these changes; *own* are the tags whose old values may be reclaimed.

    *directories* are all that it has, the first one first; at most *spare* zeros at its end that nothing names may go.
    Raises Refused, ValueError or struct.error where unsafe.
    """
    return _Editor(block, directories, own, spare).edited(changes)


class _Line:
    """A directory entry on its way: its 12 bytes as they were, and a value that still has to find its place."""

    def __init__(self, tag: int, raw: bytes, entry: Entry | None = None, value: Stored | None = None) -> None:
        self.tag, self.raw, self.entry, self.value = tag, raw, entry, value


class _Directory:
    """A directory on its way: what it was, if it was there, and its lines as they will be."""

    def __init__(self, block: Bytes, old: Ifd | None) -> None:
        self.old = old
        self.is_taken_off = False
        entries = old.entries if old else ()
        self.lines = [_Line(e.tag, bytes(block[e.at : e.at + 12]), e) for e in entries]

    @property
    def stays(self) -> bool:
        """Whether it stands where it was: its lines fit there, and it was not taken off the end to be laid again."""
        return self.old is not None and not self.is_taken_off and len(self.lines) <= len(self.old.entries)

    @property
    def is_resized(self) -> bool:
        """Whether it was there, and has more lines now, or fewer."""
        return self.old is not None and 0 < len(self.lines) != len(self.old.entries)

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

    def __init__(self, block: Bytes, directories: list[Ifd], own: frozenset[int], spare: int) -> None:
        self.block = block
        self.spare = spare
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
        """Cut off our own values, and directories about to be laid again, that stand at the very end."""
        ours: dict[Range, list[_Line]] = {}
        for line in (*self.first.lines, *self.exif.lines):
            if line.entry and line.tag in self.own and not line.entry.is_inline:
                ours.setdefault(line.entry.range, []).append(line)
        resized = {place(self.block, d.old) for d in self._directories() if d.is_resized and d.old}
        found = self._tail({*ours}, resized)
        if not resized <= found.gone:
            # The one in the way of the other is laid again with it; else the old place of the other is lost.
            both = self._tail(
                {*ours}, {place(self.block, d.old) for d in self._directories() if d.old and d.lines}
            )
            found = both if resized <= both.gone else found
        for line in (line for gone in found.gone for line in ours.get(gone, ())):
            assert line.entry
            line.value = line.value or Stored(line.entry.type, tiff.value(self.block, line.entry))
        for directory in self._directories():
            directory.is_taken_off = (
                directory.old is not None and place(self.block, directory.old) in found.gone
            )
        self.new.cut(found.end)

    def _tail(self, ours: set[Range], moving: set[Range]) -> Tail:
        """What can be cut off where these directories may go."""
        removed = self._own_removed()
        entries = {e for d in self._written() for e in d.entries if e.tag in self.own} | removed
        kept = named(self.block, self.ifds, entries, {start for start, _ in moving})
        return taken_off(self.block, ours | moving | {e.range for e in removed}, kept, self.spare)

    def _directories(self) -> tuple[_Directory, _Directory]:
        return self.first, self.exif

    def _written(self) -> list[Ifd]:
        """The directories that are written into, as they were."""
        return [directory.old for directory in self._directories() if directory.old]

    def _own_removed(self) -> set[Entry]:
        kept = {line.entry for line in (*self.first.lines, *self.exif.lines)}
        return {e for d in self._written() for e in d.entries if e not in kept and not e.is_inline}

    def _placed(self, directory: _Directory) -> int:
        """Where the directory will stand: where it was, or room made for it at the end."""
        if directory.old and directory.stays:
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
        if not old or not directory.stays:
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
