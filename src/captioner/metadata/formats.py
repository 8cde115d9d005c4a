"""The picture formats: how a file shows what it is, how its metadata blocks are found, and which can be written.

No picture is decoded here, so none is too large, and no decoder can be attacked.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from captioner.errors import Unreadable
from captioner.metadata import heif_file, jpeg_file, jxl_file, png, tiff, webp
from captioner.metadata.container import Blocks, Container, Unwritable

_XMP, _IIM, _PHOTOSHOP, _WIDTH, _HEIGHT = 700, 33723, 34377, 256, 257


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


def _read_tiff(file: BinaryIO) -> Blocks:
    """TIFF, and the raw formats built like it: the file itself is the EXIF block."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        # A map gives bytes for slices as bytes do; nothing of it outlives this function.
        block: bytes = mapped  # type: ignore[assignment]
        order = tiff.byte_order(block)
        first = tiff.ifd(block, order, tiff.first_ifd(block, order))
        held = {
            e.tag: e for e in first.entries if e.tag in (_XMP, _IIM, _WIDTH, _HEIGHT) and e.size < 1 << 24
        }
        size = tuple(tiff.numbers(block, order, held[t])[0] if t in held else 0 for t in (_WIDTH, _HEIGHT))
        xmp, iim = (tiff.value(block, held[tag]) if tag in held else b"" for tag in (_XMP, _IIM))
        return Blocks(_small_exif(block), xmp, iim=iim, size=(size[0], size[1]))


def _small_exif(block: bytes) -> bytes:
    """The first megabytes of the file: cameras keep their tags there, and no reader is given a file of any size."""
    return bytes(block[: 1 << 23])


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
    Format("TIFF", (".tif", ".tiff", *(f".{r}" for r in _RAW)), lambda s: s[:4] in (b"II*\0", b"MM\0*"), _only_read("TIFF and raw", _read_tiff)),
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
        raise Unreadable(f"is a broken {found.name} file", remedy="fetch the photo again") from error
