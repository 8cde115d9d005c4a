"""Pictures that Qt cannot read, read by Pillow: AVIF, HEIC by libheif for it, and the odd TIFF, WebP and JPEG."""

from __future__ import annotations

from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from typing import cast

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColorSpace, QImage

from captioner.gui.pictures.colours import assembled, for_screen, rows_of_a_strip
from captioner.gui.pictures.heic_picture import heic_picture
from captioner.gui.pictures.picture import within
from captioner.gui.pictures.picture_file import Kind, look_at_size

# AVIF is Pillow's own, for the libheif that reads HEIC has no AV1 decoder.
# Named one by one: left to itself, Pillow would start Ghostscript for what looks like PostScript.
_NAMES: dict[Kind, str] = {
    Kind.JPEG: JpegImagePlugin.JpegImageFile.format,
    Kind.PNG: PngImagePlugin.PngImageFile.format,
    Kind.TIFF: TiffImagePlugin.TiffImageFile.format,
    Kind.WEBP: WebPImagePlugin.WebPImageFile.format,
    Kind.AVIF: AvifImagePlugin.AvifImageFile.format,
    Kind.GIF: GifImagePlugin.GifImageFile.format,
    Kind.BMP: BmpImagePlugin.BmpImageFile.format,
}
_AS_IT_IS = frozenset(["RGB", "RGBA", "L", "CMYK"])
_ONE_BYTE = frozenset(["1", "L"])
_QT_FORMATS = {
    "RGBA": ("BGRA", QImage.Format.Format_ARGB32, 4),
    "L": ("L", QImage.Format.Format_Grayscale8, 1),
    "CMYK": ("CMYK", QImage.Format.Format_CMYK8888, 4),
    "RGB": ("BGRX", QImage.Format.Format_RGB32, 4),
}


def read(
    file: FileIO, kind: Kind, path: Path, room: QSize | None, screen: QColorSpace
) -> tuple[QImage, QSize, QColorSpace]:
    """The picture upright, in *room* and in the *screen*'s colours; its whole size; the profile it had."""
    with _opened(file, kind, path) as stored:
        image = _eight_bits(ImageOps.exif_transpose(stored))
        icc = stored.info.get("icc_profile")
        profile = QColorSpace.fromIccProfile(QByteArray(icc)) if icc else QColorSpace()
    whole = QSize(*image.size)
    goal = within(whole, room)
    if goal != whole:
        image = image.resize((goal.width(), goal.height()), Image.Resampling.LANCZOS, reducing_gap=2.0)
    strips = _strips(image, profile, screen)
    return assembled(QSize(*image.size), image.mode == "RGBA", strips), whole, profile


def _opened(file: FileIO, kind: Kind, path: Path) -> Image.Image:
    file.seek(0)
    if kind == Kind.HEIC:
        return heic_picture(file, path)
    stored = Image.open(file, formats=[_NAMES[kind]])
    width, height = stored.size
    look_at_size(width, height, path, 5 if stored.mode in _ONE_BYTE else 8)
    return stored


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode in _AS_IT_IS:
        return image
    if image.mode in {"F", "I"} or image.mode.startswith("I;"):
        return _stretched(image)
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def _stretched(image: Image.Image) -> Image.Image:
    """Depths over eight bits, whose white is not told: from the darkest to the lightest there is."""
    floats = image.convert("F")
    low, high = cast(tuple[float, float], floats.getextrema())
    factor = 255.0 / ((high - low) or 1.0)
    return floats.point(lambda value: value * factor - low * factor).convert("L")


def _strips(image: Image.Image, profile: QColorSpace, screen: QColorSpace) -> Iterator[QImage]:
    raw, form, depth = _QT_FORMATS[image.mode]
    width, rows = image.width, rows_of_a_strip(image.width)
    for top in range(0, image.height, rows):
        height = min(rows, image.height - top)
        pixels = image.crop((0, top, width, top + height)).tobytes("raw", raw)
        strip = QImage(pixels, width, height, width * depth, form)
        strip.setColorSpace(profile)
        # A copy that owns its pixels: `pixels` is gone with the next turn.
        yield for_screen(strip, screen).copy()
