"""What is kept in memory by how lately it was wanted, within so many bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")


class Cache(Generic[Key, Kept]):
    """A mapping that lets go of what was not asked for the longest, but never of the newest."""

    def __init__(self, most_bytes: int, bytes_of: Callable[[Kept], int]) -> None:
        self._most = most_bytes
        self._bytes_of = bytes_of
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._bytes = 0

    def get(self, key: Key) -> Kept | None:
        """What is kept under *key*, which now counts as wanted last."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
        return kept

    def put(self, key: Key, kept: Kept) -> None:
        """Keep it, and let go of what no longer finds room."""
        self.drop(key)
        self._kept[key] = kept
        self._bytes += self._bytes_of(kept)
        while self._bytes > self._most and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))

    def allow(self, most_bytes: int) -> None:
        """So many bytes from now on."""
        self._most = most_bytes

    def drop(self, key: Key) -> None:
        """Let go of it, if it is there."""
        gone = self._kept.pop(key, None)
        if gone is not None:
            self._bytes -= self._bytes_of(gone)

    def drop_where(self, matches: Callable[[Key], bool]) -> None:
        """Let go of every one whose key matches."""
        for key in [key for key in self._kept if matches(key)]:
            self.drop(key)

    @property
    def bytes(self) -> int:
        """The memory all of it takes."""
        return self._bytes

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: object) -> bool:
        return key in self._kept
