"""A PNG file as a container, animated ones too: EXIF in its eXIf chunk, XMP in an iTXt chunk (PNG, third edition).

Our chunks stay where they stand, or come before the picture. All others are copied as they are.
"""

from __future__ import annotations

import itertools
import os
import struct
import zlib
from collections.abc import Collection, Mapping, Sequence
from typing import BinaryIO, NamedTuple

from captioner.errors import Unreadable
from captioner.metadata import chunks
from captioner.metadata.chunks import EXIF_NAME, LARGEST, Chunk, Parts, Slot
from captioner.metadata.container import Blocks, Edit, Layout, require
from captioner.metadata.tiff import Range

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EXIF, _XMP = b"eXIf", b"XML:com.adobe.xmp"
_HEADER, _DATA, _END, _HALVES = b"IHDR", b"IDAT", b"IEND", b"iDOT"
_PICTURE = frozenset({_HEADER, b"PLTE", b"tRNS", _DATA, b"acTL", b"fcTL", b"fdAT"})
_BEGIN = (_HALVES, b"fcTL", _DATA)
_TEXT, _TEXTS = b"iTXt", (b"tEXt", b"zTXt", b"iTXt")
_LONGEST_KEYWORD = 79
_PROFILE = b"Raw profile type "
_PROFILES = tuple(_PROFILE + name for name in (b"exif", b"APP1", b"iptc", b"8bim", b"xmp"))
_REFUSED = {
    b"zxIf": "it holds compressed EXIF",
    b"exIf": "it holds EXIF in an old form",
    b"dSIG": "it is signed",
    b"seAl": "it is signed",
}
_SIGNED = b"caBX"


class Packet(NamedTuple):
    """XMP in its chunk: what comes before it there, as it is written, and whether it could be read."""

    packet: bytes = b""
    head: bytes = _XMP + bytes(5)
    """The keyword, not compressed, language and translated keyword."""
    is_damaged: bool = False


class Png(NamedTuple):
    """An open PNG file; see Container."""

    parts: Parts
    blocks: Blocks
    exif_name: bytes
    """What its program puts before an EXIF block."""
    packet: Packet
    takes_iim: bool = False

    @property
    def picture(self) -> tuple[Range, ...]:
        """The chunks that decide the pixels; those of the main picture follow one another and are one range."""
        found: list[Range] = []
        for kind, run in itertools.groupby(self.parts.chunks, key=lambda chunk: chunk.kind):
            ranges = [(chunk.start, chunk.end) for chunk in run]
            if kind in _PICTURE:
                found += [(ranges[0][0], ranges[-1][1])] if kind == _DATA else ranges
        return tuple(found)

    def laid_out(self, edit: Edit) -> Layout:
        """The file with other metadata. Raises Full, and Refused where it cannot be written safely."""
        block = chunks.new_exif(self.blocks, edit)
        new = {}
        if block.block != self.blocks.exif:
            new[_EXIF] = block.block and _chunk(_EXIF, self.exif_name + block.block)
        if edit.xmp != self.blocks.xmp:
            new[_XMP] = edit.xmp and _chunk(_TEXT, self.packet.head + edit.xmp)
        return Layout(chunks.joined(((0, len(SIGNATURE)), *self.parts.pieces(new))), block.changed)

    def check(self, new: Png, layout: Layout) -> None:
        """Raises Unverified where anything but our blocks is changed, lost or doubled in *new*, or it is unsound."""
        require(not new.blocks.refusal, f"the new file cannot be read: {new.blocks.refusal}")
        heads = (new.exif_name, new.packet.head) == (self.exif_name, self.packet.head)
        require(heads, "a new part begins in another way")
        self.parts.check(new.parts, layout.pieces)


def opened(file: BinaryIO) -> Png:
    """An open PNG file. Raises Unreadable if it is none, or broken before its picture."""
    size = file.seek(0, os.SEEK_END)
    if chunks.held(file, 0, len(SIGNATURE)) != SIGNATURE:
        raise Unreadable("is not a PNG file")
    found, flaw = _chunks(file, size)
    header = next((chunk for chunk in found if chunk.kind == _HEADER and chunk.size == 13), None)
    if header is None:
        raise Unreadable("is a broken PNG file", remedy="fetch the photo again")
    keywords = {chunk.start: _keyword(file, chunk) for chunk in found if chunk.kind in _TEXTS}
    ours = {
        _EXIF: [chunk for chunk in found if chunk.kind == _EXIF],
        _XMP: [chunk for chunk in found if keywords.get(chunk.start) == _XMP],
    }
    block, text = (chunks.content(file, next(iter(there), None)) for there in ours.values())
    packet = _packet(text)
    refusal = (
        (flaw and f"it {flaw}")
        or _misplaced(found, ours)
        or _unwritable(found, set(keywords.values()))
        or _damaged(file, ours)
        or ("its XMP is damaged" if packet.is_damaged else "")
    )
    manifest = next((chunk for chunk in found if chunk.kind == _SIGNED), None)
    width, height = struct.unpack(">II", chunks.held(file, *header.content)[:8])
    blocks = Blocks(
        block.removeprefix(EXIF_NAME),
        packet.packet,
        size=(width, height),
        refusal=refusal,
        has_content_credentials=manifest is not None or b"dcterms:provenance" in packet.packet,
        manifest=chunks.content(file, manifest),
    )
    name = EXIF_NAME if block.startswith(EXIF_NAME) else b""
    return Png(Parts(file, _slots(found, ours), size, _PICTURE), blocks, name, packet)


