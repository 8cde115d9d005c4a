"""One picture that a set holds twice: the same file, or the same shot in another size or tone."""

from __future__ import annotations

import random
from dataclasses import replace

from checks.shots import found, gathering, photo
from hypothesis import given
from hypothesis import strategies as st

from captioner.checks import twins
from captioner.checks.twins import Picture, Twins
from captioner.inspection import Inspection
from captioner.photo import Photo

ONE, OTHER = (
    ("sha256:1", 0x1234 << 128 | 0xABC, bytes(range(256))),
    (
        "sha256:2",
        0x9876 << 64 | 0xDEF << 200,
        bytes(range(255, -1, -1)),
    ),
)


def taken(name: str, picture: Picture | None, *photographers: str) -> Photo:
    one = photo(f"rally/{name}.jpg", photographer=photographers)
    return replace(one, inspection=Inspection(*picture)) if picture else one


def told(*photos: Photo) -> list[tuple[str, str, bool]]:
    return [
        (one.path.name if one.path else "", str(one.message), one.is_graver)
        for one in found("same-picture-twice", gathering(photos))
    ]


def other_frame(picture: Picture) -> Picture:
    """The next frame of a burst, in which little moved."""
    moved = bytearray(picture[2])
    moved[100:103] = bytes(one + 30 for one in moved[100:103])
    return "sha256:7", picture[1] ^ 0b111 << 90, bytes(moved)


def toned(picture: Picture, digest: str = "sha256:9") -> Picture:
    """The same shot with less contrast, brighter, and with other noise in a few bits."""
    return digest, picture[1] ^ 0b101 << 40, bytes(40 + one * 3 // 4 for one in picture[2])


def test_one_file_twice_is_told_of_the_second() -> None:
    assert told(taken("a", ONE), taken("b", OTHER), taken("c", ONE)) == [
        ("c.jpg", "This is the same picture as a.jpg", False)
    ]


def test_one_shot_in_other_tones_looks_the_same() -> None:
    assert told(taken("a", ONE), taken("b", toned(ONE))) == [
        ("b.jpg", "This is the same picture as a.jpg", False)
    ]


def test_a_frame_that_is_hardly_another_looks_the_same_and_may_be_somebody_elses() -> None:
    assert told(taken("a", ONE), taken("b", other_frame(ONE))) == [
        ("b.jpg", "This looks like the same picture as a.jpg", False)
    ]
    assert told(taken("a", ONE, "Timur Nusimbekov"), taken("b", other_frame(ONE), "Asel Kim")) == [
        ("b.jpg", "This looks like the same picture as a.jpg, credited to somebody else", False)
    ]


def test_three_of_one_shot_are_all_told_of_the_first() -> None:
    photos = [taken("a", ONE), taken("b", toned(ONE)), taken("c", toned(toned(ONE), "sha256:8"))]
    assert [message for _, message, _ in told(*photos)] == ["This is the same picture as a.jpg"] * 2


def test_one_picture_credited_to_two_people_is_graver() -> None:
    assert told(taken("a", ONE, "Timur Nusimbekov"), taken("b", ONE, "Asel Kim")) == [
        ("b.jpg", "This is the same picture as a.jpg, credited to somebody else", True)
    ]


def test_two_spellings_of_one_photographer_are_one() -> None:
    spelled = [taken("a", ONE, "Timur Nusimbekov"), taken("b", ONE, "Тимур Нусимбеков")]
    ((_, _, is_graver),) = told(*spelled)
    assert not is_graver
    ((_, _, is_graver),) = told(taken("a", ONE, "Timur Nusimbekov"), taken("b", ONE))
    assert not is_graver


def test_other_pictures_and_those_nobody_looked_at_are_silent() -> None:
    assert not told(taken("a", ONE), taken("b", OTHER))
    assert not told(taken("a", None), taken("b", None))
    assert not told(taken("a", ONE), taken("b", None))
    assert not told(taken("a", ("", 0, b"")), taken("b", ("", 0, b"")))


def test_frames_of_a_burst_are_not_one_picture() -> None:
    moved = bytearray(ONE[2])
    moved[100:104] = bytes(4)
    assert not told(taken("a", ONE), taken("b", ("sha256:3", ONE[1] ^ 0b11, bytes(moved))))


def test_what_only_shares_an_even_sky_is_not_compared_into_one() -> None:
    rng = random.Random(3)
    pictures = tuple((f"sha256:{at}", rng.getrandbits(96), rng.randbytes(256)) for at in range(300))
    assert twins.found(pictures) == ()


def test_all_twins_are_found_in_a_large_set() -> None:
    rng = random.Random(5)
    pictures = [(f"sha256:{at}", rng.getrandbits(256), rng.randbytes(256)) for at in range(2_000)]
    copies = {}
    for at in range(0, 2_000, 100):
        outline = pictures[at][1]
        for bit in rng.sample(range(256), 12):
            outline ^= 1 << bit
        copies[len(pictures)] = at
        pictures.append((f"sha256:{len(pictures)}", outline, pictures[at][2]))
    assert twins.found(tuple(pictures)) == tuple(
        Twins(first, second, True) for second, first in copies.items()
    )


@given(
    st.lists(st.tuples(st.sampled_from(["", "a", "b"]), st.integers(0, 2**256 - 1), st.binary(max_size=9)))
)
def test_any_pictures_are_paired_with_an_earlier_one(pictures: list[Picture]) -> None:
    found_twins = twins.found(tuple(pictures))
    assert all(one.first < one.second for one in found_twins)
    assert len({one.second for one in found_twins}) == len(found_twins)
