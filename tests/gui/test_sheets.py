"""Caption sheets written from the window: what is wanted, how it will look, what is written."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from gui.at_the_window import press, type_text
from gui.conftest import Make
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from captioner import files
from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow
from captioner.gui.outputs.sheet_dialog import SheetDialog
from captioner.gui.outputs.sheet_making import Seen
from captioner.gui.outputs.sheet_wish import SheetWish, as_text, from_text
from captioner.sheets.columns import KNOWN_BY
from captioner.sheets.writing import FORMATS
from captioner.texts import X_DEFAULT

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def ask(opened: Opened, qtbot: QtBot) -> Callable[[Path, str], tuple[MainWindow, SheetDialog]]:
    """Opens a folder and the dialog on one format, and waits for its proof."""

    def ask_(folder: Path, ending: str) -> tuple[MainWindow, SheetDialog]:
        window = opened(folder)
        window.outputs.sheets.ask()
        dialog = window.outputs.sheets.dialog
        assert dialog is not None
        dialog.formats[ending].click()
        drawn(dialog, qtbot)
        return window, dialog

    return ask_


def drawn(dialog: SheetDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.proof.is_showing() and not dialog.foresight.is_asking())


def keep_in(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked, **options: (str(path), ""))


def said(window: MainWindow) -> str:
    return " ".join(window.messages.standing())


def cells_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_ctrl_e_asks_for_the_format_and_writes_it(
    opened: Opened,
    make_photos: Make,
    active: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(make_photos(2, caption="A crowd")[0].parent)
    keep_in(tmp_path / "sheet", monkeypatch)
    press(window, "Ctrl+E")
    dialog = window.outputs.sheets.dialog
    assert dialog is not None
    assert set(dialog.formats) == set(FORMATS)
    dialog.formats[".csv"].click()
    drawn(dialog, qtbot)
    dialog.write.click()
    qtbot.waitUntil(lambda: "Written: sheet.csv" in said(window))
    assert (tmp_path / "sheet.csv").read_text("utf-8").count("A crowd") == 2


@pytest.mark.parametrize("ending", [ending for ending in FORMATS if ending != ".pdf"])
def test_every_format_is_looked_at_before_it_is_written(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]], make_photos: Make, ending: str
) -> None:
    _, dialog = ask(make_photos(2, caption="Митинг в Алматы", photographer="Timur")[0].parent, ending)
    pane = dialog.proof
    shown = {
        ".html": pane.rich.toPlainText(),
        ".docx": pane.rich.toPlainText(),
        ".xlsx": str(pane.cells.texts()),
        ".csv": str(pane.cells.texts()),
        ".json": pane.plain.toPlainText(),
        ".txt": pane.plain.toPlainText(),
    }[ending]
    assert ("Timur: 1, 2" if ending == ".txt" else "Митинг в Алматы") in shown
    assert "2 pictures" in dialog.counts.text()


def test_a_page_of_the_proof_is_the_page_that_will_be_printed(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]], make_photos: Make
) -> None:
    _, dialog = ask(make_photos(2, caption="A crowd")[0].parent, ".pdf")
    (page,) = dialog.proof.pages.images()
    # A4, and ink on it.
    assert abs(page.height() / page.width() - 297 / 210) < 0.01
    assert len({page.pixelColor(x, 150).rgb() for x in range(0, page.width(), 3)}) > 1


def test_what_is_missing_is_said_before_anything_is_written(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]], make_photos: Make, qtbot: QtBot
) -> None:
    _, dialog = ask(make_photos(3)[0].parent, ".txt")
    assert "3 without credit" in dialog.counts.text()
    assert "3 without caption" in dialog.counts.text()


def test_the_sheet_is_of_the_set_as_it_is_typed(
    opened: Opened, make_photos: Make, active: MainWindow, qtbot: QtBot
) -> None:
    window = opened(make_photos(1)[0].parent)
    press(window, "F2")
    type_text("Typed and not saved")
    window.outputs.sheets.ask()
    dialog = window.outputs.sheets.dialog
    assert dialog is not None
    dialog.formats[".html"].click()
    drawn(dialog, qtbot)
    assert "Typed and not saved" in dialog.proof.rich.toPlainText()


def test_columns_are_chosen_and_put_in_order_and_remembered(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]],
    make_photos: Make,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, dialog = ask(make_photos(1, caption="A crowd", city="Almaty")[0].parent, ".csv")
    columns = dialog.choices.columns
    columns.tick(("caption", "city"))
    row = columns.all_keys().index("city")
    columns.setCurrentRow(row)
    for _ in range(row):
        QTest.keyClick(columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    drawn(dialog, qtbot)
    keep_in(tmp_path / "few.csv", monkeypatch)
    dialog.write.click()
    qtbot.waitUntil(lambda: "Written" in said(window))
    (line,) = cells_of(tmp_path / "few.csv")
    assert list(line) == [*KNOWN_BY, "city", "caption", "base"]
    window.outputs.sheets.ask()
    again = window.outputs.sheets.dialog
    assert again is not None
    drawn(again, qtbot)
    assert again.choices.wish() == SheetWish(".csv", columns=("city", "caption"))


def test_a_csv_file_is_marked_and_parted_as_it_is_asked_for(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]],
    make_photos: Make,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, dialog = ask(make_photos(1)[0].parent, ".csv")
    dialog.choices.marked.click()
    dialog.choices.between.setCurrentIndex(dialog.choices.between.findData(";"))
    keep_in(tmp_path / "a.csv", monkeypatch)
    dialog.write.click()
    qtbot.waitUntil(lambda: "Written" in said(window))
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfno;picture_id;")


def test_a_sheet_of_some_photos_keeps_their_numbers(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = make_photos(4)
    window = opened(paths[0].parent)
    window.workspace.go(paths[1:3])
    window.outputs.sheets.ask()
    dialog = window.outputs.sheets.dialog
    assert dialog is not None
    dialog.formats[".csv"].click()
    dialog.choices.selected.click()
    drawn(dialog, qtbot)
    keep_in(tmp_path / "two.csv", monkeypatch)
    dialog.write.click()
    qtbot.waitUntil(lambda: "Written" in said(window))
    assert [line["no"] for line in cells_of(tmp_path / "two.csv")] == ["2", "3"]


def test_a_page_holds_the_languages_that_are_wanted(opened: Opened, make_photos: Make, qtbot: QtBot) -> None:
    (path,) = make_photos(1)
    window = opened(path.parent)
    for language, text in ((X_DEFAULT, "Untold"), ("ru", "По-русски"), ("kk", "Қазақша")):
        window.editing.apply(Edit(FIELD["caption"], (text,), language), [path])
    window.outputs.sheets.ask()
    dialog = window.outputs.sheets.dialog
    assert dialog is not None
    dialog.formats[".html"].click()
    drawn(dialog, qtbot)
    ticks = dialog.choices.languages
    for tag in ticks.keys() - {"kk"}:
        ticks[tag].click()
    drawn(dialog, qtbot)
    shown = dialog.proof.rich.toPlainText()
    assert "Қазақша" in shown
    # Of a text whose language nobody told none is made Kazakh.
    assert "Untold" not in shown
    assert "По-русски" not in shown
    ticks["kk"].click()
    assert any(tick.isChecked() for tick in ticks.values())


def test_an_older_sheet_is_never_written_over_unasked(
    ask: Callable[[Path, str], tuple[MainWindow, SheetDialog]],
    make_photos: Make,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, dialog = ask(make_photos(1)[0].parent, ".txt")
    there = tmp_path / "sheet.txt"
    there.write_text("signed", "utf-8")
    # The system's dialog asks about the name as it is typed, without its ending.
    keep_in(tmp_path / "sheet", monkeypatch)
    for button, content in (
        (QMessageBox.StandardButton.Cancel, "signed"),
        (QMessageBox.StandardButton.Yes, "no credit"),
    ):
        dialog.write.click()
        (box,) = [one for one in dialog.findChildren(QMessageBox) if one.isVisible()]
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
        if button == QMessageBox.StandardButton.Yes:
            qtbot.waitUntil(lambda: "Written" in said(window))
        assert content in there.read_text("utf-8")


def test_a_sidecar_is_never_written_over_by_a_sheet(opened: Opened, make_photos: Make, qtbot: QtBot) -> None:
    (path,) = make_photos(1, caption="A crowd")
    window = opened(path.parent)
    (sidecar,) = path.parent.glob("*.json")
    before = sidecar.read_bytes()
    write(window, SheetWish(".json"), sidecar)
    qtbot.waitUntil(lambda: "is no sheet" in said(window))
    assert sidecar.read_bytes() == before


def write(window: MainWindow, wish: SheetWish, path: Path) -> None:
    source = window.outputs.sheets.source()
    assert source is not None
    paths = tuple(photo.path for photo in source.photos)
    window.outputs.sheets.write(source, wish, paths, path, Seen())


@pytest.mark.parametrize("ending", [".pdf", ".xlsx"])
def test_a_sheet_with_pictures_holds_them(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    window = opened(make_photos(3)[0].parent)
    path = tmp_path / f"sheet{ending}"
    write(window, SheetWish(ending), path)
    qtbot.waitUntil(path.exists)
    if ending == ".xlsx":
        page = openpyxl.load_workbook(path).worksheets[0]
        assert len(page._images) == 3  # type: ignore[attr-defined]
    assert path.stat().st_size > 1_000


def test_what_cannot_be_written_is_told(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(make_photos(1)[0].parent)
    write(window, SheetWish(".txt"), tmp_path / "no such folder" / "sheet.txt")
    qtbot.waitUntil(lambda: "no such folder" in said(window))
    write(window, SheetWish(".txt"), tmp_path / "sheet.txt")
    qtbot.waitUntil((tmp_path / "sheet.txt").exists)


def test_a_full_disk_is_told_and_the_older_sheet_stays(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(make_photos(1)[0].parent)
    there = tmp_path / "sheet.txt"
    there.write_text("signed", "utf-8")

    def full(file: object, content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files, "write_all", full)
    write(window, SheetWish(".txt"), there)
    qtbot.waitUntil(lambda: "disk is full" in said(window))
    assert there.read_text("utf-8") == "signed"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sheet.txt"]


def test_a_photo_that_went_leaves_no_sheet_without_it(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = make_photos(2)
    window = opened(paths[0].parent)
    source = window.outputs.sheets.source()
    assert source is not None
    paths[1].unlink()
    target = tmp_path / "sheet.pdf"
    window.outputs.sheets.write(source, SheetWish(), tuple(paths), target, Seen())
    qtbot.waitUntil(lambda: paths[1].name in said(window))
    assert not target.exists()


def test_stopping_writes_nothing(opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(make_photos(6)[0].parent)
    target = tmp_path / "sheet.pdf"
    write(window, SheetWish(), target)
    window.outputs.sheets.progress.cancelled.emit()
    qtbot.waitUntil(lambda: "no sheet was written" in said(window))
    assert not target.exists()


@pytest.mark.parametrize(
    "wish",
    [
        SheetWish(".csv", columns=("city", "caption_ru"), between="\t", is_marked=True),
        SheetWish(".html", is_outside=True, is_web=True),
        SheetWish(".pdf"),
    ],
)
def test_what_is_wanted_is_remembered(wish: SheetWish) -> None:
    assert from_text(wish.ending, as_text(wish)) == wish


@pytest.mark.parametrize("kept", ["", "{", "[]", "7", '{"columns": 3}', '{"between": "x"}'])
def test_what_was_not_kept_well_is_the_first_days(kept: str) -> None:
    assert from_text(".csv", kept) == SheetWish(".csv")
