"""TIFF files: captioned by appending, every page as it was, whatever stands in the file."""

from __future__ import annotations

import random
import struct
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import exiftool
import photo_files as made
import pytest
from PIL import Image, ImageSequence, TiffImagePlugin
from tiff_blocks import LONG, SHORT, UNDEFINED, Tag, Tiff, ascii_tag

from captioner import library
from captioner.credits import FIELD, Field
from captioner.errors import CaptionerError
from captioner.kinds import Value
from captioner.metadata import container, photoshop, tiff, tiff_file, verify, writing
from captioner.metadata.container import Unwritable
from captioner.metadata.verify import Plan
from captioner.texts import Texts

NOW = "2026-11-22T18:40:00.000+05:00"
VALUES: dict[Field, Value | None] = {
    FIELD["caption"]: Texts({"kk": "Дархан Шәріп 😀", "en": "Darkhan Sharip", "uk": "Дархан Шаріп"}),
    FIELD["photographer"]: ("Timur Nusimbekov", "Малика Ауталипова"),
    FIELD["date"]: "2022-03-07T14:02:11+06:00",
    FIELD["headline"]: "Митинг",
    FIELD["copyright_notice"]: Texts({"x-default": "© 2022"}),
    FIELD["keywords"]: ("rally", "митинг"),
    FIELD["licensor_url"]: "http://example.org/",
    FIELD["city"]: "Алматы",
}
WAYS = ["raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"]


def drawn(
    path: Path, way: str = "raw", pages: int = 1, *, big_endian: bool = False, **options: object
) -> Path:
    """A TIFF as Pillow or libtiff writes it."""
    pictures = [Image.effect_noise((64, 48), 30 + i).convert("RGB") for i in range(pages)]
    if big_endian:
        block = TiffImagePlugin.ImageFileDirectory_v2(prefix=b"MM")
        options["tiffinfo"] = block
    more = {"save_all": True, "append_images": pictures[1:]} if pages > 1 else {}
    pictures[0].save(path, "TIFF", compression=way, **more, **options)
    return path


def pixels(path: Path) -> list[bytes]:
    with Image.open(path, formats=["TIFF"]) as image:
        return [frame.copy().tobytes() for frame in ImageSequence.Iterator(image)]


def captioned(path: Path, values: Mapping[Field, Value | None] = VALUES) -> None:
    photo = library.load(path)
    assert not photo.unreadable
    for field, value in values.items():
        photo = photo.with_value(field, value)
    done = library.save(photo)
    assert done.photo.sidecar_only == ""


def held(path: Path) -> dict[int, bytes]:
    """The values of the first directory."""
    block = path.read_bytes()
    order = tiff.byte_order(block)
    first = tiff.ifd(block, order, tiff.first_ifd(block, order))
    return {entry.tag: tiff.value(block, entry) for entry in first.entries}


@pytest.mark.parametrize("pages", [1, 3])
@pytest.mark.parametrize("way", WAYS)
def test_every_page_is_the_same_afterwards_and_every_field_is_there(
    way: str, pages: int, tmp_path: Path
) -> None:
    path = drawn(tmp_path / "moon.tif", way, pages, big_endian=pages == 1)
    before = pixels(path)
    assert len(before) == pages
    captioned(path)
    assert pixels(path) == before
    library.sidecar.path_of(path).unlink()
    photo = library.load(path)
    assert {field: photo.credits.get(field) for field in VALUES} == VALUES
    assert photo.disagreeing == ()
    captioned(path, dict.fromkeys(VALUES))
    assert pixels(path) == before
    library.sidecar.path_of(path).unlink()
    assert len(library.load(path).credits) == 0


@pytest.mark.parametrize("pages", [1, 2])
def test_exiftool_reads_every_field_from_every_home(pages: int, tmp_path: Path) -> None:
    path = drawn(tmp_path / "moon.tif", pages=pages)
    captioned(path)
    tags = exiftool.tags_of([path])["moon.tif"]
    for field in VALUES:
        for name in exiftool.NAMES[field.key]:
            assert name in tags, name
    assert tags["IFD0:ImageDescription"] == "Дархан Шәріп 😀"
    assert tags["XMP-dc:Creator"] == ["Timur Nusimbekov", "Малика Ауталипова"]
    assert not [name for name in tags if "Warning" in name]


def test_two_hundred_edits_do_not_grow_the_file_beyond_the_longest(tmp_path: Path) -> None:
    path, chance = drawn(tmp_path / "moon.tif", "tiff_lzw", 2), random.Random(7)
    longest, sizes = 0, []
    for length in [2_000, *(chance.randrange(2_000) for _ in range(40))]:
        captioned(path, {FIELD["caption"]: Texts({"x-default": "я" * (length + 1)})})
        longest = longest or path.stat().st_size
        sizes.append(path.stat().st_size)
    assert max(sizes) <= longest + 4_000


def test_iptc_is_kept_in_step_in_both_of_its_places(tmp_path: Path) -> None:
    old = b"\x1c\x02\x5a\0\6Almaty"
    stream = made.with_digest(old) + made.resource(0x03ED, b"resolution")
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for number, value in ((33723, old), (34377, stream)):
        tags[number], tags.tagtype[number] = value, UNDEFINED
    path = drawn(tmp_path / "moon.tif", tiffinfo=tags)
    assert library.load(path).credits.text(FIELD["city"]) == "Almaty"
    captioned(path, {FIELD["city"]: "Алматы"})
    now = held(path)
    assert photoshop.iim(now[34377]) == now[33723]
    assert "Алматы".encode() in now[33723]
    assert b"resolution" in now[34377]
    assert not photoshop.digest_differs(now[34377])


