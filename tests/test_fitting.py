"""Steps of former days, laid on photos as they are now: only what fits exactly is taken back."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import FIELD, Field
from captioner.journal.entries import Change, Side, Step
from captioner.journal.fitting import fitting
from captioner.kinds import Value

CITY, STATE = FIELD["city"], FIELD["state"]
A, B = Path("/set/a.jpg"), Path("/set/b.jpg")
Where = tuple[Path, Field]


def change(path: Path, before: str | None, after: str | None, field: Field = CITY) -> Change:
    return Change(path, field, Side(before, False), Side(after, False))


def step(key: str, *changes: Change, is_done: bool = True) -> Step:
    return Step(key, "", changes, is_done, 0.0)


def keys(steps: list[Step]) -> str:
    return "".join(one.key for one in steps)


def kept(older: list[Step], now: dict[Path, str | None], newer: list[Step] | None = None) -> list[Step]:
    return fitting(older, newer or [], lambda path, field: now[path])


def test_all_that_fits_is_kept_in_order() -> None:
    older = [
        step("1", change(A, None, "x")),
        step("2", change(A, "x", "y"), change(B, None, "y")),
        step("3", change(A, "y", "z"), is_done=False),
    ]
    assert kept(older, {A: "y", B: "y"}) == older


def test_a_photo_that_holds_something_else_now_keeps_it() -> None:
    older = [step("1", change(A, None, "x"), change(B, None, "x")), step("2", change(B, "x", "y"))]
    assert kept(older, {A: "theirs", B: "y"}) == [step("1", change(B, None, "x")), older[1]]


def test_edits_that_were_never_saved_are_passed_over_down_to_what_the_file_holds() -> None:
    older = [step("1", change(A, None, "x")), step("2", change(A, "x", "lost"))]
    assert keys(kept(older, {A: "x"})) == "1"


def test_photos_that_are_not_there_are_passed_over() -> None:
    assert kept([step("1", change(A, None, "x"), change(B, None, "x"))], {B: "x"}) == [
        step("1", change(B, None, "x"))
    ]


def test_a_new_step_cuts_off_what_was_undone_and_stands_on_what_was_done() -> None:
    older = [step("1", change(A, None, "x")), step("2", change(A, "x", "y"), is_done=False)]
    newer = [step("3", change(A, "x", "z"))]
    assert keys(kept(older, {A: "z"}, newer)) == "1"


values = st.none() | st.sampled_from("xyz")
steps = st.lists(
    st.tuples(
        st.booleans(), st.lists(st.tuples(st.sampled_from([A, B]), values, values), min_size=1, max_size=3)
    ),
    max_size=12,
)


@given(made=steps, now=st.fixed_dictionaries({A: values, B: values}))
def test_taking_back_all_that_fits_and_doing_it_again_never_meets_a_strange_value(
    made: list[tuple[bool, list[tuple[Path, str | None, str | None]]]], now: dict[Path, Value | None]
) -> None:
    older = [
        step(str(at), *{path: change(path, b, a) for path, b, a in changes}.values(), is_done=is_done)
        for at, (is_done, changes) in enumerate(made)
    ]
    found = fitting(older, [], lambda path, field: now[path])
    held = dict(now)
    for one in reversed([one for one in found if one.is_done]):
        for each in one.changes:
            assert held[each.path] == each.after.value
            held[each.path] = each.before.value
    held = dict(now)
    for one in [one for one in found if not one.is_done]:
        for each in one.changes:
            assert held[each.path] == each.before.value
            held[each.path] = each.after.value
