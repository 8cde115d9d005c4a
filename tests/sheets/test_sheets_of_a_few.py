"""Sheets of some photos of a set: they come back as what they are; rows that are gone from any sheet are told."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from sheets.sets import sheet

from captioner.credits import FIELD
from captioner.errors import WrongValue
from captioner.sheets import base, columns, csv_file, docx_file, xlsx_file
from captioner.sheets.back import coming_back
from captioner.sheets.back.rows import Row
from captioner.sheets.base import Place
from captioner.sheets.sheet import Sheet

WRITTEN: dict[str, Callable[[Sheet], bytes]] = {
    ".csv": csv_file.write,
    ".xlsx": lambda made: xlsx_file.write(made, {}),
    ".docx": lambda made: docx_file.write(made, {}),
}


def rows_of(made: Sheet, folder: Path, ending: str = ".csv") -> list[Row]:
    path = folder / f"few{ending}"
    path.write_bytes(WRITTEN[ending](made))
    return coming_back.read(path)


@pytest.mark.parametrize("ending", WRITTEN)
def test_a_sheet_of_a_few_photos_is_whole(paths: list[Path], tmp_path: Path, ending: str) -> None:
    few = sheet(paths).of({paths[0], paths[1]})
    found = coming_back.compared(rows_of(few, tmp_path, ending), sheet(paths))
    assert found == coming_back.ComingBack(rows=2, untold=1)


@pytest.mark.parametrize(("ending", "number"), [(".csv", 3), (".xlsx", 3), (".docx", 2)])
def test_a_row_that_is_gone_from_a_sheet_of_a_few_is_told(
    paths: list[Path], tmp_path: Path, ending: str, number: int
) -> None:
    few = sheet(paths).of({paths[0], paths[1]})
    rows = rows_of(few, tmp_path, ending)[:1]
    found = coming_back.compared(rows, sheet(paths))
    assert [str(one) for one in found.wrong] == [f"row {number} is missing"]
    assert found.differences == ()
    on_purpose = coming_back.compared_as_few(rows, sheet(paths))
    assert (on_purpose.wrong, on_purpose.untold) == ((), 2)


def test_a_row_that_is_gone_from_the_sheet_of_a_set_is_told_with_its_name(
    paths: list[Path], tmp_path: Path
) -> None:
    rows = rows_of(sheet(paths), tmp_path)
    found = coming_back.compared(rows[1:], sheet(paths))
    assert [str(one) for one in found.wrong] == ["row 2 is missing: c.jpg"]


def test_photos_that_came_after_the_sheet_are_none_that_are_missing(
    paths: list[Path], tmp_path: Path
) -> None:
    rows = rows_of(sheet(paths[:2]), tmp_path)
    assert coming_back.compared(rows, sheet(paths)) == coming_back.ComingBack(rows=2, untold=1)


def test_two_sheets_of_a_few_joined_are_both_whole_or_say_what_is_gone(
    paths: list[Path], tmp_path: Path
) -> None:
    one, two = (
        rows_of(sheet(paths).of({*chosen}), tmp_path) for chosen in ([paths[0]], [paths[1], paths[2]])
    )
    assert coming_back.compared([*one, *two], sheet(paths)).wrong == ()
    wrong = coming_back.compared([*one, *two[1:]], sheet(paths)).wrong
    assert [str(sentence) for sentence in wrong] == ["row 2 is missing"]


def test_a_sheet_that_does_not_know_its_rows_is_taken_for_one_of_the_set(
    paths: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("file_name,city\na.jpg,Oral\n", "utf-8")
    rows = coming_back.read(path)
    wrong = coming_back.compared(rows, sheet(paths)).wrong
    assert [str(sentence) for sentence in wrong] == ["row 2 is missing: c.jpg", "row 4 is missing: b.jpg"]
    (difference,) = coming_back.compared_as_few(rows, sheet(paths)).differences
    assert (difference.path, difference.field, difference.wanted) == (paths[0], FIELD["city"], "Oral")


def test_what_is_wrong_in_the_rows_that_are_left_is_wrong_all_the_same(
    paths: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("file_name,city\na.jpg,Oral\nz.jpg,Oral\n", "utf-8")
    found = coming_back.compared_as_few(coming_back.read(path), sheet(paths))
    assert [str(sentence) for sentence in found.wrong] == ["row 3: z.jpg is none of these pictures"]


def test_rows_know_where_they_stood_though_cells_are_chosen_and_rows_sorted(paths: list[Path]) -> None:
    few = sheet(paths)
    told = csv_file.write(few).decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(told, newline="")))
    assert [base.place(row[base.KEY]) for row in rows] == [Place(1, 3), Place(2, 3), Place(3, 3)]
    assert base.parsed(rows[1][base.KEY])["city"] == base.digest("Almaty")


@pytest.mark.parametrize("cell", ["", "caption_en:AB2CD", "3 of 4", "3of", "of4", "xofy", "3of4:AB2CD"])
def test_what_tells_no_place_is_none(cell: str) -> None:
    assert base.place(cell) is None


def test_an_unknown_column_is_told_with_the_nearest(paths: list[Path]) -> None:
    columns.refuse_unknown(["city", "caption_kk", "file_name"], sheet(paths))
    with pytest.raises(WrongValue, match="no column 'citty'; did you mean city"):
        columns.refuse_unknown(["city", "citty"], sheet(paths))


def test_what_is_wrong_is_told_in_the_order_of_the_rows(paths: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("file_name,date,mood\na.jpg,soon,x\nz.jpg,,\na.jpg,,\nb.jpg,later,\n", "utf-8")
    wrong = coming_back.compared(coming_back.read(path), sheet(paths)).wrong
    rows = [dict(one.values).get("row", "1") for one in wrong]
    assert rows == ["1", "2", "2", "3", "4", "5"]
