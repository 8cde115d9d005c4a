"""A TIFF file as a container: the file itself is the EXIF block, and is edited by appending (TIFF 6.0, MWG 2.0).

It may be larger than memory: directories and texts are read where they stand, the rest is copied.
"""

from __future__ import annotations

import os
import struct
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from captioner.errors import Refused
from captioner.metadata import exif, photoshop, tiff
from captioner.metadata.container import Blocks, Edit, Layout, Unwritable, require
from captioner.metadata.exif import IIM, PHOTOSHOP, XMP, Stored
from captioner.metadata.tiff import BYTE, LONG, UNDEFINED, Bytes, Ifd, Range

_OWN = exif.OWN_TAGS | {XMP, IIM, PHOTOSHOP}
_WIDTH, _HEIGHT, _PHOTOMETRIC, _DNG, _C2PA = 256, 257, 262, 0xC612, 0xCD41
_SENSOR = frozenset({32803, 34892})
"""Photometric interpretations of what a sensor saw: colour filter array, linear raw."""
_OLD_JPEG = frozenset(range(0x0207, 0x020A))
"""Tables of old-style JPEG in TIFF, whose place is told nowhere but there."""
_LARGEST, _LARGEST_VALUE = (1 << 32) - (1 << 26), 1 << 26
_PIECE = 1 << 14


class FileBytes:
    """The bytes of an open file, read where they are asked for."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, os.SEEK_END)
        self._at, self._held = 0, b""

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, piece: slice, /) -> bytes:
        start, stop, _ = piece.indices(self._size)
        if start >= stop:
            return b""
        if not (self._at <= start and stop <= self._at + len(self._held)):
            self._file.seek(start)
            self._at, self._held = start, self._file.read(max(stop - start, _PIECE))
        return self._held[start - self._at : stop - self._at]


class Tiff(NamedTuple):
    """An open TIFF file; see Container."""

    block: FileBytes
    directories: list[Ifd]
    blocks: Blocks
    picture: tuple[Range, ...]
    takes_iim: bool = True

    def laid_out(self, edit: Edit) -> Layout:
        """The file with other metadata. Raises Refused where it cannot be written safely."""
        first = self.directories[0]
        changes = {**edit.exif, XMP: Stored(BYTE, edit.xmp)}
        if edit.iim != self.blocks.iim:
            changes |= self._iim_changes(first, edit.iim)
        with tiff.refused("its directories are damaged"):
            after = exif.overlaid(self.block, self.directories, changes, _OWN)
        if len(after) > _LARGEST:
            raise Refused("it would grow beyond what a TIFF file can hold")
        return Layout(after.pieces, after.changed, changes)

    def _iim_changes(self, first: Ifd, iim: bytes) -> exif.Changes:
        """The IIM block in its own tag, and in Photoshop's resources where it stands there too, or only there."""
        stream, own = self.blocks.photoshop, first.find(IIM)
        in_resources = bool(photoshop.iim(stream))
        changes: dict[int, Stored | None] = {}
        if own or not in_resources:
            kind = own.type if own and own.type in (BYTE, UNDEFINED, LONG) else UNDEFINED
            iim += bytes(-len(iim) % tiff.SIZES[kind])
            changes[IIM] = Stored(kind, iim) if iim else None
        if stream:
            resources = (
                photoshop.with_iim(stream, iim) if in_resources else photoshop.with_digest(stream, iim)
            )
            changes[PHOTOSHOP] = Stored(BYTE, resources)
        return changes

    def check(self, new: Tiff, layout: Layout) -> None:
        """Raises Unverified where *new* lost a page or a strip; its bytes are compared in the check of EXIF."""
        require(not new.blocks.refusal, "the new file cannot be read")
        require(len(new.directories) >= len(self.directories), "a page was lost")
        require(new.picture == self.picture, "the picture is no longer where it was")
        require(new.blocks.size == self.blocks.size, "the size of the picture was changed")


