"""One photo's save: under its lock what is on the disk is read, merged with the edits by field, written and checked."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from captioner import files, locks, marks, merging, sidecar
from captioner.credits import FIELDS, Credits, Field
from captioner.errors import CaptionerError, Refused, explained, shown_path
from captioner.kinds import Value
from captioner.locks import Lock
from captioner.merging import Wanted
from captioner.metadata import writing, xmp_sidecar
from captioner.metadata.writing import PhotoFile, Wrote
from captioner.photo import Photo
from captioner.sidecar import Sidecar

_TRIES = 5
"""How often a save begins anew because somebody wrote the photo in the same instant."""
_OLDER = "an older copy lies in its place, without the credits of its sidecar; save to write them again"
CONTENT_CREDENTIALS = "it carries content credentials, and any change would make their signature invalid"


class Undo(NamedTuple):
    """How to get photo and sidecar back as they were before a save."""

    file: writing.Undo
    sidecar: bytes | None
    """The sidecar's old content; None where there was none."""


@dataclass(frozen=True)
class Saved:
    """A photo as it is on the disk now, and what the user should know of how it was saved."""

    photo: Photo
    notes: tuple[str, ...] = ()
    undo: Undo | None = None
    """How to get the file back that was there before; None where it was not written."""


def found(there: PhotoFile, beside: Sidecar | None, *warnings: str) -> Photo:
    """The photo as its file and its sidecars have it."""
    reason = _sidecar_only(there, beside)
    embedded, mark, overridden = there.held, marks.of(beside), marks.overrides_of(beside)
    beside = marks.telling_of_fields(beside)
    if reason or (beside is not None and not beside.written_to):
        try:
            embedded = xmp_sidecar.over(embedded, xmp_sidecar.read(there.path))
        except CaptionerError as error:
            warnings = (*warnings, str(error))
    held = merging.held(embedded, beside)
    older = (_OLDER,) if held.credits != held.saved else ()
    return Photo(
        there.path,
        held.credits,
        held.saved,
        there.stamp,
        embedded.camera,
        held.homes,
        held.disagreeing,
        held.outside,
        made_for=beside.made_for if beside else {},
        mark=mark,
        overrides=overridden,
        is_other_picture=marks.is_other_picture(there, mark),
        traces=embedded.traces,
        warnings=(*embedded.warnings, *warnings, *older, *(beside.warnings if beside else ())),
        sidecar_only=reason,
    )


def _sidecar_only(there: PhotoFile, beside: Sidecar | None) -> str:
    """Why the file itself is not written, or nothing.

    Content credentials that a save has broken before, because the desk insisted, are no reason any more.
    """
    blocks = there.container.blocks
    broken = beside is not None and "xmp" in beside.written_to and not merging.is_older(there.held, beside)
    return blocks.refusal or (CONTENT_CREDENTIALS if blocks.has_content_credentials and not broken else "")


Change = Callable[[Photo], Wanted]
"""What to write into a photo as it is on the disk; may raise CaptionerError."""


def save(path: Path, change: Change, breaking: Collection[Path] = ()) -> Saved:
    """Write what *change* makes of the photo into its file and its sidecar. Its names may not have reached the disk.

    The content credentials of photos in *breaking* may be made invalid. Raises as library.save does.
    """
    tries = 0
    while True:
        tries += 1
        try:
            with explained(path), locks.held(path) as lock, writing.opened(path) as there:
                return _saved(there, change, sidecar.read(path), lock, path in breaking)
        except files.Changed:
            if tries == _TRIES:
                raise


def undo(path: Path, way_back: Undo) -> Photo:
    """Bring photo and sidecar back as they were before a save, byte for byte. Its names may not have reached the disk.

    Raises Refused where either was changed since, CaptionerError for what else went wrong; then both are as they were.
    """
    with explained(path), locks.held(path) as lock:
        with writing.opened(path) as there:
            beside = sidecar.read(path)
            if beside is None or beside.saved != there.held.changed:
                raise Refused("its sidecar was changed since, so that save cannot be taken back")

            def commit() -> None:
                lock.refuse_lost(path)
                kept = marks.kept_over(way_back.sidecar, beside)
                if kept is None:
                    sidecar.path_of(path).unlink()
                else:
                    sidecar.put(path, kept, beside.stamp)

            there.undo(way_back.file, commit)
        with writing.opened(path) as there:
            return found(there, sidecar.read(path))


def _as_written(before: Photo, wrote: Wrote, after: Photo) -> Photo:
    """What was written, with what the file holds besides, and what people said of the photo before."""
    return replace(
        after,
        stamp=wrote.stamp,
        camera=wrote.held.camera,
        traces=wrote.held.traces,
        warnings=wrote.held.warnings,
        mark=before.mark,
        overrides=before.overrides,
        is_other_picture=before.is_other_picture,
    )


