"""Cyrillic letters with Ctrl: the Latin letter on the same key, in menus and in boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from captioner.gui.keys.latin_keys import LatinKeys, latin
from captioner.gui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("letter", "key"), [("Я", "Z"), ("Ы", "S"), ("І", "S"), ("Ғ", "5"), ("Б", ","), ("Ж", ";")]
)
def test_each_letter_stands_for_the_one_on_its_key(letter: str, key: str) -> None:
    assert latin(ord(letter)) == key


@pytest.mark.parametrize(
    ("letter", "place", "key"),
    [
        ("І", 2, "3"),
        ("І", 31, "S"),
        ("Ә", 1, "2"),
        ("Қ", 9, "0"),
        ('"', 0, "1"),
        (",", 5, "6"),
        (".", 6, "7"),
    ],
)
def test_the_place_on_the_keyboard_tells_kazakh_digits_from_letters(
    letter: str, place: int, key: str
) -> None:
    assert latin(ord(letter), place) == key


@pytest.mark.parametrize(("sign", "place"), [('"', 40), (",", 51), (".", None), ('"', 2)])
def test_signs_are_digits_on_the_keys_of_the_kazakh_layout_only(sign: str, place: int | None) -> None:
    assert latin(ord(sign), place) == ""


@pytest.mark.parametrize("key", [ord("Z"), ord("ß"), Qt.Key.Key_F1, 0])
def test_all_other_keys_are_left_alone(key: int) -> None:
    assert latin(key) == ""


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[LatinKeys]:
    listening = LatinKeys(qapp)
    yield listening
    qapp.removeEventFilter(listening)
    listening.deleteLater()


def pressed(window: MainWindow, letter: str) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QCoreApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, ord(letter), CTRL, letter.lower()))


def test_a_shortcut_of_the_window_is_done(keys: LatinKeys, window: MainWindow) -> None:
    window.activateWindow()
    QCoreApplication.processEvents()
    done = []
    window.deeds["open_folder"].triggered.disconnect()
    window.deeds["open_folder"].triggered.connect(lambda: done.append("opened"))
    pressed(window, "Щ")  # the key of O
    assert done == ["opened"]


def test_a_box_understands_its_own_keys(keys: LatinKeys, window: MainWindow) -> None:
    window.activateWindow()
    window.deeds["select_all"].setEnabled(False)
    line = window.bar.filter
    line.setText("rally")
    line.setFocus()
    QCoreApplication.processEvents()
    pressed(window, "Ф")  # the key of A
    assert line.selectedText() == "rally"


def test_a_letter_of_the_kazakh_layout_is_a_digit_where_nothing_is_typed(
    keys: LatinKeys,
    active: MainWindow,
    opened: Callable[[Path], MainWindow],
    make_photos: Callable[..., list[Path]],
) -> None:
    paths = make_photos(3)
    window = opened(paths[0].parent)
    window.workspace.list.setFocus()
    typed(window, "Ә")
    assert window.workspace.list.current() == paths[1]
    window.workspace.form.focus_field("city")
    typed(window, "Ә")
    assert window.workspace.form.drafts()[(paths[1],)].values()


def typed(window: MainWindow, letter: str) -> None:
    handle = window.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower())
    QCoreApplication.sendEvent(handle, event)
