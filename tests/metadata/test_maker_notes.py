"""Serial numbers and owners in maker notes: each maker's own layout, real cameras with exiftool as the judge."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import photo_files as made
import pytest
from exiftool import tags_of
from hypothesis import given
from hypothesis import strategies as st
from tiff_blocks import LONG, UNDEFINED, Tag, Tiff, ascii_tag

from captioner import library
from captioner.metadata import maker_notes
from captioner.traces import What

NOTE_AT = 8 + 2 + 2 * 12 + 4 + 8 + 2 + 12 + 4
"""Where the note lies in a block with a make of eight letters, a pointer, and nothing else in its Exif directory."""


def block(make: str, note: bytes, order: str = "<") -> bytes:
    """An EXIF block with nothing but a make of seven letters and a maker note."""
    tiff = Tiff(order)
    at = tiff.lay({0x010F: ascii_tag(f"{make:7}"), 0x8769: (LONG, tiff.number("I", 0))})
    tiff.patch(4, "I", at)
    tiff.point(at, 0x8769, tiff.lay({0x927C: (UNDEFINED, note)}))
    assert bytes(tiff.block).find(note) == NOTE_AT
    return bytes(tiff.block)


def directory(tags: Mapping[int, Tag], counted_from: int, order: str = "<") -> bytes:
    """A directory with its values, whose offsets are counted from so many bytes before it."""
    tiff = Tiff(order)
    tiff.block = bytearray(counted_from)
    tiff.lay(tags)
    return bytes(tiff.block[counted_from:])


def olympus(head: bytes) -> bytes:
    at = len(head)
    pointer = directory({0x2010: (LONG, struct.pack("<I", at + 18))}, at)
    return (
        head + pointer + directory({0x0101: ascii_tag("B9V508278"), 0x0202: ascii_tag("ABG366769")}, at + 18)
    )


NUMBER = ascii_tag("90600117")
CANON = {
    0x0009: ascii_tag("Aigerim Saparova"),
    0x000C: (LONG, struct.pack("<I", 1130502473)),
    0x0096: ascii_tag("H1527527"),
}
NOTES = {
    "Canon": (
        directory(CANON, NOTE_AT),
        [(What.OWNER, "Aigerim Saparova"), (What.CAMERA, "1130502473"), (What.CAMERA, "H1527527")],
    ),
    "NIKON": (
        b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08" + directory({0x001D: NUMBER}, 8, ">"),
        [(What.CAMERA, "90600117")],
    ),
    "FUJI": (
        b"FUJIFILM\x0c\0\0\0" + directory({0x0010: NUMBER}, 12),
        [(What.CAMERA, "90600117")],
    ),
    "Panason": (
        b"Panasonic\0\0\0" + directory({0x0025: NUMBER, 0x0052: ascii_tag("LENS-77")}, NOTE_AT + 12),
        [(What.CAMERA, "90600117"), (What.LENS, "LENS-77")],
    ),
    "OLYMPUS": (
        olympus(b"OLYMPUS\0II\3\0"),
        [(What.CAMERA, "B9V508278"), (What.LENS, "ABG366769")],
    ),
    "OM DIG": (
        olympus(b"OM SYSTEM\0\0\0II\4\0"),
        [(What.CAMERA, "B9V508278"), (What.LENS, "ABG366769")],
    ),
    "SIGMA": (
        b"SIGMA\0\0\0\1\0" + directory({0x0002: NUMBER}, NOTE_AT + 10),
        [(What.CAMERA, "90600117")],
    ),
}


@pytest.mark.parametrize("make", NOTES)
def test_what_each_maker_tells_is_read(tmp_path: Path, make: str) -> None:
    note, told = NOTES[make]
    photo = library.load(made.put(tmp_path / "a.jpg", made.jpeg(made.exif(block(make, note)))))
    assert [(one.what, one.said) for one in photo.traces.told] == told
    assert {one.home for one in photo.traces.told} == {"maker"}


@pytest.mark.parametrize("said", [b"", b"\0\0\0\0", b"unknown", b"0000000", b"\x01\x02\x03"])
def test_what_is_blank_or_no_text_tells_nothing(tmp_path: Path, said: bytes) -> None:
    note = directory({0x0009: ascii_tag(said)}, NOTE_AT)
    photo = library.load(made.put(tmp_path / "a.jpg", made.jpeg(made.exif(block("Canon", note)))))
    assert not photo.traces.told


def test_other_makers_are_left_alone(tmp_path: Path) -> None:
    photo = library.load(
        made.put(tmp_path / "a.jpg", made.jpeg(made.exif(block("Other", NOTES["Canon"][0]))))
    )
    assert not photo.traces.told


@given(st.sampled_from(sorted(NOTES)), st.integers(0, 200), st.binary(max_size=12))
def test_a_broken_note_is_passed_over(make: str, at: int, change: bytes) -> None:
    whole = bytearray(block(make, NOTES[make][0]))
    whole[NOTE_AT + at : NOTE_AT + at + len(change)] = change
    exif_at = NOTE_AT - 18
    assert all(said for _, said in maker_notes.read(bytes(whole), "<", exif_at, make))


@given(st.binary(max_size=200), st.integers(0, 300), st.sampled_from(["Canon", "NIKON"]))
def test_any_bytes_are_read(content: bytes, at: int, make: str) -> None:
    assert all(said for _, said in maker_notes.read(b"II*\0\x08\0\0\0" + content, "<", at, make))


@pytest.mark.at_length
def test_what_exiftool_reads_in_notes_of_real_cameras_is_read(shared: Path) -> None:
    photos = [path for path in sorted(shared.iterdir()) if path.suffix.lower() in library.SUFFIXES]
    names = (
        "Canon:OwnerName",
        "Canon:SerialNumber",
        "Nikon:SerialNumber",
        "Olympus:SerialNumber",
        "Sigma:SerialNumber",
    )
    count = 0
    for name, tags in tags_of(photos).items():
        judged = {str(tags[tag]).strip() for tag in names if tag in tags} - {"", "0", "unknown"}
        if judged:
            said = {one.said for one in library.load(shared / name).traces.told}
            assert {one.lower().removeprefix("no= ") for one in judged} <= {one.lower() for one in said}, name
            count += 1
    assert count >= 8