def _chunks(file: BinaryIO, size: int) -> tuple[list[Chunk], str]:
    """All chunks as far as they go, and what is wrong behind them."""
    found: list[Chunk] = []
    at = len(SIGNATURE)
    while not found or found[-1].kind != _END:
        head = chunks.held(file, at, at + 8)
        if len(head) < 8:
            return found, chunks.CUT_OFF
        length, kind = struct.unpack(">I4s", head)
        end = at + 12 + length
        if not kind.isalpha():
            return found, chunks.BROKEN
        if end > size:
            return found, chunks.CUT_OFF
        if len(found) == chunks.MOST:
            return found, chunks.WITHOUT_NUMBER
        found.append(Chunk(kind, at, (at + 8, end - 4), end))
        at = end
    return found, ""


def _keyword(file: BinaryIO, chunk: Chunk) -> bytes:
    start, end = chunk.content
    return chunks.held(file, start, min(end, start + _LONGEST_KEYWORD + 1)).partition(b"\0")[0]


def _slots(found: Sequence[Chunk], ours: Mapping[bytes, Sequence[Chunk]]) -> tuple[Slot, ...]:
    """The row of chunks, with a place before the picture for each of ours that is not there.

    It is before iDOT too, in which Apple's programs note how far it is from there to the second half of the picture.
    """
    names = {there[0].start: name for name, there in ours.items() if there}
    slots = [Slot(chunk, names.get(chunk.start, b"")) for chunk in found]
    place = next((i for i, chunk in enumerate(found) if chunk.kind in _BEGIN), len(found))
    missing = [Slot(None, name) for name, there in ours.items() if not there]
    return (*slots[:place], *missing, *slots[place:])


def _misplaced(found: Sequence[Chunk], ours: Mapping[bytes, Sequence[Chunk]]) -> str:
    """Why the order of the chunks is none that could be kept, or nothing."""
    kinds = [chunk.kind for chunk in found]
    if _DATA not in kinds:
        return "it holds no picture"
    first = kinds.index(_DATA)
    if kinds[0] != _HEADER or kinds.count(_HEADER) > 1:
        return "it begins in an unusual way"
    if any(kind != _DATA for kind in kinds[first : first + kinds.count(_DATA)]):
        return "its picture is in several places"
    if len(ours[_EXIF]) > 1:
        return "it holds two EXIF blocks"
    if len(ours[_XMP]) > 1:
        return "it holds two XMP packets"
    between = found[kinds.index(_HALVES) : first] if _HALVES in kinds[:first] else ()
    if any(chunk in there for there in ours.values() for chunk in between):
        return "its metadata stand where its picture is counted from"
    return ""


def _unwritable(found: Sequence[Chunk], keywords: Collection[bytes]) -> str:
    """Why metadata in other chunks forbid to write into ours, or nothing."""
    for chunk in found:
        if chunk.kind in _REFUSED:
            return _REFUSED[chunk.kind]
    if any(keyword in _PROFILES for keyword in keywords):
        return "it holds metadata in a text, as ImageMagick writes them"
    return ""


def _damaged(file: BinaryIO, ours: Mapping[bytes, Sequence[Chunk]]) -> str:
    """Why our own chunks cannot be trusted, or nothing."""
    for chunk in itertools.chain.from_iterable(ours.values()):
        if chunk.size > LARGEST:
            return "its metadata are larger than any photo's"
        whole = chunks.held(file, chunk.start + 4, chunk.end)
        if whole[-4:] != _crc(whole[:-4]):
            return "a part of its metadata is damaged"
    if any(chunk.kind != _TEXT for chunk in ours[_XMP]):
        return "its XMP stands in an unusual place"
    return ""


def _packet(content: bytes) -> Packet:
    """The packet in a text chunk, which may be compressed."""
    if not content:
        return Packet()
    keyword, _, rest = content.partition(b"\0")
    language, _, texts = rest[2:].partition(b"\0")
    translated, behind, text = texts.partition(b"\0")
    head = keyword + bytes(3) + language + b"\0" + translated + b"\0"
    if not behind or rest[:2] not in (b"\0\0", b"\1\0"):
        return Packet(is_damaged=True)
    if rest[0]:
        unpacked = _unpacked(text)
        return Packet(unpacked or b"", head, unpacked is None)
    return Packet(text, head)


def _unpacked(text: bytes) -> bytes | None:
    """The text; None where it is damaged, or larger than any metadata."""
    stream = zlib.decompressobj()
    try:
        unpacked = stream.decompress(text, LARGEST)
    except zlib.error:
        return None
    return unpacked if stream.eof and not stream.unused_data else None


def _chunk(kind: bytes, content: bytes) -> bytes:
    named = kind + content
    return struct.pack(">I", len(content)) + named + _crc(named)


def _crc(named: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(named))
