"""Findings that somebody lets pass: kept with the photo, with who, when and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from captioner import library, marking, overrides, overriding, passing, sidecar, sidecar_schema
from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.errors import CaptionerError, WrongValue
from captioner.overrides import Override
from captioner.standing import State, Wish
from captioner.texts import Texts

A = Override("credit-placeholder", f"sha256:{'a' * 64}", "the pool's own wish")
B = Override("date-missing", f"sha256:{'b' * 64}", "an archive picture")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made.put(tmp_path / "moon.jpg", made.jpeg())


def whole(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sidecar.path_of(path).read_text("utf-8"))
    Draft202012Validator(sidecar_schema.schema()).validate(found)
    return found


def passing_rules(path: Path) -> list[str]:
    return [one.rule for one in library.load(path).overrides]


def told(path: Path) -> list[tuple[Any, Any, str]]:
    lines = whole(path)[sidecar.OWN]["history"]
    return [(line["from"], line["to"], line["note"]) for line in lines if line["field"] == "overrides"]


def test_a_reason_stands_with_name_and_time_and_the_photo_is_not_touched(path: Path) -> None:
    before = path.read_bytes()
    after = overriding.let_pass(path, [A, B])
    assert path.read_bytes() == before
    assert library.load(path) == after
    one, two = after.overrides
    assert one == A._replace(by=passing.user(), at=one.at)
    assert (two.rule, two.reason) == (B.rule, B.reason)
    assert one.at >= "2020"
    assert told(path) == [(None, A.rule, A.reason), (None, B.rule, B.reason)]


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_without_a_reason_nothing_passes(path: Path, blank: str) -> None:
    with pytest.raises(WrongValue):
        overriding.let_pass(path, [A._replace(reason=blank)])
    assert not sidecar.path_of(path).exists()


def test_a_second_reason_takes_the_place_of_the_first(path: Path) -> None:
    overriding.let_pass(path, [A])
    overriding.let_pass(path, [A._replace(reason="another")])
    (one,) = library.load(path).overrides
    assert one.reason == "another"


def test_what_is_taken_back_passes_no_more_and_the_history_says_so(path: Path) -> None:
    overriding.let_pass(path, [A, B])
    overriding.take_back(path, [A])
    assert passing_rules(path) == [B.rule]
    assert told(path)[-1] == (A.rule, None, "")
    content = sidecar.path_of(path).read_bytes()
    overriding.take_back(path, [A])
    assert sidecar.path_of(path).read_bytes() == content


def test_saves_and_their_undo_leave_what_was_said(path: Path) -> None:
    overriding.let_pass(path, [A])
    saved = library.save(library.load(path).with_value(CAPTION, Texts({"en": "Crowd"})))
    assert [one.rule for one in saved.photo.overrides] == passing_rules(path) == [A.rule]
    overriding.let_pass(path, [B])
    assert saved.undo
    library.undo_save(path, saved.undo)
    assert passing_rules(path) == [A.rule, B.rule]
    assert library.load(path).credits.text(CAPTION) == ""


def test_a_mark_and_an_override_do_not_disturb_each_other(path: Path) -> None:
    library.save(
        library.load(path).with_value(CAPTION, Texts({"en": "Crowd"})).with_value(PHOTOGRAPHER, ("T",))
    )
    marking.mark(path, Wish(State.CHECKED))
    overriding.let_pass(path, [A])
    marking.mark(path, Wish(State.CLEARED))
    assert passing_rules(path) == [A.rule]
    assert library.load(path).standing.state is State.CLEARED


def test_a_sidecar_that_cannot_be_read_is_told(path: Path) -> None:
    sidecar.path_of(path).write_text("{}", "utf-8")
    with pytest.raises(CaptionerError, match="not a sidecar of ours"):
        overriding.let_pass(path, [A])


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(max_size=8),
        lambda c: st.lists(c) | st.dictionaries(st.sampled_from((*Override._fields, "more")), c),
    )
)
def test_what_is_broken_lets_nothing_pass(found: object) -> None:
    for one in overrides.from_json(found):
        assert one.rule is not None
        assert one.reason.strip()
        assert overrides.from_json([one.json()]) == (one,)


def test_what_is_whole_is_read() -> None:
    assert overrides.from_json([A.json(), {**B.json(), "reason": " "}, "x"]) == (A,)
