"""What pictures take of the memory: of the set that is open alone, and never less than what is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from captioner.gui.main_window import MainWindow
from captioner.gui.pictures import thumbnails as module
from captioner.gui.pictures.decode_ahead import DecodeAhead
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.work.jobs import Jobs

ROOM = QSize(120, 120)
Make = Callable[..., list[Path]]
Opened = Callable[[Path], MainWindow]


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    found = [tmp_path / f"IMG_{number}.png" for number in range(7)]
    for path in found:
        Image.new("RGB", (240, 160), (200, 40, 40)).save(path)
    return found


def kept(ahead: DecodeAhead, paths: list[Path]) -> list[Path]:
    return [path for path in paths if ahead.picture(path) is not None]


def test_the_shown_photo_and_its_neighbours_are_kept_however_little_memory_there_is(
    jobs: Jobs, paths: list[Path]
) -> None:
    ahead = DecodeAhead(jobs, most_bytes=1)
    ahead.want(paths[0], paths[1:4], ROOM)
    jobs.wait_all()
    assert kept(ahead, paths) == paths[:4]


def test_what_was_shown_longest_ago_goes_first(jobs: Jobs, paths: list[Path]) -> None:
    ahead = DecodeAhead(jobs, most_bytes=1, at_least=2)
    for path in paths:
        ahead.want(path, (), ROOM)
        jobs.wait_all()
    assert kept(ahead, paths) == paths[-3:]


def test_nothing_is_kept_of_a_set_that_is_left(jobs: Jobs, paths: list[Path]) -> None:
    thumbnails = Thumbnails(jobs)
    thumbnails.want(paths[:2])
    jobs.wait_all()
    thumbnails.want(paths[:4])
    thumbnails.let_go()
    jobs.wait_all()
    assert [path for path in paths if thumbnails.pixmap(path) is not None] == []
    thumbnails.want(paths[:4])
    jobs.wait_all()
    assert [path for path in paths if thumbnails.whole(path) is not None] == paths[:4]


def test_what_is_seen_is_never_let_go_of_for_what_may_be_seen_next(
    jobs: Jobs, paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 3 * 256 * 256 * 4)
    thumbnails = Thumbnails(jobs)
    for visible in (paths[:2], paths):
        thumbnails.want(visible, [path for path in paths if path not in visible])
        jobs.wait_all()
        assert [path for path in visible if thumbnails.whole(path) is not None] == visible
    thumbnails.want(paths[:2], paths[2:])
    thumbnails.let_go()
    thumbnails.want(paths[:2], paths[2:])
    jobs.wait_all()
    assert [path for path in paths if thumbnails.whole(path) is not None] == paths[:3]


def test_another_set_shows_its_own_photos_and_keeps_none_of_the_one_before(
    window: MainWindow, opened: Opened, make_photos: Make, qtbot: QtBot
) -> None:
    first, second = make_photos(2), make_photos(2, "second")
    opened(first[0].parent)
    qtbot.waitUntil(lambda: all(window.workspace.thumbnails.whole(path) is not None for path in first))
    opened(second[0].parent)
    qtbot.waitUntil(lambda: all(window.workspace.thumbnails.whole(path) is not None for path in second))
    qtbot.waitUntil(window.workspace.viewer.is_sharp)
    assert [path for path in first if window.workspace.thumbnails.pixmap(path) is not None] == []
    opened(first[0].parent)
    qtbot.waitUntil(lambda: all(window.workspace.thumbnails.whole(path) is not None for path in first))
    qtbot.waitUntil(window.workspace.viewer.is_sharp)
