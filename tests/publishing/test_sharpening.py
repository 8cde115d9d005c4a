"""How sharp copies are, and names that cannot be."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageColor, ImageFilter, ImageStat

from captioner.errors import WrongValue
from captioner.photo import Photo
from captioner.publishing import file_names, pictures
from captioner.publishing.wishes import JPEG, MOST_SHARPENING, WEBP, Encoding, Wishes


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


COLOURS = ("crimson", "navy", "olive", "white", "black", "teal")


@pytest.mark.parametrize("options", [{}, {"keep_rgb": True}, {"subsampling": 0}, {"progressive": True}])
@pytest.mark.parametrize("encoding", [JPEG, WEBP])
@pytest.mark.parametrize("colour", COLOURS)
def test_colours_stay_however_they_were_stored(
    colour: str, encoding: Encoding, options: dict[str, Any]
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (900, 600), colour).save(out, "JPEG", quality=95, **options)
    for side in (300, 2_000):
        out.seek(0)
        content, size = pictures.encoded(out, Wishes(long_side=side, encoding=encoding))
        with Image.open(io.BytesIO(content)) as copy:
            assert copy.mode == "RGB"
            assert max(copy.size) == max(size) == min(side, 900)
            pixel = copy.getpixel((40, 40))
        assert isinstance(pixel, tuple)
        told = zip(pixel, ImageColor.getrgb(colour), strict=True)
        assert all(abs(one - other) <= 6 for one, other in told), (pixel, colour)


def test_sharpening_makes_no_coloured_edges() -> None:
    picture = Image.new("RGB", (1200, 800), (120, 120, 120))
    picture.paste((180, 180, 180), (600, 0, 1200, 800))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=98)
    out.seek(0)
    content, _ = pictures.encoded(out, Wishes(long_side=600, quality=98, sharpening=150))
    with Image.open(io.BytesIO(content)) as copy:
        edge = [copy.getpixel((x, 200)) for x in range(290, 310)]
    greys = [pixel for pixel in edge if isinstance(pixel, tuple)]
    assert all(max(pixel) - min(pixel) <= 3 for pixel in greys)
    assert min(min(pixel) for pixel in greys) < 118
    assert max(max(pixel) for pixel in greys) > 182