def opened(file: BinaryIO) -> Tiff | Unwritable:
    """An open TIFF file. Raises ValueError and struct.error where not even its first directory can be read."""
    block = FileBytes(file)
    order = tiff.byte_order(block)
    first = tiff.ifd(block, order, tiff.first_ifd(block, order))
    blocks = _blocks(block, order, first)
    directories: list[Ifd] = []
    try:
        directories += tiff.pages(block, order)
        picture = _picture(block, order, directories)
        refusal = blocks.refusal or _refusal(block, order, directories, picture)
    except (ValueError, struct.error):
        refusal = "its directories are damaged"
    if refusal:
        return Unwritable(blocks._replace(refusal=refusal))
    return Tiff(block, directories, blocks, _merged(picture))


def big(file: BinaryIO) -> Unwritable:
    """A BigTIFF file, which is made for what no TIFF file can hold."""
    return Unwritable(Blocks(refusal="captioner does not write into BigTIFF files"))


def _blocks(block: FileBytes, order: str, first: Ifd) -> Blocks:
    held = {
        entry.tag: tiff.value(block, entry)
        for entry in first.entries
        if entry.tag in (XMP, IIM, PHOTOSHOP) and entry.size <= _LARGEST_VALUE
    }
    sizes = [first.find(tag) for tag in (_WIDTH, _HEIGHT)]
    width, height = (tiff.numbers(block, order, entry)[0] if entry else 0 for entry in sizes)
    stream = held.get(PHOTOSHOP, b"")
    iim = held.get(IIM, b"")
    refusal = ""
    if any(first.find(tag) and tag not in held for tag in (XMP, IIM, PHOTOSHOP)):
        refusal = "its metadata are larger than any that captioner reads"
    elif iim[3:4] == b"\x1c" != iim[:1]:
        refusal, iim = "its IPTC block is stored with its bytes swapped", b""
    return Blocks(
        block,
        held.get(XMP, b"").rstrip(b"\0"),
        stream,
        iim or photoshop.iim(stream),
        bool(stream) and photoshop.digest_differs(stream, iim),
        (width, height),
        refusal,
        first.find(_C2PA) is not None,
    )


def _picture(block: Bytes, order: str, directories: list[Ifd]) -> list[Range]:
    """Where strips, tiles and thumbnails lie, in order."""
    return sorted({r for one in directories for r in tiff.data_ranges(block, order, one) if r[1] > r[0]})


def _merged(ranges: list[Range]) -> tuple[Range, ...]:
    """The same with those that touch or overlap made one."""
    found: list[Range] = []
    for start, end in ranges:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _refusal(block: Bytes, order: str, directories: list[Ifd], picture: list[Range]) -> str:
    """Why the file cannot be written safely, or nothing."""
    if _is_raw(block, order, directories):
        return "captioner does not write into raw files"
    if any(end > len(block) for _, end in picture):
        return "its picture ends beyond the end of the file"
    if len(block) > _LARGEST:
        return "it is too large for a TIFF file to grow"
    entries = [entry for one in directories for entry in one.entries]
    if any(entry.tag in _OLD_JPEG for entry in entries):
        return "it holds a JPEG in the old way, whose parts cannot all be found"
    values = [(e.value_at, e.value_at + e.size) for e in entries if not e.is_inline and e.size]
    if any(end > len(block) for _, end in values):
        return "its directories are damaged"
    if _overlap([(0, 8), *(one.range for one in directories)], [*values, *picture]):
        return "its directories lie within its values"
    return ""


def _is_raw(block: Bytes, order: str, directories: list[Ifd]) -> bool:
    if bytes(block[8:10]) == b"CR" or bytes(block[8:12]) == b"IIII":
        return True
    entries = (entry for one in directories for entry in one.entries)
    return any(
        e.tag == _DNG or (e.tag == _PHOTOMETRIC and {*tiff.numbers(block, order, e)} & _SENSOR)
        for e in entries
    )


def _overlap(directories: list[Range], others: list[Range]) -> bool:
    """Whether a directory shares bytes with another one or with anything else."""
    marked = sorted([*((r, 1) for r in directories), *((r, 0) for r in _merged(sorted(others)))])
    return any(end > start and (one or other) for ((_, end), one), ((start, _), other) in pairwise(marked))
