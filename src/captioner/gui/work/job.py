"""One piece of work off the GUI thread, and how urgent it is."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from captioner.errors import CaptionerError


class Priority(IntEnum):
    """How urgent a job is: what the user asked for, then what the user looks at, then what comes next."""

    REST = 0
    NEARBY = 1
    SEEN = 2
    NEIGHBOUR = 3
    GLANCE = 4
    SHOWN = 5
    ERRAND = 6


class Job:
    """One piece of work under way."""

    def __init__(self, work: Callable[[], object], priority: Priority) -> None:
        self.priority = priority
        self.work = work
        self.begun = False
        self.wanted = True
        self.then: Callable[[Any], None] | None = None
        self.otherwise: Callable[[CaptionerError], None] | None = None
        self.progress: Callable[[int, int], None] | None = None
        self._cancelled = False

    def cancel(self) -> None:
        """Ask it to end early; it ends in its own way and answers all the same."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether it was asked to end early; the work itself looks at this."""
        return self._cancelled

    def drop(self) -> None:
        """Forget it: it does not run if it has not begun, and its answer goes nowhere."""
        self.wanted = False
        self.cancel()
