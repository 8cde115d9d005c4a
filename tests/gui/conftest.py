"""Photos to work on, and the window to do it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow
from captioner.photo import Photo

Make = Callable[..., list[Path]]


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> None:
    """Qt remembers Ctrl and Shift of the last key event, which may have been another test's, and selects by them."""
    QTest.keyClick(QWidget(), Qt.Key.Key_F24)


@pytest.fixture(autouse=True)
def own_letters(qapp: QApplication) -> Iterator[None]:
    """What a test makes of the program's letters and looks is not the next one's."""
    font, sheet = qapp.font(), qapp.styleSheet()
    yield
    with theme.undisturbed():
        if qapp.styleSheet() != sheet:
            qapp.setStyleSheet(sheet)
        if qapp.font() != font:
            qapp.setFont(font)


@pytest.fixture
def make_photos(tmp_path: Path) -> Make:
    """Makes small real JPEGs in a folder of their own; keywords are field values for all of them."""

    def make(count: int, folder: str = "set", **values: str) -> list[Path]:
        place = tmp_path / folder
        place.mkdir(exist_ok=True)
        paths = [place / f"IMG_{number:04}.jpg" for number in range(1, count + 1)]
        for number, path in enumerate(paths):
            Image.new("RGB", (60, 40), (number * 7 % 256, 90, 160)).save(path, quality=80)
            photo = Photo(path)
            for key, text in values.items():
                photo = Edit(FIELD[key], (text,)).applied(photo)
            library.save(photo)
        return paths

    return make


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    """The window, closed without questions when the test is over."""
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    yield window
    for box in window.findChildren(QMessageBox):
        box.reject()
    # A darkroom that is at its picture is let finish it, and serves the next window: to start one takes far longer.
    window.pictures.stop()
    window._may_close = True
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[Path], MainWindow]:
    """Opens a folder and waits until its photos have been read."""

    def open_(folder: Path) -> MainWindow:
        with qtbot.waitSignal(window.desk.opened):
            window.open([folder])
        qtbot.waitUntil(lambda: not window.desk.is_opening())
        window.workspace.show_now()
        return window

    return open_


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A save waits for the disk, and a busy machine's disk takes its time: wait half a minute, not five seconds."""
    wait = QtBot.waitUntil

    def wait_longer(bot: QtBot, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:
        wait(bot, callback, timeout=timeout)

    monkeypatch.setattr(QtBot, "waitUntil", wait_longer)