def _saved(there: PhotoFile, change: Change, beside: Sidecar | None, lock: Lock, insisted: bool) -> Saved:
    """Write the sidecar just before the photo: in between, what was typed is safe, and the photo seen to be older."""
    current, told = found(there, beside), marks.telling_of_fields(beside)
    values, made_for = change(current)
    if not values:
        return Saved(current)
    credits = Credits({**{f: current.credits.get(f) for f in FIELDS}, **values})
    left = tuple(field for field in current.disagreeing if field not in values)
    now = _now(beside)

    def commit(wrote: Wrote, homes: Sequence[str]) -> None:
        lock.refuse_lost(there.path)
        base = _base(wrote.held.credits, beside, left)
        note = sidecar.Save(
            there.path.name, now, current.credits, credits, base, homes, wrote.image_data_hash, made_for
        )
        whole = marks.seen_again(sidecar.written(beside, note), current, wrote.stamp)
        sidecar.write(there.path, whole, beside.stamp if beside else None)

    reason = there.container.blocks.refusal if insisted else current.sidecar_only
    writing_into = _Writing(there, values, credits, now, told is not None and not told.written_to)
    wrote, reason = writing_into.written(reason, commit)
    homes = {**wrote.held.homes, **{field: current.homes.get(field, {}) for field in left}}
    after = _as_written(current, wrote, Photo(there.path, credits, credits, homes=homes, disagreeing=left))
    after = replace(after, made_for=made_for, sidecar_only=reason)
    undo = Undo(wrote.undo, beside.content if beside else None) if wrote.undo else None
    return Saved(after, wrote.notes, undo)


def _now(beside: Sidecar | None) -> str:
    """The time of this save; later than the one before, be the clock what it will."""
    now = datetime.datetime.now().astimezone()
    with suppress(ValueError, TypeError):
        before = datetime.datetime.fromisoformat(beside.saved if beside else "")
        now = max(now, before + datetime.timedelta(milliseconds=1))
    return now.isoformat(timespec="milliseconds")


def _base(held: Credits, beside: Sidecar | None, left: Sequence[Field]) -> Credits:
    """What the file held at this save, the base of a merge; the old base of fields that are still to be decided."""
    before = beside.embedded if beside else Credits()
    return Credits({field: (before if field in left else held).get(field) for field in FIELDS})


class _Writing(NamedTuple):
    """What is to be written where: values into the photo, or beside it where it may not be touched."""

    there: PhotoFile
    values: Mapping[Field, Value | None]
    credits: Credits
    now: str
    was_beside: bool
    """Whether the save before wrote sidecars only."""

    def written(self, reason: str, commit: Callable[[Wrote, Sequence[str]], None]) -> tuple[Wrote, str]:
        """What the file holds after the save, and why it was not written itself, if so."""
        if not reason:
            homes = ("exif", "iim", "xmp") if self.there.container.takes_iim else ("exif", "xmp")
            try:
                wrote = self.there.write(self._all_missing(), self.now, lambda wrote: commit(wrote, homes))
            except Refused as error:
                reason = error.what
            else:
                return wrote._replace(notes=(*wrote.notes, *self._kept_in_step())), ""
        wrote = self._beside(reason)
        commit(wrote, ())
        return wrote, reason

    def _all_missing(self) -> Mapping[Field, Value | None]:
        """The values, and with them what only sidecars held as long as the photo was not written."""
        if not self.was_beside:
            return self.values
        held = self.there.held.credits
        missing = {f: self.credits.get(f) for f in self.credits if held.get(f) != self.credits.get(f)}
        return {**missing, **self.values}

    def _beside(self, reason: str) -> Wrote:
        """Write an XMP sidecar, which other programs read, in place of the photo."""
        path = self.there.path
        notes = [f"{shown_path(path)}: only its sidecars were written, the photo is untouched: {reason}"]
        held = self.there.held
        try:
            begun = xmp_sidecar.beside(path)
            everything = {field: self.credits.get(field) for field in FIELDS}
            xmp_sidecar.write(path, self.values if begun else everything, self.now)
            held = xmp_sidecar.over(held, xmp_sidecar.read(path))
        except Refused as error:
            notes.append(str(error))
        return Wrote(held, self.there.stamp, "", tuple(notes), None)

    def _kept_in_step(self) -> Sequence[str]:
        """Sidecars of ours from a time when the photo was not written must not say something else now."""
        if not os.path.lexists(f"{os.path.realpath(self.there.path)}.xmp"):
            return ()
        try:
            xmp_sidecar.keep_in_step(self.there.path, self.values, self.now)
        except CaptionerError as error:
            return (str(error),)
        return ()
