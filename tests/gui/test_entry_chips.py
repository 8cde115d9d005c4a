"""Keywords and persons of several photos: what all have, what some have, added to all and removed from all."""

from __future__ import annotations

import pytest
from gui.form_desk import Desk, photo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.gui.form.entry_chips import EntryChips
from captioner.gui.form.value_list import ValueList

KEYWORDS = FIELD["keywords"]
SET = (
    photo("1.jpg", keywords=("rally", "march")),
    photo("2.jpg", keywords=("rally",)),
    photo("3.jpg", keywords=("rally", "police & crowd")),
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, *SET)


def keywords(desk: Desk) -> list[object]:
    return [one.credits.get(KEYWORDS) for one in desk.photos.values()]


def chips(desk: Desk) -> dict[str, QPushButton]:
    row = desk.editor("keywords").findChild(EntryChips)
    assert row is not None
    return {chip.accessibleName(): chip for chip in row.buttons() if isinstance(chip, QPushButton)}


def choose(desk: Desk, name: str, words: str) -> None:
    menu = chips(desk)[name].menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_each_entry_says_in_how_many_photos_it_is(desk: Desk) -> None:
    found = {name: chip.text() for name, chip in chips(desk).items()}
    assert found == {
        "rally, in 3 of 3 photos": "rally  all",
        "march, in 1 of 3 photos": "march  1 of 3",
        "police & crowd, in 1 of 3 photos": "police && crowd  1 of 3",
    }


def test_an_entry_is_added_to_those_without_it_and_to_each_once(desk: Desk) -> None:
    choose(desk, "march, in 1 of 3 photos", "Add to the 2 without it")
    assert desk.edits == [Edit(KEYWORDS, ("march",), way=Way.APPEND)]
    assert keywords(desk) == [("rally", "march"), ("rally", "march"), ("rally", "police & crowd", "march")]


def test_an_entry_is_removed_from_all(desk: Desk) -> None:
    choose(desk, "rally, in 3 of 3 photos", "Remove from 3 photos")
    assert keywords(desk) == [("march",), None, ("police & crowd",)]
    assert "rally, in 3 of 3 photos" not in chips(desk)


def test_the_photos_that_have_an_entry_are_looked_at(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.form.photos_wanted) as wanted:
        choose(desk, "march, in 1 of 3 photos", "Select the 1 that have it")
    assert wanted.args == [(SET[0].path,)]


def test_what_is_typed_is_added_unless_the_desk_wants_it_otherwise(desk: Desk) -> None:
    desk.type("keywords", "Almaty")
    desk.form.commit()
    assert keywords(desk)[1] == ("rally", "Almaty")
    assert desk.edits[-1].way is Way.APPEND


def test_one_photo_has_no_chips(desk: Desk) -> None:
    desk.select(SET[0])
    row = desk.editor("keywords").findChild(EntryChips)
    assert row is None or not row.isVisible()


def test_the_tab_key_leads_to_the_chips(desk: Desk, qtbot: QtBot) -> None:
    editor = desk.editor("keywords")
    assert set(chips(desk).values()) <= set(editor.tab_stops())


def test_nothing_can_be_taken_out_of_a_text() -> None:
    with pytest.raises(WrongValue, match="nothing can be taken out of it"):
        Edit(FIELD["city"], ("Almaty",), way=Way.REMOVE).applied(SET[0])
    with pytest.raises(WrongValue, match="nothing can be taken out of it"):
        Edit(FIELD["caption"], ("Almaty",), way=Way.REMOVE).applied(SET[0])


def test_the_photos_with_a_value_are_looked_at_by_shift_enter_and_by_a_click(qtbot: QtBot) -> None:
    desk = Desk(
        qtbot, photo("1.jpg", city="Almaty"), photo("2.jpg", city="Astana"), photo("3.jpg", city="Almaty")
    )
    editor = desk.editor("city")
    for pick in ("key", "click"):
        line = editor.lines.line("values")
        assert line is not None
        line.asked.emit(editor.box)  # type: ignore[attr-defined]
        values = editor.findChild(ValueList)
        assert values is not None
        with qtbot.waitSignal(desk.form.photos_wanted) as wanted:
            if pick == "key":
                qtbot.keyClick(values.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
            else:
                rect = values.list.visualItemRect(values.list.item(0))
                place = values._row.word_in(rect, values.list.fontMetrics()).center()
                qtbot.mouseClick(values.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert [path.name for path in wanted.args[0]] == ["1.jpg", "3.jpg"]
        qtbot.waitUntil(lambda: editor.findChild(ValueList) is None)
