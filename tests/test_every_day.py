"""What is tried every day, and what --whole adds: nothing is lost, and of every table something is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
LONG = [
    "tests/gui/test_keyboard_table.py",
    "tests/packaging/test_one_folder.py",
    "tests/metadata/test_embedded.py",
]


def collected(*arguments: str) -> list[str]:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *arguments]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
    told = subprocess.run(command, cwd=CHECKOUT, env=kept, check=True, capture_output=True, encoding="utf-8")
    return [line for line in told.stdout.splitlines() if "::" in line]


def without_cases(cases: list[str]) -> set[str]:
    return {case.partition("[")[0] for case in cases}


@pytest.fixture(scope="module")
def daily() -> list[str]:
    return collected(*LONG)


@pytest.fixture(scope="module")
def whole() -> list[str]:
    return collected("--whole", *LONG)


@pytest.mark.at_length
def test_of_every_long_table_some_cases_are_tried_every_day_and_all_of_them_as_a_whole(
    daily: list[str], whole: list[str]
) -> None:
    assert set(daily) < set(whole)
    assert len(daily) < len(whole) * 3 / 4
    at_length = without_cases(whole) - without_cases(daily)
    assert at_length == {f"{LONG[1]}::test_the_smoke_test_is_passed_by_a_program_that_works"}


@pytest.mark.at_length
def test_every_kind_of_field_and_every_key_has_its_turn_every_day(daily: list[str], whole: list[str]) -> None:
    assert {case[-1] for case in keys(daily)} == {case[-1] for case in keys(whole)}
    assert {case[0] for case in keys(daily)} == {case[0] for case in keys(whole)}


def keys(cases: list[str]) -> list[list[str]]:
    table = f"{LONG[0]}::test_the_caret_stays_in_its_field_from_photo_to_photo["
    return [case.removeprefix(table)[:-1].rsplit("-", 2) for case in cases if case.startswith(table)]


@pytest.mark.at_length
def test_who_names_a_test_gets_it(whole: list[str]) -> None:
    (smoke,) = (case for case in whole if "smoke_test_is_passed" in case)
    assert collected(smoke) == [smoke]


@pytest.mark.parametrize(
    ("steps", "some"), [(range(1, 12), [1, 5, 9, 11]), (range(5), [0, 4]), ("ab", ["a", "b"])]
)
def test_a_spread_of_steps_begins_with_the_first_and_ends_with_the_last(
    steps: range, some: list[int], request: pytest.FixtureRequest
) -> None:
    spread = request.getfixturevalue("spread")
    assert list(spread(steps, 4)) == (list(steps) if request.config.getoption("--whole") else some)
