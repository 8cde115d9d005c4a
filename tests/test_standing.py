"""Where a photo stands: given by people, kept in the sidecar, fallen back once what it was given for is changed."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from captioner import library, marking, marks, passing, saying, sidecar, sidecar_schema, standing
from captioner.credits import CAPTION, CREDIT_LINE, FIELD, PHOTOGRAPHER, Credits
from captioner.errors import CaptionerError, Refused
from captioner.library import Saved
from captioner.photo import Photo
from captioner.standing import GIVEN, MARKED, PICTURE, Mark, State, Wish
from captioner.texts import Texts

CITY = FIELD["city"]
CHECKED, CLEARED, HELD, OPEN = (
    Wish(State.CHECKED),
    Wish(State.CLEARED),
    Wish(State.HELD, "a minor"),
    Wish(None),
)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A photo as it comes from the camera."""
    return made.put(tmp_path / "moon.jpg", made.jpeg())


@pytest.fixture
def path(bare: Path) -> Path:
    """A photo with caption and credit, saved."""
    library.save(
        library.load(bare)
        .with_value(CAPTION, Texts({"x-default": "Crowd"}))
        .with_value(PHOTOGRAPHER, ("Timur",))
    )
    return bare


def mark(path: Path, wish: Wish) -> Photo:
    return marking.mark(path, wish).photo


def change(path: Path, field: Any, value: Any) -> Saved:
    return library.save(library.load(path).with_value(field, value))


def whole(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sidecar.path_of(path).read_text("utf-8"))
    Draft202012Validator(sidecar_schema.schema()).validate(found)
    return found


def told(path: Path) -> list[tuple[Any, Any]]:
    """What the history says of the marks."""
    history = whole(path)[sidecar.OWN]["history"]
    return [(line["from"], line["to"]) for line in history if line["field"] == "standing"]


def other_picture(path: Path) -> None:
    """Another program puts other pixels under the same metadata."""
    pieces, scan = made.take_apart(path.read_bytes())
    _, other = made.take_apart(made.jpeg(base=made.picture(24, 16, "maroon")))
    assert scan != other
    path.write_bytes(b"\xff\xd8" + b"".join(map(bytes, pieces)) + other)


def test_a_photo_is_new_until_it_has_caption_and_credit(bare: Path) -> None:
    photo = library.load(bare)
    assert photo.standing.state is State.NEW
    photo = photo.with_value(CAPTION, Texts({"x-default": "Crowd"}))
    assert photo.standing.state is State.NEW
    assert photo.with_value(PHOTOGRAPHER, ("Timur",)).standing.state is State.CAPTIONED
    assert photo.with_value(CREDIT_LINE, "AFP").standing.state is State.CAPTIONED


@pytest.mark.parametrize("wish", [CHECKED, CLEARED, HELD])
def test_a_mark_says_who_and_when_and_the_photo_is_not_touched(path: Path, wish: Wish) -> None:
    before = path.read_bytes()
    photo = mark(path, wish)
    assert path.read_bytes() == before
    assert library.load(path) == photo
    assert photo.standing.state is wish.state
    assert photo.mark is not None
    assert (photo.mark.by, photo.mark.note) == (passing.user(), wish.note)
    assert photo.mark.at >= "2020"
    assert told(path) == [(None, wish.state and wish.state.value)]


@pytest.mark.parametrize("wish", [CHECKED, CLEARED])
def test_whoever_clears_signs_every_field_and_sees_which_changed(path: Path, wish: Wish) -> None:
    change(path, FIELD["source"], "Vlast")
    mark(path, wish)
    for field, value in ((CITY, "Almaty"), (FIELD["source"], None)):
        now = change(path, field, value).photo.standing
        assert now == library.load(path).standing
        assert now.changed == ((field.key,) if wish is CLEARED else ())
        assert now.has_fallen is (wish is CLEARED)
        change(path, CITY, None)
        change(path, FIELD["source"], "Vlast")
        assert not library.load(path).standing.has_fallen


