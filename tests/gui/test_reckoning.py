"""What is worked out of many photos in a thread holds for them as they are when it is taken, whatever came between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD
from captioner.edits import Edit
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.moment import Moment
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.safekeeping.reckoning import Reckoning
from captioner.gui.work.jobs import Jobs
from captioner.journal.entries import Step
from captioner.photo import Photo

CITY = FIELD["city"]
PATHS = [Path(f"/set/{number:04}.jpg") for number in range(MANY + 100)]
ABOUT, OTHERS = frozenset(PATHS[: MANY + 1]), PATHS[MANY + 1 :]


class Counted:
    """What the photos hold and how many steps there are, each time it is worked out."""

    def __init__(self) -> None:
        self.times = 0
        self.between: Callable[[], None] = lambda: None

    def work(self, photos: Moment, steps: Sequence[Step]) -> tuple[str, int]:
        self.times += 1
        return photos.photo(PATHS[0]).credits.text(CITY), len(steps)


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    table.put([Photo(path) for path in PATHS])
    return table


@pytest.fixture
def editing(table: PhotoTable, jobs: Jobs) -> Editing:
    editing = Editing(table)
    editing.large.work_with(jobs)
    return editing


@pytest.fixture
def reckoning(table: PhotoTable, editing: Editing, jobs: Jobs) -> Reckoning:
    return Reckoning(jobs, table, editing, editing)


def say(table: PhotoTable, path: Path, city: str) -> None:
    table.put([table.photo(path).with_value(CITY, city)])


def test_of_a_few_it_is_known_at_once(reckoning: Reckoning) -> None:
    counted, found = Counted(), list[tuple[str, int]]()
    reckoning.reckon(counted.work, frozenset(PATHS[:3]), found.append)
    assert found == [("", 0)]


def test_what_others_do_meanwhile_does_not_matter(
    reckoning: Reckoning, table: PhotoTable, qtbot: QtBot
) -> None:
    counted, found = Counted(), list[tuple[str, int]]()
    reckoning.reckon(counted.work, ABOUT, found.append)
    assert found == []
    say(table, OTHERS[0], "Almaty")
    qtbot.waitUntil(lambda: bool(found))
    assert (found, counted.times) == ([("", 0)], 1)


def test_a_photo_that_changed_meanwhile_is_looked_at_again(
    reckoning: Reckoning, table: PhotoTable, qtbot: QtBot
) -> None:
    counted, found = Counted(), list[tuple[str, int]]()
    reckoning.reckon(counted.work, ABOUT, found.append)
    say(table, PATHS[0], "Almaty")
    qtbot.waitUntil(lambda: bool(found))
    assert (found, counted.times) == ([("Almaty", 0)], 2)


def test_a_step_that_was_made_meanwhile_is_known(
    reckoning: Reckoning, editing: Editing, qtbot: QtBot
) -> None:
    counted, found = Counted(), list[tuple[str, int]]()
    reckoning.reckon(counted.work, ABOUT, found.append)
    editing.apply(Edit(CITY, ("Almaty",)), OTHERS[:1])
    qtbot.waitUntil(lambda: bool(found))
    assert (found, counted.times) == ([("", 1)], 2)


def test_a_deed_over_thousands_that_is_under_way_is_waited_for_and_never_lost(
    reckoning: Reckoning, table: PhotoTable, editing: Editing, qtbot: QtBot
) -> None:
    counted, found = Counted(), list[tuple[str, int]]()
    editing.apply(Edit(CITY, ("Almaty",)), PATHS)
    reckoning.reckon(counted.work, ABOUT, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("Almaty", 1)]
    editing.apply(Edit(CITY, ("Astana",)), PATHS)
    reckoning.reckon(counted.work, frozenset(PATHS[:1]), found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[1] == ("Astana", 2)


def test_rows_that_came_or_went_meanwhile_are_known(
    reckoning: Reckoning, table: PhotoTable, qtbot: QtBot
) -> None:
    found = list[int]()
    reckoning.reckon(lambda photos, steps: len(photos.rows), ABOUT, found.append)
    table.arrange(Arrangement(going=frozenset(PATHS[1:3])))
    qtbot.waitUntil(lambda: bool(found))
    assert found == [len(PATHS) - 2]


def test_somebody_who_never_rests_gets_an_answer_all_the_same(
    reckoning: Reckoning, table: PhotoTable, jobs: Jobs, qtbot: QtBot
) -> None:
    found = list[tuple[str, int]]()

    class Restless(Counted):
        def work(self, photos: Moment, steps: Sequence[Step]) -> tuple[str, int]:
            answer = super().work(photos, steps)
            if self.times < 4:
                # Before the answer comes home.
                jobs._answers.append(lambda: say(table, PATHS[0], f"{self.times} changes"))
            return answer

    counted = Restless()
    reckoning.reckon(counted.work, ABOUT, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("3 changes", 0)]
    assert counted.times == 4


def test_another_set_is_not_told_of_the_one_before(
    reckoning: Reckoning, editing: Editing, jobs: Jobs
) -> None:
    found = list[tuple[str, int]]()
    reckoning.reckon(Counted().work, ABOUT, found.append)
    reckoning.drop()
    jobs.wait_all()
    editing.apply(Edit(CITY, ("Almaty",)), PATHS)
    reckoning.reckon(Counted().work, ABOUT, found.append)
    reckoning.drop()
    editing.large.finish()
    jobs.wait_all()
    assert found == []
