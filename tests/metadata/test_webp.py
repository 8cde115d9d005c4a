"""WebP files given other metadata: the head says what they hold, what is not ours stays byte for byte."""

from __future__ import annotations

import random
import struct
from io import BytesIO
from pathlib import Path

import pytest
from chunk_files import (
    VALUES,
    Part,
    assembled,
    check,
    drawn,
    faults,
    meant,
    passes,
    pixels,
    saved,
    turned,
    webp,
    webp_chunk,
    webp_parts,
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
from captioner.metadata import webp as webp_file
from captioner.metadata.container import Blocks, Edit, Full, reversed_pieces
from captioner.texts import Texts

BLOCK = camera_block(">")
PACKET = xmp_packet("<photoshop:City>Алматы</photoshop:City>", "<own:kept>yes</own:kept>").encode()
EXIF, XMP, PROFILE = (b"EXIF", BLOCK), (b"XMP ", PACKET), (b"ICCP", bytes(range(255)))
LOSSY, LOSSLESS = webp_parts(drawn("WEBP"))[0], webp_parts(drawn("WEBP", "RGB", lossless=True))[0]
CLEAR = webp_parts(drawn("WEBP", "RGBA", lossless=True))[0]
OWN = (b"DESK", b"kept")


def head(flags: int, size: tuple[int, int] = (33, 17)) -> Part:
    sides = b"".join(struct.pack("<I", side - 1)[:3] for side in size)
    return b"VP8X", bytes([flags, 0, 0, 0]) + sides


PHOTOS = {
    "lossy": drawn("WEBP"),
    "lossless": drawn("WEBP", "RGB", lossless=True),
    "lossless and clear": webp(CLEAR),
    "lossy and clear": drawn("WEBP", "RGBA"),
    "animated": drawn("WEBP", "RGBA", 4),
    "with all": webp(head(0x2C), PROFILE, LOSSY, OWN, EXIF, XMP, (b"WHO?", b"odd"), behind=b"more"),
}


def blocks_of(content: bytes) -> Blocks:
    return webp_file.opened(BytesIO(content)).blocks


def kinds_of(content: bytes) -> list[bytes]:
    return [kind for kind, _ in webp_parts(content)]


@pytest.mark.parametrize("name", PHOTOS)
def test_what_is_written_passes_and_every_frame_is_as_it_was(name: str) -> None:
    done = written(webp_file.opened, PHOTOS[name])
    check(webp_file.opened, PHOTOS[name], done, done.content)
    assert pixels(done.content) == pixels(PHOTOS[name])


@pytest.mark.parametrize("name", PHOTOS)
def test_other_chunks_stay_as_they_are_and_in_order(name: str) -> None:
    def others(content: bytes) -> list[Part]:
        return [p for p in webp_parts(content) if p[0] not in (b"VP8X", b"EXIF", b"XMP ")]

    assert others(written(webp_file.opened, PHOTOS[name]).content) == others(PHOTOS[name])


@pytest.mark.parametrize(
    ("name", "flags"), [("lossy", 0x0C), ("lossless", 0x0C), ("lossless and clear", 0x1C)]
)
def test_a_simple_file_becomes_an_extended_one_of_the_same_size_and_transparency(
    name: str, flags: int
) -> None:
    parts = webp_parts(written(webp_file.opened, PHOTOS[name]).content)
    assert parts[0] == head(flags)
    assert [kind for kind, _ in parts[1:]] == [kinds_of(PHOTOS[name])[0], b"EXIF", b"XMP "]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((LOSSY,), (b"VP8 ", b"EXIF", b"XMP ")),
        ((LOSSY, OWN), (b"VP8 ", b"EXIF", b"XMP ", b"DESK")),
        ((LOSSY, OWN, EXIF), (b"VP8 ", b"DESK", b"EXIF", b"XMP ")),
        ((LOSSY, OWN, XMP), (b"VP8 ", b"DESK", b"EXIF", b"XMP ")),
        ((XMP, LOSSY), (b"XMP ", b"VP8 ", b"EXIF")),
        ((EXIF, LOSSY, OWN), (b"EXIF", b"VP8 ", b"XMP ", b"DESK")),
    ],
)
def test_new_chunks_come_behind_the_picture_and_old_ones_stay_where_they_stand(
    before: tuple[Part, ...], after: tuple[bytes, ...]
) -> None:
    content = webp(head(0x0C), *before)
    done = written(webp_file.opened, content)
    check(webp_file.opened, content, done, done.content)
    assert kinds_of(done.content) == [b"VP8X", *after]


