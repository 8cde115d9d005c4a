"""Captions of a whole set: repeated ones, and names that are spelled in two ways."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from checks.shots import found, gathering, photo

from captioner.checks.finding import Found
from captioner.checks.shot import Gathering
from captioner.people.person import Person, Variant

TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков", "ru"), Variant("Тимур Нүсімбеков", "kk")))


def captioned(captions: Sequence[object], **of_desk: object) -> Gathering:
    photos = [photo(f"set/IMG_{at:04}.jpg", caption=caption) for at, caption in enumerate(captions)]
    return gathering(photos, **of_desk)


def places(told: Sequence[Found]) -> list[str]:
    return [it.path.stem for it in told if it.path]


def test_three_photos_with_one_caption_are_told_each_with_the_others() -> None:
    told = found("caption-repeated", captioned(["A crowd.", "One.", "A  crowd.", "Two.", "A crowd."]))
    assert places(told) == ["IMG_0000", "IMG_0002", "IMG_0004"]
    assert str(told[0].message) == "3 photos have this caption"
    assert [path.stem for path in told[0].others] == ["IMG_0002", "IMG_0004"]


def test_two_are_many_only_in_a_small_set() -> None:
    two = ["A crowd.", "A crowd."]
    assert not found("caption-repeated", captioned([*two, *(f"Photo {n}." for n in range(8))]))
    assert len(found("caption-repeated", captioned([*two, "a", "b", "c", "d"]))) == 2
    assert not found("caption-repeated", captioned(two))


def test_photos_without_captions_and_all_different_ones_are_silent() -> None:
    assert not found("caption-repeated", captioned(["", "", "", "", ""]))
    assert not found("caption-repeated", captioned([f"Photo {n}." for n in range(30)]))
    assert not found("caption-repeated", captioned([]))


@pytest.mark.parametrize("people", [(TIMUR,), ()])
def test_another_spelling_of_one_name_is_told_where_it_stands(people: tuple[Person, ...]) -> None:
    captions = ["Timur Nusimbekov speaks.", "Timur Nussimbekov reads.", "Timur Nusimbekov sings."]
    photos = [
        photo(f"set/IMG_{n}.jpg", caption=text, persons=(TIMUR.name,)) for n, text in enumerate(captions)
    ]
    (it,) = found("name-spelled-differently", gathering(photos, people=people))
    assert str(it.message) == "“Timur Nussimbekov” is “Timur Nusimbekov” in other captions"
    assert places([it]) == ["IMG_1"]
    assert it.value == "Timur Nussimbekov"


@pytest.mark.parametrize(
    "captions",
    [
        ["Timur Nusimbekov speaks.", "Timur Nusimbekov sings."],
        ["Timur Nusimbekov speaks.", "Тимур Нусимбеков выступает.", "Тимур Нүсімбеков сөйлеп тұр."],
        ["Фото Тимура Нусимбекова.", "Тимур Нусимбеков поёт."],
        ["Тимур Нүсімбековтің суреті.", "Тимур Нүсімбеков ән салып тұр."],
        ["Timur Nusimbekov speaks.", "Timur Nurimbekov sings."],
        ["Timur Nusimbekov speaks.", "T. Nusimbekov sings.", "Nusimbekov dances."],
        ["Timur Nusimbekov’s brother.", "Timur Nusimbekov sings."],
        [{"en": "Timur Nusimbekov speaks.", "ru": "Выступает Тимур Нусимбеков."}, "Timur Nusimbekov sings."],
        ["A crowd.", ""],
    ],
)
def test_other_scripts_cases_people_and_initials_are_right(captions: list[object]) -> None:
    assert not found("name-spelled-differently", captioned(captions, people=(TIMUR,)))
