"""What is suggested for a few letters, and which part of a text they are."""

from __future__ import annotations

import pytest

from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.people.directory import Directory
from captioner.people.person import Person, Variant
from captioner.suggesting import Origin, entry_at, suggestions

TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков"),), "photographer", "Adamdar")
WITNESS = Person("Asel Bekova", (Variant("Асель Бекова"),), protected=True)
PEOPLE = Directory([TIMUR, WITNESS])
CITY, PERSONS = FIELD["city"], FIELD["persons"]


@pytest.mark.parametrize(
    ("text", "caret", "entry"),
    [
        ("Anna; ti", 8, (6, 8, "ti")),
        ("An; Timur", 2, (0, 2, "An")),
        ("An; Ti ; Zo", 6, (4, 6, "Ti")),
        ("An; ", 4, (4, 4, "")),
        ("", 0, (0, 0, "")),
    ],
)
def test_in_a_field_of_several_the_entry_at_the_caret_is_meant(
    text: str, caret: int, entry: tuple[int, int, str]
) -> None:
    assert entry_at(text, caret, PERSONS) == entry


def test_in_prose_the_word_before_the_caret_is_meant() -> None:
    assert entry_at("Seen: (тим", 10, CAPTION) == (7, 10, "тим")


def test_people_come_before_the_set_and_what_was_used() -> None:
    found = suggestions(PHOTOGRAPHER, "tim", "en", PEOPLE, {"Timothy": 3}, ["Tima"])
    assert [(one.text, one.origin) for one in found] == [
        ("Timur Nusimbekov", Origin.PERSON),
        ("Timothy", Origin.SET),
        ("Tima", Origin.RECENT),
    ]
    assert found[0].more == "photographer, Adamdar"


def test_a_city_is_no_person() -> None:
    assert suggestions(CITY, "tim", "en", PEOPLE, {}, []) == []
    assert [one.text for one in suggestions(CITY, "алм", "en", PEOPLE, {"Almaty": 2}, ["Алматы"])] == [
        "Almaty",
        "Алматы",
    ]


def test_the_caption_gets_the_name_in_its_own_language() -> None:
    assert suggestions(CAPTION, "tim", "ru", PEOPLE, {}, [])[0].text == "Тимур Нусимбеков"


def test_where_nothing_is_typed_this_set_and_the_recent_ones_stand_first() -> None:
    found = suggestions(PHOTOGRAPHER, "", "en", PEOPLE, {"Zoya": 1}, ["Anna"])
    assert [one.text for one in found][:2] == ["Zoya", "Anna"]


def test_what_is_typed_in_full_is_not_suggested() -> None:
    assert suggestions(CITY, "Almaty", "en", PEOPLE, {"Almaty": 2}, []) == []


def test_the_protected_are_marked_wherever_they_come_from() -> None:
    found = suggestions(PERSONS, "бек", "en", PEOPLE, {"Асель Бекова": 1}, [])
    assert {one.text: one.is_protected for one in found} == {"Asel Bekova": True, "Асель Бекова": True}
