"""The list in the real window: its deeds in the menus, the filter in the bar, its shape from one day to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import on_disk, press, saved, type_text
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from captioner.gui.actions import DEEDS
from captioner.gui.list.filter_menu import FilterMenu
from captioner.gui.list.list_deeds import LINE, MENU
from captioner.gui.look.elsewhere import files_of
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


def test_the_menu_of_a_photo_holds_deeds_that_have_a_place_in_the_menu_bar_too(
    opened: Opened, make_photos: Make
) -> None:
    assert set(MENU) - {LINE} <= {deed.key for deed in DEEDS}
    window = opened(make_photos(2)[0].parent)
    assert window.workspace.list.deeds().keys() <= window.deeds.keys()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    window.workspace.list.contextMenuEvent(event)
    [menu] = [menu for menu in window.workspace.list.findChildren(QMenu) if menu.isVisible()]
    assert window.deeds["take_back"] in menu.actions()
    menu.close()


def test_a_set_is_captioned_in_the_grid_by_keys_alone(
    active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(4)
    window = opened(paths[0].parent)
    window.workspace.list.setFocus()
    press(window, "Ctrl+G")
    assert window.workspace.list.rows.shape.name == "grid"
    for path, step in zip(paths, (None, "Right", "Right", "Right"), strict=True):
        if step:
            window.workspace.list.setFocus()
            press(window, step)
        press(window, "I")
        type_text(f"Crowd in {path.stem}")
    press(window, "Ctrl+S")
    qtbot.waitUntil(lambda: saved(window))
    assert [on_disk(path) for path in paths] == [f"Crowd in {path.stem}" for path in paths]


def test_the_bar_offers_the_states_and_one_key_shows_all_again(
    active: MainWindow, opened: Opened, make_photos: Make
) -> None:
    paths = make_photos(2, "some", caption="Crowd")
    other = make_photos(1, "other")
    window = opened(paths[0].parent)
    window.bar._offer_states()
    menu = window.findChild(FilterMenu)
    [line] = [line for line in menu.actions() if line.data() == "no_caption"]
    assert not line.isEnabled()
    menu.close()
    window.workspace.list.shown.set_states(["no_credit"])
    window.bar.set_filter("img_0002")
    assert list(window.workspace.list.shown.paths()) == paths[1:]
    press(window, "Ctrl+Shift+F")
    assert (list(window.workspace.list.shown.paths()), window.bar.filter.text()) == (paths, "")
    assert other[0].exists()


def test_text_taken_away_in_the_list_goes_from_the_bar(opened: Opened, make_photos: Make) -> None:
    window = opened(make_photos(2)[0].parent)
    window.bar.set_filter("crowd")
    window.workspace.list.head._drop_text()
    assert (window.bar.filter.text(), window.workspace.list.shown.choice.text) == ("", "")


def test_the_shape_of_the_list_is_remembered(opened: Opened, make_photos: Make, qtbot: QtBot) -> None:
    window = opened(make_photos(2)[0].parent)
    window.deeds["toggle_grid"].trigger()
    window.workspace.list.set_size(200)
    assert window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert (again.workspace.list.rows.shape.name, again.workspace.list.rows.shape.wide) == ("grid", 200)


def test_a_photo_dragged_over_its_own_window_opens_nothing(opened: Opened, make_photos: Make) -> None:
    paths = make_photos(2)
    window = opened(paths[0].parent)
    outside = QMimeData()
    outside.setUrls([QUrl.fromLocalFile(str(paths[1]))])
    taken = []
    for dragged in (files_of(paths[:1]), outside):
        for target in (window, window.workspace.viewer, window.workspace.list.rows.viewport()):
            copy, button, keys = (
                Qt.DropAction.CopyAction,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            event = QDragEnterEvent(QPoint(5, 5), copy, dragged, button, keys)
            event.ignore()
            QApplication.sendEvent(target, event)
            taken.append(event.isAccepted())
            # Or Qt would remember a target that is soon no more.
            QApplication.sendEvent(target, QDragLeaveEvent())
    # Qt asks the list first, and then the window around it.
    assert taken == [False, False, False, True, True, True]


@pytest.mark.parametrize("keys", ["Ctrl+Shift+I", "Ctrl+A"])
def test_keys_that_select(active: MainWindow, opened: Opened, make_photos: Make, keys: str) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.workspace.list.setFocus()
    press(window, keys)
    assert window.workspace.list.selected() == tuple(paths[1:] if keys == "Ctrl+Shift+I" else paths)
    window.deeds["copy_names"].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [
        p.name for p in window.workspace.list.selected()
    ]
    QTest.keyClick(window.workspace.list.rows, Qt.Key.Key_End)
    assert window.workspace.list.selected() == (paths[-1],)
