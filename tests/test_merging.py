"""One field from two sides: what one of them changed is kept, what both did is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import FIELD
from captioner.kinds import Value
from captioner.merging import Conflict, together
from captioner.texts import Texts

CAPTION, CITY, KEYWORDS, PHOTOGRAPHER = (
    FIELD[key] for key in ("caption", "city", "keywords", "photographer")
)
words = st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)
texts = st.dictionaries(st.sampled_from(["en", "ru", "kk"]), st.sampled_from("xyz")).map(Texts)


@given(base=texts, ours=texts)
def test_what_only_one_side_changed_is_taken(base: Texts, ours: Texts) -> None:
    assert together(CAPTION, base, ours, base) == ours
    assert together(CAPTION, base, base, ours) == ours
    assert together(CAPTION, base, ours, ours) == ours


@given(base=words, ours=words, theirs=words)
def test_keywords_of_both_sides_are_kept_and_what_either_took_out_is_out(
    base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    found = together(KEYWORDS, base or None, ours or None, theirs or None)
    assert not isinstance(found, Conflict)
    kept = set(found if isinstance(found, tuple) else ())
    assert kept == (set(base) & set(ours) & set(theirs)) | (set(ours) - set(base)) | (set(theirs) - set(base))


def test_two_translations_are_no_conflict() -> None:
    base = Texts({"en": "Rally"})
    ours, theirs = Texts({"en": "Rally", "ru": "Митинг"}), Texts({"en": "Rally", "kk": "Митингі"})
    assert together(CAPTION, base, ours, theirs) == Texts({"en": "Rally", "ru": "Митинг", "kk": "Митингі"})


def test_a_text_taken_out_by_one_and_left_by_the_other_is_out() -> None:
    base = Texts({"en": "Rally", "ru": "Митинг"})
    theirs = Texts({"en": "Rally", "ru": "Митинг", "kk": "Митингі"})
    assert together(CAPTION, base, Texts({"en": "Rally"}), theirs) == Texts({"en": "Rally", "kk": "Митингі"})


@pytest.mark.parametrize(
    ("field", "base", "ours", "theirs"),
    [
        (CITY, "Almaty", "Astana", "Shymkent"),
        (CITY, None, "Astana", "Shymkent"),
        (CITY, "Almaty", None, "Shymkent"),
        (PHOTOGRAPHER, None, ("Timur",), ("Malika",)),
        (CAPTION, Texts({"en": "Rally"}), Texts({"en": "March"}), Texts({"en": "Crowd"})),
        (CAPTION, Texts({"en": "Rally"}), Texts({"en": "March"}), None),
    ],
)
def test_what_both_changed_is_asked_with_all_three_values(
    field: object, base: Value | None, ours: Value | None, theirs: Value | None
) -> None:
    assert together(field, base, ours, theirs) == (field, base, ours, theirs)  # type: ignore[arg-type]
