"""HEIC and raw files as they are drawn: upright, in true colours, from no more of the file than is needed."""

from __future__ import annotations

from pathlib import Path

import children
import pytest
from gui import heif_files, raw_files
from gui.heif_files import heic
from gui.raw_files import CORNERS, LARGE, RAWS, STAMP
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QColorSpace, QImage

from captioner.gui.pictures.colours import ADOBE_RGB, SRGB
from captioner.gui.pictures.embedded_thumbnail import embedded_thumbnail
from captioner.gui.pictures.picture import CannotShow
from captioner.gui.pictures.pictures import decode

RED, GREEN, BLUE, YELLOW = CORNERS
TURNED = {0: [RED, GREEN, BLUE, YELLOW], 1: [GREEN, BLUE, YELLOW, RED], 2: [BLUE, YELLOW, RED, GREEN]}
ORIENTATIONS = {
    1: [RED, GREEN, BLUE, YELLOW],
    2: [GREEN, RED, YELLOW, BLUE],
    3: [BLUE, YELLOW, RED, GREEN],
    4: [YELLOW, BLUE, GREEN, RED],
    5: [RED, YELLOW, BLUE, GREEN],
    6: [YELLOW, RED, GREEN, BLUE],
    7: [BLUE, GREEN, RED, YELLOW],
    8: [GREEN, BLUE, YELLOW, RED],
}


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1"])
def test_a_heic_picture_is_shown_whatever_brand_it_bears(tmp_path: Path, brand: bytes) -> None:
    picture = decode(put(tmp_path / "IMG_0001.HEIC", heic(brand=brand)))
    assert picture.whole == QSize(*heif_files.SIZE)
    assert corners(picture.image) == CORNERS


@pytest.mark.parametrize("quarters", TURNED)
def test_a_heic_picture_is_turned_by_its_own_property(tmp_path: Path, quarters: int) -> None:
    picture = decode(put(tmp_path / "IMG_0001.HEIC", heic(heif_files.turned_left(quarters))))
    assert picture.whole == (QSize(64, 96) if quarters == 1 else QSize(96, 64))
    assert corners(picture.image) == TURNED[quarters]


