"""Captions of one photo: whether there is one, whether somebody wrote it, and what it has to tell."""

from __future__ import annotations

import pytest
from checks.shots import found, shot

from captioner.checks.finding import Found, Severity
from captioner.checks.mending import fixed
from captioner.checks.profile import Profile
from captioner.checks.rules import RULE
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, FIELD
from captioner.people.person import Person, Variant
from captioner.photo import Camera
from captioner.story.story import Story

TIMUR = Person("Timur Nusimbekov", (Variant("Тимур Нусимбеков", "ru"), Variant("Тимур Нүсімбеков", "kk")))
RALLY = "A rally in Almaty, Kazakhstan, on Sunday, March 6, 2022."
МИТИНГ = "Митинг в Алматы, Казахстан, 6 марта 2022 г."


def one(rule: str, looked_at: Shot) -> Found:
    (it,) = found(rule, looked_at)
    return it


def emptied(looked_at: Shot, it: Found) -> Shot:
    assert it.fix is not None
    return Shot(fixed(looked_at.photo, it.fix), looked_at.desk)


@pytest.mark.parametrize("caption", ["", "   ", "\n"])
def test_a_photo_without_a_caption_does_not_leave(caption: str) -> None:
    it = one("caption-missing", shot(caption=caption))
    assert (str(it.message), it.field) == ("There is no caption", CAPTION)
    assert RULE["caption-missing"].severity is Severity.BLOCKER


@pytest.mark.parametrize("said", [{"caption": "Almaty"}, {"caption": {"kk": "Алматы"}}])
def test_any_caption_in_any_language_is_one(said: dict[str, object]) -> None:
    assert not found("caption-missing", shot(**said))


@pytest.mark.parametrize(
    "caption",
    [
        "OLYMPUS DIGITAL CAMERA",
        "sony  dsc",
        "Exif_JPEG_PICTURE",
        "Created with GIMP",
        "<KENOX S630>",
        "untitled",
    ],
)
def test_what_a_camera_wrote_is_no_caption_and_can_be_emptied(caption: str) -> None:
    looked_at = shot(caption=caption)
    it = one("caption-camera-default", looked_at)
    assert (
        str(it.message)
        == f"“{' '.join(caption.split(chr(0)))}” was written by a camera or a program, not by anybody"
    )
    after = emptied(looked_at, it)
    assert not found("caption-camera-default", after)
    assert found("caption-missing", after)


def test_it_is_emptied_in_its_language_alone() -> None:
    looked_at = shot(caption={"x-default": RALLY, "en": RALLY, "ru": "SONY DSC"})
    it = one("caption-camera-default", looked_at)
    assert it.language == "ru"
    assert dict(emptied(looked_at, it).captions) == {"en": RALLY}


def test_real_words_are_defaults_for_the_makers_alone_that_write_them() -> None:
    assert found("caption-camera-default", shot(caption="burst", camera=Camera("HUAWEI", "P30")))
    assert not found("caption-camera-default", shot(caption="burst", camera=Camera("Canon", "R6")))


@pytest.mark.parametrize(
    "caption",
    [
        "A Samsung digital camera on a desk",
        "A picture tells a smart default",
        "Photo: Timur Nusimbekov",
        RALLY,
    ],
)
def test_inside_a_sentence_they_are_words(caption: str) -> None:
    assert not found("caption-camera-default", shot(caption=caption))


@pytest.mark.parametrize(
    "caption",
    [
        "IMG_1234", "DSC_0012.JPG", "_MG_7731", "P1040012", "DCIM\\100CANON\\IMG_0001.JPG", "IMG_1234 (2).jpg",
        "митинг-7.jpeg", "PXL_20220306_101112", "rally final", "RALLY FINAL.JPG",
    ],
)  # fmt: skip
def test_a_files_name_is_no_caption(caption: str) -> None:
    looked_at = shot("set/rally final.jpg", caption=caption)
    it = one("caption-is-file-name", looked_at)
    assert str(it.message) == f"The caption is only a file’s name: {caption}"
    assert not found("caption-is-file-name", emptied(looked_at, it))


@pytest.mark.parametrize("caption", ["000007", "0.9.142", "12 / 36", "a", "7-A"])
def test_a_caption_without_a_word_is_none(caption: str) -> None:
    it = one("caption-is-file-name", shot(caption=caption))
    assert str(it.message) == f"The caption has no word in it: {caption}"


@pytest.mark.parametrize("caption", ["SANYO DIGITAL CAMERA", "IMG_1234", "000007", "TK"])
@pytest.mark.parametrize("rule", ["caption-short", "caption-without-place", "caption-without-year"])
def test_of_what_is_no_caption_nothing_else_is_said(rule: str, caption: str) -> None:
    assert found(rule, shot(caption=caption)) == []


