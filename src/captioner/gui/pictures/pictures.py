"""A photo's picture, decoded at the size it is shown at: upright, in the screen's colours.

Decoders are large programs in C that meet bytes from anywhere, so this runs in a darkroom (darkroom.py) and not in
the window's own process.
"""

from __future__ import annotations

from io import FileIO
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage

from captioner.gui.pictures import colours, exif_block, pillow_picture, qt_picture, raw_picture
from captioner.gui.pictures.picture import Picture
from captioner.gui.pictures.picture_file import Kind, kind_of, look_at_passes, opened
from captioner.gui.pictures.raw_previews import HEADER_BYTES

_NOT_BY_QT = frozenset([Kind.AVIF, Kind.HEIC])


def decode(path: Path, room: QSize | None = None, screen: QColorSpace = colours.SRGB) -> Picture:
    """The photo in at most *room* (device pixels, never enlarged), or whole, for a *screen*; raises CannotShow.

    Of a raw file, whole is the largest preview in it.
    """
    with opened(path) as file:
        image, whole, space = _read(file, kind_of(file, path), path, room, screen)
        return Picture(colours.for_screen(image, screen), whole, colours.name(space))


def _read(
    file: FileIO, kind: Kind, path: Path, room: QSize | None, screen: QColorSpace
) -> tuple[QImage, QSize, QColorSpace]:
    if kind == Kind.RAW:
        return raw_picture.read(file, path, room)
    if kind == Kind.JPEG:
        look_at_passes(file, path)
    found = None if kind in _NOT_BY_QT else qt_picture.read(file, kind, path, room)
    image, whole, space = found or pillow_picture.read(file, kind, path, room, screen)
    if kind == Kind.JPEG and not space.isValid():
        space = _space_told_by_camera(file)
        image.setColorSpace(space)
    return image, whole, space


def _space_told_by_camera(file: FileIO) -> QColorSpace:
    file.seek(0)
    header = exif_block.header(file.read(HEADER_BYTES))
    return colours.ADOBE_RGB if exif_block.is_adobe_rgb(header.exif) else QColorSpace()
