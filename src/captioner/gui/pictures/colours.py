"""Pictures in the colours of the screen, eight bits, in strips so that the window goes on breathing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColorSpace, QImage, QPainter

SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
ADOBE_RGB = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)

# Qt holds Python's lock while it converts; a strip of this many pixels takes a few milliseconds.
_STRIP_PIXELS = 256 * 1024
_LONGEST_NAME = 40
_PLAIN = frozenset([QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied])


def screen_of(icc: bytes) -> QColorSpace:
    """What a screen's ICC profile says; sRGB for none, and for one that no picture can be carried over to."""
    space = QColorSpace.fromIccProfile(QByteArray(icc)) if icc else SRGB
    is_rgb = space.isValidTarget() and space.colorModel() == QColorSpace.ColorModel.Rgb
    return space if is_rgb and _foreign(space) else SRGB


def for_screen(image: QImage, screen: QColorSpace = SRGB) -> QImage:
    """The image as the screen draws it fastest, in the colours of that screen; without a profile it is sRGB."""
    if image.format() in _PLAIN and _are_same(image.colorSpace(), screen):
        return image
    strips = (_strip_for_screen(strip, screen) for strip in _strips(image))
    return assembled(image.size(), image.hasAlphaChannel(), strips)


def assembled(size: QSize, has_alpha: bool, strips: Iterator[QImage]) -> QImage:
    """One image of strips that follow each other downward, in their colours."""
    whole = QImage(size, _format(has_alpha))
    if whole.isNull():
        raise MemoryError("no room for the picture")
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    top, space = 0, SRGB
    for strip in strips:
        space = strip.colorSpace()
        painter.drawImage(0, top, strip)
        top += strip.height()
    painter.end()
    whole.setColorSpace(space)
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


def _are_same(space: QColorSpace, screen: QColorSpace) -> bool:
    return space == screen if _foreign(space) else screen == SRGB


def _format(has_alpha: bool) -> QImage.Format:
    return QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32


def _strips(image: QImage) -> Iterator[QImage]:
    rows = rows_of_a_strip(image.width())
    for top in range(0, image.height(), rows):
        yield image.copy(0, top, image.width(), min(rows, image.height() - top))


def _strip_for_screen(strip: QImage, screen: QColorSpace) -> QImage:
    wanted = _format(strip.hasAlphaChannel())
    if _foreign(strip.colorSpace()):
        converted = strip.convertedToColorSpace(screen, wanted)
        # Some profiles lead one way only; plain numbers are closer to the photo than no picture.
        if not converted.isNull():
            return converted
    plain = strip.convertToFormat(wanted)
    plain.setColorSpace(SRGB)
    if screen != SRGB:
        plain.convertToColorSpace(screen)
    return plain