def test_the_head_names_what_is_there_and_keeps_what_it_said_besides() -> None:
    content = webp((b"VP8X", head(0xF9)[1][:1] + b"\1\2\3" + head(0)[1][4:]), PROFILE, LOSSY)
    done = written(webp_file.opened, content, {FIELD["headline"]: "Митинг"})
    check(webp_file.opened, content, done, done.content)
    assert kinds_of(done.content) == [b"VP8X", b"ICCP", b"VP8 ", b"XMP "]
    assert webp_parts(done.content)[0][1] == b"\xf5\1\2\3" + head(0)[1][4:]


def test_no_change_gives_the_same_file() -> None:
    for content in (PHOTOS["with all"], PHOTOS["lossy"]):
        old = webp_file.opened(BytesIO(content))
        layout = old.laid_out(Edit({}, old.blocks.xmp, b""))
        assert assembled(content, layout.pieces) == content
        old.check(webp_file.opened(BytesIO(content)), layout)


def test_a_packet_that_goes_takes_its_flag_along() -> None:
    content = webp(head(0x0C), LOSSY, EXIF, XMP)
    old = webp_file.opened(BytesIO(content))
    new = assembled(content, old.laid_out(Edit({}, b"", b"")).pieces)
    assert new == webp(head(0x08), LOSSY, EXIF)


@pytest.mark.parametrize("name", [b"", b"Exif\0\0"])
def test_an_exif_block_with_a_name_before_it_keeps_it(name: bytes) -> None:
    content = webp(head(0x08), LOSSY, (b"EXIF", name + BLOCK))
    assert blocks_of(content).exif == BLOCK
    done = written(webp_file.opened, content)
    check(webp_file.opened, content, done, done.content)
    assert dict(webp_parts(done.content))[b"EXIF"].startswith(name + BLOCK[:4])


