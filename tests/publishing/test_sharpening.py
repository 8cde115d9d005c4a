"""How sharp copies are, and names that cannot be."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageStat

from captioner.errors import WrongValue
from captioner.photo import Photo
from captioner.publishing import file_names, pictures
from captioner.publishing.wishes import MOST_SHARPENING, Wishes


def edges(content: bytes) -> float:
    with Image.open(io.BytesIO(content)) as image:
        return ImageStat.Stat(image.convert("L").filter(ImageFilter.FIND_EDGES)).mean[0]


def test_a_copy_is_as_sharp_as_it_is_wanted() -> None:
    original = Image.effect_noise((640, 480), 60).resize((1280, 960)).convert("RGB")
    out = io.BytesIO()
    original.save(out, "JPEG", quality=95)
    told = []
    for percent in (0, 55, 150):
        out.seek(0)
        content, _ = pictures.encoded(out, Wishes(long_side=320, quality=95, sharpening=percent))
        told.append(edges(content))
    assert told == sorted(told)
    assert told[0] < told[2]


@pytest.mark.parametrize("percent", [-1, MOST_SHARPENING + 1])
def test_a_sharpening_that_cannot_be_is_refused(percent: int) -> None:
    with pytest.raises(WrongValue, match="sharpening"):
        Wishes(sharpening=percent)


@pytest.mark.parametrize("template", ["{", "}", "{nonsense}"])
def test_names_that_cannot_be_understood_are_refused(template: str) -> None:
    with pytest.raises(WrongValue, match="names of copies"):
        file_names.names_of([Photo(Path("a.jpg"))], template, "story")
