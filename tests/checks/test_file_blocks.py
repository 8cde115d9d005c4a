"""EXIF, IPTC and XMP that say different things, cut a text, or hide which letters and which language they mean."""

from __future__ import annotations

from typing import Any

import pytest
from checks.shots import found, photo, shot

from captioner.checks.mending import fixed
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Field
from captioner.story.story import Story
from captioner.texts import Texts
from captioner.traces import MainText, Traces

COPYRIGHT = FIELD["copyright_notice"]
LONG = "Митинг на площади Республики в Алматы собрал несколько сотен человек"


def disagreeing(field: Field, homes: dict[str, Any], **more: Any) -> Shot:
    return shot(homes={field: homes}, disagreeing=(field,), **more)


def test_blocks_that_disagree_are_told_with_what_each_says() -> None:
    one = disagreeing(CREDIT_LINE, {"iim": "AFP", "xmp": "Vlast.kz"}, credit_line="Vlast.kz")
    (told,) = found("blocks-disagree", one)
    assert str(told.message) == "The blocks of the file disagree: IPTC “AFP”, XMP “Vlast.kz”"
    assert told.field is CREDIT_LINE
    assert told.is_graver


@pytest.mark.parametrize(
    ("field", "one", "other", "is_grave"),
    [
        (PHOTOGRAPHER, ("Timur Nusimbekov",), ("Asel Kim",), True),
        (COPYRIGHT, Texts({"x-default": "© 2022 A"}), Texts({"x-default": "© 2022 B"}), True),
        (CAPTION, Texts({"x-default": "A rally"}), Texts({"x-default": "A march"}), False),
        (FIELD["city"], "Almaty", "Алматы", False),
    ],
)
def test_a_wrong_credit_is_graver_than_another_field(
    field: Field, one: Any, other: Any, is_grave: bool
) -> None:
    (told,) = found("blocks-disagree", disagreeing(field, {"exif": one, "xmp": other}))
    assert told.is_graver is is_grave


def test_a_choice_is_written_to_all_blocks_and_silences_it() -> None:
    one = disagreeing(CREDIT_LINE, {"iim": "AFP", "xmp": "Vlast.kz"}, credit_line="Vlast.kz")
    (told,) = found("blocks-disagree", one)
    assert [str(choice.does) for choice in told.suggestions] == [
        "Write AFP everywhere",
        "Write Vlast.kz everywhere",
    ]
    for choice in told.suggestions:
        chosen = fixed(one.photo, choice)
        assert chosen.edited == (CREDIT_LINE,)
        assert not found("blocks-disagree", Shot(chosen, one.desk))


def test_long_texts_are_shown_from_where_they_part() -> None:
    ends = [LONG * 3 + end for end in (" в марте", " в апреле")]
    homes = {name: Texts({"x-default": text}) for name, text in zip(("exif", "xmp"), ends, strict=True)}
    (told,) = found("blocks-disagree", disagreeing(CAPTION, homes))
    assert "в марте”" in told.value
    assert "в апреле”" in told.value
    assert len(told.value) < 200


@pytest.mark.parametrize(
    ("homes", "is_said"),
    [
        ({"exif": "2022-03-06T14:02:11.18", "xmp": "2022-03-06T14:02:11.018"}, False),
        ({"exif": "2022-03-06T14:02:11.18", "iim": "2022-03-06T14:02:11+06:00"}, False),
        ({"exif": "2022-03-06T14:02:11", "xmp": "2022-03-07T14:02:11"}, True),
        # Midnight stands for a day without a time.
        ({"iim": "2022-03-06T00:00:00+00:00", "xmp": "2022-03-06T00:00+02:00"}, False),
        ({"iim": "2022-03-06T00:00:00+00:00", "xmp": "2022-03-07T00:00+02:00"}, True),
        ({"iim": "2022-03-06T00:00:00+00:00", "xmp": "2022-03-06T09:30+02:00"}, True),
        ({"iim": "2022-03-06T10:00:00+00:00", "xmp": "2022-03-06T10:00+02:00"}, True),
    ],
)
def test_dates_of_one_second_are_one_date(homes: dict[str, str], is_said: bool) -> None:
    assert bool(found("blocks-disagree", disagreeing(DATE_TAKEN, homes))) is is_said


def test_blocks_that_agree_or_were_decided_on_are_silent() -> None:
    same = {"exif": ("Asel Kim",), "xmp": ("Asel Kim",)}
    assert not found("blocks-disagree", shot(homes={PHOTOGRAPHER: same}))
    assert not found("blocks-disagree", shot(city="Almaty"))


def test_what_two_editors_wrote_is_no_matter_of_blocks() -> None:
    assert not found("blocks-disagree", disagreeing(CREDIT_LINE, {"xmp": "AFP", "sidecar": "Vlast.kz"}))


