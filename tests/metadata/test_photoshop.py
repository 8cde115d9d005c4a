"""Photoshop's image resources: the IPTC block and its digest change, all others stay byte for byte."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photo_files import resource, with_digest

from captioner.errors import Refused
from captioner.metadata import photoshop

SIGNATURES = st.sampled_from([b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa"])
RESOURCES = st.lists(
    st.builds(
        resource,
        st.sampled_from([0x03ED, 0x040C, 0x0422, 0xFFFF]),
        st.binary(max_size=9),
        st.binary(max_size=5),
        SIGNATURES,
    )
)


@given(
    RESOURCES,
    RESOURCES,
    st.binary(max_size=40),
    st.binary(min_size=1, max_size=40),
    st.sampled_from([b"", b"\0", bytes(7)]),
)
def test_the_iptc_block_is_replaced_in_its_place_and_all_else_stays(
    before: list[bytes], behind: list[bytes], old: bytes, new: bytes, rest: bytes
) -> None:
    stream = b"".join(before) + with_digest(old) + b"".join(behind) + rest
    changed = photoshop.with_iim(stream, new)
    assert changed == b"".join(before) + with_digest(new) + b"".join(behind) + rest
    assert photoshop.iim(changed) == new
    assert not photoshop.digest_differs(changed)


@given(RESOURCES)
def test_a_stream_without_an_iptc_block_gets_one_at_its_end(others: list[bytes]) -> None:
    assert photoshop.with_iim(b"".join(others), b"new") == b"".join(others) + with_digest(b"new")
    assert photoshop.iim(b"".join(others)) == b""


def test_resources_of_every_program_and_name_are_passed_over() -> None:
    others = [
        resource(0x03ED, b"odd", name, signature)
        for name in (b"", b"n", b"na")
        for signature in (b"PHUT", b"MeSa")
    ]
    found, rest = photoshop.resources(b"".join(others))
    assert [bytes(one) for one in found] == others
    assert rest == b""


def test_a_last_resource_without_its_filler_is_read() -> None:
    assert photoshop.iim(resource(0x0404, b"odd")[:-1]) == b"odd"


@pytest.mark.parametrize(
    ("stored", "differs"),
    [
        (hashlib.md5(b"iptc").digest(), False),
        (b"x" * 16, True),
        (bytes(16), False),
        (b"short", False),
        (None, False),
    ],
)
def test_a_digest_that_differs_tells_that_a_program_knew_iptc_only(
    stored: bytes | None, differs: bool
) -> None:
    digest = resource(0x0425, stored) if stored is not None else b""
    assert photoshop.digest_differs(resource(0x0404, b"iptc") + digest) == differs


DAMAGED = {
    "unknown signature": resource(0x0404, b"iptc", signature=b"9BIM"),
    "cut off in its head": resource(0x0404, b"iptc")[:9],
    "cut off in what it holds": resource(0x0404, b"iptc")[:-1],
    "something behind the last": resource(0x0404, b"iptc") + b"\0more",
}


@pytest.mark.parametrize("flaw", DAMAGED)
def test_a_damaged_stream_is_refused_and_reads_as_blank(flaw: str) -> None:
    with pytest.raises(Refused, match="Photoshop block is damaged"):
        photoshop.with_iim(DAMAGED[flaw], b"new")
    assert photoshop.iim(DAMAGED[flaw]) == b""
    assert not photoshop.digest_differs(DAMAGED[flaw])


def test_two_iptc_blocks_are_refused() -> None:
    with pytest.raises(Refused, match="two IPTC blocks"):
        photoshop.with_iim(resource(0x0404, b"a") + resource(0x0404, b"b"), b"new")


@given(st.binary(max_size=80) | st.binary(max_size=60).map(lambda rest: b"8BIM\4\4\0\0\0\0" + rest))
def test_any_bytes_are_read_and_written_or_refused(stream: bytes) -> None:
    photoshop.iim(stream)
    photoshop.digest_differs(stream)
    try:
        assert photoshop.iim(photoshop.with_iim(stream, b"new")) == b"new"
    except Refused:
        return
