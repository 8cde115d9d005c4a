"""What threads do for a sheet that came back: read it, find its pictures again, hold it against the photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from captioner.checks.checking import Report
from captioner.errors import Cancelled
from captioner.gui.form.differences import differences
from captioner.many.rehearsal import Changed, changed
from captioner.photo import Photo
from captioner.sheets.sheet import sheet_of
from captioner.story.story import Story

if TYPE_CHECKING:
    from captioner.sheets.back.coming_back import ComingBack, Difference

ENDINGS = (".xlsx", ".csv", ".docx")
_BREATH = 20
_LONGEST = 4_000
Spans = Sequence[tuple[int, int]]


class Shown(NamedTuple):
    """One difference, with what goes of the text now and what comes in the sheet's."""

    told: Difference
    goes: Spans
    comes: Spans


@dataclass(frozen=True)
class Brought:
    """What a sheet would change, or why it cannot be taken."""

    path: Path
    photos: tuple[Photo, ...]
    whole: ComingBack
    shown: tuple[Shown, ...] = ()
    of_few: tuple[Shown, ...] | None = None
    """What it would change if it were a sheet of just the photos that it names; None where that is wrong, too."""
    named: int = 0
    """How many of the photos it names."""


def brought(
    photos: Sequence[Photo],
    story: Story,
    path: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Brought:
    """Hold the sheet against these photos. Raises Cancelled, CaptionerError."""
    # Their libraries take a moment to load, and no window needs them to open.
    from captioner import library  # noqa: PLC0415
    from captioner.sheets.back import coming_back  # noqa: PLC0415

    rows = coming_back.read(path)
    hashes = {}
    for done, photo in enumerate(photos, 1):
        if cancelled():
            raise Cancelled("the job was stopped")
        hashes[photo.path] = library.picture_hash(photo.path)
        progress(done, len(photos) + 1)
    sheet = sheet_of(photos, path.stem, story, Report(len(photos), ()), hashes)
    whole = coming_back.compared(rows, sheet)
    named = len(photos) - whole.untold
    of_few = coming_back.compared_as_few(rows, sheet) if whole.wrong and named else None
    return Brought(
        path,
        tuple(photos),
        whole,
        tuple(map(_shown, whole.differences)),
        None if of_few is None or of_few.wrong else tuple(map(_shown, of_few.differences)),
        named,
    )


def taken(photos: Sequence[Photo], wanted: Sequence[Difference]) -> tuple[Changed, ...]:
    """The photos as these differences make them."""
    from captioner.sheets.back import coming_back  # noqa: PLC0415

    before = {photo.path: photo for photo in photos}
    after = coming_back.applied(before, wanted)
    return tuple(changed(before[path], photo) for path, photo in after.items())


def _shown(one: Difference) -> Shown:
    if len(one.now) + len(one.wanted) > _LONGEST:
        return Shown(one, [(0, len(one.now))], [(0, len(one.wanted))])
    return Shown(one, differences(one.wanted, one.now), differences(one.now, one.wanted))
