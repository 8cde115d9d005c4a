"""The picture formats: told by their first bytes whatever the name, and read as far as each tells."""

from __future__ import annotations

import errno
import zlib
from io import BytesIO, FileIO
from pathlib import Path

import photo_files as made
import piexif
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin, features
from tiff_blocks import LONG, SHORT, UNDEFINED, Tiff, ascii_tag

from captioner import library
from captioner.credits import CAPTION, FIELD
from captioner.errors import CaptionerError
from captioner.metadata import formats
from captioner.texts import Texts

XMP = made.xmp_packet("<photoshop:City>Almaty</photoshop:City>").encode()
EXIF = piexif.dump({"0th": {0x010E: "Дархан".encode()}})
STARTS = {
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0", "AVIF": b"\0\0\0\x18ftypavif\0\0\0\0", "JPEG XL": b"\xff\x0a\0\0",
    "raw": b"FUJIFILMCCD-RAW ", "TIFF": b"MM\0*\0\0\0\x08", "JPEG": b"\xff\xd8\xff\xe0",
}  # fmt: skip


@pytest.mark.parametrize("name", STARTS)
def test_a_format_is_told_by_its_first_bytes(name: str) -> None:
    assert formats.of(BytesIO(STARTS[name])).name == name


def test_every_ending_belongs_to_one_format() -> None:
    endings = [suffix for one in formats.FORMATS for suffix in one.suffixes]
    assert len(endings) == len(set(endings)) == len(formats.SUFFIXES)
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)


@pytest.mark.parametrize("name", ["HEIC", "JPEG XL", "raw"])
def test_a_format_that_cannot_be_read_yet_has_blank_credits_and_says_why_it_is_not_written(
    tmp_path: Path, name: str
) -> None:
    loaded = library.load(made.put(tmp_path / "moon.xyz", STARTS[name] + bytes(100)))
    assert not loaded.unreadable
    assert len(loaded.credits) == 0
    assert "does not write into" in loaded.sidecar_only


def test_a_wrong_ending_is_no_hindrance(tmp_path: Path) -> None:
    path = made.draw(tmp_path / "moon.jpg", "PNG")
    assert library.save(library.load(path).with_value(FIELD["city"], "Almaty")).photo.sidecar_only == ""
    assert path.read_bytes().startswith(b"\x89PNG")
    assert library.load(path).credits.text(FIELD["city"]) == "Almaty"


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF"])
def test_exif_and_xmp_are_read_from_other_formats(tmp_path: Path, form: str) -> None:
    if form == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow knows no AVIF")
    options: dict[str, object] = {"exif": EXIF, "xmp": XMP}
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
        options = {"exif": EXIF, "pnginfo": texts}
    Image.new("RGB", (24, 16)).save(tmp_path / "moon", form, **options)
    loaded = library.load(tmp_path / "moon")
    assert loaded.credits.texts(CAPTION) == Texts({"x-default": "Дархан"})
    assert loaded.credits.text(FIELD["city"]) == "Almaty"
    assert (loaded.camera.width, loaded.camera.height) == (24, 16)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_tiff_is_its_own_exif_block(tmp_path: Path, order: str) -> None:
    tiff = Tiff(order)
    size = (SHORT, tiff.number("H", 24))
    held = (UNDEFINED, made.iim((105, "Митинг".encode())))
    at = tiff.lay(
        {0x0100: size, 0x0101: size, 0x010E: ascii_tag("Дархан"), 700: (UNDEFINED, XMP), 33723: held}
    )
    tiff.patch(4, "I", at)
    loaded = library.load(made.put(tmp_path / "moon.tif", bytes(tiff.block)))
    assert loaded.credits.text(CAPTION) == "Дархан"
    assert loaded.credits.text(FIELD["city"]) == "Almaty"
    assert loaded.credits.text(FIELD["headline"]) == "Митинг"
    assert (loaded.camera.width, loaded.camera.height) == (24, 24)


class FailingDisk(FileIO):
    """A file of which only the first bytes can be read."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size != 16:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size) or b""


def test_a_disk_that_fails_is_not_taken_for_a_broken_photo(tmp_path: Path) -> None:
    with FailingDisk(made.put(tmp_path / "moon.jpg")) as file, pytest.raises(OSError, match="Input/output"):
        formats.opened(file)


def test_a_tiff_that_claims_a_block_of_gigabytes_is_read_without_it(tmp_path: Path) -> None:
    tiff = Tiff()
    at = tiff.lay({700: (UNDEFINED, XMP), 0x010E: ascii_tag("Darkhan")})
    tiff.patch(at + 2 + 4, "I", 0xFFFFFFF0)
    loaded = library.load(made.put(tmp_path / "moon.tif", bytes(tiff.block)))
    assert loaded.credits.text(CAPTION) == "Darkhan"


def test_a_tiff_whose_size_is_no_number_is_broken(tmp_path: Path) -> None:
    tiff = Tiff()
    tiff.lay({0x0100: (UNDEFINED, b"wide"), 0x0101: (LONG, b"\1\0\0\0")})
    assert "broken" in library.load(made.put(tmp_path / "moon.tif", bytes(tiff.block))).unreadable


def test_a_picture_of_any_size_tells_its_credits_for_it_is_not_decoded(tmp_path: Path) -> None:
    content = bytearray(made.draw(tmp_path / "moon.png", "PNG").read_bytes())
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    photo = library.load(made.put(tmp_path / "moon.png", bytes(content)))
    assert (photo.unreadable, photo.camera.width, photo.camera.height) == ("", 60_000, 60_000)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF", "JPEG", "AVIF"])
@given(data=st.data())
def test_a_mutated_or_cut_off_picture_is_read_or_unreadable(
    form: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if form == "AVIF" and not features.check("avif"):
        pytest.skip("this Pillow knows no AVIF")
    path = tmp_path_factory.getbasetemp() / f"mutated.{form}"
    content = bytearray(made.draw(path, form).read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=4)):
        content[at] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    try:
        with path.open("rb", buffering=0) as file:
            formats.opened(file)
    except CaptionerError as error:
        assert str(error)
    assert library.load(path).path == path
