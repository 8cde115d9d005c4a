"""What a hand does at the window, and what is on the disk afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from captioner import library
from captioner.credits import CAPTION
from captioner.gui.main_window import MainWindow


def press(window: MainWindow, keys: str) -> None:
    """A key as the user presses it, wherever the focus is."""
    chord = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget() or window, chord.key(), chord.keyboardModifiers())


def type_text(text: str) -> None:
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClicks(box, text)


def on_disk(path: Path, field: object = CAPTION) -> str:
    assert isinstance(field, type(CAPTION))
    return library.load(path).credits.text(field)


def saved(window: MainWindow) -> bool:
    return not window.desk.is_saving() and not window.table.edited()


def question(window: MainWindow) -> QMessageBox:
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    return boxes[0]


def answer(window: MainWindow, button: QMessageBox.StandardButton) -> None:
    QTest.mouseClick(question(window).button(button), Qt.MouseButton.LeftButton)
