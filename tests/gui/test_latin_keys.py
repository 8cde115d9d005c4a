"""Cyrillic letters with Ctrl: the Latin letter on the same key, in menus and in boxes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from captioner.gui.latin_keys import LatinKeys, latin
from captioner.gui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("letter", "key"), [("Я", "Z"), ("Ы", "S"), ("І", "S"), ("Ғ", "5"), ("Б", ","), ("Ж", ";")]
)
def test_each_letter_stands_for_the_one_on_its_key(letter: str, key: str) -> None:
    assert latin(ord(letter)) == key


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
