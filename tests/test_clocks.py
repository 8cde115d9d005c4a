"""Wrong clocks put right: by camera, to the second, with and without zones; what no clock told is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import dates
from captioner.credits import DATE_TAKEN, Credits
from captioner.errors import WrongValue
from captioner.many import clocks
from captioner.many.clocks import Body, Shift, Zone
from captioner.many.rehearsal import rehearse
from captioner.photo import Camera, Photo

HOUR = timedelta(hours=1)


def photo(date: str = "", name: str = "IMG_1.jpg", model: str = "", serial: str = "") -> Photo:
    credits = Credits({DATE_TAKEN: date or None})
    return Photo(Path("/set") / name, credits, credits, camera=Camera(model=model, serial=serial))


def moved(date: str, shift: Shift) -> str:
    return shift.applied(photo(date)).credits.text(DATE_TAKEN)


@pytest.mark.parametrize(
    ("before", "shift", "after"),
    [
        ("2022-03-06T14:02:11", Shift(HOUR), "2022-03-06T15:02:11"),
        ("2022-03-06T14:02:11.25+06:00", Shift(-HOUR), "2022-03-06T13:02:11.25+06:00"),
        ("2022-02-28T23:30", Shift(HOUR), "2022-03-01T00:30"),
        ("2024-02-29T12:00:00", Shift(timedelta(days=366)), "2025-03-01T12:00:00"),
        ("2022-03-06T14:02", Shift(timedelta(seconds=70)), "2022-03-06T14:03:10"),
        ("2022-03-06T14:02:11", Shift(zone=Zone.SET, offset="+05:00"), "2022-03-06T14:02:11+05:00"),
        ("2022-03-06T14:02:11+06:00", Shift(zone=Zone.SET, offset="+05:00"), "2022-03-06T14:02:11+05:00"),
        ("2022-03-06T14:02:11+06:00", Shift(zone=Zone.TOLD, offset="+05:00"), "2022-03-06T13:02:11+05:00"),
        ("2022-03-06T02:02:11+06:00", Shift(zone=Zone.TOLD, offset="-05:30"), "2022-03-05T14:32:11-05:30"),
        ("2022-03-06T14:02:11", Shift(HOUR, Zone.SET, "+05:00"), "2022-03-06T15:02:11+05:00"),
    ],
)
def test_a_date_is_moved_to_the_second(before: str, shift: Shift, after: str) -> None:
    assert moved(before, shift) == after


@pytest.mark.parametrize(
    ("before", "shift", "why"),
    [
        ("", Shift(HOUR), "there is no date"),
        ("2022", Shift(HOUR), "no time of day"),
        ("2022-03", Shift(HOUR), "no time of day"),
        ("2022-03-06", Shift(timedelta(days=1)), "no time of day"),
        ("2022-03-06T14:02", Shift(zone=Zone.TOLD, offset="+05:00"), "no zone"),
        ("0001-01-01T00:00", Shift(-HOUR), "no such date"),
        ("9999-12-31T23:59", Shift(HOUR), "no such date"),
    ],
)
def test_what_no_clock_told_is_left_and_said(before: str, shift: Shift, why: str) -> None:
    foreseen = rehearse([photo(before)], shift.applied)
    assert not foreseen.changed
    assert [reason for reason in foreseen.reasons() if why in reason]


@given(st.datetimes(), st.timedeltas())
def test_a_shift_taken_back_is_as_before(date: datetime, by: timedelta) -> None:
    whole = timedelta(seconds=int(by.total_seconds()))
    text = date.replace(microsecond=0).isoformat()
    try:
        there = moved(text, Shift(whole))
    except WrongValue:
        return
    assert moved(there, Shift(-whole)) == text


@pytest.mark.parametrize(
    ("told", "by"),
    [
        ("+01:00:00", HOUR),
        ("1:00", HOUR),
        ("-00:30", -HOUR / 2),
        ("−00:30", -HOUR / 2),
        ("+1d", 24 * HOUR),
        ("-2d 03:00:05", -(51 * HOUR + timedelta(seconds=5))),
        ("+8760:00", 8760 * HOUR),
        ("+2 days 01:00", 49 * HOUR),
    ],
)
def test_an_amount_is_read_and_spelled(told: str, by: timedelta) -> None:
    assert clocks.amount(told) == by
    assert clocks.amount(clocks.spelled(by)) == by


@pytest.mark.parametrize("told", ["", "+", "one hour", "01:60", "01:00:99", "1h", "++01:00"])
def test_what_is_no_amount_is_refused(told: str) -> None:
    with pytest.raises(WrongValue, match=r"01:00:00|59"):
        clocks.amount(told)


@pytest.mark.parametrize(
    ("told", "kept"), [("+5", "+05:00"), ("Z", "+00:00"), ("−03:30", "-03:30"), ("+0545", "+05:45")]
)
def test_a_zone_is_spelled_as_usual(told: str, kept: str) -> None:
    assert clocks.zone(told) == kept


@pytest.mark.parametrize("told", ["", "Almaty", "+25:00", "05:00"])
def test_what_is_no_zone_is_refused(told: str) -> None:
    with pytest.raises(WrongValue, match="UTC"):
        clocks.zone(told)


@pytest.mark.parametrize(
    ("shown", "told", "after"),
    [
        ("2021-03-06T13:02:11", "2022-03-06 14:02:11", "2022-03-06T14:02:11"),
        ("2022-03-06T13:02:11", "2022-03-06 14:05", "2022-03-06T14:05:11"),
        ("2022-03-06T13:02:11+06:00", "2022-03-06 14:02:11", "2022-03-06T14:02:11+06:00"),
        ("2022-03-06T13:02:11+06:00", "2022-03-06 14:02:11 +05:00", "2022-03-06T14:02:11+05:00"),
        ("2022-03-06T13:02", "2022-03-06 14:02", "2022-03-06T14:02"),
    ],
)
def test_one_photo_whose_time_is_known_tells_the_shift_of_all(shown: str, told: str, after: str) -> None:
    assert moved(shown, clocks.taken_at(photo(shown), told)) == after


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("2022", "2022-03-06 14:02"),
        ("", "2022-03-06 14:02"),
        ("2022-03-06T14:02", "2022"),
        ("2022-03-06T14:02", "noon"),
    ],
)
def test_two_times_are_needed_to_tell_a_shift(shown: str, told: str) -> None:
    with pytest.raises(WrongValue, match="time"):
        clocks.taken_at(photo(shown), told)


def test_photos_are_told_apart_by_camera() -> None:
    second = photo("2022-03-06T15:00", "b.jpg", "EOS R6", "1")
    first = photo("2022-03-06T14:00", "c.jpg", "EOS R6", "1")
    undated = photo("", "a.jpg", "EOS R6", "1")
    other = photo("2022-03-06T14:30", "d.jpg", "EOS R6", "2")
    unnamed = photo("2022", "e.jpg")
    broken = replace(photo(), unreadable="broken")
    found = clocks.bodies([second, first, undated, other, unnamed, broken])
    assert list(found) == [Body("EOS R6", "1"), Body("EOS R6", "2"), Body()]
    assert found[Body("EOS R6", "1")] == [first, second, undated]
    assert clocks.timed(found[Body("EOS R6", "1")]) == [first, second]
    assert clocks.timed([unnamed]) == []
    assert [str(body) for body in found] == ["EOS R6 · 1", "EOS R6 · 2", ""]


def test_a_moment_told_in_another_zone_is_the_same_moment() -> None:
    there = Shift(zone=Zone.TOLD, offset="+00:00").moved(dates.read("2022-03-06T02:30:00+06:00"))
    assert str(there) == "2022-03-05T20:30:00+00:00"
