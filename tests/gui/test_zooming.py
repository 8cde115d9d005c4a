"""Closer and back: at the pointer, without a jump, sharp as soon as the pixels are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.viewing import canvas, grabbed, noisy, plain, show, view, wheel
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

MARGIN = 20
BLUE = (30, 60, 190)


@pytest.fixture
def viewer(qtbot: QtBot) -> Iterator[Viewer]:
    jobs = Jobs()
    viewer = Viewer(jobs, Thumbnails(jobs))
    qtbot.addWidget(viewer)
    viewer.resize(640, 476)
    with qtbot.waitExposed(viewer):
        viewer.show()
    yield viewer
    jobs.stop()


def test_the_wheel_zooms_and_dragging_pans(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    with qtbot.waitSignal(viewer.zoom_changed) as zoomed:
        wheel(viewer, notches=4, at=QPoint(320, 220))
    assert zoomed.args == [pytest.approx(0.5 * 1.2**4, rel=0.01)]
    before = view(viewer).target().topLeft()
    qtbot.mousePress(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas(viewer), QPoint(280, 190))
    qtbot.mouseRelease(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(280, 190))
    assert view(viewer).target().topLeft() - before == QPoint(-20, -10)


def test_beyond_the_decoded_size_the_whole_photo_comes_and_nothing_moves(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    path = noisy(tmp_path)
    show(viewer, qtbot, path)
    viewer.toggle_full_size()
    blurred, before = grabbed(viewer), view(viewer)
    assert not viewer.is_sharp()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert view(viewer) == before
    target, size = before.target(), canvas(viewer).size()
    seen = grabbed(viewer)
    whole = decode(path).image
    assert seen.convertToFormat(whole.format()) == whole.copy(
        -target.x(), -target.y(), size.width(), size.height()
    )
    assert seen != blurred


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, ord("Я")], ids=["Latin", "Cyrillic"])
def test_the_z_key_shows_every_pixel_and_then_the_whole_photo(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, key: int
) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    for scale in (1.0, 0.5):
        press = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas(viewer), press)
        assert view(viewer).scale == scale


def test_a_double_click_goes_to_where_it_was(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    qtbot.mouseDClick(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(MARGIN + 150, MARGIN + 100))
    assert view(viewer).scale == 1.0
    # A quarter into the photo it was, and it still is there.
    assert view(viewer).target().topLeft() == QPoint(MARGIN + 150 - 300, MARGIN + 100 - 200)


def test_zoom_goes_in_steps_and_back_to_fit(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.zoom_in()
    viewer.zoom_in()
    assert view(viewer).scale == 1.0
    viewer.zoom_out()
    assert view(viewer).scale == 0.67
    viewer.zoom_to_fit()
    assert view(viewer).zoom is None


def test_the_next_photo_fits_again(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.toggle_full_size()
    show(viewer, qtbot, plain(tmp_path, "2.jpg", BLUE))
    assert view(viewer).zoom is None


def test_a_pane_that_grew_gets_as_many_more_pixels(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.resize(940, 676)
    assert not viewer.is_sharp()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert view(viewer).target().size() == QSize(900, 600)


def test_who_comes_by_keyboard_sees_where_they_are(viewer: Viewer) -> None:
    before = grabbed(viewer)
    for kind, reason, rings in (
        (QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason, True),
        (QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason, False),
        (QFocusEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason, False),
    ):
        QApplication.sendEvent(canvas(viewer), QFocusEvent(kind, reason))
        assert (grabbed(viewer) != before) == rings


def test_two_fingers_on_a_touchpad_zoom_too(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    at, pad = QPointF(320, 220), QPointingDevice.primaryPointingDevice()
    pinch = QNativeGestureEvent(Qt.NativeGestureType.ZoomNativeGesture, pad, 2, at, at, at, 0.5, QPointF())
    QApplication.sendEvent(canvas(viewer), pinch)
    assert view(viewer).scale == pytest.approx(0.75)
