"""Templates: what their variables stand for, what is never written, and that applying one twice does no harm."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import dates
from captioner.credits import FIELD, FIELDS, Credits
from captioner.edits import Way
from captioner.errors import Cancelled, WrongValue
from captioner.kinds import Value
from captioner.many import months, variables
from captioner.many.rehearsal import rehearse
from captioner.many.templates import STARTERS, Line, Template
from captioner.many.variables import Around, Cell
from captioner.photo import Camera, Photo
from captioner.texts import X_DEFAULT, Texts

MODEL = STARTERS[0]
RALLY = {
    "caption": Texts({"x-default": "Darkhan Sharip", "en": "Darkhan Sharip", "ru": "Дархан Шарип"}),
    "photographer": ("Timur Nusimbekov",),
    "date": "2022-03-06T14:02:11+06:00",
    "city": "Almaty",
}


def photo(**values: Value) -> Photo:
    credits = Credits({FIELD[key]: value for key, value in values.items()})
    return Photo(Path("/set/rally/IMG_0412.jpg"), credits, credits)


def filled(text: str, field: str = "credit_line", language: str = X_DEFAULT, **values: Value) -> str:
    line = Line(Cell(FIELD[field], language), text)
    after = Template("one", (line,)).applied(photo(**(values or RALLY)), Around(4, 40))
    texts = after.credits.texts(FIELD[field])
    return texts[language] if texts else after.credits.text(FIELD[field])


@pytest.mark.parametrize(
    ("caption", "after"),
    [
        ("Darkhan Sharip", "Darkhan Sharip\nPhoto by Timur Nusimbekov"),
        ("", "Photo by Timur Nusimbekov"),
        ("Photo by Timur Nusimbekov", "Photo by Timur Nusimbekov"),
        ("Darkhan Sharip\nPhoto by Timur Nusimbekov", "Darkhan Sharip\nPhoto by Timur Nusimbekov"),
        ("Darkhan. Photo by Timur Nusimbekov", "Darkhan. Photo by Timur Nusimbekov"),
    ],
)
def test_the_credit_comes_below_the_caption_once(caption: str, after: str) -> None:
    values: dict[str, Value] = {"photographer": ("Timur Nusimbekov",)}
    before = photo(caption=Texts({X_DEFAULT: caption}), **values) if caption else photo(**values)
    once = MODEL.applied(before)
    assert once.credits.text(FIELD["caption"]) == after
    assert MODEL.applied(once) == once


def test_each_language_gets_its_credit_once_and_no_translation_is_begun() -> None:
    caption = Texts({X_DEFAULT: "Rally", "en": "Rally", "ru": "Митинг"})
    once = STARTERS[1].applied(photo(caption=caption, photographer=("Timur",)))
    english = "Rally\nPhoto by Timur"
    told = Texts({X_DEFAULT: english, "en": english, "ru": "Митинг\nФото: Timur"})
    assert once.credits.texts(FIELD["caption"]) == told
    assert STARTERS[1].applied(once) == once


def test_a_main_text_in_a_language_that_has_its_own_line_gets_one_credit() -> None:
    caption = Texts({X_DEFAULT: "Митинг", "ru": "Митинг", "en": "Rally"})
    after = STARTERS[1].applied(photo(caption=caption, photographer=("Timur",)))
    russian = "Митинг\nФото: Timur"
    english = "Rally\nPhoto by Timur"
    assert after.credits.texts(FIELD["caption"]) == Texts({X_DEFAULT: russian, "ru": russian, "en": english})


def test_a_photo_without_a_photographer_gets_no_half_credit() -> None:
    with pytest.raises(WrongValue, match=r"nothing for \{photographer\}"):
        MODEL.applied(photo(caption=Texts({X_DEFAULT: "Crowd"})))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Photo by {photographer}", "Photo by Timur Nusimbekov"),
        ("{{photographer}} {city}", "{photographer} Almaty"),
        ("{date}", "March 6, 2022"),
        ("{date:%-d %B %Y}", "6 March 2022"),
        ("{date:%d.%m.%y, %A} {time}", "06.03.22, Sunday 14:02"),
        ("{date:%e %B, %H:%M:%S %%}", "6 March, 14:02:11 %"),
        ("{filename} {basename} {folder}", "IMG_0412.jpg IMG_0412 rally"),
        ("{number} of {count}, {number:3}", "4 of 40, 004"),
        ("{caption:ru}", "Дархан Шарип"),
        ("{city}{state?}", "Almaty"),
        ("{ city }", "Almaty"),
    ],
)
def test_a_variable_stands_for_what_the_photo_says(text: str, after: str) -> None:
    assert filled(text) == after


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_every_field_is_a_variable(field: object) -> None:
    assert isinstance(field, type(FIELDS[0]))
    assert not variables.unknown(f"{{{field.key}}}")


@pytest.mark.parametrize(
    ("language", "day", "month", "year", "names"),
    [
        ("en", "March 6, 2022", "March 2022", "2022", "A, B and C"),
        ("ru", "6 марта 2022 г.", "март 2022 г.", "2022 г.", "A, B и C"),
        ("kk", "2022 жылғы 6 наурыз", "2022 жылғы наурыз", "2022 жыл", "A, B және C"),
        ("uk", "6 березня 2022 року", "березень 2022 року", "2022 рік", "A, B і C"),
        ("uk-UA", "6 березня 2022 року", "березень 2022 року", "2022 рік", "A, B і C"),
        ("fr", "2022-03-06", "2022-03", "2022", "A, B and C"),
    ],
)
def test_dates_and_names_are_spelled_in_the_texts_language(
    language: str, day: str, month: str, year: str, names: str
) -> None:
    told = [months.spelled(dates.read(text), language) for text in ("2022-03-06", "2022-03", "2022")]
    assert told == [day, month, year]
    assert months.listed(["A", "B", "C"], language) == names


def test_a_line_for_a_language_speaks_that_language() -> None:
    credit = Line(Cell(FIELD["caption"], "ru"), "{caption}, {date:%-d %B}. Фото: {photographer}")
    after = Template("ru", (credit,)).applied(photo(**{**RALLY, "photographer": ("Тимур", "Данара")}))
    texts = after.credits.texts(FIELD["caption"])
    assert texts["ru"] == "Дархан Шарип, 6 марта. Фото: Тимур и Данара"
    assert texts["en"] == "Darkhan Sharip"


def test_the_main_text_speaks_the_language_it_tells() -> None:
    caption = Texts({X_DEFAULT: "Митинг", "ru": "Митинг"})
    assert filled("{date}", "caption", caption=caption, date="2022-03-06") == "6 марта 2022 г."


def test_names_stay_apart_in_a_field_of_several() -> None:
    line = Line(Cell(FIELD["keywords"]), "{photographer}; rally", Way.APPEND)
    after = line.applied(photo(photographer=("A", "B"), keywords=("crowd", "A")), Around())
    assert after.credits.entries(FIELD["keywords"]) == ("crowd", "A", "B", "rally")


def test_names_are_joined_as_the_colon_says() -> None:
    assert filled("{photographer:/}", photographer=("A", "B")) == "A/B"


def test_a_line_sees_what_the_lines_it_names_have_put() -> None:
    caption = Line(Cell(FIELD["caption"]), "{caption}\n{credit_line}")
    credit = Line(Cell(FIELD["credit_line"]), "Photo by {photographer}")
    name = Line(Cell(FIELD["photographer"]), "Danara Ismetova")
    after = Template("all", (caption, credit, name)).applied(photo(caption=Texts({X_DEFAULT: "Crowd"})))
    assert after.credits.text(FIELD["caption"]) == "Crowd\nPhoto by Danara Ismetova"


def test_a_line_sees_what_was_put_in_the_language_it_names() -> None:
    russian = Line(Cell(FIELD["caption"], "ru"), "Митинг")
    lines = Line(Cell(FIELD["headline"]), "{caption:ru}"), russian
    assert Template("ru", lines).applied(photo()).credits.text(FIELD["headline"]) == "Митинг"


def test_lines_that_name_each_other_are_wrong() -> None:
    pair = Line(Cell(FIELD["city"]), "{state}"), Line(Cell(FIELD["state"]), "{city}")
    assert Template("ring", pair).wrong() == ["these fields name each other: city, state"]
    with pytest.raises(WrongValue, match="name each other"):
        Template("ring", pair).applied(photo(city="Almaty", state="Almaty"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{photografer}", "{photografer} is no variable, did you mean {photographer}?"),
        ("{}", "{} is no variable"),
        ("{what ever}", "{what ever} is no variable"),
        ("100 % {", "a single { stands alone"),
        ("a } b", "a single } stands alone"),
    ],
)
def test_what_is_no_variable_is_told_and_never_written(text: str, why: str) -> None:
    template = Template("wrong", (Line(Cell(FIELD["headline"]), text),))
    assert [one for one in template.wrong() if why in one]
    with pytest.raises(WrongValue) as refused:
        template.applied(photo(**RALLY))
    assert why in str(refused.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{headline}", "the photo has nothing for {headline}"),
        ("{date:%-d %B}", "the date says only 2022"),
        ("{date:%Q}", "%Q is no part of a date"),
        ("{time}", "the photo has nothing for {time}"),
        ("{number:x}", "how many digits"),
        ("{camera}", "the photo has nothing for {camera}"),
        ("{caption:??}", "not a language tag"),
    ],
)
def test_what_the_photo_does_not_say_leaves_it_alone(text: str, why: str) -> None:
    before = photo(date="2022", caption=Texts({X_DEFAULT: "Crowd"}))
    template = Template("t", (Line(Cell(FIELD["city"]), "Almaty"), Line(Cell(FIELD["credit_line"]), text)))
    foreseen = rehearse([before], template.applied)
    assert not foreseen.changed
    assert why in foreseen.left[0].why


def test_a_photo_that_cannot_be_read_is_left() -> None:
    broken = replace(photo(**RALLY), unreadable="is broken")
    assert rehearse([broken], MODEL.applied).reasons() == {"it cannot be read": [broken.path]}


def test_a_rehearsal_is_stopped_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        rehearse([photo(**RALLY)] * 120, MODEL.applied, lambda *far: told.append(far), lambda: len(told) == 2)
    assert told == [(0, 120), (50, 120)]


def test_a_date_that_is_not_there_is_empty() -> None:
    with pytest.raises(WrongValue, match=r"nothing for \{date\}"):
        filled("{date}", city="Almaty")
    line = Line(Cell(FIELD["date"]), "{date}")
    assert line.applied(photo(date="2022"), Around()) == photo(date="2022")


def test_a_translation_is_not_made_of_another_language() -> None:
    with pytest.raises(WrongValue, match=r"nothing for \{event\}"):
        filled("{event}", "caption", "ru", event=Texts({X_DEFAULT: "Rally"}))


def test_what_the_story_tells_is_a_variable_too() -> None:
    line = Line(Cell(FIELD["headline"]), "{story_headline}")
    around = Around(told={"story_headline": "Rally in Almaty"})
    assert line.applied(photo(), around).credits.text(FIELD["headline"]) == "Rally in Almaty"
    assert not Template("t", (line,)).wrong(around.told)
    assert Template("t", (line,)).wrong()


def test_a_camera_is_named_without_its_serial() -> None:
    line = Line(Cell(FIELD["source"]), "{camera}")
    taken = replace(photo(), camera=Camera("Canon", "Canon EOS R6", serial="0123"))
    assert line.applied(taken, Around()).credits.text(FIELD["source"]) == "Canon EOS R6"


@pytest.mark.parametrize(
    ("way", "before", "after"),
    [
        (Way.REPLACE, "Old", "Photo by T"),
        (Way.APPEND, "Old", "Old Photo by T"),
        (Way.APPEND, "Old Photo by T", "Old Photo by T"),
        (Way.PREPEND, "Old", "Photo by T Old"),
        (Way.PREPEND, "Photo by T Old", "Photo by T Old"),
        (Way.FILL, "Old", "Old"),
        (Way.FILL, "", "Photo by T"),
    ],
)
def test_each_line_has_its_way(way: Way, before: str, after: str) -> None:
    line = Line(Cell(FIELD["credit_line"]), "Photo by {photographer}", way)
    there = photo(photographer=("T",), **({"credit_line": before} if before else {}))
    once = line.applied(there, Around())
    assert once.credits.text(FIELD["credit_line"]) == after
    assert line.applied(once, Around()) == once


def test_half_a_word_is_no_credit_that_stands_there_already() -> None:
    line = Line(Cell(FIELD["credit_line"]), "Ann", Way.APPEND)
    assert (
        line.applied(photo(credit_line="Joann"), Around()).credits.text(FIELD["credit_line"]) == "Joann Ann"
    )
    assert (
        line.applied(photo(credit_line="MaryAnn"), Around()).credits.text(FIELD["credit_line"])
        == "MaryAnn Ann"
    )


def test_a_date_can_be_given_by_a_template() -> None:
    line = Line(Cell(FIELD["date"]), "2022-03-06")
    assert line.applied(photo(), Around()).credits.text(FIELD["date"]) == "2022-03-06"
    with pytest.raises(WrongValue, match="date"):
        Line(Cell(FIELD["date"]), "some day").applied(photo(), Around())


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_doubled_braces_say_any_text(text: str) -> None:
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert "".join(map(str, variables.parts(escaped))) == text


@given(st.text(max_size=30))
def test_any_text_is_a_template_or_told_to_be_none(text: str) -> None:
    template = Template("any", (Line(Cell(FIELD["headline"]), text),))
    wrong = template.wrong()
    foreseen = rehearse([photo(**RALLY)], template.applied)
    assert not (wrong and foreseen.changed)
