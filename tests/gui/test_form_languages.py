"""The languages of a text: which tab is the main one, what an edit bears, what is missing."""

from __future__ import annotations

from gui.form_desk import Desk, photo, said, tabs
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION
from captioner.edits import Edit
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.texts import X_DEFAULT, Texts

CONTROL = Qt.KeyboardModifier.ControlModifier
EN_RU = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})


def test_the_caret_stays_in_its_field_and_language_from_photo_to_photo(qtbot: QtBot) -> None:
    one, two = photo("1.jpg", caption=EN_RU), photo("2.jpg", caption=Texts({X_DEFAULT: "Only this"}))
    desk = Desk(qtbot, one, two)
    desk.select(one)
    desk.form.focus_field("caption", "ru")
    assert desk.form.focused_field() == ("caption", "ru")
    desk.select(two)
    assert desk.form.focused_field() == ("caption", "ru")
    assert desk.box("caption").content() == ""


def test_the_main_text_is_shown_whatever_language_it_bears(qtbot: QtBot) -> None:
    one, two = photo("1.jpg", caption=EN_RU), photo("2.jpg", caption=Texts({X_DEFAULT: "Only this"}))
    desk = Desk(qtbot, one, two)
    desk.select(one)
    assert (tabs(desk), desk.box("caption").content()) == (["en", "ru", "kk", "uk"], "A crowd")
    desk.select(two)
    assert (tabs(desk), desk.box("caption").content()) == (["main", "en", "ru", "kk", "uk"], "Only this")
    assert desk.form.focused_field() == ("caption", X_DEFAULT)


def test_an_edit_bears_its_language(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    desk.form.focus_field("caption", "kk")
    desk.type("caption", "Көпшілік")
    desk.form.commit()
    assert desk.edits == [Edit(CAPTION, ("Көпшілік",), "kk")]
    assert desk.photo.credits.texts(CAPTION) == EN_RU.with_text("kk", "Көпшілік")


def test_the_main_texts_language_and_the_main_text_change_together(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    desk.type("caption", "People")
    desk.form.commit()
    assert desk.photo.credits.texts(CAPTION) == Texts({X_DEFAULT: "People", "en": "People", "ru": "Толпа"})


def test_ctrl_tab_leads_through_the_languages_and_sends_what_is_typed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    box = desk.type("caption", "People")
    qtbot.keyClick(box, Qt.Key.Key_Tab, CONTROL)
    assert (desk.form.focused_field(), box.content()) == (("caption", "ru"), "Толпа")
    assert desk.photo.credits.text(CAPTION) == "People"
    qtbot.keyClick(box, Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert box.content() == "People"


def test_a_language_tab_is_chosen_by_a_click_and_the_caret_goes_to_the_box(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    bar = desk.editor("caption").findChild(LanguageTabs)
    assert bar is not None
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert (desk.form.focused_field(), desk.box("caption").content()) == (("caption", "ru"), "Толпа")


def test_clearing_the_main_text_does_not_bring_up_another_language_while_typing(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=Texts({X_DEFAULT: "Old", "ru": "Толпа"})))
    box = desk.box("caption")
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(desk.edits) == 1)
    assert box.content() == ""
    qtbot.keyClicks(box, "New")
    desk.form.commit()
    assert desk.photo.credits.texts(CAPTION) == Texts({X_DEFAULT: "New", "ru": "Толпа"})


def test_languages_missing_are_named_in_words(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=EN_RU))
    assert "kk, uk missing" in said(desk.form)
    desk.form.set_languages(("en", "ru"))
    assert not [line for line in said(desk.form) if "missing" in line]


def test_a_photos_own_languages_have_tabs_too(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(caption=Texts({X_DEFAULT: "Foule", "fr": "Foule", "pt-BR": "Multidão"})))
    assert tabs(desk) == ["en", "ru", "kk", "uk", "fr", "pt-BR"]


def test_a_tab_grows_with_its_dot(qtbot: QtBot) -> None:
    # Found in a set without captions: the dot of the first one lay on the language's name.
    desk = Desk(qtbot, photo())
    bar = desk.form.findChildren(LanguageTabs)[0]
    before = [bar.tabRect(place).width() for place in range(bar.count())]
    desk.put(photo(caption=Texts({X_DEFAULT: "A crowd"})))
    assert all(bar.tabRect(place).width() > width for place, width in enumerate(before))
    assert [bar.tabRect(place).width() for place in range(bar.count())] == [
        bar.tabSizeHint(place).width() for place in range(bar.count())
    ]