def test_a_photo_without_a_sidecar_gets_one_that_says_nothing_of_its_fields(bare: Path) -> None:
    bare.write_bytes(made.rich())
    before = library.load(bare)
    held = mark(bare, HELD)
    after = library.load(bare)
    assert after == held
    assert replace(after, mark=None) == before
    assert whole(bare)["photoVideoMetadataIPTC"] == {}
    change(bare, CITY, "Almaty")
    again = library.load(bare)
    assert again.standing.state is State.HELD
    assert not [line for line in whole(bare)[sidecar.OWN]["history"] if line["by"] == "another program"]


def test_an_xmp_file_beside_a_marked_photo_is_believed_no_more_than_before(bare: Path) -> None:
    bare.with_suffix(".xmp").write_text(made.xmp_packet("<photoshop:City>Oral</photoshop:City>"), "utf-8")
    before = library.load(bare)
    mark(bare, HELD)
    assert library.load(bare).credits == before.credits


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (CAPTION, Texts({"x-default": "Mob"})),
        (CAPTION, Texts({"x-default": "Crowd", "ru": "Толпа"})),
        (PHOTOGRAPHER, ("Malika",)),
        (CREDIT_LINE, "AFP"),
    ],
    ids=str,
)
def test_it_falls_back_when_caption_or_credit_changes_and_comes_back_with_them(
    path: Path, field: Any, value: Any
) -> None:
    mark(path, CLEARED)
    before = library.load(path).credits.get(field)
    typed = library.load(path).with_value(field, value)
    assert typed.standing.state is State.CAPTIONED
    library.save(typed)
    fallen = library.load(path).standing
    assert (fallen.state, fallen.changed, fallen.has_fallen) == (State.CAPTIONED, (field.key,), True)
    assert fallen.mark is not None
    assert fallen.mark.state is State.CLEARED
    change(path, field, before)
    assert library.load(path).standing.state is State.CLEARED


def test_what_is_neither_caption_nor_credit_is_no_part_of_a_check(path: Path) -> None:
    mark(path, CHECKED)
    change(path, CITY, "Almaty")
    saved = library.load(path)
    assert saved.mark is not None
    assert saved.stamp is not None
    assert saved.mark.seen == marks.seen(saved.stamp)
    assert library.load(path).standing.state is State.CHECKED
    assert library.load(path).standing.changed == ()


def test_it_falls_back_when_another_program_changes_the_picture(path: Path) -> None:
    mark(path, CHECKED)
    other_picture(path)
    fallen = library.load(path)
    assert (fallen.standing.state, fallen.standing.changed) == (State.CAPTIONED, (PICTURE,))
    library.save(fallen.with_value(CITY, "Almaty"))
    assert library.load(path).standing.changed == (PICTURE,)
    mark(path, CHECKED)
    assert library.load(path).standing.state is State.CHECKED


def test_a_copy_with_another_time_is_read_through_and_found_the_same(path: Path) -> None:
    mark(path, CLEARED)
    os.utime(path, (1, 1))
    assert library.load(path).standing.state is State.CLEARED


def test_what_is_held_stays_held_whatever_changes_and_only_opening_lifts_it(path: Path) -> None:
    mark(path, HELD)
    change(path, CAPTION, Texts({"x-default": "Mob"}))
    held = library.load(path).standing
    assert (held.state, held.changed) == (State.HELD, ("caption",))
    for wish in (CHECKED, CLEARED):
        with pytest.raises(Refused, match=r"is held by .*: a minor; open it again first"):
            mark(path, wish)
    assert mark(path, OPEN).standing.state is State.CAPTIONED
    assert mark(path, CLEARED).standing.state is State.CLEARED
    assert told(path) == [(None, "held"), ("held", None), (None, "cleared")]


