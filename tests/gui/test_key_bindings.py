"""Which keys do which deed, as values: nobody's key is lost unseen, and no key does two deeds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.gui.actions import KEYED, usual_keys
from captioner.gui.keys import bindings
from captioner.gui.keys.bindings import Bindings
from captioner.gui.keys.chords import Place, needed_in

USUAL = {"save": ("Ctrl+S",), "next": ("Alt+Down", "Ctrl+PgDown"), "check": ("F5",), "hold": ()}
DEED, KEY = st.sampled_from(sorted(USUAL)), st.sampled_from(["Ctrl+S", "Alt+Down", "F5", "F7", "F8"])
BINDINGS = Bindings(USUAL)


def test_on_the_first_day_all_keys_are_the_usual_ones() -> None:
    assert {deed: BINDINGS.keys(deed) for deed in USUAL} == USUAL
    assert all(map(BINDINGS.is_usual, USUAL))


def test_a_key_that_is_taken_over_leaves_the_others_of_its_deed() -> None:
    taken = BINDINGS.bound("check", ["Alt+Down"])
    assert (taken.keys("check"), taken.keys("next")) == (("Alt+Down",), ("Ctrl+PgDown",))
    assert BINDINGS.holders(["Alt+Down"]) == ["next"]
    assert taken.holders(["Alt+Down", "Ctrl+S"]) == ["save", "check"]


def test_a_deed_reset_takes_its_usual_keys_back() -> None:
    taken = BINDINGS.bound("check", ["Ctrl+S"])
    assert taken.keys("save") == ()
    back = taken.reset("save")
    assert (back.keys("save"), back.keys("check")) == (("Ctrl+S",), ())
    assert back.reset("check") == BINDINGS


def test_only_what_is_other_than_usual_is_remembered() -> None:
    assert BINDINGS.bound("check", ["F7"]).chosen == {"check": ("F7",)}
    assert BINDINGS.bound("check", ["F7"]).bound("check", ["F5"]) == BINDINGS


def test_a_usual_key_of_a_later_version_gives_way_to_what_was_chosen() -> None:
    later = bindings.known({**USUAL, "sheet": ("F7",)}, {"check": ("F7",)})
    assert (later.keys("check"), later.keys("sheet")) == (("F7",), ())


def test_what_was_remembered_of_deeds_that_are_gone_is_passed_over() -> None:
    assert bindings.known(USUAL, {"print": ("F7",), "check": ("F8",)}).chosen == {"check": ("F8",)}


def test_a_key_that_was_remembered_twice_does_one_deed() -> None:
    found = bindings.known(USUAL, {"check": ("F7",), "hold": ("F7", "F8")})
    assert (found.keys("check"), found.keys("hold")) == (("F7",), ("F8",))


@given(st.lists(st.tuples(DEED, st.lists(KEY, max_size=3) | st.none()), max_size=8))
def test_no_key_ever_does_two_deeds(steps: list[tuple[str, list[str] | None]]) -> None:
    now = BINDINGS
    for deed, keys in steps:
        now = now.reset(deed) if keys is None else now.bound(deed, keys)
        wanted = USUAL[deed] if keys is None else tuple(dict.fromkeys(keys))
        assert now.keys(deed) == wanted
    bound = [key for deed in USUAL for key in now.keys(deed)]
    assert len(bound) == len(set(bound))
    assert bindings.known(USUAL, now.chosen) == now


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_usual_keys_are_nobodys_else(system: str) -> None:
    keys = [key for deed in KEYED for key in usual_keys(deed, system)]
    assert len(keys) == len(set(keys))
    assert {f"Ctrl+Alt+{number}" for number in range(1, 10)} <= set(keys)
    # In the fields, text may be typed and moved through with them: that is the box's own matter.
    assert [key for key in keys if needed_in(key, "", system) is Place.SYSTEM] == []
