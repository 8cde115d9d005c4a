"""Two photos side by side: zoomed and panned as one, and never taken one for the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui.viewing import canvas, noisy, plain, press, view, wheel
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.comparison import seen
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.view import Fit, View
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
RED, BLUE = (190, 30, 40), (30, 60, 190)


@pytest.fixture
def viewer(qtbot: QtBot) -> Iterator[Viewer]:
    jobs = Jobs()
    viewer = Viewer(jobs, Thumbnails(jobs))
    qtbot.addWidget(viewer)
    viewer.resize(1000, 476)
    with qtbot.waitExposed(viewer):
        viewer.show()
    yield viewer
    jobs.stop()


@pytest.fixture
def comparing(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> Viewer:
    """A red photo pinned, a blue one of the same size shown beside it."""
    viewer.show_photo(plain(tmp_path, "red.jpg", RED))
    viewer.toggle_pin()
    viewer.show_photo(plain(tmp_path, "blue.jpg", BLUE))
    qtbot.waitUntil(viewer.is_sharp)
    return viewer


def pinned(viewer: Viewer) -> PhotoCanvas:
    return viewer.findChildren(PhotoCanvas)[1]


def pinned_view(viewer: Viewer) -> View:
    found = pinned(viewer).view
    assert found is not None
    return found


def colour(pane: PhotoCanvas) -> tuple[int, int, int]:
    image = pane.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).getRgb()[:3]


def test_the_pinned_photo_stays_on_the_left_while_one_walks_on(comparing: Viewer, tmp_path: Path) -> None:
    assert comparing.pinned == tmp_path / "red.jpg"
    assert colour(pinned(comparing)) == pytest.approx(RED, abs=6)
    assert colour(canvas(comparing)) == pytest.approx(BLUE, abs=6)
    assert pinned(comparing).x() < canvas(comparing).x()
    assert abs(pinned(comparing).width() - canvas(comparing).width()) <= 1


def test_it_is_told_in_words_which_is_which(comparing: Viewer) -> None:
    assert pinned(comparing).tag == "Pinned: red.jpg"
    assert canvas(comparing).tag == "Selected: blue.jpg"
    assert pinned(comparing).accessibleName() == "Pinned photo"
    assert pinned(comparing).accessibleDescription() == "red.jpg"
    before = pinned(comparing).grab().toImage()
    comparing.toggle_pin()
    assert canvas(comparing).tag == ""
    assert before.pixelColor(16, 26) != pinned(comparing).grab().toImage().pixelColor(16, 26)


@pytest.mark.parametrize("leads", ["shown", "pinned"])
def test_zoom_and_pan_move_both(comparing: Viewer, qtbot: QtBot, leads: str) -> None:
    leading = canvas(comparing) if leads == "shown" else pinned(comparing)
    wheel(leading, notches=6, at=QPoint(200, 150))
    assert pinned_view(comparing).zoom == view(comparing).zoom == pytest.approx(1.2**6 * 458 / 1200, rel=0.1)
    before = view(comparing).centre
    qtbot.mousePress(leading, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(leading, QPoint(260, 190))
    qtbot.mouseRelease(leading, Qt.MouseButton.LeftButton, pos=QPoint(260, 190))
    assert view(comparing).centre != before
    assert pinned_view(comparing).centre == pytest.approx(view(comparing).centre, abs=0.002)
    comparing.zoom_to_fit()
    assert pinned_view(comparing).zoom is Fit.WHOLE


def test_a_photo_that_comes_later_is_zoomed_as_the_pinned_one(
    comparing: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    comparing.toggle_full_size()
    other = tmp_path / "other.jpg"
    Image.new("RGB", (900, 1300), RED).save(other)
    comparing.show_photo(other)
    qtbot.waitUntil(comparing.is_sharp)
    assert view(comparing).zoom == pinned_view(comparing).zoom == 1.0


def test_a_photo_smaller_than_its_pane_does_not_hold_the_other_one_back(
    comparing: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    small = tmp_path / "small.jpg"
    Image.new("RGB", (300, 200), BLUE).save(small)
    comparing.show_photo(small)
    qtbot.waitUntil(comparing.is_sharp)
    pinned(comparing).zoom_to(1.0)
    pinned(comparing).pan_by(QPointF(-500, -500))
    assert pinned_view(comparing).scale == view(comparing).scale == 1.0
    assert pinned_view(comparing).target().right() == pinned(comparing).width() - 1


@pytest.mark.parametrize("letter", "PЗ", ids=["Latin", "Cyrillic"])
def test_a_letter_pins_and_unpins(viewer: Viewer, qtbot: QtBot, tmp_path: Path, letter: str) -> None:
    path = noisy(tmp_path)
    viewer.show_photo(path)
    press(canvas(viewer), letter)
    assert viewer.pinned == path
    assert pinned(viewer).isVisible()
    press(pinned(viewer), letter)
    assert viewer.pinned is None
    assert not pinned(viewer).isVisible()


def test_where_nothing_is_shown_nothing_is_pinned(viewer: Viewer) -> None:
    viewer.toggle_pin()
    assert viewer.pinned is None
    assert not pinned(viewer).isVisible()


def test_a_pinned_photo_that_changed_on_the_disk_is_shown_anew(
    comparing: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    comparing.forget(plain(tmp_path, "red.jpg", BLUE))
    qtbot.waitUntil(lambda: colour(pinned(comparing)) == pytest.approx(BLUE, abs=6))


def test_photos_lie_above_each_other_where_that_shows_more_of_them(comparing: Viewer, qtbot: QtBot) -> None:
    comparing.resize(500, 736)
    qtbot.waitUntil(lambda: pinned(comparing).width() == canvas(comparing).width() == 500)
    assert pinned(comparing).y() < canvas(comparing).y()
    comparing.resize(1000, 476)
    qtbot.waitUntil(lambda: pinned(comparing).y() == canvas(comparing).y())
    assert pinned(comparing).x() < canvas(comparing).x()


@pytest.mark.parametrize(
    ("wholes", "room", "is_beside"),
    [
        ([(1600, 900), (1600, 900)], (1200, 600), True),
        ([(1600, 900), (1600, 900)], (1600, 700), True),
        ([(1600, 900), (1600, 900)], (800, 700), False),
        ([(900, 1600), (900, 1600)], (1000, 900), True),
        # Each way one of them suffers: what counts is what is seen of both.
        ([(3000, 2000), (2000, 3000)], (900, 800), True),
        ([(3000, 2000), (2000, 3000)], (600, 1000), False),
    ],
)
def test_what_counts_is_how_much_of_both_is_seen(
    wholes: list[tuple[int, int]], room: tuple[int, int], is_beside: bool
) -> None:
    sizes = [QSize(*whole) for whole in wholes]
    beside = seen(sizes, QSize(*room), QBoxLayout.Direction.LeftToRight)
    above = seen(sizes, QSize(*room), QBoxLayout.Direction.TopToBottom)
    assert (beside > above) is is_beside


def test_photos_smaller_than_their_room_are_as_large_either_way() -> None:
    small = [QSize(60, 40)] * 2
    ways = [QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom]
    assert {seen(small, QSize(900, 600), way) for way in ways} == {2 * 60 * 40}


def test_they_stay_where_they_are_as_one_walks_on_to_photos_of_another_shape(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    viewer.resize(870, 860)
    for name, size in (("lying.jpg", (1200, 800)), ("standing.jpg", (800, 1200))):
        Image.new("RGB", size, RED).save(tmp_path / name)
    viewer.show_photo(tmp_path / "lying.jpg")
    qtbot.waitUntil(viewer.is_sharp)
    viewer.toggle_pin()
    qtbot.waitUntil(lambda: pinned(viewer).y() < canvas(viewer).y())
    viewer.show_photo(tmp_path / "standing.jpg")
    qtbot.waitUntil(viewer.is_sharp)
    assert pinned(viewer).y() < canvas(viewer).y()


def test_a_pinned_photo_that_is_no_longer_of_the_set_is_let_go(
    opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    window = opened(make_photos(2, "first")[0].parent)
    window.deeds["compare"].trigger()
    assert window.workspace.viewer.pinned is not None
    opened(make_photos(2, "second")[0].parent)
    assert window.workspace.viewer.pinned is None


def test_the_form_stays_with_the_selected_photo(opened: Opened, make_photos: Make) -> None:
    first, second = make_photos(2)
    window = opened(first.parent)
    window.deeds["compare"].trigger()
    window.deeds["next"].trigger()
    assert window.workspace.viewer.pinned == first
    assert [photo.path for photo in window.workspace.form.photos] == [second]
