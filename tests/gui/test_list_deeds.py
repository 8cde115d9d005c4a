"""What can be done in the list: its menu, whom it selects, what goes to other programs, photos carried elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui.listing import PATHS, list_of, press, rows_picked, rows_shown, say, table_of
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDesktopServices,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from captioner.gui.list.list_deeds import LINE, MENU
from captioner.gui.list.photo_list import PhotoList
from captioner.gui.look.elsewhere import files_in, files_of
from captioner.gui.photos.photo_table import PhotoTable


@pytest.fixture
def table(qapp: QApplication) -> PhotoTable:
    return table_of(6)


@pytest.fixture
def shown(table: PhotoTable, qtbot: QtBot) -> PhotoList:
    return list_of(table, qtbot)


@pytest.fixture
def story(shown: PhotoList) -> PhotoList:
    shown.set_order("story")
    return shown


def menu_of(shown: PhotoList) -> list[QMenu]:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    shown.contextMenuEvent(event)
    return [menu for menu in shown.findChildren(QMenu) if menu.isVisible()]


def test_the_menu_of_a_photo_offers_what_can_be_done(shown: PhotoList) -> None:
    actions = {key: QAction(key, shown) for key in MENU if key != LINE}
    shown.offer(actions)
    shown.select(PATHS[:2])
    [menu] = menu_of(shown)
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert offered == [key for key in actions if not key.endswith("_in_story")]
    menu.close()
    shown.set_order("story")
    [menu] = [menu for menu in menu_of(shown) if menu is not None]
    assert actions["later_in_story"] in menu.actions()
    menu.close()


def test_an_empty_list_has_no_menu(qapp: QApplication, qtbot: QtBot) -> None:
    assert menu_of(list_of(table_of(0), qtbot)) == []


def test_all_of_one_photographer_are_selected_together(table: PhotoTable, shown: PhotoList) -> None:
    for row in (1, 2, 5):
        say(table, row, photographer="A. B.")
    say(table, 3, photographer="A. B.; C. D.")
    shown.select([PATHS[2]])
    shown.deeds()["select_same_photographer"]()
    assert (rows_picked(shown), shown.current()) == ([1, 2, 5], PATHS[2])
    shown.select([PATHS[0]])
    shown.deeds()["select_same_photographer"]()
    assert rows_picked(shown) == [0, 4]


def test_the_selection_is_inverted(shown: PhotoList) -> None:
    shown.select([PATHS[1], PATHS[2]])
    shown.deeds()["invert_selection"]()
    assert (rows_picked(shown), shown.current()) == ([0, 3, 4, 5], PATHS[0])
    shown.deeds()["invert_selection"]()
    assert rows_picked(shown) == [1, 2]
    assert shown.head.count_text() == "6 of 6 · 2 selected"


def test_paths_and_names_go_to_the_clipboard(shown: PhotoList) -> None:
    shown.select(PATHS[1:3])
    shown.deeds()["copy_names"]()
    assert QGuiApplication.clipboard().text() == "IMG_0002.jpg\nIMG_0003.jpg"
    shown.deeds()["copy_paths"]()
    assert QGuiApplication.clipboard().text().splitlines() == [str(path.absolute()) for path in PATHS[1:3]]


class OtherProgram(QObject):
    """Is handed the addresses of files, as the system's other programs are."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []
        QDesktopServices.setUrlHandler("file", self, "open_file")

    @Slot(QUrl)
    def open_file(self, url: QUrl) -> None:
        self.files.append(url.toLocalFile())


def test_the_photo_and_its_folder_are_opened_elsewhere(shown: PhotoList) -> None:
    program = OtherProgram()
    shown.select(PATHS[1:3])
    shown.deeds()["open_elsewhere"]()
    shown.deeds()["show_folder"]()
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(file) for file in program.files] == [PATHS[1].absolute(), PATHS[1].parent.absolute()]


def test_nothing_is_done_where_there_is_no_photo(qapp: QApplication, qtbot: QtBot) -> None:
    empty = list_of(table_of(0), qtbot)
    QGuiApplication.clipboard().setText("before")
    for key in (
        "open_elsewhere",
        "show_folder",
        "select_same_photographer",
        "invert_selection",
        "later_in_story",
    ):
        empty.deeds()[key]()
    assert empty.selected() == ()


def told(shown: PhotoList) -> list[list[int]]:
    orders: list[list[int]] = []
    names = {path.name: row for row, path in enumerate(PATHS)}
    shown.story_order_wanted.connect(lambda order: orders.append([names[name] for name in order]))
    return orders


def test_photos_are_carried_through_the_story_by_keys(story: PhotoList) -> None:
    orders = told(story)
    story.select([PATHS[1], PATHS[2]])
    press(story.rows, "Ctrl+Shift+Down")
    assert orders == [[0, 3, 1, 2, 4, 5]]
    assert (rows_shown(story), rows_picked(story)) == ([0, 3, 1, 2, 4, 5], [1, 2])
    for _ in range(3):
        press(story.rows, "Ctrl+Shift+Up")
    assert orders[1:] == [[0, 1, 2, 3, 4, 5], [1, 2, 0, 3, 4, 5]]
    story.deeds()["later_in_story"]()
    assert rows_shown(story) == [0, 1, 2, 3, 4, 5]


