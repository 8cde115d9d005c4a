"""Sets of photos with every fault once, and every near miss once, each in a photo that is right in everything else."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any, NamedTuple

from checks.shots import photo

from captioner.checks import profiles
from captioner.checks.desk import Desk
from captioner.checks.profile import Profile
from captioner.credits import FIELD
from captioner.dates import read
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
TIMURS, AIGERIMS = Camera("Canon", "Canon EOS R6", serial="0123"), Camera("Nikon", "Z 6", serial="7700")
MAIN, FOUR = "rally", "four languages"
_IN_FOUR = {
    "x-default": "{0}",
    "en": "{0}",
    "ru": "Человек у дома {1} в Алматы, Казахстан, воскресенье, 6 марта 2022 г.",
    "kk": "Алматыдағы {1} үйдің жанындағы адам, Қазақстан, жексенбі, 2022 жылғы 6 наурыз",
    "uk": "Людина біля будинку {1} в Алмати, Казахстан, неділя, 6 березня 2022 року.",
}
_TEXT = """# A Sunday in Almaty

Photographs by Timur Nusimbekov and Aigerim Saparova

IMG_TOLD_AIGERIM.jpg
A square fills with people. Photo by Aigerim Saparova

IMG_TOLD_TIMUR.jpg
Площадь заполняется людьми. Фото Тимура Нусимбекова
"""
_LOST = "IMG_NOBODY_HAS.jpg\nAn empty square at night. Photo by Timur Nusimbekov"
_PHOTO_BY = "Photo by "
_STORY = Story(
    headline="A Sunday in Almaty",
    byline=(TIMUR, AIGERIM),
    place="Almaty, Kazakhstan",
    event_date=read("2022-03-06"),
    publication_date=read("2022-03-07"),
    languages=("en",),
)
_PEOPLE = (
    Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"), Variant("Тимур Нүсімбеков", "kk")), serials=("0123",)),
    Person(AIGERIM, (Variant("Айгерим Сапарова", "ru"),), serials=("7700",)),
    Person(
        "Madina Ospanova", (Variant("Мадина Оспанова", "ru"),), organisation="Steppe Weekly", protected=True
    ),
)
_NOW = datetime.datetime(2022, 3, 10, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
_DESK = Desk(Profile(), _STORY, reading.of_text(_TEXT), _PEOPLE, _NOW)
DESKS: Mapping[str, Desk] = {
    MAIN: _DESK,
    "clocks": _DESK,
    "clocks of other days": replace(_DESK, story=replace(_STORY, event_date=None)),
    "spellings": _DESK,
    "spellings in two scripts": _DESK,
    "sensitive": replace(_DESK, story=replace(_STORY, sensitive=True)),
    "names": _DESK,
    FOUR: replace(_DESK, story=replace(_STORY, languages=("en", "ru", "kk", "uk"))),
    "web": replace(_DESK, profile=profiles.named("web")),
    "archive": replace(_DESK, profile=replace(Profile(), required=(FIELD["keywords"],))),
    "credit form": replace(_DESK, profile=replace(Profile(), credit_form=f"{_PHOTO_BY}{{photographer}}")),
    "a lost picture": replace(_DESK, reading=reading.of_text(f"{_TEXT}\n\n{_LOST}")),
    "a story that tells": replace(_DESK, story=replace(_STORY, headline="Madina Ospanova’s Sunday")),
    "a third in the byline": replace(_DESK, story=replace(_STORY, byline=(TIMUR, AIGERIM, "Serik Bolatov"))),
}
_CREDIT_LINES = {"web": "{}", "credit form": f"{_PHOTO_BY}{{}}"}
"""By set, where the desk has a form for them."""
_WHO = (
    "student",
    "nurse",
    "driver",
    "baker",
    "teacher",
    "tailor",
    "singer",
    "postman",
    "doctor",
    "pianist",
    "welder",
)
_DOES = (
    "carries a flag",
    "waits for a bus",
    "reads a leaflet",
    "holds a candle",
    "sings",
    "listens to a speaker",
    "rests",
)


class Seed(NamedTuple):
    """Photos that are right but for one thing, and what the check has to say of that."""

    rule: str
    is_fault: bool
    photos: tuple[Photo, ...]
    of: str
    """The set that they lie in."""


_NUMBERS = count(1)


def right(*, of: str, **otherwise: Any) -> Photo:
    """A photo that no rule says anything of in its set, but for what is *otherwise*."""
    number = next(_NUMBERS)
    by_aigerim = number % 5 == 0
    name = AIGERIM if by_aigerim else TIMUR
    caption = (
        f"A {_WHO[number % 11]} {_DOES[number % 7]} near house {number} in Almaty, Kazakhstan,"
        " on Sunday, March 6, 2022."
    )
    said: dict[str, Any] = {
        "caption": caption,
        "photographer": (name,),
        "credit_line": _CREDIT_LINES.get(of, "Steppe Weekly").format(name),
        "date": f"2022-03-06T{9 + number % 12:02}:{number % 60:02}:11+06:00",
        "city": "Almaty",
        "country": "Kazakhstan",
        "country_code": "KAZ",
        "keywords": ("rally",),
        "copyright_notice": "© 2022 Steppe Weekly",
        "alt_text": f"Somebody stands at the door of house {number}.",
        "camera": AIGERIMS if by_aigerim else TIMURS,
    }
    if of == FOUR:
        said["caption"] = {tag: form.format(caption, number) for tag, form in _IN_FOUR.items()}
    said |= otherwise
    if isinstance(said["caption"], str):
        said["caption"] = {"x-default": said["caption"], "en": said["caption"]} if said["caption"] else None
    return photo(f"{of}/{said.pop('name', f'IMG_{number:04}.jpg')}", **said)


def fault(rule: str, *, of: str = MAIN, times: int = 1, **otherwise: Any) -> Seed:
    """Photos of which this rule has to say something."""
    return Seed(rule, True, tuple(right(of=of, **otherwise) for _ in range(times)), of)


def near(rule: str, *, of: str = MAIN, times: int = 1, **otherwise: Any) -> Seed:
    """Photos of which it must not say anything, though it might seem so."""
    return Seed(rule, False, tuple(right(of=of, **otherwise) for _ in range(times)), of)
