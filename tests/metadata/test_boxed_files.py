"""HEIC, AVIF and JPEG XL files read without decoding: what stands in them, and whatever is wrong with them."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from exiftool import tags_of
from hypothesis import given
from hypothesis import strategies as st
from photo_files import xmp_packet
from PIL import Image, features
from tiff_blocks import camera_block

from captioner.credits import FIELD
from captioner.metadata import embedded, heif_file, jxl_file
from captioner.metadata.container import Blocks

BLOCK = bytes(camera_block("<"))
PACKET = xmp_packet("<photoshop:City>Алматы</photoshop:City>").encode("utf-8")
CITY = FIELD["city"]
C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
XMP_TYPE = b"mime", b"application/rdf+xml"


def box(kind: bytes, *content: bytes) -> bytes:
    whole = b"".join(content)
    return struct.pack(">I4s", len(whole) + 8, kind) + whole


def full(kind: bytes, version: int, *content: bytes, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *content)


def entry(number: int, kind: bytes, content_type: bytes = b"", version: int = 2) -> bytes:
    told = content_type + b"\0" if content_type else b""
    return full(b"infe", version, struct.pack(">IH" if version == 3 else ">HH", number, 0), kind, b"\0", told)


def heic(
    items: Sequence[tuple[int, bytes, bytes, bytes]],
    describes: Mapping[int, int] | None = None,
    version: int = 1,
) -> bytes:
    """A file with these items: number, kind, content type, content; its picture is item 1. Version 0 to 2 of iloc."""
    wide = version == 2
    entries = [
        entry(n, kind, told, 3 if wide else 2) for n, kind, told, _ in [(1, b"hvc1", b"", b""), *items]
    ]
    info = full(b"iinf", wide, struct.pack(">I" if wide else ">H", len(entries)), *entries)
    names = [
        box(b"cdsc", struct.pack(">IHI" if wide else ">HHH", n, 1, to)) for n, to in (describes or {}).items()
    ]
    sizes = box(b"ipco", full(b"irot", 0), full(b"ispe", 0, struct.pack(">II", 4032, 3024)))
    main = full(b"ipma", 0, struct.pack(">IHBBB", 1, 1, 2, 1, 0x82))
    store = b"".join(content for *_, content in items)

    def whole(start: int) -> bytes:
        rows, at = b"", start
        for number, _, _, content in items:
            rows += struct.pack(">I" if wide else ">H", number)
            rows += b"" if version == 0 else struct.pack(">H", int(version == 2))
            rows += struct.pack(">HHII", 0, 1, at, len(content))
            at += len(content)
        places = full(b"iloc", version, b"\x44\0", struct.pack(">I" if wide else ">H", len(items)), rows)
        meta = [
            full(b"pitm", wide, struct.pack(">I" if wide else ">H", 1)),
            info,
            places,
            box(b"iprp", sizes, main),
        ]
        meta += [full(b"iref", wide, *names)] if names else []
        meta += [box(b"idat", store)] if version == 2 else []
        return box(b"ftyp", b"heic\0\0\0\0mif1") + full(b"meta", 0, *meta) + box(b"mdat", store)

    return whole(0 if version == 2 else len(whole(0)) - len(store))


def exif_item(
    number: int = 2, block: bytes = BLOCK, skipped: bytes = b"Exif\0\0"
) -> tuple[int, bytes, bytes, bytes]:
    return number, b"Exif", b"", struct.pack(">I", len(skipped)) + skipped + block


def xmp_item(number: int = 3, packet: bytes = PACKET) -> tuple[int, bytes, bytes, bytes]:
    return number, *XMP_TYPE, packet


def jxl(*parts: bytes) -> bytes:
    return box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ") + b"".join(parts)


def size_header(width: int, height: int) -> bytes:
    """The beginning of a codestream that tells both in the longest form."""
    bits = 0 | 3 << 1 | (height - 1) << 3 | 0 << 33 | 3 << 36 | (width - 1) << 38
    return b"\xff\x0a" + bits.to_bytes(10, "little")


PICTURE = box(b"jxlc", size_header(6000, 4000))


@pytest.mark.parametrize("version", [0, 1, 2])
@pytest.mark.parametrize("skipped", [b"", b"Exif\0\0"])
def test_heic_gives_its_exif_its_xmp_and_its_size(version: int, skipped: bytes) -> None:
    content = heic([exif_item(skipped=skipped), xmp_item()], {2: 1, 3: 1}, version)
    assert heif_file.read(BytesIO(content)) == Blocks(BLOCK, PACKET, size=(4032, 3024))


def test_exif_whose_distance_leaves_its_name_in_is_found() -> None:
    assert heif_file.read(BytesIO(heic([(2, b"Exif", b"", b"\0\0\0\0Exif\0\0" + BLOCK)]))).exif == BLOCK


def test_of_two_items_the_one_that_describes_the_main_picture_is_read() -> None:
    other = xmp_packet("<photoshop:City>Thumbnail</photoshop:City>").encode("utf-8")
    content = heic([xmp_item(2, other), xmp_item(3)], {2: 7, 3: 1})
    assert heif_file.read(BytesIO(content)).xmp == PACKET


def test_an_item_that_lies_behind_the_end_counts_as_blank_and_the_rest_is_read() -> None:
    content = heic([exif_item(), xmp_item()])[:-10]
    assert heif_file.read(BytesIO(content)) == Blocks(BLOCK, size=(4032, 3024))


def test_content_credentials_are_noticed() -> None:
    signed = heic([xmp_item()]) + box(b"uuid", C2PA, b"\0\0\0\0manifest\0")
    assert heif_file.read(BytesIO(signed)).has_content_credentials
    assert jxl_file.read(
        BytesIO(jxl(PICTURE, box(b"jumb", box(b"jumd", b"c2pa", b"\0"))))
    ).has_content_credentials


@pytest.mark.parametrize("picture", [PICTURE, box(b"jxlp", b"\0\0\0\0", size_header(6000, 4000))])
def test_jpeg_xl_gives_its_exif_its_xmp_and_its_size(picture: bytes) -> None:
    content = jxl(box(b"Exif", b"\0\0\0\0", BLOCK), box(b"xml ", PACKET), picture)
    assert jxl_file.read(BytesIO(content)) == Blocks(BLOCK, PACKET, size=(6000, 4000))


@pytest.mark.parametrize(
    ("bits", "size"),
    [
        (1 | 4 << 1 | 1 << 6, (40, 40)),
        (1 | 4 << 1 | 0 << 6 | 9 << 9, (80, 40)),
        (0 << 1 | 99 << 3 | 4 << 12, (150, 100)),
    ],
    ids=["small and square", "small", "three to two"],
)
def test_a_bare_codestream_gives_its_size(bits: int, size: tuple[int, int]) -> None:
    assert jxl_file.read(BytesIO(b"\xff\x0a" + bits.to_bytes(10, "little"))) == Blocks(size=size)


def test_compressed_metadata_are_said_to_be_unread() -> None:
    assert "compressed" in jxl_file.read(BytesIO(jxl(box(b"brob", b"xml ", b"\x8b\1"), PICTURE))).refusal
    assert not jxl_file.read(BytesIO(jxl(box(b"brob", b"jumb", b"\x8b\1"), PICTURE))).refusal


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow cannot write AVIF")
def test_what_pillow_wrote_into_avif_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    Image.new("RGB", (24, 16), "teal").save(path, exif=b"Exif\0\0" + BLOCK, xmp=PACKET)
    with path.open("rb") as file:
        blocks = heif_file.read(file)
    assert (blocks.xmp, blocks.size) == (PACKET, (24, 16))
    # Pillow builds the block anew.
    assert (
        embedded.read(blocks).camera.model == embedded.read(Blocks(BLOCK)).camera.model == "Fabrika Zorkiy 4"
    )


def test_broken_lengths_and_numbers_without_end_are_read_as_far_as_they_go() -> None:
    many = full(
        b"iloc", 1, b"\0\0", struct.pack(">H", 65_535), struct.pack(">HHHH", 2, 0, 0, 65_535) * 65_535
    )
    huge = full(
        b"iloc",
        1,
        b"\x44\0",
        struct.pack(">H", 1),
        struct.pack(">HHHH", 2, 0, 0, 900),
        b"\0\0\0\0\4\0\0\0" * 900,
    )
    info = full(b"iinf", 0, struct.pack(">H", 1), entry(2, *XMP_TYPE))
    for places in (many, huge, full(b"iloc", 1), b""):
        content = full(b"meta", 0, info, places) + b"\0" * 5_000
        assert heif_file.read(BytesIO(content)).xmp == b""
    for size in (b"\0\0\0\1\xff", b"\0\0\0\7", b"\xff\xff\xff\xff", b"\0\0\0\0"):
        assert heif_file.read(BytesIO(box(b"ftyp", b"heic") + size + b"meta" * 9)).exif == b""


@pytest.mark.parametrize("read", [heif_file.read, jxl_file.read])
@given(data=st.data())
def test_a_mutated_file_is_read_as_far_as_it_goes(read: object, data: st.DataObject) -> None:
    assert callable(read)
    version = data.draw(st.integers(0, 2))
    sources = {
        heif_file.read: heic([exif_item(), xmp_item()], {2: 1}, version),
        jxl_file.read: jxl(box(b"xml ", PACKET), PICTURE),
    }
    content = bytearray(sources[read])
    for at in data.draw(st.lists(st.integers(0, min(len(content), 400) - 1), min_size=1, max_size=6)):
        content[at] = data.draw(st.sampled_from([0, 1, 2, 4, 127, 255]))
    del content[data.draw(st.integers(0, len(content))) :]
    blocks = read(BytesIO(bytes(content)))
    assert isinstance(blocks, Blocks)
    embedded.read(blocks)


@given(st.binary(max_size=300))
def test_any_bytes_give_blocks(content: bytes) -> None:
    for read in (heif_file.read, jxl_file.read):
        assert isinstance(read(BytesIO(content)), Blocks)


def test_real_files_give_what_exiftool_finds_in_them(shared: Path) -> None:
    listed = [p for p in sorted(shared.iterdir()) if p.suffix.lower() in (".heic", ".heif", ".hif", ".avif")]
    tags = tags_of(listed)
    cameras = 0
    for path in listed:
        with path.open("rb") as file:
            held = embedded.read(heif_file.read(file))
        make = str(tags[path.name].get("IFD0:Make", ""))
        assert held.camera.make == make.strip(), path.name
        assert held.credits.text(CITY) == tags[path.name].get("XMP-photoshop:City", "")
        cameras += bool(make)
    assert cameras > 3
