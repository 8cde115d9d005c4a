"""The page of keys, by keyboard alone: what is pressed is at work at once, and nobody's key is taken unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.keys.chords import Place, needed_in
from captioner.gui.keys.key_ring import KeyRing
from captioner.gui.keys.keys_page import KeysPage
from captioner.gui.main_window import MainWindow
from captioner.gui.preferences import Preferences
from captioner.gui.settings import Settings
from captioner.many import pad
from captioner.many.templates import STARTERS, Template

Make = Callable[..., list[Path]]


@pytest.fixture
def page(active: MainWindow, qtbot: QtBot) -> KeysPage:
    active.deeds["keys"].trigger()
    (page,) = active.findChildren(KeysPage)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def keys(window: MainWindow, deed: str) -> list[str]:
    return [key.toString() for key in window.deeds[deed].shortcuts()]


def hit(page: KeysPage, key: str) -> None:
    """A key, wherever the focus of the page is."""
    chord = QKeySequence(key)[0]
    QTest.keyClick(page.focusWidget() or page, chord.key(), chord.keyboardModifiers())


def begin(page: KeysPage, deed: str) -> None:
    page.rows.choose(deed)
    page.rows.setFocus()
    hit(page, "Return")


def test_a_deed_is_found_and_bound_by_keyboard_alone(
    page: KeysPage, active: MainWindow, qtbot: QtBot
) -> None:
    assert page.focusWidget() is page.search
    QTest.keyClicks(page.search, "same photographer as")
    assert [words for words, _ in page.rows.shown()] == ["Same photographer as the photo before"]
    hit(page, "Return")
    hit(page, "Return")
    assert page.focusWidget() is page.strip
    assert "“Same photographer as the photo before”" in page.strip.words.text()
    hit(page, "F7")
    assert page.focusWidget() is page.rows
    assert keys(active, "same_photographer") == ["F7"]
    assert page.rows.shown() == [("Same photographer as the photo before", "F7")]
    assert Settings().keys() == {"same_photographer": ("F7",)}
    hit(page, "Esc")
    assert not page.isVisible()


def test_what_was_bound_is_at_work_at_once_and_on_the_next_day(
    page: KeysPage, active: MainWindow, qtbot: QtBot
) -> None:
    begin(page, "shortcuts")
    hit(page, "F7")
    page.accept()
    active.activateWindow()
    qtbot.waitUntil(active.isActiveWindow)
    press(active, "F1")
    assert not active.findChildren(CheatSheet)
    press(active, "F7")
    (sheet,) = active.findChildren(CheatSheet)
    assert ("F7",) in [line.keys for line in sheet.lines()]
    assert KeyRing(active.deeds, Settings(), active).bindings.keys("shortcuts") == ("F7",)


def test_a_key_that_does_another_deed_is_taken_over_only_if_that_is_wanted(
    page: KeysPage, active: MainWindow
) -> None:
    begin(page, "same_photographer")
    hit(page, "Ctrl+J")
    assert page.strip.words.text() == "Ctrl+J is the key of “Next photo without a credit”."
    hit(page, "Esc")
    assert page.isVisible()
    assert (keys(active, "same_photographer"), keys(active, "next_without_credit")) == (["F4"], ["Ctrl+J"])
    begin(page, "same_photographer")
    hit(page, "Ctrl+J")
    assert page.focusWidget() is page.strip.yes
    hit(page, "Space")
    assert (keys(active, "same_photographer"), keys(active, "next_without_credit")) == (["Ctrl+J"], [])
    page.rows.choose("next_without_credit")
    page.reset.click()
    assert "is the key of “Same photographer" in page.strip.words.text()
    hit(page, "Space")
    assert (keys(active, "same_photographer"), keys(active, "next_without_credit")) == ([], ["Ctrl+J"])


def test_a_deed_can_have_several_keys_or_none(page: KeysPage, active: MainWindow) -> None:
    page.rows.choose("same_photographer")
    page.rows.setFocus()
    hit(page, "Ins")
    hit(page, "Ctrl+Alt+J")
    assert keys(active, "same_photographer") == ["F4", "Ctrl+Alt+J"]
    hit(page, "Del")
    assert keys(active, "same_photographer") == []
    assert dict(page.rows.shown())["Same photographer as the photo before"] == ""
    assert page.rows.currentItem().text(2) == "usually F4"
    page.reset.click()
    assert keys(active, "same_photographer") == ["F4"]
    assert Settings().keys() == {}


def test_a_deed_without_keys_is_remembered_as_such(page: KeysPage, active: MainWindow) -> None:
    page.rows.choose("check")
    page.rows.setFocus()
    hit(page, "Del")
    assert KeyRing(active.deeds, Settings(), active).bindings.keys("check") == ()
    assert keys(active, "check") == []


def test_all_keys_are_reset_after_a_question(page: KeysPage, active: MainWindow) -> None:
    assert not page.reset_all.isEnabled()
    for deed, key in (("same_photographer", "F7"), ("check", "F9")):
        begin(page, deed)
        hit(page, key)
    page.reset_all.click()
    page.strip.no.click()
    assert keys(active, "check") == ["F9"]
    page.reset_all.click()
    page.strip.yes.click()
    assert (keys(active, "same_photographer"), keys(active, "check")) == (["F4"], ["F5"])


def test_return_stands_for_the_enter_of_the_number_pad_too(page: KeysPage, active: MainWindow) -> None:
    begin(page, "next")
    hit(page, "Ctrl+Alt+Enter")
    assert keys(active, "next") == ["Ctrl+Alt+Return", "Ctrl+Alt+Enter"]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("Ctrl+Right", "fields"),
        ("Ctrl+C", "fields"),
        ("Ctrl+Z", "fields"),
        ("Tab", "fields"),
        ("Ctrl+Tab", "fields"),
        ("Ctrl+Space", "fields"),
        ("A", "fields"),
        ("Shift+End", "fields"),
        ("Ctrl+Shift+Up", "list"),
        ("Alt+F", "menu"),
        ("Alt+F4", "system"),
    ],
)
def test_a_key_that_is_needed_elsewhere_is_refused_and_another_can_be_pressed(
    page: KeysPage, active: MainWindow, key: str, told: str
) -> None:
    begin(page, "same_photographer")
    hit(page, key)
    assert told in page.strip.words.text()
    assert page.focusWidget() is page.strip
    assert keys(active, "same_photographer") == ["F4"]
    hit(page, "F7")
    assert keys(active, "same_photographer") == ["F7"]


@pytest.mark.parametrize("words", ["Undo", "Redo", "Select all photos", "suggestions"])
def test_what_is_fixed_stays(page: KeysPage, active: MainWindow, words: str) -> None:
    before = {key: keys(active, key) for key in active.deeds}
    page.search.setText(words)
    assert page.rows.shown()[0][0] == words
    page.rows.setFocus()
    for key in ("Return", "Ins", "Del"):
        hit(page, key)
        assert page.focusWidget() is page.rows
        assert page.strip.words.text() in (
            "These keys are fixed.",
            "The fields know this by the same keys, and so it keeps them.",
        )
    assert {key: keys(active, key) for key in active.deeds} == before


def test_a_template_gets_another_key_and_gives_its_own_away(page: KeysPage, active: MainWindow) -> None:
    begin(page, "same_photographer")
    hit(page, "Ctrl+Alt+3")
    assert page.strip.words.text() == "Ctrl+Alt+3 is the key of “Template 3”."
    hit(page, "Space")
    assert (keys(active, "same_photographer"), keys(active, "template_3")) == (["Ctrl+Alt+3"], [])
    begin(page, "template_3")
    hit(page, "Ctrl+J")
    assert "“Next photo without a credit”" in page.strip.words.text()
    hit(page, "Esc")
    begin(page, "template_3")
    hit(page, "F7")
    assert keys(active, "template_3") == ["F7"]
    assert Settings().keys() == {"same_photographer": ("Ctrl+Alt+3",), "template_3": ("F7",)}


def test_a_template_is_called_by_its_name_among_the_keys(
    active: MainWindow, opened: Callable[[Path], MainWindow], make_photos: Make, qtbot: QtBot
) -> None:
    pad.keep(pad.usual_path(), Template("Arts & letters", STARTERS[0].lines))
    opened(make_photos(1)[0].parent)
    action = active.deeds[f"template_{len(STARTERS) + 1}"]
    qtbot.waitUntil(lambda: action.text() == "Arts && letters")
    active.deeds["keys"].trigger()
    (page,) = active.findChildren(KeysPage)
    assert ("Arts & letters", f"Ctrl+Alt+{len(STARTERS) + 1}") in page.rows.shown()


def test_the_cheat_sheet_lists_templates_one_by_one_once_a_key_of_theirs_is_another(
    page: KeysPage, active: MainWindow
) -> None:
    def told() -> dict[str, tuple[str, ...]]:
        sheet = CheatSheet(active.pages.keys or pytest.fail("no keys"), active)
        return {line.words: line.keys for line in sheet.lines()}

    assert told()["Apply template 1 to 9"] == ("Ctrl+Alt+1 … 9",)
    begin(page, "template_2")
    hit(page, "F7")
    now = told()
    assert "Apply template 1 to 9" not in now
    assert (now["Template 1"], now["Template 2"]) == (("Ctrl+Alt+1",), ("F7",))


def test_a_cyrillic_letter_is_the_latin_one_on_its_key(page: KeysPage, active: MainWindow) -> None:
    begin(page, "same_photographer")
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(page.strip, QKeyEvent(QEvent.Type.KeyPress, ord("Ш"), control, ""))
    assert keys(active, "same_photographer") == ["Ctrl+Alt+I"]


def test_ctrl_alone_is_no_key_yet(page: KeysPage, active: MainWindow) -> None:
    begin(page, "same_photographer")
    QTest.keyPress(page.strip, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.strip
    assert keys(active, "same_photographer") == ["F4"]


def test_nothing_waits_for_a_key_once_the_focus_is_elsewhere(page: KeysPage, active: MainWindow) -> None:
    begin(page, "same_photographer")
    page.search.setFocus()
    QTest.keyClick(page.strip, Qt.Key.Key_F7)
    assert keys(active, "same_photographer") == ["F4"]


def test_deeds_are_found_by_their_keys(page: KeysPage) -> None:
    page.search.setText("ctrl+pgdown")
    assert [words for words, _ in page.rows.shown()] == ["Next photo"]
    assert page.rows.chosen() == "next"
    page.search.setText("nothing like that")
    assert page.rows.shown() == []
    page.search.clear()
    shown = [words for words, _ in page.rows.shown()]
    assert {"suggestions", "pin the photo to compare", "Template 3"} <= set(shown)


def test_tips_name_the_keys_as_they_are(page: KeysPage, active: MainWindow) -> None:
    tips = {button.toolTip() for button in active.bar.findChildren(QToolButton)}
    assert {"Undo (Ctrl+Z)", "Redo (Ctrl+Shift+Z)"} <= tips
    begin(page, "full_screen")
    hit(page, "F7")
    assert active.deeds["full_screen"].toolTip() == "Full screen (F7)"


def test_the_page_is_reached_from_settings_and_cheat_sheet(active: MainWindow) -> None:
    active.deeds["settings"].trigger()
    (settings,) = active.findChildren(Preferences)
    settings.keys.click()
    (page,) = active.findChildren(KeysPage)
    page.reject()
    settings.reject()
    active.deeds["shortcuts"].trigger()
    sheet = next(found for found in active.findChildren(CheatSheet) if found.isVisible())
    sheet.change.click()
    assert not sheet.isVisible()
    assert any(found.isVisible() for found in active.findChildren(KeysPage))


def test_every_control_of_the_page_has_a_name(page: KeysPage) -> None:
    page.ask_for_all()
    kinds: tuple[type[QWidget], ...] = (QPushButton, QLineEdit, QTreeWidget)
    controls = [widget for kind in kinds for widget in page.findChildren(kind)]
    assert len(controls) > 8
    for control in controls:
        assert control.accessibleName() or getattr(control, "text", str)()
    page.change_key()
    assert QApplication.focusWidget() is page.strip
    assert page.strip.accessibleName() == page.strip.words.text() != ""


@pytest.mark.parametrize(
    "key", ["Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Alt+K", "Meta+Space", "Meta+Tab", "Alt+Esc"]
)
def test_what_a_mac_needs_for_itself_cannot_be_bound_there(key: str) -> None:
    assert needed_in(key, "", "darwin") in (Place.SYSTEM, Place.FIELDS)
    assert needed_in(key, "", "linux") is None


def test_what_is_on_no_key_of_a_text_can_be_bound(active: MainWindow) -> None:
    assert [key for key in ("Ctrl+E", "F7", "Shift+F7", "Alt+Down", "Ctrl+Alt+J", "Ctrl+Shift+Return")
            if needed_in(key, "FEGDVH", "linux")] == []  # fmt: skip