@pytest.mark.parametrize("wish", [CHECKED, CLEARED])
def test_nothing_without_caption_and_credit_is_cleared(bare: Path, wish: Wish) -> None:
    with pytest.raises(Refused, match="no caption or no credit"):
        mark(bare, wish)
    assert not sidecar.path_of(bare).exists()
    assert mark(bare, HELD).standing.state is State.HELD


def test_what_the_file_tells_in_two_ways_is_not_cleared(bare: Path) -> None:
    two = made.jpeg(
        made.photoshop(made.with_digest(made.iim((120, b"Crowd"), (80, b"Timur")))),
        made.xmp(
            made.lang_alt("dc:description", {"x-default": "Mob"}), made.array("dc:creator", "Seq", ["Malika"])
        ),
    )
    bare.write_bytes(two)
    assert set(library.load(bare).disagreeing) >= {CAPTION, PHOTOGRAPHER}
    with pytest.raises(Refused, match="different things of the caption, photographer"):
        mark(bare, CLEARED)


def test_what_changed_since_it_was_looked_at_is_not_cleared_but_can_be_held(path: Path) -> None:
    looked_at = library.load(path)
    change(path, CITY, "Almaty")
    with pytest.raises(Refused, match="its credits changed meanwhile"):
        marking.mark(path, CLEARED, looked_at)
    change(path, CAPTION, Texts({"x-default": "Mob"}))
    with pytest.raises(Refused, match="its credits changed meanwhile"):
        marking.mark(path, CLEARED, looked_at)
    assert marking.mark(path, HELD, looked_at).photo.standing.state is State.HELD


def test_of_two_desks_the_more_careful_mark_stands_and_the_history_tells_both(path: Path) -> None:
    looked_at = library.load(path)
    mark(path, HELD)
    late = marking.mark(path, CLEARED, looked_at)
    assert late.photo.standing.state is State.HELD
    assert "marked it as held meanwhile: a minor" in late.note
    assert library.load(path).standing.state is State.HELD
    assert told(path) == [(None, "held"), ("held", "cleared"), ("cleared", "held")]


def test_a_hold_wins_over_a_mark_that_came_before_it(path: Path) -> None:
    looked_at = library.load(path)
    mark(path, CLEARED)
    late = marking.mark(path, HELD, looked_at)
    assert (late.photo.standing.state, late.note) == (State.HELD, "")
    assert told(path) == [(None, "cleared"), ("cleared", "held")]


def test_the_mark_before_comes_back_unless_somebody_said_more_since(path: Path) -> None:
    first = marking.mark(path, CHECKED)
    second = marking.mark(path, CLEARED)
    back = marking.put_back(path, second.photo.mark, second.before)
    assert back.photo.standing.state is State.CHECKED
    assert library.load(path).mark == first.photo.mark
    mark(path, HELD)
    with pytest.raises(Refused, match="marked it as held"):
        marking.put_back(path, first.photo.mark, None)
    assert library.load(path).standing.state is State.HELD


def test_a_save_that_is_taken_back_does_not_take_back_what_was_said_since(path: Path) -> None:
    came = path.read_bytes()
    saved = change(path, CITY, "Almaty")
    mark(path, HELD)
    assert saved.undo is not None
    photo = library.undo_save(path, saved.undo)
    assert path.read_bytes() == came
    assert photo.standing.state is State.HELD
    assert told(path) == [(None, "held")]


def test_the_first_save_taken_back_leaves_a_hold_and_nothing_else(bare: Path) -> None:
    came = bare.read_bytes()
    saved = change(bare, CITY, "Almaty")
    mark(bare, HELD)
    assert saved.undo is not None
    photo = library.undo_save(bare, saved.undo)
    assert bare.read_bytes() == came
    assert (photo.standing.state, photo.credits) == (State.HELD, Credits())
    assert whole(bare)["photoVideoMetadataIPTC"] == {}


def test_a_save_under_way_elsewhere_keeps_the_mark(path: Path) -> None:
    typed = library.load(path).with_value(CITY, "Almaty")
    mark(path, HELD)
    after = library.save(typed).photo
    assert after.standing.state is State.HELD
    assert library.load(path) == after


