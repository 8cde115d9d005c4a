"""The errands: open, read, save, stop; on real files, with threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner import library
from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.errors import CaptionerError
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Ended
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs

CITY = FIELD["city"]
Make = Callable[..., list[Path]]
PATIENCE = 30_000
"""Milliseconds: a disk that others keep busy takes its time to have written."""


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    jobs = Jobs()
    table = PhotoTable()
    desk = Desk(jobs, table)
    desk.found.connect(desk.begin)
    yield desk
    jobs.stop()


def open_(desk: Desk, paths: list[Path], qtbot: QtBot) -> None:
    desk.find(paths)
    qtbot.waitUntil(lambda: not desk.is_opening())


def edit(desk: Desk, paths: list[Path], text: str) -> None:
    desk._table.put([Edit(CITY, (text,)).applied(desk._table.photo(path)) for path in paths])


def on_disk(path: Path) -> str:
    return library.load(path).credits.text(CITY)


def test_a_folder_is_rows_first_and_credits_soon_after(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(60, city="Almaty")
    with qtbot.waitSignal(desk.opened):
        desk.find([paths[0].parent])
    assert [photo.path for photo in desk._table.photos()] == paths
    assert not desk._table.is_all_read()
    qtbot.waitUntil(lambda: not desk.is_opening())
    assert all(photo.credits.text(CITY) == "Almaty" for photo in desk._table.photos())


def test_what_is_looked_at_is_read_first(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(80)
    with qtbot.waitSignal(desk.opened):
        desk.find(paths)
    desk.read_first([paths[70], paths[75]])
    with qtbot.waitSignal(desk._table.changed) as told:
        pass
    assert told.args[0][:2] == (paths[70], paths[75])


def test_a_place_that_is_gone_or_empty_is_refused_with_a_sentence(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for place in (tmp_path / "gone", tmp_path):
        with qtbot.waitSignal(desk.refused) as told:
            desk.find([place])
        assert isinstance(told.args[0], CaptionerError)
        assert str(place) in str(told.args[0])
    assert not desk.is_opening()


def test_the_folder_asked_for_last_is_the_one_opened(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    first, second = make_photos(3, "first"), make_photos(2, "second")
    desk.find(first)
    desk.find(second)
    qtbot.waitUntil(lambda: not desk.is_opening())
    assert [photo.path for photo in desk._table.photos()] == second


def test_another_set_drops_what_is_still_being_read_of_this_one(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    first, second = make_photos(90, "first"), make_photos(2, "second")
    with qtbot.waitSignal(desk.opened):
        desk.find(first)
    open_(desk, second, qtbot)
    qtbot.wait(100)
    assert [photo.path for photo in desk._table.photos()] == second


def test_a_file_that_is_no_photo_is_told_and_the_others_are_read(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3, city="Almaty")
    paths[1].write_bytes(b"not a photo")
    open_(desk, paths, qtbot)
    assert [bool(photo.unreadable) for photo in desk._table.photos()] == [False, True, False]


def test_a_save_writes_what_was_edited_and_reports_it(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(8)
    open_(desk, paths, qtbot)
    edit(desk, paths[2:6], "Almaty")
    progress: list[tuple[int, int]] = []
    desk.saving.connect(lambda done, total: progress.append((done, total)))
    with qtbot.waitSignal(desk.ended, timeout=PATIENCE) as told:
        desk.save(desk._table.photos())
    ended = told.args[0]
    assert isinstance(ended, Ended)
    assert (sorted(ended.saved), ended.errors, ended.stopped) == (paths[2:6], (), 0)
    assert [on_disk(path) for path in paths] == [""] * 2 + ["Almaty"] * 4 + [""] * 2
    assert desk._table.edited() == ()
    assert progress[0] == (0, 4)
    assert progress[-1] in ((4, 4), (0, 0))


def test_a_photo_is_never_saved_twice_at_once_and_its_last_word_is_written(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Alma")
    desk.save(desk._table.photos())
    edit(desk, paths, "Almaty")
    desk.save(desk._table.photos())
    assert len(desk._saves) == 1
    qtbot.waitUntil(lambda: not desk.is_saving())
    assert on_disk(paths[0]) == "Almaty"
    assert desk._table.edited() == ()


def test_saves_of_different_photos_run_beside_each_other(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    paths = make_photos(4)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Almaty")
    for path in paths:
        desk.save([desk._table.photo(path)])
    assert len(desk._saves) == 4
    qtbot.waitUntil(lambda: not desk.is_saving())
    assert [on_disk(path) for path in paths] == ["Almaty"] * 4


def test_a_save_that_is_stopped_leaves_the_rest_unsaved_and_says_how_many(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(60)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Almaty")
    with qtbot.waitSignal(desk.ended, timeout=PATIENCE) as told:
        desk.save(desk._table.photos())
        desk.stop()
    ended = told.args[0]
    assert ended.stopped > 0
    assert ended.stopped + len(ended.saved) == 60
    assert ended.errors == ()
    assert len(desk._table.edited()) == ended.stopped
    assert sorted(path for path in paths if on_disk(path)) == sorted(ended.saved)


def test_one_photo_that_cannot_be_saved_does_not_keep_the_others(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(3)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Almaty")
    paths[1].unlink()
    with qtbot.waitSignal(desk.ended, timeout=PATIENCE) as told:
        desk.save(desk._table.photos())
    assert [error.path for error in told.args[0].errors] == [paths[1]]
    assert [photo.path for photo in desk._table.edited()] == [paths[1]]


def test_what_only_the_sidecar_holds_is_noted(
    desk: Desk, make_photos: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    raw = tmp_path / "IMG_1.cr2"
    raw.write_bytes(b"II*\0\x10\0\0\0CR\x02\0" + bytes(64))
    open_(desk, [raw], qtbot)
    edit(desk, [raw], "Almaty")
    with qtbot.waitSignal(desk.ended, timeout=PATIENCE) as told:
        desk.save(desk._table.photos())
    assert told.args[0].notes or told.args[0].errors


def test_nothing_to_save_is_no_errand(desk: Desk, make_photos: Make, qtbot: QtBot) -> None:
    open_(desk, make_photos(2), qtbot)
    desk.save(desk._table.photos())
    assert not desk.is_saving()


def test_what_a_save_under_way_brings_to_the_disk_is_not_left_unsaved(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(2)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Almaty")
    desk.save([desk._table.photo(paths[0])])
    assert [photo.path for photo in desk.left_unsaved(desk._table.edited())] == [paths[1]]
    edit(desk, paths[:1], "Astana")
    assert len(desk.left_unsaved(desk._table.edited())) == 2
    qtbot.waitUntil(lambda: not desk.is_saving())


def test_a_mistake_in_a_job_leaves_its_photos_free_to_be_saved_again(
    desk: Desk, make_photos: Make, qtbot: QtBot
) -> None:
    paths = make_photos(1)
    open_(desk, paths, qtbot)
    edit(desk, paths, "Almaty")
    desk.save(desk._table.photos())
    desk._saves[0].over.wait(10)
    # What the job's net says when a job of the desk ends without an answer.
    desk._jobs.failed.emit(ZeroDivisionError())
    assert not desk.is_saving()
    qtbot.wait(50)
    assert on_disk(paths[0]) == "Almaty"
    assert desk._table.edited() == ()
