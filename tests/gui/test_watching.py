"""A folder that is open while other programs work in it: real files, changed by real second processes."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import children
import pytest
import shiboken6
from gui.at_the_window import on_disk, press, saved, type_text
from gui.viewing import canvas
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner import library, sidecar
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.desk import errands
from captioner.gui.look import form_words
from captioner.gui.main_window import MainWindow

CITY, HEADLINE = FIELD["city"], FIELD["headline"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]

SET = """
import sys
from pathlib import Path
from captioner import library
from captioner.credits import FIELD
field = FIELD[sys.argv[1]]
for name in sys.argv[3:]:
    library.save(library.load(Path(name)).with_value(field, field.kind.parse(sys.argv[2])))
"""
COPY_SLOWLY = """
import sys, time
content = open(sys.argv[1], "rb").read()
with open(sys.argv[2], "wb", buffering=0) as file:
    for at in range(0, len(content), 100):
        file.write(content[at:at + 100])
        time.sleep(0.02)
"""


@pytest.fixture
def watching(window: MainWindow, opened: Opened) -> Opened:
    """Opens a folder in a window that looks at it more often than people need."""
    window.others.watching._shortest = window.others.watching._pause_ms = 40

    def open_(folder: Path) -> MainWindow:
        opened(folder)
        return window

    return open_


def other_program(program: str, *arguments: object) -> None:
    """Another program does its work, to its end."""
    ended = children.run(program, *arguments)
    assert ended.returncode == 0, ended.stderr


def names(window: MainWindow) -> list[str]:
    return [path.name for path in window.workspace.list.shown.paths()]


def said(window: MainWindow, words: str) -> bool:
    return any(words in text for text in window.messages.standing())


def draw(path: Path, colour: str = "navy") -> Path:
    Image.new("RGB", (60, 40), colour).save(path)
    return path


def test_a_new_photo_gets_a_row_at_its_place_and_is_read(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3, city="Almaty")
    window = watching(paths[0].parent)
    QAbstractItemModelTester(
        window.workspace.list.shown, QAbstractItemModelTester.FailureReportingMode.Fatal, window
    )
    window.workspace.list.select([paths[2]])
    other_program(
        "import shutil, sys; shutil.copy(sys.argv[1], sys.argv[2])",
        paths[0],
        paths[0].parent / "IMG_0001b.jpg",
    )
    qtbot.waitUntil(lambda: said(window, "One new photo: IMG_0001b.jpg."))
    qtbot.waitUntil(lambda: not window.desk.is_opening())
    assert names(window) == ["IMG_0001.jpg", "IMG_0001b.jpg", "IMG_0002.jpg", "IMG_0003.jpg"]
    assert window.table.photo(paths[0].parent / "IMG_0001b.jpg").credits.text(CITY) == "Almaty"
    assert window.workspace.list.selected() == (paths[2],)
    assert window.workspace.list.head.count_text() == "4 of 4"


def test_several_new_photos_are_one_message(watching: Opened, make_photos: Make, qtbot: QtBot) -> None:
    folder = make_photos(1)[0].parent
    window = watching(folder)
    for name in ("a.jpg", "b.png", "IMG_0000.jpg"):
        draw(folder.parent / name).rename(folder / name)
    qtbot.waitUntil(lambda: window.table.rowCount() == 4)
    assert names(window) == ["a.jpg", "b.png", "IMG_0000.jpg", "IMG_0001.jpg"]
    assert said(window, "3 new photos.")


def test_a_photo_that_is_still_being_copied_waits_until_it_is_whole(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = watching(paths[0].parent)
    copy = paths[0].with_name("copy.jpg")
    copying = children.started(COPY_SLOWLY, paths[0], copy)
    qtbot.waitUntil(lambda: window.table.rowCount() == 2 and not window.desk.is_opening())
    assert copying.wait(20) == 0
    assert window.table.photo(copy).unreadable == ""
    assert window.table.photo(copy).credits.text(CITY) == "Almaty"


def test_a_photo_written_by_another_program_is_read_again(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = watching(paths[0].parent)
    other_program(SET, "city", "Almaty", paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Almaty")
    assert window.table.edited() == ()
    qtbot.waitUntil(lambda: said(window, "IMG_0001.jpg was changed by another program."))


def test_a_sidecar_written_by_another_program_is_read_again(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = watching(paths[0].parent)
    beside = sidecar.path_of(paths[0])
    beside.write_text(
        beside.read_text("utf-8").replace('"cityName": "Almaty"', '"cityName": "Astana"'), "utf-8"
    )
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Astana")


def test_edits_of_other_fields_stay_and_are_saved_beside_what_came_from_outside(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = watching(paths[0].parent)
    window.editing.apply(Edit(HEADLINE, ("Rally",)), paths)
    other_program(SET, "city", "Almaty", paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Almaty")
    assert window.table.photo(paths[0]).edited == (HEADLINE,)
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    assert (on_disk(paths[0], CITY), on_disk(paths[0], HEADLINE)) == ("Almaty", "Rally")


def test_what_is_being_typed_is_not_disturbed(
    active: MainWindow, watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = watching(paths[0].parent)
    press(window, "I")
    type_text("Crowd at")
    other_program(SET, "city", "Almaty", paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Almaty")
    type_text(" the square")
    window.workspace.commit()
    assert window.table.photo(paths[0]).credits.text(CAPTION) == "Crowd at the square"


def test_a_field_that_both_changed_keeps_ours_and_is_marked_with_both_values(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1, city="Almaty")
    window = watching(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    other_program(SET, "city", "Shymkent", paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).disagreeing == (CITY,))
    photo = window.table.photo(paths[0])
    assert photo.credits.text(CITY) == "Astana"
    assert set(photo.homes[CITY].values()) == {"Astana", "Shymkent"}
    assert form_words.disagreement(CITY, [photo]) == "▲ Changed by two"
    assert ("This window", "Astana") in form_words.homes(CITY, photo)
    qtbot.waitUntil(lambda: said(window, "another program changed the city too"))
    window.editing.undo()
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Shymkent")
    assert window.table.edited() == ()


def test_a_photo_taken_away_takes_its_row_along_and_its_neighbour_is_meant(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = watching(paths[0].parent)
    window.workspace.list.select([paths[1]])
    paths[1].unlink()
    qtbot.waitUntil(lambda: names(window) == ["IMG_0001.jpg", "IMG_0003.jpg"])
    assert window.workspace.list.selected() == (paths[2],) or window.workspace.list.selected() == (paths[0],)
    qtbot.waitUntil(lambda: window.workspace.form.photos != ())
    assert said(window, "IMG_0002.jpg was taken away.")


def test_a_photo_taken_away_with_edits_stays_until_they_are_given_up_or_it_is_back(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = watching(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    aside = paths[0].parent.parent / "aside"
    aside.mkdir()
    for path in paths:
        path.rename(aside / path.name)
    # The folder still holds the sidecars: it is the same one, and the photos are really gone.
    qtbot.waitUntil(lambda: all("no longer there" in str(photo.warnings) for photo in window.table.photos()))
    assert [photo.credits.text(CITY) for photo in window.table.edited()] == ["Astana"] * 2
    (aside / paths[0].name).rename(paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).warnings == ())
    assert window.table.photo(paths[0]).edited == (CITY,)
    window.editing.undo()
    qtbot.waitUntil(lambda: names(window) == ["IMG_0001.jpg"])
    window.editing.redo()
    assert [photo.path for photo in window.table.edited()] == [paths[0]]


def test_a_renamed_photo_keeps_row_selection_edits_and_undo(
    active: MainWindow, watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    window = watching(paths[0].parent)
    window.workspace.list.select([paths[0]])
    window.workspace.show_now()
    press(window, "I")
    type_text("Crowd")
    new = paths[0].with_name("rally.jpg")
    other_program("import os, sys; os.rename(sys.argv[1], sys.argv[2])", paths[0], new)
    qtbot.waitUntil(lambda: names(window) == ["IMG_0002.jpg", "IMG_0003.jpg", "rally.jpg"])
    assert window.workspace.list.selected() == (new,)
    assert window.table.photo(new).credits.text(CAPTION) == "Crowd"
    assert said(window, "IMG_0001.jpg is called rally.jpg now.")
    qtbot.waitUntil(lambda: [photo.path for photo in window.workspace.form.photos] == [new])
    window.editing.undo()
    assert window.table.edited() == ()
    window.editing.redo()
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    assert on_disk(new) == "Crowd"
    assert not paths[0].exists()


def test_undo_follows_a_photo_to_its_new_name_though_another_has_taken_the_old_one(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window = watching(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Astana",)), paths[:1])
    new = paths[0].with_name("rally.jpg")
    paths[0].rename(new)
    qtbot.waitUntil(lambda: names(window) == ["IMG_0002.jpg", "rally.jpg"])
    draw(paths[0], "red")
    qtbot.waitUntil(lambda: names(window) == ["IMG_0001.jpg", "IMG_0002.jpg", "rally.jpg"])
    window.workspace.list.select([paths[1]])
    window.editing.undo()
    assert window.workspace.list.current() == new
    window.editing.redo()
    assert [photo.path for photo in window.table.edited()] == [new]


def test_our_own_saves_are_no_changes_from_outside(watching: Opened, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(6)
    window = watching(paths[0].parent)
    forgotten: list[Path] = []
    window.workspace.thumbnails.changed.connect(forgotten.append)
    qtbot.waitUntil(window.workspace.list.rows.has_all_thumbnails)
    window.editing.apply(Edit(CITY, ("Astana",)), paths)
    forgotten.clear()
    told: list[str] = []
    window.others.outside.told.connect(told.append)
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    with qtbot.waitSignal(window.others.watching.seen):
        window.others.watching.look()
    qtbot.waitUntil(lambda: not window.others.outside._waiting and window.others.outside._reading is None)
    assert (told, forgotten) == ([], [])
    assert window.table.edited() == ()


def test_the_picture_is_shown_anew_when_it_has_changed(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    window = watching(paths[0].parent)
    qtbot.waitUntil(
        lambda: window.workspace.viewer.is_sharp() and window.workspace.list.rows.has_all_thumbnails()
    )
    draw(paths[0].parent.parent / "new.jpg", "red").replace(paths[0])

    def is_red() -> bool:
        small = window.workspace.thumbnails.pixmap(paths[0])
        shown = canvas(window.workspace.viewer).pixels.fitting
        if small is None or shown.isNull():
            return False
        seen = (small.toImage().pixelColor(5, 5), shown.pixelColor(5, 5))
        return all(colour.red() > 200 and colour.blue() < 60 for colour in seen)

    qtbot.waitUntil(is_red)


def test_a_folder_that_vanishes_is_told_once_and_goes_on_when_it_is_back(
    watching: Opened, make_photos: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = make_photos(2)
    window = watching(paths[0].parent)
    monkeypatch.setattr("captioner.gui.others.watching._LONGEST_MS", 60)
    told: list[object] = []
    window.others.watching.away.connect(told.append)
    folder, elsewhere = paths[0].parent, paths[0].parent.with_name("elsewhere")
    folder.rename(elsewhere)
    qtbot.waitUntil(lambda: bool(told))
    folder.mkdir()
    qtbot.wait(300)
    assert len(told) == 1
    assert window.table.rowCount() == 2
    assert said(window, "looks again until it is back")
    folder.rmdir()
    elsewhere.rename(folder)
    qtbot.waitUntil(lambda: said(window, "is there again"))
    draw(folder / "IMG_0003.jpg")
    qtbot.waitUntil(lambda: window.table.rowCount() == 3)


def test_photos_named_one_by_one_get_no_neighbours(
    window: MainWindow, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    window.others.watching._shortest = window.others.watching._pause_ms = 40
    with qtbot.waitSignal(window.desk.opened):
        window.open([paths[0]])
    qtbot.waitUntil(lambda: not window.desk.is_opening())
    draw(paths[0].with_name("new.jpg"))
    other_program(SET, "city", "Almaty", paths[0])
    qtbot.waitUntil(lambda: window.table.photo(paths[0]).credits.text(CITY) == "Almaty")
    assert window.table.rowCount() == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no named pipes")
def test_a_look_that_hangs_holds_neither_the_window_nor_its_closing(
    watching: Opened, make_photos: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share that does not answer keeps whoever asks it waiting; a pipe nobody writes to does the same."""
    paths = make_photos(1)
    window = watching(paths[0].parent)
    pipe = paths[0].parent.parent / "pipe"
    os.mkfifo(pipe)
    hanging = threading.Event()

    def hang(*_: object) -> None:
        hanging.set()
        pipe.read_bytes()

    qtbot.waitUntil(lambda: window.others.watching._look is None)
    monkeypatch.setattr(errands, "look", hang)
    window.others.watching.look()
    assert hanging.wait(10)
    window.others.watching.look()
    qtbot.wait(150)
    assert [thread.name for thread in threading.enumerate()].count("look") == 1
    before = time.monotonic()
    assert window.close()
    assert time.monotonic() - before < 5
    pipe.write_bytes(b"")


