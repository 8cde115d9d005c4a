"""What tests of the viewer do: show a photo, look at what is painted, turn the wheel."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.viewer.camera_line import CameraLine
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.view import View
from captioner.gui.viewer.viewer import Viewer


def show(viewer: Viewer, qtbot: QtBot, path: Path, neighbours: list[Path] | None = None) -> None:
    viewer.show_photo(path, neighbours or [])
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)


def canvas(viewer: Viewer) -> PhotoCanvas:
    found = viewer.findChild(PhotoCanvas)
    assert isinstance(found, PhotoCanvas)
    return found


def line(viewer: Viewer) -> CameraLine:
    found = viewer.findChild(CameraLine)
    assert isinstance(found, CameraLine)
    return found


def grabbed(viewer: Viewer) -> QImage:
    return canvas(viewer).grab().toImage()


def middle(viewer: Viewer) -> tuple[int, int, int]:
    image = grabbed(viewer)
    return image.pixelColor(image.width() // 2, image.height() // 2).getRgb()[:3]


def inked(viewer: Viewer) -> bool:
    image = grabbed(viewer)
    ground = image.pixelColor(0, 0)
    return any(
        image.pixelColor(x, y) != ground for x in range(0, image.width(), 2) for y in range(image.height())
    )


def press(pane: QWidget, letter: str) -> None:
    """A letter's key, as a keyboard of that script sends it."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower())
    QApplication.sendEvent(pane, event)


def wheel(pane: QWidget, notches: int, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(pane.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, event)


def plain(folder: Path, name: str, colour: tuple[int, int, int]) -> Path:
    path = folder / name
    Image.new("RGB", (1200, 800), colour).save(path, quality=95)
    return path


def noisy(folder: Path, size: tuple[int, int] = (1200, 800)) -> Path:
    path = folder / "noisy.png"
    Image.effect_noise(size, 80).convert("RGB").save(path)
    return path


def view(viewer: Viewer) -> View:
    found = canvas(viewer).view
    assert found is not None
    return found
