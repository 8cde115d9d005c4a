"""A file that is to be shown: opened at one door, its kind told by its first bytes, its size looked at."""

from __future__ import annotations

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
from PySide6.QtCore import QSize

from captioner.errors import CaptionerError, explained

MOST_PIXELS = 256_000_000
"""Honest photos of 150 megapixels are opened; a small file that unpacks to gigabytes is not."""

# Pillow keeps its limit for the whole program, and crossing it only warns unless told otherwise.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)
# Odd tags are no news to someone who looks at a photo.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.TiffImagePlugin")


class CannotShow(CaptionerError):
    """This photo cannot be drawn, and why; its credits may be fine all the same."""


class Kind(StrEnum):
    """A picture format this program can draw."""

    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    AVIF = "avif"
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
        raise CannotShow(
            "the picture takes more memory than there is", path, "close other programs and try again"
        ) from error
    except OSError as error:
        raise _from_the_system(error, path) from error
    except _BROKEN as error:
        raise broken(path) from error


def kind_of(file: FileIO, path: Path) -> Kind:
    """What the first bytes say it is, whatever its name says; raises CannotShow for what cannot be drawn."""
    file.seek(0)
    head = file.read(32)
    file.seek(0)
    if not head:
        raise CannotShow("an empty file", path, "ask for it to be sent again")
    if head[4:8] == b"ftyp":
        return _kind_of_heif(file, path)
    kind = next((kind for start, kind in _BEGINNINGS.items() if head.startswith(start)), None)
    if kind == Kind.TIFF and (path.suffix.lower() in _RAW or head[8:10] == b"CR"):
        raise CannotShow("a camera raw file, which cannot be shown yet", path, _STILL)
    if kind is None and head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Kind.WEBP
    if kind is None and head.startswith(_JPEG_XL):
        raise CannotShow("a JPEG XL picture, which cannot be shown yet", path, _STILL)
    if kind is None:
        raise CannotShow("not a picture of a kind that can be shown", path, "see whether it opens elsewhere")
    return kind


def look_at_size(width: int, height: int, path: Path) -> None:
    """Raise CannotShow before a single pixel is unpacked if there are too many of them, or none."""
    if width < 1 or height < 1:
        raise broken(path)
    if width * height > MOST_PIXELS:
        raise too_large(path)


def within(whole: QSize, room: QSize | None) -> QSize:
    """The size of a picture scaled into *room*, its shape kept, never enlarged, never less than a pixel."""
    if room is None or (whole.width() <= room.width() and whole.height() <= room.height()):
        return whole
    share = min(room.width() / whole.width(), room.height() / whole.height())
    return QSize(max(1, round(whole.width() * share)), max(1, round(whole.height() * share)))


def broken(path: Path) -> CannotShow:
    """What to say of a file whose picture does not come out."""
    return CannotShow("the picture in it is broken", path, "ask for it to be sent again")


def too_large(path: Path) -> CannotShow:
    """What to say of a file that would fill the memory."""
    return CannotShow(f"more than {MOST_PIXELS // 1_000_000} million pixels, too many to show", path, _STILL)


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
}
_JPEG_XL = (b"\xff\x0a", b"\0\0\0\x0cJXL ")
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


def _kind_of_heif(file: FileIO, path: Path) -> Kind:
    length = int.from_bytes(file.read(4), "big")
    brands = file.read(min(length, 256) - 4)[4:]
    file.seek(0)
    if b"avif" in brands or b"avis" in brands:
        return Kind.AVIF
    if brands.startswith(b"crx"):
        raise CannotShow("a camera raw file, which cannot be shown yet", path, _STILL)
    raise CannotShow("a HEIC picture, which cannot be shown yet", path, _STILL)


def _from_the_system(error: OSError, path: Path) -> CannotShow:
    # Pillow raises a bare OSError, without a number, for a picture that it cannot unpack.
    if error.errno is None:
        return broken(path)
    try:
        with explained(path):
            raise error
    except CaptionerError as known:
        return CannotShow(known.what, path, known.remedy)
