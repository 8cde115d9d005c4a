"""What people say of photos, in their sidecars alone, durably: marks, and findings of the check let pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from captioner import files, marking, overriding
from captioner.errors import Cancelled, CaptionerError, explained
from captioner.marking import Marked
from captioner.overrides import Override
from captioner.photo import Photo
from captioner.standing import Mark, Wish

_WRITERS = 2
"""Threads: behind a window they leave it its turn."""
_MARKED_AT_ONCE = 16
"""Photos that share the wait for their folder's names."""


@dataclass(frozen=True)
class Said:
    """How it ended to say something of one photo among many: what stands there now, or the error that left it."""

    path: Path
    marked: Marked | None = None
    error: CaptionerError | None = None


def let_pass(path: Path, wanted: Sequence[Override]) -> Photo:
    """Let findings of a photo pass, durably; see `overriding.let_pass`. Raises CaptionerError."""
    photo = overriding.let_pass(path, wanted)
    with explained(path):
        files.make_durable([path])
    return photo


def pass_no_more(path: Path, unwanted: Sequence[Override]) -> Photo:
    """Let these findings of a photo pass no more, durably; see `overriding.take_back`. Raises CaptionerError."""
    photo = overriding.take_back(path, unwanted)
    with explained(path):
        files.make_durable([path])
    return photo


def mark_all(
    paths: Sequence[Path],
    wish: Wish,
    looked_at: Mapping[Path, Photo] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Said]:
    """Say the same of many photos, in their sidecars alone; yields how each ended, durable. See `marking.mark`."""
    seen = looked_at or {}
    return _said(paths, lambda path: marking.mark(path, wish, seen.get(path)), cancelled)


def put_marks_back(marks: Mapping[Path, tuple[Mark | None, Mark | None]]) -> Iterator[Said]:
    """Let former marks stand again, by path: the one that should stand there now, and the former."""
    return _said(list(marks), lambda path: marking.put_back(path, *marks[path]), lambda: False)


def _said(
    paths: Sequence[Path], deed: Callable[[Path], Marked], cancelled: Callable[[], bool]
) -> Iterator[Said]:
    def one(path: Path) -> Said:
        try:
            if cancelled():
                raise Cancelled("not marked: the job was stopped", path)
            return Said(path, deed(path))
        except CaptionerError as error:
            error.path = error.path or path
            return Said(path, error=error)

    with ThreadPoolExecutor(_WRITERS, "mark") as pool:
        for first in range(0, len(paths), _MARKED_AT_ONCE):
            ended = list(pool.map(one, paths[first : first + _MARKED_AT_ONCE]))
            try:
                with explained(paths[first]):
                    files.make_durable(said.path for said in ended if said.marked)
            except CaptionerError as error:
                ended = [said if said.error else Said(said.path, error=error) for said in ended]
            yield from ended
