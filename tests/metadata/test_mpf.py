"""The index of second pictures: its places move with the pictures, and a broken one stops the write."""

from __future__ import annotations

import struct

import photo_files as made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.errors import Refused
from captioner.metadata import mpf


def index(places: list[tuple[int, int]], order: str = ">") -> bytes:
    return made.second_pictures(places, order).payload[len(made.MPF) :]


@pytest.mark.parametrize("order", ["<", ">"])
@given(st.integers(-500, 1 << 20), st.integers(-500, 1 << 20))
def test_sizes_and_places_move_and_nothing_else_changes(order: str, grown: int, others: int) -> None:
    moved = mpf.moved(index([(1000, 0), (500, 1000), (400, 1500)], order), grown, others)
    assert moved == index([(1000 + grown, 0), (500, 1000 + others), (400, 1500 + others)], order)


def test_a_picture_without_size_or_place_keeps_it_so() -> None:
    assert mpf.moved(index([(0, 0), (500, 0)]), 10, 10) == index([(0, 0), (500, 0)])


@pytest.mark.parametrize(("grown", "others"), [(-2000, 0), (0, -2000), (1 << 32, 0), (0, 1 << 32)])
def test_a_place_that_no_index_can_name_stops_the_write(grown: int, others: int) -> None:
    with pytest.raises(Refused, match="second pictures"):
        mpf.moved(index([(1000, 0), (500, 1000)]), grown, others)


def test_an_index_that_names_more_than_it_holds_stops_the_write() -> None:
    with pytest.raises(Refused, match="second pictures"):
        mpf.moved(index([(1000, 0), (500, 1000)])[:-4], 10, 10)


@given(st.binary(max_size=80) | st.binary(max_size=60).map(lambda rest: b"MM\0*\0\0\0\x08" + rest))
def test_any_bytes_are_moved_or_refused(block: bytes) -> None:
    try:
        moved = mpf.moved(block, 10, 10)
    except Refused:
        return
    assert len(moved) == len(block)


@given(st.integers(0, 90), st.integers(0, 255))
def test_a_mutated_index_is_moved_or_refused(at: int, value: int) -> None:
    block = bytearray(index([(1000, 0), (500, 1000)]))
    block[at % len(block)] = value
    try:
        assert len(mpf.moved(bytes(block), 10, 10)) == len(block)
    except Refused:
        return


def test_an_index_without_pictures_is_left() -> None:
    block = b"MM\0*" + struct.pack(">IHHHI4sI", 8, 1, 0xB000, 7, 4, b"0100", 0)
    assert mpf.moved(block, 10, 10) == block
