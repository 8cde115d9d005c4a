"""The structure of a TIFF block: directories, entries, places; from blocks that are sound and from any bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiff_blocks import LONG, SHORT, Tiff, ascii_tag, camera_block

from captioner.errors import Refused
from captioner.metadata import tiff


@pytest.mark.parametrize("order", ["<", ">"])
def test_all_directories_of_a_camera_are_found_each_once(order: str) -> None:
    block = camera_block(order)
    directories = list(tiff.ifds(block, tiff.byte_order(block)))
    assert [directory.next is None for directory in directories] == [False, False, True, True]
    assert [len(directory.entries) for directory in directories] == [5, 3, 5, 5]
    make = directories[0].find(0x010F)
    assert make is not None
    assert tiff.value(block, make) == b"Fabrika\0"
    assert directories[0].find(0x9999) is None


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_thumbnail_lies_where_it_is_told(order: str) -> None:
    block = camera_block(order, thumbnail=b"\xff\xd8 here \xff\xd9")
    second = list(tiff.ifds(block, order))[1]
    ((start, end),) = tiff.data_ranges(block, order, second)
    assert block[start:end] == b"\xff\xd8 here \xff\xd9"


def test_strips_are_found_pair_by_pair() -> None:
    block = Tiff()
    numbers = {0x0111: (LONG, block.number("I", 100, 200)), 0x0117: (SHORT, block.number("H", 10, 20))}
    at = block.lay(numbers)
    assert list(tiff.data_ranges(bytes(block.block), "<", tiff.ifd(bytes(block.block), "<", at))) == [
        (100, 110),
        (200, 220),
    ]


def test_a_short_value_stands_in_its_entry() -> None:
    block = Tiff()
    at = block.lay({0x010E: ascii_tag("abc"), 0x010F: ascii_tag("abcd")})
    directory = tiff.ifd(bytes(block.block), "<", at)
    assert [entry.is_inline for entry in directory.entries] == [True, False]
    assert [tiff.value(block.block, entry) for entry in directory.entries] == [b"abc\0", b"abcd\0"]
    assert tiff.numbers(block.block, "<", directory.entries[0]) == ()


@pytest.mark.parametrize("block", [b"", b"II", b"IIII", b"II+\0\x08\0\0\0", b"MM*\0", b"Exif\0\0"])
def test_what_has_no_header_is_no_tiff(block: bytes) -> None:
    with pytest.raises(ValueError, match="no TIFF"):
        tiff.byte_order(block)


@pytest.mark.parametrize("at", [0, 7, 13, 1 << 31])
def test_a_directory_out_of_bounds_is_an_error(at: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        tiff.ifd(b"II*\0\x08\0\0\0\x01\0aaa", "<", at)


def test_a_directory_larger_than_any_cameras_is_an_error() -> None:
    block = b"MM\0*\0\0\0\x08\x07\xd1" + bytes(12 * 2001)
    with pytest.raises(ValueError, match="out of bounds"):
        tiff.ifd(block, ">", 8)


@pytest.mark.parametrize(("exif", "following"), [(8, 0), (0x1A, 0x1A), (0x1A, 8)])
def test_a_directory_named_twice_is_an_error(exif: int, following: int) -> None:
    block = Tiff()
    block.lay({0x8769: (LONG, block.number("I", exif))}, following)
    block.lay({})
    with pytest.raises(ValueError, match="named twice"):
        list(tiff.ifds(bytes(block.block), "<"))


def test_what_goes_wrong_in_a_structure_is_a_refusal_with_its_reason() -> None:
    for error in (ValueError, IndexError):
        with pytest.raises(Refused, match="it is odd"), tiff.refused("it is odd"):
            raise error
    with pytest.raises(Refused, match="told before"), tiff.refused("it is odd"):
        raise Refused("told before")


@given(st.binary(max_size=300))
def test_any_bytes_are_walked_or_a_value_error(rest: bytes) -> None:
    block = b"MM\0*\0\0\0\x08" + rest
    try:
        with tiff.refused("damaged"):
            for directory in tiff.ifds(block, ">"):
                list(tiff.data_ranges(block, ">", directory))
    except Refused:
        return