@pytest.mark.parametrize(
    "caption",
    [
        "Image 54, a film, is shown in Almaty",
        "IMG_1234 is an artwork",
        "Apollo 11",
        "COVID-19",
        "2022",
        "2019–2022.",
        МИТИНГ,
    ],
)
def test_captions_with_numbers_are_captions(caption: str) -> None:
    assert not found("caption-is-file-name", shot(caption=caption))


def test_a_short_caption_is_a_hint_that_counts() -> None:
    it = one("caption-short", shot(caption="Rally, 2022"))
    assert str(it.message) == "The caption is only 11 characters long"
    assert not found("caption-short", shot(caption="Митинг в Алматы, 6 марта"))
    assert not found("caption-short", shot(caption=""))
    terse = Profile(shortest_caption=(1, 1))
    assert not found("caption-short", shot(caption="Rally, 2022", profile=terse))


def test_a_long_caption_is_graver_where_old_programs_lose_its_end() -> None:
    cut = one("caption-long", shot(caption="я" * 1_001))
    assert str(cut.message) == "The caption takes 2002 bytes, and older programs see only the first 2000"
    assert cut.is_graver
    long = one("caption-long", shot(caption="a" * 1_001))
    assert str(long.message) == "The caption is 1001 characters long; your desk wants at most 1000"
    assert not long.is_graver
    assert RULE["caption-long"].graver is Severity.WARNING
    assert not found("caption-long", shot(caption="a" * 1_000))


def test_a_year_may_stand_in_the_caption_or_in_the_field() -> None:
    assert (
        str(one("caption-without-year", shot(caption="A rally in Almaty")).message)
        == "The caption tells no year"
    )
    for said in ({"caption": "A rally in 2022"}, {"caption": "A rally", "date": "2022"}, {"caption": ""}):
        assert not found("caption-without-year", shot(**said))


def test_a_desk_may_want_the_year_in_one_of_the_two() -> None:
    in_field, in_text = {"caption": "A rally", "date": "2022-03-06"}, {"caption": "A rally in 2022"}
    assert found("caption-without-year", shot(**in_field, profile=Profile(year="text")))
    assert not found("caption-without-year", shot(**in_text, profile=Profile(year="text")))
    assert found("caption-without-year", shot(**in_text, profile=Profile(year="field")))
    assert not found("caption-without-year", shot(**in_field, profile=Profile(year="field")))


@pytest.mark.parametrize(
    "caption",
    [
        "A crowd gathers on a square on Sunday, March 6, 2022.",
        "Люди на площади в марте 2022 года.",
        "Люди собираются в воскресенье.",
        "Адамдар наурызда жиналды.",
        "Люди на площі у березні 2022 року.",
        "The crowd gathers in March 2022.",
    ],
)
def test_a_caption_without_a_place_is_told_where_no_field_has_one(caption: str) -> None:
    it = one("caption-without-place", shot(caption=caption))
    assert str(it.message) == "The caption does not say where the picture was taken"
    assert not found("caption-without-place", shot(caption=caption, city="Almaty"))


@pytest.mark.parametrize(
    "caption",
    [
        RALLY,
        МИТИНГ,
        "Алматыдағы митинг, 2022 жылғы 6 наурыз.",
        "Мітинг в Алмати, 6 березня 2022 року.",
        "ALMATY, Kazakhstan (AP) — A crowd gathers.",
        "A crowd gathers, Kazakhstan, March 6, 2022.",
        "Қарағанды қаласы, 2022 жыл",
        "Люди у здания на улице Абая",
    ],
)
def test_places_are_known_in_four_languages(caption: str) -> None:
    assert not found("caption-without-place", shot(caption=caption))


def test_a_desk_may_want_the_place_in_one_of_the_two() -> None:
    fields, text = {"caption": "A crowd", "city": "Almaty"}, {"caption": RALLY}
    assert found("caption-without-place", shot(**fields, profile=Profile(place="text")))
    assert not found("caption-without-place", shot(**text, profile=Profile(place="text")))
    it = one("caption-without-place", shot(**text, profile=Profile(place="field")))
    assert (str(it.message), it.field) == ("City and country are empty", FIELD["city"])
    assert not found("caption-without-place", shot(**fields, profile=Profile(place="field")))


def test_a_headline_that_is_the_caption_once_more_is_a_hint() -> None:
    it = one("headline-repeats-caption", shot(headline="A rally in Almaty", caption="A rally, in Almaty."))
    assert str(it.message) == "The headline is the caption once more"
    assert not found("headline-repeats-caption", shot(headline="A rally", caption="A rally in Almaty."))
    assert not found("headline-repeats-caption", shot(caption="A rally"))


FOUR = Story(languages=("en", "ru", "kk", "uk"))


def test_each_language_without_a_caption_is_told_by_itself() -> None:
    looked_at = shot(caption={"x-default": RALLY, "en": RALLY, "ru": МИТИНГ}, story=FOUR)
    told = found("language-missing", looked_at)
    assert [str(it.message) for it in told] == [
        "There is no caption in Kazakh",
        "There is no caption in Ukrainian",
    ]
    assert [it.language for it in told] == ["kk", "uk"]


