"""The date of a photo: there, possible, and what the camera, the story and the clocks of the place make of it."""

from __future__ import annotations

import datetime

import pytest
from checks.shots import found, shot

from captioner.checks.finding import Found, Severity
from captioner.checks.rules import RULE
from captioner.checks.shot import Shot
from captioner.dates import read
from captioner.photo import Camera
from captioner.story.story import Story

ALMATY = datetime.timezone(datetime.timedelta(hours=6))
NOW = datetime.datetime(2022, 3, 10, 12, tzinfo=ALMATY)
PUBLISHED = Story(publication_date=read("2022-03-07"))


def one(rule: str, looked_at: Shot) -> Found:
    (it,) = found(rule, looked_at)
    return it


def test_a_date_nowhere_needs_a_reason() -> None:
    it = one("date-missing", shot(caption="Two hundred people gather in Almaty, Kazakhstan."))
    assert str(it.message) == "No date is given, neither in the date field nor in the caption"
    assert it.fix is None
    assert RULE["date-missing"].severity is Severity.REASON


@pytest.mark.parametrize(
    "said",
    [
        {"date": "2022-03-06"},
        {"date": "1968"},
        {"caption": "Rally in Almaty, March 6, 2022."},
        {"caption": {"en": "Rally in Almaty.", "ru": "Митинг в Алматы, 6 марта 2022 г."}},
        {"caption": {"kk": "Алматыдағы митинг, 2022 жылғы 6 наурыз."}},
        {"caption": "A portrait of 1968."},
    ],
)
def test_a_date_in_the_field_or_in_any_caption_will_do(said: dict[str, object]) -> None:
    assert not found("date-missing", shot(**said))


def test_what_the_camera_and_the_story_tell_is_suggested() -> None:
    looked_at = shot(
        camera=Camera(taken="2022-03-06T14:02:11+06:00"), story=Story(event_date=read("2022-03-06"))
    )
    suggested = [fix.changes[0][1] for fix in one("date-missing", looked_at).suggestions]
    assert suggested == ["2022-03-06T14:02:11+06:00", "2022-03-06"]


def test_the_date_of_a_clock_that_nobody_set_is_not_suggested() -> None:
    assert not one("date-missing", shot(camera=Camera(taken="2000-01-01T00:03:00"))).suggestions


@pytest.mark.parametrize(
    "date", ["2022-03-11T08:00:01", "2022-03-12", "2022-04", "2023", "2022-03-11T12:00:00+06:00"]
)
def test_a_date_in_the_future_is_found(date: str) -> None:
    it = one("date-in-future", shot(date=date, now=NOW - datetime.timedelta(hours=8)))
    assert str(it.message) == f"The date {date.replace('T', ' ')} has not come yet"
    assert it.value == date


@pytest.mark.parametrize(
    "date", ["2022-03-10", "2022-03-11T01:30:00+14:00", "2022-03-10T19:59:59", "2022-03", "2022", "1968"]
)
def test_today_anywhere_on_earth_is_no_future(date: str) -> None:
    assert not found("date-in-future", shot(date=date, now=NOW))


@pytest.mark.parametrize(
    "date",
    [
        "2022-03-08",
        "2022-03-08T15:00:00",
        "2022-03-08T15:00:00+06:00",
        "2022-04",
        "2023",
        "2022-03-09T01:00:00+14:00",
    ],
)
def test_a_date_after_the_publication_is_found(date: str) -> None:
    it = one("date-after-publication", shot(date=date, story=PUBLISHED, now=NOW))
    assert (
        str(it.message)
        == f"The date {date.replace('T', ' ')} is later than the story's publication on 2022-03-07"
    )


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("2022-03-07", "2022-03-07"),
        ("2022-03-07T23:59:00", "2022-03-07"),
        ("2022-03-06", "2022-03-07"),
        ("2022-03", "2022-03-07"),
        ("2022", "2022-03-07"),
        ("2022-03-08", "2022-03"),
        ("2022-12-31", "2022"),
        ("1968", "2022-03-07"),
        # In Tokyo it is tomorrow already.
        ("2022-03-08T01:00:00+09:00", "2022-03-07"),
        ("2022-03-07T14:00:00+06:00", "2022-03-07T15:00:00+06:00"),
    ],
)
def test_what_may_have_been_before_the_publication_is_fine(date: str, published: str) -> None:
    story = Story(publication_date=read(published))
    assert not found("date-after-publication", shot(date=date, story=story, now=NOW))


def test_the_place_decides_where_the_file_tells_no_offset() -> None:
    story = Story(publication_date=read("2022-03-07"))
    in_tokyo = shot(date="2022-03-08T01:00:00", country_code="JPN", story=story, now=NOW)
    assert not found("date-after-publication", in_tokyo)
    assert found(
        "date-after-publication", shot(date="2022-03-08T01:00:00", country_code="KAZ", story=story, now=NOW)
    )


def test_a_time_after_the_time_of_publication_is_found() -> None:
    story = Story(publication_date=read("2022-03-07T15:00:00+06:00"))
    assert found("date-after-publication", shot(date="2022-03-07T16:00:00+06:00", story=story, now=NOW))


def test_without_a_publication_nothing_is_later() -> None:
    assert not found("date-after-publication", shot(date="2031-01-01", now=NOW))


@pytest.mark.parametrize("date", ["1970-01-01", "1980-01-01T00:00:12", "2000-01-01T03:14:00"])
def test_the_first_day_of_a_camera_is_found(date: str) -> None:
    it = one("camera-clock-default", shot(date=date))
    assert str(it.message) == f"The date {date.replace('T', ' ')} comes from a camera whose clock was not set"


def test_no_digital_camera_is_older_than_1995() -> None:
    taken = "1988-05-03T10:00:00"
    assert found("camera-clock-default", shot(date=taken, camera=Camera(taken=taken)))


@pytest.mark.parametrize(
    "said",
    [
        {"date": "1968-05-03"},  # an old print, dated by a person
        {"date": "1988-05-03", "camera": Camera(taken="2019-04-01T10:00:00")},  # digitized later
        {"date": "2000"},
        {"date": "2000-01"},
        {"date": "1999-12-31T23:59:00"},
        {"date": "2000-01-02"},
        {"date": "1970"},
        {"date": "2022-03-06", "camera": Camera(taken="2000-01-01T00:00:00")},  # set right at the desk
        {},
    ],
)
def test_dates_of_old_pictures_and_corrected_ones_are_fine(said: dict[str, object]) -> None:
    assert not found("camera-clock-default", shot(**said))
