"""PNG files given other metadata: what is ours stands where it belongs, what is not stays byte for byte."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from chunk_files import (
    SIGNATURE,
    VALUES,
    XMP_HEAD,
    Part,
    assembled,
    check,
    drawn,
    faults,
    meant,
    passes,
    pixels,
    png,
    png_chunk,
    png_parts,
    saved,
    turned,
    written,
)
from exiftool import tags_of
from hypothesis import given
from hypothesis import strategies as st
from photo_files import put, xmp_packet
from spreads import Spread
from tiff_blocks import camera_block

from captioner.credits import CAPTION, FIELD
from captioner.errors import CaptionerError, Refused, Unreadable
from captioner.metadata import chunks, embedded, exif
from captioner.metadata import png as png_file
from captioner.metadata.container import Blocks, Edit, Full, reversed_pieces
from captioner.texts import Texts

BLOCK = camera_block("<")
PACKET = xmp_packet("<photoshop:City>Алматы</photoshop:City>", "<own:kept>yes</own:kept>").encode()
EXIF, XMP = (b"eXIf", BLOCK), (b"iTXt", XMP_HEAD + PACKET)
HEADER, *_, DATA, END = png_parts(drawn("PNG"))
OTHERS: list[Part] = [
    (b"gAMA", struct.pack(">I", 45455)),
    (b"tEXt", b"Description\0another program's"),
    (b"iTXt", b"Title\0\0\0ru\0\0" + "Название".encode()),
    (b"prVt", bytes(range(256))),
    (b"zTXt", b"Comment\0\0" + zlib.compress(b"kept")),
]
PHOTOS = {
    "plain": drawn("PNG"),
    "with all": png(HEADER, *OTHERS[:2], EXIF, OTHERS[2], XMP, OTHERS[3], DATA, OTHERS[4], END),
    "behind the picture": png(HEADER, DATA, EXIF, OTHERS[0], XMP, END, behind=b"more \0 here"),
    "animated": drawn("PNG", "RGBA", 4),
}  # fmt: skip


def blocks_of(content: bytes) -> Blocks:
    return png_file.opened(BytesIO(content)).blocks


def kinds_of(content: bytes) -> list[bytes]:
    return [kind for kind, _ in png_parts(content)]


def compressed(packet: bytes) -> Part:
    return b"iTXt", b"XML:com.adobe.xmp\0\1\0en\0\0" + zlib.compress(packet)


@pytest.mark.parametrize("name", PHOTOS)
def test_what_is_written_passes_and_every_frame_is_as_it_was(name: str) -> None:
    done = written(png_file.opened, PHOTOS[name])
    check(png_file.opened, PHOTOS[name], done, done.content)
    assert pixels(done.content) == pixels(PHOTOS[name])


@pytest.mark.parametrize("name", PHOTOS)
def test_other_chunks_stay_as_they_are_and_in_order(name: str) -> None:
    def others(content: bytes) -> list[Part]:
        return [p for p in png_parts(content) if p[0] != b"eXIf" and b"XML:com" not in p[1]]

    assert others(written(png_file.opened, PHOTOS[name]).content) == others(PHOTOS[name])


def test_new_chunks_come_before_the_picture_and_old_ones_stay_where_they_stand() -> None:
    new = {name: kinds_of(written(png_file.opened, photo).content) for name, photo in PHOTOS.items()}
    assert new["plain"] == [b"IHDR", b"eXIf", b"iTXt", b"IDAT", b"IEND"]
    assert new["animated"][:6] == [b"IHDR", b"acTL", b"eXIf", b"iTXt", b"fcTL", b"IDAT"]
    assert new["with all"] == kinds_of(PHOTOS["with all"])
    assert new["behind the picture"] == kinds_of(PHOTOS["behind the picture"])


def test_only_what_is_needed_is_written() -> None:
    done = written(png_file.opened, PHOTOS["plain"], {FIELD["headline"]: "Митинг"})
    assert kinds_of(done.content) == [b"IHDR", b"iTXt", b"IDAT", b"IEND"]


def test_no_change_gives_the_same_file() -> None:
    content = png(HEADER, EXIF, compressed(PACKET), DATA, END)
    old = png_file.opened(BytesIO(content))
    assert old.laid_out(Edit({}, PACKET, b"")).pieces == ((0, len(content)),)


def test_a_packet_that_goes_takes_its_chunk_along() -> None:
    content = png(HEADER, EXIF, OTHERS[0], XMP, DATA, END)
    old = png_file.opened(BytesIO(content))
    new = assembled(content, old.laid_out(Edit({}, b"", b"")).pieces)
    assert new == png(HEADER, EXIF, OTHERS[0], DATA, END)


def test_bytes_behind_the_end_are_kept() -> None:
    done = written(png_file.opened, PHOTOS["behind the picture"])
    assert done.content.endswith(png_chunk(*END) + b"more \0 here")


def test_nothing_comes_between_a_note_of_the_second_half_and_the_picture() -> None:
    halves = b"iDOT", struct.pack(">7I", 2, 0, 8, 40, 8, 9, 40)
    assert kinds_of(written(png_file.opened, png(HEADER, halves, DATA, END)).content) == [
        b"IHDR", b"eXIf", b"iTXt", b"iDOT", b"IDAT", b"IEND",
    ]  # fmt: skip
    assert "counted" in blocks_of(png(HEADER, halves, XMP, DATA, END)).refusal


def test_a_compressed_packet_is_read_and_written_uncompressed() -> None:
    content = png(HEADER, compressed(PACKET), DATA, END)
    assert blocks_of(content) == Blocks(b"", PACKET, size=(33, 17))
    done = written(png_file.opened, content)
    check(png_file.opened, content, done, done.content)
    text = next(held for kind, held in png_parts(done.content) if kind == b"iTXt")
    assert text.startswith(b"XML:com.adobe.xmp\0\0\0en\0\0<?xpacket")


@pytest.mark.parametrize("name", [b"", b"Exif\0\0"])
def test_an_exif_block_with_a_name_before_it_keeps_it(name: bytes) -> None:
    content = png(HEADER, (b"eXIf", name + BLOCK), DATA, END)
    assert blocks_of(content).exif == BLOCK
    done = written(png_file.opened, content)
    check(png_file.opened, content, done, done.content)
    assert dict(png_parts(done.content))[b"eXIf"].startswith(name + BLOCK[:4])


REFUSED = {
    "two EXIF": png(HEADER, EXIF, XMP, DATA, EXIF, END),
    "two XMP": png(HEADER, EXIF, XMP, DATA, compressed(PACKET), END),
    "before its last part": png(HEADER, EXIF, XMP, DATA),
    "before its last": png(HEADER, EXIF, XMP, DATA, END)[:-1],
    "between its parts": png(HEADER, EXIF, XMP, DATA, (b"id\0t", b""), END),
    "several places": png(HEADER, EXIF, XMP, DATA, OTHERS[0], DATA, END),
    "no picture": png(HEADER, EXIF, XMP, END),
    "begins": png(OTHERS[3], HEADER, EXIF, XMP, DATA, END),
    "as ImageMagick": png(HEADER, EXIF, XMP, (b"zTXt", b"Raw profile type iptc\0\0x"), DATA, END),
    "in a text": png(HEADER, EXIF, XMP, DATA, (b"tEXt", b"Raw profile type APP1\0x"), END),
    "compressed EXIF": png(HEADER, EXIF, XMP, (b"zxIf", b"\0"), DATA, END),
    "signed": png(HEADER, EXIF, XMP, DATA, (b"dSIG", b""), END),
    "metadata is damaged": png(HEADER, EXIF, XMP, DATA, END).replace(png_chunk(*EXIF)[-4:], b"\0\0\0\0"),
    "part of its": png(HEADER, EXIF, XMP, DATA, END).replace(png_chunk(*XMP)[-4:], b"\0\0\0\0"),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_is_not_safe_to_write_is_shown_and_refused(reason: str) -> None:
    blocks = blocks_of(REFUSED[reason])
    assert (blocks.exif, blocks.xmp, blocks.size) == (BLOCK, PACKET, (33, 17))
    assert reason in blocks.refusal
    with pytest.raises(Refused, match=reason):
        png_file.opened(BytesIO(REFUSED[reason])).laid_out(Edit({}, PACKET, b""))


BAD_TEXTS = {
    "cut off": zlib.compress(PACKET)[:-5],
    "not compressed": PACKET,
    "more behind it": zlib.compress(PACKET) + b"more",
    "a bomb": zlib.compress(bytes(chunks.LARGEST + 1)),
}


@pytest.mark.parametrize("fault", BAD_TEXTS)
def test_a_packet_that_cannot_be_unpacked_counts_as_blank_and_is_never_overwritten(fault: str) -> None:
    content = png(HEADER, (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + BAD_TEXTS[fault]), DATA, END)
    assert blocks_of(content) == Blocks(size=(33, 17), refusal="its XMP is damaged")


@pytest.mark.parametrize("held", [b"XML:com.adobe.xmp", XMP_HEAD[:-1], b"XML:com.adobe.xmp\0\7\0\0\0<x/>"])
def test_a_text_chunk_without_its_parts_is_refused(held: bytes) -> None:
    assert "XMP is damaged" in blocks_of(png(HEADER, (b"iTXt", held), DATA, END)).refusal


def test_xmp_in_a_chunk_for_other_texts_is_refused() -> None:
    content = png(HEADER, (b"tEXt", b"XML:com.adobe.xmp\0" + PACKET), DATA, END)
    assert blocks_of(content).refusal


def test_content_credentials_are_noticed() -> None:
    assert blocks_of(png(HEADER, (b"caBX", b"jumbf"), DATA, END)).has_content_credentials
    remote = xmp_packet("<x:a xmlns:x='http://x/'>dcterms:provenance</x:a>").encode()
    assert blocks_of(png(HEADER, (b"iTXt", XMP_HEAD + remote), DATA, END)).has_content_credentials
    assert not blocks_of(PHOTOS["with all"]).has_content_credentials


@pytest.mark.parametrize("content", [b"", SIGNATURE, SIGNATURE + png_chunk(b"IHDR", b"short"), b"GIF89a"])
def test_what_is_no_png_is_unreadable(content: bytes) -> None:
    with pytest.raises(Unreadable):
        png_file.opened(BytesIO(content))


def test_metadata_larger_than_any_photos_are_not_read() -> None:
    large = png_chunk(b"eXIf", bytes(chunks.LARGEST + 1))
    content = SIGNATURE + png_chunk(*HEADER) + large + png_chunk(*DATA) + png_chunk(*END)
    assert blocks_of(content) == Blocks(size=(33, 17), refusal="its metadata are larger than any photo's")


def test_chunks_without_number_are_refused() -> None:
    content = SIGNATURE + png_chunk(*HEADER) + png_chunk(b"prVt", b"") * (chunks.MOST + 5)
    assert "more parts" in blocks_of(content).refusal


def test_an_exif_block_larger_than_a_jpeg_can_hold_is_fine() -> None:
    content = png(HEADER, (b"eXIf", camera_block("<", thumbnail=bytes(200_000))), DATA, END)
    done = written(png_file.opened, content)
    check(png_file.opened, content, done, done.content)
    assert len(done.content) > exif.LARGEST * 3


def test_an_exif_block_larger_than_any_photos_is_not_written() -> None:
    block = camera_block("<", thumbnail=bytes(chunks.LARGEST - 1000))
    old = png_file.opened(BytesIO(png(HEADER, (b"eXIf", block), DATA, END)))
    assert not old.blocks.refusal
    with pytest.raises(Full) as full:
        old.laid_out(Edit({0x010E: exif.ascii_value("Ж" * 2000)}, PACKET, b""))
    assert 3000 < full.value.excess < 5000


@pytest.mark.parametrize("name", PHOTOS)
def test_the_pieces_turned_round_give_the_original(name: str, tmp_path: Path) -> None:
    path = put(tmp_path / "moon.png", PHOTOS[name])
    done = written(png_file.opened, PHOTOS[name])
    with path.open("rb", buffering=0) as file:
        back = reversed_pieces(file, len(PHOTOS[name]), done.plan.layout.pieces)
    assert assembled(done.content, back) == PHOTOS[name]


def test_two_hundred_edits_do_not_grow_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "moon.png", PHOTOS["with all"])
    chance = random.Random(7)
    longest = saved(path, png_file.opened, {CAPTION: Texts({"ru": "Ж" * 500})})
    most, picture = path.stat().st_size, longest.image_data_hash
    for _ in range(200):
        wrote = saved(path, png_file.opened, {CAPTION: Texts({"ru": "Ж" * chance.randrange(1, 501)})})
        assert path.stat().st_size <= most
        assert wrote.image_data_hash == picture


@pytest.mark.parametrize("name", PHOTOS)
def test_exiftool_reads_what_was_written(name: str, tmp_path: Path) -> None:
    path = put(tmp_path / "moon.png", PHOTOS[name])
    before = tags_of([path])["moon.png"]
    saved(path, png_file.opened)
    tags = tags_of([path])["moon.png"]
    assert tags["IFD0:ImageDescription"] == tags["XMP-dc:Description"] == "Дархан Шарип 😀"
    assert tags["IFD0:Artist"] == "Timur Nusimbekov; Малика Ауталипова"
    assert tags["XMP-dc:Creator"] == ["Timur Nusimbekov", "Малика Ауталипова"]
    assert tags["ExifIFD:DateTimeOriginal"] == "2022:03:07 14:02:11"
    assert tags.get("ExifTool:Warning") == before.get("ExifTool:Warning")


@pytest.mark.parametrize("name", PHOTOS)
def test_every_bit_that_a_disk_turns_is_caught(name: str) -> None:
    done = written(png_file.opened, PHOTOS[name])
    chance = random.Random(name)
    for at in chance.sample(range(len(done.content)), min(len(done.content), 1500)):
        wrong = turned(done.content, at, chance.randrange(8))
        assert not passes(png_file.opened, PHOTOS[name], done, wrong), at


def test_of_a_thousand_faults_of_the_writer_995_are_caught(spread: Spread) -> None:
    """What was to be written is wrong itself here, so nothing is caught by comparing with it."""
    missed, count, photos = [], 0, spread([*PHOTOS.items()], 3)
    for name, photo in photos:
        done = written(png_file.opened, photo)
        for wrong in faults(done.content, png_parts(done.content), png, random.Random(name)):
            count += 1
            if passes(png_file.opened, photo, meant(done, wrong), wrong):
                at = next(i for i, (a, b) in enumerate(zip(wrong, done.content, strict=False)) if a != b)
                missed.append((name, done.content[at - 12 : at + 12], wrong[at - 12 : at + 12]))
    assert count > 1_400 * len(photos)
    assert len(missed) <= count * 0.005, missed


CHUNK = st.tuples(
    st.sampled_from([b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"gAMA", b"prVt", b"caBX", b"iDOT", b"fcTL", b"IDAT"]),
    st.one_of(st.binary(max_size=40), st.sampled_from([XMP[1], BLOCK, b"Raw profile type exif\0", b"Title\0x"])),
)  # fmt: skip


@given(st.lists(CHUNK, max_size=7), st.binary(max_size=9))
def test_any_row_of_chunks_is_refused_or_written_with_all_others_as_they_were(
    parts: list[Part], behind: bytes
) -> None:
    content = png(HEADER, *parts, DATA, END, behind=behind)
    try:
        done = written(png_file.opened, content, VALUES)
    except CaptionerError:
        return
    check(png_file.opened, content, done, done.content)
    others = [
        [p for p in png_parts(c) if p[0] != b"eXIf" and p[1][:17] != XMP_HEAD[:17]]
        for c in (content, done.content)
    ]
    assert others[0] == others[1]
    assert done.content.endswith(behind)


@given(st.data())
def test_a_mutated_file_is_written_and_checked_or_is_an_error_of_ours(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([*PHOTOS.values(), *REFUSED.values()])))
    for at in data.draw(st.lists(st.integers(8, len(content) - 1), min_size=1, max_size=5)):
        content[at] = data.draw(st.sampled_from([0, 1, 2, 73, 127, 255]))
    del content[data.draw(st.integers(8, len(content))) :]
    try:
        old = png_file.opened(BytesIO(bytes(content)))
        embedded.read(old.blocks)
        done = written(png_file.opened, bytes(content))
        check(png_file.opened, bytes(content), done, done.content)
    except CaptionerError:
        return


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_unreadable(content: bytes) -> None:
    for start in (b"", SIGNATURE, SIGNATURE + png_chunk(*HEADER)):
        try:
            assert isinstance(png_file.opened(BytesIO(start + content)).blocks, Blocks)
        except Unreadable:
            continue
