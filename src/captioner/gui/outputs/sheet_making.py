"""What threads do for sheets: one looked at before it is written, and the whole of it written.

The libraries behind them take a moment to load, and no window needs them to open: they are loaded here, in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.checks.checking import Report
from captioner.checks.finding import Severity
from captioner.errors import Cancelled
from captioner.gui.outputs.faces import Cells, Face, Pages, Plain, Rich
from captioner.gui.outputs.sheet_wish import SheetWish
from captioner.photo import Photo
from captioner.sheets import csv_file
from captioner.sheets.columns import all_columns, columns_of
from captioner.sheets.guarding import guarded
from captioner.sheets.sheet import Sheet, sheet_of
from captioner.story.story import Story

if TYPE_CHECKING:
    from captioner.sheets.pictures import Small

SHOWN = 12
"""How many pictures are looked at before the whole is written."""
_LONGEST = 60_000
"""Letters of a text that are shown."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Source:
    """The set as it is when it is asked for."""

    photos: Sequence[Photo]
    story: Story
    report: Report

    @property
    def folder(self) -> Path:
        """Where the first of its photos lies."""
        return self.photos[0].path.parent


@dataclass(frozen=True)
class Seen:
    """What was worked out of photos already: their small pictures, and the hashes of their picture data."""

    smalls: Mapping[Path, Small] = field(default_factory=dict)
    hashes: Mapping[Path, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Proof:
    """How the sheet begins, and what it lacks."""

    face: Face
    seen: Seen
    languages: tuple[str, ...]
    """All that captions stand in."""
    columns: tuple[str, ...]
    """The keys of all there are."""
    pictures: int
    without_credit: int
    without_caption: int
    blockers: int


def sheet(source: Source, wish: SheetWish, paths: Sequence[Path], hashes: Mapping[Path, str]) -> Sheet:
    """The sheet of these photos, each with its number in the set."""
    title = source.folder.name
    whole = sheet_of(
        source.photos, title, source.story, source.report, hashes, is_outside=wish.is_outside
    ).of(frozenset(paths))
    if wish.languages:
        whole = whole.in_languages(wish.languages)
    return replace(whole, columns=wish.columns if wish.has_columns else ())


def proof(
    source: Source,
    wish: SheetWish,
    paths: Sequence[Path],
    seen: Seen,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Proof:
    """Look at how it would begin. Raises Cancelled, CaptionerError."""
    whole = sheet(source, wish, paths, seen.hashes)
    first = [line.photo.path for line in whole.lines[:SHOWN]]
    seen = _seen(first, seen, progress, cancelled)
    whole, every = (
        sheet(source, wish, paths, seen.hashes),
        sheet(source, replace(wish, languages=()), paths, {}),
    )
    blockers = sum(
        one.is_open and one.severity >= Severity.REASON for path in paths for one in source.report.of(path)
    )
    return Proof(
        _face(whole, wish, seen),
        seen,
        every.languages,
        tuple(column.key for column in all_columns(every)),
        len(whole.lines),
        len(whole.without_credit),
        len(whole.without_caption),
        blockers,
    )


def write(
    source: Source,
    wish: SheetWish,
    paths: Sequence[Path],
    path: Path,
    seen: Seen,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Path:
    """Write all of it; where. Raises Cancelled, CaptionerError, and has then written nothing."""
    from captioner.sheets import giving_out  # noqa: PLC0415

    seen = _seen(paths, seen, progress, cancelled, _has_pictures(wish))
    content = _content(sheet(source, wish, paths, seen.hashes), wish, seen)
    _stop_if(cancelled)
    giving_out.give_out(path, content)
    return path


def _seen(
    paths: Sequence[Path],
    seen: Seen,
    progress: Progress,
    cancelled: Callable[[], bool],
    has_pictures: bool = True,
) -> Seen:
    """What is to be known of these photos, as far as it is not known yet."""
    from captioner import library  # noqa: PLC0415
    from captioner.sheets import pictures  # noqa: PLC0415

    hashes, to_draw = dict(seen.hashes), [path for path in paths if path not in seen.smalls]
    to_hash = [path for path in paths if path not in hashes]
    to_draw = to_draw if has_pictures else []
    total = len(to_hash) + len(to_draw)
    for done, path in enumerate(to_hash, 1):
        _stop_if(cancelled)
        hashes[path] = library.picture_hash(path)
        progress(done, total)
    drawn = pictures.small_pictures(
        to_draw, progress=lambda done, _: progress(len(to_hash) + done, total), cancelled=cancelled
    )
    return Seen({**seen.smalls, **drawn}, hashes)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("the job was stopped")


def _has_pictures(wish: SheetWish) -> bool:
    from captioner.sheets import writing  # noqa: PLC0415

    return writing.FORMATS[wish.ending].has_pictures and not wish.is_web


def _content(whole: Sheet, wish: SheetWish, seen: Seen) -> bytes:
    from captioner.sheets import web_file, writing  # noqa: PLC0415

    if wish.is_web:
        return web_file.write(whole)
    if wish.ending == ".csv":
        return csv_file.write(whole, wish.form)
    return writing.content_of(writing.FORMATS[wish.ending], whole, seen.smalls)


def _face(whole: Sheet, wish: SheetWish, seen: Seen) -> Face:
    """The sheet as it looks: what was written, read again."""
    from captioner.gui.outputs import reading_again  # noqa: PLC0415

    first = whole.beginning(SHOWN)
    if wish.has_columns:
        return _cells(first, wish, seen)
    content = _content(first if _has_pictures(wish) or wish.is_web else whole, wish, seen)
    if wish.ending == ".pdf":
        return Pages(reading_again.pages(content))
    if wish.ending == ".html":
        pictures = [seen.smalls.get(line.photo.path) for line in first.lines]
        return Rich(reading_again.page(content, pictures))
    if wish.ending == ".docx":
        return Rich(reading_again.document(content))
    return Plain(content.decode("utf-8")[:_LONGEST])


def _cells(first: Sheet, wish: SheetWish, seen: Seen) -> Cells:
    columns, is_csv = columns_of(first), wish.ending == ".csv"
    rows = tuple(
        tuple(guarded(column.text(line)) if is_csv else column.text(line) for column in columns)
        for line in first.lines
    )
    smalls = () if is_csv else tuple(seen.smalls.get(line.photo.path) for line in first.lines)
    head = tuple((column.key, column.width) for column in columns)
    return Cells(head, rows, tuple(small.content if small else b"" for small in smalls))
