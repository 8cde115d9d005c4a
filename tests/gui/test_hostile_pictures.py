"""Pictures made to do harm, or harmed on their way: shown or refused, by a darkroom that outlives them all."""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from gui import heif_files, raw_files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, features
from PySide6.QtCore import QSize

from captioner.gui.pictures.darkroom_words import Deed, Order
from captioner.gui.pictures.darkrooms import Darkrooms
from captioner.gui.pictures.picture import CannotShow, Picture

ROOM = QSize(256, 256)
FORMS = ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", *(["AVIF"] if features.check("avif") else [])]
NAMES = [*FORMS, "HEIC", *raw_files.RAWS]
LIES = [
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\0\0\0\0",
    b"\0\0\xff\xff",
    b"\xff\xff\0\0",
    b"\x80\0\0\0",
]
MOST_GROWTH = 1 << 30


@pytest.fixture(scope="module")
def rooms() -> Iterator[Darkrooms]:
    rooms = Darkrooms(patience=60.0)
    yield rooms
    rooms.stop()


@pytest.mark.each(3)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.data())
@pytest.mark.parametrize("name", NAMES)
def test_a_harmed_file_is_shown_or_refused_and_stops_nothing(
    tmp_path: Path, rooms: Darkrooms, name: str, chance: st.DataObject
) -> None:
    content = bytearray(whole(name))
    hurt = chance.draw(st.sampled_from([flipped, cut, lied, doubled]))
    path = tmp_path / (name if "." in name else f"photo.{name.lower()}")
    path.write_bytes(hurt(content, chance))
    seen(rooms, path, ROOM)
    seen(rooms, path, None)
    assert not rooms._stops


@pytest.mark.each(3)
@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_lies_about_its_size_takes_no_memory(tmp_path: Path, name: str) -> None:
    content = whole(name)
    rooms = Darkrooms(patience=60.0)
    path = tmp_path / (name if "." in name else f"photo.{name.lower()}")
    for order in "<>":
        for code, lie in (("H", 0xFFFF), ("I", 0x00FFFFFF)):
            for side in (sides[0] for sides in (raw_files.LARGE, heif_files.SIZE, PLAIN)):
                path.write_bytes(
                    content.replace(struct.pack(order + code, side), struct.pack(order + code, lie))
                )
                seen(rooms, path, ROOM)
    assert not rooms._stops
    assert growth(rooms) < MOST_GROWTH
    rooms.stop()


def deflated(zeros: int, end: int) -> bytes:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(bytes(zeros)) + packer.flush(end)


def bomb(width: int, height: int, colours: int, depth: int) -> bytes:
    """A PNG of nothing: a megabyte unpacks to a gigabyte."""
    bits = {0: 1, 2: 3, 6: 4}[colours] * depth
    size = height * (1 + (width * bits + 7) // 8)
    many, rest = divmod(size, 1 << 20)
    # A piece that ends in a full flush can be repeated, which is a thousand times faster than to pack it again.
    packed = many * deflated(1 << 20, zlib.Z_FULL_FLUSH) + deflated(rest, zlib.Z_FINISH)
    held = b"\x78\xda" + packed + struct.pack(">HH", size % 65_521, 1)
    header = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
        for name, part in ((b"IHDR", header), (b"IDAT", held), (b"IEND", b""))
    )


def passes() -> bytes:
    """A JPEG whose last pass is painted forty times more."""
    made = BytesIO()
    Image.new("L", (9000, 9000), 90).save(made, "JPEG", progressive=True, quality=50)
    content = made.getvalue()
    last = content[content.rindex(b"\xff\xda") : -2]
    return content[:-2] + 40 * last + b"\xff\xd9"


def flat(form: str, mode: str, side: int, **options: str) -> bytes:
    made = BytesIO()
    Image.new(mode, (side, side)).save(made, form, **options)
    return made.getvalue()


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "900 million dots.png": (lambda: bomb(30_000, 30_000, 0, 1), "more pixels than can be shown"),
    "true colours.png": (lambda: bomb(16_000, 15_900, 6, 8), "more pixels than can be shown"),
    "passes.jpg": (passes, "more passes than any camera's"),
    "fax.tif": (lambda: flat("TIFF", "1", 15_900, compression="group4"), "more pixels than can be shown"),
    "palette.gif": (lambda: flat("GIF", "P", 15_000), "more pixels than can be shown"),
}


