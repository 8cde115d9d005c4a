"""Pictures in the colours of the screen: sRGB, eight bits, in strips so that the window goes on breathing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage, QPainter

SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
ADOBE_RGB = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)

# Qt holds Python's lock while it converts; a strip of this many pixels takes a few milliseconds.
_STRIP_PIXELS = 256 * 1024
_LONGEST_NAME = 40
_PLAIN = frozenset([QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied])


def for_screen(image: QImage) -> QImage:
    """The image as the screen draws it fastest, its profile's colours carried over to sRGB."""
    if image.format() in _PLAIN and not _foreign(image.colorSpace()):
        return image
    return assembled(
        image.size(), image.hasAlphaChannel(), (_strip_for_screen(strip) for strip in _strips(image))
    )


def assembled(size: QSize, has_alpha: bool, strips: Iterator[QImage]) -> QImage:
    """One image of strips that follow each other downward."""
    whole = QImage(size, _format(has_alpha))
    if whole.isNull():
        raise MemoryError("no room for the picture")
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    top = 0
    for strip in strips:
        painter.drawImage(0, top, strip)
        top += strip.height()
    painter.end()
    whole.setColorSpace(SRGB)
    return whole


def rows_of_a_strip(width: int) -> int:
    """How many rows of a picture so wide make one strip."""
    return max(1, _STRIP_PIXELS // max(1, width))


def name(space: QColorSpace) -> str:
    """A profile's name as photographers say it; nothing for pictures without one."""
    if not space.isValid():
        return ""
    if not _foreign(space):
        return "sRGB"
    return "".join(filter(str.isprintable, space.description()))[:_LONGEST_NAME]


def _foreign(space: QColorSpace) -> bool:
    return space.isValid() and not (
        space.primaries() == QColorSpace.Primaries.SRgb
        and space.transferFunction() == QColorSpace.TransferFunction.SRgb
    )


def _format(has_alpha: bool) -> QImage.Format:
    return QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32


def _strips(image: QImage) -> Iterator[QImage]:
    rows = rows_of_a_strip(image.width())
    for top in range(0, image.height(), rows):
        yield image.copy(0, top, image.width(), min(rows, image.height() - top))


def _strip_for_screen(strip: QImage) -> QImage:
    wanted = _format(strip.hasAlphaChannel())
    if _foreign(strip.colorSpace()):
        converted = strip.convertedToColorSpace(SRGB, wanted)
        # Some profiles lead one way only; plain numbers are closer to the photo than no picture.
        if not converted.isNull():
            return converted
    return strip.convertToFormat(wanted)
