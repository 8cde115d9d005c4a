"""What the commands share: the photos that were named, JSON of a photo, progress and errors on stderr."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from captioner import library
from captioner.credits import FIELDS, Field
from captioner.errors import CaptionerError, shown_path
from captioner.photo import Photo


def named(paths: Sequence[Path]) -> tuple[list[Path], bool]:
    """The photos that the paths name, and whether every path named some; what does not is said."""
    found: dict[Path, None] = {}
    complete = True
    for path in paths:
        try:
            photos = library.photos_in([path])
        except CaptionerError as error:
            say(str(error))
            complete = False
            continue
        if not photos:
            say(f"{shown_path(path)}: there are no photos in this folder; name another")
        complete = complete and bool(photos)
        found.update(dict.fromkeys(photos))
    return list(found), complete


def with_the_rest(paths: Sequence[Path]) -> list[Path]:
    """The photos, and the others of their folders: a photo's number, and what its set says of it, depend on them."""
    folders = dict.fromkeys(path.parent for path in paths)
    return list(dict.fromkeys((*library.photos_in(list(folders)), *paths)) if paths else ())


def loaded(paths: Sequence[Path]) -> list[Photo]:
    """The photos as the disk holds them, with progress."""
    progress = Progress("read", len(paths))
    read = []
    for path in paths:
        read.append(library.load(path))
        progress.step()
    progress.end()
    return read


def readable(photos: Iterable[Photo]) -> list[Photo]:
    """The photos that could be read; the others are said."""
    kept = []
    for photo in photos:
        if photo.unreadable:
            say(f"{shown_path(photo.path)}: {photo.unreadable}")
        else:
            kept.append(photo)
    return kept


def as_json(photo: Photo, fields: Sequence[Field] = FIELDS) -> dict[str, Any]:
    """One photo as `show --json` and `set --json` print it."""
    return {
        "file": str(photo.path),
        "fields": {f.key: f.kind.json(value) for f in fields if (value := photo.credits.get(f)) is not None},
        "disagreements": [f.key for f in photo.disagreeing if f in fields],
        "standing": standing_as_json(photo),
        "warnings": warnings(photo),
    }


def standing_as_json(photo: Photo) -> dict[str, Any]:
    """Where it stands at the desk, and the mark that was given: by whom, when, why, and what was changed since."""
    now, mark = photo.standing, photo.mark
    told: dict[str, Any] = {"state": now.state.value}
    if mark is not None:
        given = {"marked": mark.state.value, "by": mark.by, "at": mark.at, "note": mark.note}
        told |= given | {"changed": list(now.changed)}
    return told


def warnings(photo: Photo) -> list[str]:
    """What the user should know of a photo: what could not be read, and why its file would not be written."""
    only = [f"only the sidecar is written: {photo.sidecar_only}"] if photo.sidecar_only else []
    return [*([photo.unreadable] if photo.unreadable else []), *photo.warnings, *only]


def print_json(rows: Iterable[dict[str, Any]]) -> None:
    """A list as one JSON document on stdout and nothing else; each of its objects on a line of its own."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, allow_nan=False) for row in rows)
    print(f"[\n{lines}\n]" if lines else "[]")


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Tells a job on several threads whether Ctrl+C was pressed; raises KeyboardInterrupt when the job has ended.

    Raised at once, it could leave a lock of the threads locked, and nothing would ever end. A second one is.
    """
    before, pressed = signal.getsignal(signal.SIGINT), []

    def note(number: int, frame: object) -> None:
        pressed.append(number)
        signal.signal(number, before)

    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt


def say(text: str) -> None:
    """One line to the person at the terminal; it takes the place of the progress that stands there."""
    clear = "\r" + " " * _PROGRESS_WIDTH + "\r" if sys.stderr.isatty() else ""
    print(f"{clear}captioner: {text}", file=sys.stderr)


_PROGRESS_WIDTH = 30


class Progress:
    """How far a long job is, on a terminal; silent elsewhere and for short ones."""

    def __init__(self, doing: str, total: int) -> None:
        self.doing, self.total, self.done = doing, total, 0
        self.shown = sys.stderr.isatty() and total > 20

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        if self.shown:
            print(f"\r{self.doing} {self.done} of {self.total}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """No more will be done."""
        if self.shown:
            print(file=sys.stderr, flush=True)
