"""Photos as they are drawn: upright, in true colours, at the size asked for."""

from __future__ import annotations

import os
from pathlib import Path

import piexif
import pytest
from PIL import Image, features
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QColorSpace, QImage

from captioner.gui.pictures.colours import ADOBE_RGB, SRGB
from captioner.gui.pictures.pictures import decode

FORMATS = ["JPEG", "PNG", "TIFF", "WEBP", *(["AVIF"] if features.check("avif") else [])]
CORNERS = [(200, 40, 40), (40, 160, 60), (40, 60, 200), (220, 200, 40)]  # clockwise from the top left
TURNS = {
    2: [Image.Transpose.FLIP_LEFT_RIGHT],
    3: [Image.Transpose.ROTATE_180],
    4: [Image.Transpose.FLIP_TOP_BOTTOM],
    5: [Image.Transpose.TRANSPOSE],
    6: [Image.Transpose.ROTATE_90],
    7: [Image.Transpose.TRANSVERSE],
    8: [Image.Transpose.ROTATE_270],
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", FORMATS)
def test_every_orientation_is_shown_upright(tmp_path: Path, form: str, orientation: int) -> None:
    path = _turned_photo(tmp_path, form, orientation)
    for picture in (decode(path), decode(path, QSize(120, 120))):
        assert picture.whole == QSize(240, 160)
        assert _corners(picture.image) == CORNERS


@pytest.mark.parametrize("form", FORMATS)
def test_a_photo_fits_into_the_room_in_its_own_shape(tmp_path: Path, form: str) -> None:
    path = _photo(tmp_path, form)
    assert decode(path, QSize(100, 1000)).image.size() == QSize(100, 67)
    assert decode(path, QSize(1000, 80)).image.size() == QSize(120, 80)
    assert decode(path, QSize(1000, 1000)).image.size() == QSize(240, 160)


@pytest.mark.parametrize("form", FORMATS)
def test_an_embedded_profile_is_carried_over_to_the_screen(tmp_path: Path, form: str) -> None:
    path = tmp_path / "wide.pic"
    icc = bytes(ADOBE_RGB.iccProfile().data())
    Image.new("RGB", (64, 64), (60, 160, 90)).save(path, form, icc_profile=icc, quality=100)
    picture = decode(path)
    expected = ADOBE_RGB.transformationToColorSpace(SRGB).map(QColor(60, 160, 90))
    assert _close(picture.image.pixelColor(30, 30), expected)
    assert not _close(picture.image.pixelColor(30, 30), QColor(60, 160, 90))
    assert picture.colours.startswith("Adobe RGB")


def test_adobe_rgb_told_by_the_camera_alone_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "_MG_0001.jpg"
    exif = piexif.dump({"0th": {}, "Exif": {piexif.ExifIFD.ColorSpace: 65535}, "Interop": {1: b"R03"}})
    Image.new("RGB", (64, 64), (60, 160, 90)).save(path, exif=exif, quality=100)
    expected = ADOBE_RGB.transformationToColorSpace(SRGB).map(QColor(60, 160, 90))
    assert _close(decode(path).image.pixelColor(30, 30), expected)


def test_srgb_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "web.jpg"
    icc = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile().data())
    Image.new("RGB", (64, 64), (60, 160, 90)).save(path, icc_profile=icc, quality=100)
    picture = decode(path)
    assert picture.colours == "sRGB"
    assert _close(picture.image.pixelColor(30, 30), QColor(60, 160, 90))


@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_a_print_shop_s_cmyk_has_its_colours(tmp_path: Path, form: str) -> None:
    path = tmp_path / "print.pic"
    Image.new("CMYK", (64, 64), (0, 255, 255, 0)).save(path, form)
    red = decode(path).image.pixelColor(30, 30)
    assert red.red() > 200
    assert red.green() < 60
    assert red.blue() < 60


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_sixteen_bits_of_grey_are_grey(tmp_path: Path, form: str) -> None:
    path = tmp_path / "scan.pic"
    Image.new("I;16", (64, 64), 0x8080).save(path, form)
    assert _close(decode(path).image.pixelColor(30, 30), QColor(128, 128, 128))


def test_depths_without_a_known_white_are_stretched(tmp_path: Path) -> None:
    path = tmp_path / "depth.tif"
    depth = Image.new("F", (64, 64), -3.0)
    depth.paste(5.0, (32, 0, 64, 64))
    depth.save(path)
    image = decode(path).image
    assert (image.pixelColor(10, 10).red(), image.pixelColor(50, 10).red()) == (0, 255)


def test_what_is_transparent_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (64, 64), (255, 0, 0, 0)).save(path)
    assert decode(path).image.pixelColor(5, 5).alpha() == 0


def test_a_photo_whose_end_is_missing_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    path = _photo(tmp_path, "JPEG")
    path.write_bytes(path.read_bytes()[:-200])
    assert decode(path).whole == QSize(240, 160)


def test_a_name_that_is_no_text_is_opened_all_the_same(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "фото-") + b"\xff.jpg"))
    try:
        _photo(tmp_path, "JPEG").rename(path)
    except (OSError, UnicodeError):
        pytest.skip("this disk takes no such name")
    assert decode(path).whole == QSize(240, 160)


def test_an_honest_photo_of_a_hundred_megapixels_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "gfx.jpg"
    Image.new("RGB", (11648, 8736), (90, 120, 150)).save(path)
    assert decode(path, QSize(400, 400)).image.size() == QSize(400, 300)


def _photo(folder: Path, form: str) -> Path:
    return _turned_photo(folder, form, 1)


def _turned_photo(folder: Path, form: str, orientation: int) -> Path:
    """Four colours, stored turned away by what *orientation* turns back."""
    stored = Image.new("RGB", (240, 160))
    for colour, box in zip(CORNERS, [(0, 0), (120, 0), (120, 80), (0, 80)], strict=True):
        stored.paste(colour, (*box, box[0] + 120, box[1] + 80))
    for turn in TURNS.get(orientation, []):
        stored = stored.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = folder / f"photo.{form.lower()}"
    stored.save(path, form, exif=exif, quality=97)
    return path


def _corners(image: QImage) -> list[tuple[int, int, int] | None]:
    right, bottom = image.width() * 4 // 5, image.height() * 4 // 5
    left, top = image.width() // 5, image.height() // 5
    seen = [image.pixelColor(*at) for at in ((left, top), (right, top), (right, bottom), (left, bottom))]
    return [next((known for known in CORNERS if _close(QColor(*known), colour)), None) for colour in seen]


def _close(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 6 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))
