"""A story that names somebody who must not be named is found, and where only its text does, it is asked."""

from __future__ import annotations

from typing import Any

import pytest
from checks.shots import desk, found, gathering, photo

from captioner.checks.checking import check
from captioner.checks.finding import Severity
from captioner.people.person import Person, Variant
from captioner.story import reading
from captioner.story.story import Story

RULE = "protected-name-in-story"
MADINA = Person("Madina Ospanova", (Variant("Мадина Оспанова", "ru"),), protected=True)
OPEN = Person("Timur Nusimbekov")


def said_of(
    text: str = "", people: tuple[Person, ...] = (MADINA, OPEN), **story: Any
) -> list[tuple[str, bool]]:
    """What is said of a story, and whether it is the graver case."""
    read = reading.of_text(text) if text else None
    whole = gathering([photo()], story=Story(text=text, **story), reading=read, people=people)
    return [(str(one.message), one.is_graver) for one in found(RULE, whole)]


@pytest.mark.parametrize(
    ("story", "where"),
    [
        ({"headline": "Мадину Оспанову отпустили"}, "The story’s headline names"),
        ({"headline": "Police free Ospanova"}, "The story’s headline names"),
        ({"byline": ("Timur Nusimbekov", "Ospanova Madina")}, "The story’s byline names"),
        ({"byline": ("Оспанова",)}, "The story’s byline names"),
        ({"place": "Madina Ospanova’s house, Almaty"}, "The story’s place names"),
        ({"byline": ("Мадины Оспановой",)}, "The story’s byline names"),
        ({"text": "A square.\n\nIMG_1.jpg\nCrowds. Photo by Madina Ospanova"}, "A picture’s credit in"),
        ({"text": "# A rally\n\nФото: Мадина Оспанова\n\nA crowd gathers."}, "The story’s byline names"),
    ],
)  # fmt: skip
def test_a_name_in_what_is_published_is_grave(story: dict[str, Any], where: str) -> None:
    ((message, is_graver),) = said_of(**story)
    assert message.startswith(where)
    assert is_graver


@pytest.mark.parametrize(
    "text",
    [
        "In March Madina Ospanova was detained, and freed again.",
        "На суде выступила Мадина Оспанова.",
        "Поліція затримала Мадину Оспанову.",
        "The court heard Ospanova for an hour.",
    ],
)
def test_a_name_in_the_running_text_is_asked_about(text: str) -> None:
    ((message, is_graver),) = said_of(text)
    assert message == "The story’s text names Madina Ospanova, who is to be protected"
    assert not is_graver


def test_a_case_ending_that_may_be_anothers_is_asked_about() -> None:
    ((message, is_graver),) = said_of("Сотта Мадина Оспановаға сөз берілді.")
    assert message == "“Мадина Оспановаға” in the story may mean Madina Ospanova, who is to be protected"
    assert not is_graver


def test_who_is_named_often_is_told_once_where_it_is_gravest() -> None:
    text = "# Rally\n\nPhotographs by Madina Ospanova\n\nOspanova saw it. Madina Ospanova went home."
    assert said_of(text, byline=("Madina Ospanova",)) == [
        ("The story’s byline names Madina Ospanova, who is to be protected", True)
    ]


def test_what_may_be_anothers_is_asked_about() -> None:
    people = (MADINA, Person("Gulnara Ospanova"))
    assert said_of("The court heard Ospanova for an hour.", people) == [
        ("“Ospanova” in the story may mean Madina Ospanova, who is to be protected", False)
    ]


@pytest.mark.parametrize(
    "story",
    [
        {"headline": "A Sunday in Almaty", "byline": ("Timur Nusimbekov",)},
        {"text": "Timur Nusimbekov and a woman named Madina crossed the square."},
        {"byline": ("Steppe Weekly",), "place": "Almaty, Kazakhstan"},
    ],
)
def test_others_are_silent(story: dict[str, Any]) -> None:
    assert said_of(**story) == []


def test_where_nobody_is_to_be_protected_nothing_is_said() -> None:
    assert said_of(headline="Madina Ospanova speaks", people=(Person("Madina Ospanova"),)) == []


def test_a_byline_that_names_them_lets_nothing_leave_and_a_text_does() -> None:
    for story, severity in (
        (Story(byline=("Madina Ospanova",)), Severity.BLOCKER),
        (Story(text="The court heard Madina Ospanova."), Severity.WARNING),
    ):
        report = check([photo()], desk(story=story, people=(MADINA,)))
        assert [one.severity for one in report.findings if one.rule == RULE] == [severity]
