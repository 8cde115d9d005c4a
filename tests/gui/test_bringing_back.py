"""Edited sheets brought back into the window: seen, ticked, taken as one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from gui.conftest import Make
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from captioner.checks.finding import told
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.coming_back.differences_dialog import DifferencesDialog
from captioner.gui.coming_back.differences_tree import WHAT
from captioner.gui.coming_back.reading import Shown
from captioner.gui.coming_back.wrong_dialog import WrongDialog
from captioner.gui.main_window import MainWindow
from captioner.gui.outputs import sheet_making
from captioner.gui.outputs.sheet_making import Seen
from captioner.gui.outputs.sheet_wish import SheetWish
from captioner.sheets.back.coming_back import WRONG_VALUE, Difference

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def made(
    opened: Opened, make_photos: Make, tmp_path: Path
) -> Callable[..., tuple[MainWindow, list[Path], Path]]:
    """Opens a new set and makes a workbook of it."""

    def make(count: int, **values: str) -> tuple[MainWindow, list[Path], Path]:
        paths = make_photos(count, **values)
        window, sheet = opened(paths[0].parent), tmp_path / "sheet.xlsx"
        source = window.outputs.sheets.source()
        assert source is not None
        sheet_making.write(source, SheetWish(".xlsx"), paths, sheet, Seen(), lambda *_: None, lambda: False)
        return window, paths, sheet

    return make


def edit(sheet: Path, change: Callable[[Any, dict[str, int]], None]) -> None:
    book = openpyxl.load_workbook(sheet)
    page = book.worksheets[0]
    change(page, {str(cell.value): cell.column for cell in page[1]})
    book.save(sheet)


def put(cells: dict[tuple[int, str], str]) -> Callable[[Any, dict[str, int]], None]:
    def change(page: Any, columns: dict[str, int]) -> None:
        for (row, key), text in cells.items():
            page.cell(row, columns[key]).value = text

    return change


def shown(window: MainWindow, qtbot: QtBot) -> QDialog:
    def visible() -> list[QDialog]:
        kinds = (DifferencesDialog, WrongDialog)
        return [one for one in window.findChildren(QDialog) if isinstance(one, kinds) and one.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def differences(window: MainWindow, qtbot: QtBot) -> DifferencesDialog:
    dialog = shown(window, qtbot)
    assert isinstance(dialog, DifferencesDialog)
    return dialog


def captions(window: MainWindow, paths: list[Path]) -> list[str]:
    return [window.table.photo(path).credits.text(CAPTION) for path in paths]


def test_what_was_edited_is_taken_as_one_step_of_undo(
    made: Callable[..., tuple[MainWindow, list[Path], Path]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, paths, sheet = made(3, caption="A crowd")
    edit(sheet, put({(2, "caption"): "A crowd in Almaty", (3, "city"): "Almaty", (3, "caption"): "Police"}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(sheet), ""))
    window.deeds["bring_sheet_back"].trigger()
    dialog = differences(window, qtbot)
    assert dialog.tree.topLevelItemCount() == 2
    dialog.take.click()
    assert captions(window, paths) == ["A crowd in Almaty", "Police", "A crowd"]
    assert window.table.photo(paths[1]).credits.text(FIELD["city"]) == "Almaty"
    window.editing.undo()
    assert captions(window, paths) == ["A crowd"] * 3
    assert not window.table.edited()


def test_only_what_is_ticked_is_taken(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, paths, sheet = made(2, caption="A crowd")
    edit(sheet, put({(2, "caption"): "One", (2, "city"): "Oral", (3, "caption"): "Two"}))
    window.outputs.coming_back.read(sheet)
    dialog = differences(window, qtbot)
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    # A photo's tick is that of all its fields.
    first.setCheckState(WHAT, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "1 photo" in dialog.take.text())
    assert [one.wanted for one in dialog.tree.chosen()] == ["Two"]
    dialog.take.click()
    assert captions(window, paths) == ["A crowd", "Two"]


def test_a_field_is_ticked_for_all_photos(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, _, sheet = made(2, caption="A crowd")
    cells = {(row, key): text for row in (2, 3) for key, text in (("caption", "New"), ("city", "Oral"))}
    edit(sheet, put(cells))
    window.outputs.coming_back.read(sheet)
    dialog = differences(window, qtbot)
    dialog.fields.choose(["City"])
    assert [one.field.key for one in dialog.tree.chosen()] == ["city", "city"]


def test_what_was_edited_here_since_is_shown_and_not_ticked(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, paths, sheet = made(2, caption="A crowd")
    edit(sheet, put({(2, "caption"): "From the sheet", (3, "caption"): "From the sheet, too"}))
    window.editing.apply(Edit(CAPTION, ("Typed since",)), [paths[0]])
    window.outputs.coming_back.read(sheet)
    dialog = differences(window, qtbot)
    assert [one.wanted for one in dialog.tree.chosen()] == ["From the sheet, too"]
    dialog.fields.choose(list(dialog.fields.ticks))
    assert len(dialog.tree.chosen()) == 1
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    top.setCheckState(WHAT, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "2 photos" in dialog.take.text())
    dialog.take.click()
    assert captions(window, paths) == ["From the sheet", "From the sheet, too"]
    window.editing.undo()
    assert captions(window, paths) == ["Typed since", "A crowd"]


def test_a_photo_changed_while_one_looks_is_left_alone_and_told(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, paths, sheet = made(2, caption="A crowd")
    edit(sheet, put({(2, "caption"): "One", (3, "caption"): "Two"}))
    window.outputs.coming_back.read(sheet)
    dialog = differences(window, qtbot)
    window.editing.apply(Edit(CAPTION, ("Typed meanwhile",)), [paths[0]])
    dialog.take.click()
    assert captions(window, paths) == ["Typed meanwhile", "Two"]
    assert f"{paths[0].name} stays as it is" in " ".join(window.messages.standing())


def test_a_sheet_that_says_the_same_changes_nothing(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, _, sheet = made(2, caption="A crowd")
    window.outputs.coming_back.read(sheet)
    qtbot.waitUntil(lambda: "nothing to take" in " ".join(window.messages.standing()))
    assert not window.editing.stack.canUndo()


WRONG: dict[str, tuple[Callable[[Any, dict[str, int]], None], str]] = {
    "strange": (
        put({(3, "picture_id"): "0000aaaabbbb", (3, "file_name"): "strange.jpg"}),
        "row 3: strange.jpg",
    ),
    "missing": (lambda page, columns: page.delete_rows(3), "row 3 is missing: IMG_0002.jpg"),
    "doubled": (
        lambda page, columns: page.append([cell.value for cell in page[3]]),
        "row 5: IMG_0002.jpg stands in row 3 already",
    ),
    "no date": (put({(3, "date"): "soon-ish"}), "row 3: Date [date]: "),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_with_rows_is_told_and_nothing_changes(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot, kind: str
) -> None:
    window, paths, sheet = made(3, caption="A crowd")
    change, told = WRONG[kind]
    edit(sheet, put({(2, "caption"): "Edited"}))
    edit(sheet, change)
    window.outputs.coming_back.read(sheet)
    dialog = shown(window, qtbot)
    assert isinstance(dialog, WrongDialog)
    assert told in dialog.said.toPlainText()
    assert captions(window, paths) == ["A crowd"] * 3
    # Where rows are only missing it may be a sheet of a few photos; whatever else is wrong is not taken.
    assert dialog.few.isVisible() == (kind == "missing")


def test_a_sheet_of_a_few_photos_is_taken_for_just_those(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, paths, sheet = made(3, caption="A crowd")
    edit(sheet, put({(2, "caption"): "Edited"}))
    edit(sheet, lambda page, columns: page.delete_rows(3, 2))
    window.outputs.coming_back.read(sheet)
    wrong = shown(window, qtbot)
    assert isinstance(wrong, WrongDialog)
    wrong.few.click()
    differences(window, qtbot).take.click()
    assert captions(window, paths) == ["Edited", "A crowd", "A crowd"]


def test_a_sheet_made_of_a_few_photos_comes_back_unasked(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot, tmp_path: Path
) -> None:
    window, paths, _ = made(3, caption="A crowd")
    source, sheet = window.outputs.sheets.source(), tmp_path / "few.xlsx"
    assert source is not None
    wish = SheetWish(".xlsx", columns=("caption", "city"))
    sheet_making.write(source, wish, paths[1:], sheet, Seen(), lambda *_: None, lambda: False)
    edit(sheet, put({(3, "caption"): "Edited"}))
    window.outputs.coming_back.read(sheet)
    dialog = differences(window, qtbot)
    assert "2 of the 3 photos" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.take.click()
    assert captions(window, paths) == ["A crowd", "A crowd", "Edited"]


def test_columns_are_told_as_people_know_them_and_as_the_sheet_heads_them(qtbot: QtBot) -> None:
    columns = ("caption", "caption_kk", "caption_writer", "date", "job_title")
    wrong = [told(WRONG_VALUE, row=2, column=key, why="too long") for key in columns]
    dialog = WrongDialog(Path("s.csv"), wrong, None)
    qtbot.addWidget(dialog)
    assert [line.split(": ")[1] for line in dialog.said.toPlainText().splitlines()] == [
        "Caption [caption]",
        "Caption (kk) [caption_kk]",
        "Caption writer [caption_writer]",
        "Date [date]",
        "Job title [job_title]",
    ]


@pytest.fixture
def many(qtbot: QtBot) -> DifferencesDialog:
    """What a sheet of very many photos says: two differences of each, one of them a conflict in each fifth."""
    found = []
    for at in range(300):
        for key in ("city", "headline"):
            is_conflict = key == "city" and at % 5 == 0
            one = Difference(
                Path(f"{at:03}.jpg"), at + 2, FIELD[key], "", "Oral", "Almaty", "Almaty", is_conflict
            )
            found.append(Shown(one, [(0, 4)], [(0, 6)]))
    dialog = DifferencesDialog(Path("sheet.csv"), found, (300, 300), lambda path: None)
    qtbot.addWidget(dialog)
    return dialog


def test_of_very_many_differences_all_count_before_they_are_shown(
    many: DifferencesDialog, qtbot: QtBot
) -> None:
    assert many.tree.topLevelItemCount() < 300
    assert len(many.tree.chosen()) == 540
    assert "300" in many.take.text()
    qtbot.waitUntil(lambda: many.tree.topLevelItemCount() == 300)
    assert len(many.tree.chosen()) == 540


def test_a_field_is_ticked_in_very_many_photos_though_not_all_are_shown(
    many: DifferencesDialog, qtbot: QtBot
) -> None:
    many.fields.choose(["Headline"])
    assert [one.field.key for one in many.tree.chosen()] == ["headline"] * 300
    many.fields.choose(["City"])
    assert many.tree.topLevelItemCount() < 300
    assert len(many.tree.chosen()) == 240
    qtbot.waitUntil(lambda: many.tree.topLevelItemCount() == 300)
    assert {one.field.key for one in many.tree.chosen()} == {"city"}
    assert len(many.tree.chosen()) == 240


@pytest.mark.parametrize("content", [b"", b"no workbook", None])
def test_a_file_that_is_no_sheet_is_told(
    opened: Opened, make_photos: Make, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    window = opened(make_photos(1)[0].parent)
    sheet = tmp_path / "sheet.xlsx"
    if content is not None:
        sheet.write_bytes(content)
    window.outputs.coming_back.read(sheet)
    qtbot.waitUntil(lambda: "sheet.xlsx" in " ".join(window.messages.standing()))


def test_stopping_changes_nothing(
    made: Callable[..., tuple[MainWindow, list[Path], Path]], qtbot: QtBot
) -> None:
    window, paths, sheet = made(4, caption="A crowd")
    edit(sheet, put({(2, "caption"): "Edited"}))
    window.outputs.coming_back.read(sheet)
    window.outputs.coming_back.progress.cancelled.emit()
    qtbot.waitUntil(lambda: "nothing was changed" in " ".join(window.messages.standing()))
    assert captions(window, paths) == ["A crowd"] * 4
