"""Pictures read by Qt, which is the fastest at it: one named format at a time, scaled while they are decoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QIODeviceBase, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QTransform

from captioner.gui.pictures import exif_block
from captioner.gui.pictures.picture import MOST_MEGABYTES, within
from captioner.gui.pictures.picture_file import Kind, look_at_size

# Qt's own 256 MB would refuse an honest photo of 67 megapixels. Beside the picture there may be a copy of it.
QImageReader.setAllocationLimit(MOST_MEGABYTES * 2 // 3)

LYING_ORIENTATIONS = frozenset([5, 6, 7, 8])
"""Those that swap width and height."""

_LYING = QImageIOHandler.Transformation.TransformationRotate90
_READ_ONLY = QIODeviceBase.OpenModeFlag.ReadOnly
_TURNS: dict[int, QTransform] = {
    1: QTransform(),
    2: QTransform(-1, 0, 0, 1, 0, 0),
    3: QTransform(-1, 0, 0, -1, 0, 0),
    4: QTransform(1, 0, 0, -1, 0, 0),
    5: QTransform(0, 1, 1, 0, 0, 0),
    6: QTransform(0, 1, -1, 0, 0, 0),
    7: QTransform(0, -1, -1, 0, 0, 0),
    8: QTransform(0, -1, 1, 0, 0, 0),
}


def read(
    file: FileIO, kind: Kind, path: Path, room: QSize | None
) -> tuple[QImage, QSize, QColorSpace] | None:
    """The picture upright, in *room*; its whole size; the profile it had. None if Qt cannot read it."""
    orientation = _told_orientation(file, kind)
    # By descriptor, for a name that is no text would not reach Qt unharmed. Both share one position.
    file.seek(0)
    device = QFile()
    device.open(file.fileno(), _READ_ONLY)
    with _reader(device, kind) as reader:
        size = reader.size()
        if not size.isValid():
            return None
        look_at_size(size.width(), size.height(), path)
        lying = orientation in LYING_ORIENTATIONS or bool(reader.transformation() & _LYING)
        whole = size.transposed() if lying else size
        goal = within(whole, room)
        if goal != whole:
            reader.setScaledSize(goal.transposed() if lying else goal)
        image = turned(reader.read(), orientation)
    if image.isNull():
        return None
    # The WebP decoder rounds its own way, and a pixel too few would be blurred over the whole picture.
    if image.size() != goal:
        image = image.scaled(
            goal, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image, whole, image.colorSpace()


def jpeg(content: bytes, goal: QSize | None, most_pixels: int) -> QImage:
    """A JPEG inside another file, as it lies, in exactly *goal*; a null image if it is broken or too large."""
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(_READ_ONLY)
    with _reader(device, Kind.JPEG) as reader:
        # What stands around the JPEG knows how it is to be turned.
        reader.setAutoTransform(False)
        size = reader.size()
        # Sixty kilobytes can claim to be four billion pixels.
        if not 0 < size.width() * size.height() <= most_pixels:
            return QImage()
        if goal is not None and goal != size:
            reader.setScaledSize(goal)
        return reader.read()


def turned(image: QImage, orientation: int) -> QImage:
    """The image upright, given EXIF's Orientation."""
    return image if orientation == 1 else image.transformed(_TURNS[orientation])


@contextmanager
def _reader(device: QIODevice, kind: Kind) -> Iterator[QImageReader]:
    """A reader of this one format, so that no file can choose a decoder (SVG would open other files)."""
    reader = QImageReader(device, QByteArray(kind.value.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        # The decoder inside lets go of the device here; left to the collector it may outlive it, and crash.
        reader.setDevice(None)  # type: ignore[arg-type]
        device.close()


def _told_orientation(file: FileIO, kind: Kind) -> int:
    """The orientation that Qt does not see."""
    match kind:
        case Kind.PNG:
            return exif_block.orientation(exif_block.in_png(file))
        case Kind.WEBP:
            return exif_block.orientation(exif_block.in_webp(file))
        case _:
            return 1
