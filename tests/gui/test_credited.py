"""Who is credited in a set: counted of what has changed alone, and the same as if all were counted anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import PHOTOGRAPHER, Credits, Field
from captioner.gui.photos.credited import Credited
from captioner.gui.photos.photo_table import PhotoTable
from captioner.kinds import Value
from captioner.photo import Photo

PATHS = [Path(f"/set/{number:03}.jpg") for number in range(500)]
names = st.lists(st.sampled_from(["Dina", "Bo", "Aigerim"]), max_size=2).map(tuple)


class Watched(Credits):
    """Credits that know how often they were looked at."""

    looks = 0

    def get(self, field: Field) -> Value | None:
        Watched.looks += 1
        return super().get(field)


def by(path: Path, *photographers: str) -> Photo:
    credits = Watched({PHOTOGRAPHER: photographers})
    return Photo(path, credits, credits)


@pytest.fixture
def table(qapp: object) -> PhotoTable:
    table = PhotoTable()
    table.begin(PATHS)
    table.put([by(path, "Dina") for path in PATHS])
    return table


def test_of_a_few_that_changed_none_of_the_others_is_looked_at(table: PhotoTable) -> None:
    credited = Credited()
    credited.follow(table, [])
    table.put([by(PATHS[3], "Bo", "Dina"), by(PATHS[4])])
    Watched.looks = 0
    credited.follow(table, [PATHS[3:5], PATHS[3:4]])
    assert Watched.looks == 2
    assert credited.names() == {"Bo", "Dina"}


def test_who_is_credited_no_longer_is_not_counted(table: PhotoTable) -> None:
    credited = Credited()
    credited.follow(table, [])
    table.put([by(path, "Bo") for path in PATHS])
    credited.follow(table, [PATHS[:250], PATHS[250:]])
    assert credited.names() == {"Bo"}
    table.put([by(path) for path in PATHS[:2]])
    credited.follow(table, [PATHS[:2]])
    assert credited.names() == {"Bo"}


@given(steps=st.lists(st.dictionaries(st.sampled_from(PATHS[:5]), names, min_size=1), max_size=6))
def test_whatever_changes_it_is_as_if_all_were_counted(steps: list[dict[Path, tuple[str, ...]]]) -> None:
    table, credited = PhotoTable(), Credited()
    table.begin(PATHS[:5])
    for step in steps:
        table.put([by(path, *photographers) for path, photographers in step.items()])
        credited.follow(table, [tuple(step), [Path("/gone.jpg")]])
        assert credited.names() == {
            name for photo in table.photos() for name in photo.credits.entries(PHOTOGRAPHER)
        }
