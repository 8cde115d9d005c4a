"""Dates as people write them: what is understood, in the desk's languages, and what is refused rather than guessed."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import dates, spoken_dates
from captioner.credits import DATE_TAKEN
from captioner.edits import Edit
from captioner.kinds import DATE
from captioner.photo import Photo

TODAY = datetime.date(2022, 3, 7)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2022-03-06T14:02:11+06:00", "2022-03-06T14:02:11+06:00"),
        ("6 March 2022", "2022-03-06"),
        ("March 6, 2022", "2022-03-06"),
        ("Mar. 6th 2022", "2022-03-06"),
        ("March 2022", "2022-03"),
        ("6.3.22 14:02", "2022-03-06T14:02"),
        ("6. 3. 2022, 14:02:11 +06", "2022-03-06T14:02:11+06:00"),
        ("6 March 2022 2:02 pm", "2022-03-06T14:02"),
        ("6 March 2022 12:02 a.m.", "2022-03-06T00:02"),
        ("6 March 2022 14:02 UTC+6", "2022-03-06T14:02+06:00"),
        ("6 March 2022 14:02 −03:30", "2022-03-06T14:02-03:30"),
        ("6 March 2022 14:02 UTC", "2022-03-06T14:02+00:00"),
        ("6 марта 2022 г., 14:02", "2022-03-06T14:02"),
        ("6 наурыз 2022", "2022-03-06"),
        ("6 березня 2022 року", "2022-03-06"),
        ("today 9:05", "2022-03-07T09:05"),
        ("Yesterday", "2022-03-06"),
        ("вчера в 14:02", "2022-03-06T14:02"),
        ("кеше", "2022-03-06"),
        ("вчора о 9:05", "2022-03-06T09:05"),
        ("6.3.98", "1998-03-06"),
    ],
)
def test_what_people_write_is_understood(typed: str, meant: str) -> None:
    assert str(spoken_dates.read(typed, TODAY)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "soon",
        "6/3/22",
        "31.2.2022",
        "6.13.22",
        "6 March",
        "March 6 22",
        "March 2022 14:02",
        "6 March 2022 13:00 pm",
    ],
)
def test_what_is_no_date_or_may_be_two_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"date|days|day|hour"):
        spoken_dates.read(typed, TODAY)


@given(st.dates(datetime.date(1000, 1, 1)))
def test_every_day_can_be_written_in_words(day: datetime.date) -> None:
    months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа"]
    months += ["сентября", "октября", "ноября", "декабря"]
    assert str(spoken_dates.read(f"{day.day} {months[day.month - 1]} {day.year}")) == day.isoformat()


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        moment = spoken_dates.read(text, TODAY)
    except ValueError:
        return
    assert dates.read(str(moment)) == moment


def test_an_edit_takes_what_people_write_and_a_file_does_not() -> None:
    photo = Edit(DATE_TAKEN, ("6 March 2022",)).applied(Photo(Path()))
    assert photo.credits.get(DATE_TAKEN) == "2022-03-06"
    assert DATE.found("6.3.22") is None
    assert DATE.found("2022:03:06 14:02:11\0") == "2022-03-06T14:02:11"
