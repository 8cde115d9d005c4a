"""Deeds over more photos than can be worked out between two frames: in a thread, then all at once, as one step."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.edits import Edit, Way
from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs
from captioner.many.rehearsal import Changed, changed
from captioner.photo import Photo

PATHS = [Path(f"/set/{number:04}.jpg") for number in range(MANY + 100)]
CITY, RATING, KEYWORDS = FIELD["city"], FIELD["rating"], FIELD["keywords"]
ALMATY, ASTANA = Edit(CITY, ("Almaty",)), Edit(CITY, ("Astana",))


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    table.put([Photo(path) for path in PATHS])
    return table


@pytest.fixture
def editing(table: PhotoTable) -> Editing:
    editing = Editing(table)
    editing.large.work_with(Jobs(editing))
    return editing


def cities(table: PhotoTable) -> set[str]:
    return {photo.credits.text(CITY) for photo in table.photos()}


def test_nobody_sees_half_of_a_deed_and_it_is_one_step(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    seen: list[set[str]] = []
    table.changed.connect(lambda paths: seen.append(cities(table)))
    editing.apply(ALMATY, PATHS)
    assert cities(table) == {""}
    qtbot.waitUntil(lambda: not editing.large.is_at_work())
    assert seen == [{"Almaty"}]
    assert editing.stack.count() == 1
    assert len(table.edited()) == len(PATHS)


def test_a_large_step_is_taken_back_and_done_again_whole(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    seen: list[set[str]] = []
    editing.apply(ALMATY, PATHS)
    editing.large.finish()
    table.changed.connect(lambda paths: seen.append(cities(table)))
    with qtbot.waitSignal(editing.jumped) as jump:
        editing.undo()
    assert jump.args == [tuple(PATHS), CITY]
    assert table.edited() == ()
    with qtbot.waitSignal(editing.jumped):
        editing.redo()
    assert seen == [{""}, {"Almaty"}]
    assert editing.stack.count() == 1


def test_what_is_asked_for_next_comes_after_it(table: PhotoTable, editing: Editing) -> None:
    editing.apply(ALMATY, PATHS)
    editing.apply(ASTANA, PATHS[:1])
    assert table.photo(PATHS[0]).credits.text(CITY) == "Astana"
    assert table.photo(PATHS[1]).credits.text(CITY) == "Almaty"
    assert [len(step.changes) for step in editing.steps()] == [len(PATHS), 1]


def test_an_undo_asked_for_while_it_is_worked_out_takes_it_back(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    editing.apply(ALMATY, PATHS)
    editing.undo()
    editing.redo()
    editing.undo()
    qtbot.waitUntil(lambda: not editing.large.is_at_work() and editing.stack.index() == 0)
    assert editing.stack.count() == 1
    assert cities(table) == {""}


def test_what_came_to_a_photo_meanwhile_stays(table: PhotoTable, editing: Editing, qtbot: QtBot) -> None:
    editing.apply(ALMATY, PATHS)
    table.put([table.photo(PATHS[3]).with_value(CREDIT_LINE, "AFP")])
    qtbot.waitUntil(lambda: not editing.large.is_at_work())
    assert table.photo(PATHS[3]).credits.text(CREDIT_LINE) == "AFP"
    assert cities(table) == {"Almaty"}
    with qtbot.waitSignal(editing.jumped):
        editing.undo()
        table.put([table.photo(PATHS[3]).with_value(CAPTION, None).with_value(CREDIT_LINE, "EFE")])
    assert table.photo(PATHS[3]).credits.text(CREDIT_LINE) == "EFE"
    assert cities(table) == {""}


def test_several_edits_of_many_photos_are_one_step(table: PhotoTable, editing: Editing, qtbot: QtBot) -> None:
    editing.apply_together([ALMATY, Edit(KEYWORDS, ("rally",), way=Way.APPEND)], PATHS)
    qtbot.waitUntil(lambda: not editing.large.is_at_work())
    assert {photo.credits.entries(KEYWORDS) for photo in table.photos()} == {("rally",)}
    assert editing.stack.count() == 1
    editing.undo()
    editing.large.finish()
    assert table.edited() == ()


@pytest.mark.parametrize("paths", [PATHS, PATHS[:3]], ids=["many", "few"])
def test_several_edits_that_change_nothing_are_no_step(editing: Editing, paths: list[Path]) -> None:
    editing.apply_together([Edit(CITY, ()), Edit(PHOTOGRAPHER, ())], paths)
    editing.large.finish()
    assert editing.stack.count() == 0


def test_what_cannot_be_a_value_is_refused_and_changes_nothing(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(editing.large.refused):
        editing.apply_together([ALMATY, Edit(RATING, ("nine",))], PATHS)
    editing.apply(Edit(RATING, ("nine",)), PATHS)
    with qtbot.waitSignal(editing.large.refused):
        editing.large.finish()
    assert table.edited() == ()
    assert editing.stack.count() == 0


def test_another_set_has_none_of_it(table: PhotoTable, editing: Editing, qtbot: QtBot) -> None:
    editing.apply(ALMATY, PATHS)
    editing.undo()
    editing.clear()
    table.begin(PATHS[:2])
    assert not editing.large.is_at_work()
    assert editing.stack.count() == 0
    assert cities(table) == {""}


def worked_out(table: PhotoTable, city: str) -> list[Changed]:
    return [changed(photo, photo.with_value(CITY, city)) for photo in table.photos()]


def test_what_was_worked_out_for_thousands_is_one_step_that_undo_takes_back(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    wanted = worked_out(table, "Almaty")
    table.put([table.photo(PATHS[5]).with_value(CITY, "Astana")])
    assert editing.become("Template", wanted) == (PATHS[5],)
    qtbot.waitUntil(lambda: not editing.large.is_at_work())
    assert table.photo(PATHS[5]).credits.text(CITY) == "Astana"
    assert cities(table) == {"Almaty", "Astana"}
    assert [len(step.changes) for step in editing.steps()] == [len(PATHS) - 1]
    editing.undo()
    editing.large.finish()
    assert cities(table) == {"", "Astana"}


def test_what_becomes_another_while_thousands_are_worked_out_is_left_alone(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    assert editing.become("Template", worked_out(table, "Almaty")) == ()
    saved = replace(table.photo(PATHS[2]), warnings=("seen meanwhile",))
    table.put([table.photo(PATHS[1]).with_value(CREDIT_LINE, "AFP"), saved])
    qtbot.waitUntil(lambda: not editing.large.is_at_work())
    assert table.photo(PATHS[1]).credits.text(CITY) == ""
    assert table.photo(PATHS[1]).credits.text(CREDIT_LINE) == "AFP"
    assert table.photo(PATHS[2]).credits.text(CITY) == "Almaty"
    assert table.photo(PATHS[2]).warnings == ("seen meanwhile",)


def test_a_template_asked_for_while_a_deed_is_worked_out_finds_it_done(
    table: PhotoTable, editing: Editing
) -> None:
    wanted = worked_out(table, "Astana")
    editing.apply(ALMATY, PATHS)
    assert editing.become("Template", wanted) == tuple(PATHS)
    assert cities(table) == {"Almaty"}


def test_what_a_large_deed_has_made_is_never_searched_for_garbage(
    table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    gc.unfreeze()
    try:
        editing.apply(ALMATY, PATHS)
        qtbot.waitUntil(lambda: not editing.large.is_at_work())
        searched = {id(one) for one in gc.get_objects()}
        assert gc.isenabled()
        assert not any(id(photo) in searched for photo in table.photos())
    finally:
        gc.unfreeze()
