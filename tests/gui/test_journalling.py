"""What is typed reaches the journal within a second and leaves it when it is saved; undo outlives a restart."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import children
import pytest
from gui.at_the_window import on_disk, press, saved, type_text
from pytestqt.qtbot import QtBot
from spreads import Spread

from captioner import library
from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.main_window import MainWindow
from captioner.gui.safekeeping.left import left_by
from captioner.journal.book import Journal
from captioner.journal.database import state_folder
from captioner.journal.entries import Found
from captioner.journal.rows import place_of

CITY = FIELD["city"]
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


def in_journal(paths: list[Path]) -> Found:
    journal = Journal(state_folder())
    try:
        return journal.find("nobody", place_of((paths[0].parent,)), paths)
    finally:
        journal.close()


def typed(paths: list[Path]) -> list[str]:
    return [str(entry.typed.value) for entry in in_journal(paths).unsaved]


def cities(window: MainWindow) -> list[str]:
    return [photo.credits.text(CITY) for photo in window.table.photos()]


def type_one_after_the_other(window: MainWindow, paths: list[Path], *texts: str) -> None:
    """A step for undo each."""
    for text in texts:
        window.editing.end_run()
        window.editing.apply(Edit(CITY, (text,)), paths)


def save(window: MainWindow, qtbot: QtBot) -> None:
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))


@pytest.fixture
def restarted(qtbot: QtBot) -> Iterator[Callable[[MainWindow, Path], MainWindow]]:
    """Closes the window and opens the folder in a new one, with what undo knows."""
    windows: list[MainWindow] = []

    def restart(window: MainWindow, folder: Path) -> MainWindow:
        window._may_close = True
        window.close()
        new = MainWindow()
        windows.append(new)
        with qtbot.waitSignal(new.safekeeping.journalling.found):
            new.open([folder])
        return new

    yield restart
    for window in windows:
        window._may_close = True
        window.close()
        window.deleteLater()


def test_what_is_typed_is_in_the_journal_within_a_second(
    window: MainWindow, active: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(2, city="Almaty")
    opened(paths[0].parent)
    press(window, "F2")
    type_text("Crowd")
    qtbot.wait(1_000)
    (entry,) = in_journal(paths).unsaved
    assert (entry.path, entry.field, entry.saved) == (paths[0], CAPTION, None)
    assert entry.typed.value == Edit(CAPTION, ("Crowd",)).applied(library.load(paths[0])).credits.get(CAPTION)
    assert entry.stamp == library.load(paths[0]).stamp


def test_what_waits_in_a_box_is_in_the_journal_too(
    window: MainWindow, active: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    window.workspace.form.focus_field("date")
    type_text("yester")
    qtbot.wait(1_000)
    window.workspace.list.select(paths)
    window.workspace.show_now()
    window.workspace.form.focus_field("city")
    type_text("Alma")
    qtbot.wait(1_000)
    found = {(box.paths, box.field.key, box.text) for box in in_journal(paths).boxes}
    assert found == {((paths[0],), "date", "yester"), (tuple(paths), "city", "Alma")}


def test_what_is_saved_is_gone_and_its_steps_stay(
    window: MainWindow, active: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    window.workspace.edit(Edit(CITY, ("Almaty",)))
    qtbot.waitUntil(lambda: typed(paths) == ["Almaty"])
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    qtbot.waitUntil(lambda: typed(paths) == [])
    assert [step.words for step in in_journal(paths).steps] == ["City of IMG_0001.jpg"]


def test_undo_and_redo_reach_back_past_a_save_and_a_restart(
    window: MainWindow,
    make_photos: Make,
    opened: Opened,
    qtbot: QtBot,
    restarted: Callable[[MainWindow, Path], MainWindow],
) -> None:
    paths = make_photos(2, city="Astana")
    folder = paths[0].parent
    opened(folder)
    type_one_after_the_other(window, paths, "Almaty", "Taraz", "Oral")
    save(window, qtbot)
    window.editing.undo()
    save(window, qtbot)

    new = restarted(window, folder)

    assert cities(new) == ["Taraz", "Taraz"]
    assert not new.table.edited()
    assert new.editing.stack.undoText() == "City of 2 photos"
    assert new.deeds["redo"].isEnabled()
    new.editing.undo()
    assert cities(new) == ["Almaty", "Almaty"]
    assert len(new.table.edited()) == 2
    new.editing.undo()
    assert cities(new) == ["Astana", "Astana"]
    for _ in range(3):
        new.editing.redo()
    assert cities(new) == ["Oral", "Oral"]


def test_what_was_taken_back_in_one_session_is_known_to_the_next_and_the_one_after_it(
    window: MainWindow,
    make_photos: Make,
    opened: Opened,
    qtbot: QtBot,
    restarted: Callable[[MainWindow, Path], MainWindow],
) -> None:
    paths = make_photos(2, city="Astana")
    opened(paths[0].parent)
    type_one_after_the_other(window, paths, "Almaty", "Taraz", "Oral")
    save(window, qtbot)
    new = restarted(window, paths[0].parent)
    new.editing.undo()
    new.editing.undo()
    save(new, qtbot)
    assert on_disk(paths[0], CITY) == "Almaty"

    newer = restarted(new, paths[0].parent)

    newer.editing.undo()
    assert cities(newer) == ["Astana", "Astana"]
    assert newer.editing.stack.count() == 3


def test_undo_never_wipes_out_what_another_program_wrote_while_captioner_was_closed(
    window: MainWindow,
    make_photos: Make,
    opened: Opened,
    qtbot: QtBot,
    restarted: Callable[[MainWindow, Path], MainWindow],
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    window._may_close = True
    window.close()
    library.save(Edit(CITY, ("Taraz",)).applied(library.load(paths[1])))

    new = restarted(window, paths[0].parent)

    new.editing.undo()
    assert cities(new) == ["", "Taraz"]
    assert not new.editing.stack.canUndo()


def test_what_is_typed_before_the_steps_come_back_is_above_them(
    window: MainWindow,
    make_photos: Make,
    opened: Opened,
    qtbot: QtBot,
    restarted: Callable[[MainWindow, Path], MainWindow],
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    type_one_after_the_other(window, paths, "Almaty", "Taraz")
    window.editing.undo()
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    new = restarted(window, paths[0].parent)
    journalling = new.safekeeping.journalling
    left = in_journal(paths)._replace(unsaved=())
    new.editing.clear()
    new.editing.apply(Edit(CITY, ("Oral",)), paths)
    journalling._wait(journalling._session, left_by(left))
    assert [step.is_done for step in new.editing.steps()] == [True, True]
    new.editing.undo()
    new.editing.undo()
    assert cities(new) == [""]
    journalling.write()
    qtbot.waitUntil(lambda: len(in_journal(paths).steps) == 2)


def test_another_set_has_steps_of_its_own(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    here, there = make_photos(1), make_photos(1, "there")
    opened(here[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), here)
    window.save_all()
    qtbot.waitUntil(lambda: saved(window))
    with qtbot.waitSignal(window.safekeeping.journalling.found):
        opened(there[0].parent)
    assert not window.editing.stack.canUndo()
    with qtbot.waitSignal(window.safekeeping.journalling.found):
        opened(here[0].parent)
    window.editing.undo()
    assert cities(window) == [""]


def test_a_journal_that_cannot_be_written_is_told_and_saving_works_and_later_all_is_made_up_for(
    window: MainWindow, active: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    state_folder().parent.mkdir(parents=True, exist_ok=True)
    state_folder().write_bytes(b"in the way")
    opened(paths[0].parent)
    qtbot.waitUntil(lambda: any("not safe from a crash" in text for text in window.messages.standing()))
    window.editing.apply(Edit(CITY, ("Almaty",)), paths[:1])
    window.editing.apply(Edit(CITY, ("Taraz",)), paths[1:])
    window.save(paths[:1])
    qtbot.waitUntil(lambda: len(window.table.edited()) == 1 and not window.desk.is_saving())
    assert on_disk(paths[0], CITY) == "Almaty"
    state_folder().unlink()
    qtbot.waitUntil(lambda: any("safe from a crash again" in text for text in window.messages.standing()))
    assert typed(paths) == ["Taraz"]


def test_a_damaged_journal_is_set_aside_and_that_is_told(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    state_folder().mkdir(parents=True)
    (state_folder() / "journal.db").write_bytes(b"\0damaged" * 5_000)
    opened(paths[0].parent)
    qtbot.waitUntil(lambda: any("was damaged" in text for text in window.messages.standing()))
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    qtbot.waitUntil(lambda: typed(paths) == ["Almaty"])
    (broken,) = state_folder().glob("journal.db.damaged-*")
    assert broken.read_bytes() == b"\0damaged" * 5_000


@pytest.mark.parametrize("content", [b"\0damaged" * 5_000, None])
def test_what_is_unsaved_is_written_again_where_the_journal_is_damaged_or_deleted_while_it_is_open(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot, content: bytes | None
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths[:1])
    qtbot.waitUntil(lambda: typed(paths) == ["Almaty"])
    for file in state_folder().glob("journal.db*"):
        file.unlink()
    if content is not None:
        (state_folder() / "journal.db").write_bytes(content)
    window.editing.apply(Edit(CITY, ("Taraz",)), paths[1:])
    qtbot.waitUntil((state_folder() / "journal.db-wal").exists)
    qtbot.waitUntil(lambda: sorted(typed(paths)) == ["Almaty", "Taraz"])


def test_the_window_does_not_wait_for_a_journal_that_another_program_holds(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    qtbot.waitUntil((state_folder() / "journal.db").exists)
    holder = Journal(state_folder())
    holder._connection.execute("BEGIN IMMEDIATE")
    window.editing.apply(Edit(CITY, ("Almaty",)), paths)
    qtbot.wait(500)
    assert cities(window) == ["Almaty"]
    assert typed_while_held(holder, paths) == []
    holder._connection.execute("ROLLBACK")
    holder.close()
    qtbot.waitUntil(lambda: typed(paths) == ["Almaty"])


def typed_while_held(holder: Journal, paths: list[Path]) -> list[object]:
    return holder._connection.execute("SELECT * FROM unsaved").fetchall()


def test_edits_of_a_photo_that_is_renamed_are_kept_under_its_new_name(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    opened(paths[0].parent)
    window.editing.apply(Edit(CITY, ("Almaty",)), paths[:1])
    qtbot.waitUntil(lambda: typed(paths) == ["Almaty"])
    new = paths[0].with_name("zoo.jpg")
    paths[0].rename(new)
    window.others.watching.look()
    qtbot.waitUntil(lambda: [entry.path for entry in in_journal([new]).unsaved] == [new])
    assert in_journal([new]).steps[0].changes[0].path == new


TYPE_ON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.gui import app
from captioner.gui.main_window import MainWindow
from captioner.gui.safekeeping.left import left_by
from captioner.gui.safekeeping.noted import Noted
from captioner.journal.book import Journal

qt = app.application()
window = MainWindow()
number = 0

def note(journal, session, place, page, told=Journal.note):
    told(journal, session, place, page)
    for entry in page.unsaved:
        sys.stdout.buffer.write(f"{entry.path.name} {entry.typed.value}\\n".encode())
    sys.stdout.buffer.flush()

Journal.note = note

def edit():
    global number
    if not window.desk.is_opening() and (photos := window.table.photos()):
        number += 1
        path = photos[number % len(photos)].path
        window.editing.end_run()
        window.editing.apply(Edit(FIELD["city"], (str(number),)), [path])

timer = QTimer(interval=3)
timer.timeout.connect(edit)
timer.start()
window.open([Path(sys.argv[1])])
sys.exit(qt.exec())
"""


def test_a_window_that_is_killed_loses_nothing_that_the_journal_acknowledged(
    make_photos: Make, spread: Spread
) -> None:
    paths = make_photos(5)
    chance, acknowledged = random.Random(7), {}
    for _ in spread(range(4), 3):
        command = children.command(TYPE_ON, paths[0].parent)
        with subprocess.Popen(command, env=children.environment(), stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            heard = running.stdout.readline()
            time.sleep(chance.random() * 0.7)
            running.kill()
            lines = (heard + running.stdout.read()).decode().splitlines()
        acknowledged = dict(line.split(" ") for line in lines)
        assert acknowledged
        held: dict[str, list[int]] = {}
        for entry in in_journal(paths).unsaved:
            held.setdefault(entry.path.name, []).append(int(str(entry.typed.value)))
        for name, number in acknowledged.items():
            assert max(held[name]) >= int(number)
