"""Raw files, shown by the picture that the camera put into them."""

from __future__ import annotations

from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage

from captioner.gui.pictures import colours, qt_picture, raw_previews
from captioner.gui.pictures.picture import MOST_PIXELS, within
from captioner.gui.pictures.picture_file import without_preview
from captioner.gui.pictures.raw_previews import Preview

_SAME_SHAPE = 0.02


def read(file: FileIO, path: Path, room: QSize | None) -> tuple[QImage, QSize, QColorSpace]:
    """The smallest preview that fills *room*, upright; the largest one's size; its profile. Raises CannotShow."""
    raw = raw_previews.raw(file)
    # As they lie in the file, to be turned when all is done.
    lying = raw.orientation in qt_picture.LYING_ORIENTATIONS
    room = room.transposed() if room is not None and lying else room
    for preview in _likeliest_first(raw.previews, room):
        file.seek(preview.at)
        goal = within(_size(preview), room)
        image = qt_picture.jpeg(file.read(preview.length), goal, MOST_PIXELS)
        if not image.isNull():
            whole = _size(raw.previews[-1])
            space = image.colorSpace()
            if not space.isValid() and raw.is_adobe_rgb:
                space = colours.ADOBE_RGB
                image.setColorSpace(space)
            upright = qt_picture.turned(image, raw.orientation)
            return upright, whole.transposed() if lying else whole, space
    raise without_preview(path)


def _likeliest_first(previews: tuple[Preview, ...], room: QSize | None) -> Iterator[Preview]:
    if not previews:
        return
    whole = _size(previews[-1])
    goal = within(whole, room)
    enough = (one for one in previews if one.width >= goal.width() and one.height >= goal.height())
    first = next(one for one in enough if _has_shape(one, whole))
    yield first
    # A broken one leaves the others; of those the largest is the sharpest.
    yield from (one for one in reversed(previews) if one != first)


def _has_shape(preview: Preview, whole: QSize) -> bool:
    """Stamps of some cameras have black bars, and so another shape than the photograph."""
    own, photo = preview.width / preview.height, whole.width() / whole.height()
    return abs(own / photo - 1) < _SAME_SHAPE


def _size(preview: Preview) -> QSize:
    return QSize(preview.width, preview.height)
