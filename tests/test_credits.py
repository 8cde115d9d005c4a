"""The table of fields, and the values of one photo."""

from __future__ import annotations

import pytest

from captioner.credits import (
    CAPTION,
    CREDIT_LINE,
    DATE_TAKEN,
    FIELD,
    FIELDS,
    GROUPS,
    PHOTOGRAPHER,
    Credits,
    Field,
)
from captioner.metadata import xmp
from captioner.texts import Texts

SOME = Credits(
    {CAPTION: Texts({"en": "Darkhan", "ru": "Дархан"}), PHOTOGRAPHER: ("Timur", "Malika"), FIELD["rating"]: 0}
)


def test_no_two_fields_share_a_name_or_a_home() -> None:
    for name in ("key", "label", "xmp", "sidecar"):
        assert len({getattr(field, name) for field in FIELDS}) == len(FIELDS)
    for homes in (
        [f.exif.tag for f in FIELDS],
        [f.exif.if_present for f in FIELDS],
        [f.iim and f.iim.number for f in FIELDS],
    ):
        told = [home for home in homes if home is not None]
        assert len(set(told)) == len(told)


@pytest.mark.parametrize("field", FIELDS, ids=repr)
def test_every_field_says_where_it_lives_and_what_it_is_for(field: Field) -> None:
    assert field.label
    assert field.hint.endswith((".", "…"))
    assert field.group in GROUPS
    assert FIELD[field.key] is field
    assert repr(field) == f"<{field.key}>"
    assert list(field.homes())[-1] == "xmp"
    assert all(xmp.qualified(part) for part in field.xmp.split("/"))


def test_the_homes_are_named_as_blocks() -> None:
    assert list(CAPTION.homes()) == ["exif", "iim", "xmp"]
    assert list(CREDIT_LINE.homes()) == ["iim", "xmp"]
    assert list(FIELD["event"].homes()) == ["xmp"]
    assert list(DATE_TAKEN.homes()) == list(DATE_TAKEN.homes("2022-03-06T14:02")) == ["exif", "iim", "xmp"]
    assert list(DATE_TAKEN.homes("2022-03-06")) == ["iim", "xmp"]


def test_credits_are_asked_by_field() -> None:
    assert SOME.text(CAPTION) == "Darkhan"
    assert SOME.texts(CAPTION)["ru"] == "Дархан"
    assert SOME.entries(PHOTOGRAPHER) == ("Timur", "Malika")
    assert SOME.text(PHOTOGRAPHER) == "Timur; Malika"
    assert SOME.text(FIELD["rating"]) == "0"
    assert (
        SOME.text(DATE_TAKEN),
        SOME.texts(DATE_TAKEN),
        SOME.entries(DATE_TAKEN),
        SOME.get(DATE_TAKEN),
    ) == ("", Texts(), (), None)
    assert list(SOME) == [CAPTION, PHOTOGRAPHER, FIELD["rating"]]


@pytest.mark.parametrize("empty", [None, "", (), Texts()])
def test_an_empty_value_is_not_held(empty: str | tuple[str, ...] | Texts | None) -> None:
    assert len(Credits({CAPTION: empty})) == 0
    assert CAPTION not in list(SOME.with_value(CAPTION, empty))


def test_a_change_makes_other_credits_and_leaves_these() -> None:
    changed = SOME.with_value(CREDIT_LINE, "Photo by Timur")
    assert changed.differing(SOME) == SOME.differing(changed) == (CREDIT_LINE,)
    assert CREDIT_LINE not in list(SOME)
    assert changed.with_value(CREDIT_LINE, None) == SOME
    assert hash(changed.with_value(CREDIT_LINE, None)) == hash(SOME)
    assert hash(SOME) == hash(SOME)
    assert SOME.json() != SOME


def test_credits_show_themselves_as_their_json() -> None:
    assert SOME.json() == {
        "caption": {"x-default": "Darkhan", "en": "Darkhan", "ru": "Дархан"},
        "photographer": ["Timur", "Malika"],
        "rating": 0,
    }
    assert repr(SOME) == f"Credits({SOME.json()!r})"
