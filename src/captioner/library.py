"""Photos in folders, read and saved: the only door to the disk, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from captioner import files, locks, marks, merging, passing, saving, sidecar, ways_back
from captioner.errors import Cancelled, CaptionerError, explained
from captioner.folders import SUFFIXES as SUFFIXES
from captioner.folders import name_key as name_key
from captioner.folders import photos_in as photos_in
from captioner.merging import Wanted
from captioner.metadata import writing
from captioner.photo import Photo
from captioner.saving import Change
from captioner.saving import Saved as Saved
from captioner.saving import Undo as Undo
from captioner.story import story_file
from captioner.story.story import Story

_WRITERS, _WRITERS_OF_THE_WINDOW = 4, 2
"""Threads. Behind a window they leave it its turn: more of them save no faster there, and let it stand still."""
_cleared: set[Path] = set()


@dataclass(frozen=True)
class Outcome:
    """How the save of one photo among many ended: saved, or the error that left it as it was."""

    path: Path
    saved: Photo | None
    notes: tuple[str, ...] = ()
    error: CaptionerError | None = None
    undo: Undo | None = None
    """How to get the file back that was there before; None where it was not written."""


def load(path: Path) -> Photo:
    """The photo with its credits as file and sidecar hold them. Never raises: `unreadable` says what is wrong."""
    try:
        with explained(path), writing.opened(path) as there:
            try:
                return saving.found(there, sidecar.read(path))
            except CaptionerError as error:
                return saving.found(there, None, str(error))
    except CaptionerError as error:
        return Photo(path, unreadable=f"{error.what}; {error.remedy or 'name a photo'}")


def picture_hash(path: Path) -> str:
    """The hash (SHA-256, hexadecimal) of a photo's picture, whatever is said of it. Raises CaptionerError."""
    with explained(path), writing.opened(path) as there:
        return marks.picture_of(there).removeprefix("sha256:")


def save(photo: Photo, breaking: Collection[Path] = ()) -> Saved:
    """Write the photo's edited fields into its file and its sidecar, and no other; durable and verified on return.

    What another program changed meanwhile is merged by field. A file that cannot be written safely is left alone,
    its sidecar written, and the notes say why; so is one that carries content credentials unless it is in *breaking*.
    Raises ChangedOnDisk where both changed the same field, CaptionerError for all else that went wrong; the photo's
    file is then as it was.
    """
    if not photo.edited:
        return Saved(photo)
    _clear_leftovers(photo.path)
    saved = saving.save(photo.path, partial(merging.wanted, photo), breaking)
    with explained(photo.path):
        files.make_durable([photo.path])
    return saved


def _clear_leftovers(path: Path) -> None:
    """Once for each folder, and only what this machine's dead processes left there."""
    folder = files.real_folder(path)
    if folder not in _cleared:
        _cleared.add(folder)
        passing.clear_leftovers(folder)
        locks.clear_leftovers(folder)


def undo_save(path: Path, undo: Undo) -> Photo:
    """Bring a photo and its sidecar back as they were before the save that *undo* came of, byte for byte, durably.

    Raises Refused where either was changed since, CaptionerError for what else went wrong; then both are as they were.
    """
    photo = saving.undo(path, undo)
    with explained(path):
        files.make_durable([path])
    return photo


def take_back(path: Path, most: int | None = None) -> Iterator[Photo]:
    """Take back the photo's saves that are known, the newest first; yields it after each, durably.

    Raises CaptionerError, as `undo_save` does; those that were yielded are taken back.
    """
    try:
        for record in ways_back.known(path)[:most]:
            photo = undo_save(path, ways_back.undo_of(record))
            yield photo
            ways_back.forget(record)
    except CaptionerError as error:
        error.path = error.path or path
        raise


def save_all(
    photos: Sequence[Photo], cancelled: Callable[[], bool] = lambda: False, breaking: Collection[Path] = ()
) -> Iterator[Outcome]:
    """Save many photos on several threads; yields how each ended, as they end. Once *cancelled*, no more are begun.

    *breaking* as in `save`.
    """
    changes = [(photo.path, partial(merging.wanted, photo)) for photo in photos]
    return _all(changes, _WRITERS_OF_THE_WINDOW, cancelled, breaking)


def edit_all(
    paths: Sequence[Path],
    edited: Callable[[Photo], Photo],
    cancelled: Callable[[], bool] = lambda: False,
    breaking: Collection[Path] = (),
) -> Iterator[Outcome]:
    """Edit many photos as they are on the disk in that moment, and save them; otherwise as `save_all`.

    What *edited* raises as CaptionerError is the photo's outcome, and nothing is written.
    """

    def change(current: Photo) -> Wanted:
        after = edited(current)
        return merging.to_write(current, {field: after.credits.get(field) for field in after.edited}, after)

    return _all([(path, change) for path in paths], _WRITERS, cancelled, breaking)


def _all(
    changes: Sequence[tuple[Path, Change]],
    writers: int,
    cancelled: Callable[[], bool],
    breaking: Collection[Path],
) -> Iterator[Outcome]:
    def one(path: Path, change: Change) -> Outcome:
        try:
            if cancelled():
                raise Cancelled("not saved: the job was stopped", path)
            _clear_leftovers(path)
            saved = saving.save(path, change, breaking)
        except CaptionerError as error:
            return Outcome(path, None, error=error)
        return Outcome(path, saved.photo, saved.notes, undo=saved.undo)

    pool = ThreadPoolExecutor(writers, "save")
    try:
        under_way = {pool.submit(one, path, change) for path, change in changes}
        while under_way:
            # Those that have ended meanwhile share the wait for their folder's names.
            ended, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            yield from _durable([future.result() for future in ended])
    finally:
        # Whoever no longer listens, by Ctrl+C above all, wants no more begun.
        pool.shutdown(cancel_futures=True)


def _durable(outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    saved = [outcome.path for outcome in outcomes if outcome.saved is not None]
    try:
        with explained(saved[0] if saved else Path()):
            files.make_durable(saved)
    except CaptionerError as error:
        return [
            outcome if outcome.error else Outcome(outcome.path, None, error=error) for outcome in outcomes
        ]
    return outcomes


def story_of(folder: Path) -> story_file.Kept:
    """The story kept beside the photos in a folder; an empty one where there is none. Raises CaptionerError."""
    return story_file.read(folder)


def save_story(folder: Path, before: Story, after: Story) -> story_file.Saved:
    """Keep what *after* says otherwise than *before*; see `story_file.save`. Raises CaptionerError."""
    return story_file.save(folder, before, after)
