"""Settings take effect at once and are remembered; the cheat sheet tells the keys as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow
from captioner.gui.preferences import Preferences
from captioner.gui.settings import Settings


@pytest.fixture
def page(window: MainWindow, qapp: QApplication) -> Iterator[Preferences]:
    """The page, opened; the program is dressed as before when the test is over."""
    theme.follow_system(qapp)
    window.deeds["settings"].trigger()
    (found,) = window.findChildren(Preferences)
    yield found
    theme.choose(qapp, "", 100)
    qapp.styleHints().colorSchemeChanged.disconnect(theme._change)


def test_colours_and_size_of_texts_change_at_once_and_are_remembered(
    page: Preferences, qapp: QApplication
) -> None:
    page.scheme.setCurrentIndex(page.scheme.findData("light"))
    assert theme.colours() is theme.LIGHT
    before = qapp.font().pixelSize()
    page.text_size.setCurrentIndex(page.text_size.findData("150"))
    assert qapp.font().pixelSize() == round(before * 1.5)
    kept = Settings()
    assert (kept.scheme, kept.text_size) == ("light", 150)


def test_what_was_chosen_stays_when_the_system_changes_its_mind(
    page: Preferences, qapp: QApplication
) -> None:
    page.scheme.setCurrentIndex(page.scheme.findData("light"))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is theme.LIGHT
    page.scheme.setCurrentIndex(0)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() is theme.LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is theme.DARK


def test_another_language_is_remembered_for_the_next_start(page: Preferences) -> None:
    page.language.setCurrentIndex(page.language.findData("kk"))
    assert Settings().language == "kk"


def test_folders_can_be_forgotten(window: MainWindow, tmp_path_factory: pytest.TempPathFactory) -> None:
    window.settings.note_recent(tmp_path_factory.mktemp("rally"))
    window.deeds["settings"].trigger()
    (page,) = window.findChildren(Preferences)
    page.forget.click()
    assert Settings().recent() == ()
    assert not page.forget.isEnabled()


def test_settings_from_another_hand_are_taken_or_passed_over() -> None:
    settings = Settings()
    settings._kept.setValue("text_size", "7000")
    assert settings.text_size == 100


def test_every_key_of_the_menus_stands_on_the_cheat_sheet(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(CheatSheet)
    told = {key for line in sheet.lines() for key in line.keys}
    native = QKeySequence.SequenceFormat.NativeText
    bound = {key.toString(native) for deed in window.deeds.values() for key in deed.shortcuts()}
    assert {key for key in bound if not key.endswith("+Enter")} <= told


def test_the_cheat_sheet_is_searched_by_deed_and_by_key(window: MainWindow) -> None:
    window.deeds["shortcuts"].trigger()
    (sheet,) = window.findChildren(CheatSheet)
    sheet.search.setText("photographer as")
    assert [line.keys for line in sheet.lines()] == [("F4",)]
    sheet.search.setText("ctrl+j")
    assert [line.words for line in sheet.lines()] == [window.deeds["next_without_credit"].text()]
    sheet.search.clear()
    assert len(sheet.lines()) > 40


def test_both_pages_close_with_escape(window: MainWindow) -> None:
    for key in ("settings", "shortcuts"):
        window.deeds[key].trigger()
        dialog = next(found for found in window.findChildren(QDialog) if found.isVisible())
        assert not any(button.isDefault() for button in dialog.findChildren(QPushButton)) or key == "settings"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_spelling_is_switched_and_remembered(page: Preferences, window: MainWindow) -> None:
    before = window.workspace.spelling.is_wanted
    page.marks_spelling.setChecked(not before)
    assert window.workspace.spelling.is_wanted is not before
    assert Settings().marks_spelling is not before


def test_what_was_typed_before_can_be_forgotten(page: Preferences, window: MainWindow) -> None:
    told: list[str] = []
    window.typing.told.connect(told.append)
    page.forget_values.click()
    assert len(told) == 1
    assert not page.forget_values.isEnabled()
