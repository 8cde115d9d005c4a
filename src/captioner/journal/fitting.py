"""Which steps of former days can still be taken back: those whose photos hold just what the step left there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from captioner.credits import Field
from captioner.journal.entries import Change, Step
from captioner.kinds import Value

Now = Callable[[Path, Field], Value | None]
"""What a field of a photo holds; raises KeyError for a photo that is not there."""


def fitting(older: Sequence[Step], newer: Sequence[Step], now: Now) -> list[Step]:
    """The older steps, but for what does not fit under the newer ones and what the photos hold.

    Undo puts a value in the place of the one it knows, never in that of another which came from elsewhere.
    """
    held = _Held(now)
    for step in reversed(newer):
        if step.is_done:
            held.go(step.changes, "before")
    # A new step has cut off all that was undone before it.
    undone = [] if newer else [step for step in older if not step.is_done]
    bottom = dict(held.values)
    done = []
    for step in reversed(older):
        if step.is_done:
            kept = [change for change in step.changes if held.is_there(change, change.after.value)]
            held.go(kept, "before")
            done.append(step._replace(changes=tuple(kept)))
    held.values = bottom
    return [step for step in (*reversed(done), *_redoable(undone, held)) if step.changes]


def _redoable(undone: Iterable[Step], held: _Held) -> list[Step]:
    steps = []
    for step in undone:
        kept = [change for change in step.changes if held.is_there(change, change.before.value)]
        held.go(kept, "after")
        steps.append(step._replace(changes=tuple(kept)))
    return steps


class _Held:
    """What the photos' fields hold, a step farther back or forth each time."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self.values: dict[tuple[Path, Field], Value | None] = {}

    def is_there(self, change: Change, value: Value | None) -> bool:
        where = (change.path, change.field)
        try:
            return (self.values[where] if where in self.values else self._now(*where)) == value
        except KeyError:
            return False

    def go(self, changes: Iterable[Change], side: str) -> None:
        for change in changes:
            self.values[change.path, change.field] = getattr(change, side).value
