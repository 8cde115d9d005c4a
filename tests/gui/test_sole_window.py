"""A set is open in one window: the second is shown the first, and a window that died keeps nobody out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui import desk_of_another
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.safekeeping.sole_window import Claim, _service
from captioner.journal.database import state_folder
from captioner.journal.rows import place_of

Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


def test_a_set_that_another_window_has_open_brings_that_one_to_the_front(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    here, there = make_photos(1), make_photos(1, "there")
    opened(there[0].parent)
    with desk_of_another.window(here[0].parent) as other:
        window.open([here[0].parent])
        qtbot.waitUntil(lambda: any("another window" in text for text in window.messages.standing()))
        assert desk_of_another.heard(other) == "wanted"
        assert [photo.path for photo in window.table.photos()] == there
        assert window.isVisible()


def test_a_window_begun_for_a_set_that_is_open_elsewhere_closes(
    window: MainWindow, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent) as other:
        window.open([paths[0].parent])
        qtbot.waitUntil(lambda: not window.isVisible())
        assert desk_of_another.heard(other) == "wanted"


def test_a_set_is_known_by_its_folder_whichever_way_it_is_named(
    window: MainWindow, make_photos: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    link = tmp_path / "link"
    link.symlink_to(paths[0].parent)
    with desk_of_another.window(paths[0].parent) as other:
        window.open([link])
        qtbot.waitUntil(lambda: not window.isVisible())
        assert desk_of_another.heard(other) == "wanted"


def test_a_window_that_was_killed_keeps_nobody_out(make_photos: Make, opened: Opened) -> None:
    paths = make_photos(1)
    with desk_of_another.window(paths[0].parent):
        pass
    window = opened(paths[0].parent)
    assert window.table.rowCount() == 1


def test_a_set_that_was_left_is_free(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    here, there = make_photos(1), make_photos(1, "there")
    opened(here[0].parent)
    place = place_of((here[0].parent,))
    assert Claim(place).is_refused
    opened(there[0].parent)
    free = Claim(place)
    assert not free.is_refused
    free.release()


def test_a_set_that_was_not_opened_after_all_is_free(
    window: MainWindow, make_photos: Make, opened: Opened, qtbot: QtBot
) -> None:
    here, there = make_photos(1), make_photos(1, "there")
    opened(here[0].parent)
    taken: list[int] = []
    window.safekeeping.claim([there[0].parent], lambda: taken.append(1))
    qtbot.waitUntil(lambda: bool(taken))
    assert Claim(place_of((there[0].parent,))).is_refused
    window.leaving.stayed.emit()
    assert not Claim(place_of((there[0].parent,))).is_refused
    assert Claim(place_of((here[0].parent,))).is_refused


def test_the_same_set_can_be_opened_again(window: MainWindow, make_photos: Make, opened: Opened) -> None:
    paths = make_photos(1)
    opened(paths[0].parent)
    opened(paths[0].parent)
    assert Claim(place_of((paths[0].parent,))).is_refused


def test_a_lock_that_no_window_stands_behind_keeps_nobody_out(
    window: MainWindow, make_photos: Make, opened: Opened
) -> None:
    paths = make_photos(1)
    forgotten = Claim(place_of((paths[0].parent,)))
    opened(paths[0].parent)
    assert window.table.rowCount() == 1
    forgotten.release()


def test_a_window_that_does_not_answer_is_told(window: MainWindow, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(1)
    held = Claim(place_of((paths[0].parent,)))
    server = QLocalServer()
    assert server.listen(_service(held.name))
    window.open([paths[0].parent])
    qtbot.waitUntil(lambda: any("does not answer" in text for text in window.messages.standing()))
    assert window.table.rowCount() == 0
    server.close()
    held.release()


def test_where_no_lock_can_be_made_the_set_is_opened_all_the_same(
    window: MainWindow, make_photos: Make, opened: Opened
) -> None:
    state_folder().mkdir(parents=True)
    (state_folder() / "sets").write_bytes(b"in the way")
    paths = make_photos(1)
    opened(paths[0].parent)
    assert window.table.rowCount() == 1
    assert not QLockFile(str(state_folder() / "sets" / "x.lock")).tryLock(0)
