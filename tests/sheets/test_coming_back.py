"""Sheets that come back: just what was edited is taken, and of a spoilt sheet nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook
from sheets.sets import CAPTIONS, sheet

from captioner import library
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.errors import CaptionerError
from captioner.sheets import csv_file, docx_file, xlsx_file
from captioner.sheets.back import coming_back
from captioner.sheets.back.coming_back import ComingBack, applied
from captioner.texts import Texts

KINDS = (".csv", ".xlsx", ".docx")


def put(paths: list[Path], ending: str) -> Path:
    made = sheet(paths)
    write: dict[str, Callable[[], bytes]] = {
        ".csv": lambda: csv_file.write(made),
        ".xlsx": lambda: xlsx_file.write(made, {}),
        ".docx": lambda: docx_file.write(made, {}),
    }
    path = paths[0].with_name(f"sheet{ending}")
    path.write_bytes(write[ending]())
    return path


def back(path: Path, paths: list[Path]) -> ComingBack:
    return coming_back.compared(coming_back.read(path), sheet(paths))


def edited_csv(path: Path, edit: Callable[[list[list[str]]], object]) -> None:
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    edit(rows)
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_bytes(out.getvalue().encode("utf-8"))


def edited_xlsx(path: Path, edit: Callable[[Any, list[str]], object]) -> None:
    book = load_workbook(path)
    page: Any = book["Pictures"]
    edit(page, [cell.value for cell in page[1]])
    book.save(path)


def column(rows: list[list[str]], key: str) -> int:
    return rows[0].index(key)


def put_cell(rows: list[list[str]], row: int, key: str, text: str) -> None:
    rows[row][column(rows, key)] = text


@pytest.mark.parametrize("ending", KINDS)
def test_a_sheet_that_nobody_edited_differs_in_nothing(paths: list[Path], ending: str) -> None:
    assert back(put(paths, ending), paths) == ComingBack(rows=3)


def test_five_edited_cells_are_just_those_five(paths: list[Path]) -> None:
    path = put(paths, ".xlsx")

    def edit(page: Any, keys: list[str]) -> None:
        for row, key, text in (
            (2, "caption_en", "A new one"),
            (2, "photographer", "Айгерім Сапарова"),
            (3, "caption_kk", "Жаңа"),
            (3, "keywords", "rally; square"),
            (4, "city", "Astana"),
        ):
            page.cell(row, keys.index(key) + 1).value = text

    edited_xlsx(path, edit)
    found = back(path, paths)
    assert not found.wrong
    told = [(one.path.name, one.field.key, one.language, one.wanted) for one in found.differences]
    assert sorted(told) == [
        ("a.jpg", "caption", "kk", "Жаңа"),
        ("a.jpg", "keywords", "", "rally; square"),
        ("b.jpg", "city", "", "Astana"),
        ("c.jpg", "caption", "en", "A new one"),
        ("c.jpg", "photographer", "", "Айгерім Сапарова"),
    ]
    assert not any(one.is_conflict for one in found.differences)
    photos = {path: library.load(path) for path in paths}
    after = applied(photos, found.differences)
    assert after[paths[0]].credits.texts(CAPTION)["kk"] == "Жаңа"
    assert after[paths[0]].credits.texts(CAPTION)["en"] == CAPTIONS["en"]
    assert after[paths[0]].credits.entries(FIELD["keywords"]) == ("rally", "square")
    assert after[paths[2]].credits.entries(PHOTOGRAPHER) == ("Айгерім Сапарова",)


def test_a_document_brings_captions_and_photographers_back(paths: list[Path]) -> None:
    path = put(paths, ".docx")
    document = docx.Document(str(path))
    for paragraph in document.paragraphs:
        if paragraph.text == f"ru: {CAPTIONS['ru']}":
            paragraph.text = "ru: Иначе"
        elif paragraph.text.startswith("Photo by Timur"):
            paragraph.text = "Photo by Timur Nusimbekov"
    document.save(str(path))
    found = back(path, paths)
    assert [(one.field.key, one.language, one.wanted) for one in found.differences] == [
        ("caption", "ru", "Иначе"),
        ("photographer", "", "Timur Nusimbekov"),
    ]


def test_what_was_edited_in_the_photo_since_is_no_difference_unless_both_were(paths: list[Path]) -> None:
    path = put(paths, ".csv")
    library.save(library.load(paths[0]).with_value(FIELD["city"], "Astana"))
    assert back(path, paths) == ComingBack(rows=3)
    edited_csv(path, lambda rows: put_cell(rows, 2, "city", "Oral"))
    (one,) = back(path, paths).differences
    assert (one.now, one.wanted, one.is_conflict) == ("Astana", "Oral", True)


def test_a_renamed_photo_is_known_by_its_picture(paths: list[Path]) -> None:
    path = put(paths, ".csv")
    edited_csv(path, lambda rows: put_cell(rows, 2, "city", "Oral"))
    new = paths[0].rename(paths[0].with_name("renamed.jpg"))
    found = back(path, [new, *paths[1:]])
    assert [one.path.name for one in found.differences if one.wanted == "Oral"] == ["renamed.jpg"]
    assert not found.wrong


def test_a_new_language_is_welcome(paths: list[Path]) -> None:
    path = put(paths, ".csv")

    def edit(rows: list[list[str]]) -> None:
        for row, text in zip(rows, ("caption_de", "", "Der Umzug", ""), strict=True):
            row.append(text)

    edited_csv(path, edit)
    (one,) = back(path, paths).differences
    assert (one.path.name, one.language, one.wanted) == ("a.jpg", "de", "Der Umzug")
    after = applied({one.path: library.load(one.path)}, [one])[one.path]
    assert after.credits.texts(CAPTION)["de"] == "Der Umzug"


def test_a_main_text_whose_language_nobody_told_stays_the_main_text(paths: list[Path]) -> None:
    path = put(paths, ".csv")
    edited_csv(path, lambda rows: put_cell(rows, 3, "caption_en", "Another"))
    (one,) = back(path, paths).differences
    after = applied({one.path: library.load(one.path)}, [one])[one.path]
    assert after.credits.texts(CAPTION) == Texts({"x-default": "Another"})


SPOILT: dict[str, tuple[Callable[[list[list[str]]], object], str]] = {
    "a row is missing": (lambda rows: rows.pop(2), "row 3 is missing: a.jpg"),
    "a row is doubled": (lambda rows: rows.append(list(rows[2])), "row 5: a.jpg stands in row 3 already"),
    "a strange picture": (
        lambda rows: (put_cell(rows, 1, "picture_id", "feed"), put_cell(rows, 1, "file_name", "z.jpg")),
        "row 2: z.jpg is none of these pictures",
    ),
    "a date that is none": (lambda rows: put_cell(rows, 2, "date", "soon-ish"), "row 3: date: "),
    "a column of somebody else's": (
        lambda rows: [row.append("mood" if at == 0 else "glum") for at, row in enumerate(rows)],
        "row 1: nobody knows the column “mood”",
    ),
}


@pytest.mark.parametrize(("spoil", "told"), SPOILT.values(), ids=SPOILT)
def test_a_spoilt_sheet_says_where_and_changes_nothing(
    paths: list[Path], spoil: Callable[[list[list[str]]], object], told: str
) -> None:
    path = put(paths, ".csv")
    edited_csv(path, lambda rows: put_cell(rows, 2, "city", "Oral"))
    edited_csv(path, spoil)
    found = back(path, paths)
    assert any(str(sentence).startswith(told) for sentence in found.wrong), found.wrong
    assert found.differences == ()


@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"PK\x03\x04 broken", "Қ,Ә\n".encode("cp1251", "replace")]
)
def test_what_is_no_sheet_is_one_sentence(tmp_path: Path, ending: str, content: bytes) -> None:
    path = tmp_path / f"sheet{ending}"
    path.write_bytes(content)
    try:
        rows = coming_back.read(path)
    except CaptionerError as error:
        assert str(path) in str(error)
    else:
        assert ending == ".csv"
        assert not rows or not rows[0].text("file_name")


def test_a_formula_is_not_taken_for_text(paths: list[Path]) -> None:
    path = put(paths, ".xlsx")

    def edit(page: Any, keys: list[str]) -> None:
        cell = page.cell(2, keys.index("city") + 1)
        cell.value = "=A1"
        cell.data_type = "f"

    edited_xlsx(path, edit)
    with pytest.raises(CaptionerError, match="row 2 holds a formula in city"):
        coming_back.read(path)
