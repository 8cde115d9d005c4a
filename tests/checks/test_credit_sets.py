"""Credits over a whole set: missing, spelled otherwise, unused, the story's, and whose camera it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from checks.shots import found, gathering, photo

from captioner.checks.mending import fixed
from captioner.checks.shot import Gathering
from captioner.credits import PHOTOGRAPHER
from captioner.people.person import Person, Variant
from captioner.photo import Camera, Photo
from captioner.story import reading
from captioner.story.story import Story

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
PEOPLE = (
    Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"), Variant("Тимур Нүсімбеков", "kk")), serials=("0123",)),
    Person(AIGERIM, (Variant("Айгерим Сапарова", "ru"),)),
)
STORY = Story(byline=(TIMUR, AIGERIM))


def taken(number: int, *photographers: str, **said: Any) -> Photo:
    return photo(f"rally/IMG_{number:04}.jpg", photographer=photographers, **said)


def by(*names: str, **of_desk: Any) -> Gathering:
    """A set with one photo by each of these."""
    return gathering([taken(number, name) for number, name in enumerate(names, 1)], **of_desk)


@pytest.mark.parametrize(
    "name", ["Timur Nussimbekov", "Тимура Нусимбекова", "Тимур Нүсімбеков", "TIMUR NUSIMBEKOV"]
)
def test_another_spelling_of_somebody_known_gets_the_main_form(name: str) -> None:
    looked_at = gathering([taken(1, name, AIGERIM)], people=PEOPLE)
    (one,) = found("photographer-variant", looked_at)
    assert str(one.message) == f"“{name}” is Timur Nusimbekov in another spelling"
    assert one.fix is not None
    after = fixed(looked_at.shots[0].photo, one.fix)
    assert after.credits.entries(PHOTOGRAPHER) == (TIMUR, AIGERIM)
    assert found("photographer-variant", gathering([after], people=PEOPLE)) == []


def test_the_byline_makes_its_names_known_too() -> None:
    (one,) = found("photographer-variant", by("Aigerim Saparova", "Айгерим Сапарова", story=STORY))
    assert one.fix is not None
    assert one.fix.changes == ((PHOTOGRAPHER, (AIGERIM,)),)


@pytest.mark.parametrize(
    "story",
    [
        Story(byline=("Тимур Нусимбеков",)),
        Story(languages=("ru", "kk")),
        Story(main_language="ru", languages=("en",)),
    ],
)
def test_the_bylines_form_and_that_of_the_storys_language_are_right(story: Story) -> None:
    assert found("photographer-variant", by("Тимур Нусимбеков", TIMUR, story=story, people=PEOPLE)) == []
    assert found("photographer-variant", by("Тимур Нүсімбеков", story=story, people=PEOPLE))


@pytest.mark.parametrize(
    "name", [TIMUR, "Timur Nurimbekov", "Serik Bolatov", "AFP", f"{TIMUR}/AFP", "T. Nusimbekov", "-"]
)
def test_main_forms_and_other_people_are_no_variants(name: str) -> None:
    assert found("photographer-variant", by(name, people=PEOPLE)) == []


def test_where_two_known_people_are_meant_a_person_chooses() -> None:
    people = (Person("Тимур Нусимбеков"), Person("Timur Nussimbekov"))
    (one,) = found("photographer-variant", by(TIMUR, people=people))
    assert one.fix is None
    assert [fix.changes[0][1] for fix in one.suggestions] == [("Тимур Нусимбеков",), ("Timur Nussimbekov",)]


def test_a_set_knows_the_names_that_it_has_often() -> None:
    (one,) = found("photographer-variant", by(TIMUR, TIMUR, TIMUR, "Тимур Нусимбеков"))
    assert one.path == Path("rally/IMG_0004.jpg")
    assert one.fix is None
    assert one.suggestions[0].changes == ((PHOTOGRAPHER, (TIMUR,)),)
    (near,) = found("photographer-near", by(TIMUR, TIMUR, TIMUR, "Timur Nurimbekov"))
    assert near.path == Path("rally/IMG_0004.jpg")
    assert found("photographer-variant", by(TIMUR, "Тимур Нусимбеков")) == []
    assert found("photographer-near", by(TIMUR, "Timur Nurimbekov")) == []


@pytest.mark.parametrize("name", ["Timur Nurimbekov", "T. Nusimbekov", "Nusimbekov"])
def test_a_near_name_is_asked_about_and_never_changed(name: str) -> None:
    looked_at = by(name, people=PEOPLE)
    (one,) = found("photographer-near", looked_at)
    assert str(one.message) == f"“{name}” is nearly Timur Nusimbekov: a misspelling, or somebody else"
    assert one.fix is None
    assert one.suggestions[0].changes == ((PHOTOGRAPHER, (TIMUR,)),)
    assert found("photographer-variant", looked_at) == []


@pytest.mark.parametrize(
    "name",
    [
        TIMUR,
        "Тимура Нусимбекова",
        "Serik Bolatov",
        f"{TIMUR}/AFP",
        f"{TIMUR} and {AIGERIM}",
        "handout",
        "AFP",
    ],
)
def test_names_that_are_known_or_far_are_not_near(name: str) -> None:
    assert found("photographer-near", by(name, people=PEOPLE)) == []


def test_two_known_people_with_nearly_one_name_are_both_right() -> None:
    people = (*PEOPLE, Person("Timur Nurimbekov"))
    looked_at = by("Timur Nurimbekov", TIMUR, people=people)
    assert found("photographer-near", looked_at) == []


def test_somebody_of_the_byline_is_credited_nowhere() -> None:
    (one,) = found("byline-unused", by(TIMUR, "Serik Bolatov", story=STORY))
    assert str(one.message) == "Aigerim Saparova is in the story’s byline, but credited on no photo"
    assert one.path is None


@pytest.mark.parametrize(
    "name", [AIGERIM, "Айгерим Сапарова", f"{AIGERIM}/AFP", "A. Saparova", f"Serik Bolatov and {AIGERIM}"]
)
def test_somebody_credited_in_any_spelling_is_used(name: str) -> None:
    assert found("byline-unused", by(TIMUR, name, story=STORY)) == []


def test_an_agency_of_the_byline_may_stand_in_a_credit_line() -> None:
    story = Story(byline=("Reuters",))
    assert found("byline-unused", by(TIMUR, story=story))
    photos = [taken(1, TIMUR, credit_line="REUTERS/T. Nusimbekov")]
    assert found("byline-unused", gathering(photos, story=story)) == []


def test_the_credit_line_counts_and_a_part_of_the_set_proves_nothing() -> None:
    photos = [taken(1, TIMUR), taken(2, credit_line=f"Photo by {AIGERIM}")]
    assert found("byline-unused", gathering(photos, story=STORY)) == []
    part = Story(byline=(TIMUR, AIGERIM), photos=("IMG_0001.jpg", "IMG_0009.jpg"))
    assert found("byline-unused", by(TIMUR, story=part)) == []
    assert found("byline-unused", gathering([], story=STORY)) == []


TEXT = """# A Sunday in Almaty

