"""The form as a whole: one photo, several, none; languages, places, disagreements; nothing lost, nothing misread."""

from __future__ import annotations

from dataclasses import replace

from gui.form_desk import Desk, opened, photo, said
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD, FIELDS, PHOTOGRAPHER
from captioner.gui.form.sections import SectionHeader
from captioner.texts import X_DEFAULT, Texts

CONTROL = Qt.KeyboardModifier.ControlModifier
EN_RU = Texts({X_DEFAULT: "A crowd", "en": "A crowd", "ru": "Толпа"})
CITY = FIELD["city"]


def test_with_no_photo_the_form_says_what_to_do(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert said(desk.form) == ["Select a photo"]
    assert desk.form.commit()


def test_the_head_names_the_photo_and_its_place_and_leads_on(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo("IMG_0411.jpg"))
    desk.form.show_photos([desk.photo], "5 of 11")
    assert "5 of 11" in said(desk.form)
    with qtbot.waitSignal(desk.form.step) as step:
        qtbot.mouseClick(desk.form._header.next, Qt.MouseButton.LeftButton)
    assert step.args == [1]
    with qtbot.waitSignal(desk.form.step) as step:
        qtbot.mouseClick(desk.form._header.previous, Qt.MouseButton.LeftButton)
    assert step.args == [-1]


def test_a_file_that_is_not_written_says_so(qtbot: QtBot) -> None:
    raw = replace(photo("a.CR3"), sidecar_only="RAW files are not written", warnings=("odd text",) * 5)
    told = "\n".join(said(Desk(qtbot, raw).form))
    assert "Saved to the sidecar only: RAW files are not written" in told
    assert told.count("▲ odd text") == 3
    assert "and 2 more" in told


def test_what_is_typed_goes_to_the_photo_it_was_typed_for(qtbot: QtBot) -> None:
    one, two = photo("1.jpg"), photo("2.jpg")
    desk = Desk(qtbot, one, two)
    desk.select(one)
    desk.type("city", "Almaty")
    desk.select(two)
    assert [desk.photos[p.path].credits.text(CITY) for p in (one, two)] == ["Almaty", ""]
    assert desk.box("city").content() == ""


def test_a_window_that_shows_the_next_photo_while_it_is_sent_an_edit_is_not_overruled(qtbot: QtBot) -> None:
    one, two = photo("1.jpg"), photo("2.jpg", city="Old")
    desk = Desk(qtbot, one, two)
    desk.select(one)
    desk.type("headline", "Rally")

    def look_on() -> None:
        desk.put(desk.photos[two.path].with_value(CITY, "New"))
        desk.select(two)

    desk.form.edited.connect(look_on)
    desk.form.show_photos([two], "2 of 2")
    assert desk.box("city").content() == "New"


def test_a_wrong_text_comes_back_with_its_photo(qtbot: QtBot) -> None:
    one, two = photo("1.jpg"), photo("2.jpg")
    desk = Desk(qtbot, one, two)
    desk.select(one)
    desk.type("rating", "many")
    desk.select(two)
    assert desk.box("rating").content() == ""
    desk.form.set_open_sections([])
    desk.select(one)
    assert desk.box("rating").content() == "many"
    assert not desk.edits
    assert not desk.form.commit()


def test_tab_leads_downward_in_the_order_of_the_desk(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    desk.form.set_open_sections(["Headline", "Place", "People", "Rights", "Alt text", "Desk"])
    desk.form.focus_field("caption")
    reached = ["caption"]
    while len(reached) < len(FIELDS):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        reached += filter(None, [desk.form.focused_field()[0]])
    asked = ["caption", "photographer", "date", "credit_line", "headline", "city", "persons", "source"]
    assert [key for key in reached if key in asked] == asked
    assert set(reached) == set(FIELD)


def test_a_closed_section_is_opened_by_keyboard_and_says_what_it_holds(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(headline="A walk in late spring"))
    header = next(h for h in desk.form.findChildren(SectionHeader) if h.text() == "Headline")
    assert header.accessibleDescription() == "1 fields filled"
    header.setFocus()
    with qtbot.waitSignal(desk.form.sections_changed):
        qtbot.keyClick(header, Qt.Key.Key_Return)
    assert desk.form.open_sections() == ("Headline",)
    assert desk.box("headline").content() == "A walk in late spring"
    for key, is_open in ((Qt.Key.Key_Left, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Space, False)):
        qtbot.keyClick(header, key)
        assert header.isChecked() is is_open


def test_opening_a_section_moves_nothing_above_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    box = desk.box("city")
    qtbot.wait(20)
    before = box.mapTo(desk.form, box.rect().topLeft()), box.width()
    desk.form.set_open_sections(["Place", "People", "Rights", "Alt text", "Desk"])
    qtbot.wait(20)
    assert (box.mapTo(desk.form, box.rect().topLeft()), box.width()) == before


def test_the_open_sections_can_be_remembered(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo())
    desk.form.set_open_sections(["Rights", "no such section"])
    assert desk.form.open_sections() == ("Rights",)


def test_the_date_tells_its_weekday_and_the_cameras_clock(qtbot: QtBot) -> None:
    shot = photo(date="2018-05-06T14:02:00+02:00")
    desk = Desk(qtbot, replace(shot, camera=replace(shot.camera, taken="2018-05-06T13:02:11")))
    assert "Sunday · camera says 2018-05-06 13:02:11" in said(desk.form)
    desk.type("date", "2018-05-06 13:02:11")
    desk.form.commit()
    assert "Sunday · camera says the same" in said(desk.form)


def test_a_credit_line_is_suggested_and_never_written(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(photographer=("Ann", "Ben")))
    box = desk.box("credit_line")
    assert (box.placeholderText(), box.content()) == ("e.g. Photo by Ann and Ben", "")
    desk.form.commit()
    assert not desk.edits


def test_a_value_too_long_for_old_programs_shows_what_they_see(qtbot: QtBot) -> None:
    desk = Desk(qtbot, photo(photographer=("Малика Ауталипова", "Ann")))
    assert "▲ old readers: “Малика Ауталипов”" in said(desk.form)


def test_disagreeing_homes_are_told_and_one_is_chosen(qtbot: QtBot) -> None:
    homes = {PHOTOGRAPHER: {"exif": ("Ann",), "iim": ("Ben",), "xmp": ("Cy",)}}
    desk = Desk(qtbot, replace(photo(photographer=("Ann",)), homes=homes, disagreeing=(PHOTOGRAPHER,)))
    assert "▲ EXIF, IPTC and XMP disagree" in said(desk.form)
    with qtbot.waitSignal(desk.form.home_chosen) as chosen:
        popup = opened(qtbot, desk.editor("photographer"), "Choose")
        qtbot.keyClick(popup.list, Qt.Key.Key_Down)
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert chosen.args == [PHOTOGRAPHER, ("Ben",)]
    desk.put(desk.photo.with_value(PHOTOGRAPHER, ("Ben",)))
    assert not [line for line in said(desk.form) if "disagree" in line]
