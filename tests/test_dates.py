"""Dates read and written: partial ones, minutes, fractions, offsets, and what is no date."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from captioner import dates
from captioner.dates import Moment

OFFSETS = st.sampled_from(["", "+00:00", "+06:00", "-03:30", "+05:45"])


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """A date that there is, known to some digit."""
    day = draw(st.dates())
    known = draw(st.integers(1, 5))
    if known <= 3:
        return Moment(*(day.year, day.month, day.day)[:known])
    hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
    if known == 4:
        return Moment(day.year, day.month, day.day, hour, minute, offset=draw(OFFSETS))
    fraction = draw(st.text("0123456789", max_size=9))
    second = draw(st.integers(0, 59))
    return Moment(day.year, day.month, day.day, hour, minute, second, fraction, draw(OFFSETS))


@given(moments())
def test_a_moment_written_is_read_as_the_same(moment: Moment) -> None:
    assert dates.read(str(moment)) == moment
    assert moment.has_time == ("T" in str(moment))


@given(moments(), moments())
def test_agreeing_is_mutual_and_completing_contradicts_neither(one: Moment, other: Moment) -> None:
    assert one.agrees(one)
    assert one.agrees(other) == other.agrees(one)
    if one.agrees(other):
        assert one.completed(other).agrees(one)
        assert one.completed(other).agrees(other)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022", "2022"),
        ("2022-3", "2022-03"),
        ("2022-03-06", "2022-03-06"),
        ("2022:03:06 14:02:11", "2022-03-06T14:02:11"),
        (" 2022-03-06T14:02 ", "2022-03-06T14:02"),
        ("2022-03-06T14:02:11,25Z", "2022-03-06T14:02:11.25+00:00"),
        ("2022-03-06 14:02:11 +0600", "2022-03-06T14:02:11+06:00"),
        ("2022-03-06T14:02:11+6", "2022-03-06T14:02:11+06:00"),
        ("2022-03-06T14:02:11-530", "2022-03-06T14:02:11-05:30"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_the_usual_spellings_are_read(text: str, told: str) -> None:
    assert str(dates.read(text)) == told


@pytest.mark.parametrize(
    "text",
    ["", "0000", "2022-13", "2022-00-01", "2022-02-29", "2022-03-06T24:00", "2022-03-06T10:60", "2022-03-06T10:10:60",
     "2022-03-06T10", "06.03.2022", "6 March 2022", "20220306", "2022-03-06T10:10+15:00", "2022-03-06T10:10+05:60",
     "2022-03-06+06:00", "٢٠٢٢", "2022-03-06T14:02:11.1234567890", "0000:00:00 00:00:00", "    :  :     :  :  "],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|offset"):
        dates.read(text)


@given(st.text() | st.from_regex(r"[0-9:T+ .Z-]{0,30}"))
@example("2022-03-06T14:02:11+1")
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        moment = dates.read(text)
    except ValueError:
        return
    assert dates.read(str(moment)) == moment


def test_what_only_one_of_two_knows_is_no_contradiction() -> None:
    exact = dates.read("2022-03-06T14:02:11.250+06:00")
    for partial in ("2022", "2022-03", "2022-03-06", "2022-03-06T14:02", "2022-03-06T14:02:11.25"):
        assert exact.agrees(dates.read(partial))
    for other in (
        "2021",
        "2022-04",
        "2022-03-06T14:03",
        "2022-03-06T14:02:11+05:00",
        "2022-03-06T14:02:11.3",
    ):
        assert not exact.agrees(dates.read(other))
    assert str(dates.read("2022-03-06T14:02").completed(exact)) == str(exact)
