"""`captioner sheet` and `captioner import`: out and back."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from cli.calling import Captioner
from sheets.sets import put_set

from captioner import library
from captioner.credits import FIELD
from captioner.sheets.writing import FORMATS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "rally"
    place.mkdir()
    put_set(place)
    return place


@pytest.mark.parametrize("ending", FORMATS)
def test_a_sheet_of_each_kind_is_written_and_nothing_else(
    captioner: Captioner, folder: Path, ending: str
) -> None:
    output = folder.parent / f"sheet{ending}"
    assert captioner("sheet", folder, "-o", output) == (0, "", "")
    assert output.stat().st_size > 100
    assert sorted(path.name for path in folder.parent.iterdir()) == ["rally", output.name]


def rewritten(path: Path, row: int, key: str, text: str) -> None:
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    rows[row][rows[0].index(key)] = text
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_bytes(out.getvalue().encode("utf-8"))


def test_an_edited_sheet_is_told_first_and_then_written_and_taken_back(
    captioner: Captioner, folder: Path
) -> None:
    table, photo = folder.parent / "s.csv", folder / "a.jpg"
    captioner("sheet", folder, "-o", table)
    assert captioner("import", folder, table).out == "nothing differs\n"
    rewritten(table, 2, "city", "Oral")
    before = photo.read_bytes()
    told = captioner("import", folder, table)
    assert told.out.splitlines() == ["row 3: a.jpg: city: 'Almaty' would become 'Oral'", "1 difference"]
    assert photo.read_bytes() == before
    assert captioner("import", folder, table, "--apply").status == 0
    assert library.load(photo).saved.text(FIELD["city"]) == "Oral"
    assert captioner("import", folder, table).out == "nothing differs\n"
    captioner("undo", photo)
    assert photo.read_bytes() == before


def test_a_conflict_is_decided_by_a_person(captioner: Captioner, folder: Path) -> None:
    table, photo = folder.parent / "s.csv", folder / "a.jpg"
    captioner("sheet", folder, "-o", table)
    rewritten(table, 2, "city", "Oral")
    captioner("set", photo, "--city", "Astana")
    assert "edited in the photo since, too" in captioner("import", folder, table).out
    refused = captioner("import", folder, table, "--apply")
    assert refused.status == 1
    assert "--theirs" in refused.err
    captioner("import", folder, table, "--apply", "--mine")
    assert library.load(photo).credits.text(FIELD["city"]) == "Astana"
    captioner("import", folder, table, "--apply", "--theirs")
    assert library.load(photo).credits.text(FIELD["city"]) == "Oral"


def test_a_spoilt_sheet_changes_nothing(captioner: Captioner, folder: Path) -> None:
    table = folder.parent / "s.csv"
    captioner("sheet", folder, "-o", table)
    rewritten(table, 2, "city", "Oral")
    rewritten(table, 3, "date", "soon-ish")
    ended = captioner("import", folder, table, "--apply")
    assert ended.status == 1
    assert "row 4: date" in ended.err
    assert library.load(folder / "a.jpg").credits.text(FIELD["city"]) == "Almaty"


@pytest.mark.parametrize("arguments", [("--web",), ("--bom",)])
def test_options_of_other_formats_are_wrong_usage(
    captioner: Captioner, folder: Path, arguments: tuple[str]
) -> None:
    assert captioner("sheet", folder, "-o", folder.parent / "s.pdf", *arguments).status == 2


def test_an_unknown_ending_is_one_line(captioner: Captioner, folder: Path) -> None:
    ended = captioner("sheet", folder, "-o", folder.parent / "s.odt")
    assert (ended.status, len(ended.lines)) == (1, 1)


def table(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))


def test_columns_are_those_asked_for_in_their_order(captioner: Captioner, folder: Path) -> None:
    output = folder.parent / "s.csv"
    asked = ("--columns", "keywords, city", "--languages", "kk,en")
    assert captioner("sheet", folder, "-o", output, *asked).status == 0
    assert table(output)[0] == ["no", "picture_id", "file_name", "keywords", "city", "base"]
    assert captioner("import", folder, output).out == "nothing differs\n"


def test_languages_are_those_asked_for(captioner: Captioner, folder: Path) -> None:
    output = folder.parent / "s.csv"
    assert captioner("sheet", folder, "-o", output, "--languages", "kk,en").status == 0
    captions = [key for key in table(output)[0] if key.startswith("caption_") and len(key) == 10]
    assert captions == ["caption_en", "caption_kk"]
    page = folder.parent / "s.html"
    assert captioner("sheet", folder, "-o", page, "--languages", "uk").status == 0
    assert "Учасники" in page.read_text("utf-8")
    assert "Участники" not in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("ending", "arguments", "told"),
    [
        (".csv", ("--columns", "citty"), "did you mean city?"),
        (".csv", ("--languages", "de"), "no caption is in 'de'"),
        (".pdf", ("--columns", "city"), "--columns goes with .xlsx and .csv"),
        (".json", ("--languages", "en"), "--languages does not go with .json"),
    ],
)
def test_what_there_is_not_is_wrong_usage_and_told(
    captioner: Captioner, folder: Path, ending: str, arguments: tuple[str, str], told: str
) -> None:
    output = folder.parent / f"s{ending}"
    ended = captioner("sheet", folder, "-o", output, *arguments)
    assert ended.status == 2
    assert told in ended.err
    assert not output.exists()


def test_a_few_photos_keep_their_numbers_and_come_back_as_a_few(captioner: Captioner, folder: Path) -> None:
    output = folder.parent / "s.csv"
    assert captioner("sheet", folder / "b.jpg", folder / "a.jpg", "-o", output) == (0, "", "")
    assert [(row[0], row[2]) for row in table(output)[1:]] == [("2", "a.jpg"), ("3", "b.jpg")]
    rewritten(output, 1, "city", "Oral")
    ended = captioner("import", folder, output, "--apply")
    assert ended.status == 0
    assert "tells of 2 of the 3 photos; the others stay" in ended.err
    assert library.load(folder / "a.jpg").credits.text(FIELD["city"]) == "Oral"


def test_rows_that_are_gone_are_told_unless_somebody_says_that_they_are_to_be(
    captioner: Captioner, folder: Path
) -> None:
    output = folder.parent / "s.csv"
    captioner("sheet", folder, "-o", output)
    rewritten(output, 2, "city", "Oral")
    rows = table(output)
    out = io.StringIO(newline="")
    csv.writer(out).writerows([rows[0], rows[2]])
    output.write_bytes(out.getvalue().encode("utf-8"))
    refused = captioner("import", folder, output, "--apply")
    assert refused.status == 1
    assert "row 2 is missing: c.jpg" in refused.err
    assert "add --partial" in refused.err
    assert library.load(folder / "a.jpg").credits.text(FIELD["city"]) == "Almaty"
    assert captioner("import", folder, output, "--apply", "--partial").status == 0
    assert library.load(folder / "a.jpg").credits.text(FIELD["city"]) == "Oral"