def test_a_heic_picture_is_mirrored_by_its_own_property(tmp_path: Path) -> None:
    picture = decode(put(tmp_path / "IMG_0001.HEIC", heic(heif_files.mirrored(1))))
    assert corners(picture.image) == ORIENTATIONS[2]


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_exif_does_not_turn_a_heic_picture_a_second_time(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    content = heic(heif_files.turned_left(1), exif=block)
    assert corners(decode(put(tmp_path / "IMG_0001.HEIC", content)).image) == TURNED[1]


def test_a_heic_picture_fits_into_the_room(tmp_path: Path) -> None:
    picture = decode(put(tmp_path / "IMG_0001.HEIC", heic()), QSize(48, 48))
    assert (picture.image.size(), picture.whole) == (QSize(48, 32), QSize(96, 64))


WIDE = {
    "a profile": (heif_files.profile(bytes(ADOBE_RGB.iccProfile().data())), ADOBE_RGB, "Adobe RGB"),
    "a number": (
        heif_files.colours(12, 13, 6),
        QColorSpace(QColorSpace.NamedColorSpace.DisplayP3),
        "Display P3",
    ),
}


@pytest.mark.parametrize("told", WIDE)
def test_the_colours_of_a_heic_picture_are_carried_over_to_the_screen(tmp_path: Path, told: str) -> None:
    colour, space, name = WIDE[told]
    picture = decode(put(tmp_path / "IMG_0001.HEIC", heic(colour)))
    expected = space.transformationToColorSpace(SRGB).map(QColor(*GREEN))
    assert close(picture.image.pixelColor(80, 10), expected)
    assert picture.colours.startswith(name)


def test_a_heic_picture_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    whole = heic()
    for length in range(24, len(whole), 40):
        with pytest.raises(CannotShow):
            decode(put(tmp_path / "IMG_0001.HEIC", whole[:length]))


def test_the_decoder_for_heic_is_loaded_with_the_first_one(tmp_path: Path) -> None:
    """Its libraries would make every start wait in which none is shown."""
    photo, other = put(tmp_path / "a.heic", heic()), put(tmp_path / "b.jpg", raw_files.jpeg(STAMP))
    program = (
        "import sys; from pathlib import Path; from captioner.gui.pictures.pictures import decode\n"
        "for name in sys.argv[1:]: decode(Path(name)); print('pi_heif' in sys.modules)"
    )
    assert children.run(program, other, photo).stdout.split() == ["False", "True"]


@pytest.mark.each(3)
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("name", RAWS)
def test_a_raw_file_is_shown_by_its_largest_preview_upright(
    tmp_path: Path, name: str, orientation: int
) -> None:
    picture = decode(put(tmp_path / name, RAWS[name](orientation)))
    assert picture.whole == picture.image.size() == turned(LARGE, orientation)
    assert corners(picture.image) == ORIENTATIONS[orientation]


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("name", RAWS)
def test_a_raw_file_fits_into_the_room(tmp_path: Path, name: str, orientation: int) -> None:
    picture = decode(put(tmp_path / name, RAWS[name](orientation)), QSize(256, 256))
    assert picture.image.size() == (QSize(256, 171) if orientation == 1 else QSize(171, 256))
    assert picture.whole == turned(LARGE, orientation)
    assert corners(picture.image) == ORIENTATIONS[orientation]


@pytest.mark.parametrize("name", ["DSC_0001.NEF", "L1000001.DNG", "IMG_0001.CR3"])
def test_the_smallest_preview_that_is_large_enough_is_taken(tmp_path: Path, name: str) -> None:
    path = put(tmp_path / name, RAWS[name](large=raw_files.jpeg(LARGE, 200)))
    assert corners(decode(path, QSize(256, 256)).image) == CORNERS
    assert close(decode(path, QSize(600, 600)).image.pixelColor(300, 200), QColor(200, 200, 200))


def test_a_stamp_of_another_shape_is_not_taken_for_the_photograph(tmp_path: Path) -> None:
    path = put(tmp_path / "IMG_0001.CR2", raw_files.cr2())
    assert STAMP[0] >= 100
    assert corners(decode(path, QSize(100, 100)).image) == CORNERS


def test_the_colours_that_the_camera_was_set_to_are_believed(tmp_path: Path) -> None:
    raw = raw_files.RawFile()
    index = raw.tiff.lay({0x0001: (2, b"R03\0")}, chained=False)
    shot = raw.tiff.lay({0xA005: raw.long(index)}, chained=False)
    content = raw.done({**raw.named(raw_files.jpeg(LARGE)), 0x8769: raw.long(shot)}, 1)
    picture = decode(put(tmp_path / "DSC00001.ARW", content))
    expected = ADOBE_RGB.transformationToColorSpace(SRGB).map(QColor(*GREEN))
    assert picture.colours.startswith("Adobe RGB")
    assert close(picture.image.pixelColor(900, 200), expected)


@pytest.mark.parametrize("name", ["scan.tif", "L1000001.DNG", "no ending"])
def test_a_raw_file_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    """Under the name of a plain TIFF it would be drawn as its stamp."""
    assert decode(put(tmp_path / name, raw_files.dng())).whole == QSize(*LARGE)


@pytest.mark.parametrize("name", RAWS)
def test_a_raw_file_whose_large_preview_is_broken_says_so_or_shows_another(tmp_path: Path, name: str) -> None:
    large = raw_files.jpeg(LARGE)
    start = large.index(b"\xff\xda")
    path = put(tmp_path / name, RAWS[name](large=large[:600] + bytes(start - 600) + large[start:]))
    try:
        picture = decode(path)
    except CannotShow as refused:
        assert "without a preview" in refused.what
    else:
        assert not picture.image.isNull()


@pytest.mark.parametrize("name", RAWS)
def test_a_raw_file_has_no_small_picture_but_its_previews(tmp_path: Path, name: str) -> None:
    assert embedded_thumbnail(put(tmp_path / name, RAWS[name]())) is None


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def turned(size: tuple[int, int], orientation: int) -> QSize:
    return QSize(*size) if orientation < 5 else QSize(*size).transposed()


def corners(image: QImage) -> list[tuple[int, int, int] | None]:
    right, bottom = image.width() * 4 // 5, image.height() * 4 // 5
    left, top = image.width() // 5, image.height() // 5
    seen = [image.pixelColor(*at) for at in ((left, top), (right, top), (right, bottom), (left, bottom))]
    return [next((known for known in CORNERS if close(QColor(*known), colour)), None) for colour in seen]


def close(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 8 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
