"""Icons made from line drawings in SVG, in the colours of the text they stand beside."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

# Device pixels: what buttons and menus show at 1, 1.5, 2 and 3 to the point.
_SIZES = (16, 18, 24, 27, 32, 36, 48, 54)


def tinted(drawing: Path, colour: QColor, dimmed: QColor) -> QIcon:
    """The drawing in one colour, and in another where it is disabled. Raises OSError if it cannot be read."""
    return QIcon(_tinted(drawing, colour.name(), dimmed.name()))


# A drawing is worn in several places, and again when the scheme comes back.
@lru_cache(maxsize=256)
def _tinted(drawing: Path, colour: str, dimmed: str) -> QIcon:
    # Not a QIconEngine of our own, which could tint as it paints: PySide6 crashes when Qt clones one.
    icon = QIcon()
    source = drawing.read_bytes()
    for tint, mode in ((colour, QIcon.Mode.Normal), (dimmed, QIcon.Mode.Disabled)):
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", tint.encode())))
        for size in _SIZES:
            icon.addPixmap(_drawn(renderer, size), mode)
    return icon


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
