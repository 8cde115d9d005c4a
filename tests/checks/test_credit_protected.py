"""People who must not be named are found wherever in a file their names stand, and are taken out where that is safe."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checks.shots import desk, found, shot

from captioner.checks.mending import fixed
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.texts import Texts
from captioner.traces import Trace, Traces, What

RULE = "protected-name-present"
MADINA = Person(
    "Madina Ospanova",
    (Variant("Мадина Оспанова", "ru"),),
    organisation="Steppe Weekly",
    protected=True,
)
ALONE = replace(MADINA, organisation="")
OPEN = Person("Timur Nusimbekov")
PERSONS, KEYWORDS = FIELD["persons"], FIELD["keywords"]
NOTICE = FIELD["copyright_notice"]

IN_FIELDS = {
    "caption": "A rally in Almaty, where Madina Ospanova spoke.",
    "photographer": ("Madina Ospanova",),
    "credit_line": "Photo by M. Ospanova/AFP",
    "headline": "Мадину Оспанову отпустили",
    "persons": ("Timur Nusimbekov", "Мадина Оспанова"),
    "keywords": ("rally", "madina ospanova"),
    "copyright_notice": "© 2022 Madina Ospanova",
    "caption_writer": "Ospanova Madina",
    "instructions": "Call Madina Ospanova before use",
    "alt_text": "Мадина Оспанованың портреті",
    "rights_url": "https://example.com/madina-ospanova",
    "source": "Мадины Оспановой",
}


@pytest.mark.parametrize("key", IN_FIELDS)
def test_a_name_is_found_in_every_field(key: str) -> None:
    (one,) = found(RULE, shot(people=(OPEN, MADINA), **{key: IN_FIELDS[key]}))
    assert one.field is FIELD[key]
    assert str(one.message) in (
        "This names Madina Ospanova, who is to be protected",
        "This may name Madina Ospanova, who is to be protected",
    )


@pytest.mark.parametrize("key", IN_FIELDS)
def test_every_repair_takes_the_name_out_of_the_field(key: str) -> None:
    for person in (MADINA, ALONE):
        looked_at = shot(people=(OPEN, person), **{key: IN_FIELDS[key]})
        (one,) = found(RULE, looked_at)
        for fix in (*((one.fix,) if one.fix else ()), *one.suggestions):
            after = Shot(fixed(looked_at.photo, fix), looked_at.desk)
            assert found(RULE, after) == []


def test_the_organisation_stands_in_place_of_the_name_and_all_else_stays() -> None:
    looked_at = shot(
        people=(OPEN, MADINA),
        caption={"en": "Madina Ospanova speaks in Almaty.", "ru": "Выступает Мадина Оспанова, Алматы."},
        photographer=("Timur Nusimbekov", "Madina Ospanova"),
    )
    photo = looked_at.photo
    for one in found(RULE, looked_at):
        assert one.fix is not None
        photo = fixed(photo, one.fix)
    texts = photo.credits.texts(CAPTION)
    assert texts["en"] == "Steppe Weekly speaks in Almaty."
    assert texts["ru"] == "Выступает Steppe Weekly, Алматы."
    assert photo.credits.entries(PHOTOGRAPHER) == ("Timur Nusimbekov", "Steppe Weekly")


def test_each_of_several_protected_people_is_taken_out_by_a_repair_of_their_own() -> None:
    dana = Person("Dana Serikova", organisation="Fergana News", protected=True)
    looked_at = shot(people=(MADINA, dana), headline="Madina Ospanova meets Dana Serikova")
    first, second = found(RULE, looked_at)
    assert first.fix is not None
    assert second.fix is not None
    assert (
        fixed(looked_at.photo, first.fix).credits.text(FIELD["headline"])
        == "Steppe Weekly meets Dana Serikova"
    )
    assert (
        fixed(looked_at.photo, second.fix).credits.text(FIELD["headline"])
        == "Madina Ospanova meets Fergana News"
    )


def test_without_an_organisation_entries_go_and_sentences_are_left_to_people() -> None:
    looked_at = shot(
        people=(ALONE,),
        caption="A rally, where Madina Ospanova spoke.",
        persons=("Timur Nusimbekov", "Madina Ospanova"),
        credit_line="Photo by Madina Ospanova",
    )
    by_field = {one.field: one for one in found(RULE, looked_at)}
    assert by_field[CAPTION].fix is None
    assert by_field[CAPTION].suggestions == ()
    photo = looked_at.photo
    for field in (PERSONS, CREDIT_LINE):
        fix = by_field[field].fix
        assert fix is not None
        photo = fixed(photo, fix)
    assert photo.credits.entries(PERSONS) == ("Timur Nusimbekov",)
    assert photo.credits.get(CREDIT_LINE) is None


def test_a_text_that_is_the_name_alone_is_emptied() -> None:
    looked_at = shot(people=(ALONE,), headline="Madina Ospanova")
    (one,) = found(RULE, looked_at)
    assert one.fix is not None
    assert fixed(looked_at.photo, one.fix).credits.get(FIELD["headline"]) is None


def test_an_organisation_named_for_the_person_does_not_protect() -> None:
    studio = replace(MADINA, organisation="Studio Madina Ospanova")
    looked_at = shot(people=(studio,), photographer=("Madina Ospanova",))
    (one,) = found(RULE, looked_at)
    assert one.fix is not None
    assert fixed(looked_at.photo, one.fix).credits.get(PHOTOGRAPHER) is None


def test_where_it_may_be_another_person_nothing_is_changed_without_asking() -> None:
    person = Person("Александр Петров", organisation="Steppe Weekly", protected=True)
    (one,) = found(RULE, shot(people=(person,), persons=("Александра Петрова",)))
    assert "may name" in str(one.message)
    assert one.fix is None
    assert one.suggestions


@pytest.mark.parametrize("name", ["madina_ospanova_01.jpg", "IMG_0001 Мадина Оспанова.jpg"])
def test_a_name_is_found_in_the_files_name(name: str) -> None:
    (one,) = found(RULE, shot(f"rally/{name}", people=(MADINA,)))
    assert str(one.message) == f"The file’s name, {name}, names Madina Ospanova, who is to be protected"
    assert one.field is None


@pytest.mark.parametrize("what", [What.OWNER, What.COMPUTER, What.ACCOUNT])
def test_a_name_is_found_where_the_file_says_whose_it_is(what: What) -> None:
    traces = Traces(told=(Trace(what, "exif", "Madina Ospanova's MacBook"),))
    (one,) = found(RULE, shot(people=(MADINA,), traces=traces))
    assert "whose camera or computer" in str(one.message)


def test_a_name_that_only_a_block_of_the_file_says_is_found_until_it_is_written_over() -> None:
    homes = {PHOTOGRAPHER: {"exif": ("Madina Ospanova",), "xmp": ("Steppe Weekly",)}}
    looked_at = shot(
        people=(MADINA,), photographer=("Steppe Weekly",), homes=homes, disagreeing=(PHOTOGRAPHER,)
    )
    (one,) = found(RULE, looked_at)
    assert str(one.message) == (
        "A copy of this field, hidden in the file, names Madina Ospanova, who is to be protected"
    )
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert PHOTOGRAPHER in after.edited
    assert found(RULE, Shot(after, looked_at.desk)) == []


def test_what_the_camera_wrote_is_found_until_the_credit_is_written_over_it() -> None:
    looked_at = shot(
        people=(MADINA,), photographer=("Steppe Weekly",), camera=Camera(artist="Madina Ospanova")
    )
    assert found(RULE, looked_at)
    edited = looked_at.photo.with_value(PHOTOGRAPHER, ("Timur Nusimbekov",))
    assert found(RULE, Shot(edited, looked_at.desk)) == []


def test_a_block_that_says_what_the_field_says_is_told_once() -> None:
    value = Texts({"x-default": "Madina Ospanova speaks"})
    looked_at = shot(
        people=(MADINA,), caption={"x-default": "Madina Ospanova speaks"}, homes={CAPTION: {"xmp": value}}
    )
    assert len(found(RULE, looked_at)) == 1


@pytest.mark.parametrize(
    "said",
    [
        {}, {"persons": ("Madina Serikova",)}, {"keywords": ("rally", "madina")},
        {"caption": "Marina Ospanova speaks."},
        {"photographer": ("Timur Nusimbekov",)}, {"caption": "Медина и Оспан"}, {"rating": "3"},
    ],
)  # fmt: skip
def test_others_may_be_named(said: dict[str, object]) -> None:
    assert found(RULE, shot(people=(OPEN, MADINA), **said)) == []


def test_where_nobody_is_to_be_protected_nobody_is_looked_for() -> None:
    open_one = replace(MADINA, protected=False)
    assert found(RULE, shot(people=(open_one,), photographer=("Madina Ospanova",))) == []
    assert found(RULE, Shot(Photo(shot().path), desk())) == []
