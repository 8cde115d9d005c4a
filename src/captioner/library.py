"""Photos in folders, read and saved: the only door to the disk, for the window and the command line alike."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from captioner import files, sidecar
from captioner.credits import FIELDS, Credits, Field
from captioner.errors import Cancelled, CaptionerError, ChangedOnDisk, Refused, Unverified, explained, shown_path
from captioner.kinds import Value
from captioner.metadata import embedded, formats, jpeg, verify
from captioner.metadata.embedded import Embedded
from captioner.photo import HomeValues, Photo
from captioner.sidecar import Sidecar

SUFFIXES = formats.SUFFIXES
_WRITERS = 4
_PIECE = 1 << 20


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


def photos_in(paths: Iterable[Path]) -> list[Path]:
    """The photos named, folders standing for those in them, each once, each folder sorted as people sort.

    A file is taken whatever its name; from a folder only names with a known ending. Raises CaptionerError.
    """
    found: dict[Path, None] = {}
    for path in paths:
        with explained(path):
            if path.is_dir():
                found.update(dict.fromkeys(_in_folder(path)))
            else:
                path.stat()
                found[path] = None
    return list(found)


def _in_folder(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        names = [e.name for e in entries if os.path.splitext(e.name)[1].lower() in SUFFIXES and not e.name.startswith(".")]
    return [folder / name for name in sorted(names, key=name_key)]


def name_key(name: str) -> tuple[object, ...]:
    """A sorting key that puts IMG_2 before IMG_10."""
    parts = re.split(r"(\d+)", name.casefold())
    return (*((int(p), "") if i % 2 else (-1, p) for i, p in enumerate(parts)), name)


def load(path: Path) -> Photo:
    """The photo with its credits as file and sidecar hold them. Never raises: `unreadable` says what is wrong."""
    try:
        return _load(path)[0]
    except CaptionerError as error:
        return Photo(path, unreadable=str(CaptionerError(error.what, None, error.remedy)))


def _load(path: Path) -> tuple[Photo, Sidecar | None, Embedded]:
    with explained(path), files.open_regular(path) as file:
        status = files.stamp_of(file)
        form, blocks = formats.blocks(file)
    held = embedded.read(blocks)
    warnings = list(held.warnings)
    beside = None
    try:
        beside = sidecar.read(path)
    except CaptionerError as error:
        warnings.append(str(error))
    credits, homes, disagreeing = _merged(held, beside)
    photo = Photo(
        path,
        credits,
        credits,
        status,
        held.camera,
        homes,
        disagreeing,
        warnings=(*warnings, *(beside.warnings if beside else ())),
        sidecar_only=form.sidecar_only,
    )
    return photo, beside, held


def _merged(held: Embedded, beside: Sidecar | None) -> tuple[Credits, HomeValues, tuple[Field, ...]]:
    """File and sidecar merged by field: where only one changed since the last save, that one; where both, the desk is asked."""
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
    ChangedOnDisk where another program changed an edited field, CaptionerError for all else that went wrong:
    then the photo is as it was.
    """
    fields = photo.edited
    if not fields:
        return Saved(photo)
    with explained(photo.path):
        current, beside, held = _load(photo.path)
        _refuse_conflict(photo, current, fields)
        values = {field: photo.credits.get(field) for field in fields}
        credits = Credits({**{f: current.credits.get(f) for f in FIELDS}, **values})
        return _saved(replace(photo, credits=credits), current, beside, held, values)


def _refuse_conflict(photo: Photo, current: Photo, fields: Sequence[Field]) -> None:
    theirs = [f for f in fields if current.saved.get(f) not in (photo.saved.get(f), photo.credits.get(f))]
    if photo.stamp is not None and theirs:
        names = ", ".join(field.label.lower() for field in theirs)
        raise ChangedOnDisk(f"another program changed the {names}", photo.path, "open it again to see the change")


