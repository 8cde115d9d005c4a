"""Saves taken back from the window: the file that came from the camera, byte for byte."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from gui.at_the_window import on_disk, question, saved
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from captioner import library, passing, ways_back
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow
from captioner.journal.database import state_folder

CITY = FIELD["city"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]
Save = Callable[[str], None]


@pytest.fixture
def save(window: MainWindow, qtbot: QtBot) -> Save:
    """Types a city for all photos, and saves."""

    def save_(city: str) -> None:
        paths = [photo.path for photo in window.table.photos()]
        window.editing.end_run()
        window.editing.apply(Edit(CITY, (city,)), paths)
        window.save_all()
        qtbot.waitUntil(lambda: saved(window))

    return save_


def take_back(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.deeds["take_back"].trigger()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    next(button for button in question(window).buttons() if button.text() == words).click()


def beside(paths: list[Path]) -> dict[str, bytes]:
    there = (file for file in paths[0].parent.iterdir() if not file.name.startswith(passing.START))
    return {file.name: file.read_bytes() for file in there}


def test_all_saves_taken_back_give_the_files_as_they_came(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, save: Save
) -> None:
    paths = make_photos(3, caption="Crowd")
    before = beside(paths)
    opened(paths[0].parent)
    for city in ("Almaty", "Taraz", "Oral"):
        save(city)
    assert beside(paths) != before
    window.workspace.list.select(paths)
    take_back(window, qtbot, "All saves")
    qtbot.waitUntil(lambda: beside(paths) == before)
    qtbot.waitUntil(lambda: [photo.credits.text(CITY) for photo in window.table.photos()] == [""] * 3)
    assert not window.table.edited()


def test_the_last_save_is_taken_back_and_unsaved_edits_stay(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, save: Save
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    save("Almaty")
    after_first = beside(paths)
    save("Taraz")
    window.editing.apply(Edit(CAPTION, ("Crowd",)), paths)
    take_back(window, qtbot, "Last save")
    qtbot.waitUntil(lambda: beside(paths) == after_first)
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Almaty")
    assert window.table.photo(paths[0]).credits.text(CAPTION) == "Crowd"
    assert [record.fields for record in ways_back.known(paths[0])] == [("city",)]


def test_a_photo_that_another_program_changed_since_is_left_as_it_is(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, save: Save
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    save("Almaty")
    library.save(Edit(CAPTION, ("Theirs",)).applied(library.load(paths[0])))
    after = beside(paths)
    take_back(window, qtbot, "Last save")
    qtbot.waitUntil(lambda: any("changed since" in text for text in window.messages.standing()))
    assert beside(paths) == after
    assert on_disk(paths[0]) == "Theirs"


def test_a_photo_without_a_known_save_is_told(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    window.deeds["take_back"].trigger()
    qtbot.waitUntil(lambda: any("No save" in text for text in window.messages.standing()))


def test_the_way_back_follows_a_photo_to_its_new_name(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, save: Save
) -> None:
    paths = make_photos(1)
    before = paths[0].read_bytes()
    opened(paths[0].parent)
    save("Almaty")
    new = paths[0].with_name("zoo.jpg")
    paths[0].rename(new)
    paths[0].with_name("IMG_0001.jpg.iptc.json").rename(new.with_name("zoo.jpg.iptc.json"))
    window.others.watching.look()
    qtbot.waitUntil(lambda: bool(ways_back.known(new)))
    assert new.read_bytes() != before


def test_a_save_whose_way_back_cannot_be_kept_is_a_save_all_the_same_and_says_so(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, save: Save
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    state_folder().mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(state_folder() / "saves.db") as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    (state_folder() / "saves.1.db").mkdir()
    save("Almaty")
    assert on_disk(paths[0], CITY) == "Almaty"
    qtbot.waitUntil(lambda: any("cannot be taken back" in text for text in window.messages.standing()))
