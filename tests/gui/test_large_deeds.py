"""Deeds over more photos than can be worked out between two frames: in a thread, then all at once, as one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.edits import Edit, Way
from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs
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
