"""Every field's box: what is typed becomes its edit, what it holds can be typed, and typing is never disturbed."""

from __future__ import annotations

import pytest
from gui.form_desk import PAUSE_MS, Desk, photo, said
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD, FIELDS, Field
from captioner.edits import Edit, Way
from captioner.kinds import COUNTRY_CODE, DATE, LANG_ALT, LINE, RATING, SEVERAL, SOURCE_TYPE, TEXT, URL
from captioner.texts import X_DEFAULT

TYPED = {
    TEXT: "Not before noon",
    LINE: "Almaty",
    LANG_ALT: "A crowd",
    SEVERAL: "Ann; Ben",
    DATE: "2022-03-06 14:02 +06:00",
    URL: "https://example.org/rights",
    COUNTRY_CODE: "kz",
    RATING: "4",
    SOURCE_TYPE: "digitalCapture",
}
WRONG = {
    "date": "soon",
    "country_code": "Kazakhstan",
    "rating": "9",
    "rights_url": "two words",
    "digital_source_type": "camera",
}

every_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)


@pytest.mark.each(4)
@every_field
def test_typing_is_sent_as_the_fields_edit(qtbot: QtBot, field: Field) -> None:
    desk = Desk(qtbot, photo())
    desk.type(field.key, TYPED[field.kind])
    desk.form.commit()
    last = desk.edits[-1]
    assert (last.field, last.language, last.way) == (field, X_DEFAULT, Way.REPLACE)
    assert last.applied(photo()).credits.get(field) == field.kind.parse(TYPED[field.kind])
    assert desk.photo.credits.get(field) == field.kind.parse(TYPED[field.kind])


@pytest.mark.each(4)
@every_field
def test_what_a_box_shows_can_be_typed(qtbot: QtBot, field: Field) -> None:
    value = field.kind.parse(TYPED[field.kind])
    assert value is not None
    box = Desk(qtbot, photo(**{field.key: value})).box(field.key)
    assert field.kind.parse(box.content()) == value


@pytest.mark.each(4)
@every_field
def test_a_box_emptied_empties_the_field(qtbot: QtBot, field: Field) -> None:
    value = field.kind.parse(TYPED[field.kind])
    assert value is not None
    desk = Desk(qtbot, photo(**{field.key: value}))
    box = desk.box(field.key)
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert desk.form.commit()
    assert desk.photo.credits.get(field) is None


@pytest.mark.each(4)
@every_field
def test_a_field_tells_screen_readers_its_name_and_what_it_is_for(qtbot: QtBot, field: Field) -> None:
    box = Desk(qtbot, photo()).box(field.key)
    assert box.accessibleName() == field.label
    assert box.accessibleDescription() == field.hint


@pytest.mark.parametrize("key", WRONG)
def test_a_text_that_cannot_be_the_value_is_kept_and_explained(qtbot: QtBot, key: str) -> None:
    desk = Desk(qtbot, photo())
    box = desk.type(key, WRONG[key])
    assert not desk.form.commit()
    assert box.content() == WRONG[key]
    assert all(edit.typed != (WRONG[key],) for edit in desk.edits)
    (line,) = [text for text in said(desk.editor(key)) if text.startswith("✕")]
    assert WRONG[key] in line
    assert line in box.accessibleDescription()


def test_a_wrong_date_says_what_the_photo_keeps(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(date="2022-03-06"))
    desk.type("date", "6 March")
    desk.form.commit()
    assert any("keeps “2022-03-06”" in line for line in said(desk.editor("date")))


def test_a_wrong_text_is_taken_back_by_esc_and_by_undo(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(rating=3))
    for take_back in (Qt.Key.Key_Escape, Qt.Key.Key_Z):
        box = desk.type("rating", "many")
        control = Qt.KeyboardModifier.ControlModifier
        modifier = control if take_back == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(box, take_back, modifier)
        assert box.content() == "3"
        assert not [line for line in said(desk.editor("rating")) if line.startswith("✕")]


def test_typing_is_sent_within_the_pause(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    with qtbot.waitSignal(desk.form.edited, timeout=PAUSE_MS + 200):
        desk.type("headline", "Rally")
    assert desk.photo.credits.text(FIELD["headline"]) == "Rally"


def test_typing_on_and_on_is_sent_all_the_same(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.box("city")
    for _ in range(6):
        qtbot.keyClicks(box, "a")
        qtbot.wait(PAUSE_MS // 3)
    assert desk.edits


def test_leaving_a_box_sends_at_once_and_shows_the_value_as_kept(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.type("photographer", " Ann ;Ben;; Ann")
    desk.form.focus_field("city")
    assert desk.edits == [Edit(FIELD["photographer"], ("Ann", "Ben", "Ann"))]
    assert box.content() == "Ann; Ben"


def test_what_changes_nothing_is_not_sent(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(city="Almaty"))
    desk.type("city", "Almaty ")
    desk.form.commit()
    assert not desk.edits


def test_an_undo_elsewhere_leaves_the_draft_in_a_box_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(city="Almaty"))
    box = desk.type("date", "not yet")
    desk.put(desk.photo.with_value(FIELD["city"], "Astana"))
    assert box.content() == "not yet"
    assert desk.box("city").content() == "Astana"
    assert box.content() == "not yet"


def test_undo_is_left_to_the_window(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    for key in ("caption", "city"):
        box = desk.type(key, "typed")
        qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        # What was typed is sent, so that the window's undo can take it back.
        assert box.content() == "typed"
        assert desk.edits[-1].typed == ("typed",)


def test_a_photo_that_cannot_be_read_cannot_be_typed_into(qtbot: QtBot) -> None:
    broken = photo()
    desk = Desk(qtbot, type(broken)(broken.path, unreadable="is broken"))
    box = desk.type("city", "Almaty")
    assert box.content() == ""
    assert any("Cannot be read: is broken" in line for line in said(desk.form))