def test_a_caption_whose_language_is_not_told_is_of_the_main_one() -> None:
    assert not found("language-missing", shot(caption=RALLY, story=Story(languages=("en",))))
    assert [it.language for it in found("language-missing", shot(caption=RALLY, story=FOUR))] == [
        "ru",
        "kk",
        "uk",
    ]


def test_a_language_is_called_by_a_name_that_is_translated_or_by_its_own() -> None:
    looked_at = shot(caption={"en": RALLY}, story=Story(languages=("en", "kk", "de", "x-klingon")))
    kazakh, german, unknown = (it.message for it in found("language-missing", looked_at))
    assert [(name, word.form) for name, word in kazakh.words] == [("language", "Kazakh")]
    assert (str(german), german.words) == ("There is no caption in Deutsch", ())
    assert str(unknown) == "There is no caption in x-klingon"


def test_a_photo_without_any_caption_is_not_told_for_each_language_too() -> None:
    assert not found("language-missing", shot(caption="", story=FOUR))


def test_the_desks_languages_go_before_the_storys() -> None:
    looked_at = shot(caption={"en": RALLY, "ru": МИТИНГ}, story=FOUR, profile=Profile(languages=("en", "ru")))
    assert not found("language-missing", looked_at)


def test_a_translation_that_is_older_than_its_text_is_a_warning() -> None:
    texts = {"x-default": RALLY, "en": RALLY, "ru": МИТИНГ}
    old = shot(caption=texts, made_for={CAPTION: {("ru", МИТИНГ): "A rally."}})
    it = one("translation-stale", old)
    assert (str(it.message), it.language) == ("The Russian text is older than the main text", "ru")
    assert not found("translation-stale", shot(caption=texts, made_for={CAPTION: {("ru", МИТИНГ): RALLY}}))
    assert not found("translation-stale", shot(caption=texts))


@pytest.mark.parametrize(
    ("caption", "word"),
    [
        ("A crowd gathered yesterday.", "yesterday"),
        ("Люди собрались вчера.", "вчера"),
        ("Бүгін адамдар жиналды.", "Бүгін"),
        ("Сьогодні люди зібралися.", "Сьогодні"),
    ],
)
def test_a_day_that_is_another_tomorrow_is_a_warning(caption: str, word: str) -> None:
    it = one("relative-date", shot(caption=caption))
    assert str(it.message) == f"“{word}” is true for a day only: write the date"
    assert it.value == word


@pytest.mark.parametrize(
    "caption",
    ["A reader of “Kazakhstan Today”", "USA Today’s reporter", "“See you tomorrow,” he says", RALLY],
)
def test_names_and_what_is_quoted_are_no_dates(caption: str) -> None:
    assert not found("relative-date", shot(caption=caption))


@pytest.mark.parametrize(
    ("alt_text", "message"),
    [
        ("", "There is no alt text for those who cannot see the picture"),
        (RALLY.upper(), "The alt text is the caption once more"),
        ("IMG_0001.jpg", "The alt text is only a file’s name: IMG_0001.jpg"),
        ("DSC_7777", "The alt text is only a file’s name: DSC_7777"),
    ],
)
def test_an_alt_text_is_its_own_sentence(alt_text: str, message: str) -> None:
    it = one("alt-text-missing", shot(caption=RALLY, alt_text=alt_text))
    assert str(it.message) == message
    assert not found("alt-text-missing", shot(caption=RALLY, alt_text="A man waves a flag"))


def test_the_essay_asks_for_no_alt_text() -> None:
    assert Profile().severities["alt-text-missing"] is None


@pytest.mark.parametrize(
    "caption",
    [
        "Timur Nusimbekov speaks.",
        "Выступление Тимура Нусимбекова.",
        "Тимур Нүсімбековтің сөзі.",
        {"en": "A man speaks.", "kk": "Тимур Нүсімбеков сөйлеп тұр."},
    ],
)
def test_who_is_shown_is_named_in_any_script_and_case(caption: object) -> None:
    looked_at = shot(caption=caption, persons=("Timur Nusimbekov",), people=(TIMUR,))
    assert not found("person-not-in-caption", looked_at)


def test_who_is_shown_and_named_nowhere_is_a_hint() -> None:
    looked_at = shot(caption="A man speaks.", persons=("Timur Nusimbekov", "Aruzhan Bekova"), people=(TIMUR,))
    told = found("person-not-in-caption", looked_at)
    assert [it.value for it in told] == ["Timur Nusimbekov", "Aruzhan Bekova"]
    assert str(told[0].message) == "Timur Nusimbekov is listed as shown, and named in no caption"
    assert not found("person-not-in-caption", shot(persons=("Aruzhan Bekova",)))
