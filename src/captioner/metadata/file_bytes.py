"""The bytes of an open file of any size, of which only what is asked for is read."""

from __future__ import annotations

import errno
import os
from typing import BinaryIO

LARGEST = 1 << 26
"""Bytes that are read at once: no text in a photo is longer."""
_WINDOW = 1 << 14


class FileBytes:
    """The bytes of a file as slices of them are taken: read where they stand, the last ones kept.

    A slice is shorter than it should be where the file was cut off meanwhile. ValueError for one that is too large.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self._size = file.seek(0, os.SEEK_END)
        self._at, self._held = 0, b""

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, piece: slice, /) -> bytes:
        start, stop, _ = piece.indices(self._size)
        if start >= stop:
            return b""
        if stop - start > LARGEST:
            raise ValueError("too much to be read at once")
        if not self._at <= start or stop > self._at + len(self._held):
            self._at, self._held = start, self._read(start, max(stop - start, _WINDOW))
        return self._held[start - self._at : stop - self._at]

    def _read(self, start: int, size: int) -> bytes:
        if self.file.closed:
            # Not a ValueError: readers take that for a broken block, and go on without it.
            raise OSError(errno.EBADF, "the file is closed")
        self.file.seek(start)
        pieces = []
        while size and (piece := self.file.read(size)):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)
