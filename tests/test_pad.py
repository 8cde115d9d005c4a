"""The file of templates: kept, handed on, written by two, damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from captioner import desk_lists
from captioner.credits import FIELD
from captioner.edits import Way
from captioner.errors import CaptionerError
from captioner.many import pad
from captioner.many.templates import STARTERS, Line, Template
from captioner.many.variables import Cell

CREDIT = Template("Credit", (Line(Cell(FIELD["credit_line"]), "Photo by {photographer}", Way.FILL),))
RUSSIAN = Template("Фото", (Line(Cell(FIELD["caption"], "ru"), "{caption}\nФото: {photographer}"),))


STARTED = [one.name for one in STARTERS]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "templates.json"


def names(path: Path) -> list[str]:
    return [one.name for one in pad.read(path).templates]


def test_on_the_first_day_there_is_the_credit_below_the_caption(path: Path) -> None:
    assert pad.read(path) == pad.Pad(STARTERS)
    assert not path.exists()


def test_templates_are_kept_as_they_are(path: Path) -> None:
    for one in (CREDIT, RUSSIAN):
        pad.keep(path, one)
    assert pad.read(path).templates == (*STARTERS, CREDIT, RUSSIAN)
    assert "Фото: {photographer}" in path.read_text("utf-8")


def test_a_template_is_changed_renamed_put_in_order_and_forgotten(path: Path) -> None:
    for one in (CREDIT, RUSSIAN):
        pad.keep(path, one)
    pad.keep(path, Template("Line", CREDIT.lines), former="Credit")
    assert names(path) == [*STARTED, "Line", "Фото"]
    pad.arrange(path, ["Фото", "Line"])
    assert names(path) == ["Фото", "Line", *STARTED]
    pad.forget(path, "Line")
    assert names(path) == ["Фото", *STARTED]


def test_a_template_that_takes_anothers_name_takes_its_place(path: Path) -> None:
    for one in (CREDIT, RUSSIAN):
        pad.keep(path, one)
    pad.keep(path, Template("Credit", RUSSIAN.lines), former="Фото")
    assert names(path).count("Credit") == 1
    assert pad.read(path).named("credit") == Template("Credit", RUSSIAN.lines)
    assert pad.read(path).named("none") is None


def test_what_another_captioner_wrote_into_it_stays(path: Path) -> None:
    pad.keep(path, CREDIT)
    whole = json.loads(path.read_text("utf-8"))
    whole["shared"] = True
    whole["templates"][2]["colour"] = "red"
    strange = {"name": "Later", "lines": [{"field": "mood", "text": "calm"}]}
    whole["templates"].append(strange)
    path.write_text(json.dumps(whole), "utf-8")

    assert "Later" in pad.read(path).notes[0]
    pad.keep(path, Template("Credit", RUSSIAN.lines))

    after = json.loads(path.read_text("utf-8"))
    assert after["shared"] is True
    assert after["templates"][2]["colour"] == "red"
    assert after["templates"][3] == strange


def test_a_damaged_file_is_set_aside_and_never_written_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{ half a", "utf-8")
    with pytest.raises(desk_lists.Damaged, match="holds no templates"):
        pad.read(path)
    pad.keep(path, CREDIT)
    assert path.with_name("templates.damaged-1.json").read_text("utf-8") == "{ half a"
    assert CREDIT in pad.read(path).templates


def test_two_that_write_lose_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, others = desk_lists._read, [RUSSIAN]

    def read_and_be_late(kind: desk_lists.ListFile, asked: Path) -> object:
        found = real(kind, asked)
        if others:
            pad.keep(asked, others.pop())
        return found

    monkeypatch.setattr(desk_lists, "_read", read_and_be_late)
    pad.keep(path, CREDIT)
    assert {CREDIT, RUSSIAN} <= set(pad.read(path).templates)


def test_templates_are_handed_on_in_a_file(path: Path, tmp_path: Path) -> None:
    given = tmp_path / "given.json"
    pad.give_out([CREDIT, RUSSIAN], given)
    assert pad.take_in(path, given) == ["Credit", "Фото"]
    assert pad.take_in(path, given) == []
    assert pad.read(path).templates == (*STARTERS, CREDIT, RUSSIAN)


def test_a_template_whose_name_is_taken_gets_another(path: Path, tmp_path: Path) -> None:
    given = tmp_path / "given.json"
    pad.keep(path, CREDIT)
    pad.give_out([Template("Credit", RUSSIAN.lines)], given)
    assert pad.take_in(path, given) == ["Credit 2"]
    assert pad.read(path).named("Credit") == CREDIT


@pytest.mark.parametrize("content", ["", "[]", '{"templates": 3}', "\udcff", "[" * 100_000])
def test_a_file_that_holds_no_templates_is_refused(path: Path, tmp_path: Path, content: str) -> None:
    given = tmp_path / "given.json"
    given.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(CaptionerError, match=r"given\.json"):
        pad.take_in(path, given)
    assert not path.exists()


def test_a_file_that_is_not_there_is_told(path: Path, tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="is not there"):
        pad.take_in(path, tmp_path / "none.json")


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"name": 3, "lines": []},
        {"name": "a", "lines": ["b"]},
        {"name": "a", "lines": [{"field": "city"}]},
        {"name": "a", "lines": [{"field": "city", "text": 3}]},
        {"name": "a", "lines": [{"field": "city", "text": "b", "way": "sideways"}]},
        {"name": "a", "lines": [{"field": "caption", "text": "b", "language": "?"}]},
    ],
)
def test_an_entry_that_is_not_understood_whole_is_left_out_and_told(path: Path, entry: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"templates": [entry]}), "utf-8")
    found = pad.read(path)
    assert not found.templates
    assert len(found.notes) == 1
