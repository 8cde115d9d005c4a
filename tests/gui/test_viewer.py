"""The photograph in the middle: sharp, still, there at once, and words where it cannot be shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.viewing import canvas, grabbed, inked, line, middle, noisy, plain, show
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs
from captioner.photo import Camera

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


def test_walking_fast_never_shows_a_blank(
    viewer: Viewer, thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path
) -> None:
    colours = [(190, 30, 40), (30, 160, 60), (30, 60, 190), (200, 160, 30)]
    paths = [plain(tmp_path, f"{at}.jpg", colour) for at, colour in enumerate(colours)]
    thumbnails.want(paths)
    jobs.wait_all()
    for path, colour in zip(paths, colours, strict=True):
        viewer.show_photo(path, paths)
        assert middle(viewer) == pytest.approx(colour, abs=8)
        assert canvas(viewer).message == ("", "")


def test_a_photo_that_cannot_be_shown_says_why_and_the_next_one_is_shown(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    broken, fine = tmp_path / "broken.jpg", plain(tmp_path, "2.jpg", BLUE)
    broken.write_bytes(b"\xff\xd8\xff\xe0 no more")
    show_words = canvas(viewer)
    viewer.show_photo(broken, [fine])
    said = ("broken.jpg", "The picture in it is broken.\nAsk for it to be sent again.")
    qtbot.waitUntil(lambda: tuple(show_words.message) == said, timeout=5000)
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
    viewer.show_camera(Camera(model=f"<img src='{magenta}'>", lens="<b>6000</b>"))
    viewer.show_photo(broken)
    qtbot.waitUntil(lambda: bool(canvas(viewer).message[1]), timeout=5000)
    image = viewer.grab().toImage()
    assert not any(
        image.pixelColor(x, y) == QColor(255, 0, 255)
        for x in range(image.width())
        for y in range(image.height())
    )


def test_a_slow_share_is_no_reason_to_show_the_wrong_photo(
    viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    show(viewer, qtbot, plain(tmp_path, "1.jpg", RED))
    share = threading.Event()
    for _ in range(jobs._most):
        jobs.run(share.wait)
    second = plain(tmp_path, "2.jpg", BLUE)
    viewer.show_photo(second)
    qtbot.waitUntil(lambda: canvas(viewer).message == ("2.jpg", "Opening…"), timeout=5000)
    share.set()
    qtbot.waitUntil(viewer.is_sharp, timeout=5000)
    assert middle(viewer) == pytest.approx(BLUE, abs=6)


def test_nothing_lies_under_what_is_transparent_but_a_quiet_pattern(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (400, 300), (255, 255, 255, 0)).save(path)
    show(viewer, qtbot, path)
    assert 150 < middle(viewer)[0] < 220


def test_nothing_to_show_is_nothing_but_calm(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    show(viewer, qtbot, plain(tmp_path, "1.jpg", RED))
    viewer.show_photo(None)
    assert not inked(viewer)


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
    viewer.show_camera(Camera(model="Canon EOS R6", focal_length=35.0))
    show(viewer, qtbot, noisy(tmp_path))
    assert canvas(viewer).accessibleName() == "Photo"
    picture = "1200 × 800 · fit 50 %".replace("fit 50 ", "fit\N{NO-BREAK SPACE}50\N{NO-BREAK SPACE}")
    assert canvas(viewer).accessibleDescription() == f"noisy.png; {picture}"
    assert line(viewer).accessibleDescription() == f"Canon EOS R6 · 35 mm; {picture}"
    viewer.show_camera(Camera(model="Canon EOS R6", position=(43.25, 76.95)))
    assert canvas(viewer).accessibleDescription().endswith("; GPS in the file")


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
