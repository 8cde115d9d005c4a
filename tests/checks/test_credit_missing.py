"""Photos that credit nobody: what is filled in without asking, what is only offered, and which words name nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from checks.shots import desk, found, gathering, photo

from captioner.checks.checking import check
from captioner.checks.mending import fixed, mended
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CREDIT_LINE, PHOTOGRAPHER
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
PEOPLE = (Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"),)), Person(AIGERIM))


def taken(number: int, *photographers: str, **said: Any) -> Photo:
    return photo(f"rally/IMG_{number:04}.jpg", photographer=photographers, **said)


def test_nobody_is_credited() -> None:
    looked_at = gathering([taken(1), taken(2, TIMUR), taken(3, credit_line="AFP")])
    (one,) = found("credit-missing", looked_at)
    assert (str(one.message), one.field) == ("Nobody is credited", PHOTOGRAPHER)
    assert (one.path, one.fix, one.suggestions) == (Path("rally/IMG_0001.jpg"), None, ())


def test_what_was_worked_out_once_is_said_again_and_anew_where_more_is_known() -> None:
    camera = Camera("Canon", "R6", serial="5566")
    looked_at = gathering([taken(1, camera=camera), taken(2, AIGERIM, camera=camera)])
    first = found("credit-missing", looked_at)
    assert found("credit-missing", Gathering(looked_at.shots, looked_at.desk)) == first
    timurs = Shot(taken(2, TIMUR, camera=camera), looked_at.desk)
    (one,) = found("credit-missing", Gathering([looked_at.shots[0], timurs], looked_at.desk))
    assert one.suggestions[0].changes == ((PHOTOGRAPHER, (TIMUR,)),)


def test_the_only_photographer_of_the_story_is_filled_in() -> None:
    photos = [taken(1), taken(2)]
    known = desk(story=Story(byline=("Тимур Нусимбеков",)), people=PEOPLE)
    for one in mended(photos, known):
        assert one.photo.credits.entries(PHOTOGRAPHER) == ("Тимур Нусимбеков",)
    assert not [
        one for one in check([taken(1)], known).findings if one.rule == "credit-missing" and not one.found.fix
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"caption": f"A rally in Almaty. Photo by {AIGERIM}"},
        {"camera": Camera(artist=AIGERIM)},
        {"camera": Camera("Canon", "R6", serial="7788")},
    ],
)
def test_the_only_photographer_is_not_filled_in_where_anything_tells_of_another(said: dict[str, Any]) -> None:
    others = [taken(2, AIGERIM, camera=Camera("Canon", "R6", serial="7788"))]
    looked_at = gathering([taken(1, **said), *others], story=Story(byline=(TIMUR,)))
    (one,) = found("credit-missing", looked_at)
    assert one.fix is None
    offered = [fix.changes for fix in one.suggestions]
    assert offered == [((PHOTOGRAPHER, (AIGERIM,)),), ((PHOTOGRAPHER, (TIMUR,)),)]


@pytest.mark.parametrize("byline", [(), (TIMUR, AIGERIM), ("unknown",)])
def test_of_several_photographers_or_none_nobody_is_filled_in(byline: tuple[str, ...]) -> None:
    (one,) = found("credit-missing", gathering([taken(1)], story=Story(byline=byline)))
    assert one.fix is None


def test_who_is_to_be_protected_is_never_filled_in() -> None:
    people = (Person(TIMUR, organisation="Steppe Weekly", protected=True),)
    looked_at = gathering([taken(1)], story=Story(byline=(TIMUR,)), people=people)
    (one,) = found("credit-missing", looked_at)
    assert one.fix is None
    assert [fix.changes for fix in one.suggestions] == [((CREDIT_LINE, "Steppe Weekly"),)]
    nameless = gathering([taken(1)], story=Story(byline=(TIMUR,)), people=(Person(TIMUR, protected=True),))
    assert [one.suggestions for one in found("credit-missing", nameless)] == [()]


def test_who_made_the_story_is_only_offered() -> None:
    read = reading.of_text("# A Sunday\n\nBy Timur Nusimbekov\n\nThe square was full of people that day.")
    (one,) = found("credit-missing", gathering([taken(1)], story=Story(byline=(TIMUR,)), reading=read))
    assert one.fix is None
    assert [str(fix.does) for fix in one.suggestions] == ["Credit Timur Nusimbekov, who made the story"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reuters", None),
        ("Steppe Weekly", None),
        ("Handout via NASA", None),
        (f"Photo by {AIGERIM}", (AIGERIM,)),
        ("Серик Болатов/AFP", ("Серик Болатов",)),
        ("Тимур Нусимбеков", (TIMUR,)),
        ("Фото: unknown", None),
    ],
)
def test_a_credit_line_without_photographer(line: str, names: tuple[str, ...] | None) -> None:
    photos = [taken(1, credit_line=line), taken(2, TIMUR, credit_line=line), taken(3)]
    (one,) = found("photographer-missing", gathering(photos, people=PEOPLE))
    assert str(one.message) == f"The credit line is “{line}”, but no photographer is named"
    assert one.path == photos[0].path
    assert [fix.changes for fix in one.suggestions] == ([((PHOTOGRAPHER, names),)] if names else [])


@pytest.mark.parametrize(
    "text",
    [
        "handout", "HANDOUT", "Handout.", "HO", "pool", "Pool photo", "Staff", "staff photographer",
        "stringer", "STR",
        "supplied", "Uncredited", "unknown", "Unknown photographer", "N/A", "none", "admin", "user",
        "Owner’s name", "-",
        ".", "—", "…", "?", "???", "***", "неизвестен", "Автор неизвестен", "Фото автора", "белгісіз",
        "Автор белгісіз",
        "невідомий", "Невідомий автор", "пользователь", "[name]", "«неизвестен»", "photo by", "Фото:", "xxx",
    ],
)  # fmt: skip
def test_a_word_that_names_nobody_is_found_and_emptied(text: str) -> None:
    looked_at = photo(photographer=(TIMUR, text))
    (one,) = found("credit-placeholder", gathering([looked_at]))
    assert str(one.message) == f"The photographer is “{text}”, which names nobody"
    assert one.fix is not None
    assert fixed(looked_at, one.fix).credits.entries(PHOTOGRAPHER) == (TIMUR,)
    looked_at = photo(credit_line=text)
    (one,) = found("credit-placeholder", gathering([looked_at]))
    assert str(one.message) == f"The credit line is “{text}”, which names nobody"
    assert one.fix is not None
    assert fixed(looked_at, one.fix).credits.get(CREDIT_LINE) is None


@pytest.mark.parametrize(
    "text",
    [
        TIMUR, "Ho", "Str", "Handout via Reuters", "STR/AFP", "AP", "Stafford", "Marc Pool", "Pool/AFP",
        "Courtesy of NASA",
        "Anonymous", "JR", "Reuters", "Неизвестных Иван", "Staff Sgt. Jane Doe", "Светлана", "U", "Xu",
        "Архив", "Ли", "staff " * 20,
    ],
)  # fmt: skip
def test_names_and_agencies_are_no_placeholders(text: str) -> None:
    assert found("credit-placeholder", gathering([photo(photographer=(text,), credit_line=text)])) == []


def test_who_is_known_by_such_a_word_is_somebody() -> None:
    people = (Person("Admin"), Person("The Collective", (Variant("Staff"),)))
    assert (
        found(
            "credit-placeholder",
            gathering([photo(photographer=("Staff",), credit_line="Admin")], people=people),
        )
        == []
    )


def test_who_may_be_meant_is_offered_in_place_of_such_a_word() -> None:
    camera = Camera(artist=AIGERIM)
    (one,) = found("credit-placeholder", gathering([taken(1, "handout", camera=camera)]))
    assert [fix.changes for fix in one.suggestions] == [((PHOTOGRAPHER, (AIGERIM,)),)]
    (one,) = found("credit-placeholder", gathering([taken(1, TIMUR, "handout", camera=camera)]))
    assert one.suggestions == ()