def test_letters_without_a_mark_are_told_with_the_field() -> None:
    unmarked = Traces(iim_unmarked=(CAPTION, PHOTOGRAPHER))
    one = shot(traces=unmarked, homes={CAPTION: {"iim": Texts({"x-default": "Митинг"})}})
    (told,) = found("iim-not-utf8", one)
    assert (
        str(told.message)
        == "The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense"
    )
    assert (told.field, told.value) == (CAPTION, "Митинг")


def test_letters_of_an_old_code_page_are_told() -> None:
    (told,) = found("iim-not-utf8", shot(traces=Traces(iim_unreadable=(CREDIT_LINE,))))
    assert (
        str(told.message)
        == "The IPTC copy is in an old code page: check whether its letters are read rightly"
    )
    assert not found("iim-not-utf8", shot(caption="Митинг"))


def test_what_the_iptc_copy_loses_is_shown() -> None:
    line = "Тимур Нусимбеков для Власти"
    (told,) = found("iim-cut", shot(credit_line=line, homes={CREDIT_LINE: {"iim": line[:17], "xmp": line}}))
    assert str(told.message) == "In the IPTC copy the text ends at “Тимур Нусимбеков”; “для Власти” is lost"
    assert told.value == "для Власти"


def test_each_entry_is_cut_by_itself() -> None:
    names = ("Timur Nusimbekov", "Александра Константинопольская", "Asel Kim")
    cut = found("iim-cut", shot(photographer=names, homes={PHOTOGRAPHER: {"iim": names}}))
    assert [one.value for one in cut] == ["антинопольская"]


@pytest.mark.parametrize(
    ("values", "homes"),
    [
        ({"credit_line": "Тимур Нусимбеков"}, {CREDIT_LINE: {"iim": "Тимур Нусимбеков"}}),
        ({"credit_line": "x" * 40}, {CREDIT_LINE: {"xmp": "x" * 40}}),
        ({"caption": LONG}, {CAPTION: {"iim": LONG}}),
        ({"date": "2022-03-06T14:02:11.123456+06:00"}, {DATE_TAKEN: {"iim": "2022-03-06"}}),
    ],
    ids=["31 bytes of 32", "no IPTC copy", "a caption within 2,000 bytes", "a date"],
)
def test_what_is_not_cut_is_silent(values: dict[str, str], homes: dict[Field, Any]) -> None:
    assert not found("iim-cut", shot(homes=homes, **values))


@pytest.mark.parametrize(
    ("flaw", "message"),
    [
        (
            MainText.MISSING,
            "No text is marked as the main one (x-default): some programs will show none",
        ),
        (
            MainText.LATE,
            "The main text (x-default) is not the first: some programs will show another language",
        ),
    ],
)
def test_a_main_text_that_readers_do_not_find_is_told(flaw: MainText, message: str) -> None:
    flawed = Traces(main_texts=((CAPTION, flaw),))
    (told,) = found("language-default", shot(traces=flawed, caption={"en": "A rally"}))
    assert str(told.message) == message
    assert told.field is CAPTION


def test_a_field_that_is_to_be_written_anyway_is_silent() -> None:
    flawed = photo(traces=Traces(main_texts=((CAPTION, MainText.LATE),)), caption={"en": "A rally"})
    edited = flawed.with_value(CAPTION, Texts({"en": "A march"}))
    assert not found("language-default", Shot(edited, shot().desk))


def test_a_main_text_in_another_language_is_told_and_can_be_turned() -> None:
    story = Story(languages=("ru", "en"), main_language="ru")
    one = shot(caption={"x-default": "A rally", "en": "A rally", "ru": "Митинг"}, story=story)
    (told,) = found("language-default", one)
    assert str(told.message) == "The main text is not the one in the main language, ru"
    (turned,) = told.suggestions
    after = fixed(one.photo, turned)
    assert after.credits.texts(CAPTION) == Texts({"x-default": "Митинг", "en": "A rally", "ru": "Митинг"})
    assert not found("language-default", Shot(after, one.desk))


def test_no_text_is_given_up_for_another() -> None:
    story = Story(languages=("ru",))
    (told,) = found("language-default", shot(caption={"x-default": "A rally", "ru": "Митинг"}, story=story))
    assert told.suggestions == ()


@pytest.mark.parametrize(
    ("texts", "story"),
    [
        ({"x-default": "A rally"}, Story(languages=("ru",))),
        ({"x-default": "Митинг", "ru": "Митинг", "en": "A rally"}, Story(languages=("ru", "en"))),
        ({"x-default": "A rally", "en-US": "A rally", "ru": "Митинг"}, Story(languages=("en", "ru"))),
        ({"x-default": "A rally", "en": "A rally", "ru": "Митинг"}, Story()),
        ({"x-default": "A rally", "en": "A rally"}, Story(languages=("kk", "en"))),
    ],
    ids=[
        "one text",
        "right",
        "right, another country's",
        "nobody told the main language",
        "not translated yet",
    ],
)
def test_a_main_text_that_may_be_right_is_silent(texts: dict[str, str], story: Story) -> None:
    assert not found("language-default", shot(caption=texts, story=story))
