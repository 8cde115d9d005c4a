"""The form as a whole: one photo, several, none; languages, places, disagreements; nothing lost, nothing misread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gui.form_desk import Desk, photo, said
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from captioner.credits import CAPTION, FIELD, FIELDS, PHOTOGRAPHER
from captioner.edits import Edit
from captioner.gui.language_tabs import LanguageTabs
from captioner.gui.link import Link
from captioner.gui.sections import SectionHeader
from captioner.gui.value_list import ValueList
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
    assert "▲ Old programs see only “Малика Ауталипов”" in said(desk.form)


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


def opened(qtbot: QtBot, widget: QWidget, text: str) -> ValueList:
    """The list that opens from the link of this text."""
    link = next(one for one in widget.findChildren(Link) if one.text().startswith(text) and one.isVisible())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ValueList)
    return popup


def tabs(desk: Desk) -> list[str]:
    bar = desk.editor("caption").findChild(LanguageTabs)
    assert bar is not None
    return [bar.tabText(place) for place in range(bar.count())]


MAGENTA = (255, 0, 255)


def test_text_from_files_is_never_read_as_markup(qtbot: QtBot, tmp_path: Path) -> None:
    trap = tmp_path / "trap.png"
    Image.new("RGB", (64, 64), MAGENTA).save(trap)
    text = f'<img src="{trap.as_posix()}" width="64"> <b>bold</b>'
    texts = Texts({X_DEFAULT: text, "ru": text + " ru", "x-<b>": text})
    values = {field.key: texts if field.kind.by_language else text for field in FIELDS}
    values |= {field.key: (text, text + "2") for field in FIELDS if field.kind.several}
    one = photo("<b>bold.jpg", **{**values, "date": "2022", "rating": 3})
    homes = {field: {"exif": one.credits.get(field), "xmp": one.credits.get(field)} for field in FIELDS}
    told = {"warnings": (text,), "sidecar_only": text, "disagreeing": FIELDS}
    one = replace(one, homes=homes, **told)  # type: ignore[arg-type]
    desk = Desk(qtbot, one, two := photo("2.jpg", caption=Texts({X_DEFAULT: "Other"})))
    desk.form.resize(460, 3200)
    desk.form.set_open_sections(["Headline", "Place", "People", "Rights", "Alt text", "Desk"])
    for chosen in ([one], [one, two], [replace(one, unreadable=text)]):
        desk.form.show_photos(chosen, text)
        assert no_magenta(desk.form)
        for widget in desk.form.findChildren(QWidget):
            assert "<img" not in widget.toolTip()
            assert "<b>" not in widget.toolTip()
        labels = desk.form.findChildren(QLabel)
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    desk.form.show_photos([one], "")
    assert no_magenta(opened(qtbot, desk.editor("caption"), "Choose"))
    desk.form.show_photos([one, two], "")
    assert no_magenta(opened(qtbot, desk.editor("caption"), "Show values"))
    QApplication.closeAllWindows()


def no_magenta(widget: QWidget) -> bool:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = (bytes(image.constScanLine(y))[: image.width() * 3] for y in range(image.height()))
    return not any(bytes(MAGENTA) in line and b"\xff\x00\xff" * 3 in line for line in lines)