@pytest.mark.each(2)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, name: str) -> None:
    make, sentence = BOMBS[name]
    path = tmp_path / name
    path.write_bytes(make())
    assert path.stat().st_size < 2_000_000
    rooms = Darkrooms(patience=60.0)
    for room in (ROOM, None):
        with pytest.raises(CannotShow, match=sentence):
            rooms.carry_out(Order(Deed.PICTURE, path, room))
    assert growth(rooms) < 100 << 20
    rooms.stop()


@pytest.mark.at_length
@pytest.mark.parametrize("room", [ROOM, None], ids=["scaled", "whole"])
def test_an_honest_photo_of_a_hundred_megapixels_stays_within_bounds(
    tmp_path: Path, room: QSize | None
) -> None:
    path = tmp_path / "gfx.jpg"
    Image.new("RGB", (11648, 8736), (90, 120, 150)).save(path)
    rooms = Darkrooms()
    picture = rooms.carry_out(Order(Deed.PICTURE, path, room))
    assert picture is not None
    assert picture.whole == QSize(11648, 8736)
    assert growth(rooms) < (100 << 20 if room is not None else MOST_GROWTH)
    rooms.stop()


@pytest.mark.at_length
def test_every_real_photo_that_is_broken_or_hostile_stops_nothing(rooms: Darkrooms, shared: Path) -> None:
    for path in sorted(shared.iterdir()):
        seen(rooms, path, ROOM)
        small = Order(Deed.THUMBNAIL, path)
        try:
            rooms.carry_out(small)
        except CannotShow as refused:
            assert refused.what
    assert not rooms._stops


def seen(rooms: Darkrooms, path: Path, room: QSize | None) -> Picture | None:
    """The picture, or nothing where it is refused in words."""
    try:
        return rooms.carry_out(Order(Deed.PICTURE, path, room))
    except CannotShow as refused:
        assert refused.what
        assert refused.path == path
        return None


def growth(rooms: Darkrooms) -> int:
    """The most memory any of them has ever had, in bytes; nothing where the system does not tell."""
    if sys.platform != "linux":
        return 0
    assert rooms._free
    told = [Path(f"/proc/{room._program.pid}/status").read_text("ascii") for room in rooms._free]
    most = [line.split()[1] for text in told for line in text.splitlines() if line.startswith("VmHWM")]
    return max(map(int, most)) * 1024


PLAIN = (240, 160)


@cache
def whole(name: str) -> bytes:
    """A sound file of each kind."""
    if name in raw_files.RAWS:
        return raw_files.RAWS[name](6)
    if name == "HEIC":
        return heif_files.heic(heif_files.turned_left(1), heif_files.colours(12, 13, 6))
    made, exif = BytesIO(), Image.Exif()
    exif[0x0112] = 6
    Image.effect_noise(PLAIN, 60).convert("RGB").save(made, name, exif=exif)
    return made.getvalue()


def flipped(content: bytearray, chance: st.DataObject) -> bytes:
    for at in chance.draw(st.lists(places(content), min_size=1, max_size=20)):
        content[at] ^= 1 << chance.draw(st.integers(0, 7))
    return bytes(content)


def cut(content: bytearray, chance: st.DataObject) -> bytes:
    return bytes(content[: chance.draw(places(content))])


def lied(content: bytearray, chance: st.DataObject) -> bytes:
    for at in chance.draw(st.lists(places(content), min_size=1, max_size=4)):
        content[at : at + 4] = chance.draw(st.sampled_from(LIES))
    return bytes(content)


def doubled(content: bytearray, chance: st.DataObject) -> bytes:
    start, end = sorted((chance.draw(places(content)), chance.draw(places(content))))
    return bytes(content[:end] + content[start:])


def places(content: bytearray) -> st.SearchStrategy[int]:
    """Anywhere, but more often near the beginning, where files say what they are."""
    return st.integers(0, min(600, len(content) - 1)) | st.integers(0, len(content) - 1)
