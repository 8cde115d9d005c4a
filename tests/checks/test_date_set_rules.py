"""One camera's clock against those of all the others."""

from __future__ import annotations

import pytest
from checks.shots import found, gathering, photo

from captioner.checks.finding import Found
from captioner.dates import read
from captioner.photo import Camera, Photo
from captioner.story.story import EMPTY, Story

R6, Z6, IPHONE = (
    Camera("Canon", "Canon EOS R6", serial="0123"),
    Camera("Nikon", "Z 6", serial="77"),
    Camera(model="iPhone 13"),
)
_DAY = ("2022-03-06T09:00:00", "2022-03-06T11:30:00", "2022-03-06T14:00:00", "2022-03-06T16:10:00")


def taken(camera: Camera, *dates: str, captions: str = "") -> list[Photo]:
    name = camera.serial or camera.model
    return [
        photo(f"rally/{name}_{number:04}.jpg", date=date, camera=camera, caption=captions)
        for number, date in enumerate(dates, 1)
    ]


def off(*photos: Photo, story: Story = EMPTY) -> list[Found]:
    return found("camera-clock-off", gathering(photos, story=story))


@pytest.mark.parametrize(
    "dates",
    [
        ("2021-03-06T10:00:00", "2021-03-06T12:00:00"),
        ("2022-03-09T10:00:00",),
        ("2023-03-06T10:00:00", "2023-03-06T13:00:00"),
        ("2022-03-04T08:00:00",),
    ],
)
def test_a_camera_days_away_from_all_others_is_found(dates: tuple[str, ...]) -> None:
    (it,) = off(*taken(R6, *_DAY), *taken(IPHONE, *_DAY[1:3]), *taken(Z6, *dates))
    assert it.path
    assert it.path.name == "77_0001.jpg"
    assert len(it.others) == len(dates) - 1


def test_it_says_which_camera_and_which_days() -> None:
    (it,) = off(*taken(R6, *_DAY), *taken(Z6, "2021-03-06T10:00:00"))
    assert str(it.message) == (
        "The clock of this camera (Nikon Z 6) may be off: its photos are of 2021-03-06,"
        " those of other cameras of 2022-03-06"
    )


def test_of_two_cameras_the_one_with_fewer_photos_is_doubted() -> None:
    (it,) = off(*taken(Z6, "2021-03-06T10:00:00"), *taken(R6, *_DAY))
    assert it.path
    assert it.path.name == "77_0001.jpg"


def test_an_old_print_neither_hides_it_nor_is_one() -> None:
    print_of_1968 = taken(Camera(model="V850", taken="2019-04-01T10:00:00"), "1968-05-03")
    (it,) = off(*print_of_1968, *taken(R6, *_DAY), *taken(IPHONE, *_DAY), *taken(Z6, "2021-03-06T10:00:00"))
    assert it.path
    assert it.path.name == "77_0001.jpg"
    (it,) = off(*taken(R6, *_DAY, "1968-05-03"), *taken(Z6, "2021-03-06T10:00:00"))
    assert it.path
    assert it.path.name == "77_0001.jpg"


def test_two_cameras_of_four_may_be_off() -> None:
    off_by_days = taken(Camera(model="X-T4"), "2022-03-12T10:00:00")
    photos = [*taken(R6, *_DAY), *taken(IPHONE, *_DAY), *taken(Z6, "2021-03-06T10:00:00"), *off_by_days]
    assert [it.path.name for it in off(*photos) if it.path] == ["77_0001.jpg", "X-T4_0001.jpg"]


def test_two_bodies_of_one_model_are_told_apart_by_serial() -> None:
    (it,) = off(*taken(Camera("Nikon", "Z 6", serial="78"), *_DAY), *taken(Z6, "2021-03-06T10:00:00"))
    assert it.path
    assert it.path.name == "77_0001.jpg"


def test_the_story_tells_which_of_two_is_right() -> None:
    story = Story(event_date=read("2021-03-06"))
    (it,) = off(*taken(Z6, "2021-03-06T10:00:00"), *taken(R6, *_DAY), story=story)
    assert it.path
    assert it.path.name == "0123_0001.jpg"


@pytest.mark.parametrize(
    "dates",
    [
        ("2022-03-06T10:00:00",),
        ("2022-03-05T20:00:00", "2022-03-07T02:00:00"),
        ("2022-03-07T09:00:00",),  # some hours, as by a time zone
        ("2022",),
        ("2022-03",),
        (),
    ],
)
def test_a_camera_of_the_same_days_is_fine(dates: tuple[str, ...]) -> None:
    assert not off(*taken(R6, *_DAY), *taken(Z6, *dates))


def test_captions_that_tell_the_same_day_are_believed() -> None:
    assert not off(*taken(R6, *_DAY), *taken(Z6, "2022-03-09T10:00:00", captions="Mourning, March 9, 2022."))


def test_a_set_made_over_months_is_fine() -> None:
    assert not off(
        *taken(R6, "2018-02-11T10:00:00"),
        *taken(Z6, "2018-04-07T15:18:33"),
        *taken(IPHONE, "2018-05-06T14:02:11", "2018-12-29T17:31:05"),
    )


def test_one_camera_or_none_is_fine() -> None:
    assert not off(*taken(R6, *_DAY, "2021-01-01T00:00:00"))
    assert not off(*taken(Camera(), *_DAY, "2021-01-01T00:00:00"))
    assert not off()
