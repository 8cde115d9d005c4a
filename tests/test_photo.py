"""A photo's credits as they are and as they were saved, and its camera on one line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, PHOTOGRAPHER, Credits
from captioner.photo import Camera, Photo

SAVED = Credits({CREDIT_LINE: "Photo by Timur"})
PHOTO = Photo(Path("rally/moon.jpg"), SAVED, SAVED, disagreeing=(PHOTOGRAPHER,))


def test_a_photo_is_edited_while_its_credits_differ_from_the_saved_ones() -> None:
    edited = PHOTO.with_value(DATE_TAKEN, "2022").with_value(CREDIT_LINE, "Photo by Malika")
    assert edited.edited == (DATE_TAKEN, CREDIT_LINE)
    assert edited.with_value(DATE_TAKEN, None).with_value(CREDIT_LINE, "Photo by Timur").edited == ()
    assert PHOTO.edited == ()
    assert PHOTO.name == "moon.jpg"


def test_confirming_a_disagreeing_field_makes_it_one_that_a_save_writes() -> None:
    confirmed = PHOTO.with_value(PHOTOGRAPHER, PHOTO.credits.get(PHOTOGRAPHER))
    assert confirmed.edited == (PHOTOGRAPHER,)
    assert confirmed.with_value(CREDIT_LINE, "x").edited == (PHOTOGRAPHER, CREDIT_LINE)
    assert PHOTO.with_value(CAPTION, None).edited == ()


def test_a_value_that_only_some_homes_hold_can_be_settled_for_all() -> None:
    in_exif = Photo(Path("moon.jpg"), Credits({DATE_TAKEN: "2022-03"}), Credits({DATE_TAKEN: "2022-03"}))
    assert in_exif.settle(DATE_TAKEN).edited == (DATE_TAKEN,)
    assert in_exif.settle(CREDIT_LINE).edited == ()
    everywhere = dict.fromkeys(("iim", "xmp"), "2022-03")
    assert replace(in_exif, homes={DATE_TAKEN: everywhere}).settle(DATE_TAKEN).edited == ()


def test_equal_photos_have_equal_hashes() -> None:
    other = Photo(
        Path("rally/moon.jpg"), SAVED, SAVED, disagreeing=(PHOTOGRAPHER,), homes={CREDIT_LINE: {"xmp": "x"}}
    )
    assert hash(other) == hash(PHOTO)


@pytest.mark.parametrize(
    ("camera", "line"),
    [
        (Camera(), ""),
        (Camera(make="Canon", model="Canon EOS R6"), "Canon EOS R6"),
        (Camera(make="NIKON CORPORATION", model="NIKON D750"), "NIKON D750"),
        (Camera(make="FUJIFILM", model="X-T4"), "Fujifilm X-T4"),
        (Camera(make="FUJIFILM"), "Fujifilm"),
        (
            Camera(model="X", focal_length=35, exposure=(1, 250), aperture=4, iso=400),
            "X · 35 mm · 1/250 s · f/4 · ISO 400",
        ),
        (Camera(focal_length=4.2, exposure=(10, 5), aperture=1.8), "4.2 mm · 2 s · f/1.8"),
        (Camera(exposure=(3, 10)), "0.3 s"),
        (Camera(exposure=(1, 3)), "0.3 s"),
        (Camera(exposure=(10, 40000)), "1/4000 s"),
        (Camera(exposure=(1, 4_294_967_295)), "1/4294967295 s"),
    ],
)
def test_the_camera_is_told_on_one_line(camera: Camera, line: str) -> None:
    assert camera.line() == line
