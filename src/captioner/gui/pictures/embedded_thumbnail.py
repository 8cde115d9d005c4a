"""The small picture that cameras put into a photo's EXIF: there at once, long before the photo is decoded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColorSpace, QImage

from captioner.gui.pictures import colours, exif_block, qt_picture
from captioner.gui.pictures.picture_file import opened
from captioner.gui.pictures.raw_previews import HEADER_BYTES

_MOST_PIXELS = 1024 * 1024
_SAME_SHAPE = 0.02
_DARK = 40


def embedded_thumbnail(path: Path, screen: QColorSpace = colours.SRGB) -> QImage | None:
    """The EXIF thumbnail (IFD1) of a JPEG, upright and without black bars, or None; raises CannotShow.

    In the colours of the *screen*, taken as sRGB, for thumbnails have no profile.

    One whose shape is not the photo's, bars or not, is left over from before the photo was cropped: None.
    """
    with opened(path) as file:
        header = exif_block.header(file.read(HEADER_BYTES))
    small = _decoded(exif_block.thumbnail(header.exif))
    if small is None:
        return None
    shape = header.width / header.height if header.width and header.height else small.width() / small.height()
    kept = _without_bars(small, shape)
    if kept is None:
        return None
    return qt_picture.turned(colours.for_screen(kept, screen), exif_block.orientation(header.exif))


def _decoded(jpeg: bytes) -> QImage | None:
    image = qt_picture.jpeg(jpeg, None, _MOST_PIXELS) if jpeg else QImage()
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def _without_bars(image: QImage, shape: float) -> QImage | None:
    """The part of the image that has the photo's *shape* (width / height), if what is beside it is black."""
    whole = image.rect()
    own = whole.width() / whole.height()
    if abs(own / shape - 1) < _SAME_SHAPE:
        return image
    # Thumbnails are whole blocks of pixels; the bars' edges are blurred into the picture by a pixel.
    if own < shape:
        bar = max(1, round((whole.height() - whole.width() / shape) / 2))
        bars = [QRect(0, 0, whole.width(), bar), QRect(0, whole.height() - bar, whole.width(), bar)]
        inner = whole.adjusted(0, bar, 0, -bar)
    else:
        bar = max(1, round((whole.width() - whole.height() * shape) / 2))
        bars = [QRect(0, 0, bar, whole.height()), QRect(whole.width() - bar, 0, bar, whole.height())]
        inner = whole.adjusted(bar, 0, -bar, 0)
    if inner.isEmpty() or not all(_is_dark(image.copy(part)) for part in bars):
        return None
    return image.copy(inner)


def _is_dark(part: QImage) -> bool:
    mean = part.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return mean.pixelColor(0, 0).lightness() < _DARK