def test_only_the_story_can_be_put_into_another_order(shown: PhotoList) -> None:
    orders = told(shown)
    shown.select([PATHS[1]])
    press(shown.rows, "Ctrl+Shift+Down")
    shown.rows.dropped.emit(0)
    assert (orders, rows_shown(shown)) == ([], [0, 1, 2, 3, 4, 5])


def test_what_the_filter_hides_keeps_its_place_in_the_story(table: PhotoTable, story: PhotoList) -> None:
    orders = told(story)
    for row in (0, 2, 4):
        say(table, row, city="Almaty")
    story.shown.set_text("almaty")
    story.select([PATHS[0]])
    press(story.rows, "Ctrl+Shift+Down")
    assert (rows_shown(story), orders) == ([2, 0, 4], [[1, 2, 3, 0, 4, 5]])
    story.rows.dropped.emit(3)
    assert (rows_shown(story), orders[-1]) == ([2, 4, 0], [1, 2, 3, 4, 0, 5])


def center(shown: PhotoList, row: int, *, below: bool = False) -> QPoint:
    box: QRect = shown.rows.visualRect(shown.rows.model().index(row, 0))
    return box.center() + QPoint(0, box.height() // 4 * (1 if below else -1))


def test_a_drop_stands_before_or_behind_the_photo_it_falls_on(story: PhotoList) -> None:
    assert story.rows.place_for(center(story, 2)) == 2
    assert story.rows.place_for(center(story, 2, below=True)) == 3
    assert story.rows.place_for(QPoint(10, 499)) == 6
    story.resize(760, 500)
    story.set_shape("grid")
    box = story.rows.visualRect(story.rows.model().index(2, 0))
    assert story.rows.place_for(box.center() - QPoint(10, 0)) == 2
    assert story.rows.place_for(box.center() + QPoint(10, 0)) == 3


@pytest.mark.parametrize("name", ["list", "grid"])
@pytest.mark.parametrize("place", [2, 6])
def test_the_place_of_a_drop_is_shown(story: PhotoList, name: str, place: int) -> None:
    story.resize(760, 640)
    story.set_shape(name)
    before = story.rows.grab().toImage()
    story.rows._show_place(place)
    assert story.rows.grab().toImage() != before
    story.rows.dragLeaveEvent(QDragLeaveEvent())
    assert story.rows.grab().toImage() == before


def drag(shown: PhotoList, dragged: QMimeData, at: QPoint) -> bool:
    """Drags it over the list and lets it fall there; whether the list took it."""
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    view = shown.rows.viewport()
    entered = QDragEnterEvent(at, copy, dragged, buttons, keys)
    QApplication.sendEvent(view, entered)
    if not entered.isAccepted():
        return False
    QApplication.sendEvent(view, QDragMoveEvent(at, copy, dragged, buttons, keys))
    dropped = QDropEvent(QPointF(at), copy, dragged, buttons, keys)
    QApplication.sendEvent(view, dropped)
    return dropped.isAccepted()


def test_photos_dropped_in_the_story_come_to_stand_there(story: PhotoList) -> None:
    orders = told(story)
    story.select([PATHS[0], PATHS[4]])
    assert drag(story, files_of(story.selected()), center(story, 2, below=True))
    assert (orders, rows_picked(story)) == ([[1, 2, 0, 4, 3, 5]], [0, 4])
    assert story.rows._place is None


def test_what_comes_from_outside_is_left_to_the_window(story: PhotoList, shown: PhotoList) -> None:
    outside = QMimeData()
    outside.setUrls([QUrl.fromLocalFile("/elsewhere/IMG_0001.jpg")])
    assert not drag(story, outside, center(story, 2))
    assert files_in(outside) == [Path("/elsewhere/IMG_0001.jpg")]


def test_what_is_dragged_out_are_files_and_no_set_to_be_opened_here(shown: PhotoList) -> None:
    shown.select(PATHS[:2])
    dragged = files_of(shown.selected())
    assert [url.toLocalFile() for url in dragged.urls()] == [path.absolute().as_posix() for path in PATHS[:2]]
    assert files_in(dragged) == []
    assert not drag(shown, dragged, center(shown, 3))


def test_photos_are_dragged_with_the_mouse_to_be_copied_and_never_moved(shown: PhotoList) -> None:
    shown.select(PATHS[:2])
    view, start = shown.rows.viewport(), center(shown, 1)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(0, 4 * QApplication.startDragDistance(), 4):
        if shown.rows.findChild(QDrag) is None:
            at, left = QPointF(start + QPoint(step, step)), Qt.MouseButton.LeftButton
            keys, moved = Qt.KeyboardModifier.NoModifier, QEvent.Type.MouseMove
            QApplication.sendEvent(view, QMouseEvent(moved, at, view.mapToGlobal(at), left, left, keys))
    drag_ = shown.rows.findChild(QDrag)
    assert [Path(url.toLocalFile()) for url in drag_.mimeData().urls()] == [p.absolute() for p in PATHS[:2]]
    assert drag_.supportedActions() == Qt.DropAction.CopyAction
    assert not drag_.pixmap().isNull()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    assert rows_shown(shown) == [0, 1, 2, 3, 4, 5]
