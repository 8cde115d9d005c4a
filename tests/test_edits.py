"""What is typed meets what is there: replaced, appended, prepended, or filled in where nothing stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, FIELDS, PHOTOGRAPHER, Credits, Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

BLANK = Photo(Path("moon.jpg"))
HELD = Photo(
    Path("moon.jpg"),
    Credits({CAPTION: Texts({X_DEFAULT: "old"}), PHOTOGRAPHER: ("Old",), CREDIT_LINE: "old"}),
)
VALID = {"date": "2022-03-06", "country_code": "KZ", "rating": "4", "digital_source_type": "digitalCapture"}


@pytest.mark.parametrize("field", FIELDS, ids=repr)
@pytest.mark.parametrize("way", [way for way in Way if way is not Way.REMOVE], ids=lambda way: way.value)
def test_any_way_of_typing_into_an_empty_field_gives_what_was_typed(field: Field, way: Way) -> None:
    typed = VALID.get(field.key, "Typed")
    assert Edit(field, (typed,), way=way).applied(BLANK).credits.get(field) == field.kind.parse(typed)


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_typing_nothing_empties_a_field(field: Field) -> None:
    held = Edit(field, (VALID.get(field.key, "Typed"),)).applied(BLANK)
    assert Edit(field, ()).applied(held).credits == Edit(field, ("",)).applied(held).credits == Credits()


@pytest.mark.parametrize(
    ("way", "caption", "photographers"),
    [
        (Way.REPLACE, "new", ("New",)),
        (Way.APPEND, "old new", ("Old", "New")),
        (Way.PREPEND, "new old", ("New", "Old")),
        (Way.FILL, "old", ("Old",)),
    ],
)
def test_what_is_typed_meets_what_is_there(way: Way, caption: str, photographers: tuple[str, ...]) -> None:
    assert Edit(CAPTION, ("new",), way=way).applied(HELD).credits.text(CAPTION) == caption
    assert Edit(CREDIT_LINE, ("new",), way=way).applied(HELD).credits.text(CREDIT_LINE) == caption
    assert Edit(PHOTOGRAPHER, ("New",), way=way).applied(HELD).credits.entries(PHOTOGRAPHER) == photographers


def test_two_photographers_are_two_entries_however_they_are_typed() -> None:
    both = ("Timur", "Malika")
    for typed in (both, ("Timur; Malika",), ("Timur\nMalika",), ("Timur;Malika;",)):
        assert Edit(PHOTOGRAPHER, typed).applied(BLANK).credits.entries(PHOTOGRAPHER) == both


def test_a_language_is_filled_though_another_is_there() -> None:
    filled = Edit(CAPTION, ("новое",), "ru", Way.FILL).applied(HELD).credits.texts(CAPTION)
    assert dict(filled) == {X_DEFAULT: "old", "ru": "новое"}
    assert (
        Edit(CAPTION, ("x",), "ru", Way.FILL)
        .applied(Edit(CAPTION, ("новое",), "ru").applied(HELD))
        .credits.texts(CAPTION)
        == filled
    )


def test_a_language_takes_its_usual_spelling() -> None:
    typed = Edit(CAPTION, ("novo",), "PT_br").applied(HELD).credits.texts(CAPTION)
    assert dict(typed) == {X_DEFAULT: "old", "pt-BR": "novo"}


def test_what_is_no_language_is_refused() -> None:
    with pytest.raises(WrongValue, match=r"caption: .*language tag"):
        Edit(CAPTION, ("new",), "no language").applied(HELD)


@pytest.mark.parametrize("way", [Way.APPEND, Way.PREPEND])
@pytest.mark.parametrize("key", ["date", "rating", "country_code", "rights_url", "digital_source_type"])
def test_nothing_is_added_to_what_is_no_text(key: str, way: Way) -> None:
    field, typed = FIELD[key], VALID.get(key, "http://example.org")
    held = Edit(field, (typed,)).applied(BLANK)
    with pytest.raises(WrongValue, match=f"{key}: holds one value, nothing can be added"):
        Edit(field, (typed,), way=way).applied(held)


def test_a_wrong_value_names_its_field_and_leaves_the_photo() -> None:
    with pytest.raises(WrongValue, match="date: 'soon' is not a date"):
        Edit(DATE_TAKEN, ("soon",)).applied(HELD)
    with pytest.raises(WrongValue, match="caption: holds a NUL"):
        Edit(CAPTION, ("a\0b",)).applied(HELD)


@given(
    st.sampled_from(FIELDS),
    st.lists(st.text(), max_size=3),
    st.sampled_from(Way),
    st.sampled_from(["ru", X_DEFAULT]),
)
def test_any_edit_gives_a_value_of_the_kind_or_says_why_not(
    field: Field, typed: list[str], way: Way, tag: str
) -> None:
    try:
        value = Edit(field, tuple(typed), tag, way).applied(HELD).credits.get(field)
    except WrongValue as error:
        assert str(error).startswith(f"{field.key}: ")
        return
    assert value is None or field.kind.from_json(field.kind.json(value)) == value


def test_entries_are_taken_out_and_a_field_is_empty_without_its_last() -> None:
    held = Photo(Path("moon.jpg")).with_value(FIELD["keywords"], ("rally", "march"))
    after = Edit(FIELD["keywords"], ("march; crowd",), way=Way.REMOVE).applied(held)
    assert after.credits.get(FIELD["keywords"]) == ("rally",)
    assert (
        Edit(FIELD["keywords"], ("rally",), way=Way.REMOVE).applied(after).credits.get(FIELD["keywords"])
        is None
    )
