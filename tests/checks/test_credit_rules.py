"""Who is credited on one photo: against the byline, the camera, the end of the caption, and what the credit says."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.mending import fixed
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, FIELD, PHOTOGRAPHER
from captioner.people.person import Person, Variant
from captioner.photo import Camera
from captioner.story import reading
from captioner.story.story import Story

TIMUR, AIGERIM = "Timur Nusimbekov", "Aigerim Saparova"
STORY = Story(byline=(TIMUR, AIGERIM))
PEOPLE = (
    Person(TIMUR, (Variant("Тимур Нусимбеков", "ru"), Variant("Тимур Нүсімбеков", "kk")), serials=("0123",)),
    Person("Serik Bolatov", (Variant("S. Bolat"),)),
)


@pytest.mark.parametrize(
    "name",
    [
        TIMUR, "Тимур Нусимбеков", "Тимур Нүсімбеков", "Timur Nussimbekov", "Nusimbekov Timur", "Tymur Nusymbekov",
        "Тимура Нусимбекова", "T. Nusimbekov", "Айгерим Сапарова", "Айгерім Сапарова", f"{TIMUR}/AFP",
        f"{TIMUR} and {AIGERIM}", "© Timur Nusimbekov", "unknown",
    ],
)  # fmt: skip
def test_who_is_of_the_byline_is_credited_rightly_in_any_spelling(name: str) -> None:
    assert found("photographer-not-in-byline", shot(photographer=(name,), story=STORY)) == []


@pytest.mark.parametrize(
    "name", ["Yerlan Bekov", "Ерлан Беков", "Reuters", "Timur Nurimbekov", "Serik Bolatov"]
)
def test_who_is_not_of_the_byline_is_found(name: str) -> None:
    (one,) = found("photographer-not-in-byline", shot(photographer=(TIMUR, name), story=STORY, people=PEOPLE))
    assert str(one.message) == f"{name} is not in the story’s byline (Timur Nusimbekov, Aigerim Saparova)"
    assert (one.field, one.value, one.fix) == (PHOTOGRAPHER, name, None)


def test_a_variant_in_the_list_of_people_is_of_the_byline() -> None:
    people = (Person(TIMUR, (Variant("Bikmukhambet"),)),)
    assert (
        found("photographer-not-in-byline", shot(photographer=("Bikmukhambet",), story=STORY, people=people))
        == []
    )
    assert found("photographer-not-in-byline", shot(photographer=("Bikmukhambet",), story=STORY))


def test_a_near_name_is_offered_the_name_of_the_byline() -> None:
    looked_at = shot(photographer=("Timur Nurimbekov", AIGERIM), story=STORY)
    (one,) = found("photographer-not-in-byline", looked_at)
    assert fixed(looked_at.photo, one.suggestions[0]).credits.entries(PHOTOGRAPHER) == (TIMUR, AIGERIM)


def test_without_a_byline_nobody_is_missing_from_it() -> None:
    assert found("photographer-not-in-byline", shot(photographer=("Anybody Else",))) == []


def test_who_made_the_story_need_not_have_taken_its_photos() -> None:
    read = reading.of_text("# A Sunday\n\nBy Jane Writer\n\nThe square was full of people that day.")
    assert read.byline == ("Jane Writer",)
    story = Story(byline=read.byline)
    assert found("photographer-not-in-byline", shot(photographer=(TIMUR,), story=story, reading=read)) == []
    told_so = Story(byline=("Jane Writer", "John Lens"))
    assert found("photographer-not-in-byline", shot(photographer=(TIMUR,), story=told_so, reading=read))


def test_a_byline_with_agencies_is_understood() -> None:
    story = Story(byline=(f"{TIMUR}/AFP", "Reuters"))
    for said in (
        {"photographer": (TIMUR,)},
        {"photographer": ("Yerlan Bekov",), "credit_line": "REUTERS/Yerlan Bekov"},
    ):
        assert found("photographer-not-in-byline", shot(story=story, **said)) == []
    assert found("photographer-not-in-byline", shot(photographer=("Yerlan Bekov",), story=story))


def test_the_camera_wrote_another_name() -> None:
    looked_at = shot(photographer=(TIMUR,), camera=Camera(artist="Айгерим Сапарова"), story=STORY)
    (one,) = found("camera-artist-differs", looked_at)
    assert str(one.message) == "The camera wrote “Айгерим Сапарова”, but the credit is Timur Nusimbekov"
    assert fixed(looked_at.photo, one.suggestions[0]).credits.entries(PHOTOGRAPHER) == (AIGERIM,)


@pytest.mark.parametrize(
    "artist",
    ["", TIMUR, "Тимур Нусимбеков", "T. Nusimbekov", "unknown", "Camera Owner", f"© {TIMUR}", f"{TIMUR}/AFP",
     f"{AIGERIM}; {TIMUR}", "Steppe Weekly", "  ", "NUSIMBEKOV", "Timur"],
)  # fmt: skip
def test_what_the_camera_wrote_is_right(artist: str) -> None:
    looked_at = shot(
        photographer=(TIMUR,), credit_line="Photo by T. N. / Steppe Weekly", camera=Camera(artist=artist)
    )
    assert found("camera-artist-differs", looked_at) == []


def test_nobody_credited_is_not_another_than_the_camera_says() -> None:
    assert found("camera-artist-differs", shot(camera=Camera(artist=TIMUR))) == []


RALLY = "A rally in Almaty, Kazakhstan, on Sunday, March 6, 2022."


@pytest.mark.parametrize(
    ("caption", "named"),
    [
        (f"{RALLY} Photo by {AIGERIM}", AIGERIM),
        (f"{RALLY} (AP Photo/{AIGERIM})", AIGERIM),
        (f"{RALLY} Photo: {AIGERIM}/AFP", AIGERIM),
        (f"{RALLY} (Photo by Yerlan Bekov/Getty Images)", "Yerlan Bekov"),
        ("Митинг в Алматы. Фото: Ерлан Беков", "Ерлан Беков"),
        ("Митинг в Алматы. Фото Айгерим Сапаровой", "Айгерим Сапаровой"),
        ("Алматыдағы митинг. Суретті түсірген: Ерлан Беков", "Ерлан Беков"),
        ("Мітинг в Алмати. Світлина: Єрлан Беков", "Єрлан Беков"),
        (f"{RALLY} Photo by {TIMUR} and {AIGERIM}", AIGERIM),
        (f"{RALLY} Photo courtesy of {AIGERIM}", AIGERIM),
        (f"{RALLY} Credit: {AIGERIM}", AIGERIM),
        (f"{RALLY} © 2022 {AIGERIM}", AIGERIM),
        (f"{RALLY} 📷 {AIGERIM}", AIGERIM),
        (f"{RALLY} {AIGERIM}/AFP", AIGERIM),
        (f"{RALLY} REUTERS/{AIGERIM}", AIGERIM),
        ("Митинг в Алматы. Автор фото — Ерлан Беков", "Ерлан Беков"),
        ("Мітинг в Алмати. Автор світлини: Єрлан Беков", "Єрлан Беков"),
        ("Мітинг в Алмати. Авторка світлини: Олена Бойко", "Олена Бойко"),
        ("Алматыдағы митинг. Ерлан Бековтің суреті", "Ерлан Беков"),
        ("Алматыдағы митинг. Айгерім Сапарованың фотосы", "Айгерім Сапарова"),
    ],
)
def test_the_caption_credits_somebody_else(caption: str, named: str) -> None:
    looked_at = shot(caption=caption, photographer=(TIMUR,), story=STORY)
    (one,) = found("credit-differs-from-caption", looked_at)
    assert str(one.message) == f"The caption credits {named}, the fields Timur Nusimbekov"
    assert one.field is CAPTION


@pytest.mark.parametrize(
    "caption",
    [
        "", RALLY, f"{RALLY} Photo by {TIMUR}", f"{RALLY} Photo by Timur Nussimbekov.", f"{RALLY} (AP Photo/{TIMUR})",
        "Митинг. Фото Тимура Нусимбекова", "Митинг. Фото: Т. Нусимбеков", "Митинг. Фото автора",
        "Митинг. Фото Нусимбекова", "Митинг. Фото: Нусимбеков",
        "Митинг. Тимур Нүсімбековтің суреті", "Митинг. Сурет: Тимур Нүсімбеков", f"{RALLY} Photo: {TIMUR}, Almaty",
        f"{RALLY} Photo: Steppe Weekly", f"{RALLY} Photo: Almaty", f"{RALLY} Photo: unknown",
        f"{RALLY} Photo: {TIMUR}/AFP",
        "Photographs hang on the wall of a museum.", "Her family looks at the photo Timur took in 1997.",
        f"{RALLY} Photo by {TIMUR} for Steppe Weekly",
    ],
)  # fmt: skip
def test_the_caption_credits_the_same(caption: str) -> None:
    looked_at = shot(
        caption=caption,
        photographer=(TIMUR,),
        credit_line="Steppe Weekly",
        city="Almaty",
        story=STORY,
        people=PEOPLE,
    )
    assert found("credit-differs-from-caption", looked_at) == []


def test_the_caption_is_read_in_every_language() -> None:
    texts = {"en": RALLY, "ru": "Митинг в Алматы. Фото: Ерлан Беков"}
    (one,) = found("credit-differs-from-caption", shot(caption=texts, photographer=(TIMUR,)))
    assert (one.language, one.value) == ("ru", "Фото: Ерлан Беков")


def test_a_credit_line_alone_is_held_against_the_caption() -> None:
    caption = f"{RALLY} Photo by {AIGERIM}"
    assert found("credit-differs-from-caption", shot(caption=caption, credit_line=f"Photo by {TIMUR}"))
    assert not found("credit-differs-from-caption", shot(caption=caption, credit_line="Aigerim Saparova/AFP"))
    assert not found("credit-differs-from-caption", shot(caption=caption))


@pytest.mark.parametrize(
    ("caption", "line", "left"),
    [
        (f"{RALLY} Photo by {TIMUR}", f"Photo by {TIMUR}", RALLY),
        (f"{RALLY} (Photo by {TIMUR})", TIMUR, RALLY),
        (f"{RALLY}\nФото Тимура Нусимбекова", f"Photo by {TIMUR}", RALLY),
        (f"{RALLY} Photo: {TIMUR}/AFP", f"{TIMUR}/AFP", RALLY),
        (f"{RALLY} (AP Photo/{TIMUR})", f"AP Photo/{TIMUR}", RALLY),
    ],
)
def test_the_credit_would_be_printed_twice(caption: str, line: str, left: str) -> None:
    looked_at = shot(caption={"en": caption, "ru": "Митинг"}, credit_line=line)
    (one,) = found("credit-repeated-in-caption", looked_at)
    assert "it would be printed twice" in str(one.message)
    assert one.fix is not None
    after = fixed(looked_at.photo, one.fix)
    assert dict(after.credits.texts(CAPTION)) == {"x-default": left, "en": left, "ru": "Митинг"}
    assert found("credit-repeated-in-caption", Shot(after, looked_at.desk)) == []


@pytest.mark.parametrize(
    ("caption", "line"),
    [
        (f"{RALLY} Photo by {TIMUR}", ""),
        (f"{RALLY} Photo by {TIMUR}", "Steppe Weekly"),
        (f"{RALLY} Photo by {TIMUR}", f"Photo by {AIGERIM}"),
        (RALLY, f"Photo by {TIMUR}"),
        (f"{TIMUR} stands in the square.", f"Photo by {TIMUR}"),
        (f"{RALLY} (AP Photo/{TIMUR})", "AP"),
    ],
)
def test_a_credit_printed_once_is_right(caption: str, line: str) -> None:
    assert found("credit-repeated-in-caption", shot(caption=caption, credit_line=line)) == []


@pytest.mark.parametrize("line", [f"Photo by {TIMUR}", TIMUR])
def test_what_the_credit_line_does_not_say_stays_in_the_caption(line: str) -> None:
    only = shot(caption=f"Photo by {TIMUR}", credit_line=line)
    assert [one.fix for one in found("credit-repeated-in-caption", only)] == [None]
    agency = shot(caption=f"{RALLY} Photo: {TIMUR}/AFP", credit_line=line)
    assert [one.fix for one in found("credit-repeated-in-caption", agency)] == [None]


def test_a_job_title_without_a_name() -> None:
    (one,) = found("job-title-without-photographer", shot(job_title="Stringer"))
    assert str(one.message) == "The job title is “Stringer”, but no photographer is named"
    assert found("job-title-without-photographer", shot(job_title="Stringer", photographer=(TIMUR,))) == []
    assert found("job-title-without-photographer", shot()) == []


HANDED_OUT = [
    "Handout via Reuters", "HO", "Courtesy of the family", "Photo courtesy NASA", "Из соцсетей", "Соцсети", "Архив",
    "Из архива семьи Ивановых", "Пресс-служба акимата", "Предоставлено МЧС", "Мұрағат", "Надано ДСНС",
    "З архіву родини",
    "Instagram", "Family archive",
]  # fmt: skip


@pytest.mark.parametrize("credit", HANDED_OUT)
def test_what_was_handed_out_needs_its_source_and_terms(credit: str) -> None:
    (one,) = found("handout-without-terms", shot(credit_line=credit))
    assert (
        str(one.message)
        == f"“{credit}” was given to the desk, but neither its source nor terms of use are given"
    )
    (one,) = found("handout-without-terms", shot(photographer=(credit,), source="The family"))
    assert (str(one.message), one.field) == (
        f"“{credit}” was given to the desk, but the instructions give no terms of use",
        FIELD["instructions"],
    )
    (one,) = found("handout-without-terms", shot(credit_line=credit, instructions="No sales"))
    assert str(one.message) == f"“{credit}” was given to the desk, but its source is not given"
    told = shot(credit_line=credit, source="The family", instructions="No sales")
    assert found("handout-without-terms", told) == []


@pytest.mark.parametrize(
    "credit",
    [
        "",
        TIMUR,
        "Архипов Иван",
        "Hulton Archive/Getty Images",
        "Handel Press",
        "Иван Архивов",
        "Ho Chi Minh",
        "Reuters",
    ],
)
def test_names_are_no_handouts(credit: str) -> None:
    assert found("handout-without-terms", shot(credit_line=credit)) == []
