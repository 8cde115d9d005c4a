"""The picture formats: how a file shows what it is, how its metadata blocks are found, and which can be written.

No picture is decoded here, so none is too large, and no decoder can be attacked.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from captioner.errors import Unreadable, reason
from captioner.metadata import heif_file, jpeg_file, jxl_file, png, tiff_file, webp
from captioner.metadata.container import Blocks, Container, Unwritable


class Format(NamedTuple):
    """One picture format."""

    name: str
    suffixes: tuple[str, ...]
    starts: Callable[[bytes], bool]
    opened: Callable[[BinaryIO], Container]


def _only_read(name: str, read: Callable[[BinaryIO], Blocks]) -> Callable[[BinaryIO], Container]:
    """A format that is read as far as it can be, and never written."""
    refusal = f"captioner does not write into {name} files"

    def opened(file: BinaryIO) -> Container:
        blocks = read(file)
        return Unwritable(blocks._replace(refusal=blocks.refusal or refusal))

    return opened


def _unread(file: BinaryIO) -> Blocks:
    return Blocks()


def _brand(*brands: bytes) -> Callable[[bytes], bool]:
    return lambda start: start[4:8] == b"ftyp" and start[8:12] in brands


_RAW = (
    "cr2",
    "nef",
    "nrw",
    "arw",
    "sr2",
    "dng",
    "pef",
    "srw",
    "3fr",
    "erf",
    "kdc",
    "dcr",
    "mef",
    "mos",
    "iiq",
    "rwl",
)

# fmt: off
FORMATS = (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), lambda s: s.startswith(b"\xff\xd8"), jpeg_file.opened),
    Format("PNG", (".png", ".apng"), lambda s: s.startswith(b"\x89PNG\r\n\x1a\n"), png.opened),
    Format("WebP", (".webp",), lambda s: s[:4] == b"RIFF" and s[8:12] == b"WEBP", webp.opened),
    Format("TIFF", (".tif", ".tiff", *(f".{r}" for r in _RAW)), lambda s: s[:4] in (b"II*\0", b"MM\0*"), tiff_file.opened),
    Format("BigTIFF", (".btf", ".tf8"), lambda s: s[:4] in (b"II+\0", b"MM\0+"), tiff_file.big),
    Format("AVIF", (".avif",), _brand(b"avif", b"avis"), _only_read("AVIF", heif_file.read)),
    Format("HEIC", (".heic", ".heif", ".hif"), _brand(b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"), _only_read("HEIC", heif_file.read)),
    Format("JPEG XL", (".jxl",), lambda s: s[:2] == b"\xff\x0a" or s[4:8] == b"JXL ", _only_read("JPEG XL", jxl_file.read)),
    Format("raw", (".cr3", ".raf", ".rw2", ".orf", ".x3f"), lambda s: s[:8] == b"FUJIFILM" or s[:3] in (b"IIU", b"IIR") or s[4:12] == b"ftypcrx ", _only_read("raw", _unread)),
)
# fmt: on

SUFFIXES = frozenset(suffix for one in FORMATS for suffix in one.suffixes)


def of(file: BinaryIO) -> Format:
    """The format of an open file, by its first bytes, whatever its name. Raises Unreadable if it is no picture."""
    file.seek(0)
    start = file.read(16)
    if not start:
        raise Unreadable("is empty", remedy="fetch the photo again")
    for one in FORMATS:
        if one.starts(start):
            return one
    raise Unreadable("is not a photo in any format that captioner knows", remedy="name a photo")


def opened(file: BinaryIO) -> tuple[Format, Container]:
    """The format of an open file and what stands in it. Raises Unreadable where it is broken."""
    found = of(file)
    try:
        return found, found.opened(file)
    except (OSError, ValueError, struct.error, IndexError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        what = reason("is a broken {form} file", form=found.name)
        raise Unreadable(what, remedy="fetch the photo again") from error
