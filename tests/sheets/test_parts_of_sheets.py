"""Sheets of some photos, in some languages, with some columns; their beginning; and into which files they go."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook
from sheets.sets import CAPTIONS, sheet

from captioner import library
from captioner.credits import CAPTION, FIELD
from captioner.errors import Refused
from captioner.sheets import csv_file, docx_file, giving_out, html_file, telling, text_file, xlsx_file
from captioner.sheets.back import coming_back
from captioner.sheets.columns import KNOWN_BY, columns_of
from captioner.sheets.pictures import small_pictures
from captioner.sheets.sheet import Sheet
from captioner.texts import Texts

UNTOLD = "+1 caption without a language"


def keys(made: Sheet) -> list[str]:
    return [column.key for column in columns_of(made)]


def cells(made: Sheet) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_file.write(made).decode("utf-8"), newline="")))


def test_photos_keep_their_numbers_on_a_sheet_of_some(paths: list[Path]) -> None:
    whole = sheet(paths)
    some = whole.of({paths[0], paths[1]})
    assert [(line.number, line.photo.name) for line in some.lines] == [(2, "a.jpg"), (3, "b.jpg")]
    assert some.counts().startswith("2 pictures")


def test_a_text_whose_language_nobody_told_moves_into_no_other(paths: list[Path]) -> None:
    made = sheet(paths).in_languages(["kk", "ru"])
    assert made.languages == ("ru", "kk")
    assert UNTOLD not in str(cells(made))
    assert UNTOLD not in html_file.write(made, {}).decode("utf-8")
    assert CAPTIONS["kk"] in html_file.write(made, {}).decode("utf-8")
    english = sheet(paths).in_languages(["en"])
    assert UNTOLD in html_file.write(english, {}).decode("utf-8")


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (("city", "caption_ru"), [*KNOWN_BY, "city", "caption_ru"]),
        (("file_name", "photographer"), [*KNOWN_BY, "photographer"]),
        (("nobody_knows_it",), list(KNOWN_BY)),
    ],
)
def test_a_table_has_the_columns_that_are_wanted_after_those_it_is_known_by(
    paths: list[Path], wanted: Sequence[str], told: list[str]
) -> None:
    assert keys(replace(sheet(paths), columns=tuple(wanted))) == told


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_table_with_a_few_columns_comes_back(paths: list[Path], ending: str) -> None:
    made = replace(sheet(paths), columns=("city", "caption_ru"))
    content = csv_file.write(made) if ending == ".csv" else xlsx_file.write(made, {})
    path = paths[0].with_name(f"few{ending}")
    path.write_bytes(content)
    edited = library.load(paths[0])
    library.save(edited.with_value(FIELD["city"], "Oral"))
    found = coming_back.compared(coming_back.read(path), sheet(paths))
    # What was edited in the photo alone is no edit of the sheet's.
    assert (found.differences, found.wrong) == ((), ())


def test_a_beginning_stands_under_the_head_of_all(paths: list[Path]) -> None:
    whole = sheet(paths)
    first = whole.beginning(1).beginning(1)
    assert len(first.lines) == 1
    assert first.counts() == whole.counts()
    assert first.photographers == whole.photographers
    assert list(telling.head(first)) == list(telling.head(whole))


def test_a_row_that_names_nothing_is_told_by_its_number(paths: list[Path]) -> None:
    path = paths[0].with_name("sheet.csv")
    path.write_text("file_name,city\n,Oral\n", "utf-8")
    wrong = coming_back.compared(coming_back.read(path), sheet(paths)).wrong
    assert str(wrong[0]) == "row 2: a picture without a name is none of these pictures"


def test_a_sheet_is_never_written_over_what_is_kept_beside_photos(paths: list[Path]) -> None:
    kept = [path for path in paths[0].parent.glob("*.json") if path.is_file()]
    assert len(kept) >= 2
    for path in kept:
        before = path.read_bytes()
        with pytest.raises(Refused, match="is no sheet"):
            giving_out.give_out(path, b"{}")
        assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["new.json", "new.txt"])
def test_a_sheet_is_written_over_an_older_one(paths: list[Path], name: str) -> None:
    path = paths[0].with_name(name)
    for content in (text_file.write(sheet(paths)), docx_file.write(sheet(paths), {})):
        giving_out.give_out(path, content)
        assert path.read_bytes() == content


def test_a_document_is_a4_and_says_where_a_credit_is_missing(paths: list[Path]) -> None:
    content = docx_file.write(sheet(paths), small_pictures(paths))
    document = docx.Document(io.BytesIO(content))
    page = document.sections[0]
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert all(shape.width.mm <= 72 and shape.height.mm <= 72.1 for shape in document.inline_shapes)
    details = [one.text for one in document.paragraphs if one.style.name == docx_file.DETAILS][-3:]
    assert details[0] == "no credit"
    assert "March 6, 2022, 14:02 · Almaty, Kazakhstan · © 2022 Timur Nusimbekov" in details[1]
    assert details[2] == "Credit line: @AFP"


def test_rows_of_a_workbook_are_as_high_as_their_texts(paths: list[Path]) -> None:
    photo = library.load(paths[0]).with_value(CAPTION, Texts({"en": "A long caption. " * 60}))
    library.save(photo)
    book = load_workbook(io.BytesIO(xlsx_file.write(sheet(paths), {})))
    page: Any = book["Pictures"]
    heights = [page.row_dimensions[row].height for row in (2, 3, 4)]
    assert heights[1] > max(heights[0], heights[2])
    assert 15 * 960 / 60 <= heights[1] <= 409
    assert book["Checks"].page_setup.fitToHeight == 0
    assert {page.cell(2, at).font.name for at in range(2, 9)} == {"Calibri"}
