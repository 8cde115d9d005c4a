"""A file that is to be shown: opened at one door, its kind told by its first bytes, its size looked at."""

from __future__ import annotations

import errno
import stat
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from io import FileIO
from pathlib import Path

from PIL import Image

from captioner.errors import CaptionerError, explained
from captioner.gui.pictures.exif_block import header
from captioner.gui.pictures.picture import MOST_MEGABYTES, MOST_PIXELS, CannotShow
from captioner.gui.pictures.raw_previews import HEADER_BYTES, is_raw

# Pillow keeps its limit for the whole program, and crossing it only warns unless told otherwise.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)
# Odd tags are no news to someone who looks at a photo.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.TiffImagePlugin")


class Kind(StrEnum):
    """A picture format this program can draw."""

    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    AVIF = "avif"
    HEIC = "heic"
    RAW = "raw"
    GIF = "gif"
    BMP = "bmp"


@contextmanager
def opened(path: Path) -> Iterator[FileIO]:
    """The file, open for reading; whatever goes wrong with it inside is raised as one CannotShow."""
    try:
        # A pipe or a device would hold its reader for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotShow("not a file with a picture in it", path, "name a photo")
        with FileIO(path) as file:
            yield file
    except CannotShow:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_large(path) from error
    except MemoryError as error:
        raise CannotShow("the picture takes too much memory to show", path, _STILL) from error
    except OSError as error:
        raise _from_the_system(error, path) from error
    except _BROKEN as error:
        raise broken(path) from error


def kind_of(file: FileIO, path: Path) -> Kind:
    """What the first bytes say it is, whatever its name says; raises CannotShow for what cannot be drawn."""
    file.seek(0)
    head = file.read(256)
    if not head:
        raise CannotShow("an empty file", path, "ask for it to be sent again")
    kind = _kind_of_boxes(head) if head[4:8] == b"ftyp" else _kind_by_beginning(head)
    if kind == Kind.TIFF and (path.suffix.lower() in _RAW or head[8:10] == b"CR" or is_raw(file)):
        return Kind.RAW
    if kind is None and head.startswith(_JPEG_XL):
        raise CannotShow("a JPEG XL picture, which captioner cannot show", path, _STILL)
    if kind is None and head.startswith(_RAW_UNKNOWN):
        raise CannotShow("a camera raw file of a kind that captioner cannot show", path, _STILL)
    if kind is None:
        raise CannotShow("not a picture of a kind that can be shown", path, "see whether it opens elsewhere")
    return kind


def look_at_size(width: int, height: int, path: Path, depth: int = 1) -> None:
    """Raise CannotShow before a single pixel is unpacked if there are too many of them, or none.

    *depth* is the bytes that each pixel takes on its way, for a decoder that has to unpack all of them.
    """
    if width < 1 or height < 1:
        raise broken(path)
    if width * height > MOST_PIXELS or width * height * depth > MOST_MEGABYTES << 20:
        raise too_large(path)


def look_at_passes(file: FileIO, path: Path) -> None:
    """Raise CannotShow for a JPEG that would be painted over and over, thousands of times, by a few kilobytes."""
    file.seek(0)
    told = header(file.read(HEADER_BYTES))
    if told.is_progressive:
        file.seek(0)
        passes = file.read(_MOST_PROGRESSIVE).count(_PASS)
        if passes * told.width * told.height > _MOST_PAINTED:
            raise CannotShow("a picture made of more passes than any camera's", path, _STILL)
    file.seek(0)


def broken(path: Path) -> CannotShow:
    """What to say of a file whose picture does not come out."""
    return CannotShow("the picture in it is broken", path, "ask for it to be sent again")


def too_large(path: Path) -> CannotShow:
    """What to say of a file that would fill the memory."""
    return CannotShow("more pixels than can be shown", path, _STILL)


def without_preview(path: Path) -> CannotShow:
    """What to say of a raw file in which the camera, or another program, left no picture to look at."""
    return CannotShow("a camera raw file without a preview that can be shown", path, _STILL)


_PASS = b"\xff\xda"
# Pixels; 102 megapixels in thirty passes. Programs make about ten.
_MOST_PAINTED = 3_000_000_000
_MOST_PROGRESSIVE = 256 << 20
_STILL = "its credits can be edited all the same"
_BEGINNINGS = {
    b"\xff\xd8": Kind.JPEG,
    b"\x89PNG\r\n\x1a\n": Kind.PNG,
    b"II*\0": Kind.TIFF,
    b"MM\0*": Kind.TIFF,
    b"II+\0": Kind.TIFF,
    b"MM\0+": Kind.TIFF,
    b"GIF87a": Kind.GIF,
    b"GIF89a": Kind.GIF,
    b"BM": Kind.BMP,
    b"FUJIFILM": Kind.RAW,
    b"IIRO": Kind.RAW,
    b"IIRS": Kind.RAW,
    b"MMOR": Kind.RAW,
    b"IIU\0": Kind.RAW,
}
_JPEG_XL = (b"\xff\x0a", b"\0\0\0\x0cJXL ")
# Minolta, Sigma, and Canon's first kind.
_RAW_UNKNOWN = (b"\0MRM", b"FOVb", b"II\x1a\0\0\0HEAP")
_HEIC_BRANDS = frozenset(
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"]
)
# These begin like a TIFF and would show their postage stamp, or nothing, as if it were the photograph.
_RAW = frozenset(
    [
        *(".3fr", ".arw", ".cr2", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos", ".nef"),
        *(".nrw", ".orf", ".pef", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw"),
    ]
)
_BROKEN = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    SyntaxError,
    RuntimeError,
    struct.error,
    zlib.error,
)


def _kind_by_beginning(head: bytes) -> Kind | None:
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Kind.WEBP
    return next((kind for start, kind in _BEGINNINGS.items() if head.startswith(start)), None)


def _kind_of_boxes(head: bytes) -> Kind | None:
    """By the brands of an ISO file: its own, and those it says it can be read as."""
    length = int.from_bytes(head[:4], "big")
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, min(length, len(head)), 4))]
    if b"avif" in brands or b"avis" in brands:
        return Kind.AVIF
    if brands[0] == b"crx ":
        return Kind.RAW
    return Kind.HEIC if _HEIC_BRANDS.intersection(brands) else None


def _from_the_system(error: OSError, path: Path) -> CannotShow:
    # Pillow raises a bare OSError, without a number, for a picture that it cannot unpack, and the system
    # one for a place before the beginning of the file or far beyond its end.
    if error.errno in {None, errno.EINVAL, errno.EOVERFLOW}:
        return broken(path)
    try:
        with explained(path):
            raise error
    except CaptionerError as known:
        return CannotShow(known.what, path, known.remedy)
