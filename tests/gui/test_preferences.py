"""Settings take effect at once and are remembered; the cheat sheet tells the keys as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton

from captioner import editor, library, passing
from captioner.credits import DATE_TAKEN
from captioner.gui.actions import DEEDS
from captioner.gui.keys.cheat_sheet import CheatSheet
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow
from captioner.gui.preferences import Preferences
from captioner.gui.settings import Settings

Make = Callable[..., list[Path]]


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
    bound = {key.toString(native) for deed in DEEDS if deed.key for key in window.deeds[deed.key].shortcuts()}
    assert {key for key in bound if not key.endswith("+Enter")} <= told
    assert "Ctrl+Alt+1 … 9" in told


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


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def names(window: MainWindow) -> list[str]:
    return [path.name for path in window.workspace.list.shown.paths()]


def test_a_folder_opens_in_the_order_that_is_wanted_of_all(
    page: Preferences, window: MainWindow, opened: Callable[[Path], MainWindow], make_photos: Make
) -> None:
    first, second = make_photos(2)
    library.save(library.load(second).with_value(DATE_TAKEN, DATE_TAKEN.kind.parse("2001-01-01")))
    library.save(library.load(first).with_value(DATE_TAKEN, DATE_TAKEN.kind.parse("2022-03-06")))
    opened(first.parent)
    assert names(window) == [first.name, second.name]
    choose(page.order, "date")
    assert names(window) == [first.name, second.name]
    opened(first.parent)
    assert names(window) == [second.name, first.name]
    window.workspace.list.set_order("name")
    choose(page.order, "")
    opened(first.parent)
    assert names(window) == [first.name, second.name]
    assert Settings().opening_order == ""


def test_the_order_that_is_wanted_holds_on_the_next_day(page: Preferences) -> None:
    Settings().order = "name"
    choose(page.order, "story")
    tomorrow = MainWindow()
    assert tomorrow.workspace.list.shown.order == "story"
    tomorrow._may_close = True
    tomorrow.close()
    tomorrow.deleteLater()


def test_the_profile_of_the_check_is_chosen_here_too(page: Preferences, window: MainWindow) -> None:
    choose(page.profile, "ap")
    assert window.findings.checking.profile == "ap"
    assert Settings().profile == "ap"
    window.deeds["check"].setEnabled(True)
    assert window.findings.panel.bar.profile.currentText() == "ap"


def test_a_profile_of_ones_own_is_offered_as_the_one_that_is_chosen(
    window: MainWindow, tmp_path: Path
) -> None:
    own = str(tmp_path / "desk.toml")
    window.settings.profile = own
    window.deeds["settings"].trigger()
    (page,) = window.findChildren(Preferences)
    assert page.profile.currentData() == own
    assert page.profile.count() > 4


def test_every_choice_has_a_name_for_whoever_hears_it(page: Preferences) -> None:
    told = [box.accessibleName() for box in page.findChildren(QComboBox)]
    assert len(told) == 6
    assert len(set(told)) == 6
    assert all(told)


def test_ones_own_name_is_told_here_and_signs_from_then_on(page: Preferences) -> None:
    assert page.name.text() == ""
    assert page.name.placeholderText() == passing.user()
    QTest.keyClicks(page.name, "Aigul Seitkali")
    page.name.editingFinished.emit()
    assert editor.name() == "Aigul Seitkali"
    page.name.clear()
    page.name.editingFinished.emit()
    assert editor.name() == passing.user()


def test_a_name_that_cannot_be_kept_is_said(page: Preferences) -> None:
    kept = editor._path().parent
    kept.parent.mkdir(parents=True, exist_ok=True)
    if kept.is_dir():
        (kept / "editor.txt").mkdir()
    else:
        kept.write_text("a file where the folder should be")
    page.name.setText("Aigul")
    page.name.editingFinished.emit()
    assert "editor.txt" in page._name_note.text()
