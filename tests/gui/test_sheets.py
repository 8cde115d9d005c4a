"""Caption sheets written from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from gui.conftest import Make
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.outputs.sheet_dialog import SheetDialog
from captioner.sheets.writing import FORMATS


def dialog_of(window: MainWindow) -> SheetDialog:
    (dialog,) = [one for one in window.findChildren(SheetDialog) if one.isVisible()]
    return dialog


def test_ctrl_e_asks_for_the_format_and_writes_it(
    opened: Callable[[Path], MainWindow],
    make_photos: Make,
    active: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(make_photos(2, caption="A crowd")[0].parent)
    path = tmp_path / "sheet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(path), ""))
    press(window, "Ctrl+E")
    dialog = dialog_of(window)
    assert set(dialog.formats) == set(FORMATS)
    dialog.formats[".csv"].click()
    dialog.write.click()
    made = path.with_name("sheet.csv")
    qtbot.waitUntil(made.exists)
    qtbot.waitUntil(lambda: "Written: sheet.csv" in " ".join(window.messages.standing()))
    assert made.read_text("utf-8").count("A crowd") == 2


@pytest.mark.parametrize("ending", [".pdf", ".xlsx"])
def test_a_sheet_with_pictures_is_of_the_set_as_it_is_typed(
    opened: Callable[[Path], MainWindow], make_photos: Make, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    window = opened(make_photos(3)[0].parent)
    path = tmp_path / f"sheet{ending}"
    window.sheets.write(path, is_outside=True)
    qtbot.waitUntil(path.exists)
    assert path.stat().st_size > 1_000


def test_what_cannot_be_written_is_told(
    opened: Callable[[Path], MainWindow], make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(make_photos(1)[0].parent)
    window.sheets.write(tmp_path / "no such folder" / "sheet.txt", is_outside=False)
    qtbot.waitUntil(lambda: "no such folder" in " ".join(window.messages.standing()))
    window.sheets.write(tmp_path / "sheet.txt", is_outside=False)
    qtbot.waitUntil((tmp_path / "sheet.txt").exists)
