"""Photos in folders, read and saved: the only door to the disk, for the window and the command line alike."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from captioner import files, sidecar
from captioner.credits import FIELDS, Credits, Field
from captioner.errors import Cancelled, CaptionerError, ChangedOnDisk, Refused, explained, shown_path
from captioner.files import Stamp
from captioner.folders import SUFFIXES as SUFFIXES
from captioner.folders import name_key as name_key
from captioner.folders import photos_in as photos_in
from captioner.kinds import Value
from captioner.metadata import writing
from captioner.metadata.container import Blocks
from captioner.metadata.embedded import Embedded
from captioner.metadata.writing import PhotoFile
from captioner.photo import HomeValues, Photo
from captioner.sidecar import Sidecar

_WRITERS = 4
_CONTENT_CREDENTIALS = "it carries content credentials, and any change would make their signature invalid"


@dataclass(frozen=True)
class Saved:
    """A photo as it is on the disk now, and what the user should know of how it was saved."""

    photo: Photo
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """How the save of one photo among many ended: saved, or the error that left it as it was."""

    path: Path
    saved: Photo | None
    notes: tuple[str, ...] = ()
    error: CaptionerError | None = None


def load(path: Path) -> Photo:
    """The photo with its credits as file and sidecar hold them. Never raises: `unreadable` says what is wrong."""
    try:
        with explained(path), writing.opened(path) as there:
            try:
                return _photo(there, sidecar.read(path))
            except CaptionerError as error:
                return _photo(there, None, str(error))
    except CaptionerError as error:
        return Photo(path, unreadable=f"{error.what}; {error.remedy or 'name a photo'}")


def _photo(there: PhotoFile, beside: Sidecar | None, *warnings: str) -> Photo:
    held = there.held
    credits, homes, disagreeing = _merged(held, beside)
    return Photo(
        there.path,
        credits,
        credits,
        there.stamp,
        held.camera,
        homes,
        disagreeing,
        warnings=(*held.warnings, *warnings, *(beside.warnings if beside else ())),
        sidecar_only=_sidecar_only(there.container.blocks),
    )


def _sidecar_only(blocks: Blocks) -> str:
    """Why the file itself is not written, or nothing."""
    return blocks.refusal or (_CONTENT_CREDENTIALS if blocks.has_content_credentials else "")


def _merged(held: Embedded, beside: Sidecar | None) -> tuple[Credits, HomeValues, tuple[Field, ...]]:
    """File and sidecar by field: what one of them changed since the last save; where both did, the desk is asked."""
    if beside is None:
        return held.credits, held.homes, held.disagreeing
    values: dict[Field, Value | None] = {}
    homes = dict(held.homes)
    disagreeing = []
    for field in FIELDS:
        in_file, base, ours = held.credits.get(field), beside.embedded.get(field), beside.credits.get(field)
        values[field] = in_file if ours == base else ours
        asked = in_file not in (base, ours) and ours != base
        if ours is not None and asked:
            homes[field] = {**homes.get(field, {}), "sidecar": ours}
        if asked or (field in held.disagreeing and in_file != base):
            disagreeing.append(field)
    return Credits(values), homes, tuple(disagreeing)


def save(photo: Photo) -> Saved:
    """Write the photo's edited fields into its file and its sidecar, and no other; durable and verified on return.

    A file that cannot be written safely is left alone, its sidecar written, and the notes say why. Raises
    ChangedOnDisk where another program changed an edited field, CaptionerError for all else that went wrong;
    the photo's file is then whole, and as it was unless the error says that only the sidecar is missing.
    """
    saved = _save(photo)
    if photo.edited:
        with explained(photo.path):
            _make_durable([photo.path])
    return saved


def _make_durable(paths: Iterable[Path]) -> None:
    """Bring the names of photos and sidecars to the disk: only then are they saved."""
    for folder in {Path(os.path.realpath(path)).parent for path in paths} | {path.parent for path in paths}:
        files.sync_folder(folder)


def _save(photo: Photo) -> Saved:
    """All of a save but that its names may not have reached the disk."""
    fields = photo.edited
    if not fields:
        return Saved(photo)
    path = photo.path
    with explained(path), writing.opened(path) as there:
        return _save_into(there, photo, sidecar.read(path))


def _save_into(there: PhotoFile, photo: Photo, beside: Sidecar | None) -> Saved:
    path, fields = photo.path, photo.edited
    current = _photo(there, beside)
    _refuse_conflict(photo, current, fields)
    values = {field: photo.credits.get(field) for field in fields}
    credits = Credits({**{f: current.credits.get(f) for f in FIELDS}, **values})
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    wrote = _written(there, values, now)
    left = tuple(field for field in current.disagreeing if field not in values)
    base = _base(wrote.held.credits, beside, left)
    note = sidecar.Save(path.name, now, current.credits, credits, base, wrote.to, wrote.image_data_hash)
    with explained(path, "the photo itself is written; free the way and save again" if wrote.to else ""):
        sidecar.write(path, sidecar.written(beside, note))
    after = _photo(there._replace(held=wrote.held, stamp=wrote.stamp), None)
    homes = {**after.homes, **{field: current.homes.get(field, {}) for field in left}}
    photo = replace(
        after, credits=credits, saved=credits, homes=homes, disagreeing=left, sidecar_only=wrote.sidecar_only
    )
    return Saved(photo, wrote.notes)


def _base(held: Credits, beside: Sidecar | None, left: Sequence[Field]) -> Credits:
    """What the file held at this save, the base of a merge; the old base of fields that are still to be decided."""
    before = beside.embedded if beside else Credits()
    return Credits({field: (before if field in left else held).get(field) for field in FIELDS})


def _refuse_conflict(photo: Photo, current: Photo, fields: Sequence[Field]) -> None:
    theirs = [f for f in fields if current.saved.get(f) not in (photo.saved.get(f), photo.credits.get(f))]
    if photo.stamp is not None and theirs:
        names = ", ".join(field.label.lower() for field in theirs)
        raise ChangedOnDisk(
            f"another program changed the {names}", photo.path, "open it again to see the change"
        )


class _Written(NamedTuple):
    """What a photo's file holds after a save, which of its homes were written, and why if none was."""

    held: Embedded
    stamp: Stamp
    to: tuple[str, ...] = ()
    image_data_hash: str = ""
    notes: tuple[str, ...] = ()
    sidecar_only: str = ""