def _saved(
    photo: Photo, current: Photo, beside: Sidecar | None, held: Embedded, values: Mapping[Field, Value | None]
) -> Saved:
    path, now = photo.path, _now()
    notes: tuple[str, ...] = ()
    written_to: tuple[str, ...] = ()
    image_hash = ""
    reason = current.sidecar_only
    if beside is None and current.warnings and sidecar.path_of(path).exists():
        sidecar.read(path)
    if not reason:
        try:
            embedding = _Embedding(path, values, now)
            embedding.write()
            held, image_hash, notes = embedding.held, embedding.image_hash, embedding.notes
            written_to = ("exif", "iim", "xmp")
        except Refused as error:
            reason = error.what
    note = sidecar.Save(path.name, now, current.credits, photo.credits, held.credits, written_to, image_hash)
    sidecar.write(path, sidecar.written(beside, note))
    files.sync_folder(Path(os.path.realpath(path)).parent)
    if reason:
        notes = (*notes, f"{shown_path(path)}: only the sidecar was written, the photo is untouched: {reason}")
    saved = replace(
        photo,
        saved=photo.credits,
        stamp=files.stamp(path),
        camera=held.camera,
        homes=held.homes,
        disagreeing=tuple(f for f in held.disagreeing if f not in values),
        settled=frozenset(),
        sidecar_only=reason,
    )
    return Saved(saved, notes)


class _Embedding:
    """The writing of one photo's own file: new header, tail copied, checked, put in place."""

    def __init__(self, path: Path, values: Mapping[Field, Value | None], now: str) -> None:
        self.path, self.values, self.now = path, values, now
        self.notes: tuple[str, ...] = ()
        self.image_hash = ""
        self.held: Embedded

    def write(self) -> None:
        """Raises Refused where the file cannot be written safely, OSError and CaptionerError where it could not be."""
        files.refuse_protected(self.path)
        with files.open_regular(self.path) as original:
            status = files.stamp_of(original)
            header = jpeg.read(original)
            _refuse_trailer(original)
            new = embedded.written(header, self.values, self.now)
            self.notes = (*new.notes, *self._other_names())

            def fill(file: BinaryIO) -> None:
                files.write_all(file, bytes(new.header))
                files.copy_rest(original, header.size, file)
                verify.check(header, read_again := jpeg.read(file), self.values, new.exif_changed)
                self.image_hash = _same_rest(original, header.size, file, read_again.size)
                self.held = embedded.read(embedded.blocks_of(read_again))

            files.replace(self.path, fill, status)

    def _other_names(self) -> tuple[str, ...]:
        if self.path.stat().st_nlink < 2:
            return ()
        return (f"{shown_path(self.path)}: the same file has another name elsewhere, which keeps the old version",)


def _refuse_trailer(file: BinaryIO) -> None:
    """An AFCP trailer names absolute places in the file, which a longer header would move."""
    file.seek(-12, os.SEEK_END)
    if file.read(4) in (b"AXS!", b"AXS*"):
        raise Refused("it ends in an AFCP trailer, which names places in the file")


def _same_rest(one: BinaryIO, one_start: int, other: BinaryIO, other_start: int) -> str:
    """The hash of the image data, from the first scan to the end. Raises Unverified unless both files hold the same."""
    digest = hashlib.sha256()
    one.seek(one_start)
    other.seek(other_start)
    while True:
        piece, copied = one.read(_PIECE), other.read(_PIECE)
        if piece != copied:
            raise Unverified("the check before saving failed (the picture was not copied whole)")
        if not piece:
            return f"sha256:{digest.hexdigest()}"
        digest.update(piece)


def save_all(photos: Sequence[Photo], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Outcome]:
    """Save many photos on several threads; yields how each ended, as they end. Those not begun when *cancelled* are left."""

    def one(photo: Photo) -> Outcome:
        try:
            if cancelled():
                raise Cancelled("not saved: the job was stopped", photo.path)
            saved = save(photo)
        except CaptionerError as error:
            return Outcome(photo.path, None, error=error)
        return Outcome(photo.path, saved.photo, saved.notes)

    with ThreadPoolExecutor(min(_WRITERS, len(photos)) or 1, "save") as pool:
        for future in as_completed([pool.submit(one, photo) for photo in photos]):
            yield future.result()


def _now() -> str:
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")

