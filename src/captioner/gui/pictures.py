"""A photo's picture, decoded at the size it is shown at: upright, in the screen's colours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from PySide6.QtCore import QByteArray, QFile, QIODeviceBase, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QTransform

from captioner.gui import colours, exif_block, pillow_picture
from captioner.gui.picture_file import Kind, kind_of, look_at_size, opened, within

HEADER_BYTES = 128 * 1024
"""EXIF, its small picture and the frame's size lie within so many first bytes of nearly every JPEG."""

# Qt's own 256 MB would refuse an honest photo of 67 megapixels.
QImageReader.setAllocationLimit(1100)

_LYING = QImageIOHandler.Transformation.TransformationRotate90
_LYING_ORIENTATIONS = frozenset([5, 6, 7, 8])
_NOT_BY_QT = frozenset([Kind.AVIF])
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


@dataclass(frozen=True)
class Picture:
    """Pixels to paint, how many the whole photo has (upright), and the name of the colours it came in."""

    image: QImage
    whole: QSize
    colours: str

    @property
    def bytes(self) -> int:
        """The memory it takes."""
        return self.image.sizeInBytes()


def decode(path: Path, room: QSize | None = None) -> Picture:
    """The photo in at most *room* (device pixels, never enlarged), or whole; raises CannotShow."""
    with opened(path) as file:
        kind = kind_of(file, path)
        found = None if kind in _NOT_BY_QT else _read_by_qt(file, kind, path, room)
        image, whole, space = found or pillow_picture.read(file, kind, path, room)
        if kind == Kind.JPEG and not space.isValid():
            space = _space_told_by_camera(file)
            image.setColorSpace(space)
        return Picture(colours.for_screen(image), whole, colours.name(space))


def pixel_size(path: Path) -> QSize:
    """The whole photo's size, upright, told by its header without decoding it; raises CannotShow."""
    with opened(path) as file:
        kind = kind_of(file, path)
        found = None if kind in _NOT_BY_QT else _size_by_qt(file, kind)
        size = found or pillow_picture.size(file, kind, path)
        look_at_size(size.width(), size.height(), path)
        return size


def turned(image: QImage, orientation: int) -> QImage:
    """The image upright, given EXIF's Orientation."""
    return image if orientation == 1 else image.transformed(_TURNS[orientation])


def _size_by_qt(file: FileIO, kind: Kind) -> QSize | None:
    lying = _told_orientation(file, kind) in _LYING_ORIENTATIONS
    with _reader(file, kind) as reader:
        size = reader.size()
        lying = lying or bool(reader.transformation() & _LYING)
    if not size.isValid():
        return None
    return size.transposed() if lying else size


def _read_by_qt(
    file: FileIO, kind: Kind, path: Path, room: QSize | None
) -> tuple[QImage, QSize, QColorSpace] | None:
    orientation = _told_orientation(file, kind)
    with _reader(file, kind) as reader:
        size = reader.size()
        if not size.isValid():
            return None
        look_at_size(size.width(), size.height(), path)
        lying = orientation in _LYING_ORIENTATIONS or bool(reader.transformation() & _LYING)
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


@contextmanager
def _reader(file: FileIO, kind: Kind) -> Iterator[QImageReader]:
    """A reader of this one format, so that no file can choose a decoder (SVG would open other files)."""
    # By descriptor, for a name that is no text would not reach Qt unharmed. Both share one position.
    file.seek(0)
    device = QFile()
    device.open(file.fileno(), QIODeviceBase.OpenModeFlag.ReadOnly)
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


def _space_told_by_camera(file: FileIO) -> QColorSpace:
    file.seek(0)
    header = exif_block.header(file.read(HEADER_BYTES))
    return colours.ADOBE_RGB if exif_block.is_adobe_rgb(header.exif) else QColorSpace()
