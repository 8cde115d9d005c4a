"""The end of a block, where what is ours may be taken off before anything is appended."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import NamedTuple

from captioner.metadata import tiff
from captioner.metadata.tiff import Bytes, Entry, Ifd, Range

_PIECE = 1 << 16


class Tail(NamedTuple):
    """Where a block is cut, and what of the free ranges is taken off with it."""

    end: int
    gone: frozenset[Range]


def taken_off(block: Bytes, free: Set[Range], kept: Set[Range], spare: int) -> Tail:
    """The block without the free ranges at its end; one that shares bytes with anything else stays.

    Zeros that no range names are taken off too, as long as they are at most *spare*, or one that made the end even.
    """
    end, gone = len(block), []
    left = sorted(free, key=lambda place: (place[1], place[0]))
    last_kept = max((stop for _, stop in kept), default=8)
    while True:
        last = max(left[-1][1] if left else 8, last_kept)
        if not _is_spare(block, last, end, spare):
            break
        end = min(last, end)
        below = max(left[-2][1] if len(left) > 1 else 8, last_kept)
        if not left or left[-1][1] != end or left[-1][0] < below:
            break
        gone.append(left.pop())
        end = gone[-1][0]
    return Tail(end, frozenset(gone))


def named(block: Bytes, directories: Iterable[Ifd], but: Set[Entry], moving: Set[int]) -> set[Range]:
    """All bytes that anything in the block points to, but for the values of these entries and the directories there."""
    ranges: set[Range] = {(0, 8)}
    order = tiff.byte_order(block)
    for directory in directories:
        ranges.update(tiff.data_ranges(block, order, directory))
        if directory.at not in moving:
            ranges.add(directory.range)
        ranges.update(e.range for e in directory.entries if not e.is_inline and e not in but)
    return ranges


def place(block: Bytes, directory: Ifd) -> Range:
    """The bytes a directory takes, with those that say that none follows it, be it in no chain and have them."""
    start, end = directory.range
    is_said = directory.next is None and bytes(block[end : end + 4]) == bytes(4)
    return start, end + 4 if is_said else end


def _is_spare(block: Bytes, start: int, end: int, spare: int) -> bool:
    """Whether all between is zeros that may go."""
    return end - start <= max(spare, start % 2) and not any(
        any(block[at : min(at + _PIECE, end)]) for at in range(start, end, _PIECE)
    )
