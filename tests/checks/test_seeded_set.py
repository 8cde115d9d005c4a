"""Every fault of the seeded set is found under its id; what only looks like one stops nothing."""

from __future__ import annotations

from functools import lru_cache

import pytest
from checks import seeds_of_captions, seeds_of_credits, seeds_of_dates, seeds_of_files
from checks.seeded_set import DESKS, MAIN, Seed, right

from captioner.checks.checking import Report, check
from captioner.checks.finding import Finding, Severity
from captioner.checks.rules import RULES

SEEDS = (*seeds_of_credits.SEEDS, *seeds_of_captions.SEEDS, *seeds_of_dates.SEEDS, *seeds_of_files.SEEDS)
PLAIN = {name: tuple(right(of=name) for _ in range(40 if name == MAIN else 10)) for name in DESKS}


@lru_cache
def report(name: str) -> Report:
    """What the check says of a set: its seeds among photos that are right."""
    seeded = [one for seed in SEEDS if seed.of == name for one in seed.photos]
    return check([*PLAIN[name], *seeded], DESKS[name])


def findings(seed: Seed) -> list[Finding]:
    """What is said of a seed's photos, and of their set by the seed's rule."""
    paths = {one.path for one in seed.photos}
    return [
        one
        for one in report(seed.of).findings
        if one.path in paths or paths & {*one.found.others} or (one.path is None and one.rule == seed.rule)
    ]


def named(seed: Seed) -> str:
    return f"{seed.rule}-{seed.photos[0].path.stem}"


@pytest.mark.parametrize("seed", [seed for seed in SEEDS if seed.is_fault], ids=named)
def test_a_fault_is_found_under_its_id(seed: Seed) -> None:
    assert seed.rule in {one.rule for one in findings(seed)}


@pytest.mark.parametrize("seed", [seed for seed in SEEDS if not seed.is_fault], ids=named)
def test_a_near_miss_stops_nothing(seed: Seed) -> None:
    told = findings(seed)
    assert not [(one.rule, str(one.found.message)) for one in told if one.severity >= Severity.REASON]
    assert not [str(one.found.message) for one in told if one.rule == seed.rule]


@pytest.mark.parametrize("name", DESKS)
def test_of_photos_that_are_right_nothing_is_said(name: str) -> None:
    told = [one for photo in PLAIN[name] for one in report(name).of(photo.path)]
    assert not [(one.path and one.path.name, one.rule, str(one.found.message)) for one in told]


def test_every_rule_has_a_fault_and_a_near_miss() -> None:
    for is_fault in (True, False):
        seeded = {seed.rule for seed in SEEDS if seed.is_fault is is_fault}
        assert [rule.id for rule in RULES if rule.id not in seeded] == []


def test_the_set_is_large_and_no_two_photos_are_one_file() -> None:
    paths = [one.path for seed in SEEDS for one in seed.photos]
    assert len(paths) >= 60
    assert len({*paths}) == len(paths)
