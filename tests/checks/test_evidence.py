"""Whoever may have taken an uncredited photo is offered with the reason, the strongest first, and never filled in."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest
from checks.shots import desk, found, gathering, photo

from captioner.checks import evidence
from captioner.checks.mending import fixed
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CREDIT_LINE, PHOTOGRAPHER
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
PEOPLE = (Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"),), serials=("0123",)), Person("Serik Bolatov"))
R6 = Camera("Canon", "Canon EOS R6", serial="5566")


def lacking(**said: Any) -> Photo:
    """The photo that credits nobody."""
    return photo("rally/IMG_0001.jpg", **said)


def other(number: int, *names: str, **said: Any) -> Photo:
    return photo(f"rally/IMG_{number:04}.jpg", photographer=names, **said)


def offered(first: Photo, *others: Photo, **of_desk: Any) -> list[tuple[object, str]]:
    """Who is offered for the first photo, and why."""
    looked_at = gathering([first, *others], **of_desk)
    fixes = evidence.suggestions(looked_at, first.path)
    return [(fix.changes[0][1], str(fix.does)) for fix in fixes]


def test_nothing_tells_who_took_it() -> None:
    assert offered(lacking(), other(2, TIMUR)) == []


@pytest.mark.parametrize(
    ("caption", "names"),
    [
        (f"A rally. Photo by {AIGERIM}", (AIGERIM,)),
        (f"A rally. Photo: {AIGERIM}/AFP", (AIGERIM,)),
        ("Митинг. Фото Тимура Нусимбекова", (TIMUR,)),
        (f"A rally. Photo by {AIGERIM} and {TIMUR}", (AIGERIM, TIMUR)),
    ],
)
def test_the_captions_own_end_tells(caption: str, names: tuple[str, ...]) -> None:
    told = f"Credit {', '.join(names)}, as the caption’s end does"
    assert offered(lacking(caption=caption), people=PEOPLE) == [(names, told)]


@pytest.mark.parametrize(
    "credit", ["Photo: Reuters", "Фото автора", "Photo: Almaty 2022", "Photo by unknown", "Photo: STR"]
)
def test_a_captions_end_that_names_no_person_tells_nothing(credit: str) -> None:
    assert offered(lacking(caption=f"A rally. {credit}"), people=PEOPLE) == []


def test_the_storys_text_tells() -> None:
    read = reading.of_text(
        "# Sunday\n\nPhotographs by A. B. and C. D.\n\nIMG_0001.jpg\nФото: Тимур Нусимбеков\n"
    )
    told = [((TIMUR,), f"Credit {TIMUR}, as the story’s text does")]
    assert offered(lacking(), reading=read, people=PEOPLE) == told


def test_the_list_of_people_tells_whose_camera_it_is() -> None:
    told = f"Credit {TIMUR}, whose camera it is by the list of people (serial 0123)"
    assert offered(lacking(camera=Camera("Nikon", serial="0123")), people=PEOPLE) == [((TIMUR,), told)]
    lent = (*PEOPLE, Person(AIGERIM, serials=("0123",)))
    assert offered(lacking(camera=Camera("Nikon", serial="0123")), people=lent) == []


def test_other_photos_of_the_same_camera_tell() -> None:
    others = [other(number, TIMUR, camera=R6) for number in range(2, 9)]
    told = f"Credit {TIMUR}: same camera (serial 5566) as 7 photos by {TIMUR}"
    assert offered(lacking(camera=R6), *others) == [((TIMUR,), told)]
    spelled = [other(2, TIMUR, camera=R6), other(3, "Тимур Нусимбеков", camera=R6)]
    told = f"Credit {TIMUR}: same camera (serial 5566) as 2 photos by {TIMUR}"
    assert offered(lacking(camera=R6), *spelled, people=PEOPLE) == [((TIMUR,), told)]
    told = f"Credit {TIMUR}: same camera (serial 5566) as IMG_0002.jpg"
    assert offered(lacking(camera=R6), others[0]) == [((TIMUR,), told)]


def test_the_one_with_more_photos_of_the_camera_is_offered_first() -> None:
    others = [other(2, AIGERIM, camera=R6), other(3, TIMUR, camera=R6), other(4, TIMUR, camera=R6)]
    assert [names for names, _ in offered(lacking(camera=R6), *others)] == [(TIMUR,), (AIGERIM,)]


@pytest.mark.parametrize(
    "camera",
    [
        Camera("Nikon", "Z 6", serial="5566"),
        Camera("Canon", "Canon EOS R6", serial="5567"),
        Camera("Canon", "Canon EOS R6"),
    ],
)
def test_another_camera_tells_nothing(camera: Camera) -> None:
    assert offered(lacking(camera=camera), other(2, TIMUR, camera=R6)) == []


def test_what_the_camera_wrote_tells() -> None:
    camera = Camera(artist="© Тимур Нусимбеков")
    told = [((TIMUR,), f"Credit {TIMUR}, whose name the camera wrote")]
    assert offered(lacking(camera=camera), people=PEOPLE) == told
    assert offered(lacking(camera=Camera(artist="unknown"))) == []


def phone(taken: str) -> Camera:
    return Camera("Apple", "iPhone 13", taken=taken)


def test_neighbours_in_time_by_the_same_kind_of_camera_tell() -> None:
    others = [
        other(2, TIMUR, camera=phone("2022-03-06T14:00:00")),
        other(3, TIMUR, camera=phone("2022-03-06T14:02:30")),
        other(4, AIGERIM, camera=phone("2022-03-06T14:30:00")),
    ]
    told = (
        f"Credit {TIMUR}: taken within minutes of IMG_0003.jpg with the same kind of camera (Apple iPhone 13)"
    )
    assert offered(lacking(camera=phone("2022-03-06T14:02:00")), *others) == [((TIMUR,), told)]


@pytest.mark.parametrize(
    "others",
    [
        [other(2, TIMUR, camera=phone("2022-03-06T15:00:00"))],
        [
            other(2, TIMUR, camera=phone("2022-03-06T14:01:00")),
            other(3, AIGERIM, camera=phone("2022-03-06T14:03:00")),
        ],
        [other(2, TIMUR, camera=Camera("Google", "Pixel 6", taken="2022-03-06T14:02:00"))],
        [other(2, TIMUR, camera=Camera("Apple", "iPhone 13", serial="5566", taken="2022-03-06T14:02:00"))],
        [other(2, TIMUR, camera=phone("2022-03-06"))],
        [other(2, TIMUR, camera=phone("never"))],
        [other(2, camera=phone("2022-03-06T14:02:00"))],
    ],
)
def test_neighbours_that_may_be_anybodys_tell_nothing(others: list[Photo]) -> None:
    assert offered(lacking(camera=phone("2022-03-06T14:02:00")), *others) == []


def test_the_credit_line_tells() -> None:
    told = [((TIMUR,), f"Credit {TIMUR}, whom the credit line names")]
    assert offered(lacking(credit_line="Фото: Тимур Нусимбеков"), people=PEOPLE) == told
    assert offered(lacking(credit_line="Steppe Weekly"), people=PEOPLE) == []


def test_a_person_is_offered_once_with_the_strongest_reason() -> None:
    first = lacking(
        caption="Митинг. Фото Тимура Нусимбекова", camera=Camera("Canon", "R6", serial="0123", artist=AIGERIM)
    )
    others = [other(2, "T. Nusimbekov", camera=Camera("Canon", "R6", serial="0123"))]
    told = offered(first, *others, story=Story(byline=(TIMUR,)), people=PEOPLE)
    assert told == [
        ((TIMUR,), f"Credit {TIMUR}, as the caption’s end does"),
        ((AIGERIM,), f"Credit {AIGERIM}, whose name the camera wrote"),
    ]


def test_a_suggestion_is_what_the_field_then_holds() -> None:
    first = lacking(camera=R6)
    looked_at = gathering([first, other(2, TIMUR, AIGERIM, camera=R6)])
    (fix,) = evidence.suggestions(looked_at, first.path)
    assert fixed(first, fix).credits.entries(PHOTOGRAPHER) == (TIMUR, AIGERIM)
    (one,) = found("credit-missing", looked_at)
    assert (one.fix, one.suggestions) == (None, (fix,))


def test_who_must_not_be_named_is_not_offered() -> None:
    people = (Person(TIMUR, organisation="Steppe Weekly", protected=True),)
    told = [("Steppe Weekly", "Credit Steppe Weekly: its photographer must not be named")]
    assert offered(lacking(camera=Camera(artist="Тимур Нусимбеков")), people=people) == told
    assert offered(lacking(camera=Camera(artist=TIMUR)), people=(Person(TIMUR, protected=True),)) == []
    looked_at = gathering([lacking(camera=Camera(artist=TIMUR))], people=people)
    (fix,) = evidence.suggestions(looked_at, lacking().path)
    assert fixed(lacking(), fix).credits.text(CREDIT_LINE) == "Steppe Weekly"


def test_what_another_photo_tells_anew_is_seen_at_once() -> None:
    known = desk()
    first, second = Shot(lacking(camera=R6), known), Shot(other(2, camera=R6), known)
    assert evidence.suggestions(Gathering([first, second], known), first.path) == ()
    credited = Shot(other(2, TIMUR, camera=R6), known)
    (fix,) = evidence.suggestions(Gathering([first, credited], known), first.path)
    assert fix.changes == ((PHOTOGRAPHER, (TIMUR,)),)
    assert evidence.suggestions(Gathering([first, second], known), first.path) == ()


def test_what_is_remembered_keeps_no_photo() -> None:
    looked_at = gathering([lacking(camera=R6), other(2, TIMUR, camera=R6)])
    assert evidence.suggestions(looked_at, lacking().path)
    gone = weakref.ref(looked_at.shots[0])
    del looked_at
    gc.collect()
    assert gone() is None
