"""A JPEG file as a container: its header is made anew, the picture behind it copied as it is."""

from __future__ import annotations

import os
import struct
from collections.abc import Collection
from typing import BinaryIO, NamedTuple

from captioner.credits import Field
from captioner.errors import Refused, Unreadable
from captioner.metadata import exif, gain_map, jpeg, photoshop, tiff
from captioner.metadata.container import Blocks, Edit, Full, Layout, require
from captioner.metadata.jpeg import APP1, APP2, APP13, EXIF, MPF, PHOTOSHOP, XMP, Header
from captioner.metadata.tiff import Range
from captioner.traces import Hidden

_OURS = ((APP1, EXIF), (APP1, XMP), (APP13, PHOTOSHOP), (APP2, MPF))
_AFCP = (b"AXS!", b"AXS*")
_LAST, _SAMSUNG_FILM = 512, b"\0\0\x30\x0a"
_FILM_IN_XMP = (b'MicroVideo="1"', b'MotionPhoto="1"', b"MicroVideo>1<", b"MotionPhoto>1<")


class Jpeg(NamedTuple):
    """An open JPEG file; see Container."""

    header: Header
    blocks: Blocks
    size: int
    """Bytes of the whole file."""
    takes_iim: bool = True

    @property
    def picture(self) -> tuple[Range, ...]:
        """All from the first scan on, and with it whatever follows the picture."""
        return ((self.header.size, self.size),)

    def laid_out(self, edit: Edit) -> Layout:
        """The file with other metadata. Raises Full, and Refused where it cannot be written safely."""
        _refuse_split_properties(self.header, edit.fields)
        block = exif.edited(self.header.exif, edit.exif)
        if len(block.block) > exif.LARGEST:
            raise Full(len(block.block) - exif.LARGEST)
        stream = self.header.photoshop
        resources = photoshop.with_iim(stream, edit.iim) if edit.iim != self.blocks.iim else stream
        new = jpeg.with_metadata(self.header, block.block, edit.xmp, resources)
        return Layout((bytes(new), *self.picture), block.changed)

    def check(self, new: Jpeg, layout: Layout) -> None:
        """Raises Unverified where anything but our blocks is changed, lost or doubled in *new*, or it is unsound."""
        old, header = self.header, new.header
        require(not header.flaw and bytes(header) == layout.pieces[0], "the new header cannot be read")
        require(_others(old) == _others(header), "a part that is not ours was changed")
        fills = [b"".join(s.fill for s in one.segments) for one in (old, header)]
        require(fills[0] == fills[1], "bytes between the parts were lost")
        _check_second_pictures(old, header)
        require(_names(header) <= {EXIF + b"\0", *_names(old)}, "the EXIF segment has no name")


def opened(file: BinaryIO) -> Jpeg:
    """An open JPEG file. Raises Unreadable if it is none, or is cut off before its picture."""
    header = jpeg.read(file)
    if header.flaw == jpeg.CUT_OFF:
        raise Unreadable(jpeg.CUT_OFF, remedy="fetch the photo again")
    size = file.seek(0, os.SEEK_END)
    end = _end(file, size)
    stream, manifest = header.photoshop, header.manifest
    behind = [(at, length) for length, at in _pictures(header)[1] if 0 < at < at + length <= size]
    maps = sum(gain_map.lies_at(at, length, file, header.picture_size) for at, length in behind)
    further = len(behind) - maps
    hidden = (
        *((Hidden.PICTURES,) if further else ()),
        *((Hidden.GAIN_MAP,) if maps else ()),
        *((Hidden.FILM,) if _ends_in_film(header, end) else ()),
    )
    blocks = Blocks(
        header.exif,
        header.xmp,
        stream,
        photoshop.iim(stream),
        bool(stream) and photoshop.digest_differs(stream),
        header.picture_size,
        _refusal(header, end),
        bool(manifest) or b"dcterms:provenance" in header.xmp,
        manifest,
        hidden,
        further,
    )
    return Jpeg(header, blocks, size)


def _end(file: BinaryIO, size: int) -> bytes:
    """The last bytes of the file, which tell what follows the picture."""
    file.seek(max(size - _LAST, 0))
    return file.read(_LAST)


def _ends_in_film(header: Header, end: bytes) -> bool:
    """Whether a motion photo's film follows the picture: Samsung lists it at the end, others tell of it in XMP.

    Programs that cut the film off may leave what tells of it.
    """
    if end.endswith(b"SEFT"):
        return _SAMSUNG_FILM in end
    return not end.rstrip(b"\0").endswith(b"\xff\xd9") and any(name in header.xmp for name in _FILM_IN_XMP)


def _refusal(header: Header, end: bytes) -> str:
    """Why the metadata cannot be written safely, or nothing."""
    if header.flaw:
        return f"it {header.flaw}"
    if header.segments and header.segments[0].fill.strip(b"\xff"):
        return "it begins with bytes that belong to nothing"
    if len(header.all(APP1, EXIF)) > 1:
        return "it holds two EXIF blocks"
    if len(header.all(APP1, XMP)) > 1:
        return "it holds two XMP packets"
    if end[-12:-8] in _AFCP:
        return "it ends in an AFCP trailer, which names places in the file"
    return ""


def _refuse_split_properties(header: Header, fields: Collection[Field]) -> None:
    """A property that was moved out of the packet into extended XMP must not come to stand in both."""
    more = b"".join(s.payload for s in header.all(APP1, jpeg.XMP_MORE))
    if any(field.xmp.split("/")[0].encode() in more for field in fields):
        raise Refused("its XMP is spread over several segments")


def _others(header: Header) -> list[bytes]:
    return [bytes(s) for s in header.segments if not any(s.holds(*kind) for kind in _OURS)]


def _names(header: Header) -> set[bytes]:
    return {s.payload[:6] for s in header.all(APP1, EXIF)}


def _check_second_pictures(old: Header, new: Header) -> None:
    (rest, before), (rest_after, after) = _pictures(old), _pictures(new)
    grown = new.size - old.size
    moved = [
        (size + (grown if i == 0 and size else 0), at + grown if at else 0)
        for i, (size, at) in enumerate(before)
    ]
    require((moved, rest) == (after, rest_after), "second pictures would no longer be found")


def _pictures(header: Header) -> tuple[bytes, list[tuple[int, int]]]:
    """The MPF index but for the length and absolute place of each picture that it names, and these; 0 for the first."""
    at = 2
    for segment in header.segments:
        if segment.holds(APP2, MPF):
            start = at + len(segment.fill) + 8
            block = segment.payload[4:]
            try:
                order = tiff.byte_order(block)
                entry = tiff.ifd(block, order, tiff.first_ifd(block, order)).find(0xB002)
            except (ValueError, struct.error):
                return block, []
            rest, found = bytearray(block), []
            end = min(entry.value_at + entry.size, len(block)) if entry else 0
            for row in range(entry.value_at if entry else 0, end - 15, 16):
                size, offset = struct.unpack_from(order + "II", block, row + 4)
                found.append((size, start + offset if offset else 0))
                rest[row + 4 : row + 12] = bytes(8)
            return bytes(rest), found
        at += len(segment)
    return b"", []
