"""A TIFF file as a container: the file itself is the EXIF block, and is edited by appending (TIFF 6.0, MWG 2.0).

It may be larger than memory: directories and texts are read where they stand, the rest is copied.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

from captioner.errors import Refused
from captioner.metadata import chunks, exif, file_bytes, photoshop, tiff, tiff_soundness
from captioner.metadata.container import Blocks, Edit, Layout, Unwritable, require
from captioner.metadata.exif import IIM, PHOTOSHOP, XMP, Stored
from captioner.metadata.file_bytes import FileBytes
from captioner.metadata.tiff import ASCII, BYTE, EXIF_POINTER, LONG, UNDEFINED, Entry, Ifd, Range

_OWN = exif.OWN_TAGS | exif.HOMES
_CHANGING = _OWN | {EXIF_POINTER}
_TYPES = frozenset({BYTE, ASCII, UNDEFINED, LONG})
"""How programs store the other blocks."""
_WIDTH, _HEIGHT, _C2PA = 256, 257, 0xCD41
_RAW = "captioner does not write into raw files"


class Tiff(NamedTuple):
    """An open TIFF file; see Container."""

    block: FileBytes
    directories: tuple[Ifd, ...]
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
            after = exif.overlaid(self.block, list(self.directories), changes, _OWN, 0)
        if len(after) > tiff_soundness.LARGEST:
            raise Refused("it would grow beyond what a TIFF file can hold")
        return Layout(chunks.joined(after.pieces), after.changed, changes)

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
        """Raises Unverified where *new* is unsound, or lost, moved or doubled a page, a strip or a value not ours.

        That its bytes are the same is for the check of EXIF, and that the picture is, for the comparison of that.
        """
        require(not new.blocks.refusal, f"the new file cannot be read: {new.blocks.refusal}")
        require(new.picture == self.picture, "the picture is no longer where it was")
        require(new.blocks.size == self.blocks.size, "the size of the picture was changed")
        (ours, others), (ours_after, others_after) = _apart(self), _apart(new)
        require(others == others_after, "another page was changed")
        before, after = ([_lines(directory) for directory in of_one] for of_one in (ours, ours_after))
        require(
            before == after[: len(before)] and all(lines == (0, []) for lines in after[len(before) :]),
            "other tags were changed",
        )
        require(
            not _touched(layout.exif_changed, [*_values(self), *self.picture]), "what is not ours was changed"
        )
        size = sum(map(chunks.length, layout.pieces))
        require(len(new.block) == size, "the new file is not as long as it was to be")


def opened(file: BinaryIO) -> Tiff | Unwritable:
    """An open TIFF file. Raises ValueError and struct.error where not even its first directory can be read."""
    block = FileBytes(file)
    order = tiff.byte_order(block)
    first = tiff.ifd(block, order, tiff.first_ifd(block, order))
    blocks = _blocks(block, order, first)
    if tiff_soundness.is_named_raw(file):
        return Unwritable(blocks._replace(refusal=_RAW))
    reason = "its directories are damaged"
    try:
        directories = tuple(tiff.pages(block, order))
        if tiff_soundness.is_raw(block, order, directories):
            return Unwritable(blocks._replace(refusal=_RAW))
        reason = "it does not say where its picture ends"
        pictures = tiff_soundness.picture(block, order, directories)
        reason = blocks.refusal or tiff_soundness.flaw(block, directories, pictures)
    except (ValueError, struct.error):
        return Unwritable(blocks._replace(refusal=reason))
    if reason:
        return Unwritable(blocks._replace(refusal=reason))
    return Tiff(block, directories, blocks, pictures)


def big(file: BinaryIO) -> Unwritable:
    """A BigTIFF file, which is made for what no TIFF file can hold."""
    return Unwritable(Blocks(refusal="captioner does not write into BigTIFF files"))


def _blocks(block: FileBytes, order: str, first: Ifd) -> Blocks:
    homes = [entry for entry in first.entries if entry.tag in exif.HOMES]
    held = {e.tag: tiff.value(block, e) for e in reversed(homes) if e.size <= file_bytes.LARGEST}
    width, height = (_number(block, order, first.find(tag)) for tag in (_WIDTH, _HEIGHT))
    stream, iim, packet = (held.get(tag, b"") for tag in (PHOTOSHOP, IIM, XMP))
    refusal = _refusal(homes, stream, iim)
    if any(e.size > file_bytes.LARGEST for e in homes):
        refusal = "its metadata are larger than any that captioner reads"
    elif iim[3:4] == b"\x1c" != iim[:1]:
        refusal, iim = "its IPTC block is stored with its bytes swapped", b""
    return Blocks(
        block,
        packet.rstrip(b"\0"),
        stream,
        iim or photoshop.iim(stream),
        all(photoshop.digest_differs(stream, held) for held in (iim, iim.rstrip(b"\0"))),
        (width, height),
        refusal,
        first.find(_C2PA) is not None or b"dcterms:provenance" in packet,
    )


def _number(block: FileBytes, order: str, entry: Entry | None) -> int:
    """The number that an entry holds, 0 where there is none. ValueError for what is no number."""
    if entry is None:
        return 0
    number, *_ = tiff.numbers(block, order, entry)
    return number


def _refusal(homes: Sequence[Entry], stream: bytes, iim: bytes) -> str:
    """Why metadata that are there forbid to write others, or nothing."""
    if len({entry.tag for entry in homes}) < len(homes):
        return "it holds its metadata twice"
    if any(entry.type not in _TYPES for entry in homes):
        return "its metadata stand in an unusual form"
    in_resources = photoshop.iim(stream)
    if iim and in_resources and iim.rstrip(b"\0") != in_resources.rstrip(b"\0"):
        return "it holds two IPTC blocks that differ"
    return ""


def _apart(one: Tiff) -> tuple[list[Ifd], list[Ifd]]:
    """The directories that are written into, the first one and the Exif one, and all others."""
    order = tiff.byte_order(one.block)
    pointer = one.directories[0].find(EXIF_POINTER)
    ours = {one.directories[0].at, *(tiff.numbers(one.block, order, pointer) if pointer else ())}
    others = [directory for directory in one.directories if directory.at not in ours]
    return [directory for directory in one.directories if directory.at in ours], others


def _lines(directory: Ifd) -> tuple[int, list[Entry]]:
    """What follows a directory, and its lines that are not ours, wherever they stand now."""
    lines = [entry for entry in directory.entries if entry.tag not in _CHANGING]
    moved = [e._replace(at=0, value_at=0 if e.is_inline else e.value_at) for e in lines]
    return directory.next or 0, moved


def _values(one: Tiff) -> Iterator[Range]:
    """Where all values lie that are not ours."""
    ours, others = _apart(one)
    for entry in (entry for directory in (*ours, *others) for entry in directory.entries):
        if not entry.is_inline and entry.tag not in _CHANGING:
            yield entry.range
    for directory in others:
        yield from (entry.range for entry in directory.entries if not entry.is_inline)


def _touched(changed: Sequence[Range], kept: Sequence[Range]) -> bool:
    return any(start < stop and begin < end for begin, stop in changed for start, end in kept)
