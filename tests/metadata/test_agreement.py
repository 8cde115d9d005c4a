"""Which home is believed, and when they disagree: the guidance of the Metadata Working Group."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.metadata.agreement import chosen
from captioner.texts import X_DEFAULT, Texts, cut

CITY, KEYWORDS = FIELD["city"], FIELD["keywords"]


def caption(text: str, **others: str) -> Texts:
    return Texts({X_DEFAULT: text, **others})


@pytest.mark.parametrize(
    ("homes", "newer", "believed"),
    [
        ({"exif": "a"}, False, "exif"),
        ({"xmp": "b"}, False, "xmp"),
        ({"iim": "c"}, False, "iim"),
        ({"xp": "d"}, False, "xp"),
        ({"exif": "a", "iim": "c", "xmp": "b"}, False, "exif"),
        ({"exif": "a", "iim": "c", "xmp": "b"}, True, "exif"),
        ({"iim": "c", "xmp": "b"}, False, "xmp"),
        ({"iim": "c", "xmp": "b"}, True, "iim"),
    ],
)
def test_exif_is_believed_then_xmp_unless_iptc_was_written_last(
    homes: dict[str, str], newer: bool, believed: str
) -> None:
    choice = chosen(CAPTION, {name: caption(text) for name, text in homes.items()}, newer)
    assert choice.value == caption(homes[believed])
    assert choice.agreed == (len(homes) == 1)


def test_equal_homes_agree() -> None:
    assert chosen(CITY, {"iim": "Almaty", "xmp": "Almaty"}, False) == ("Almaty", True)
    assert chosen(PHOTOGRAPHER, {"exif": ("A", "B"), "iim": ("B", "A"), "xmp": ("A", "B")}, False) == (
        ("A", "B"),
        True,
    )


LONG_NAME = "Малика Ауталипова-Нусимбекова"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs"]), min_size=40, max_size=60))
def test_an_iptc_value_cut_at_its_limit_is_the_same_value(text: str) -> None:
    short = cut(text, 32)
    assert chosen(CREDIT_LINE, {"iim": short, "xmp": text}, False) == (text, True)
    assert chosen(CREDIT_LINE, {"iim": short, "xmp": text}, True) == (text, True)


def test_a_value_that_another_program_cut_through_a_letter_is_the_same_value() -> None:
    broken = LONG_NAME.encode()[:32].decode("utf-8", "replace")
    assert chosen(
        PHOTOGRAPHER,
        {"iim": (LONG_NAME.encode()[:31].decode("utf-8", "replace"),), "xmp": (LONG_NAME,)},
        False,
    ).agreed
    assert chosen(PHOTOGRAPHER, {"iim": (broken, "B"), "xmp": (LONG_NAME, "B")}, False) == (
        (LONG_NAME, "B"),
        True,
    )


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("Photo by Timur Nusimbekov", "Photo by Timur Nusimbekov/AFP"),
        ("Almaty", "Almaty, Kazakhstan"),
        ("Timur Nusimbekov for the Desk of", "Timur Nusimbekow for the Desk of Almaty"),
    ],
)
def test_a_shorter_value_that_is_not_at_the_limit_is_another_value(short: str, whole: str) -> None:
    assert not chosen(CREDIT_LINE, {"iim": short, "xmp": whole}, False).agreed
    assert chosen(CREDIT_LINE, {"iim": short, "xmp": whole}, True) == (short, False)


def test_only_iptc_is_cut_at_the_limits_of_iptc() -> None:
    name = "Timur Nusimbekov of the Desk 123"
    assert not chosen(PHOTOGRAPHER, {"exif": (name,), "xmp": (name + " and Malika",)}, False).agreed
    assert not chosen(CREDIT_LINE, {"iim": name + "4", "xmp": name}, False).agreed


def test_a_caption_cut_in_exif_is_the_same_caption() -> None:
    whole = "Дархан Шарип " * 5000
    assert chosen(CAPTION, {"exif": caption(cut(whole, 50_000)), "xmp": caption(whole)}, False) == (
        caption(whole),
        True,
    )


def test_one_photographer_more_is_a_disagreement() -> None:
    choice = chosen(PHOTOGRAPHER, {"iim": ("A",), "xmp": ("A", "B")}, False)
    assert choice == (("A", "B"), False)


def test_the_other_languages_of_xmp_stay_with_what_is_believed() -> None:
    xmp = caption("Darkhan", en="Darkhan", ru="Дархан")
    assert chosen(CAPTION, {"exif": caption("Darkhan"), "xmp": xmp}, False) == (xmp, True)
    other = chosen(CAPTION, {"exif": caption("Timur"), "xmp": xmp}, False)
    assert isinstance(other.value, Texts)
    assert (other.value.main, other.value["ru"], other.agreed) == ("Timur", "Дархан", False)


@pytest.mark.parametrize(
    ("homes", "newer", "told", "agreed"),
    [
        (
            {"exif": "2022-03-06T14:02:11", "xmp": "2022-03-06T14:02:11+06:00"},
            False,
            "2022-03-06T14:02:11+06:00",
            True,
        ),
        (
            {"exif": "2022-03-06T14:02:11.25", "iim": "2022-03-06", "xmp": "2022-03"},
            False,
            "2022-03-06T14:02:11.25",
            True,
        ),
        ({"exif": "2022-03-06T14:02:11", "xmp": "2021"}, False, "2022-03-06T14:02:11", False),
        ({"iim": "2020-01-01", "xmp": "2021"}, True, "2020-01-01", False),
        (
            {"exif": "2022-03-06T14:02:00", "iim": "2022-03-06T14:02:00", "xmp": "2022-03-06T14:02"},
            False,
            "2022-03-06T14:02",
            True,
        ),
    ],
)
def test_dates_complete_each_other_unless_they_contradict(
    homes: dict[str, str], newer: bool, told: str, agreed: bool
) -> None:
    assert chosen(DATE_TAKEN, homes, newer) == (told, agreed)


@given(
    st.sampled_from([CITY, CREDIT_LINE, KEYWORDS, CAPTION]),
    st.dictionaries(st.sampled_from(["exif", "iim", "xmp"]), st.text(), min_size=1),
    st.booleans(),
)
def test_what_is_believed_is_what_some_home_says(field: Field, texts: dict[str, str], newer: bool) -> None:
    homes: dict[str, Value] = {
        n: value for n, text in texts.items() if (value := field.kind.found(text)) is not None
    }
    if homes:
        choice = chosen(field, homes, newer)
        assert choice.value in homes.values()
        assert choice.agreed or len(set(homes.values())) > 1
