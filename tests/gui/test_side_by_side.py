"""Two languages side by side where the pane is wide: each is typed in its own box, and nothing is lost on the way."""

from __future__ import annotations

import pytest
from gui.form_desk import Desk, photo, put_in, said
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION
from captioner.edits import Edit
from captioner.gui.form.field_editors import FieldEditor
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.gui.form.side_by_side import ROOM
from captioner.gui.settings import Settings
from captioner.texts import X_DEFAULT, Texts

CONTROL = Qt.KeyboardModifier.ControlModifier
BACK = CONTROL | Qt.KeyboardModifier.ShiftModifier
EN_RU = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk(qtbot, photo(caption=EN_RU))
    desk.form.resize(ROOM + 100, 800)
    desk.form._header.side_by_side.click()
    return desk


def boxes(desk: Desk) -> tuple[FieldEditor, FieldEditor]:
    first, second = (one for one in desk.form.findChildren(FieldEditor) if one.field is CAPTION)
    return first, second


def offered(editor: FieldEditor) -> list[str]:
    bar = editor.tabs
    assert isinstance(bar, LanguageTabs)
    return [bar.tabText(place) for place in range(bar.count())]


def test_the_main_text_and_a_translation_stand_beside_each_other(desk: Desk) -> None:
    first, second = boxes(desk)
    assert (offered(first), first.box.content()) == (["en"], "A crowd")
    assert (offered(second), second.box.content()) == (["ru", "kk", "uk"], "Толпа")
    assert first.geometry().top() == 0 or second.isVisible()
    assert second.width() > 200


def test_each_is_typed_into_in_its_own_language(desk: Desk, qtbot: QtBot) -> None:
    first, second = boxes(desk)
    second.box.selectAll()
    put_in(second.box, "Люди")
    desk.form.commit()
    first.box.setFocus()
    first.box.selectAll()
    put_in(first.box, "People")
    desk.form.commit()
    assert desk.edits == [Edit(CAPTION, ("Люди",), "ru"), Edit(CAPTION, ("People",), "en")]
    assert [line for line in said(desk.form) if "older" in line]


def test_ctrl_tab_leads_from_the_one_to_the_other_and_back(desk: Desk, qtbot: QtBot) -> None:
    first, second = boxes(desk)
    first.box.setFocus()
    reached = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab, CONTROL)
        reached.append(desk.form.focused_field()[1])
    assert reached == ["ru", "kk", "uk", X_DEFAULT]
    qtbot.keyClick(first.box, Qt.Key.Key_Backtab, BACK)
    assert desk.form.focused_field() == ("caption", "uk")
    assert second.box.hasFocus()


def test_the_caret_stays_in_its_language_from_photo_to_photo(desk: Desk, qtbot: QtBot) -> None:
    other = photo("2.jpg", caption=Texts({X_DEFAULT: "Two", "en": "Two", "ru": "Два"}))
    desk.photos[other.path] = other
    desk.form.focus_field("caption", "ru")
    where = desk.form.focused_field()
    desk.select(other)
    desk.form.focus_field(*where)
    assert boxes(desk)[1].box.hasFocus()
    assert boxes(desk)[1].box.content() == "Два"


def test_in_a_narrow_pane_there_are_tabs_again(desk: Desk) -> None:
    desk.form.resize(ROOM - 100, 800)
    first, second = boxes(desk)
    assert offered(first) == ["en", "ru", "kk", "uk"]
    assert not second.isVisible()
    desk.form.resize(ROOM + 100, 800)
    assert second.isVisible()


def test_what_is_typed_for_several_photos_is_kept_when_the_boxes_change(desk: Desk) -> None:
    other = photo("2.jpg", caption=Texts({X_DEFAULT: "Two", "en": "Two", "ru": "Два"}))
    desk.photos[other.path] = other
    desk.select(desk.photo, other)
    first, second = boxes(desk)
    put_in(first.box, "Both")
    second.choose_language("ru")
    put_in(second.box, "Оба")
    desk.form.resize(ROOM - 100, 800)
    assert first.box.content() == "Both"
    assert dict(desk.form.drafts()[desk.selected])[CAPTION].keys() == {"en", "ru"}
    desk.form.commit()
    assert [one.credits.texts(CAPTION)["ru"] for one in desk.photos.values()] == ["Оба", "Оба"]


def test_tab_leads_from_the_first_box_to_the_second(desk: Desk, qtbot: QtBot) -> None:
    first, second = boxes(desk)
    first.box.setFocus()
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is second.box:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert second.box.hasFocus()


def test_the_switch_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.form.side_by_side.remember_in(Settings())
    assert not desk.form.side_by_side.is_shown
    desk.form._header.side_by_side.click()
    assert Settings().is_side_by_side
    another = Desk(qtbot, photo(caption=EN_RU))
    another.form.resize(ROOM + 100, 800)
    another.form.side_by_side.remember_in(Settings())
    assert another.form.side_by_side.is_shown
