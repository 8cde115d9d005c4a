"""The surname alone of somebody who must not be named is found, and what may be another's is asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checks.shots import found, photo, shot

from captioner.checks.checking import check
from captioner.checks.desk import Desk
from captioner.checks.finding import Severity
from captioner.checks.profile import Profile
from captioner.checks.surnames import surnames_of
from captioner.credits import PHOTOGRAPHER, Credits
from captioner.people.person import Person, Variant
from captioner.photo import Camera
from captioner.traces import Trace, Traces, What

RULE, NEAR = "protected-name-present", "protected-name-near"
MADINA = Person("Madina Ospanova", (Variant("Мадина Оспанова", "ru"),), protected=True)
WOLF = Person("Anna Wolf", protected=True)

ALONE = {
    "caption": "Police detain Ospanova near Republic Square.",
    "headline": "Ospanova speaks",
    "keywords": ("rally", "ospanova"),
    "persons": ("Ospanova",),
    "photographer": ("Оспановой",),
    "credit_line": "Фото Оспановой",
    "copyright_notice": "© 2022 Ospanova",
    "source": "Ospanova/AFP",
    "alt_text": "Оспанованың портреті",
    "instructions": "Ms Ospanova asks to be called first",
    "rights_url": "https://example.com/ospanova",
}


@pytest.mark.parametrize("key", ALONE)
def test_a_surname_alone_is_found_in_every_field(key: str) -> None:
    (one,) = found(RULE, shot(people=(MADINA,), **{key: ALONE[key]}))
    assert one.field is not None
    assert one.field.key == key
    assert "the surname of Madina Ospanova" in str(one.message)
    assert found(NEAR, shot(people=(MADINA,), **{key: ALONE[key]})) == []


@pytest.mark.parametrize(
    "caption",
    [
        "Полиция задержала Оспанову.", "Поліція затримала Оспанову.", "Полиция Оспанованы ұстады.",
        "Сурет Оспановадан алынды.", "с Оспановой в Алматы", "Оспанова на площади", "POLICE DETAIN OSPANOVA",
    ],
)  # fmt: skip
def test_a_surname_is_found_in_four_languages_and_their_cases(caption: str) -> None:
    looked_at = shot(people=(MADINA,), caption=caption)
    assert found(RULE, looked_at) or found(NEAR, looked_at)


@pytest.mark.parametrize("name", ["ospanova_01.jpg", "IMG_0001 Оспанова.jpg", "OSPANOVA-3.jpg"])
def test_a_surname_is_found_in_the_files_name(name: str) -> None:
    assert len(found(RULE, shot(f"rally/{name}", people=(MADINA,)))) == 1


def test_a_surname_is_found_where_the_file_says_whose_it_is() -> None:
    traces = Traces(told=(Trace(What.OWNER, "exif", "ospanova"),))
    assert len(found(RULE, shot(people=(MADINA,), traces=traces))) == 1


@pytest.mark.parametrize("artist", ["Ospanova", "OSPANOVA", "оспанова", "M.Ospanova"])
def test_a_surname_is_found_where_the_camera_wrote_it(artist: str) -> None:
    looked_at = shot(people=(MADINA,), camera=Camera(artist=artist), photographer=("Steppe Weekly",))
    assert [one.field for one in found(RULE, looked_at)] == [PHOTOGRAPHER]


def test_what_the_camera_wrote_is_silent_where_it_is_written_over_or_anothers() -> None:
    edited = shot(people=(MADINA,), camera=Camera(artist="Ospanova"), saved=Credits(), photographer=("AFP",))
    assert found(RULE, edited) == []
    other = shot(people=(MADINA,), camera=Camera(artist="Marina Ospanova"), photographer=("AFP",))
    assert found(RULE, other) == []
    assert found(NEAR, other) == []


def test_a_full_name_is_told_once() -> None:
    looked_at = shot(people=(MADINA,), caption="Madina Ospanova speaks in Almaty.")
    assert len(found(RULE, looked_at)) == 1
    assert found(NEAR, looked_at) == []


@pytest.mark.parametrize(
    "others",
    [
        {"people": (MADINA, Person("Gulnara Ospanova"))},
        {"people": (MADINA,), "photographer": ("Гульнара Оспанова",)},
        {"people": (MADINA,), "persons": ("Gulnara Ospanova",)},
    ],
)
def test_of_two_who_share_a_surname_it_is_asked_who_is_meant(others: dict[str, object]) -> None:
    looked_at = shot(caption="Police detain Ospanova in Almaty.", **others)
    assert found(RULE, looked_at) == []
    (one,) = found(NEAR, looked_at)
    assert str(one.message) == "“Ospanova” may mean Madina Ospanova, who is to be protected"


def test_what_is_asked_keeps_no_picture_at_the_desk() -> None:
    people = (MADINA, Person("Gulnara Ospanova"))
    report = check([photo(caption="Police detain Ospanova in Almaty.")], Desk(Profile(), people=people))
    assert {one.severity for one in report.findings if one.rule == NEAR} == {Severity.WARNING}


@pytest.mark.parametrize(
    "caption",
    [
        "In Almaty Ospanova speaks.",
        "Marina Ospanova speaks.",
        "На улице Оспановой",
        "Ospanova Street at night",
    ],
)
def test_beside_other_names_and_in_streets_it_is_asked(caption: str) -> None:
    looked_at = shot(people=(MADINA,), caption=caption)
    assert found(RULE, looked_at) == []
    assert len(found(NEAR, looked_at)) == 1


def test_a_common_word_is_no_surname_in_small_letters_and_is_asked_at_the_beginning_of_a_sentence() -> None:
    assert found(NEAR, shot(people=(WOLF,), caption="They saw a wolf and wolves.")) == []
    assert found(RULE, shot(people=(WOLF,), caption="They saw a wolf and wolves.")) == []
    assert found(RULE, shot(people=(WOLF,), caption="Wolf crosses the road.")) == []
    assert len(found(NEAR, shot(people=(WOLF,), caption="Wolf crosses the road."))) == 1
    assert found(RULE, shot(people=(WOLF,), keywords=("wolf",))) == []
    assert len(found(RULE, shot(people=(WOLF,), caption="Police detain Wolf."))) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"persons": ("Marina Ospanova",)}, {"photographer": ("Гульнара Оспанова",)}, {"keywords": ("madina",)},
        {"caption": "Madina speaks."}, {"caption": "Osman and Ospan speak."}, {"city": "Almaty"},
        {"persons": ("Marina Ospanova",), "caption": "A crowd, and Marina Ospanova."},
    ],
)  # fmt: skip
def test_others_and_first_names_are_silent(said: dict[str, object]) -> None:
    looked_at = shot(people=(MADINA,), **said)
    assert found(RULE, looked_at) == []
    assert found(NEAR, looked_at) == []


def test_where_nobody_is_to_be_protected_no_surname_is_looked_for() -> None:
    open_one = replace(MADINA, protected=False)
    assert found(NEAR, shot(people=(open_one,), caption="Police detain Ospanova.")) == []


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Madina Ospanova", "Ospanova"), ("Оспанова Мадина Ерлановна", "Оспанова"), ("Ospanova, Madina", "Ospanova"),
        ("Darkhan Sharip", "Sharip"), ("Мұхтар Ерланұлы", "Ерланұлы"), ("M. Ospanova", "Ospanova"), ("Madina", ""),
        ("Оспанова М.Е.", "Оспанова"), ("Madina O.", ""), ("Лев Толстой", "Толстой"), ("Марина Шәріп", "Шәріп"),
        ("Путин Владимир", "Путин"),
        ("М. Шәріп", "Шәріп"), ("Оспанова Мадина", "Оспанова"),
    ],
)  # fmt: skip
def test_the_surname_is_known_in_any_order_of_words(name: str, surname: str) -> None:
    assert surnames_of(Person(name)) == ((surname,) if surname else ())
