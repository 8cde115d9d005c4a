"""What thousands of photos hold together, counted a slice at a time: the same as if all were looked at in one go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.credits import CAPTION, DATE_TAKEN, FIELD, FIELDS, PHOTOGRAPHER, Credits
from captioner.edits import Edit
from captioner.gui.form.shown_values import SLICE, changing, changing_by_and_by, shown
from captioner.gui.form.together import Gathering, Together, are_near, gathered
from captioner.kinds import Value
from captioner.photo import Camera, Photo
from captioner.texts import X_DEFAULT, Texts

CITY, KEYWORDS = FIELD["city"], FIELD["keywords"]
CITIES = st.sampled_from(["", "Almaty", "Astana", "Taraz"])
WORDS = st.lists(st.sampled_from(["rally", "crowd"]), max_size=2).map(tuple)
CAPTIONS = st.sampled_from([{}, {X_DEFAULT: "A"}, {"en": "A", "ru": "Б"}, {"en": "C", "ru": "Б"}])

TAKEN = st.sampled_from(["", "2022-03-06T14:02", "2022-03-06T15:02"])


@st.composite
def photos(draw: st.DrawFn, most: int = 12) -> tuple[Photo, ...]:
    values = draw(st.lists(st.tuples(CITIES, WORDS, CAPTIONS, TAKEN), max_size=most))
    made = []
    for number, (city, words, caption, taken) in enumerate(values):
        held: dict[object, Value] = {CITY: city, KEYWORDS: words, CAPTION: Texts(caption)}
        path, camera = Path(f"/set/{number}.jpg"), Camera(taken=taken)
        one = Photo(path, Credits({**held, DATE_TAKEN: "2022-03-06T14:02"}), camera=camera)  # type: ignore[dict-item]
        # A main text that is changed later: its translation is older.
        made.append(Edit(CAPTION, ("New",), "en").applied(one) if number % 3 == 0 else one)
    return tuple(made)


def same_as_one_by_one(found: Together, all_: Sequence[Photo]) -> None:
    assert found.photos == tuple(all_)
    for field in FIELDS:
        values = Counter([photo.credits.get(field) for photo in all_])
        assert dict(found.values(field)) == dict(values)
        texts = shown(values, field, X_DEFAULT).texts
        assert shown(found.values(field), field, X_DEFAULT).texts == texts
        assert found.stale(field) == {language for photo in all_ for language in photo.stale(field)}
    other = [one for one in all_ if not one.credits.text(DATE_TAKEN).startswith(one.camera.taken)]
    assert found.beside_camera == len(other)
    assert found.held() == {field for photo in all_ for field in photo.credits}


@given(photos())
def test_all_that_is_counted_is_what_one_finds_photo_by_photo(all_: tuple[Photo, ...]) -> None:
    same_as_one_by_one(gathered(all_), all_)


@given(photos(), st.integers(0, 12), st.integers(0, 12))
def test_a_selection_that_grows_or_shrinks_is_counted_as_if_it_were_new(
    all_: tuple[Photo, ...], before: int, after: int
) -> None:
    known = gathered(all_[:before])
    same_as_one_by_one(gathered(all_[:after], known), all_[:after])
    same_as_one_by_one(known, all_[:before])


@given(photos(), photos(), st.integers(0, 12))
@settings(max_examples=50)
def test_whatever_was_known_before_does_not_matter(
    before: tuple[Photo, ...], after: tuple[Photo, ...], at: int
) -> None:
    same_as_one_by_one(gathered(after, gathered(before)), after)
    mixed = (*before[:at], *after[at:])
    same_as_one_by_one(gathered(mixed, gathered(before)), mixed)


@given(photos(), st.integers(0, 12))
def test_what_is_said_of_translations_is_followed_without_counting_anew(
    all_: tuple[Photo, ...], at: int
) -> None:
    known = gathered(all_)
    asked = [
        photo.still_right(CAPTION, photo.stale(CAPTION)) if n == at else photo for n, photo in enumerate(all_)
    ]
    work = Gathering(asked, known)
    assert work.left() == 0
    same_as_one_by_one(work.together(), asked)


@given(photos(), st.integers(0, 12))
def test_a_camera_that_is_read_anew_is_followed_too(all_: tuple[Photo, ...], at: int) -> None:
    known = gathered(all_)
    read = [replace(one, camera=Camera(taken="2019")) if n == at else one for n, one in enumerate(all_)]
    same_as_one_by_one(gathered(read, known), read)


def set_of(count: int, **values: Value) -> tuple[Photo, ...]:
    held = Credits({FIELD[key]: value for key, value in values.items()})
    return tuple(Photo(Path(f"/set/{number:05}.jpg"), held, held) for number in range(count))


def test_no_step_looks_at_more_than_a_slice() -> None:
    work = Gathering(set_of(3 * SLICE + 7, city="Almaty"), Together())
    left = [work.left()]
    while work.left() > 0:
        work.go_on()
        left.append(work.left())
    assert len(left) == 5
    assert all(before - after <= SLICE for before, after in pairwise(left))


@pytest.mark.parametrize("by", [1, -1])
def test_one_photo_more_or_less_at_the_end_is_one_photo_to_look_at(by: int) -> None:
    all_ = set_of(2_000, city="Almaty")
    assert Gathering(all_[: 1_000 + by], gathered(all_[:1_000])).left() == 1


def test_a_save_leaves_nothing_to_be_counted() -> None:
    typed = [Edit(PHOTOGRAPHER, ("Dina",)).applied(photo) for photo in set_of(1_000)]
    saved = [replace(photo, saved=photo.credits) for photo in typed]
    assert Gathering(saved, gathered(typed)).left() == 0


def test_from_thousands_to_one_it_is_the_one_that_is_looked_at() -> None:
    all_ = set_of(2_000, city="Almaty")
    assert Gathering(all_[:1], gathered(all_)).left() == 1


def test_selections_that_share_nearly_all_are_near() -> None:
    all_ = set_of(1_000)
    assert are_near(all_, (*all_[:500], *all_[501:]))
    assert not are_near(all_[:1], all_)
    assert not are_near(all_[:500], all_[500:])


def test_what_an_edit_would_change_is_counted_slice_by_slice() -> None:
    all_ = (*set_of(SLICE, city="Almaty"), *set_of(SLICE + 5, city="Astana"))
    edits = [Edit(CITY, ("Almaty",))]
    assert list(changing_by_and_by(all_, edits)) == [0, SLICE, 5]
    assert changing(all_, edits) == SLICE + 5
    assert changing(all_, []) == 0
