"""The story in the window: typed, read from a text, kept beside the photos, seen in heading, form and list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from captioner import library, locks
from captioner.dates import Moment
from captioner.gui.main_window import MainWindow
from captioner.gui.story.reading_dialog import ReadingDialog
from captioner.gui.story.story_dialog import StoryDialog
from captioner.story import drafts
from captioner.story.drafts import Draft
from captioner.story.story import EMPTY, Story
from captioner.story.story_file import path_of

Opened = Callable[[Path], MainWindow]
TEXT = "Lanterns\n\nBy Ann Lee\n\nPublished: March 7, 2022\n\nThe water was high."


@pytest.fixture
def folder(make_photos: Callable[..., list[Path]]) -> Path:
    return make_photos(3)[0].parent


@pytest.fixture
def page(folder: Path, opened: Opened, active: MainWindow, qtbot: QtBot) -> StoryDialog:
    opened(folder)
    qtbot.waitUntil(lambda: not active.errands.busy())
    press(active, "Ctrl+Shift+S")
    assert active.stories.dialog is not None
    return active.stories.dialog


def kept(folder: Path) -> Story:
    return library.story_of(folder).story


def test_what_is_typed_is_kept_without_a_word(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page.headline.setText("Lanterns on the river")
    page.byline.setPlainText("Ann Lee\nBo Strand")
    page.event_date.setText("6 March 2022")
    page.languages.setText("kk, ru")
    page.main_language.setCurrentText("ru")
    page.sensitive.setChecked(True)
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story(
        headline="Lanterns on the river", byline=("Ann Lee", "Bo Strand"), event_date=Moment(2022, 3, 6),
        languages=("kk", "ru"), main_language="ru", sensitive=True,
    )  # fmt: skip


def test_opening_a_set_and_looking_at_its_story_writes_nothing(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page.accept()
    qtbot.waitUntil(lambda: not window.errands.busy())
    assert not path_of(folder).exists()


def test_what_was_typed_a_moment_before_closing_is_kept(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page.headline.setText("Last words")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert kept(folder).headline == "Last words"
    assert drafts.found(folder) is None


def test_what_was_typed_before_another_set_was_opened_is_kept(
    page: StoryDialog, folder: Path, opened: Opened, make_photos: Callable[..., list[Path]], qtbot: QtBot
) -> None:
    page.headline.setText("Of the first set")
    window = opened(make_photos(1, "other")[0].parent)
    qtbot.waitUntil(window.stories.is_saved)
    qtbot.waitUntil(lambda: not window.errands.busy())
    assert kept(folder).headline == "Of the first set"
    assert window.stories.story == EMPTY


def test_the_headline_heads_the_window_and_the_languages_reach_the_list(
    folder: Path, opened: Opened, qtbot: QtBot
) -> None:
    library.save_story(folder, EMPTY, Story("Lanterns", languages=("kk", "ru"), main_language="ru"))
    window = opened(folder)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Lanterns"))
    assert window.workspace.list.shown.choice.languages == ("ru", "kk")


def test_the_order_that_photos_are_dragged_into_is_kept(folder: Path, opened: Opened, qtbot: QtBot) -> None:
    window = opened(folder)
    qtbot.waitUntil(lambda: not window.errands.busy())
    names = ["IMG_0003.jpg", "IMG_0001.jpg", "IMG_0002.jpg"]
    window.workspace.list.story_order_wanted.emit(names)
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder).photos == tuple(names)


def test_only_what_is_ticked_is_taken_from_a_text(
    page: StoryDialog, window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "story.txt").write_text(TEXT, "utf-8")
    page.headline.setText("Mine")
    page.read_file(tmp_path / "story.txt")
    qtbot.waitUntil(lambda: bool(page.findChildren(ReadingDialog)))
    found = page.findChildren(ReadingDialog)[0]
    ticked = {name for name, tick in found.ticks.items() if tick.isChecked()}
    # The headline would write over what is there, and the byline may name who wrote only.
    assert ticked == {"publication_date", "text"}
    found.take.click()
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story("Mine", publication_date=Moment(2022, 3, 7), text=TEXT)


def test_a_date_that_is_none_is_marked_and_not_taken(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page.publication_date.setText("2022-03-07")
    page.publication_date.setText("06/03/2022")
    page.place.setText("Almaty")
    assert page.publication_date.property("role") == "wrong"
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder).place == "Almaty"


def test_another_desk_is_merged_and_shown(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    library.save_story(folder, EMPTY, Story(place="Astana"))
    page.headline.setText("Ours")
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story("Ours", place="Astana")
    assert page.place.text() == "Astana"


def test_a_damaged_file_is_told_and_outlives_what_is_typed(
    folder: Path, opened: Opened, qtbot: QtBot
) -> None:
    path_of(folder).write_bytes(b"{ broken")
    window = opened(folder)
    qtbot.waitUntil(lambda: any("holds no story" in text for text in window.messages.standing()))
    window.stories.put(Story("New"))
    qtbot.waitUntil(window.stories.is_saved)
    assert (folder / "captioner-story.damaged-1.json").read_bytes() == b"{ broken"


def test_every_box_has_a_name_for_those_who_cannot_see_it(page: StoryDialog) -> None:
    boxes = [
        page.headline,
        page.place,
        page.event_date,
        page.publication_date,
        page.languages,
        page.main_language,
    ]
    assert all(box.accessibleName() for box in [*boxes, *page.findChildren(QPlainTextEdit)])


def test_what_cannot_be_saved_keeps_the_window_usable_and_is_kept_for_the_next_time(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page.headline.setText("Kept")
    path_of(folder).mkdir()
    window.close()
    # It stays, answers, and asks once the save has failed.
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (question,) = window.findChildren(QMessageBox)
    assert window.isVisible()
    assert any(path_of(folder).name in text for text in window.messages.standing())
    qtbot.waitUntil(lambda: drafts.found(folder) == Draft(EMPTY, Story("Kept")))
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    path_of(folder).rmdir()
    window.stories.save()
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder).headline == "Kept"


def test_typing_goes_on_while_another_program_holds_the_storys_file(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    with locks.held(path_of(folder)):
        page.headline.setText("One")
        window.stories.save()
        page.place.setText("Almaty")
        qtbot.waitUntil(lambda: drafts.found(folder) == Draft(EMPTY, Story("One", place="Almaty")))
        assert not path_of(folder).exists()
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story("One", place="Almaty")
    assert drafts.found(folder) is None


def test_what_was_typed_before_the_program_was_killed_is_back(
    folder: Path, opened: Opened, qtbot: QtBot
) -> None:
    library.save_story(folder, EMPTY, Story("Before", place="Almaty"))
    drafts.keep(folder, Draft(Story("Before"), Story("Typed")))
    window = opened(folder)
    qtbot.waitUntil(lambda: window.stories.story == Story("Typed", place="Almaty"))
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story("Typed", place="Almaty")
    assert drafts.found(folder) is None


def test_another_desks_change_is_seen_while_the_page_is_open(
    page: StoryDialog, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    library.save_story(folder, EMPTY, Story("Theirs", notes="Ask first."))
    qtbot.waitUntil(lambda: page.headline.text() == "Theirs")
    assert page.notes.toPlainText() == "Ask first."
    assert any("Another desk" in text for text in window.messages.standing())
    page.place.setText("Almaty")
    qtbot.waitUntil(window.stories.is_saved)
    assert kept(folder) == Story("Theirs", notes="Ask first.", place="Almaty")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_a_date_that_cannot_be_read_is_not_lost_by_leaving(page: StoryDialog, key: Qt.Key | None) -> None:
    page.event_date.setText("the sixth")
    QTest.keyClick(page, key) if key is not None else page.end.click()
    assert page.isVisible()
    assert page.event_date.text() == "the sixth"
    page.event_date.clear()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_bar_leads_to_the_story_and_says_so_while_there_is_none(
    folder: Path, opened: Opened, qtbot: QtBot
) -> None:
    window = opened(folder)
    qtbot.waitUntil(lambda: not window.errands.busy())
    entry = window.bar.story
    assert entry.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    entry.click()
    assert window.stories.dialog is not None
    window.stories.dialog.headline.setText("Lanterns")
    assert entry.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    qtbot.waitUntil(window.stories.is_saved)
