"""A set checked again after any edits is found just as one that is checked for the first time."""

from __future__ import annotations

from pathlib import Path

from checks.shots import desk, photo
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.checks.checking import Checker, check
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.people.person import Person
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story
from captioner.texts import Texts

TEXT = "# A rally\n\nPhotographs by Timur Nusimbekov and Aigerim Saparova\n\nPublished: March 7, 2022\n"
DESK = desk(
    story=Story(byline=("Timur Nusimbekov", "Aigerim Saparova"), languages=("en", "ru"), text=TEXT),
    reading=reading.of_text(TEXT),
    people=(Person("Timur Nusimbekov", serials=("01",)), Person("Madina Ospanova", protected=True)),
)
VALUES: dict[Field, list[Value | None]] = {
    CAPTION: [
        None,
        Texts({"en": "Timur Nusimbekov and Dana Serikova at a rally in Almaty, March 6, 2022."}),
        Texts({"en": "Timur Nussimbekov and Dana Serikova in Almaty, March 8, 2022. Photo by Dana Serikova"}),
        Texts({"en": "Police detain Ospanova.", "ru": "Полиция задержала Оспанову."}),
        Texts({"en": "untitled"}),
    ],
    PHOTOGRAPHER: [None, ("Timur Nusimbekov",), ("Тимур Нүсімбеков",), ("Dana Serikowa",), ("staff",)],
    CREDIT_LINE: [None, "Photo by Timur Nusimbekov", "handout", "Steppe Weekly"],
    DATE_TAKEN: [None, "2022-03-06T10:00:00+06:00", "2019-01-01T10:00:00", "1980-01-01"],
    FIELD["city"]: [None, "Almaty", "Алматы", "Almatty"],
    FIELD["persons"]: [None, ("Dana Serikova",), ("Gulnara Ospanova",)],
}
EDITS = st.tuples(
    st.integers(0, 7),
    st.sampled_from([(field, value) for field, values in VALUES.items() for value in values]),
)


def _set() -> list[Photo]:
    return [
        photo(
            f"rally/IMG_{number:04}.jpg",
            caption={"en": f"Frame {number} of a rally in Almaty, March 6, 2022."},
            photographer=("Timur Nusimbekov",),
            date="2022-03-06T10:00:00+06:00",
            camera=Camera("Canon", "EOS R6", serial=f"0{number % 3}"),
        )
        for number in range(8)
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(EDITS, max_size=4), max_size=6))
def test_a_set_checked_again_is_found_as_if_for_the_first_time(
    rounds: list[list[tuple[int, tuple[Field, Value | None]]]],
) -> None:
    photos, checker = _set(), Checker()
    checker.check(photos, DESK)
    for edits in rounds:
        for at, (field, value) in edits:
            photos[at] = photos[at].with_value(field, value)
        assert checker.check(photos, DESK) == check(photos, DESK)


def test_photos_that_come_and_go_leave_nothing_behind() -> None:
    photos, checker = _set(), Checker()
    checker.check(photos, DESK)
    for those in (photos[:3], [], photos[::-1], [photo(str(Path("rally/new.jpg"))), *photos]):
        assert checker.check(those, DESK) == check(those, DESK)
