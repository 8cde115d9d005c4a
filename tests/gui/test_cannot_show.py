"""Files that are no photos, broken ones and bombs: one sentence each, at once, and nothing else."""

from __future__ import annotations

import os
import struct
import time
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from gui.viewing import inked
from PIL import Image, features
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from captioner.errors import CaptionerError
from captioner.gui.pictures.embedded_thumbnail import embedded_thumbnail
from captioner.gui.pictures.picture import CannotShow
from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

FORMATS = ["JPEG", "PNG", "TIFF", "WEBP", *(["AVIF"] if features.check("avif") else [])]
# The product ignores what Pillow grumbles about odd tags; pytest does not.
PILLOW_GRUMBLES = pytest.mark.filterwarnings("ignore::UserWarning")
CANNOT = {
    "empty.jpg": (b"", "an empty file"),
    "letter.jpg": (b"Dear photo desk, " * 9, "not a picture of a kind that can be shown"),
    "drawing.svg": (
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "not a picture of a kind that can be shown",
    ),
    "print.eps": (
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        "not a picture of a kind that can be shown",
    ),
    "new.jxl": (b"\xff\x0a" + bytes(60), "a JPEG XL picture, which captioner cannot show"),
    "DSC_1.NEF": (b"II*\0" + bytes(60), "a camera raw file without a preview that can be shown"),
    "SDIM_1.X3F": (b"FOVb" + bytes(60), "a camera raw file of a kind that captioner cannot show"),
    "half.heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "the picture in it is broken"),
    "half.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "the picture in it is broken"),
    "half.png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "the picture in it is broken"),
    "half.tif": (b"II*\0\x08\0\0\0\xff\xff", "the picture in it is broken"),
    "half.webp": (b"RIFF\xff\0\0\0WEBPVP8 ", "the picture in it is broken"),
    "half.avif": (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "the picture in it is broken"),
}


@PILLOW_GRUMBLES
@pytest.mark.parametrize("name", CANNOT)
def test_what_cannot_be_shown_says_why_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    content, sentence = CANNOT[name]
    path.write_bytes(content)
    with pytest.raises(CannotShow) as caught:
        decode(path)
    assert caught.value.what == sentence
    assert caught.value.path == path


def test_a_file_that_is_gone_a_folder_and_a_pipe_are_no_photos(tmp_path: Path) -> None:
    with pytest.raises(CaptionerError, match="is not there"):
        decode(tmp_path / "gone.jpg")
    with pytest.raises(CannotShow, match="not a file with a picture"):
        decode(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(CannotShow, match="not a file with a picture"):
            decode(tmp_path / "pipe.jpg")


def test_a_small_file_of_nine_hundred_million_pixels_is_refused_at_once(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "bomb.png"
    path.write_bytes(_png_of_nothing(30_000, 30_000))
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    with pytest.raises(CannotShow, match="more pixels than can be shown"):
        decode(path, QSize(100, 100))
    assert time.monotonic() - start < 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 * 1024


@PILLOW_GRUMBLES
@pytest.mark.parametrize("form", FORMATS)
def test_a_damaged_file_is_shown_or_refused_and_never_anything_else(tmp_path: Path, form: str) -> None:
    whole = bytearray(_photo(form))
    path = tmp_path / "damaged.pic"
    for at in range(0, len(whole), max(1, len(whole) // 40)):
        hurt = whole.copy()
        hurt[at : at + 3] = b"\xff\x00\xfe"
        for content in (hurt, whole[:at]):
            path.write_bytes(content)
            try:
                decode(path, QSize(64, 64))
                embedded_thumbnail(path)
            except CannotShow as refused:
                assert refused.path == path


@pytest.mark.at_length
@PILLOW_GRUMBLES
def test_every_real_photo_is_shown_or_refused_with_a_sentence(shared: Path) -> None:
    for path in sorted(shared.iterdir()):
        try:
            picture = decode(path, QSize(160, 160))
            embedded_thumbnail(path)
        except CannotShow as refused:
            assert refused.what
        else:
            assert not picture.image.isNull()


def test_a_file_that_reading_found_to_be_no_photo_is_explained_and_not_decoded(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path, jobs = tmp_path / "empty.jpg", Jobs()
    path.write_bytes(b"")
    viewer = Viewer(jobs, Thumbnails(jobs))
    qtbot.addWidget(viewer)
    viewer.resize(600, 400)
    viewer.show()
    viewer.show_unreadable(path, "is empty; fetch the photo again")
    assert not jobs.busy()
    assert inked(viewer)
    assert not viewer.is_sharp()
    jobs.stop()


def _png_of_nothing(width: int, height: int) -> bytes:
    packer, packed = zlib.compressobj(9), BytesIO()
    row = bytes(1 + (width + 7) // 8)
    for _ in range(height // 100):
        packed.write(packer.compress(row * 100))
    packed.write(packer.flush())
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in ((b"IHDR", header), (b"IDAT", packed.getvalue()), (b"IEND", b""))
    )


def _photo(form: str) -> bytes:
    made, exif = BytesIO(), Image.Exif()
    exif[0x0112] = 6
    Image.effect_mandelbrot((90, 60), (-2, -1, 1, 1), 50).convert("RGB").save(made, form, exif=exif)
    return made.getvalue()
