"""The rows of a sheet that came back, by the keys of their columns, whatever its format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """One picture's row: its number in the file, counted as people see it, and its cells by column."""

    number: int
    cells: Mapping[str, str] = field(hash=False)
    above: int = 1
    """How many lines of the file stand above the first row."""

    def text(self, key: str) -> str:
        """A cell; empty where there is none."""
        return self.cells.get(key, "")
