"""TIFF files laid by hand: what is not ours stays where it was, what would lose something is refused, nothing grows."""

from __future__ import annotations

import hashlib
import random
import struct
import tracemalloc
from collections.abc import Callable
from io import BytesIO, FileIO
from pathlib import Path

import photo_files as made
import pytest
from chunk_files import VALUES, Written, check, meant, passes, written
from hypothesis import given, settings
from hypothesis import strategies as st
from tiff_blocks import LONG, SHORT, UNDEFINED, Tag
from tiff_files import LAYERS, STRIP_AT, STRIP_SIZE, Drawing, drawing, faults, ifds, pages, painted, rich

from captioner import files
from captioner.credits import FIELD, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import embedded, exif, photoshop, tiff, tiff_file, tiff_soundness, writing
from captioner.metadata.container import Blocks, Unwritable, reversed_pieces
from captioner.metadata.file_bytes import LARGEST, FileBytes
from captioner.metadata.formats import Format
from captioner.texts import Texts

CAPTION, CITY = FIELD["caption"], FIELD["city"]
OLD = made.iim((120, b"Old words"), (216, b"not ours"))
PACKET = made.xmp_packet("<own:kept>yes</own:kept>").encode()
RESOLUTION = made.resource(0x03ED, b"\0H\0\1" * 4)


def blocks_of(content: bytes) -> Blocks:
    return tiff_file.opened(BytesIO(content)).blocks


def saved(content: bytes, values: dict[Field, Value | None] = VALUES) -> bytes:
    """The content after a save that passed its check."""
    done = written(tiff_file.opened, content, values)
    check(tiff_file.opened, content, done, done.content)
    return done.content


def full(order: str = "<") -> bytes:
    """A file with all that there may be in one."""
    return rich(order, made.with_digest(OLD) + RESOLUTION, OLD, PACKET)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("make", [drawing, rich, full])
def test_every_page_stays_where_it_was_and_the_first_alone_is_laid_again(
    order: str, make: Callable[[str], bytes]
) -> None:
    before = make(order)
    after = saved(before)
    assert pages(after) == pages(before)
    (_, first), *others = ifds(before)
    (at, first_after), *others_after = ifds(after)
    assert others_after == others
    theirs = {tag: held for tag, held in first.items() if tag not in exif.OWN_TAGS | exif.HOMES | {0x8769}}
    moved = {tag for tag, held in theirs.items() if first_after[tag] != held}
    assert all(len(theirs[tag][3]) <= 4 and theirs[tag][3] == first_after[tag][3] for tag in moved)
    assert at + 2 + 12 * len(first_after) <= len(after)
    strips = [(start, size) for _, lines in ifds(before) for start, size in [places(lines, order)]]
    assert all(after[start : start + size] == before[start : start + size] for start, size in strips)


def places(lines: dict[int, tuple[int, int, int, bytes]], order: str) -> tuple[int, int]:
    (start, *_), sizes = (
        struct.unpack(f"{order}{len(lines[tag][3]) // 4}I", lines[tag][3]) for tag in (STRIP_AT, STRIP_SIZE)
    )
    return start, sum(sizes)


def test_layers_maps_and_a_cameras_notes_stay_byte_for_byte_and_where_they_were() -> None:
    before = full()
    after = saved(before)
    for held in (b"Adobe Photoshop Document Data Block\0", bytes(range(200)), bytes(range(100, 164))):
        assert after.index(held) == before.index(held)
    assert ifds(after)[0][1][LAYERS] == ifds(before)[0][1][LAYERS]
    assert ifds(after)[0][1][0x87AF] == ifds(before)[0][1][0x87AF]


def test_the_way_back_gives_the_old_file() -> None:
    before = full(">")
    done = written(tiff_file.opened, before)
    back = reversed_pieces(BytesIO(before), len(before), done.plan.layout.pieces)  # type: ignore[arg-type]
    parts = (piece if isinstance(piece, bytes) else done.content[slice(*piece)] for piece in back)
    assert b"".join(parts) == before


RANDOM = [FIELD[key] for key in ("caption", "date", "photographer", "copyright_notice", "city")]


