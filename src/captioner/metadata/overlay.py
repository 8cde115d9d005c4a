"""A block of bytes on its way to another: what is kept of it, patches over that, and what is appended."""

from __future__ import annotations

from captioner.metadata.tiff import Bytes, Range


class Overlay:
    """The block as it will be; the one that it is made of may be a file too large for memory, and is only read."""

    def __init__(self, block: Bytes) -> None:
        self.block = block
        self._kept = len(block)
        self._patches: dict[int, bytes] = {}
        self._tail = bytearray()

    def __len__(self) -> int:
        return self._kept + len(self._tail)

    def cut(self, end: int) -> None:
        """Take off what lies from *end* on; only before anything is appended."""
        assert not self._tail
        self._kept = end

    def fill(self, end: int) -> None:
        """Make it reach that far, with zeros."""
        self._tail += bytes(max(end - len(self), 0))

    def append(self, piece: bytes) -> int:
        """Put a piece at the even end; where it lies."""
        self._tail += bytes(len(self) % 2)
        at = len(self)
        self._tail += piece
        return at

    def patch(self, at: int, raw: bytes) -> None:
        """Put other bytes in the place of those that are there."""
        if at >= self._kept:
            self._tail[at - self._kept : at - self._kept + len(raw)] = raw
        elif self.block[at : at + len(raw)] != raw:
            self._patches[at] = raw

    @property
    def changed(self) -> tuple[Range, ...]:
        """Which bytes of the old block differ or are gone."""
        patched = [(at, at + len(raw)) for at, raw in sorted(self._patches.items())]
        return (*patched, *([(self._kept, len(self.block))] if self._kept < len(self.block) else []))

    @property
    def pieces(self) -> tuple[bytes | Range, ...]:
        """The new block: ranges of the old one, and bytes of our own."""
        found: list[bytes | Range] = []
        at = 0
        for start, raw in sorted(self._patches.items()):
            found += [(at, start), raw]
            at = start + len(raw)
        return (*found, (at, self._kept), bytes(self._tail))

    def __bytes__(self) -> bytes:
        parts = (piece if isinstance(piece, bytes) else self.block[slice(*piece)] for piece in self.pieces)
        return b"".join(map(bytes, parts))
