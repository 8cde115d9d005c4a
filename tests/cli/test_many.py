"""`set --template`, `replace` and `shift`: one deed over many photos, on the command line."""

from __future__ import annotations

from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner

from captioner import library
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, Field
from captioner.many import pad, replacing
from captioner.many.templates import Line, Template
from captioner.many.variables import Cell

CREDIT = Template("Credit", (Line(Cell(CREDIT_LINE), "Photo by {photographer}, {number} of {count}"),))


@pytest.fixture
def folder(tmp_path: Path, captioner: Captioner) -> Path:
    """Two photos with a caption, the first with a photographer."""
    folder = tmp_path / "rally"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg"):
        made.put(folder / name)
    captioner("set", folder, "--caption", "Rally in Almaty", "--city", "Almaty")
    captioner(
        "set", folder / "a.jpg", "--photographer", "Timur", "--keywords", "Almaty", "--keywords", "rally"
    )
    return folder


def held(folder: Path, field: Field) -> list[str]:
    return [library.load(folder / name).credits.text(field) for name in ("a.jpg", "b.jpg")]


def test_a_template_is_filled_in_after_the_fields_that_are_set(captioner: Captioner, folder: Path) -> None:
    pad.keep(pad.usual_path(), CREDIT)
    ended = captioner("set", folder, "--photographer", "Danara", "--template", "credit")
    assert ended == (0, "", "")
    assert held(folder, CREDIT_LINE) == ["Photo by Danara, 1 of 2", "Photo by Danara, 2 of 2"]


def test_a_template_from_a_file_leaves_who_lacks_what_it_needs(
    captioner: Captioner, folder: Path, tmp_path: Path
) -> None:
    given = tmp_path / "credit.json"
    pad.give_out([CREDIT], given)
    ended = captioner("set", folder, "--template", given)
    assert ended.status == 1
    assert [line for line in ended.lines if "b.jpg" in line and "has nothing for {photographer}" in line]
    assert held(folder, CREDIT_LINE) == ["Photo by Timur, 1 of 2", ""]


def test_a_template_that_is_tried_writes_nothing(captioner: Captioner, folder: Path) -> None:
    ended = captioner("set", folder / "a.jpg", "--template", "Credit below the caption", "--dry-run")
    assert "Rally in Almaty\\nPhoto by Timur" in ended.err
    assert held(folder, CAPTION) == ["Rally in Almaty"] * 2


@pytest.mark.parametrize(
    ("templates", "said"),
    [
        ([CREDIT, Template("Other", CREDIT.lines)], "several; known are Credit, Other"),
        ([Template("Wrong", (Line(Cell(CAPTION), "{photografer}"),))], "did you mean {photographer}?"),
    ],
)
def test_a_template_that_cannot_be_meant_is_wrong_usage(
    captioner: Captioner, folder: Path, tmp_path: Path, templates: list[Template], said: str
) -> None:
    given = tmp_path / "given.json"
    pad.give_out(templates, given)
    ended = captioner("set", folder, "--template", given)
    assert ended.status == 2
    assert said in ended.err


def test_a_template_that_is_not_known_is_wrong_usage(
    captioner: Captioner, folder: Path, tmp_path: Path
) -> None:
    ended = captioner("set", folder, "--template", "Nobody's")
    assert ended.status == 2
    assert "known are Credit below the caption" in ended.err
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    assert captioner("set", folder, "--template", broken).status == 2


def test_a_template_does_not_wipe_out_what_another_program_wrote(captioner: Captioner, folder: Path) -> None:
    photo = folder / "a.jpg"
    captioner("set", photo, "--credit-line", "Ours")
    # Another program writes the file and knows of no sidecar.
    stale = (folder / "a.jpg.iptc.json").read_bytes()
    captioner("set", photo, "--credit-line", "Theirs")
    (folder / "a.jpg.iptc.json").write_bytes(stale)
    pad.keep(pad.usual_path(), CREDIT)
    ended = captioner("set", photo, "--template", "Credit")
    assert ended.status == 1
    assert "another program changed the credit line" in ended.err
    assert captioner("set", photo, "--template", "Credit", "--mine").status == 0
    assert held(folder, CREDIT_LINE)[0] == "Photo by Timur, 1 of 1"


def test_text_is_replaced_in_all_fields(captioner: Captioner, folder: Path) -> None:
    ended = captioner("replace", folder, "--find", "almaty", "--with", "Astana")
    assert (ended.status, ended.lines) == (0, ["captioner: 5 hits replaced in 2 photos"])
    assert held(folder, CAPTION) == ["Rally in Astana"] * 2
    assert held(folder, FIELD["keywords"]) == ["Astana; rally", ""]
    assert captioner("undo", folder).status == 0
    assert held(folder, CAPTION) == ["Rally in Almaty"] * 2


