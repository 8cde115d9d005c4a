"""Photos become what was worked out for them: all their fields as one step, and never over what came meanwhile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from captioner.credits import CAPTION, FIELD, Credits, Field
from captioner.edits import Edit
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.journal.entries import Side
from captioner.many.rehearsal import Changed, changed
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

CITY, HEADLINE = FIELD["city"], FIELD["headline"]
PATHS = [Path(f"/set/IMG_{n}.jpg") for n in range(1, 4)]


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    table.put(map(Photo, PATHS))
    return table


@pytest.fixture
def editing(table: PhotoTable) -> Editing:
    return Editing(table, table)


def wanted(table: PhotoTable) -> list[Changed]:
    """All photos with two fields filled."""
    photos = table.photos()
    return [changed(p, p.with_value(CITY, "Almaty").with_value(HEADLINE, p.name)) for p in photos]


def held(table: PhotoTable, field: Field) -> list[str]:
    return [photo.credits.text(field) for photo in table.photos()]


def test_all_fields_are_one_step_back_and_forth(table: PhotoTable, editing: Editing) -> None:
    told: list[tuple[object, object]] = []
    editing.jumped.connect(lambda paths, field: told.append((paths, field)))
    assert editing.become("Two fields", wanted(table)) == ()
    assert editing.stack.undoText() == "Two fields"
    for _ in range(2):
        editing.undo()
        assert held(table, CITY) + held(table, HEADLINE) == [""] * 6
        editing.redo()
        assert held(table, CITY) == ["Almaty"] * 3
        assert held(table, HEADLINE) == [path.name for path in PATHS]
    assert told[0] == (tuple(PATHS), HEADLINE)


def test_what_was_typed_before_and_after_is_a_step_of_its_own(table: PhotoTable, editing: Editing) -> None:
    editing.apply(Edit(CITY, ("Astana",)), PATHS[:1])
    editing.become("Two fields", wanted(table))
    editing.apply(Edit(CITY, ("Oral",)), PATHS[:1])
    editing.undo()
    assert held(table, CITY) == ["Almaty"] * 3
    editing.undo()
    assert held(table, CITY) == ["Astana", "", ""]


def test_a_photo_that_holds_something_else_by_now_is_left(table: PhotoTable, editing: Editing) -> None:
    asked = wanted(table)
    editing.apply(Edit(CITY, ("Astana",)), PATHS[:1])
    assert editing.become("Two fields", asked) == (PATHS[0],)
    assert held(table, CITY) == ["Astana", "Almaty", "Almaty"]
    assert held(table, HEADLINE)[0] == ""


def test_a_photo_that_went_is_left_and_one_with_a_new_name_is_found(
    table: PhotoTable, editing: Editing
) -> None:
    asked = wanted(table)
    new = PATHS[1].with_name("NEW.jpg")
    renamed = Photo(new)
    table.arrange(Arrangement(going=frozenset([PATHS[0]]), renamed={PATHS[1]: new}, coming=((new, None),)))
    table.put([renamed])
    assert editing.become("Two fields", asked) == (PATHS[0],)
    assert table.photo(new).credits.text(CITY) == "Almaty"
    editing.undo()
    assert held(table, CITY) == [""] * 2


def test_a_save_that_ended_meanwhile_is_kept(table: PhotoTable, editing: Editing) -> None:
    editing.apply(Edit(CAPTION, ("Crowd",)), PATHS[:1])
    asked = wanted(table)
    before = table.photo(PATHS[0])
    table.mark_saved([(before, replace(before, saved=before.credits))])
    assert editing.become("Two fields", asked) == ()
    photo = table.photo(PATHS[0])
    assert photo.edited == (HEADLINE, CITY)
    assert photo.saved == Credits({CAPTION: Texts({X_DEFAULT: "Crowd"})})


def test_nothing_wanted_is_no_step(editing: Editing) -> None:
    assert editing.become("Nothing", []) == ()
    assert editing.stack.count() == 0


def test_the_step_is_written_down_field_by_field(table: PhotoTable, editing: Editing) -> None:
    editing.become("Two fields", wanted(table)[:1])
    (step,) = editing.steps()
    assert [(change.field, change.after) for change in step.changes] == [
        (HEADLINE, Side("IMG_1.jpg", False)),
        (CITY, Side("Almaty", False)),
    ]
    editing.put_back([step])
    editing.undo()
    assert held(table, CITY) + held(table, HEADLINE) == [""] * 6
