"""IPTC-IIM: read in every old code page, written in UTF-8 and said so, cut between letters, foreign data untouched."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photo_files import iim

from captioner.credits import CAPTION, DATE_TAKEN, FIELD, FIELDS, PHOTOGRAPHER, Field
from captioner.errors import Refused
from captioner.kinds import Value
from captioner.metadata import iptc
from captioner.texts import Texts, cut

IN_IIM = [field for field in FIELDS if field.iim]
PLAIN = [field for field in IN_IIM if field is not DATE_TAKEN]
UTF8, LATIN = b"\x1b%G", b"\x1b.A"


def found(block: bytes, field: Field) -> Value | None:
    return iptc.found(iptc.read(block), field)


def sets(block: bytes) -> list[tuple[int, int, bytes]]:
    """The data sets, by an own reader."""
    told, at = [], 0
    while at < len(block):
        assert block[at] == 0x1C
        (size,) = struct.unpack_from(">H", block, at + 3)
        start = at + 5
        if size & 0x8000:
            size, start = (
                int.from_bytes(block[start : start + (size & 0x7FFF)], "big"),
                start + (size & 0x7FFF),
            )
        told.append((block[at + 1], block[at + 2], block[start : start + size]))
        at = start + size
    return told


@pytest.mark.parametrize("field", PLAIN, ids=repr)
@given(typed=st.text(min_size=1))
def test_a_value_is_written_in_utf8_cut_between_letters_and_read_as_it_fits(field: Field, typed: str) -> None:
    value = field.kind.found(typed)
    block = iptc.written(b"", {field: value})
    if value is None:
        assert block == b""
        return
    told = sets(block)
    assert told[:2] == [(1, 90, UTF8), (2, 0, b"\0\4")]
    assert field.iim
    held = [raw.decode("utf-8") for _, number, raw in told[2:]]
    entries = value if isinstance(value, tuple) else (field.kind.text(value),)
    assert held == [cut(entry, field.iim.limit) for entry in entries]
    assert all(len(text.encode("utf-8")) <= field.iim.limit for text in held)
    assert iptc.written(block, {field: None}) == iim()


@pytest.mark.parametrize("field", IN_IIM, ids=repr)
def test_clearing_removes_every_copy(field: Field) -> None:
    assert field.iim
    block = iim(
        (5, b"\0"), (field.iim.number, b"one"), (60, b"140211"), (field.iim.number, b"two"), (216, b"own")
    )
    left = {number for record, number, _ in sets(iptc.written(block, {field: None})) if record == 2}
    assert field.iim.number not in left
    assert 216 in left
    assert (60 in left) == (field is not DATE_TAKEN)


def test_two_photographers_are_two_entries() -> None:
    block = iptc.written(iim((80, b"Old"), (90, b"Almaty")), {PHOTOGRAPHER: ("Timur", "Малика Ауталипова")})
    assert [raw for _, number, raw in sets(block) if number == 80] == [b"Timur", "Малика Ауталипов".encode()]
    assert [number for _, number, _ in sets(block)] == [90, 0, 80, 80, 90]


def test_foreign_data_sets_keep_their_bytes_and_order() -> None:
    held = ((225, b"\x80\xff"), (5, b"a"), (4, b"b"), (120, b"Old"), (216, "жазу".encode()))
    written = iptc.written(iim(*held), {CAPTION: Texts({"en": "New"})})
    assert sets(written)[2:] == [(2, n, b"New" if n == 120 else raw) for n, raw in held]


def test_a_block_in_which_nothing_changes_stays_as_it_is() -> None:
    old = iim((120, b"caf\xe9"), mark=b"")
    assert iptc.written(old, {PHOTOGRAPHER: None, FIELD["event"]: Texts({"en": "x"})}) == old
    assert iptc.written(b"", dict.fromkeys(FIELDS)) == b""


@pytest.mark.parametrize(
    ("raw", "mark", "text"),
    [
        ("Дархан".encode(), UTF8, "Дархан"),
        ("Дархан".encode(), b"", "Дархан"),
        (b"caf\xe9", b"", "café"),
        (b"\x93caf\xe9\x94", b"", "“café”"),
        (b"caf\xe9", LATIN, "café"),
        (b"caf\xe9", UTF8, "caf\ufffd"),
        (b"Dark\0han\0\0 \r\n", b"", "Darkhan"),
        ("И\u0306".encode(), UTF8, "Й"),
    ],
)
def test_old_text_is_decoded_by_its_mark_or_by_what_it_is(raw: bytes, mark: bytes, text: str) -> None:
    for field in (CAPTION, FIELD["country_code"], FIELD["headline"]):
        assert field.iim
        value = found(iim((field.iim.number, raw), mark=mark), field)
        assert value is not None
        assert field.kind.text(value) == text


@pytest.mark.parametrize("mark", [b"", LATIN])
def test_a_block_without_the_mark_is_decoded_once_and_then_marked(mark: bytes) -> None:
    old = iim((90, b"M\xfcnchen"), (110, b"plain"), (225, b"Stra\xdfe"), mark=mark)
    written = iptc.written(old, {CAPTION: Texts({"en": "New"})})
    assert {n: raw for _, n, raw in sets(written)} == {
        90: "München".encode(), 0: b"\0\4", 110: b"plain", 120: b"New", 225: "Straße".encode(),
    }  # fmt: skip
    assert found(written, FIELD["city"]) == "München"
    assert sets(iptc.written(written, {CAPTION: None}))[0] == (1, 90, UTF8)


def test_numbers_and_previews_are_no_text_and_stay_as_they_are() -> None:
    binary = b"\x0f\xa0\xff"
    sets_of_others = b"".join(
        bytes(iptc.DataSet(*key, binary)) for key in ((1, 20), (2, 202), (3, 20), (3, 55), (7, 10), (8, 10))
    )
    written = iptc.written(sets_of_others, {CAPTION: Texts({"en": "New"})})
    assert [
        raw for record, number, raw in sets(written) if (record, number) not in ((1, 90), (2, 0), (2, 120))
    ] == [binary] * 6


def test_foreign_text_that_no_code_page_explains_stops_the_write() -> None:
    with pytest.raises(Refused, match="IPTC"):
        iptc.written(iim((225, b"\x81\x8d"), mark=b""), {CAPTION: Texts({"en": "New"})})


@pytest.mark.parametrize(
    ("day", "time", "told"),
    [
        (b"20220306", b"140211+0600", "2022-03-06T14:02:11+06:00"),
        (b"20220306", b"140211", "2022-03-06T14:02:11"),
        (b"2022-03-06", b"14:02:11-03:30", "2022-03-06T14:02:11-03:30"),
        (b"20220306", b"1402", "2022-03-06"),
        (b"20220306", b"990000", "2022-03-06"),
        (b"20220306", b"140211+9900", "2022-03-06T14:02:11"),
        (b"20220300", b"140211", "2022-03"),
        (b"20220000", b"", "2022"),
        (b"20220006", b"", "2022"),
        (b"00000000", b"", None),
        (b"20221306", b"", None),
        (b"2022", b"", None),
        (b"", b"140211", None),
        ("²0220306".encode(), b"", None),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(day: bytes, time: bytes, told: str | None) -> None:
    assert found(iim((55, day), (60, time)), DATE_TAKEN) == told


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("2022-03-06T14:02:11.25+06:00", [b"20220306", b"140211+0600"]),
        ("2022-03-06T14:02", [b"20220306", b"140200"]),
        ("2022-03-06", [b"20220306"]),
        ("2022-03", [b"20220300"]),
        ("2022", [b"20220000"]),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known_and_without_an_invented_zone(
    typed: str, held: list[bytes]
) -> None:
    written = iptc.written(iim((55, b"20010101"), (60, b"000000+0000")), {DATE_TAKEN: typed})
    assert [raw for _, number, raw in sets(written) if number in (55, 60)] == held


def test_a_long_data_set_is_read_and_written() -> None:
    old = bytes((0x1C, 2, 202)) + struct.pack(">HI", 0x8004, 40_000) + b"x" * 40_000
    written = iptc.written(old, {CAPTION: Texts({"en": "New"})})
    assert (2, 202, b"x" * 40_000) in sets(written)


DAMAGED = {
    "cut off": iim((120, b"caption"))[:-1],
    "something behind it": iim((120, b"caption")) + b"\0more",
    "something instead": b"not IPTC at all",
    "a length of nine bytes": bytes((0x1C, 2, 120, 0x80, 9)) + bytes(20),
    "a length cut off": bytes((0x1C, 2, 120, 0x80, 4, 0, 0)),
}


@pytest.mark.parametrize("flaw", DAMAGED)
def test_a_damaged_block_is_refused_with_a_reason_and_read_as_far_as_it_goes(flaw: str) -> None:
    with pytest.raises(Refused, match="its IPTC block"):
        iptc.written(DAMAGED[flaw], {CAPTION: Texts({"en": "New"})})
    iptc.read(DAMAGED[flaw])


def test_zeros_behind_the_last_data_set_are_no_damage() -> None:
    assert found(iptc.written(iim((120, b"Old")) + bytes(9), {CAPTION: Texts({"en": "New"})}), CAPTION)


@given(
    st.binary(max_size=80) | st.binary(max_size=60).map(lambda rest: iim((120, b"caption")) + b"\x1c" + rest)
)
def test_any_bytes_are_read_and_written_or_refused(block: bytes) -> None:
    for field in IN_IIM:
        found(block, field)
    try:
        assert found(iptc.written(block, {CAPTION: Texts({"x-default": "New"})}), CAPTION) == Texts(
            {"x-default": "New"}
        )
    except Refused:
        return


def test_what_is_cut_is_said() -> None:
    assert iptc.shortened(PHOTOGRAPHER, ("Timur", "Малика Ауталипова"))
    assert not iptc.shortened(PHOTOGRAPHER, ("Timur",))
    assert not iptc.shortened(DATE_TAKEN, "2022-03-06T14:02:11")
    assert not iptc.shortened(FIELD["event"], Texts({"en": "x" * 5000}))
    assert not iptc.shortened(CAPTION, None)