REFUSED: dict[str, tuple[dict[int, Tag], str]] = {
    "a DNG under another name": ({0xC612: (1, b"\1\4\0\0")}, "raw files"),
    "what a sensor saw": ({0x0106: (SHORT, b"\x23\x80")}, "raw files"),
    "a strip beyond the end": (
        {0x0111: (LONG, b"\xff\xff\xff\0"), 0x0117: (LONG, b"\1\0\0\0")},
        "beyond the end",
    ),
    "a JPEG in the old way": ({0x0207: (LONG, b"\x08\0\0\0")}, "old way"),
    "an Exif pointer that is none": ({0x8769: (SHORT, b"\x08\0")}, "damaged"),
    "a value that covers its directory": ({0x0110: (2, b"x" * 40)}, "within its values"),
    "IPTC with its bytes swapped": ({33723: (LONG, b"\x5a\x02\x1c\x1c\6\0\0\0")}, "swapped"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_not_safe_to_write_is_left_alone_and_shown(kind: str, tmp_path: Path) -> None:
    tags, reason = REFUSED[kind]
    block = Tiff()
    at = block.lay({0x0100: (SHORT, b"\x10\0"), 0x0101: (SHORT, b"\x10\0"), **tags})
    if "covers" in kind:
        block.patch(at + 2 + 2 * 12 + 8, "I", at)
    path = made.put(tmp_path / "moon.tif", bytes(block.block))
    before = path.read_bytes()
    photo = library.load(path)
    assert (photo.unreadable, photo.camera.width) == ("", 16)
    done = library.save(photo.with_value(FIELD["city"], "Almaty"))
    assert reason in done.photo.sidecar_only
    assert path.read_bytes() == before
    assert library.load(path).credits.text(FIELD["city"]) == "Almaty"


@pytest.mark.parametrize("start", [b"II+\0\x08\0\0\0", b"MM\0+\0\x08\0\0"])
def test_a_bigtiff_is_a_photo_that_gets_sidecars(start: bytes, tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.tif", start + bytes(100))
    done = library.save(library.load(path).with_value(FIELD["city"], "Almaty"))
    assert "BigTIFF" in done.photo.sidecar_only


def test_a_directory_at_the_end_of_a_large_file_is_read_and_little_else(tmp_path: Path) -> None:
    path = tmp_path / "moon.tif"
    block = Tiff()
    block.lay(
        {
            0x010E: ascii_tag("Darkhan"),
            0x0111: (LONG, b"\x10\0\0\0"),
            0x0117: (LONG, struct.pack("<I", 1 << 30)),
        }
    )
    content, far = bytes(block.block), 1 << 30
    with path.open("wb") as file:
        file.write(content[:4] + struct.pack("<I", far))
        file.seek(far)
        directory = bytearray(content[8:])
        file.write(directory)
    with path.open("rb") as file:
        opened = tiff_file.opened(file)
        assert opened.blocks.size == (0, 0)
    assert not library.load(path).unreadable


@pytest.mark.parametrize("pages", [1, 2])
def test_nearly_every_fault_that_a_writer_could_make_is_caught(pages: int, tmp_path: Path) -> None:
    """As if the writer had meant to write what is wrong: nothing is caught by comparing with what was laid out."""
    content = drawn(tmp_path / "moon.tif", pages=pages).read_bytes()
    old = tiff_file.opened(BytesIO(content))
    assert not isinstance(old, Unwritable)
    plan, _ = writing._planned(old, VALUES, NOW)
    good = b"".join(p if isinstance(p, bytes) else content[slice(*p)] for p in plan.layout.pieces)
    assert passes(old, plan, content, good)
    chance, missed, tried = random.Random(pages), [], 0
    for at in chance.sample(range(len(good)), 1_500):
        tried += 1
        wrong = good[:at] + bytes([good[at] ^ 1 << chance.randrange(8)]) + good[at + 1 :]
        missed += [at] if passes(old, plan, content, wrong) else []
    for _ in range(100):
        tried += 1
        missed += [0] if passes(old, plan, content, good[: chance.randrange(len(good) - 1)]) else []
    assert len(missed) <= 0.005 * tried, [(at, good[at - 8 : at + 8]) for at in missed]


def passes(old: tiff_file.Tiff, plan: Plan, original: bytes, content: bytes) -> bool:
    new = BytesIO(content)
    try:
        again = tiff_file.opened(new)
        if isinstance(again, Unwritable):
            return False
        verify.check(old, again, plan)
        writing._hash_of_same((BytesIO(original), old.picture), (new, again.picture))  # type: ignore[arg-type]
    except (CaptionerError, ValueError, struct.error):
        return False
    return True


def test_the_way_back_is_the_original_byte_for_byte(tmp_path: Path) -> None:
    content = drawn(tmp_path / "moon.tif", pages=2).read_bytes()
    old = tiff_file.opened(BytesIO(content))
    plan, _ = writing._planned(old, VALUES, NOW)
    new = b"".join(p if isinstance(p, bytes) else content[slice(*p)] for p in plan.layout.pieces)
    back = container.reversed_pieces(BytesIO(content), len(content), plan.layout.pieces)  # type: ignore[arg-type]
    assert b"".join(p if isinstance(p, bytes) else new[slice(*p)] for p in back) == content
