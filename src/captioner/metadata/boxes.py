"""The boxes that HEIC, AVIF and JPEG XL files are built of (ISO 14496-12): their headers are read, nothing else is."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_MOST = 4_096
"""Boxes at one level."""
_LARGEST = 1 << 26
_EXIF_NAME = b"Exif\0\0"


class Box(NamedTuple):
    """One box: what it is, and where its content lies."""

    kind: bytes
    start: int
    end: int


def boxes(file: BinaryIO, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places in a file, in order; where they are broken or without number, no more of them."""
    for _ in range(_MOST):
        file.seek(start)
        head = file.read(16)
        if start + 8 > end or len(head) < 8:
            return
        size, kind = struct.unpack_from(">I4s", head)
        content = start + 8
        if size == 1 and len(head) == 16:
            (size,) = struct.unpack_from(">Q", head, 8)
            content += 8
        # A size of nothing means the rest of the file.
        behind = start + size if size else end
        if behind < content or behind > end:
            return
        yield Box(kind, content, behind)
        start = behind


def size_of(file: BinaryIO) -> int:
    """Bytes of an open file."""
    return file.seek(0, os.SEEK_END)


def held(file: BinaryIO, start: int, end: int) -> bytes:
    """What a file holds between two places; nothing where it ends before, or it is more than any metadata."""
    if not 0 <= start <= end <= start + _LARGEST:
        return b""
    file.seek(start)
    content = file.read(end - start)
    return content if len(content) == end - start else b""


def tiff_block(content: bytes) -> bytes:
    """The TIFF block in an Exif box or item, which says first how far it is to there; nothing if it is none."""
    if len(content) < 4:
        return b""
    (skipped,) = struct.unpack_from(">I", content)
    block = content[4 + skipped :].removeprefix(_EXIF_NAME)
    return block if block[:4] in (b"II*\0", b"MM\0*") else b""
