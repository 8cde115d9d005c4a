"""The check before a photo is replaced catches what a writer, a disk or a memory could do wrong."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import NamedTuple

import photo_files as made
import pytest
from tiff_blocks import LONG, Tiff, ascii_tag, camera_block

from captioner.credits import FIELD, Field
from captioner.errors import Refused, Unreadable, Unverified
from captioner.kinds import Value
from captioner.metadata import jpeg, jpeg_file, verify, writing
from captioner.metadata.jpeg import Header, Segment
from captioner.metadata.jpeg_file import Jpeg
from captioner.metadata.verify import Plan
from captioner.texts import Texts

NOW = "2026-11-22T18:40:00+05:00"
VALUES: dict[Field, Value | None] = {
    FIELD["caption"]: Texts({"ru": "Дархан Шарип", "en": "Darkhan Sharip"}),
    FIELD["photographer"]: ("Timur Nusimbekov", "Малика Ауталипова"),
    FIELD["date"]: "2022-03-07T14:02:11+06:00",
    FIELD["headline"]: "Rally",
    FIELD["copyright_notice"]: Texts({"x-default": "© 2022"}),
    FIELD["keywords"]: ("rally", "митинг"),
    FIELD["licensor_url"]: "http://example.org/",
    FIELD["rating"]: 3,
}
PHOTOS = {
    "a camera's, little endian": made.rich("<", {0x010E: ascii_tag("Ескі жазу")}),
    "a camera's, big endian": made.rich(">"),
    "without metadata": made.jpeg(),
    "with stray bytes": made.jpeg(made.Piece(made.COMMENT, b"kept", stray=b"\0\0\xff")),
}


class Intended(NamedTuple):
    """A header to be written, and the plan that it belongs to."""

    header: Header
    plan: Plan


def read(header: bytes) -> Header:
    return jpeg.read(BytesIO(header + b"\xff\xda\0\0"))


def written(photo: bytes, values: Mapping[Field, Value | None] = VALUES) -> tuple[Jpeg, Intended]:
    old = jpeg_file.opened(BytesIO(photo))
    plan, _ = writing._planned(old, values, NOW)
    assert isinstance(plan.layout.pieces[0], bytes)
    return old, Intended(read(plan.layout.pieces[0]), plan)


def check(old: Jpeg, new: Header, intended: Intended) -> None:
    """The check of a file that begins with the header *new*, where that of *intended* was to be written."""
    plan = intended.plan
    layout = plan.layout._replace(pieces=(bytes(intended.header), *plan.layout.pieces[1:]))
    again = jpeg_file.opened(BytesIO(bytes(new) + b"\xff\xda\0\0"))
    verify.check(old, again._replace(header=new), plan._replace(layout=layout))


def passes(old: Jpeg, new: Header, intended: Intended) -> bool:
    try:
        check(old, new, intended)
    except (Refused, Unreadable):
        return False
    return True


@pytest.mark.parametrize("photo", PHOTOS)
def test_what_the_writer_makes_passes(photo: str) -> None:
    old, new = written(PHOTOS[photo])
    check(old, new.header, new)
    assert not old.blocks.refusal


@pytest.mark.parametrize("photo", PHOTOS)
def test_clearing_every_field_passes(photo: str) -> None:
    nothing = dict.fromkeys(FIELD.values())
    old, new = written(bytes(written(PHOTOS[photo])[1].header) + b"\xff\xda\0\0", nothing)
    check(old, new.header, new)


@pytest.mark.parametrize("photo", PHOTOS)
def test_every_bit_that_a_disk_turns_is_caught(photo: str) -> None:
    old, new = written(PHOTOS[photo])
    content, chance = bytes(new.header), random.Random(photo)
    for at in chance.sample(range(2, len(content)), 400):
        assert not passes(old, read(turned(content, at, chance.randrange(8))), new), at


@pytest.mark.each(3)
@pytest.mark.parametrize("photo", PHOTOS)
def test_of_a_thousand_bits_that_the_writer_gets_wrong_995_are_caught(photo: str) -> None:
    """What was to be written is wrong itself here, so nothing is caught by comparing with it."""
    old, new = written(PHOTOS[photo])
    content, chance = bytes(new.header), random.Random(photo)
    missed, places = [], chance.sample(range(2, len(content)), 1200)
    for at in places:
        wrong = read(turned(content, at, chance.randrange(8)))
        if passes(old, wrong, new._replace(header=wrong)):
            missed.append(at)
    assert len(missed) <= len(places) * 0.005, [content[at - 8 : at + 8] for at in missed]


def turned(content: bytes, at: int, bit: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]


@pytest.mark.parametrize("photo", PHOTOS)
def test_a_header_cut_off_anywhere_is_caught(photo: str) -> None:
    old, new = written(PHOTOS[photo])
    content = bytes(new.header)
    for length in random.Random(photo).sample(range(2, len(content)), 200):
        cut_off = jpeg.read(BytesIO(content[:length]))
        assert not passes(old, cut_off, new._replace(header=cut_off))


def test_segments_that_are_swapped_lost_or_doubled_are_caught() -> None:
    old, new = written(PHOTOS["a camera's, little endian"])
    segments = new.header.segments
    ours = [i for i, s in enumerate(segments) if s.marker in (made.APP1, made.APP13)]
    for i in range(len(segments)):
        for wrong in (segments[:i] + segments[i + 1 :], segments[: i + 1] + segments[i:]):
            assert not passes(old, Header(wrong), new._replace(header=Header(wrong))), segments[i].payload[
                :20
            ]
    for i in range(len(segments) - 1):
        swapped = Header((*segments[:i], segments[i + 1], segments[i], *segments[i + 2 :]))
        if i not in ours and i + 1 not in ours:
            assert not passes(old, swapped, new._replace(header=swapped))


def with_payload(header: Header, start: bytes, change: Callable[[bytes], bytes]) -> Header:
    """The header with another payload in the segment that begins so."""
    segments = [
        Segment(s.marker, change(s.payload), s.fill) if s.payload.startswith(start) else s
        for s in header.segments
    ]
    assert tuple(segments) != header.segments
    return Header(tuple(segments))


WRONG_XMP = {
    "another language lost": ('<rdf:li xml:lang="ru">Дархан Шарип</rdf:li>'.encode(), b""),
    "another property lost": (b"<own:kept>yes</own:kept>", b""),
    "another property changed": (b"<own:kept>yes", b"<own:kept>no "),
    "one photographer lost": (b"<rdf:li>Timur Nusimbekov</rdf:li>", b""),
    "a language without its name": (b'<rdf:li xml:lang="ru">', b"<rdf:li>"),
    "no frame": (b"<?xpacket", b"<?ypacket"),
    "not well-formed": (b"</rdf:RDF>", b"</rdf:RDG>"),
}  # fmt: skip


@pytest.mark.parametrize("fault", WRONG_XMP)
def test_a_wrong_packet_is_caught(fault: str) -> None:
    old, new = written(PHOTOS["a camera's, little endian"])
    before, after = WRONG_XMP[fault]
    wrong = with_payload(new.header, made.XMP, lambda payload: payload.replace(before, after, 1))
    with pytest.raises(Unverified, match="check before saving"):
        check(old, wrong, new._replace(header=wrong))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Rally", b"Relly"),
        (b"20220307", b"20220308"),
        (b"140211+0600", b"140212+0600"),
        (b"\x80\xff own", b"\x80\xfe own"),
        (b"small", b"smell"),
        (b"\x1b%G", b"\x1b%H"),
        (b"8BIM\4\x25", b"8BIM\4\x26"),
    ],
)
def test_a_wrong_iptc_block_is_caught_though_its_digest_is_right(before: bytes, after: bytes) -> None:
    old, new = written(PHOTOS["a camera's, little endian"])
    wrong = with_payload(new.header, made.PHOTOSHOP, lambda payload: payload.replace(before, after, 1))
    assert not passes(old, wrong, new._replace(header=wrong))


def test_a_date_left_out_of_exif_or_iptc_is_caught() -> None:
    old, new = written(PHOTOS["without metadata"])
    for start, before in ((made.EXIF, b"2022:03:07"), (made.PHOTOSHOP, b"20220307")):
        wrong = with_payload(
            new.header, start, lambda payload, lost=before: payload.replace(lost, bytes(len(lost)))
        )
        assert not passes(old, wrong, new._replace(header=wrong))


def test_a_value_that_claims_more_memory_than_there_is_does_not_take_it() -> None:
    """The second reader makes room for all that a value claims before it looks whether it is there."""
    claims = bytearray(camera_block("<", {0x0111: (LONG, bytes(8))}))
    line = claims.index(b"\x11\1\4\0")
    struct.pack_into("<II", claims, line + 4, 0xFFFFFFF0, 0xFFFFFF00)
    old, new = written(made.jpeg(made.exif(bytes(claims))))
    check(old, new.header, new)


def test_a_camera_tag_that_no_reader_knows_is_watched_too() -> None:
    tiff = Tiff()
    tiff.lay({0x0110: ascii_tag("Zorkiy"), 0xFEDC: ascii_tag("known to nobody")})
    old, new = written(made.jpeg(made.exif(bytes(tiff.block))))
    check(old, new.header, new)
    wrong = with_payload(new.header, made.EXIF, lambda payload: payload.replace(b"\xdc\xfe\2", b"\xdc\xfe\7"))
    assert not passes(old, wrong, new._replace(header=wrong))


def test_a_namespace_that_is_no_address_is_no_hindrance() -> None:
    packet = made.xmp_packet('<x:a xmlns:x="desk.example/1">kept</x:a>')
    old, new = written(made.jpeg(made.xmp(packet=packet)))
    check(old, new.header, new)


def test_a_part_beside_the_one_that_was_written_is_watched() -> None:
    licensor = (
        "<plus:Licensor><rdf:Bag><rdf:li rdf:parseType='Resource'><plus:LicensorName>Agency</plus:LicensorName>"
        "<plus:LicensorURL>http://old</plus:LicensorURL></rdf:li></rdf:Bag></plus:Licensor>"
    )
    old, new = written(made.jpeg(made.xmp(licensor)))
    check(old, new.header, new)
    wrong = with_payload(new.header, made.XMP, lambda payload: payload.replace(b"Agency", b"Someone"))
    assert not passes(old, wrong, new._replace(header=wrong))


def test_second_pictures_that_would_not_be_found_are_caught() -> None:
    old, new = written(made.two_pictures())
    check(old, new.header, new)
    for at in (8, 20, -1, -9, -12, -25, -28):
        wrong = with_payload(
            new.header, made.MPF, lambda payload, at=at: turned(payload, at % len(payload), 0)
        )
        assert not passes(old, wrong, new._replace(header=wrong))