def test_a_replacement_that_is_tried_writes_nothing(captioner: Captioner, folder: Path) -> None:
    before = [path.read_bytes() for path in sorted(folder.iterdir())]
    ended = captioner("replace", folder, "--find", "Almaty", "--with", "", "--field", "city", "--dry-run")
    assert ended.status == 0
    assert "a.jpg: city: 'Almaty' would become ''" in ended.err
    assert ended.lines[-1] == "captioner: 2 hits would be replaced in 2 photos"
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == before


@pytest.mark.parametrize(
    ("options", "caption"),
    [
        (["--find", r"(\w+) in (\w+)", "--with", r"\2: \1", "--regex"], "Almaty: Rally"),
        (["--find", "rally", "--with", "March", "--case"], "Rally in Almaty"),
        (["--find", "all", "--with", "x", "--words"], "Rally in Almaty"),
        (["--find", "Rally", "--with", "March", "--lang", "ru"], "Rally in Almaty"),
        (["--find", "Rally", "--with", "March", "--lang", "x-default"], "March in Almaty"),
    ],
)
def test_the_options_say_what_is_found(
    captioner: Captioner, folder: Path, options: list[str], caption: str
) -> None:
    assert captioner("replace", folder, "--field", "caption", *options).status == 0
    assert held(folder, CAPTION) == [caption] * 2


@pytest.mark.parametrize(
    "options",
    [
        ["--find", "(", "--with", "", "--regex"],
        ["--find", "", "--with", "x"],
        ["--find", "x", "--with", "y", "--lang", "?"],
        ["--find", "x"],
    ],
)
def test_what_cannot_be_searched_is_wrong_usage(
    captioner: Captioner, folder: Path, options: list[str]
) -> None:
    assert captioner("replace", folder, *options).status == 2


def test_a_hit_that_would_be_no_value_is_left_and_told(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder / "a.jpg", "--date", "2022-03-06")
    ended = captioner("replace", folder, "--find=-03-", "--with=-13-")
    assert ended.status == 1
    assert "date: '2022-03-06' cannot be replaced" in ended.err
    assert held(folder, DATE_TAKEN)[0] == "2022-03-06"


def test_an_expression_without_end_is_stopped_and_names_the_photo(
    captioner: Captioner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "_PATIENCE", 0.05)
    captioner("set", folder / "b.jpg", "--headline", "a" * 60 + "!")
    ended = captioner(
        "replace", folder, "--find", "(a|aa|a?)+$", "--with", "", "--regex", "--field", "headline"
    )
    assert ended.status == 1
    assert "b.jpg: the expression takes too long; make it simpler" in ended.err


def test_a_wrong_clock_is_put_right(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder / "a.jpg", "--date", "2022-03-06T14:02:11")
    captioner("set", folder / "b.jpg", "--date", "2022")
    ended = captioner("shift", folder, "--by", "+01:00:00", "--zone", "+06:00")
    assert ended.status == 0
    assert "b.jpg: left as it is: its date has no time of day" in ended.err
    assert ended.lines[-1] == "captioner: 1 date moved by +01:00:00"
    assert held(folder, DATE_TAKEN) == ["2022-03-06T15:02:11+06:00", "2022"]
    assert captioner("shift", folder, "--to-zone", "+05:00").status == 0
    assert held(folder, DATE_TAKEN)[0] == "2022-03-06T14:02:11+05:00"


def test_a_shift_that_is_tried_writes_nothing(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder, "--date", "2022-03-06T14:02:11")
    ended = captioner("shift", folder, "--by=-1d", "--dry-run")
    assert "'2022-03-06T14:02:11' would become '2022-03-05T14:02:11'" in ended.err
    assert ended.lines[-1] == "captioner: 2 dates would be moved by -1d 00:00:00"
    assert held(folder, DATE_TAKEN) == ["2022-03-06T14:02:11"] * 2


@pytest.mark.parametrize(
    "options", [[], ["--by", "soon"], ["--zone", "Almaty"], ["--zone", "+1", "--to-zone", "+2"]]
)
def test_what_is_no_shift_is_wrong_usage(captioner: Captioner, folder: Path, options: list[str]) -> None:
    assert captioner("shift", folder, *options).status == 2


def test_only_the_camera_that_is_named_is_moved(captioner: Captioner, tmp_path: Path) -> None:
    assert captioner("demo", tmp_path / "demo").status == 0
    ended = captioner("shift", tmp_path / "demo", "--by", "+1d", "--camera", "d7500")
    assert ended.lines == ["captioner: 1 date moved by +1d 00:00:00"]
    by_serial = captioner("shift", tmp_path / "demo", "--by=-1d", "--camera", "073021004417")
    assert by_serial.lines == ["captioner: 5 dates moved by -1d 00:00:00"]
    unknown = captioner("shift", tmp_path / "demo", "--by", "+1d", "--camera", "Leica")
    assert unknown.status == 2
    assert "NIKON D7500" in unknown.err
