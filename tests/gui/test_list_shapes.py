"""The shapes of the list: rows and grid, the size of the pictures, and the keys that lead through them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from gui.listing import PATHS, list_of, press, rows_picked, table_of
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from captioner.gui.list import photo_row
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.list.shapes import Cells, Rows, shape
from captioner.gui.settings import Settings


@pytest.fixture
def grid(qapp: QApplication, qtbot: QtBot) -> PhotoList:
    """Thirty photos, four side by side; two lines and a half are seen at a time, in whatever type."""
    shown = list_of(table_of(30), qtbot, 760, 600)
    shown.set_shape("grid")
    around = shown.height() - shown.rows.viewport().height()
    shown.resize(760, around + shown.rows.row_height() * 5 // 2)
    assert shown.rows.columns() == 4
    return shown


@pytest.mark.parametrize("name", ["list", "grid"])
@pytest.mark.parametrize("width", [220, 221, 333, 480, 760, 1201])
def test_every_photo_has_a_place_of_its_own_and_all_the_width_is_used(
    qapp: QApplication, qtbot: QtBot, name: str, width: int
) -> None:
    rows = list_of(table_of(30), qtbot, width).rows
    rows.parentWidget().set_shape(name)  # type: ignore[union-attr]
    boxes = [rows.visualRect(rows.model().index(row, 0)) for row in range(30)]
    assert boxes[0].topLeft() == QPoint(0, 0)
    for row, box in enumerate(boxes):
        assert (box.top() // rows.row_height(), box.left() // box.width()) == divmod(row, rows.columns())
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
    assert rows.columns() * boxes[0].width() > rows.viewport().width() - 30


@pytest.mark.parametrize("width", [200, 460])
@pytest.mark.parametrize("made", [Rows(), Cells(), Rows(56), Cells(104)])
def test_picture_and_words_do_not_touch(qapp: QApplication, made: Rows | Cells, width: int) -> None:
    size = QSize(width, made.height(qapp.font()))
    picture, words = made.picture_box(size), made.words_box(size)
    assert not picture.intersects(words)
    assert made.ground(size).contains(picture)
    assert made.ground(size).contains(words)


def test_a_size_stays_within_what_the_shape_allows() -> None:
    assert shape("grid", 9999) == Cells(Cells.widest)
    assert shape("list", 0) == Rows(Rows.narrowest)
    assert shape("nonsense") == Rows()


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        (5, "Right", 6),
        (5, "Left", 4),
        (5, "Down", 9),
        (5, "Up", 1),
        (7, "Right", 8),
        (8, "Left", 7),
        (1, "Up", 1),
        (0, "Left", 0),
        (27, "Down", 29),
        (29, "Down", 29),
        (13, "Home", 0),
        (13, "End", 29),
        (0, "PgDown", 8),
        (29, "PgDown", 29),
        (14, "PgUp", 6),
        (2, "PgUp", 0),
    ],
)
def test_keys_lead_through_the_grid_in_both_directions(
    grid: PhotoList, start: int, keys: str, end: int
) -> None:
    grid.select([PATHS[start]])
    press(grid.rows, keys)
    assert rows_picked(grid) == [end]
    assert grid.rows.visualRect(grid.rows.currentIndex()).intersects(grid.rows.viewport().rect())


@pytest.mark.parametrize(("keys", "end"), [("Right", 6), ("Left", 4), ("Down", 6), ("Up", 4)])
def test_every_arrow_moves_in_rows_too(qapp: QApplication, qtbot: QtBot, keys: str, end: int) -> None:
    shown = list_of(table_of(30), qtbot)
    shown.select([PATHS[5]])
    press(shown.rows, keys)
    assert rows_picked(shown) == [end]


def test_the_keys_do_no_harm_in_an_empty_list(qapp: QApplication, qtbot: QtBot) -> None:
    shown = list_of(table_of(0), qtbot)
    for keys in ("Right", "Down", "End", "PgDown", "Home", "Ctrl+Shift+Down"):
        press(shown.rows, keys)
    assert shown.selected() == ()


def test_shift_selects_what_is_read_in_between(grid: PhotoList) -> None:
    grid.select([PATHS[5]])
    press(grid.rows, "Shift+Down")
    press(grid.rows, "Shift+Right")
    assert rows_picked(grid) == [5, 6, 7, 8, 9, 10]


def test_the_wheel_with_ctrl_makes_pictures_larger_and_smaller(grid: PhotoList) -> None:
    before = grid.rows.shape.wide
    for turned in (120, 120, -120):
        at = QPointF(50, 50)
        keys, no_button = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, QPoint(), QPoint(0, turned), no_button, keys, phase, False)
        QApplication.sendEvent(grid.rows.viewport(), event)
    assert grid.rows.shape.wide == before + 8
    assert grid.findChild(QSlider).value() == before + 8


def test_the_slider_sets_the_size_and_each_shape_has_its_own(grid: PhotoList) -> None:
    slider = grid.findChild(QSlider)
    slider.setValue(Cells.widest)
    assert grid.rows.shape == Cells(Cells.widest)
    assert grid.rows.columns() == 2
    buttons = {button.accessibleName(): button for button in grid.foot.findChildren(QToolButton)}
    QTest.mouseClick(buttons["Photos in rows"], Qt.MouseButton.LeftButton)
    assert grid.rows.shape == Rows()
    assert slider.value() == Rows().wide
    QTest.mouseClick(buttons["Photos in a grid"], Qt.MouseButton.LeftButton)
    assert grid.rows.shape == Cells(Cells.widest)


def test_what_is_looked_at_stays_in_sight_in_another_shape(grid: PhotoList) -> None:
    grid.select([PATHS[26]])
    for deed in (grid.toggle_grid, grid.toggle_grid, lambda: grid.set_size(Cells.widest)):
        deed()
        box = grid.rows.visualRect(grid.rows.currentIndex())
        assert grid.rows.viewport().rect().contains(box.center())
        assert 26 in grid.rows.seen()


def test_sizes_are_remembered(qapp: QApplication, qtbot: QtBot) -> None:
    settings = Settings()
    settings.note_picture_sizes({"list": 100, "grid": 200})
    settings.list_shape = "grid"
    shown = list_of(table_of(3), qtbot)
    shown.set_sizes(Settings().picture_sizes())
    shown.set_shape(Settings().list_shape)
    assert shown.rows.shape == Cells(200)
    assert shown.sizes() == {"list": 100, "grid": 200}


def test_upright_photos_are_shown_whole_in_the_grid(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    upright = tmp_path / "upright.png"
    image = QImage(100, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    for y in (*range(30), *range(270, 300)):
        for x in range(100):
            image.setPixelColor(x, y, QColor("#ff00ff"))
    image.save(str(upright))
    table = table_of(0)
    table.begin([upright])
    shown = list_of(table, qtbot)
    shown.set_shape("grid")
    qtbot.waitUntil(shown.rows.has_all_thumbnails)
    cell = shown.rows.grab().toImage()
    colours = {cell.pixelColor(x, y).name() for x in range(cell.width()) for y in range(cell.height())}
    assert {"#00ff00", "#ff00ff"} <= colours


def test_cells_without_time_to_be_painted_come_soon_after(
    grid: PhotoList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid.set_size(Cells.narrowest)
    with monkeypatch.context() as in_a_hurry:
        in_a_hurry.setattr(photo_row, "_FRAME_SECONDS", -1.0)
        nothing = grid.rows.grab().toImage()
        assert not grid.rows.has_all_thumbnails()
    qtbot.waitUntil(grid.rows.has_all_thumbnails)
    assert grid.rows.grab().toImage() != nothing
