"""Edits and their undo: by path, across photos, and after saving."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.gui.photos import editing as editing_file
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.photo import Photo
from captioner.texts import Texts

CITY = FIELD["city"]
PATHS = [Path(f"/set/IMG_{n}.jpg") for n in range(1, 5)]


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    table.put(map(Photo, PATHS))
    return table


@pytest.fixture
def editing(table: PhotoTable) -> Editing:
    return Editing(table, table)


def cities(table: PhotoTable) -> list[str]:
    return [photo.credits.text(CITY) for photo in table.photos()]


def type_text(
    editing: Editing, text: str, paths: list[Path], field: object = CITY, language: str = ""
) -> None:
    """A keystroke at a time."""
    assert isinstance(field, type(CITY))
    for end in range(len(text) + 1):
        edit = Edit(field, (text[:end],), language) if language else Edit(field, (text[:end],))
        editing.apply(edit, paths)


def test_a_batch_is_undone_and_redone_as_one(table: PhotoTable, editing: Editing) -> None:
    table.put([table.photo(PATHS[1]).with_value(CITY, "Astana")])
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:3])
    assert cities(table) == ["Almaty", "Almaty", "Almaty", ""]
    editing.undo()
    assert cities(table) == ["", "Astana", "", ""]
    editing.redo()
    assert cities(table) == ["Almaty", "Almaty", "Almaty", ""]


def test_steps_are_told_in_words(editing: Editing) -> None:
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:3])
    assert editing.stack.undoText() == "City of 3 photos"
    editing.apply(Edit(CAPTION, ("Народ",), "ru"), PATHS[:1])
    assert editing.stack.undoText() == "Caption (ru) of IMG_1.jpg"


def test_typing_is_one_step(table: PhotoTable, editing: Editing) -> None:
    type_text(editing, "Almaty", PATHS[:2])
    assert editing.stack.count() == 1
    editing.undo()
    assert cities(table) == ["", "", "", ""]


def test_a_pause_makes_a_new_step(
    table: PhotoTable, editing: Editing, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_text(editing, "Alma", PATHS[:1])
    monkeypatch.setattr(editing_file, "_PAUSE_SECONDS", 0.0)
    time.sleep(0.01)
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:1])
    assert editing.stack.count() == 2
    editing.undo()
    assert cities(table)[0] == "Alma"


def test_another_field_language_or_selection_makes_a_new_step(editing: Editing) -> None:
    editing.apply(Edit(CAPTION, ("a",), "ru"), PATHS[:1])
    editing.apply(Edit(CAPTION, ("a",), "kk"), PATHS[:1])
    editing.apply(Edit(CAPTION, ("b",), "kk"), PATHS[:2])
    editing.apply(Edit(CITY, ("b",)), PATHS[:2])
    assert editing.stack.count() == 4


def test_typing_what_changes_nothing_joins_no_other_step(table: PhotoTable, editing: Editing) -> None:
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:1])
    editing.apply(Edit(CREDIT_LINE, ("",)), PATHS[:1])
    editing.apply(Edit(CREDIT_LINE, ("A",)), PATHS[:1])
    assert editing.stack.count() == 2
    editing.undo()
    assert (cities(table)[0], table.photo(PATHS[0]).credits.text(CREDIT_LINE)) == ("Almaty", "")


def test_typing_and_taking_it_back_by_hand_leaves_no_step(table: PhotoTable, editing: Editing) -> None:
    for text in ("A", "Al", "A", ""):
        editing.apply(Edit(CITY, (text,)), PATHS[:1])
    assert editing.stack.count() == 0
    assert not editing.stack.canUndo()
    editing.apply(Edit(CITY, ("B",)), PATHS[:1])
    editing.undo()
    assert cities(table)[0] == ""


def test_clearing_a_caption_and_typing_on_keeps_its_twin(table: PhotoTable, editing: Editing) -> None:
    texts = Texts({"x-default": "Crowd", "en": "Crowd", "ru": "Народ"})
    table.put([table.photo(PATHS[0]).with_value(CAPTION, texts)])
    for text in ("", "M", "March"):
        editing.apply(Edit(CAPTION, (text,)), PATHS[:1])
    assert table.photo(PATHS[0]).credits.texts(CAPTION) == Texts(
        {
            "x-default": "March",
            "en": "March",
            "ru": "Народ",
        }
    )


def test_clearing_a_caption_pausing_and_typing_on_keeps_its_twin(
    table: PhotoTable, editing: Editing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing_file, "_PAUSE_SECONDS", -1.0)
    table.put([table.photo(PATHS[0]).with_value(CAPTION, Texts({"x-default": "Crowd", "en": "Crowd"}))])
    for text in ("", "March"):
        editing.apply(Edit(CAPTION, (text,)), PATHS[:1])
    assert editing.stack.count() == 2
    assert table.photo(PATHS[0]).credits.texts(CAPTION) == Texts({"x-default": "March", "en": "March"})


def test_appending_letter_by_letter_appends_once(table: PhotoTable, editing: Editing) -> None:
    table.put([table.photo(PATHS[0]).with_value(CITY, "Alma")])
    for text in ("o", "ol", "old"):
        editing.apply(Edit(CITY, (text,), way=Way.APPEND), PATHS[:2])
    assert cities(table)[:2] == ["Alma old", "old"]


def test_a_wrong_value_changes_none_of_the_photos(table: PhotoTable, editing: Editing) -> None:
    table.put([table.photo(PATHS[1]).with_value(DATE_TAKEN, "2022-03-06")])
    with pytest.raises(WrongValue):
        editing.apply(Edit(DATE_TAKEN, ("2023",), way=Way.APPEND), PATHS)
    assert table.photo(PATHS[0]).credits.get(DATE_TAKEN) is None
    assert editing.stack.count() == 0


def test_undo_says_which_photos_and_field_it_was(editing: Editing) -> None:
    told: list[tuple[object, object]] = []
    editing.jumped.connect(lambda paths, field: told.append((paths, field)))
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[1:3])
    editing.undo()
    editing.redo()
    assert told == [(tuple(PATHS[1:3]), CITY)] * 2


def test_undo_with_nothing_to_take_back_does_nothing(editing: Editing) -> None:
    editing.undo()
    editing.redo()


def test_undo_works_after_saving_and_makes_the_photo_edited_again(
    table: PhotoTable, editing: Editing
) -> None:
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:1])
    taken = table.photo(PATHS[0])
    table.mark_saved([(taken, replace(taken, saved=taken.credits))])
    assert not table.edited()
    editing.undo()
    assert table.photo(PATHS[0]).edited == (CITY,)
    assert cities(table)[0] == ""


def test_undo_leaves_other_fields_typed_since_alone(table: PhotoTable, editing: Editing) -> None:
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:1])
    table.put([table.photo(PATHS[0]).with_value(CREDIT_LINE, "Photo by A. B.")])
    editing.undo()
    assert table.photo(PATHS[0]).credits == Credits({CREDIT_LINE: "Photo by A. B."})


def test_choosing_the_value_that_is_there_settles_a_disagreement_and_can_be_undone(
    table: PhotoTable, editing: Editing
) -> None:
    saved = Credits({PHOTOGRAPHER: ("A. B.",)})
    table.put([Photo(PATHS[0], saved, saved, disagreeing=(PHOTOGRAPHER,))])
    editing.choose(PHOTOGRAPHER, ("A. B.",), PATHS[:1])
    assert table.photo(PATHS[0]).edited == (PHOTOGRAPHER,)
    editing.undo()
    assert table.photo(PATHS[0]).edited == ()
    editing.redo()
    assert table.photo(PATHS[0]).settled == {PHOTOGRAPHER}


def test_redo_of_a_choice_settles_nothing_that_a_save_has_brought_in_line(
    table: PhotoTable, editing: Editing
) -> None:
    saved = Credits({PHOTOGRAPHER: ("A. B.",)})
    table.put([Photo(PATHS[0], saved, saved, disagreeing=(PHOTOGRAPHER,))])
    editing.choose(PHOTOGRAPHER, ("C. D.",), PATHS[:1])
    taken = table.photo(PATHS[0])
    table.mark_saved([(taken, replace(taken, saved=taken.credits, disagreeing=()))])
    editing.undo()
    editing.redo()
    assert table.photo(PATHS[0]).edited == ()


def test_another_set_has_nothing_to_undo(editing: Editing) -> None:
    editing.apply(Edit(CITY, ("Almaty",)), PATHS[:1])
    editing.clear()
    assert not editing.stack.canUndo()


@given(
    edits=st.lists(
        st.tuples(
            st.sampled_from([CITY, CAPTION, PHOTOGRAPHER]),
            st.sampled_from(["", "a", "ab", "b; c"]),
            st.sampled_from([way for way in Way if way is not Way.REMOVE]),
            st.lists(st.sampled_from(PATHS), min_size=1, unique=True),
        ),
        max_size=12,
    )
)
def test_undoing_everything_leads_back_and_redoing_it_leads_forth(qapp: object, edits: list[object]) -> None:
    table = PhotoTable()
    table.begin(PATHS)
    table.put(map(Photo, PATHS))
    editing = Editing(table, table)
    before = table.photos()
    for field, text, way, paths in edits:  # type: ignore[misc]
        editing.apply(Edit(field, (text,), way=way), paths)
    after = table.photos()
    while editing.stack.canUndo():
        editing.undo()
    assert table.photos() == before
    while editing.stack.canRedo():
        editing.redo()
    assert table.photos() == after
