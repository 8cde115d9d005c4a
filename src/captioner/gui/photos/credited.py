"""Who is credited in a set, counted anew only of the photos that have changed: thousands are read batch by batch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from captioner.credits import PHOTOGRAPHER
from captioner.gui.photos.photo_table import PhotoTable
from captioner.kinds import Value

_MANY = 400
"""Of more it takes longer to tell which they are than to look at all."""


class Credited:
    """Knows of each row what it credited when it was looked at; another set, or other rows, want another one."""

    def __init__(self) -> None:
        self._of_rows: list[Value | None] = []
        self._counts: Counter[Value | None] = Counter()

    def names(self) -> frozenset[str]:
        """All photographers."""
        return frozenset(name for value in self._counts if isinstance(value, tuple) for name in value)

    def follow(self, table: PhotoTable, changed: Sequence[Sequence[Path]]) -> None:
        """Look at these photos again; at all of them where many have changed, or none is known yet."""
        if len(self._of_rows) != table.rowCount() or sum(map(len, changed)) > _MANY:
            self._of_rows = [photo.credits.get(PHOTOGRAPHER) for photo in table.photos()]
            self._counts = Counter(self._of_rows)
            return
        for path in {path for paths in changed for path in paths}:
            if (row := table.row(path)) is not None:
                self._look(row, table.photo(path).credits.get(PHOTOGRAPHER))

    def _look(self, row: int, now: Value | None) -> None:
        was, self._of_rows[row] = self._of_rows[row], now
        self._counts[was] -= 1
        if not self._counts[was]:
            del self._counts[was]
        self._counts[now] += 1
