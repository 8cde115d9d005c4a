"""Several photos selected: common values, different ones, and edits that wait for the desk's word."""

from __future__ import annotations

import pytest
from gui.form_desk import PAUSE_MS, Desk, photo, said
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit, Way
from captioner.gui.form.shown_values import changing, counted, shown
from captioner.gui.form.value_list import ValueList
from captioner.gui.look.link import Link
from captioner.texts import X_DEFAULT, Texts

CITY, COUNTRY, DATE = FIELD["city"], FIELD["country"], FIELD["date"]
SET = (
    photo("1.jpg", city="Almaty", country="Kazakhstan"),
    photo("2.jpg", city="Almaty", country="Kazakhstan"),
    photo("3.jpg", city="Astana", country="Kazakhstan"),
    photo("4.jpg", country="Kazakhstan"),
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, *SET)


def cities(desk: Desk) -> list[str]:
    return [one.credits.text(CITY) for one in desk.photos.values()]


def test_a_common_value_stands_in_its_box_and_different_ones_are_counted(desk: Desk) -> None:
    assert desk.box("country").content() == "Kazakhstan"
    assert desk.box("city").content() == ""
    assert desk.box("city").placeholderText() == "2 different values, 1 empty"


def test_nothing_is_sent_before_the_desk_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.type("city", "Taraz")
    desk.form.focus_field("country")
    qtbot.wait(PAUSE_MS + 100)
    assert not desk.edits


def test_apply_sends_the_touched_fields_and_no_other(desk: Desk, qtbot: QtBot) -> None:
    desk.type("city", "Taraz")
    desk.type("headline", "Rally")
    button = apply_button(desk)
    assert button.text() == "Apply to 4 photos"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.edits == [Edit(FIELD["headline"], ("Rally",)), Edit(CITY, ("Taraz",))]
    assert cities(desk) == ["Taraz"] * 4
    assert desk.box("city").content() == "Taraz"
    assert not button.isEnabled()


def test_enter_applies(desk: Desk, qtbot: QtBot) -> None:
    box = desk.type("city", "Taraz")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert cities(desk) == ["Taraz"] * 4


def test_the_button_counts_the_photos_that_would_change(desk: Desk, qtbot: QtBot) -> None:
    desk.type("city", "Almaty")
    assert apply_button(desk).text() == "Apply to 2 photos"
    choose_way(desk, Way.FILL)
    assert apply_button(desk).text() == "Apply to 1 photo"
    desk.form.commit()
    assert cities(desk) == ["Almaty", "Almaty", "Astana", "Almaty"]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Way.REPLACE, ["new", "new", "new", "new"]),
        (Way.APPEND, ["Almaty new", "Almaty new", "Astana new", "new"]),
        (Way.PREPEND, ["new Almaty", "new Almaty", "new Astana", "new"]),
        (Way.FILL, ["Almaty", "Almaty", "Astana", "new"]),
    ],
)
def test_what_is_typed_meets_what_is_there_in_the_way_chosen(
    desk: Desk, way: Way, expected: list[str]
) -> None:
    desk.type("city", "new")
    choose_way(desk, way)
    desk.form.commit()
    assert cities(desk) == expected
    assert desk.edits[-1].way is way


def test_no_way_is_offered_that_a_date_cannot_take(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo("1.jpg", date="2022"), photo("2.jpg", date="2023"))
    desk.type("date", "2024")
    way = desk.editor("date").findChildren(Link)[1]
    assert way.isVisible()
    assert way._menu is not None
    assert [action.data() for action in way._menu.actions()] == [Way.REPLACE, Way.FILL]


def test_esc_takes_back_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    box = desk.type("city", "Taraz")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.content() == ""
    assert desk.form.commit()
    assert not desk.edits


def test_take_back_forgets_all_that_is_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.type("city", "Taraz")
    desk.type("country", "Kz")
    qtbot.mouseClick(desk.form._apply.back, Qt.MouseButton.LeftButton)
    assert (desk.box("city").content(), desk.box("country").content()) == ("", "Kazakhstan")


def test_typing_and_deleting_again_leaves_the_field_untouched(desk: Desk, qtbot: QtBot) -> None:
    box = desk.type("city", "T")
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    desk.form.commit()
    assert not desk.edits