def test_many_are_marked_and_what_cannot_be_is_told(path: Path) -> None:
    copies = [Path(shutil.copy(path, path.with_name(f"{number}.jpg"))) for number in range(40)]
    paths = [path, path.with_name("gone.jpg"), *copies]
    ended = list(saying.mark_all(paths, CLEARED))
    assert [said.path for said in ended] == paths
    assert [said.path.name for said in ended if said.error] == ["gone.jpg"]
    assert all(library.load(p).standing.state is State.CLEARED for p in paths if p.exists())
    back = {said.path: (said.marked.photo.mark, said.marked.before) for said in ended if said.marked}
    assert not [said for said in saying.put_marks_back(back) if said.error]
    assert {library.load(p).standing.state for p in paths if p.exists()} == {State.CAPTIONED}


def test_a_job_that_is_stopped_marks_no_more(path: Path) -> None:
    (said,) = saying.mark_all([path], CLEARED, cancelled=lambda: True)
    assert isinstance(said.error, CaptionerError)
    assert library.load(path).mark is None


def test_a_file_of_which_only_the_sidecar_is_written_is_marked_too(tmp_path: Path) -> None:
    path = tmp_path / "credentials.jpg"
    path.write_bytes(made.jpeg(made.Piece(made.APP11, b"JP\0\1\0\0\0\1\0\0\0\x20jumb" + bytes(24))))
    mark(path, HELD)
    assert library.load(path).standing.state is State.HELD


some_marks = st.none() | st.builds(Mark, st.sampled_from(GIVEN), st.just("a"), st.just("2022"))


@given(some_marks, some_marks)
def test_a_hold_is_never_outdone(ours: Mark | None, theirs: Mark | None) -> None:
    stands = standing.more_careful(ours, theirs)
    states = [one.state if one else None for one in (ours, theirs)]
    assert (stands.state if stands else None) in states
    if State.HELD in states:
        assert stands is not None
        assert stands.state is State.HELD
    elif None in states:
        assert stands is None


@given(st.builds(Mark, st.sampled_from(GIVEN), st.text("abc"), st.text("0123"), st.text("xyz"),
                 st.dictionaries(st.sampled_from([f.key for f in MARKED]), st.text())))  # fmt: skip
def test_a_mark_comes_back_from_its_json(one: Mark) -> None:
    assert standing.from_json(json.loads(json.dumps(one.json()))) == one


BROKEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "no digests": lambda told: told.pop("digests"),
    "digests that are none": lambda told: told.update(digests=[1]),
    "another's digest": lambda told: told["digests"].update(caption=3),
    "nothing seen": lambda told: told.update(seen=7, digests={}),
}


@pytest.mark.parametrize("spoil", BROKEN.values(), ids=BROKEN)
def test_a_broken_mark_falls_and_never_holds(path: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    mark(path, CLEARED)
    found = whole(path)
    spoil(found[sidecar.OWN]["standing"])
    sidecar.path_of(path).write_text(json.dumps(found), "utf-8")
    assert library.load(path).standing.state is State.CAPTIONED


@pytest.mark.parametrize("told", [None, 3, "held", {}, {"state": 3}, {"state": ["held"]}])
def test_what_is_no_mark_is_none(told: object) -> None:
    assert standing.from_json(told) is None


def test_a_state_that_only_a_newer_captioner_knows_keeps_the_photo_here() -> None:
    found = standing.from_json({"state": "embargoed", "by": "Aliya", "note": "until noon"})
    assert found is not None
    assert (found.state, found.by, found.note) == (State.HELD, "Aliya", "“embargoed”: until noon")


def test_a_note_is_one_line_that_a_terminal_takes() -> None:
    assert standing.note(" a\x1b[31m\n minor \u202e ") == "a [31m minor"
    assert len(standing.note("x" * 900)) == 500
