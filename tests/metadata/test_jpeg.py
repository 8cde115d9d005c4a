"""A JPEG's header cut off, given other metadata and put back, from whatever bytes a file holds."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.errors import CaptionerError, Refused, Unreadable
from captioner.metadata import jpeg
from captioner.metadata.jpeg import Header, Segment

RICH = made.rich()
HEADER_OF_RICH = len(RICH) - len(made.take_apart(RICH)[1])


def header_of(content: bytes) -> Header:
    return jpeg.read(BytesIO(content))


def whole_again(content: bytes) -> bytes:
    header = header_of(content)
    return bytes(header) + content[header.size :]


@pytest.mark.parametrize("content", [RICH, made.rich(">"), made.picture(), made.two_pictures()])
def test_a_header_put_back_unchanged_gives_the_file_byte_for_byte(content: bytes) -> None:
    header = header_of(content)
    assert not header.flaw
    assert len(bytes(header)) == header.size
    assert whole_again(content) == content


def test_a_header_is_what_an_independent_reader_finds() -> None:
    pieces, tail = made.take_apart(RICH)
    header = header_of(RICH)
    assert [(s.marker, s.payload) for s in header.segments] == [(p.marker, p.payload) for p in pieces]
    assert RICH[header.size :] == tail
    assert header.picture_size == (24, 16)
    assert header.photoshop == b"".join(
        p.payload[14:] for p in pieces if p.payload.startswith(made.PHOTOSHOP)
    )


def test_stray_bytes_before_a_marker_are_passed_over_and_kept() -> None:
    stray = made.Piece(made.COMMENT, b"kept", stray=b"\0\x12stray\xff\0\xff\xff")
    content = made.jpeg(stray, made.exif(b""))
    header = header_of(content)
    assert header.segments[1] == Segment(made.COMMENT, b"kept", b"\0\x12stray\xff\0\xff\xff")
    assert whole_again(content) == content
    assert bytes(jpeg.with_metadata(header, b"II*\0\x08\0\0\0\0\0", b"", b"")).count(b"stray") == 1


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        (b"\xff\xd8", "ends before"),
        (b"\xff\xd8" + b"\xff" * 9, "ends before"),
        (b"\xff\xd8" + b"\0" * 9, "ends before"),
        (b"\xff\xd8\xff\xe1\0\x50cut", "ends before"),
        (b"\xff\xd8\xff\xe1\0\x01", "impossible length"),
        (b"\xff\xd8\xff\xd9\xff\xd9\0\0", "misplaced marker"),
        (b"\xff\xd8\xff\xd8\xff\xe0\0\4ab", "misplaced marker"),
        (b"\xff\xd8\xff\x01\xff\xe0\0\4ab", "misplaced marker"),
    ],
)
def test_a_broken_header_has_a_flaw_and_no_error(content: bytes, flaw: str) -> None:
    assert flaw in header_of(content).flaw


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "empty"), (b"not a photo", "not a JPEG"), (b"\xff", "not a JPEG")]
)
def test_what_is_no_jpeg_is_unreadable(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        header_of(content)


def test_a_header_longer_than_the_first_read_is_read_on() -> None:
    profile = [made.Piece(made.APP2, made.ICC + bytes(60_000)) for _ in range(9)]
    content = made.jpeg(*profile)
    assert len(header_of(content).segments) > 9
    assert whole_again(content) == content


def test_endless_stray_bytes_end_in_a_flaw_or_whole_and_take_no_endless_time() -> None:
    content = b"\xff\xd8" + b"\0" * (1 << 27)
    assert header_of(content).flaw


@given(st.integers(0, HEADER_OF_RICH + 8))
def test_a_file_cut_off_anywhere_has_a_flaw_or_is_whole(length: int) -> None:
    try:
        header = header_of(RICH[:length])
    except Unreadable:
        assert length < 2
        return
    assert bool(header.flaw) == (length < HEADER_OF_RICH + 4)
    assert whole_again(RICH[:length]) == RICH[:length]


@given(st.lists(st.tuples(st.integers(2, HEADER_OF_RICH + 3), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_mutated_header_is_read_and_put_back_or_is_an_error_of_ours(changes: list[tuple[int, int]]) -> None:
    content = bytearray(RICH)
    for at, value in changes:
        content[at] = value
    try:
        header = header_of(bytes(content))
        assert bytes(header) + content[header.size :] == content
        jpeg.with_metadata(header, b"II*\0\x08\0\0\0\0\0", b"<x/>", b"")
    except CaptionerError:
        return


@given(st.binary(max_size=400))
def test_any_bytes_behind_the_first_marker_are_read_without_an_error(rest: bytes) -> None:
    content = b"\xff\xd8" + rest
    assert whole_again(content) == content


def test_new_segments_stand_behind_jfif_in_the_order_exif_xmp_photoshop() -> None:
    header = header_of(made.jpeg(made.Piece(made.APP2, made.ICC)))
    new = jpeg.with_metadata(header, b"II*\0", b"<x/>", b"8BIM")
    assert [s.marker for s in new.segments][:5] == [0xE0, 0xE1, 0xE1, 0xED, 0xE2]
    assert (new.exif, new.xmp, new.photoshop) == (b"II*\0", b"<x/>", b"8BIM")


def test_old_segments_are_replaced_where_they_stand() -> None:
    comment, profile = made.Piece(made.COMMENT, b"kept"), made.Piece(made.APP2, made.ICC)
    header = header_of(
        made.jpeg(comment, made.exif(b"II*\0old"), profile, made.xmp(), made.photoshop(b"old"))
    )
    new = jpeg.with_metadata(header, b"II*\0new", b"<new/>", b"new")
    assert [s.marker for s in new.segments][:6] == [0xE0, 0xFE, 0xE1, 0xE2, 0xE1, 0xED]
    assert (new.exif, new.xmp, new.photoshop) == (b"II*\0new", b"<new/>", b"new")


def test_unchanged_metadata_leave_every_segment_as_it_was() -> None:
    header = header_of(RICH)
    assert jpeg.with_metadata(header, header.exif, header.xmp, header.photoshop) == header


@pytest.mark.parametrize("length", [65_519, 65_520, 200_000])
def test_image_resources_are_spread_over_as_many_segments_as_they_need(length: int) -> None:
    held = random.Random(length).randbytes(length)
    new = jpeg.with_metadata(header_of(made.picture()), b"", b"", held)
    again = header_of(bytes(new) + b"\xff\xda\0\0")
    assert again.photoshop == held
    assert len(again.all(jpeg.APP13, jpeg.PHOTOSHOP)) == -(-length // 65_519)


def test_a_block_that_no_segment_can_hold_is_refused() -> None:
    header = header_of(made.picture())
    assert len(bytes(jpeg.with_metadata(header, bytes(65_527), b"", b""))) > 65_527
    with pytest.raises(Refused, match="larger than a JPEG can hold"):
        jpeg.with_metadata(header, bytes(65_528), b"", b"")
    with pytest.raises(Refused, match="larger than a JPEG can hold"):
        jpeg.with_metadata(header, b"", bytes(65_505), b"")


@pytest.mark.parametrize("position", ["before", "behind"])
@pytest.mark.parametrize("length", [0, 10, 3000])
def test_second_pictures_are_found_wherever_the_metadata_grow_or_shrink(position: str, length: int) -> None:
    blocks = (made.exif(b"II*\0" + bytes(200)), made.xmp(), made.photoshop(bytes(100)))
    content = made.two_pictures(*blocks) if position == "before" else made.two_pictures(behind=blocks)
    second = made.named_pictures(content)[1]
    header = header_of(content)
    new = jpeg.with_metadata(header, bytes(204 + length), bytes(length or 1), bytes(50))
    written = bytes(new) + content[header.size :]
    first, found = made.named_pictures(written)
    assert found == second
    assert first + second == written


def test_second_pictures_are_found_where_one_block_grows_by_what_another_shrinks() -> None:
    content = made.two_pictures(made.exif(bytes(100)), behind=[made.xmp(packet="x" * 100)])
    header = header_of(content)
    written = bytes(jpeg.with_metadata(header, bytes(120), bytes(80), b"")) + content[header.size :]
    assert len(written) == len(content)
    assert made.named_pictures(written) == [
        written[: -len(made.picture(12, 8, "maroon"))],
        made.picture(12, 8, "maroon"),
    ]


def test_an_index_of_second_pictures_that_is_broken_stops_the_write() -> None:
    header = header_of(made.jpeg(made.Piece(made.APP2, made.MPF + b"II*\0\xff\xff\xff\xff")))
    with pytest.raises(Refused, match="second pictures"):
        jpeg.with_metadata(header, b"II*\0", b"", b"")


def test_content_credentials_are_seen() -> None:
    manifest = made.Piece(made.APP11, b"JP\0\1\0\0\0\1" + b"jumb c2pa")
    assert header_of(made.jpeg(manifest)).manifest
    assert not header_of(RICH).manifest


def test_real_headers_are_put_back_byte_for_byte(shared: Path) -> None:
    count = 0
    for photo in sorted(shared.iterdir()):
        content = photo.read_bytes()
        if content[:2] == b"\xff\xd8":
            assert whole_again(content) == content, photo.name
            count += 1
    assert count > 200
