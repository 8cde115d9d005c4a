"""The photograph in the middle: sharp, still, there at once, and words where it cannot be shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.jobs import Jobs
from captioner.gui.photo_canvas import PhotoCanvas
from captioner.gui.pictures import decode
from captioner.gui.thumbnails import Thumbnails
from captioner.gui.viewer import Viewer

MARGIN = 20
RED, BLUE = (190, 30, 40), (30, 60, 190)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def thumbnails(jobs: Jobs) -> Thumbnails:
    return Thumbnails(jobs)


@pytest.fixture
def viewer(qtbot: QtBot, jobs: Jobs, thumbnails: Thumbnails) -> Viewer:
    viewer = Viewer(jobs, thumbnails)
    qtbot.addWidget(viewer)
    viewer.resize(640, 476)
    with qtbot.waitExposed(viewer):
        viewer.show()
    return viewer


def test_a_photo_is_shown_pixel_for_pixel_as_decoded(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = noisy(tmp_path)
    show(viewer, qtbot, path)
    room = canvas(viewer).room()
    decoded = decode(path, room).image
    left, top = (
        (canvas(viewer).width() - decoded.width()) // 2,
        (canvas(viewer).height() - decoded.height()) // 2,
    )
    seen = grabbed(viewer).copy(left, top, decoded.width(), decoded.height())
    assert room == QSize(600, 400)
    assert seen.convertToFormat(decoded.format()) == decoded


def test_a_photo_decoded_ahead_is_there_at_once(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = plain(tmp_path, "1.jpg", RED), plain(tmp_path, "2.jpg", BLUE)
    show(viewer, qtbot, first, [second])
    jobs.wait_all()
    viewer.show_photo(second)
    assert viewer.is_sharp()
    assert middle(viewer) == pytest.approx(BLUE, abs=6)


def test_the_old_photo_stays_until_the_new_one_is_there(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = plain(tmp_path, "1.jpg", RED), plain(tmp_path, "2.jpg", BLUE)
    show(viewer, qtbot, first)
    viewer.show_photo(second)
    assert not viewer.is_sharp()
    assert middle(viewer) == pytest.approx(RED, abs=6)
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert middle(viewer) == pytest.approx(BLUE, abs=6)


def test_the_thumbnail_stands_in_and_nothing_moves(
    viewer: Viewer, thumbnails: Thumbnails, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    path = noisy(tmp_path, (1203, 801))
    thumbnails.want([path])
    jobs.wait_all()
    viewer.show_photo(path)
    view = canvas(viewer).view
    assert view is not None
    assert not viewer.is_sharp()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert canvas(viewer).view == view


def test_a_photo_that_cannot_be_shown_says_why_and_the_next_one_is_shown(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    broken, fine = tmp_path / "broken.jpg", plain(tmp_path, "2.jpg", BLUE)
    broken.write_bytes(b"\xff\xd8\xff\xe0 no more")
    show_words = canvas(viewer)
    viewer.show_photo(broken, [fine])
    qtbot.waitUntil(lambda: show_words.message[0] == "broken.jpg", timeout=5000)
    assert show_words.message[1] == "The picture in it is broken.\nAsk for it to be sent again."
    assert inked(viewer)
    # It is not tried again and again
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=5000)
    with qtbot.assertNotEmitted(jobs.idle, wait=300):
        pass
    show(viewer, qtbot, fine)
    assert middle(viewer) == pytest.approx(BLUE, abs=6)


def test_markup_in_a_file_s_name_is_only_text(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    magenta = tmp_path / "magenta.png"
    Image.new("RGB", (80, 80), (255, 0, 255)).save(magenta)
    broken = tmp_path / "<img src='magenta.png'>.jpg"
    broken.write_bytes(b"\xff\xd8 no more")
    viewer.set_camera_line(f"<img src='{magenta}'>", "<b>6000</b>")
    viewer.show_photo(broken)
    qtbot.waitUntil(lambda: bool(canvas(viewer).message[1]), timeout=5000)
    image = viewer.grab().toImage()
    assert not any(
        image.pixelColor(x, y) == QColor(255, 0, 255)
        for x in range(image.width())
        for y in range(image.height())
    )


def test_nothing_to_show_is_nothing_but_calm(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, plain(tmp_path, "1.jpg", RED))
    viewer.show_photo(None)
    assert not inked(viewer)


def test_the_wheel_zooms_and_dragging_pans(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    with qtbot.waitSignal(viewer.zoom_changed) as zoomed:
        wheel(viewer, notches=4, at=QPoint(320, 220))
    assert zoomed.args == [pytest.approx(0.5 * 1.2**4, rel=0.01)]
    before = canvas(viewer).view.target().topLeft()
    qtbot.mousePress(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas(viewer), QPoint(280, 190))
    qtbot.mouseRelease(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(280, 190))
    assert canvas(viewer).view.target().topLeft() - before == QPoint(-20, -10)


def test_beyond_the_decoded_size_the_whole_photo_comes_and_nothing_moves(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    path = noisy(tmp_path)
    show(viewer, qtbot, path)
    viewer.toggle_full_size()
    blurred, view = grabbed(viewer), canvas(viewer).view
    assert not viewer.is_sharp()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert canvas(viewer).view == view
    target, size = view.target(), canvas(viewer).size()
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
        assert canvas(viewer).view.scale == scale


def test_a_double_click_goes_to_where_it_was(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    qtbot.mouseDClick(canvas(viewer), Qt.MouseButton.LeftButton, pos=QPoint(MARGIN + 150, MARGIN + 100))
    view = canvas(viewer).view
    assert view.scale == 1.0
    # A quarter into the photo it was, and it still is there.
    assert view.target().topLeft() == QPoint(MARGIN + 150 - 300, MARGIN + 100 - 200)


def test_zoom_goes_in_steps_and_back_to_fit(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.zoom_in()
    viewer.zoom_in()
    assert canvas(viewer).view.scale == 1.0
    viewer.zoom_out()
    assert canvas(viewer).view.scale == 0.67
    viewer.zoom_to_fit()
    assert canvas(viewer).view.zoom is None


def test_the_next_photo_fits_again(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.toggle_full_size()
    show(viewer, qtbot, plain(tmp_path, "2.jpg", BLUE))
    assert canvas(viewer).view.zoom is None


def test_a_pane_that_grew_gets_as_many_more_pixels(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, noisy(tmp_path))
    viewer.resize(940, 676)
    assert not viewer.is_sharp()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert canvas(viewer).view.target().size() == QSize(900, 600)


def test_a_file_that_changed_is_shown_anew(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = plain(tmp_path, "1.jpg", RED)
    show(viewer, qtbot, path)
    plain(tmp_path, "1.jpg", BLUE)
    viewer.forget(path)
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert middle(viewer) == pytest.approx(BLUE, abs=6)


def test_the_line_below_tells_camera_size_colours_and_zoom(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    viewer.set_camera_line("Canon EOS R6 · 35 mm")
    show(viewer, qtbot, noisy(tmp_path))
    assert canvas(viewer).accessibleName() == "Photo"
    assert canvas(
        viewer
    ).accessibleDescription() == "noisy.png; 1200 × 800 · fit 50\N{NO-BREAK SPACE}%".replace(
        "fit ", "fit\N{NO-BREAK SPACE}"
    )
    viewer.set_camera_line("Canon EOS R6 · 35 mm", "6000 × 4000 · sRGB · GPS")
    assert canvas(viewer).accessibleDescription().startswith("noisy.png; 6000 × 4000 · sRGB · GPS · fit")


def test_dropped_files_are_announced(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/photo.jpg")])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, dropped, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(viewer, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(viewer.files_dropped) as told:
        drop = QDropEvent(QPointF(9, 9), action, dropped, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(viewer, drop)
    assert told.args == [[tmp_path]]


def show(viewer: Viewer, qtbot: QtBot, path: Path, neighbours: list[Path] | None = None) -> None:
    viewer.show_photo(path, neighbours or [])
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)


def canvas(viewer: Viewer) -> PhotoCanvas:
    found = viewer.findChild(PhotoCanvas)
    assert isinstance(found, PhotoCanvas)
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


def wheel(viewer: Viewer, notches: int, at: QPoint) -> None:
    pane: QWidget = canvas(viewer)
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
