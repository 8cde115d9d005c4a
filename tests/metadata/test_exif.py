"""The editor of EXIF blocks: what is asked for is there, all else is as and where it was, nothing grows for ever."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiff_blocks import (
    ASCII,
    BYTE,
    LONG,
    SHORT,
    UNDEFINED,
    Tag,
    Tiff,
    ascii_tag,
    camera_block,
    contents,
    piexif_block,
)

from captioner.errors import Refused
from captioner.metadata import exif
from captioner.metadata.exif import Changes, Edited, Stored

IN_FIRST, IN_EXIF = sorted(exif.OWN_TAGS - exif.EXIF_TAGS), sorted(exif.EXIF_TAGS - {exif.VERSION})
CAPTION, ARTIST, TAKEN = 0x010E, 0x013B, 0x9003
STORED = st.builds(
    Stored, st.sampled_from([ASCII, BYTE, UNDEFINED]), st.binary(min_size=1, max_size=40)
) | st.none()  # fmt: skip
CHANGES = st.dictionaries(st.sampled_from(IN_FIRST + IN_EXIF), STORED, max_size=6)


@st.composite
def blocks(draw: st.DrawFn) -> bytes:
    """A block as some program may lay it, sound but odd: unsorted, unchained, with zeros or bytes of its own behind."""
    tiff = Tiff(draw(st.sampled_from("<>")))
    long, chained = (LONG, tiff.number("I", 0)), draw(st.booleans())

    def tags(of: list[int], more: dict[int, Tag]) -> dict[int, Tag]:
        held = draw(st.dictionaries(st.sampled_from(of), st.binary(min_size=1, max_size=12), max_size=5))
        lines = {**{tag: (UNDEFINED, value) for tag, value in held.items()}, **more}
        return {tag: lines[tag] for tag in draw(st.permutations(list(lines)))}

    has_exif, has_gps, has_second = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    pointers = {**({0x8769: long} if has_exif else {}), **({0x8825: long} if has_gps else {})}
    first = tiff.lay(tags([0x010F, 0x0110, 0x0132, *IN_FIRST], pointers))
    tiff.patch(4, "I", first)
    if has_second:
        second = tiff.lay(tags([0x011A, CAPTION], {0x0201: long, 0x0202: (LONG, tiff.number("I", 9))}))
        tiff.point(second, 0x0201, len(tiff.block))
        tiff.end_chain(first, second)
        tiff.block += b"thumbnail"
    if has_exif:
        tiff.point(first, 0x8769, tiff.lay(tags([0x829A, 0x927C, 0xA431, *IN_EXIF], {}), chained=chained))
    if has_gps:
        tiff.point(first, 0x8825, tiff.lay(tags([1, 2, 3, 4], {}), chained=chained))
    return bytes(tiff.block) + draw(st.sampled_from([b"", b"", bytes(30), bytes(3) + b"program's own"]))


def expected(before: dict[str, Any], changes: Changes) -> dict[str, Any]:
    """What a block holds after the changes, said without the editor."""
    after = {name: dict(tags) if isinstance(tags, dict) else tags for name, tags in before.items()}
    for tag, value in changes.items():
        place = after.get("first/8769" if tag in IN_EXIF else "first")
        if place is None and value is not None:
            place = after["first/8769"] = {0x9000: (UNDEFINED, b"0232")}
            after["first"][0x8769] = (LONG, b"")
        if place is not None:
            place.pop(tag, None) if value is None else place.update({tag: (value.type, value.payload)})
    return after


def require_kept_outside(block: bytes, edited: Edited) -> None:
    """No byte of the old block differs but those declared."""
    old, new = bytearray(block), bytearray(edited.block[: len(block)].ljust(len(block), b"\0"))
    for start, end in edited.changed:
        old[start:end] = new[start:end] = bytes(end - start)
    assert old == new


@given(blocks(), st.lists(CHANGES, min_size=1, max_size=4))
def test_what_is_asked_for_is_there_and_all_else_as_it_was(
    block: bytes, saves: list[dict[int, Stored | None]]
) -> None:
    for changes in saves:
        before = contents(block)
        edited = exif.edited(block, changes)
        assert contents(edited.block) == expected(before, changes)
        require_kept_outside(block, edited)
        block = edited.block


@given(blocks(), CHANGES)
def test_lines_that_stood_in_a_directory_keep_their_order(
    block: bytes, changes: dict[int, Stored | None]
) -> None:
    before, after = contents(block), contents(exif.edited(block, changes).block)
    for name in ("first", "first/8769"):
        old, new = before.get(name, {}), after.get(name, {})
        assert isinstance(old, dict)
        assert isinstance(new, dict)
        assert [tag for tag in new if tag in old] == [tag for tag in old if tag in new]


@given(blocks(), CHANGES)
def test_saving_the_same_again_grows_nothing(block: bytes, changes: dict[int, Stored | None]) -> None:
    once = exif.edited(block, changes).block
    assert len(exif.edited(once, changes).block) <= len(once)


@pytest.mark.parametrize("order", ["<", ">"])
def test_fifty_saves_do_not_grow_beyond_the_longest(order: str) -> None:
    chance = random.Random(7)
    original = block = camera_block(order)
    captions = [bytes([65 + i % 26]) * chance.randrange(0, 2000) for i in range(50)]
    longest = len(exif.edited(original, {CAPTION: Stored(ASCII, b"A" * 2000 + b"\0"), ARTIST: None}).block)
    for caption in captions:
        before = contents(block)
        edited = exif.edited(block, {CAPTION: Stored(ASCII, caption + b"\0")})
        require_kept_outside(block, edited)
        block = edited.block
        assert len(block) <= longest
        assert contents(block) == expected(before, {CAPTION: Stored(ASCII, caption + b"\0")})
    assert len(exif.edited(block, {CAPTION: Stored(ASCII, b"x\0")}).block) <= len(original) + 100


@pytest.mark.parametrize("original", [b"", camera_block("<"), camera_block(">", chained=False)])
def test_what_comes_and_goes_leaves_nothing_behind(original: bytes) -> None:
    chance, tags, block = random.Random(3), (CAPTION, ARTIST, TAKEN, 0x9011), original
    gone = dict.fromkeys(tags)
    emptied = exif.edited(
        exif.edited(original, dict.fromkeys(tags, exif.ascii_value("for a while"))).block, gone
    )
    for _ in range(200):
        texts = {tag: "x" * chance.randrange(5, 300) for tag in tags if chance.random() < 0.5}
        block = exif.edited(block, gone | {tag: exif.ascii_value(text) for tag, text in texts.items()}).block
    assert len(exif.edited(block, gone).block) <= len(emptied.block)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_camera_keeps_its_maker_note_thumbnail_and_places(order: str) -> None:
    block = camera_block(order)
    changes = {
        CAPTION: exif.ascii_value("Дархан"),
        ARTIST: exif.ascii_value("Timur"),
        0x9011: exif.ascii_value("+06:00"),
    }
    new = exif.edited(block, changes).block
    assert new.index(b"MAKER\0") == block.index(b"MAKER\0")
    assert new.index(b"\xff\xd8 small") == block.index(b"\xff\xd8 small")
    assert contents(new)["thumbnail"] == b"\xff\xd8 small \xff\xd9"


def test_a_value_that_two_lines_share_is_not_overwritten() -> None:
    tiff = Tiff()
    at = tiff.lay({CAPTION: ascii_tag("shared"), 0x0131: ascii_tag("other!")})
    tiff.point(at, 0x0131, struct.unpack_from("<I", tiff.block, at + 10)[0])
    new = contents(exif.edited(bytes(tiff.block), {CAPTION: exif.ascii_value("changed")}).block)
    assert new == {"first": {CAPTION: ascii_tag("changed"), 0x0131: ascii_tag("shared")}}


def test_a_value_at_the_tail_makes_room_for_the_next() -> None:
    block = exif.edited(b"", {CAPTION: exif.ascii_value("a caption that is rather long")}).block
    assert len(exif.edited(block, {CAPTION: exif.ascii_value("shorter one")}).block) < len(block)


def test_zeros_at_the_end_are_reused() -> None:
    block = camera_block() + bytes(1000)
    assert len(exif.edited(block, {CAPTION: exif.ascii_value("caption" * 20)}).block) < len(block)


def test_bytes_at_the_end_that_nobody_names_are_kept() -> None:
    block = camera_block() + b"a program's own"
    assert b"a program's own" in exif.edited(block, {CAPTION: exif.ascii_value("caption")}).block


def test_a_photo_without_a_block_gets_one_only_when_there_is_something_to_say() -> None:
    assert exif.edited(b"", {CAPTION: None}) == Edited(b"", ())
    made = exif.edited(
        b"", {CAPTION: exif.ascii_value("Darkhan"), TAKEN: exif.ascii_value("2022:03:06 14:02:11")}
    )
    taken = {TAKEN: ascii_tag("2022:03:06 14:02:11"), 0x9000: (UNDEFINED, b"0232")}
    assert contents(made.block)["first/8769"] == taken


def test_a_block_that_piexif_made_is_edited_as_any() -> None:
    block = piexif_block({0x010F: b"Fabrika", CAPTION: b"old"}, {TAKEN: b"2022:03:06 14:02:11"})
    new = contents(exif.edited(block, {CAPTION: exif.ascii_value("new"), TAKEN: None}).block)
    assert new["first"] == {0x010F: ascii_tag("Fabrika"), CAPTION: ascii_tag("new"), 0x8769: (LONG, b"")}
    assert new["first/8769"] == {}


def pointing(kind: int, payload: bytes) -> bytes:
    tiff = Tiff()
    tiff.lay({0x8769: (kind, payload)})
    return bytes(tiff.block)


def test_a_value_that_shares_the_tail_with_another_is_not_taken_off() -> None:
    tiff = Tiff()
    at = tiff.lay({0x0131: ascii_tag("program's"), CAPTION: ascii_tag("a caption's own")})
    lines = [struct.unpack_from("<I", tiff.block, at + 2 + 12 * i + 8)[0] for i in range(2)]
    tiff.patch(at + 2 + 8, "I", lines[1] + 6)
    new = contents(exif.edited(bytes(tiff.block), {CAPTION: exif.ascii_value("changed")}).block)
    assert new == {"first": {0x0131: (ASCII, b"ion's own\0"), CAPTION: ascii_tag("changed")}}


def overlapping() -> bytes:
    tiff = Tiff()
    at = tiff.lay({0x010F: (ASCII, bytes(4)), 0x8769: (LONG, bytes(4))})
    tiff.point(at, 0x8769, at + 2 + 8)
    return bytes(tiff.block)


def pointing_oddly() -> bytes:
    """An Exif directory named by a number of the kind that is made for it, which few readers know."""
    tiff = Tiff()
    at = tiff.lay({0x8769: (LONG, bytes(4))})
    tiff.point(at, 0x8769, tiff.lay({TAKEN: ascii_tag("2022:03:06 14:02:11")}))
    tiff.patch(at + 4, "H", 13)
    return bytes(tiff.block)


REFUSED = {
    "Exif directory named by a kind of its own": pointing_oddly(),
    "no TIFF header": b"nothing",
    "BigTIFF": b"II+\0\x08\0\0\0" + bytes(20),
    "first directory out of bounds": b"II*\0\xff\0\0\0",
    "first directory in the header": b"II*\0\4\0\0\0\0\0\0\0",
    "over 2,000 entries": b"II*\0\x08\0\0\0" + struct.pack("<H", 2001) + bytes(12 * 2001 + 4),
    "Exif directory named by a SHORT": pointing(SHORT, b"\x08\0"),
    "Exif directory named twice in one line": pointing(LONG, struct.pack("<II", 8, 8)),
    "Exif directory out of bounds": pointing(LONG, struct.pack("<I", 5000)),
    "Exif directory is the first": pointing(LONG, struct.pack("<I", 8)),
    "Exif directory among the lines of the first": overlapping(),
    "Exif directory inside the first": pointing(LONG, struct.pack("<I", 12)),
}


@pytest.mark.parametrize("flaw", REFUSED)
def test_what_is_not_safe_to_touch_is_refused_with_a_reason(flaw: str) -> None:
    with pytest.raises(Refused, match="its EXIF block"):
        exif.edited(REFUSED[flaw], {CAPTION: exif.ascii_value("Darkhan"), TAKEN: exif.ascii_value("2022")})


def test_an_exif_directory_that_is_also_the_thumbnails_is_refused() -> None:
    tiff = Tiff()
    at = tiff.lay({0x8769: (LONG, tiff.number("I", 0))})
    second = tiff.lay({0x0103: (SHORT, tiff.number("H", 6))})
    tiff.end_chain(at, second)
    tiff.point(at, 0x8769, second)
    with pytest.raises(Refused, match="its EXIF block"):
        exif.edited(bytes(tiff.block), {TAKEN: exif.ascii_value("2022:03:06 14:02:11")})


@given(st.binary(max_size=300), st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""]), CHANGES)
def test_any_bytes_are_edited_or_refused(
    rest: bytes, start: bytes, changes: dict[int, Stored | None]
) -> None:
    edited_or_refused(start + rest, changes)


@given(st.data(), st.sampled_from("<>"), CHANGES)
def test_a_mutated_block_is_edited_or_refused(
    data: st.DataObject, order: str, changes: dict[int, Stored | None]
) -> None:
    block = bytearray(camera_block(order, {CAPTION: ascii_tag("old caption")}))
    for at in data.draw(st.lists(st.integers(0, len(block) - 1), max_size=4)):
        block[at] = data.draw(st.integers(0, 255))
    edited_or_refused(bytes(block[: data.draw(st.integers(0, len(block)))]), changes)


def edited_or_refused(block: bytes, changes: dict[int, Stored | None]) -> None:
    try:
        edited = exif.edited(block, changes)
    except Refused as error:
        assert str(error)
    else:
        require_kept_outside(block, edited)