def test_the_list_of_values_says_how_often_each_occurs_and_one_is_taken(desk: Desk, qtbot: QtBot) -> None:
    values = open_values(desk, qtbot)
    rows = [values.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert rows == ["in 2 of 4 photos: Almaty", "in 1 of 4 photos: Astana", "in 1 of 4 photos: empty"]
    qtbot.keyClick(values.list, Qt.Key.Key_Down)
    qtbot.keyClick(values.list, Qt.Key.Key_Return)
    assert desk.box("city").content() == "Astana"
    assert apply_button(desk).text() == "Apply to 3 photos"
    desk.form.commit()
    assert cities(desk) == ["Astana"] * 4


def test_different_values_can_be_emptied_on_purpose(desk: Desk, qtbot: QtBot) -> None:
    values = open_values(desk, qtbot)
    qtbot.keyClick(values.list, Qt.Key.Key_End)
    qtbot.keyClick(values.list, Qt.Key.Key_Return)
    assert desk.box("city").placeholderText() == "will be emptied"
    desk.form.commit()
    assert cities(desk) == [""] * 4


def test_esc_closes_the_list_and_leaves_all_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    values = open_values(desk, qtbot)
    qtbot.keyClick(values.list, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert not desk.form.commit() or not desk.edits


def test_what_is_not_applied_comes_back_with_its_photos(desk: Desk) -> None:
    desk.type("city", "Taraz")
    desk.select(SET[0])
    assert desk.box("city").content() == "Almaty"
    desk.select(*SET)
    assert desk.box("city").content() == "Taraz"
    assert apply_button(desk).isEnabled()


def test_texts_are_typed_in_several_languages_and_applied_together(qtbot: QtBot) -> None:
    one = photo("1.jpg", caption=Texts({X_DEFAULT: "A", "en": "A"}))
    two = photo("2.jpg", caption=Texts({X_DEFAULT: "B", "en": "B"}))
    desk = Desk(qtbot, one, two)
    desk.type("caption", "Both")
    desk.form.focus_field("caption", "ru")
    desk.type("caption", "Obe")
    desk.form.commit()
    assert desk.edits == [Edit(CAPTION, ("Both",), "en"), Edit(CAPTION, ("Obe",), "ru")]
    assert desk.photos[two.path].credits.texts(CAPTION)["ru"] == "Obe"


def test_photos_with_other_main_languages_share_the_tab_of_the_main_text(qtbot: QtBot) -> None:
    one = photo("1.jpg", caption=Texts({X_DEFAULT: "A", "en": "A"}))
    two = photo("2.jpg", caption=Texts({X_DEFAULT: "Б", "ru": "Б"}))
    desk = Desk(qtbot, one, two)
    desk.type("caption", "Both")
    desk.form.commit()
    assert desk.edits == [Edit(CAPTION, ("Both",), X_DEFAULT)]


def test_a_wrong_text_is_not_applied_and_the_others_are(desk: Desk) -> None:
    desk.type("city", "Taraz")
    desk.type("date", "soon")
    assert not desk.form.commit()
    assert cities(desk) == ["Taraz"] * 4
    assert desk.box("date").content() == "soon"
    assert [line for line in said(desk.form) if line.startswith("✕")]


def test_a_change_elsewhere_leaves_what_is_typed(desk: Desk) -> None:
    desk.type("city", "Taraz")
    desk.put(SET[0].with_value(CITY, "Oskemen"))
    assert desk.box("city").content() == "Taraz"


def test_common_and_different_values_are_counted() -> None:
    found = shown(counted(SET, CITY), CITY, X_DEFAULT)
    assert found.counts == (("Almaty", 2), ("Astana", 1), ("", 1))
    assert shown(counted(SET, COUNTRY), COUNTRY, X_DEFAULT).text == "Kazakhstan"
    assert changing(SET, [Edit(CITY, ("Almaty",)), Edit(COUNTRY, ("Kazakhstan",))]) == 2
    assert changing(SET, []) == 0


def apply_button(desk: Desk) -> QPushButton:
    return desk.form._apply.apply


def choose_way(desk: Desk, way: Way) -> None:
    menu = desk.editor("city").findChildren(Link)[1]._menu
    assert menu is not None
    next(action for action in menu.actions() if action.data() is way).trigger()


def open_values(desk: Desk, qtbot: QtBot) -> ValueList:
    link = desk.editor("city").findChildren(Link)[0]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ValueList)
    return popup
