"""Text, value and JSON of every kind: what is typed is what comes back."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from captioner import kinds
from captioner.credits import FIELDS, Field
from captioner.kinds import COUNTRY_CODE, DATE, LANG_ALT, LINE, RATING, SEVERAL, SOURCE_TYPE, TEXT, URL, Kind
from captioner.texts import Texts

KINDS = (TEXT, LINE, LANG_ALT, SEVERAL, DATE, URL, COUNTRY_CODE, RATING, SOURCE_TYPE)
# Texts that may be a value of some kind, and texts that may be none of any.
TYPED = st.text() | st.sampled_from([
    "Darkhan; Timur\nMalika;;Timur", "2022-03", "2022-03-06T14:02:11.250+06:00", "kz", "KAZ", "4", "-1", "3.7", "nan",
    "1e400", "digitalcapture", "http://example.org/a?b=c;d", "two\nlines\r\nand a\ttab", "\ufeff", "a\0b", "\udcff",
])  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TYPED,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(typed=TYPED)
@example(typed="0")
def test_typing_what_is_shown_gives_the_same_value(kind: Kind, typed: str) -> None:
    try:
        value = kind.parse(typed)
    except ValueError as error:
        assert str(error)
        return
    if value is not None:
        assert kind.parse(kind.text(value)) == value
        assert kind.found(kind.text(value)) == value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(typed=TYPED)
def test_a_value_survives_json_and_its_schema_admits_it(kind: Kind, typed: str) -> None:
    value = kind.found(typed)
    if value is not None:
        told = json.loads(json.dumps(kind.json(value), allow_nan=False))
        jsonschema.Draft202012Validator(kind.schema()).validate(told)
        assert kind.from_json(told) == value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(found=TYPED)
def test_what_a_file_holds_is_a_value_or_nothing_but_never_an_error(kind: Kind, found: str) -> None:
    value = kind.found(found)
    assert value is None or kind.text(value) == kind.text(value).strip() != ""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(found=JSON)
def test_json_of_any_shape_is_a_value_or_a_value_error(kind: Kind, found: Any) -> None:
    try:
        value = kind.from_json(found)
    except ValueError:
        return
    assert value is None or kind.from_json(kind.json(value)) == value


@given(st.lists(TYPED))
def test_an_entry_of_several_never_holds_what_parts_them(texts: list[str]) -> None:
    if any("\0" in text or "\udcff" in text for text in texts):
        return
    entries = SEVERAL.of(texts) or ()
    assert not [entry for entry in entries if ";" in entry or "\n" in entry or entry != entry.strip()]
    assert len(set(entries)) == len(entries)
    assert SEVERAL.parse(SEVERAL.text(entries)) == (entries or None)


def test_entries_keep_their_order_and_stand_once() -> None:
    assert SEVERAL.parse("Timur; Malika\nTimur;;") == ("Timur", "Malika")


def test_a_line_takes_line_breaks_as_blanks() -> None:
    assert LINE.parse("Rally\r\nin Almaty") == "Rally in Almaty"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (URL, "http://a b"),
        (COUNTRY_CODE, "Kazakhstan"),
        (COUNTRY_CODE, "К З"),
        (RATING, "6"),
        (RATING, "many"),
        (RATING, "-2"),
        (SOURCE_TYPE, "photograph"),
        (DATE, "soon"),
        (TEXT, "a\0b"),
        (LANG_ALT, "a\0b"),
        (SEVERAL, "a\0b"),
    ],
)
def test_what_the_kind_cannot_hold_is_refused_with_a_sentence(kind: Kind, text: str) -> None:
    with pytest.raises(ValueError, match=" "):
        kind.parse(text)


@pytest.mark.parametrize(
    ("kind", "text"), [(URL, "see a b"), (COUNTRY_CODE, "Kazakhstan"), (SOURCE_TYPE, "photograph")]
)
def test_what_another_program_wrote_is_shown_though_nobody_could_type_it(kind: Kind, text: str) -> None:
    assert kind.found(text) == text


def test_a_source_type_is_kept_as_its_address_and_typed_by_its_name() -> None:
    address = SOURCE_TYPE.vocabulary + "digitalCapture"
    assert SOURCE_TYPE.parse("DIGITALCAPTURE") == address
    assert SOURCE_TYPE.parse(address) == address


def test_texts_from_json_have_their_usual_language_tags() -> None:
    assert LANG_ALT.from_json({"EN": "a", "pt_br": "b"}) == Texts({"en": "a", "pt-BR": "b"})
    assert LANG_ALT.from_json("a") == Texts({"x-default": "a"})
    with pytest.raises(ValueError, match="language tag"):
        LANG_ALT.from_json({"no language": "a"})


def test_a_main_text_that_was_not_told_in_a_file_stays_the_main_one() -> None:
    english_only = LANG_ALT.from_json({"en": "Darkhan"})
    assert isinstance(english_only, Texts)
    assert english_only.with_text("ru", "Дархан").main == "Darkhan"


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_has_a_kind_of_the_table(field: Field) -> None:
    assert field.kind in KINDS
    assert isinstance(field.kind, kinds.Kind)
