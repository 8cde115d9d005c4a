"""What PNG and WebP files are built of: chunks, one behind the other, of which only the headers are read unasked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, NamedTuple

from captioner.errors import Refused
from captioner.metadata import exif
from captioner.metadata.container import Blocks, Edit, Full, Piece, require
from captioner.metadata.tiff import Range

MOST = 250_000
"""Chunks of a file: some gigabytes as programs cut them."""
LARGEST = 1 << 26
"""Bytes of a chunk of metadata."""
CUT_OFF = "ends before its last part does"
BROKEN = "is broken between its parts"
WITHOUT_NUMBER = "has more parts than any photo"
EXIF_NAME = b"Exif\0\0"
"""What a JPEG puts before its EXIF block, and some programs put there in every format."""
_AT_ONCE = 1 << 18


class Chunk(NamedTuple):
    """One chunk: its kind, where it begins and ends, and where its content does."""

    kind: bytes
    start: int
    content: Range
    end: int

    @property
    def size(self) -> int:
        """Bytes of its content."""
        return self.content[1] - self.content[0]


class Slot(NamedTuple):
    """A place in the row of chunks: one of ours has a name, and may stay without a chunk."""

    chunk: Chunk | None
    name: bytes = b""


class Parts(NamedTuple):
    """An open file: its chunks and the places of ours, in order; which kinds of them are the picture."""

    file: BinaryIO
    slots: tuple[Slot, ...]
    size: int
    """Bytes of the whole file."""
    picture: Collection[bytes]

    @property
    def chunks(self) -> list[Chunk]:
        """All chunks in order."""
        return [slot.chunk for slot in self.slots if slot.chunk]

    @property
    def end(self) -> int:
        """Where the last chunk ends; what stands behind it belongs to none."""
        return self.chunks[-1].end

    def ours(self, name: bytes) -> Chunk | None:
        """Our chunk of a name."""
        return next((slot.chunk for slot in self.slots if slot.name == name), None)

    def pieces(self, new: Mapping[bytes, bytes]) -> Iterator[Piece]:
        """The chunks and what follows them, but for those of ours that are *new*, by name; empty where one goes."""
        for chunk, name in self.slots:
            if name and name in new:
                yield new[name]
            elif chunk:
                yield chunk.start, chunk.end
        yield self.end, self.size

    def check(self, new: Parts, pieces: Sequence[Piece]) -> None:
        """Raises Unverified where a chunk that is not ours is changed, moved, lost or doubled, or ours are not as laid.

        What the picture's chunks hold is left to the comparison of the picture.
        """
        expected = [slot for slot in self.slots if not slot.name or new.ours(slot.name)]
        there = [slot for slot in new.slots if slot.chunk]
        require(_kinds(expected) == _kinds(there), "parts were moved, lost or doubled")
        for before, after in zip(expected, there, strict=True):
            if before.name or not before.chunk or not after.chunk:
                continue
            one, other = before.chunk, after.chunk
            require(one.size == other.size, "a part that is not ours was changed")
            if one.kind not in self.picture:
                is_same = same(self.file, (one.start, one.end), new.file, (other.start, other.end))
                require(is_same, "a part that is not ours was changed")
        is_same = same(self.file, (self.end, self.size), new.file, (new.end, new.size))
        require(is_same, "what follows the picture was changed")
        _check_laid(new, pieces)


def new_exif(blocks: Blocks, edit: Edit) -> exif.Edited:
    """The EXIF block of a file of chunks, edited. Raises Full, and Refused where the file is not to be written."""
    if blocks.refusal:
        raise Refused(blocks.refusal)
    block = exif.edited(bytes(blocks.exif[:]), edit.exif)
    if len(block.block) > LARGEST:
        raise Full(len(block.block) - LARGEST)
    return block


def _kinds(slots: Sequence[Slot]) -> list[bytes]:
    return [slot.name or (slot.chunk.kind if slot.chunk else b"") for slot in slots]


def _check_laid(new: Parts, pieces: Sequence[Piece]) -> None:
    """What we wrote ourselves stands in the file as it was meant."""
    at = 0
    for piece in pieces:
        size = length(piece)
        if isinstance(piece, bytes):
            new.file.seek(at)
            require(new.file.read(size) == piece, "the new parts are not as they were made")
        at += size
    require(at == new.size, "the new file is not as long as it was to be")


def held(file: BinaryIO, start: int, end: int) -> bytes:
    """What a file holds between two places, as far as it goes."""
    file.seek(start)
    return file.read(end - start)


def content(file: BinaryIO, chunk: Chunk | None) -> bytes:
    """What a chunk holds; nothing where there is none, or where it is larger than any metadata."""
    return held(file, *chunk.content) if chunk and chunk.size <= LARGEST else b""


def padding(parts: Parts, name: bytes) -> bytes:
    """What stands between the content of our chunk of a name and its end; nothing where there is none."""
    chunk = parts.ours(name)
    return held(parts.file, chunk.content[1], chunk.end) if chunk else b""


def same(one: BinaryIO, range_of_one: Range, other: BinaryIO, range_of_other: Range) -> bool:
    """Whether two files hold the same bytes at these places; only some are in memory at a time."""
    (at, end), (place, other_end) = range_of_one, range_of_other
    if end - at != other_end - place:
        return False
    while at < end:
        most = min(end - at, _AT_ONCE)
        piece = held(one, at, at + most)
        if len(piece) != most or piece != held(other, place, place + most):
            return False
        at, place = at + most, place + most
    return True


def length(piece: Piece) -> int:
    """How many bytes a piece is."""
    return len(piece) if isinstance(piece, bytes) else piece[1] - piece[0]


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The same pieces, those that touch made one."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, bytes):
            if isinstance(last, bytes):
                found[-1] = last + piece
            elif piece:
                found.append(piece)
        elif isinstance(last, tuple) and last[1] == piece[0]:
            found[-1] = last[0], piece[1]
        elif piece[0] < piece[1]:
            found.append(piece)
    return tuple(found)
