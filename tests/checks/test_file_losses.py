"""What another program changed behind the desk's back, and what a copy lost of its rights."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from checks.shots import found, photo, shot

from captioner.checks.loss_rules import RIGHTS, lost_rights
from captioner.checks.mending import fixed
from captioner.checks.shot import Shot
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER
from captioner.texts import Texts
from captioner.watch.catching_up import caught_up

MASTER: dict[str, Any] = {
    "photographer": ("Timur Nusimbekov", "Asel Kim"),
    "credit_line": "Vlast.kz",
    "copyright_notice": "© 2022 Vlast.kz",
    "usage_terms": "Editorial use only",
    "rights_url": "https://example.org/rights",
    "source": "Vlast.kz",
}
COPYRIGHT = FIELD["copyright_notice"]


def losses(**copy: Any) -> list[tuple[object, str]]:
    said = lost_rights(photo(**MASTER).credits, photo(**{**MASTER, **copy}).credits)
    return [(one.field, one.value) for one in said]


@pytest.mark.parametrize("key", MASTER)
def test_a_copy_that_lost_a_rights_field_is_told(key: str) -> None:
    ((field, value),) = losses(**{key: None})
    assert field is FIELD[key]
    assert value == photo(**MASTER).credits.text(FIELD[key])


def test_a_copy_that_lost_one_of_two_photographers_is_told() -> None:
    assert losses(photographer=("TIMUR NUSIMBEKOV",)) == [(PHOTOGRAPHER, "Asel Kim")]


@pytest.mark.parametrize(
    "copy",
    [
        {},
        {"credit_line": "Vlast.kz / AFP"},
        {"caption": None},
        {"photographer": ("Asel Kim", "Timur Nusimbekov", "Somebody Else")},
        {"copyright_notice": {"x-default": "© 2022 Vlast.kz", "ru": "© 2022 Власть"}},
    ],
    ids=["whole", "another credit line", "no caption", "one more photographer", "one more language"],
)
def test_a_copy_that_says_otherwise_lost_nothing(copy: dict[str, Any]) -> None:
    assert losses(**copy) == []


def test_a_master_that_never_said_it_lost_nothing() -> None:
    assert list(lost_rights(photo().credits, photo().credits)) == []


def test_rights_that_another_program_took_out_of_the_file_are_told_and_can_be_written_again() -> None:
    one = shot(outside={COPYRIGHT: Texts({"x-default": "© 2022 Vlast.kz"})}, credit_line="Vlast.kz")
    (told,) = found("rights-lost", one)
    assert str(told.message) == "The file lost this since it was last saved: © 2022 Vlast.kz"
    (again,) = told.suggestions
    after = fixed(one.photo, again)
    assert after.edited == (COPYRIGHT,)
    assert not found("rights-lost", Shot(after, one.desk))
    assert not found("changed-on-disk", one)


def test_rights_that_were_changed_are_not_lost() -> None:
    one = shot(outside={CREDIT_LINE: "AFP"}, credit_line="Vlast.kz")
    assert not found("rights-lost", one)
    (told,) = found("changed-on-disk", one)
    assert str(told.message) == "Another program changed this since it was last saved here; it was “AFP”"
    assert not told.is_graver


def test_all_that_rights_are_is_in_the_table() -> None:
    assert {field.key for field in RIGHTS} == {*MASTER, "licensor_url"}


def test_a_field_that_another_program_filled_is_told() -> None:
    (told,) = found("changed-on-disk", shot(outside={FIELD["city"]: None}, city="Almaty"))
    assert str(told.message) == "Another program filled this since it was last saved here"
    assert (told.value, told.suggestions) == ("Almaty", ())


def test_what_is_being_edited_here_anyway_is_silent() -> None:
    changed = photo(outside={CREDIT_LINE: "AFP"}, credit_line="Vlast.kz").with_value(CREDIT_LINE, "AP")
    assert not found("changed-on-disk", Shot(changed, shot().desk))
    assert not found("changed-on-disk", shot(credit_line="Vlast.kz"))


def test_a_field_that_both_sides_changed_waits_for_a_choice() -> None:
    before = photo(credit_line="Vlast.kz").with_value(CREDIT_LINE, "Vlast.kz/AFP")
    both = caught_up(before, photo(credit_line="AP"))
    one = Shot(replace(both, homes={CREDIT_LINE: {"xmp": "AP", **both.homes[CREDIT_LINE]}}), shot().desk)
    (told,) = found("changed-on-disk", one)
    assert str(told.message) == "Another program changed this as well: the file says “AP”"
    assert told.is_graver
    assert [str(choice.does) for choice in told.suggestions] == ["Keep Vlast.kz/AFP", "Take AP"]
    for choice, value in zip(told.suggestions, ("Vlast.kz/AFP", "AP"), strict=True):
        chosen = fixed(one.photo, choice)
        assert chosen.credits.get(CREDIT_LINE) == value
        assert not found("changed-on-disk", Shot(chosen, one.desk))


def test_a_long_text_is_shortened_in_the_message() -> None:
    (told,) = found("changed-on-disk", shot(outside={CAPTION: Texts({"x-default": "x" * 500})}, caption="A"))
    assert len(str(told.message)) < 160
