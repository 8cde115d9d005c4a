"""Whatever a text holds, a sheet that nobody edited, or only programs did, brings back no difference."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from sheets.sets import sheet as sheet_of_paths

from captioner.checks.checking import Report
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER, Credits
from captioner.photo import Photo
from captioner.sheets import csv_file, docx_file, xlsx_file
from captioner.sheets.back import coming_back, csv_rows, docx_rows, xlsx_rows
from captioner.sheets.back.rows import Row
from captioner.sheets.sheet import Sheet, sheet_of
from captioner.story.story import Story
from captioner.texts import Texts

ROUND: dict[str, Callable[[Sheet], Sequence[Row]]] = {
    ".csv": lambda made: csv_rows.read(csv_file.write(made)),
    ".csv with ;": lambda made: csv_rows.read(csv_file.write(made, csv_file.Form(";", csv_file.BOM))),
    ".csv with tabs": lambda made: csv_rows.read(csv_file.write(made, csv_file.Form("\t"))),
    ".xlsx": lambda made: xlsx_rows.read(xlsx_file.write(made, {})),
    ".docx": lambda made: docx_rows.read(docx_file.write(made, {})),
}
HARD = (
    '=HYPERLINK("http://x";"y")', "\tlead", "'=1", '"', "a\r\nb\rc\n\n", "+7 701", "ru: no tag", "Photo by me",
    "_x000D_", "_x0041_", "á не́т", "שלום\u200f عربي", "🏔️👩‍👩‍👧", "\x01\x1f", "a\u2028b\u0085c\x0bd\x0c", "\ufeffb",
    "\ufffe\uffff", "\u00a0x\u00a0", "1. a.jpg [feed caption:AAAAA]", "x" * 33_000, "; ", "1.0", "2022-03-06",
)  # fmt: skip
TEXTS = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60
) | st.sampled_from(HARD)


def sheet_with(text: str) -> Sheet:
    """As it would have been typed or read: what is no text at all has never come in."""
    values: dict[Any, Any] = {CAPTION: Texts({"en": text, "ru": "б"}), PHOTOGRAPHER: ("Timur Nusimbekov",)}
    for field in (CREDIT_LINE, FIELD["headline"], FIELD["keywords"]):
        values[field] = field.kind.parse(text)
    photos = [
        Photo(Path("a.jpg"), Credits(values), Credits(values)),
        Photo(Path("b.jpg"), Credits(), Credits()),
    ]
    hashes = {photo.path: digit * 64 for photo, digit in zip(photos, "ab", strict=True)}
    return sheet_of(photos, "rally", Story(languages=("en", "ru")), Report(2, ()), hashes)


@pytest.mark.parametrize("ending", ROUND)
@settings(suppress_health_check=list(HealthCheck))
@given(text=TEXTS)
@example(text="x" * 33_000)
@example(text="_x0041_ and _x000D_")
@example(text="a\r\n\nb\u2028c\x0bd")
@example(text="\x01null\ufffe")
def test_any_text_comes_back_as_it_went(ending: str, text: str) -> None:
    made = sheet_with(text)
    found = coming_back.compared(ROUND[ending](made), made)
    assert found.wrong == ()
    assert found.differences == ()


def test_a_text_that_no_cell_holds_is_not_cut_by_coming_back_and_asked_about_once_edited(
    tmp_path: Path,
) -> None:
    made = sheet_with("🏔" * 20_000)
    book = load_workbook(io.BytesIO(xlsx_file.write(made, {})))
    page: Any = book["Pictures"]
    at = [cell.value for cell in page[1]].index("caption_en") + 1
    assert len(page.cell(2, at).value.encode("utf-16-le")) <= 2 * 32_767
    page.cell(2, at).value = "edited"
    path = tmp_path / "sheet.xlsx"
    book.save(path)
    (one,) = coming_back.compared(coming_back.read(path), made).differences
    assert (one.wanted, one.is_conflict) == ("edited", True)


def rewritten_csv(
    made: Sheet, rewrite: Callable[[list[list[str]]], object], between: str, encoding: str
) -> bytes:
    rows = list(csv.reader(io.StringIO(csv_file.write(made).decode("utf-8"), newline="")))
    rewrite(rows)
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=between, lineterminator="\n").writerows(rows)
    return out.getvalue().encode(encoding)


def put_last(rows: list[list[str]]) -> None:
    for row in rows:
        row.append(row.pop(3))


HABITS: dict[str, Callable[[list[list[str]]], object]] = {
    "nothing else": len,
    "sorted rows": lambda rows: rows.insert(1, rows.pop()),
    "columns in another order": put_last,
    "blanks trimmed and added": lambda rows: [row.__setitem__(4, f" {row[4].strip()}  ") for row in rows[1:]],
    "other line ends in cells": lambda rows: [
        row.__setitem__(at, cell.replace("\n", "\r\n")) for row in rows for at, cell in enumerate(row)
    ],
    "empty rows at the end": lambda rows: rows.extend([[""] * len(rows[0])] * 3),
    "empty columns at the end": lambda rows: [row.extend(["", ""]) for row in rows],
    "a column taken away": lambda rows: [row.pop(5) for row in rows],
}


@pytest.mark.each(5)
@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("rewrite", HABITS.values(), ids=HABITS)
def test_what_spreadsheets_do_by_themselves_is_no_edit(
    paths: list[Path], rewrite: Callable[[list[list[str]]], object], encoding: str, between: str
) -> None:
    made = sheet_of_paths(paths)
    rows = csv_rows.read(rewritten_csv(made, rewrite, between, encoding))
    assert coming_back.compared(rows, made) == coming_back.ComingBack(rows=3)


def test_numbers_and_dates_that_a_spreadsheet_made_of_texts_are_no_edit(tmp_path: Path) -> None:
    said = {FIELD["headline"]: "2022", FIELD["instructions"]: "1.5", FIELD["date"]: "2022-03-06T14:02:11"}
    credits = Credits({field: field.kind.parse(text) for field, text in said.items()})
    photo = Photo(Path("a.jpg"), credits, credits)
    made = sheet_of([photo], "rally", Story(), Report(1, ()), {photo.path: "a" * 64})
    book = load_workbook(io.BytesIO(xlsx_file.write(made, {})))
    page: Any = book["Pictures"]
    keys = [cell.value for cell in page[1]]
    for key, value in (
        ("headline", 2022.0),
        ("instructions", 1.5),
        ("date", datetime.datetime(2022, 3, 6, 14, 2, 11)),  # noqa: DTZ001 - workbooks know no zones
    ):
        page.cell(2, keys.index(key) + 1).value = value
    page.column_dimensions["F"].hidden = True
    page.move_range("A2:ZZ2", rows=2)
    path = tmp_path / "sheet.xlsx"
    book.save(path)
    assert coming_back.compared(coming_back.read(path), made) == coming_back.ComingBack(rows=1)