def typed(field: Field, chance: random.Random) -> Value | None:
    """Something to write into a field, or nothing."""
    if chance.random() < 0.35:
        return None
    if field.key == "date":
        return chance.choice(["2022-03-07T14:02:11+06:00", "2022-03-07T14:02:11", "2022-03-07"])
    if field.key == "photographer":
        return tuple(letter * chance.randrange(1, 30) for letter in "NM"[: chance.randrange(1, 3)])
    text = "я" * chance.randrange(1, 400 if field is CAPTION else 30)
    return Texts({"x-default": text}) if field.key in ("caption", "copyright_notice") else text


@pytest.mark.each(3)
@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("make", [drawing, full])
def test_two_hundred_edits_of_all_kinds_leave_nothing_behind(
    order: str, make: Callable[[str], bytes]
) -> None:
    chance, original = random.Random(11), make(order)
    content = original
    emptied = len(saved(original, dict.fromkeys(RANDOM)))
    for _ in range(200):
        values = {field: typed(field, chance) for field in RANDOM if chance.random() < 0.6}
        content = saved(content, values)
    assert pages(content) == pages(original)
    # The packet keeps the names that it has once declared, and a camera's directory its first place.
    assert len(saved(content, dict.fromkeys(RANDOM))) <= emptied + 1_000


def test_zeros_that_nobody_names_are_not_taken_for_room() -> None:
    """A picture in fewer bytes than it has: readers that know its size read on, and see black."""
    one = Drawing()
    one.page_first(picture=bytes(range(1, 33)) + bytes(32))
    ((_, lines),) = ifds(bytes(one))
    one.tiff.patch(lines[STRIP_SIZE][2], "I", 32)
    before = bytes(one)
    after = saved(before)
    assert after[: len(before)][-64:] == before[-64:]


def without(tag: int) -> bytes:
    one = Drawing()
    at = one.put(bytes(64))
    tags = one.tags({}, [(at, 64)])
    del tags[tag]
    one.link(one.tiff.lay(tags))
    return bytes(one)


def with_lengths(*lengths: int, kind: int = LONG) -> bytes:
    one = Drawing()
    at = one.put(bytes(range(64)))
    counts = (kind, one.tiff.number("I" if kind == LONG else "H", *lengths))
    one.link(one.tiff.lay({**one.tags({}, [(at, 32), (at + 32, 32)]), STRIP_SIZE: counts}))
    return bytes(one)


def twice(tag: int, held: bytes) -> bytes:
    """A file whose first directory has two lines of a tag."""
    content = bytearray(drawing("<", {tag: (1, held), tag + 1: (1, held)}))
    line = content.index(struct.pack("<HH", tag + 1, 1))
    content[line : line + 2] = struct.pack("<H", tag)
    return bytes(content)


def circle() -> bytes:
    one = Drawing()
    first = one.page()
    one.tiff.end_chain(one.page(), first)
    return bytes(one)


def small_first() -> bytes:
    """As cameras lay their raw files: a small picture, and the large ones beside it."""
    one = Drawing()
    beside = one.tiff.lay(one.tags({}, [(one.put(bytes(64)), 64)]), chained=False)
    one.page({254: one.long(1), 0x014A: one.long(beside)})
    return bytes(one)


def pointing(kind: int) -> bytes:
    """A file with camera tags, which it names in an unusual way."""
    one = Drawing()
    shot = one.tiff.lay({0x829A: (5, one.tiff.number("I", 1, 250))})
    one.page({0x8769: one.long(shot)})
    content = bytearray(bytes(one))
    line = content.index(struct.pack("<HH", 0x8769, LONG))
    content[line + 2 : line + 4] = struct.pack("<H", kind)
    return bytes(content)


def two_shots() -> bytes:
    one = Drawing()
    shots = [one.tiff.lay({0x829A: (5, one.tiff.number("I", 1, under))}) for under in (250, 500)]
    one.page({0x8769: one.long(shots[0]), 0x876A: one.long(shots[1])})
    return bytes(one).replace(struct.pack("<HH", 0x876A, LONG), struct.pack("<HH", 0x8769, LONG))


