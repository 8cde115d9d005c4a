"""A small HEIC of four colours for the tests, built box by box around a picture of our own that is kept as coded."""

from __future__ import annotations

import struct
from base64 import b64decode

SIZE = (96, 64)

# Red, green, blue and yellow, clockwise from the top left: how HEVC is to be read, and the picture itself.
_CONFIGURATION = b64decode(
    "AQQIAAAAAAAAAAAAHvAA/P/4+AAADwMgAAEAF0ABDAH//wQIAAADAJ44AAADAAAeugJAIQABACpCAQEECAAAAwCeOAAAAwAAHpAG"
    "ECCy3UklNc3AgIGBAAADAAEAAAMAAQgiAAEACEQBwXKGDAIk"
)
_CODED = b64decode(
    "AAAA9igBrwng4wucuq///jSf//39B5D9gmOkglJ55jhH0c//4TerqQu9Tb4RejAbfkoRLtAbfyrHPhZmaqJWXHxddQbj70onBGAw"
    "hjcZ61eNWv/96tHf+WKxf+SkAT3W/izpCtQ7QZQRu9U2L8rDitC6e5XvoHftzQ5/y0/NVGYjXmE2v2y+rCx/wtYn+G+POahdDoEm"
    "eZlFBzT7ID+66bD482EPPLVfWbXWFODlmYAS3Fij/gFRt7bwifcGkKdRpB7rzdi7bW53OWs/5psAn/jKBXO8G/9W5hP8v5Pg4U0/"
    "8P9YCEvMH7pE5s4j/Nb2Gz1wiuCf//HifA=="
)


def box(name: bytes, *parts: bytes) -> bytes:
    """A box of ISO 14496-12."""
    content = b"".join(parts)
    return struct.pack(">I", 8 + len(content)) + name + content


def full_box(name: bytes, version: int, *parts: bytes) -> bytes:
    """A box with a version, and flags that are all down."""
    return box(name, struct.pack(">I", version << 24), *parts)


def heic(*properties: bytes, brand: bytes = b"heic", exif: bytes = b"") -> bytes:
    """A HEIC file (ISO 23008-12) with further *properties* of its picture, and an EXIF block."""
    held = [full_box(b"ispe", 0, struct.pack(">II", *SIZE)), box(b"hvcC", _CONFIGURATION), *properties]
    uses = bytes(0x80 | (at + 1) for at in range(len(held)))
    owned = full_box(b"ipma", 0, struct.pack(">IHB", 1, 1, len(held)), uses)
    contents = [(b"hvc1", _CODED), *([(b"Exif", bytes(4) + exif)] if exif else [])]
    start, items, places = 0, b"", b""
    for at, (kind, content) in enumerate(contents, 1):
        items += full_box(b"infe", 2, struct.pack(">HH4s", at, 0, kind), b"\0")
        # One extent, its place counted from the beginning of idat.
        places += struct.pack(">HHHHII", at, 1, 0, 1, start, len(content))
        start += len(content)
    says = box(b"iref", bytes(4), box(b"cdsc", struct.pack(">HHH", 2, 1, 1))) if exif else b""
    parts = (
        full_box(b"hdlr", 0, struct.pack(">I4s12x", 0, b"pict"), b"\0"),
        full_box(b"pitm", 0, struct.pack(">H", 1)),
        full_box(b"iinf", 0, struct.pack(">H", len(contents)), items),
        says,
        box(b"iprp", box(b"ipco", *held), owned),
        full_box(b"iloc", 1, struct.pack(">BBH", 0x44, 0, len(contents)), places),
        box(b"idat", *(content for _, content in contents)),
    )
    return box(b"ftyp", brand, bytes(4), b"mif1", brand) + full_box(b"meta", 0, *parts)


def turned_left(quarters: int) -> bytes:
    """To be turned anticlockwise by so many quarters before it is shown."""
    return box(b"irot", bytes([quarters]))


def mirrored(axis: int) -> bytes:
    """To be mirrored: 0 top and bottom change places, 1 left and right."""
    return box(b"imir", bytes([axis]))


def profile(icc: bytes) -> bytes:
    """The colours, as an ICC profile."""
    return box(b"colr", b"prof", icc)


def colours(primaries: int, transfer: int, matrix: int) -> bytes:
    """The colours, by the numbers of ITU-T H.273."""
    return box(b"colr", b"nclx", struct.pack(">HHHB", primaries, transfer, matrix, 0x80))