def test_the_pause_grows_while_nothing_happens_and_is_short_again_in_use(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot, qapp: QApplication
) -> None:
    folder = make_photos(1)[0].parent
    opened(folder)
    qtbot.waitUntil(lambda: window.others.watching._look is None)
    for _ in range(30):
        window.others.watching._next.stop()
        window.others.watching.look()
        qtbot.waitUntil(lambda: window.others.watching._look is None)
    assert window.others.watching._next.interval() == 15_000
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: window.others.watching._look is None)
    assert window.others.watching._next.interval() < 3_000
    draw(folder / "IMG_0002.jpg")
    qtbot.waitUntil(lambda: window.table.rowCount() == 2)


def test_what_is_seen_stays_in_its_place_when_photos_come_above_it(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    folder = make_photos(40)[0].parent
    window = watching(folder)
    rows = window.workspace.list.rows
    qtbot.waitUntil(lambda: rows.verticalScrollBar().maximum() > 600)
    rows.verticalScrollBar().setValue(600)
    seen = names(window)[rows.seen().start]
    for number in range(5):
        draw(folder / f"A_{number}.jpg")
    qtbot.waitUntil(lambda: window.table.rowCount() == 45)
    assert names(window)[rows.seen().start] == seen
    assert rows.verticalScrollBar().value() == 600 + 5 * rows.row_height()


def test_two_windows_on_one_folder_see_each_others_saves(
    watching: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(20)
    window = watching(paths[0].parent)
    other = children.started(SET, "city", "Almaty", *paths)
    window.editing.apply(Edit(HEADLINE, ("Rally",)), paths)
    window.save_all()
    assert other.wait(60) == 0
    qtbot.waitUntil(lambda: all(photo.credits.text(CITY) == "Almaty" for photo in window.table.photos()))
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    photos = [library.load(path) for path in paths]
    assert {(photo.credits.text(CITY), photo.credits.text(HEADLINE)) for photo in photos} == {
        ("Almaty", "Rally")
    }


def test_a_window_that_is_taken_away_without_being_closed_is_told_nothing(
    make_photos: Make, qtbot: QtBot, qapp: QApplication
) -> None:
    folder = make_photos(1)[0].parent
    window = MainWindow()
    with qtbot.waitSignal(window.desk.opened):
        window.open([folder])
    qtbot.waitUntil(lambda: not window.desk.is_opening())
    window.others.watching.look()
    qapp.aboutToQuit.emit()
    shiboken6.delete(window)
    qtbot.wait(100)
    assert all(thread.name != "look" or thread.join(5) is None for thread in threading.enumerate())