WHOLE = webp(head(0x2C), PROFILE, LOSSY, EXIF, XMP, (b"DESK", b"odd"))
REFUSED = {
    "before its last part": WHOLE[:-1],
    "before its last": WHOLE[:4] + struct.pack("<I", len(WHOLE) - 13) + WHOLE[8:],
    "its last part does": WHOLE[:4] + struct.pack("<I", len(WHOLE) - 5) + WHOLE[8:] + b"odd",
    "between its parts": webp(head(0x0C), LOSSY, EXIF, XMP, (b"\xff\0\0\1", b"")),
    "part twice": webp(head(0x0C), LOSSY, EXIF, XMP, EXIF),
    "a part twice": webp(head(0x0C), LOSSY, EXIF, XMP, XMP),
    "holds a part twice": webp(head(0x0C), LOSSY, LOSSLESS, EXIF, XMP),
    "it holds a part twice": webp(head(0x0C), head(0x0C), LOSSY, EXIF, XMP),
    "begins": webp(LOSSY, head(0x0C), EXIF, XMP),
    "not name": webp(PROFILE, LOSSY, EXIF, XMP),
    "does not name": webp(LOSSY, (b"ALPH", b"x"), EXIF, XMP),
    "head is damaged": webp((b"VP8X", head(0x0C)[1] + b"\0"), LOSSY, EXIF, XMP),
    "few programs": webp(head(0x0C), LOSSY, EXIF, (b"XMP\0", PACKET)),
    "signed": webp(head(0x0C), LOSSY, EXIF, XMP, (b"SEAL", b"x")),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_is_not_safe_to_write_is_shown_and_refused(reason: str) -> None:
    blocks = blocks_of(REFUSED[reason])
    assert (blocks.exif, blocks.xmp, blocks.size) == (BLOCK, PACKET, (33, 17))
    assert reason in blocks.refusal
    with pytest.raises(Refused, match=reason):
        webp_file.opened(BytesIO(REFUSED[reason])).laid_out(Edit({}, PACKET, b""))


@pytest.mark.parametrize("part", [(b"VP8 ", b"broken picture"), (b"VP8L", b"\x2f\0"), (b"VP8L", b"broken")])
def test_a_simple_file_that_does_not_tell_its_size_is_refused(part: Part) -> None:
    assert blocks_of(webp(part)) == Blocks(refusal="its picture cannot be read")


def test_content_credentials_are_noticed() -> None:
    assert blocks_of(webp(head(0), LOSSY, (b"C2PA", b"jumbf"))).has_content_credentials
    remote = xmp_packet("<x:a xmlns:x='http://x/'>dcterms:provenance</x:a>").encode()
    assert blocks_of(webp(head(4), LOSSY, (b"XMP ", remote))).has_content_credentials
    assert not blocks_of(PHOTOS["with all"]).has_content_credentials


@pytest.mark.parametrize(
    "content", [b"", b"RIFF\x04\0\0\0WAVE", webp(), webp(head(0)), webp(head(0), LOSSY)[:60], b"RIFF"]
)
def test_what_is_no_webp_is_unreadable(content: bytes) -> None:
    with pytest.raises(Unreadable):
        webp_file.opened(BytesIO(content))


def test_metadata_larger_than_any_photos_are_not_read() -> None:
    content = webp(head(8), LOSSY, (b"EXIF", bytes(chunks.LARGEST + 1)))
    assert blocks_of(content) == Blocks(size=(33, 17), refusal="its metadata are larger than any photo's")


def test_chunks_without_number_are_refused() -> None:
    body = b"WEBP" + webp_chunk(*LOSSY) + webp_chunk(b"WHO?", b"") * (chunks.MOST + 5)
    assert "more parts" in blocks_of(b"RIFF" + struct.pack("<I", len(body)) + body).refusal


def test_an_exif_block_larger_than_a_jpeg_can_hold_is_fine() -> None:
    content = webp(head(8), LOSSY, (b"EXIF", camera_block("<", thumbnail=bytes(200_001))))
    done = written(webp_file.opened, content)
    check(webp_file.opened, content, done, done.content)
    assert len(done.content) > exif.LARGEST * 3


def test_an_exif_block_larger_than_any_photos_is_not_written() -> None:
    block = camera_block("<", thumbnail=bytes(chunks.LARGEST - 1000))
    old = webp_file.opened(BytesIO(webp(head(8), LOSSY, (b"EXIF", block))))
    assert not old.blocks.refusal
    with pytest.raises(Full) as full:
        old.laid_out(Edit({0x010E: exif.ascii_value("Ж" * 2000)}, PACKET, b""))
    assert 3000 < full.value.excess < 5000


def test_a_file_as_large_as_webp_can_be_takes_nothing_more(tmp_path: Path) -> None:
    path, room = tmp_path / "moon.webp", 0xFFFFFFFE - 4 - 8 - 100
    with path.open("wb") as file:
        file.write(struct.pack("<4sI4s4sI", b"RIFF", room + 12, b"WEBP", b"VP8 ", room) + LOSSY[1])
        file.truncate(20 + room)
    with path.open("rb") as file:
        old = webp_file.opened(file)
        assert old.laid_out(Edit({}, b"<x/>", b"")).pieces
        with pytest.raises(Refused, match="larger than a WebP file can be"):
            old.laid_out(Edit({}, PACKET, b""))


@pytest.mark.parametrize("name", PHOTOS)
def test_the_pieces_turned_round_give_the_original(name: str, tmp_path: Path) -> None:
    path = put(tmp_path / "moon.webp", PHOTOS[name])
    done = written(webp_file.opened, PHOTOS[name])
    with path.open("rb", buffering=0) as file:
        back = reversed_pieces(file, len(PHOTOS[name]), done.plan.layout.pieces)
    assert assembled(done.content, back) == PHOTOS[name]


def test_two_hundred_edits_do_not_grow_the_file(tmp_path: Path) -> None:
    path = put(tmp_path / "moon.webp", PHOTOS["with all"])
    chance = random.Random(7)
    longest = saved(path, webp_file.opened, {CAPTION: Texts({"ru": "Ж" * 500})})
    most, picture = path.stat().st_size, longest.image_data_hash
    for _ in range(200):
        wrote = saved(path, webp_file.opened, {CAPTION: Texts({"ru": "Ж" * chance.randrange(1, 501)})})
        assert path.stat().st_size <= most
        assert wrote.image_data_hash == picture


@pytest.mark.parametrize("name", PHOTOS)
def test_exiftool_reads_what_was_written(name: str, tmp_path: Path) -> None:
    path = put(tmp_path / "moon.webp", PHOTOS[name])
    before = tags_of([path])["moon.webp"]
    saved(path, webp_file.opened)
    tags = tags_of([path])["moon.webp"]
    assert tags["IFD0:ImageDescription"] == tags["XMP-dc:Description"] == "Дархан Шарип 😀"
    assert tags["IFD0:Artist"] == "Timur Nusimbekov; Малика Ауталипова"
    assert tags["XMP-dc:Creator"] == ["Timur Nusimbekov", "Малика Ауталипова"]
    assert tags["ExifIFD:DateTimeOriginal"] == "2022:03:07 14:02:11"
    assert tags.get("ExifTool:Warning") == before.get("ExifTool:Warning")


@pytest.mark.parametrize("name", PHOTOS)
def test_every_bit_that_a_disk_turns_is_caught(name: str) -> None:
    done = written(webp_file.opened, PHOTOS[name])
    chance = random.Random(name)
    for at in chance.sample(range(len(done.content)), min(len(done.content), 1500)):
        wrong = turned(done.content, at, chance.randrange(8))
        assert not passes(webp_file.opened, PHOTOS[name], done, wrong), at


def test_of_a_thousand_faults_of_the_writer_995_are_caught(spread: Spread) -> None:
    """What was to be written is wrong itself here, so nothing is caught by comparing with it."""
    missed, count, photos = [], 0, spread([*PHOTOS.items()], 5)
    for name, photo in photos:
        done = written(webp_file.opened, photo)
        for wrong in faults(done.content, webp_parts(done.content), webp, random.Random(name)):
            count += 1
            if passes(webp_file.opened, photo, meant(done, wrong), wrong):
                at = next(i for i, (a, b) in enumerate(zip(wrong, done.content, strict=False)) if a != b)
                missed.append((name, done.content[at - 12 : at + 12], wrong[at - 12 : at + 12]))
    assert count > 1_400 * len(photos)
    assert len(missed) <= count * 0.005, missed


CHUNK = st.tuples(
    st.sampled_from([b"ICCP", b"EXIF", b"XMP ", b"ALPH", b"ANIM", b"DESK", b"VP8X", b"C2PA", b"VP8 ", b"VP8L"]),
    st.one_of(st.binary(max_size=40), st.sampled_from([PACKET, BLOCK, LOSSY[1], head(0x10)[1]])),
)  # fmt: skip


@given(st.booleans(), st.lists(CHUNK, max_size=4), st.lists(CHUNK, max_size=4), st.binary(max_size=9))
def test_any_row_of_chunks_is_refused_or_written_with_all_others_as_they_were(
    is_extended: bool, before: list[Part], after: list[Part], behind: bytes
) -> None:
    content = webp(*([head(0)] if is_extended else []), *before, LOSSY, *after, behind=behind)
    try:
        done = written(webp_file.opened, content, VALUES)
    except CaptionerError:
        return
    check(webp_file.opened, content, done, done.content)
    ours = (b"EXIF", b"XMP ", b"VP8X")
    others = [[p for p in webp_parts(one) if p[0] not in ours] for one in (content, done.content)]
    assert others[0] == others[1]
    assert done.content.endswith(behind)


@given(st.sampled_from([LOSSY, LOSSLESS, CLEAR]), st.integers(1, 16_383), st.integers(1, 16_383))
def test_a_simple_picture_of_any_size_gets_a_canvas_of_that_size(part: Part, width: int, height: int) -> None:
    kind, held = part
    if kind == b"VP8 ":
        held = held[:6] + struct.pack("<HH", width | 1 << 14, height | 2 << 14) + held[10:]
    else:
        held = held[:1] + struct.pack("<I", width - 1 | height - 1 << 14 | (part == CLEAR) << 28) + held[5:]
    parts = webp_parts(written(webp_file.opened, webp((kind, held))).content)
    assert parts[0] == head(0x1C if part == CLEAR else 0x0C, (width, height))


@given(st.data())
def test_a_mutated_file_is_written_and_checked_or_is_an_error_of_ours(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([*PHOTOS.values(), *REFUSED.values()])))
    for at in data.draw(st.lists(st.integers(4, min(len(content), 300) - 1), min_size=1, max_size=5)):
        content[at] = data.draw(st.sampled_from([0, 1, 2, 73, 127, 255]))
    del content[data.draw(st.integers(8, len(content))) :]
    try:
        old = webp_file.opened(BytesIO(bytes(content)))
        embedded.read(old.blocks)
        done = written(webp_file.opened, bytes(content))
        check(webp_file.opened, bytes(content), done, done.content)
    except CaptionerError:
        return


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_unreadable(content: bytes) -> None:
    for start in (b"", b"RIFF\xf0\0\0\0WEBP", webp(head(0))):
        try:
            assert isinstance(webp_file.opened(BytesIO(start + content)).blocks, Blocks)
        except Unreadable:
            continue