def canon() -> bytes:
    one = Drawing()
    one.put(b"CR\2\0")
    one.page()
    return bytes(one)


def short(number: int) -> Tag:
    return SHORT, struct.pack("<H", number)


REFUSED: dict[str, tuple[bytes, str]] = {
    "no lengths": (without(STRIP_SIZE), "where its picture ends"),
    "fewer lengths than strips": (with_lengths(32), "where its picture ends"),
    "more lengths than strips": (with_lengths(32, 32, 32), "where its picture ends"),
    "lengths of no number": (with_lengths(32, 32, kind=UNDEFINED), "where its picture ends"),
    "no picture": (without(STRIP_AT), "holds no picture"),
    "two packets": (twice(700, PACKET), "twice"),
    "two IPTC blocks": (twice(33723, OLD), "twice"),
    "IPTC blocks that differ": (rich("<", made.with_digest(made.iim((120, b"newer"))), OLD), "differ"),
    "XMP in numbers": (drawing("<", {700: (5, bytes(8))}), "unusual form"),
    "two names of its camera tags": (two_shots(), "twice"),
    "a circle of pages": (circle(), "damaged"),
    "an Exif pointer of another kind": (pointing(13), "unusual way"),
    "a pattern of colour filters": (drawing("<", {0x828E: (1, b"\0\1\1\2")}), "raw"),
    "a version of DNG": (drawing("<", {0xC612: (1, b"\1\4\0\0")}), "raw"),
    "what a sensor saw": (drawing("<", {262: short(32803)}), "raw"),
    "packed as Nikon does": (drawing("<", {259: short(34713)}), "raw"),
    "a small picture first": (small_first(), "raw"),
    "a raw file of Canon": (canon(), "raw"),
    "a camera's JPEG": (drawing("<", {259: short(6), 0x927C: (7, b"note\0")}), "raw"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_could_lose_something_is_shown_and_refused(kind: str) -> None:
    content, reason = REFUSED[kind]
    holding = tiff_file.opened(BytesIO(content))
    assert reason in holding.blocks.refusal
    assert isinstance(holding, Unwritable)
    with pytest.raises(Refused, match=holding.blocks.refusal):
        written(tiff_file.opened, content)


@pytest.mark.parametrize("name", ["moon.NEF", "moon.dng", "moon.orf"])
def test_what_has_the_name_of_a_raw_file_is_never_written(name: str, tmp_path: Path) -> None:
    path = made.put(tmp_path / name, drawing())
    with files.open_regular(path) as file:
        assert "raw" in tiff_file.opened(file).blocks.refusal


def test_a_digest_that_is_right_does_not_make_iptc_the_newer_one_and_is_kept_right() -> None:
    digest = made.resource(0x0425, hashlib.md5(OLD).digest())
    before = rich("<", digest + RESOLUTION, OLD, PACKET)
    assert not blocks_of(before).iim_is_newer
    assert blocks_of(rich("<", made.resource(0x0425, b"x" * 16), OLD, PACKET)).iim_is_newer
    after = saved(before)
    lines = ifds(after)[0][1]
    assert photoshop.resources(lines[34377][3])[0][0].held == hashlib.md5(lines[33723][3]).digest()
    assert b"not ours" in lines[33723][3]


def test_iptc_that_stands_in_photoshops_resources_alone_is_changed_there() -> None:
    after = saved(rich("<", made.with_digest(OLD) + RESOLUTION))
    lines = ifds(after)[0][1]
    assert 33723 not in lines
    assert b"not ours" in photoshop.iim(lines[34377][3])
    assert RESOLUTION in lines[34377][3]


def test_iptc_in_long_numbers_keeps_its_kind() -> None:
    held = OLD + bytes(-len(OLD) % 4)
    after = saved(drawing(">", {33723: (LONG, held)}))
    kind, _, _, value = ifds(after)[0][1][33723]
    assert kind == LONG
    assert len(value) % 4 == 0
    assert embedded.read(blocks_of(after)).credits.get(CITY) == VALUES[CITY]


@pytest.mark.each(2)
@pytest.mark.parametrize("mean", [lambda done, wrong: done, meant], ids=["written wrong", "meant wrong"])
def test_faults_of_the_writer_are_caught(mean: Callable[[Written, bytes], Written]) -> None:
    chance, before = random.Random(5), full()
    done = written(tiff_file.opened, before)
    injected = [wrong for wrong in faults(done.content, chance) if wrong != done.content]
    missed = [wrong for wrong in injected if not is_caught(before, mean(done, wrong), wrong)]
    assert len([wrong for wrong in missed if not says_the_same(wrong, done.content)]) <= 0.005 * len(injected)


def is_caught(before: bytes, done: Written, wrong: bytes) -> bool:
    try:
        return not passes(tiff_file.opened, before, done, wrong)
    except (ValueError, IndexError, struct.error):
        return True  # nothing that could be opened again


def says_the_same(wrong: bytes, right: bytes) -> bool:
    """Whether only zeros that fill up to an even place differ, which nobody reads."""
    named = bytearray(len(right))
    for at, lines in ifds(right):
        named[at : at + 6 + 12 * len(lines)] = b"\1" * (6 + 12 * len(lines))
        for _, _, where, held in lines.values():
            named[where : where + len(held)] = b"\1" * len(held)
    return len(wrong) == len(right) and not any(named[i] for i in range(len(right)) if wrong[i] != right[i])


@settings(max_examples=60)
@given(st.data(), st.sampled_from("<>"))
def test_a_mutated_file_is_written_and_verified_or_left_alone(data: st.DataObject, order: str) -> None:
    content = bytearray(full(order))
    lines = [at + i for at, tags in ifds(bytes(content)) for i in range(2 + 12 * len(tags) + 4)]
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.sampled_from(lines))] = data.draw(st.integers(0, 255))
    wrong = bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
    try:
        done = written(tiff_file.opened, wrong, {CITY: "Алматы"})
        check(tiff_file.opened, wrong, done, done.content)
    except (Refused, ValueError, IndexError, struct.error):
        return
    assert pixels_or_none(done.content) == pixels_or_none(wrong)


