"""What cameras write into a caption that nobody typed is no caption."""

from __future__ import annotations

import pytest

from captioner.camera_strings import is_default


@pytest.mark.parametrize(
    "caption",
    [
        "OLYMPUS DIGITAL CAMERA",
        "  olympus   digital camera         ",
        "SONY DSC",
        "<KENOX S730  / Samsung S730>",
        "_cuva",
        "x-default",
        "LEAD Technologies Inc. V1.01",
        "Created with GIMP",
        "My beautiful picture",
        "SAMSUNG CAMERA PICTURES",
        "Exif_JPEG_PICTURE",
    ],
)
def test_a_cameras_own_string_is_no_caption(caption: str) -> None:
    assert is_default(caption)


@pytest.mark.parametrize(
    "caption",
    [
        "",
        "A man holds an Olympus digital camera",
        "Darkhan Sharip",
        "Pictures at an exhibition",
        "hdr rally",
        "OLYMPUS DIGITAL CAMERA, Almaty",
    ],
)
def test_words_that_somebody_typed_are_a_caption(caption: str) -> None:
    assert not is_default(caption)


def test_a_makers_code_counts_on_its_own_cameras_only() -> None:
    assert is_default("MON", "HUAWEI")
    assert is_default("btf", "Honor")
    assert not is_default("MON", "Canon")
    assert not is_default("Nor")
