"""Closer and back: at the pointer, without a jump, sharp as soon as the pixels are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.viewing import canvas, grabbed, line, noisy, plain, show, view, wheel
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.view import Fit
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

MARGIN = 20
BLUE = (30, 60, 190)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def viewer(qtbot: QtBot, jobs: Jobs) -> Viewer:
    viewer = Viewer(jobs, Thumbnails(jobs))
    qtbot.addWidget(viewer)
    viewer.resize(640, 476)
    with qtbot.waitExposed(viewer):
        viewer.show()
    return viewer


def test_the_wheel_zooms_and_dragging_pans(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    with qtbot.waitSignal(viewer.zoom_changed) as zoomed:
        wheel(canvas(viewer), notches=4, at=QPoint(320, 220))
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
    assert view(viewer).zoom is Fit.WHOLE


def test_a_photo_of_another_size_fits_again(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path, (1201, 800)))
    viewer.toggle_full_size()
    show(viewer, qtbot, plain(tmp_path, "2.jpg", BLUE))
    assert view(viewer).zoom is Fit.WHOLE


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


def test_the_next_photo_of_the_same_size_is_zoomed_alike_so_that_focus_can_be_compared(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = plain(tmp_path, "1.jpg", BLUE), noisy(tmp_path)
    show(viewer, qtbot, first, [second])
    viewer.toggle_full_size()
    canvas(viewer).pan_by(QPointF(-90, -60))
    before = view(viewer)
    qtbot.waitUntil(viewer.is_sharp)
    show(viewer, qtbot, second)
    assert view(viewer) == before
    assert before.scale == 1.0
    # Whatever stood in between, too
    viewer.show_unreadable(tmp_path / "broken.jpg", "is empty")
    show(viewer, qtbot, first)
    assert view(viewer) == before


def test_zoomed_in_the_next_photo_is_sharp_as_soon_as_it_is_shown(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = plain(tmp_path, "1.jpg", BLUE), noisy(tmp_path)
    show(viewer, qtbot, first, [second])
    viewer.toggle_full_size()
    qtbot.waitUntil(viewer.is_sharp)
    jobs.wait_all()
    viewer.show_photo(second)
    assert viewer.is_sharp()


def test_filling_leaves_no_surround_and_follows_the_pane(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    show(viewer, qtbot, plain(tmp_path, "1.jpg", BLUE))
    for size in (QSize(640, 476), QSize(900, 400)):
        viewer.resize(size)
        if view(viewer).zoom is Fit.WHOLE:
            viewer.zoom_to_fill()
        image = grabbed(viewer)
        corners = [(0, 0), (image.width() - 1, 0), (0, image.height() - 1)]
        assert all(image.pixelColor(*at).getRgb()[:3] == pytest.approx(BLUE, abs=6) for at in corners)
    assert "fill" in line(viewer).accessibleDescription()
    viewer.zoom_to_fill()
    assert view(viewer).zoom is Fit.WHOLE


def test_two_to_one_shows_four_pixels_for_one(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    for scale in (2.0, 0.5):
        viewer.toggle_double_size()
        assert view(viewer).scale == scale


@pytest.mark.parametrize(
    ("key", "by"),
    [
        (Qt.Key.Key_Right, QPoint(-128, 0)),
        (Qt.Key.Key_Left, QPoint(128, 0)),
        (Qt.Key.Key_Down, QPoint(0, -88)),
        (Qt.Key.Key_Up, QPoint(0, 88)),
    ],
)
def test_shift_and_an_arrow_pan_and_an_arrow_alone_walks_on(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, key: Qt.Key, by: QPoint
) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.toggle_full_size()
    before = view(viewer).target().topLeft()
    qtbot.keyClick(canvas(viewer), key, Qt.KeyboardModifier.ShiftModifier)
    assert view(viewer).target().topLeft() - before == by
    with qtbot.waitSignal(viewer.step_wanted) as wanted:
        qtbot.keyClick(canvas(viewer), key)
    assert wanted.args == [1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1]
    assert view(viewer).target().topLeft() - before == by


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
@pytest.mark.parametrize("is_held", [False, True], ids=["alone", "with the space bar"])
def test_dragging_pans_however_the_hand_is_used_to_do_it(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, button: Qt.MouseButton, is_held: bool
) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.toggle_full_size()
    before = view(viewer).target().topLeft()
    if is_held:
        qtbot.keyPress(canvas(viewer), Qt.Key.Key_Space)
    qtbot.mousePress(canvas(viewer), button, pos=QPoint(300, 200))
    assert canvas(viewer).cursor().shape() == Qt.CursorShape.ClosedHandCursor
    qtbot.mouseMove(canvas(viewer), QPoint(250, 230))
    qtbot.mouseRelease(canvas(viewer), button, pos=QPoint(250, 230))
    assert view(viewer).target().topLeft() - before == QPoint(-50, 30)
    assert canvas(viewer).cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert canvas(viewer).loupe is None


def test_holding_still_brings_a_loupe_that_follows_and_goes(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    path = noisy(tmp_path)
    show(viewer, qtbot, path)
    before, whole = grabbed(viewer), decode(path).image
    at = QPoint(MARGIN + 150, MARGIN + 100)
    qtbot.mousePress(canvas(viewer), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: canvas(viewer).loupe == (0.25, 0.25))
    qtbot.waitUntil(viewer.is_sharp)
    assert grabbed(viewer).pixelColor(at) == whole.pixelColor(300, 200)
    qtbot.mouseMove(canvas(viewer), QPoint(MARGIN + 300, MARGIN + 200))
    assert canvas(viewer).loupe == (0.5, 0.5)
    qtbot.mouseRelease(canvas(viewer), Qt.MouseButton.LeftButton, pos=at)
    assert canvas(viewer).loupe is None
    assert view(viewer).zoom is Fit.WHOLE
    assert grabbed(viewer).pixelColor(at) == before.pixelColor(at)


def test_two_fingers_on_the_screen_zoom_between_them(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    pane, screen = canvas(viewer), QTest.createTouchDevice()
    for apart in range(50, 130, 10):
        left, right = QPoint(320 - apart, 220), QPoint(320 + apart, 220)
        fingers = QTest.touchEvent(pane, screen)
        if apart == 50:
            fingers.press(1, left, pane).press(2, right, pane).commit()
        else:
            fingers.move(1, left, pane).move(2, right, pane).commit()
    assert 0.7 < view(viewer).scale <= 0.5 * 120 / 50 + 0.01
    assert view(viewer).centre == pytest.approx((0.5, 0.5), abs=0.02)
    QTest.touchEvent(pane, screen).release(1, QPoint(200, 220), pane).release(
        2, QPoint(440, 220), pane
    ).commit()
    assert canvas(viewer).loupe is None


def test_a_double_tap_of_two_fingers_zooms_there(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    at, pad = QPointF(320, 220), QPointingDevice.primaryPointingDevice()
    tap = QNativeGestureEvent(Qt.NativeGestureType.SmartZoomNativeGesture, pad, 2, at, at, at, 0, QPointF())
    QApplication.sendEvent(canvas(viewer), tap)
    assert view(viewer).scale == 1.0
