"""What is typed goes to the photo that is selected, however fast the keys come."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION
from captioner.gui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    for name in ("a.jpg", "b.jpg"):
        Image.new("RGB", (64, 48), "grey").save(tmp_path / name)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.table.rowCount() == 2 and bool(window.workspace.form.photos))
    return window


def test_keys_that_come_before_the_form_has_followed_go_to_the_photo_just_selected(
    window: MainWindow, tmp_path: Path
) -> None:
    rows = window.workspace.list.rows
    rows.setCurrentIndex(rows.model().index(1, 0))
    window.workspace.focus_caption()  # no turn of the event loop in between
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Larches")
    window.workspace.commit()
    assert window.table.photo(tmp_path / "b.jpg").credits.text(CAPTION) == "Larches"
    assert window.table.photo(tmp_path / "a.jpg").credits.text(CAPTION) == ""
    window.editing.stack.undo()
