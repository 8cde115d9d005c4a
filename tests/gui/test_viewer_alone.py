"""Nothing but the photo: what is hidden comes back, keys walk on, the caption can be switched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from gui.viewing import canvas
from gui.viewing import press as press_letter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.settings import Settings
from captioner.gui.viewer.cutline import Cutline, CutlineWords

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
CAPTION, NAME = "Larches under Aitzgorri", "Timur Nusimbekov"


@pytest.fixture
def three(active: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot) -> MainWindow:
    """Three photos with credits, the first one shown, the list having the focus."""
    photos = make_photos(3, caption=CAPTION, photographer=NAME)
    window = opened(photos[0].parent)
    qtbot.waitUntil(window.workspace.viewer.is_sharp)
    window.workspace.list.setFocus()
    return window


def around(window: MainWindow) -> list[QWidget]:
    return [window.bar, window.workspace.list, window.workspace.form]


def cutline(window: MainWindow) -> Cutline:
    found = window.findChild(Cutline)
    assert isinstance(found, Cutline)
    return found


def photo(window: MainWindow) -> QWidget:
    return canvas(window.workspace.viewer)


def current(window: MainWindow) -> str:
    path = window.workspace.list.current()
    assert path is not None
    return path.name


@pytest.mark.parametrize("letter", "FА", ids=["Latin", "Cyrillic"])
def test_a_letter_in_the_list_leaves_nothing_but_the_photo_and_escape_brings_all_back(
    three: MainWindow, qtbot: QtBot, letter: str
) -> None:
    focus, sizes = QApplication.focusWidget(), three.workspace.sizes()
    assert focus is not None
    press_letter(focus, letter)
    qtbot.waitUntil(three.isFullScreen)
    assert not any(widget.isVisible() for widget in around(three))
    assert photo(three).hasFocus()
    press(three, "Escape")
    qtbot.waitUntil(lambda: not three.isFullScreen())
    assert all(widget.isVisible() for widget in around(three))
    assert QApplication.focusWidget() is focus
    qtbot.waitUntil(lambda: three.workspace.sizes() == sizes)


def test_a_pane_that_was_hidden_before_stays_hidden(three: MainWindow) -> None:
    three.deeds["show_list"].trigger()
    three.deeds["photo_alone"].trigger()
    three.deeds["photo_alone"].trigger()
    assert [widget.isVisible() for widget in around(three)] == [True, False, True]


def test_arrows_walk_on_and_the_photo_stays_alone(three: MainWindow, qtbot: QtBot) -> None:
    press_letter(photo(three), "F")
    seen = [current(three)]
    for key in ("Right", "Down", "Left"):
        press(three, key)
        seen.append(current(three))
    assert seen == ["IMG_0001.jpg", "IMG_0002.jpg", "IMG_0003.jpg", "IMG_0002.jpg"]
    assert not any(widget.isVisible() for widget in around(three))
    qtbot.waitUntil(three.workspace.viewer.is_sharp)


def test_caption_and_credit_stand_under_it_and_can_be_switched_for_good(three: MainWindow) -> None:
    assert not cutline(three).isVisible()
    press_letter(photo(three), "C")
    assert not cutline(three).isVisible()
    press_letter(photo(three), "F")
    assert cutline(three).isVisible()
    assert cutline(three).accessibleDescription() == f"{CAPTION}\n{NAME}"
    press_letter(photo(three), "С")
    assert not cutline(three).isVisible()
    assert not Settings().has_cutline
    press_letter(photo(three), "F")
    press_letter(photo(three), "F")
    assert not cutline(three).isVisible()
    press_letter(photo(three), "C")
    assert cutline(three).isVisible()
    assert Settings().has_cutline


def test_that_there_is_no_credit_is_said_in_words(qtbot: QtBot) -> None:
    line = Cutline()
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    blank = line.grab().toImage()
    line.show_words(CutlineWords("", ""))
    assert line.accessibleDescription() == "No caption\nNo credit"
    assert line.grab().toImage() != blank
    # Of a photo that has not been read nobody knows
    line.show_words(None)
    assert line.accessibleDescription() == ""
    assert line.grab().toImage() == blank


def test_a_long_caption_changes_nothing_of_the_photo_s_place(qtbot: QtBot) -> None:
    line = Cutline()
    qtbot.addWidget(line)
    line.resize(500, line.sizeHint().height())
    height = line.sizeHint()
    line.show_words(CutlineWords("Дархан Шарип на митинге в Алматы. " * 40, NAME))
    assert line.sizeHint() == height
    image = line.grab().toImage()
    ground = image.pixelColor(0, 0)
    rows = {
        y for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) != ground
    }
    assert min(rows) >= 8
    assert max(rows) < image.height() - 8


def test_the_surround_is_pure_grey_up_to_the_edge(three: MainWindow) -> None:
    press_letter(photo(three), "F")
    grey = photo(three).grab().toImage().pixelColor(QPoint(2, 2))
    assert grey.red() == grey.green() == grey.blue()


def test_a_window_closed_meanwhile_is_remembered_as_it_was(three: MainWindow) -> None:
    three.deeds["photo_alone"].trigger()
    three.close()
    assert not three.isFullScreen()
    assert Settings().hidden_panes() == frozenset()


def test_editing_the_caption_brings_the_window_back_with_the_caret_there(
    three: MainWindow, qtbot: QtBot
) -> None:
    press_letter(photo(three), "F")
    press(three, "F2")
    assert all(widget.isVisible() for widget in around(three))
    qtbot.waitUntil(lambda: three.workspace.form.focused_field()[0] == "caption")


@pytest.mark.parametrize("letter", "IШ\r", ids=["Latin", "Cyrillic", "Enter"])
def test_a_letter_on_the_photo_goes_to_the_caption_alone_or_not(
    three: MainWindow, qtbot: QtBot, letter: str
) -> None:
    for enter in ("F", ""):
        photo(three).setFocus()
        if enter:
            press_letter(photo(three), enter)
        if letter == "\r":
            press(three, "Return")
        else:
            press_letter(photo(three), letter)
        qtbot.waitUntil(lambda: three.workspace.form.focused_field()[0] == "caption")
        assert all(widget.isVisible() for widget in around(three))


def test_choosing_a_pane_brings_the_window_back_with_it(three: MainWindow) -> None:
    three.deeds["show_list"].trigger()
    press_letter(photo(three), "F")
    three.deeds["show_list"].trigger()
    assert all(widget.isVisible() for widget in around(three))
    press_letter(photo(three), "F")
    three.deeds["show_form"].trigger()
    assert [widget.isVisible() for widget in around(three)] == [True, True, False]


def test_without_a_set_there_is_nothing_to_be_alone_with(active: MainWindow) -> None:
    active.alone.toggle()
    assert active.bar.isVisible()
    assert not active.isFullScreen()


def test_escape_leaves_wherever_the_focus_is(three: MainWindow, qtbot: QtBot) -> None:
    press_letter(photo(three), "F")
    photo(three).clearFocus()
    qtbot.keyClick(three, Qt.Key.Key_Escape)
    assert all(widget.isVisible() for widget in around(three))