def _written(there: PhotoFile, values: Mapping[Field, Value | None], now: str) -> _Written:
    reason = _sidecar_only(there.container.blocks)
    if not reason:
        try:
            wrote = there.write(values, now)
            homes = ("exif", "iim", "xmp") if there.container.takes_iim else ("exif", "xmp")
            return _Written(wrote.held, wrote.stamp, homes, wrote.image_data_hash, wrote.notes)
        except Refused as error:
            reason = error.what
    note = f"{shown_path(there.path)}: only the sidecar was written, the photo is untouched: {reason}"
    return _Written(there.held, there.stamp, notes=(note,), sidecar_only=reason)


def save_all(photos: Sequence[Photo], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Outcome]:
    """Save many photos on several threads; yields how each ended, as they end. Once *cancelled*, no more are begun."""

    def one(photo: Photo) -> Outcome:
        try:
            if cancelled():
                raise Cancelled("not saved: the job was stopped", photo.path)
            saved = _save(photo)
        except CaptionerError as error:
            return Outcome(photo.path, None, error=error)
        return Outcome(photo.path, saved.photo, saved.notes)

    pool = ThreadPoolExecutor(min(_WRITERS, len(photos)) or 1, "save")
    try:
        waiting = {pool.submit(list, map(one, same)) for same in _by_file(photos)}
        while waiting:
            # Those that have ended meanwhile share the wait for their folder's names.
            ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from _durable([outcome for future in ended for outcome in future.result()])
    finally:
        # Whoever no longer listens, by Ctrl+C above all, wants no more begun.
        pool.shutdown(cancel_futures=True)


def _by_file(photos: Iterable[Photo]) -> Iterable[list[Photo]]:
    """The photos, those together that are one file under two names: they must not be saved at the same time."""
    same: dict[object, list[Photo]] = {}
    for photo in photos:
        same.setdefault(photo.stamp.inode if photo.stamp else photo.path, []).append(photo)
    return same.values()


def _durable(outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    saved = [outcome.path for outcome in outcomes if outcome.saved is not None]
    try:
        with explained(saved[0] if saved else Path()):
            _make_durable(saved)
    except CaptionerError as error:
        return [
            outcome if outcome.error else Outcome(outcome.path, None, error=error) for outcome in outcomes
        ]
    return outcomes