def pixels_or_none(content: bytes) -> object:
    try:
        return pages(content)
    except Exception:  # noqa: BLE001 a broken picture proves nothing, and Pillow says so in many ways
        return None


def names_itself(tag: int) -> bytes:
    """A small directory whose lines each name a million places."""
    lines = struct.pack("<HHII", tag, LONG, 1 << 20, 8) * 2_000
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 2_000) + lines + bytes(1 << 22)


def overlapping() -> bytes:
    """Many directories of many lines in a place for a few."""
    line = struct.pack("<HHII", 1, LONG, 1, 0x07D0_07D0)
    content = bytearray(b"II*\0\x08\0\0\0" + struct.pack("<H", 2_000) + line * 9_000)
    beside = [10 + 12 * i + 8 for i in range(4_000)]
    at = len(content)
    content += struct.pack("<4000I", *beside)
    content[10:22] = struct.pack("<HHII", 0x014A, LONG, len(beside), at)
    return bytes(content)


def sharing() -> bytes:
    """Pages that all have the same million strips."""
    one = Drawing()
    at = one.put(bytes(4 * 600_000))
    for _ in range(3):
        places = (LONG, bytes(4 * 600_000))
        tags = one.tags({}, [(8, 1)])
        where = one.link(one.tiff.lay(tags))
        for line in range(where + 2, where + 2 + 12 * len(tags), 12):
            if struct.unpack_from("<H", one.tiff.block, line)[0] in (STRIP_AT, STRIP_SIZE):
                one.tiff.patch(line + 4, "I", len(places[1]) // 4, at)
    return bytes(one)


def many_pages() -> bytes:
    content = bytearray(b"II*\0\x08\0\0\0")
    for i in range(tiff.MOST_PAGES + 1):
        content += struct.pack("<HI", 0, 8 + 6 * (i + 1))
    return bytes(content) + bytes(6)


BOMBS = {
    "directories": names_itself(0x014A),
    "strips": names_itself(STRIP_AT),
    "overlapping directories": overlapping(),
    "shared strips": sharing(),
    "pages": many_pages(),
}


@pytest.mark.each(2)
@pytest.mark.parametrize("kind", BOMBS)
def test_a_small_file_that_names_more_than_any_file_has_is_refused_and_takes_little_memory(kind: str) -> None:
    file = BytesIO(BOMBS[kind])
    tracemalloc.start()
    try:
        assert tiff_file.opened(file).blocks.refusal
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 400_000_000


@pytest.mark.parametrize(("missing", "reason"), [(-1, "too large for a TIFF"), (100, "grow beyond")])
def test_a_file_that_could_not_name_its_end_is_refused(missing: int, reason: str, tmp_path: Path) -> None:
    with made.put(tmp_path / "moon.tif", drawing()).open("r+b") as file:
        file.truncate(tiff_soundness.LARGEST - missing)
        with pytest.raises(Refused, match=reason):
            writing._planned(tiff_file.opened(file), {CITY: "Алматы"}, "2026-11-22T18:40:00+05:00")


def test_a_file_larger_than_memory_should_hold_is_written_without_being_read_whole(tmp_path: Path) -> None:
    """Three gigabytes with holes, the directory at their end."""
    size = 3 << 30
    path = tmp_path / "moon.tif"
    tail = Drawing()
    tags = tail.tags({LAYERS: (7, bytes(1 << 10))}, [(8, size)])
    tail.link(tail.tiff.lay(tags))
    with path.open("wb") as file:
        file.write(b"II*\0" + struct.pack("<I", 8 + size))
        file.seek(8 + size)
        held = bytearray(bytes(tail)[8:])
        (count,) = struct.unpack_from("<H", held, 0)
        for line in range(2, 2 + 12 * count, 12):
            kind, items, where = struct.unpack_from("<HII", held, line + 2)
            if tiff.SIZES[kind] * items > 4:
                struct.pack_into("<I", held, line + 8, where + size)
        file.write(held)
    tracemalloc.start()
    try:
        with files.open_regular(path) as file:
            holding = tiff_file.opened(file)
            assert not holding.blocks.refusal
            assert holding.picture == ((8, 8 + size),)
            plan, _ = writing._planned(holding, {CITY: "Алматы"}, "2026-11-22T18:40:00+05:00")
            _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000
    assert sum(len(piece) for piece in plan.layout.pieces if isinstance(piece, bytes)) < 100_000


def test_a_slice_is_read_where_it_stands_and_none_is_too_large(tmp_path: Path) -> None:
    path = made.put(tmp_path / "some", bytes(range(256)) * 1_000)
    with FileIO(path) as file:
        held, again = FileBytes(file), FileBytes(file)
        assert len(held) == 256_000
        assert (held[255_990:300_000], held[5:5], held[256:258]) == (bytes(range(246, 256)), b"", b"\0\1")
        assert held[:] == path.read_bytes()
    with (tmp_path / "large").open("w+b") as large:
        large.truncate(LARGEST + 1)
        with pytest.raises(ValueError, match="too much"):
            FileBytes(large)[:]
    with pytest.raises(OSError, match="closed"):
        again[100_000:]


@pytest.mark.parametrize("way", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"])
def test_what_libtiff_wrote_decodes_to_the_same_pages(way: str, tmp_path: Path) -> None:
    path = made.put(tmp_path / "moon.tif", painted(3, way))
    before = pages(path.read_bytes())
    with files.open_regular(path) as file:
        holding = tiff_file.opened(file)
        form = Format("TIFF", (), lambda start: True, tiff_file.opened)
        held = embedded.read(holding.blocks)
        photo = writing.PhotoFile(path, file, files.stamp_of(file), form, holding, held)
        wrote = photo.write(VALUES, "2026-11-22T18:40:00+05:00", lambda wrote: None)
    assert pages(path.read_bytes()) == before
    assert {field: wrote.held.credits.get(field) for field in VALUES} == VALUES
    assert "exif" in wrote.held.homes[CAPTION]
