"""What a JPEG XL file says beside its picture (ISO 18181-2), without decoding it."""

from __future__ import annotations

from typing import BinaryIO

from captioner.metadata import boxes
from captioner.metadata.container import Blocks

CODESTREAM = b"\xff\x0a"
_COMPRESSED = "its metadata are compressed, which captioner cannot read"
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def read(file: BinaryIO) -> Blocks:
    """The metadata blocks and the size; `refusal` says so where some are compressed (a brob box) and not read."""
    file.seek(0)
    if (start := file.read(16)).startswith(CODESTREAM):
        return Blocks(size=_size(start))
    found: dict[bytes, bytes] = {}
    is_signed = is_compressed = False
    for box in boxes.boxes(file, 0, boxes.size_of(file)):
        if box.kind in (b"Exif", b"xml ", b"jxlc", b"jxlp"):
            end = box.end if box.kind in (b"Exif", b"xml ") else min(box.start + 16, box.end)
            found.setdefault(box.kind, boxes.held(file, box.start, end))
        elif box.kind == b"brob":
            is_compressed |= boxes.held(file, box.start, box.start + 4) in (b"Exif", b"xml ")
        elif box.kind == b"jumb":
            is_signed |= b"c2pa" in boxes.held(file, box.start, min(box.start + 64, box.end))
    return Blocks(
        boxes.tiff_block(found.get(b"Exif", b"")),
        found.get(b"xml ", b""),
        # A part of a picture begins with its number.
        size=_size(found.get(b"jxlc") or found.get(b"jxlp", b"")[4:]),
        refusal=_COMPRESSED if is_compressed else "",
        has_content_credentials=is_signed,
    )


def _size(picture: bytes) -> tuple[int, int]:
    """Width and height, as a codestream begins with them (ISO 18181-1, SizeHeader)."""
    if not picture.startswith(CODESTREAM):
        return 0, 0
    bits = int.from_bytes(picture[2:12], "little")

    def taken(count: int) -> int:
        nonlocal bits
        value = bits & ((1 << count) - 1)
        bits >>= count
        return value

    is_small = taken(1)

    def length() -> int:
        return (taken(5) + 1) * 8 if is_small else taken((9, 13, 18, 30)[taken(2)]) + 1

    height = length()
    ratio = taken(3)
    if not ratio:
        return length(), height
    over, under = _RATIOS[ratio - 1]
    return height * over // under, height
