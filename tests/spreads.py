"""A spread of many steps: what the fixture `spread` of every test is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

Step = TypeVar("Step")


class Spread(Protocol):
    def __call__(self, steps: Sequence[Step], distance: int) -> Sequence[Step]:
        """Of these steps each so-many-th and the last one; all of them with --whole."""