Photographs by Timur Nusimbekov and Aigerim Saparova

IMG_0001.jpg
The square fills with people. Photo by Aigerim Saparova

IMG_0002.jpg
Площадь заполняется людьми. Фото Тимура Нусимбекова

IMG_0003.jpg

IMG_0004.jpg
Photo: Timur Nusimbekov, Aigerim Saparova
"""


def told(*photos: Photo, **of_desk: Any) -> Gathering:
    return gathering(photos, story=STORY, reading=reading.of_text(TEXT), **of_desk)


def test_the_story_credits_somebody_else() -> None:
    looked_at = told(taken(1, TIMUR), taken(2, TIMUR), taken(3, TIMUR), taken(4, TIMUR))
    (one,) = found("credit-differs-from-story", looked_at)
    assert (
        str(one.message)
        == "The story credits this picture to Aigerim Saparova, its fields to Timur Nusimbekov"
    )
    assert one.path == Path("rally/IMG_0001.jpg")
    after = fixed(looked_at.shots[0].photo, one.suggestions[0])
    assert after.credits.entries(PHOTOGRAPHER) == (AIGERIM,)


@pytest.mark.parametrize("name", [AIGERIM, "Айгерим Сапарова", "A. Saparova", f"{AIGERIM}/AFP", "unknown"])
def test_the_story_credits_the_same_in_any_spelling(name: str) -> None:
    assert found("credit-differs-from-story", told(taken(1, name))) == []


def test_who_stands_beside_the_one_whom_the_story_credits_is_found() -> None:
    assert found("credit-differs-from-story", told(taken(1, AIGERIM, TIMUR)))
    assert found("credit-differs-from-story", told(taken(1))) == []


def test_a_credit_line_alone_is_held_against_the_story() -> None:
    assert found("credit-differs-from-story", told(taken(1, credit_line=f"Photo by {TIMUR}")))
    assert not found("credit-differs-from-story", told(taken(1, credit_line=f"{AIGERIM} / Steppe Weekly")))


def test_an_agency_that_the_story_credits_may_stand_in_the_credit_line_or_the_source() -> None:
    read = reading.of_text(
        "# Sunday\n\nIMG_0001.jpg\nA square. Photo: Reuters\n\nSomebody walked home that night."
    )
    for said in ({"credit_line": "REUTERS/T. N."}, {"source": "Reuters"}):
        assert found("credit-differs-from-story", gathering([taken(1, TIMUR, **said)], reading=read)) == []
    (one,) = found("credit-differs-from-story", gathering([taken(1, TIMUR)], reading=read))
    assert one.suggestions == ()


def test_a_credit_line_that_agrees_does_not_make_another_photographer_right() -> None:
    assert found("credit-differs-from-story", told(taken(1, TIMUR, credit_line=f"Photo by {AIGERIM}")))


def test_a_picture_known_by_its_place_is_told_as_such() -> None:
    text = "# Sunday\n\nIMG_0001.jpg\nA square.\n\nPhoto by Aigerim Saparova\n\nIMG_0003.jpg\nA bridge.\n"
    photos = [taken(number, TIMUR) for number in (1, 2, 3)]
    (one,) = found("credit-differs-from-story", gathering(photos, reading=reading.of_text(text)))
    assert str(one.message) == (
        "The story credits the picture at this place to Aigerim Saparova, the photo is credited to Timur Nusimbekov"
    )
    assert one.path == photos[1].path


def test_the_storys_own_order_of_the_photos_counts() -> None:
    text = "# Sunday\n\nIMG_0003.jpg\nA square.\n\nPhoto by Aigerim Saparova\n\nIMG_0001.jpg\nA bridge.\n"
    photos = [taken(number, TIMUR) for number in (1, 2, 3)]
    story = Story(photos=("IMG_0003.jpg", "IMG_0002.jpg", "IMG_0001.jpg"))
    read = reading.of_text(text)
    (one,) = found("credit-differs-from-story", gathering(photos, reading=read, story=story))
    assert one.path == photos[1].path
    assert found("credit-differs-from-story", gathering(photos, reading=read)) == []


def test_a_picture_of_no_photo_is_told() -> None:
    (one,) = found("story-picture-unmatched", told(taken(1, AIGERIM), taken(2, TIMUR), taken(4, TIMUR)))
    assert str(one.message) == "The story shows a picture that is none of these photos: “IMG_0003.jpg”"
    assert one.path is None
    assert found("story-picture-unmatched", told(*(taken(number, TIMUR) for number in range(1, 5)))) == []
    assert found("story-picture-unmatched", by(TIMUR)) == []
    part = Story(photos=("IMG_0001.jpg", "IMG_0009.jpg"))
    assert (
        found("story-picture-unmatched", gathering([taken(1)], story=part, reading=reading.of_text(TEXT)))
        == []
    )


def test_a_long_caption_of_no_photo_is_cut_between_words() -> None:
    caption = "Demonstrators gather on the Republic Square in Almaty, Kazakhstan, on Sunday, March 6, 2022."
    text = f"# Sunday\n\nIMG_0001.jpg\nA square.\n\n{caption} Photo by Aigerim Saparova\n"
    (one,) = found("story-picture-unmatched", gathering([taken(1)], reading=reading.of_text(text)))
    assert one.value == "Demonstrators gather on the Republic Square in Almaty, …"


R6, Z6 = Camera("Canon", "Canon EOS R6", serial="5566"), Camera("Nikon", "Z 6", serial="5566")


def test_a_camera_of_somebody_else() -> None:
    photos = [
        taken(1, TIMUR, camera=R6),
        taken(2, AIGERIM, camera=R6),
        taken(3, TIMUR, camera=R6),
        taken(4, camera=R6),
    ]
    (one,) = found("camera-of-another", gathering(photos))
    assert str(one.message) == (
        "2 photos with this camera (serial 5566) are credited to Timur Nusimbekov, this one to Aigerim Saparova"
    )
    assert one.path == photos[1].path


@pytest.mark.parametrize(
    "photos",
    [
        [taken(1, TIMUR, camera=R6), taken(2, AIGERIM, camera=R6)],
        [taken(1, TIMUR, camera=R6), taken(2, TIMUR, camera=R6), taken(3, "Тимур Нусимбеков", camera=R6)],
        [taken(1, TIMUR, camera=R6), taken(2, TIMUR, camera=R6), taken(3, AIGERIM, camera=Z6)],
        [
            taken(1, TIMUR, camera=R6),
            taken(2, TIMUR, camera=R6),
            taken(3, AIGERIM, camera=R6),
            taken(4, AIGERIM, camera=R6),
        ],
        [
            taken(number, TIMUR if number < 3 else AIGERIM, camera=Camera("Canon", serial="0000"))
            for number in range(4)
        ],
        [taken(1, TIMUR), taken(2, TIMUR), taken(3, AIGERIM)],
    ],
)
def test_a_camera_that_is_nobodys_or_of_no_number_tells_nothing(photos: list[Photo]) -> None:
    assert found("camera-of-another", gathering(photos)) == []


def test_all_spellings_of_a_name_are_one_owner_of_the_camera() -> None:
    photos = [
        taken(1, TIMUR, camera=R6),
        taken(2, "Тимур Нусимбеков", camera=R6),
        taken(3, AIGERIM, camera=R6),
    ]
    (one,) = found("camera-of-another", gathering(photos, people=PEOPLE))
    assert one.path == photos[2].path


def test_a_camera_of_the_list_of_people() -> None:
    own = Camera("Canon", serial="0123")
    (one,) = found("camera-of-another", gathering([taken(1, AIGERIM, camera=own)], people=PEOPLE))
    assert str(one.message) == (
        "The camera (serial 0123) belongs to Timur Nusimbekov, the photo is credited to Aigerim Saparova"
    )
    assert (
        found("camera-of-another", gathering([taken(1, "Тимур Нусимбеков", camera=own)], people=PEOPLE)) == []
    )
