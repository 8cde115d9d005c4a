"""A WebP file as a container, animated ones too: EXIF and XMP in chunks of their own (WebP container specification).

A simple file becomes an extended one, which says what it holds. Chunks that are not ours are copied as they are.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping, Sequence
from typing import BinaryIO, NamedTuple

from captioner.errors import Refused, Unreadable
from captioner.metadata import chunks
from captioner.metadata.chunks import EXIF_NAME, LARGEST, Chunk, Parts, Slot
from captioner.metadata.container import Blocks, Edit, Layout, require
from captioner.metadata.tiff import Range

_EXTENDED, _EXIF, _XMP = b"VP8X", b"EXIF", b"XMP "
_LOSSY, _LOSSLESS, _ALPHA, _FRAME, _ANIMATION = b"VP8 ", b"VP8L", b"ALPH", b"ANMF", b"ANIM"
_PICTURE = frozenset({_LOSSY, _LOSSLESS, _ALPHA, _FRAME, _ANIMATION})
_ONCE = (_EXTENDED, _EXIF, _XMP, b"ICCP", _ANIMATION, _ALPHA)
_ONLY_IN_EXTENDED = {b"ICCP", _ANIMATION, _FRAME, _ALPHA}
_HAS_ALPHA, _HAS_EXIF, _HAS_XMP = 0x10, 0x08, 0x04
_HEAD, _EXTENDED_SIZE = 12, 10
_LARGEST_FILE = 0xFFFFFFFE
_SIGNED = b"C2PA"
_ODD_XMP, _SEAL = b"XMP\0", b"SEAL"


class Canvas(NamedTuple):
    """What the picture says of itself: width and height, and whether it has transparency."""

    size: tuple[int, int] = (0, 0)
    has_alpha: bool = False


class Webp(NamedTuple):
    """An open WebP file; see Container."""

    parts: Parts
    blocks: Blocks
    exif_name: bytes
    """What its program puts before an EXIF block."""
    canvas: Canvas
    extended: bytes
    """What its VP8X chunk holds; nothing in a simple file."""
    takes_iim: bool = False

    @property
    def picture(self) -> tuple[Range, ...]:
        """The chunks that decide the pixels."""
        return tuple((chunk.start, chunk.end) for chunk in self.parts.chunks if chunk.kind in _PICTURE)

    def laid_out(self, edit: Edit) -> Layout:
        """The file with other metadata. Raises Full, and Refused where it cannot be written safely."""
        block = chunks.new_exif(self.blocks, edit)
        new = {}
        if block.block != self.blocks.exif:
            new[_EXIF] = block.block and _chunk(_EXIF, self.exif_name + block.block)
        if edit.xmp != self.blocks.xmp:
            new[_XMP] = edit.xmp and _chunk(_XMP, edit.xmp)
        has_exif, has_xmp = (new.get(name, self.parts.ours(name)) for name in (_EXIF, _XMP))
        flags = (_HAS_EXIF if has_exif else 0) | (_HAS_XMP if has_xmp else 0)
        if flags or self.extended:
            new[_EXTENDED] = _chunk(_EXTENDED, _with_flags(self.extended or _extended(self.canvas), flags))
        pieces = chunks.joined(self.parts.pieces(new))
        behind = self.parts.size - self.parts.end
        size = _HEAD - 8 + sum(map(chunks.length, pieces)) - behind
        if size > _LARGEST_FILE:
            raise Refused("it would be larger than a WebP file can be")
        head = struct.pack("<4sI4s", b"RIFF", size, b"WEBP")
        return Layout(chunks.joined((head, *pieces)), block.changed)

    def check(self, new: Webp, layout: Layout) -> None:
        """Raises Unverified where anything but our blocks is changed, lost or doubled in *new*, or it is unsound."""
        require(not new.blocks.refusal, f"the new file cannot be read: {new.blocks.refusal}")
        require(new.exif_name == self.exif_name, "the EXIF part begins in another way")
        self.parts.check(new.parts, layout.pieces)
        _check_head(self, new)
        for name in (_EXIF, _XMP):
            known = b"", b"\0", chunks.padding(self.parts, name)
            require(chunks.padding(new.parts, name) in known, "a new part ends in another way")


def opened(file: BinaryIO) -> Webp:
    """An open WebP file. Raises Unreadable if it is none, or holds no picture."""
    size = file.seek(0, os.SEEK_END)
    head = chunks.held(file, 0, _HEAD)
    if head[:4] != b"RIFF" or head[8:] != b"WEBP":
        raise Unreadable("is not a WebP file")
    end = 8 + struct.unpack_from("<I", head, 4)[0]
    found, flaw = _chunks(file, min(end, size))
    flaw = chunks.CUT_OFF if end > size else flaw
    main = next((chunk for chunk in found if chunk.kind in (_LOSSY, _LOSSLESS, _FRAME)), None)
    if main is None:
        raise Unreadable("is a broken WebP file", remedy="fetch the photo again")
    kinds = {_EXTENDED: (_EXTENDED,), _EXIF: (_EXIF,), _XMP: (_XMP, _ODD_XMP)}
    ours = {name: [chunk for chunk in found if chunk.kind in kinds[name]] for name in kinds}
    extended, block, packet = (chunks.content(file, next(iter(there), None)) for there in ours.values())
    canvas = _canvas(file, main)
    manifest = next((chunk for chunk in found if chunk.kind == _SIGNED), None)
    blocks = Blocks(
        block.removeprefix(EXIF_NAME),
        packet,
        size=_named_size(extended) if len(extended) >= _EXTENDED_SIZE else canvas.size,
        refusal=(flaw and f"it {flaw}") or _misplaced(found) or _damaged(ours, canvas),
        has_content_credentials=manifest is not None or b"dcterms:provenance" in packet,
        manifest=chunks.content(file, manifest),
    )
    name = EXIF_NAME if block.startswith(EXIF_NAME) else b""
    return Webp(Parts(file, _slots(found, ours), size, _PICTURE), blocks, name, canvas, extended)


def _check_head(old: Webp, new: Webp) -> None:
    """Raises Unverified unless the new file says of itself what the old one did, and which metadata it holds."""
    held = [bool(new.parts.ours(name)) for name in (_EXIF, _XMP)]
    require(bool(new.extended) == bool(old.extended or any(held)), "the head of the file was lost")
    if not new.extended:
        return
    before, after = old.extended or _extended(old.canvas), new.extended
    named = [bool(after[0] & flag) for flag in (_HAS_EXIF, _HAS_XMP)]
    require(named == held, "the file does not say what it holds")
    require(_with_flags(before, 0) == _with_flags(after, 0), "what the file says of its picture was changed")


def _chunks(file: BinaryIO, end: int) -> tuple[list[Chunk], str]:
    """All chunks as far as they go, and what is wrong behind them."""
    found: list[Chunk] = []
    at = _HEAD
    while at < end:
        head = chunks.held(file, at, min(at + 8, end))
        if len(head) < 8:
            return found, chunks.CUT_OFF
        kind, length = struct.unpack("<4sI", head)
        content = at + 8, at + 8 + length
        after = content[1] + length % 2
        if after > end:
            return found, chunks.CUT_OFF
        if len(found) == chunks.MOST:
            return found, chunks.WITHOUT_NUMBER
        found.append(Chunk(kind, at, content, after))
        at = after
    return found, ""


def _canvas(file: BinaryIO, chunk: Chunk) -> Canvas:
    """What a chunk of the picture says (RFC 6386, 9.1; RFC 9649, 3.4); nothing where it is broken, or a frame."""
    start = chunks.held(file, chunk.content[0], min(chunk.content[0] + 10, chunk.content[1]))
    if chunk.kind == _LOSSY and len(start) == 10 and start[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", start[6:])
        return Canvas((width & 0x3FFF, height & 0x3FFF))
    if chunk.kind == _LOSSLESS and len(start) >= 5 and start[0] == 0x2F:
        (bits,) = struct.unpack("<I", start[1:5])
        return Canvas(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1), bool(bits >> 28 & 1))
    return Canvas()


def _named_size(extended: bytes) -> tuple[int, int]:
    """Width and height of the canvas that a VP8X chunk names."""
    return 1 + int.from_bytes(extended[4:7], "little"), 1 + int.from_bytes(extended[7:10], "little")


def _misplaced(found: Sequence[Chunk]) -> str:
    """Why the order of the chunks is none that could be kept, or nothing."""
    kinds = [chunk.kind for chunk in found]
    known = set(kinds)
    if _ODD_XMP in known:
        return "its XMP is in a part that few programs read"
    if _SEAL in known:
        return "it is signed"
    if not all(kind.isascii() and kind.decode("ascii").isprintable() for kind in known):
        return f"it {chunks.BROKEN}"
    if any(kinds.count(kind) > 1 for kind in _ONCE) or kinds.count(_LOSSY) + kinds.count(_LOSSLESS) > 1:
        return "it holds a part twice"
    if _EXTENDED in known:
        return "" if kinds[0] == _EXTENDED else "it begins in an unusual way"
    if kinds[0] not in (_LOSSY, _LOSSLESS) or known & _ONLY_IN_EXTENDED:
        return "it holds parts that it does not name"
    return ""


def _damaged(ours: Mapping[bytes, Sequence[Chunk]], canvas: Canvas) -> str:
    """Why what the file says of itself, or our own chunks, cannot be trusted, or nothing."""
    if any(chunk.size > LARGEST for there in ours.values() for chunk in there):
        return "its metadata are larger than any photo's"
    if [chunk.size for chunk in ours[_EXTENDED]] not in ([], [_EXTENDED_SIZE]):
        return "its head is damaged"
    if not ours[_EXTENDED] and 0 in canvas.size:
        return "its picture cannot be read"
    return ""


def _extended(canvas: Canvas) -> bytes:
    """What a VP8X chunk holds, but for the flags of the metadata."""
    sides = b"".join((side - 1).to_bytes(3, "little") for side in canvas.size)
    return bytes([_HAS_ALPHA if canvas.has_alpha else 0, 0, 0, 0]) + sides


def _with_flags(extended: bytes, flags: int) -> bytes:
    return bytes([extended[0] & ~(_HAS_EXIF | _HAS_XMP) | flags]) + extended[1:]


def _slots(found: Sequence[Chunk], ours: Mapping[bytes, Sequence[Chunk]]) -> tuple[Slot, ...]:
    """The row of chunks, with a place for each of ours that is not there: VP8X first, the others behind the picture."""
    names = {there[0].start: name for name, there in ours.items() if there}
    slots = [Slot(chunk, names.get(chunk.start, b"")) for chunk in found]
    behind = 1 + max(i for i, chunk in enumerate(found) if chunk.kind in _PICTURE)
    at = {slot.name: i for i, slot in enumerate(slots) if slot.name}
    if _XMP not in at:
        slots.insert(max(at.get(_EXIF, 0) + 1, behind), Slot(None, _XMP))
    if _EXIF not in at:
        slots.insert(max(at.get(_XMP, 0), behind), Slot(None, _EXIF))
    return tuple(slots) if _EXTENDED in at else (Slot(None, _EXTENDED), *slots)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)
