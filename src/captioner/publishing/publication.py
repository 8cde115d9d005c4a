"""Photos published: what keeps them back, a copy of each, looked through after it was written, and a list of all.

copy    original -> small picture without a word -> the credits that may travel -> written, read again, scanned -> kept
"""

from __future__ import annotations

import datetime
import hashlib
import os
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from io import FileIO
from pathlib import Path

from captioner import files, passing
from captioner.credits import FIELDS, Credits
from captioner.errors import Cancelled, CaptionerError, Refused, explained, reason
from captioner.metadata import writing
from captioner.metadata.writing import Wrote
from captioner.people.person import Person
from captioner.photo import Photo
from captioner.publishing import file_names, manifest, pictures, public_credits, scanning
from captioner.publishing.copies import Copy as Copy
from captioner.publishing.copies import Set as Set
from captioner.publishing.keeping_back import MENDED_BY_COPYING as MENDED_BY_COPYING
from captioner.publishing.keeping_back import blocking as blocking
from captioner.publishing.unnaming import Unnaming
from captioner.publishing.wishes import Wishes

MANIFEST = "manifest.json"
_AHEAD = 2


def publish(
    what: Set, folder: Path, wishes: Wishes, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Copy]:
    """Make the copies, on all cores; yields how each ended, in their order. The list of them is written at the end.

    What a publication that was killed left half made in the folder goes.

    Raises Refused where the check keeps one of them back, WrongValue where the names cannot be understood,
    CaptionerError where the folder is of no use. What is in the folder already is never written over.
    """
    kept_back = blocking(what.report)
    if kept_back:
        first = kept_back[0]
        raise Refused(
            f"{len(kept_back)} findings keep the set at the desk: {first.found.message}", first.path, _REMEDY
        )
    names = names_of(what, wishes)
    _refuse_taken(folder, names)
    copies = []
    for copy in _made(what, folder, names, wishes, cancelled):
        copies.append(copy)
        yield copy
    with explained(folder):
        files.sync_folder(folder)
    _put(folder / MANIFEST, manifest.content_of(what, wishes, copies))


def names_of(what: Set, wishes: Wishes) -> list[str]:
    """The names of the copies' files, made of what may travel. Raises WrongValue where the template is none."""
    unnaming = Unnaming(what.protected)

    def safe(text: str) -> str:
        return unnaming.without(text, lambda person: person.organisation)

    told = [_as_published(photo, wishes, what.protected) for photo in what.photos]
    found = file_names.names_of(told, wishes.names, what.story, safe, what.numbers)
    return [f"{name}{wishes.encoding.suffix}" for name in found]


def _as_published(photo: Photo, wishes: Wishes, protected: Collection[Person]) -> Photo:
    try:
        public = public_credits.public(photo.credits, wishes, protected)
    except Refused:
        # There will be no copy of it.
        public = Credits()
    return Photo(photo.path, public, public)


_REMEDY = "mend them, or let them pass with a reason"


def _refuse_taken(folder: Path, names: Sequence[str]) -> None:
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        passing.clear_leftovers(folder)
        there = {path.name.casefold() for path in folder.iterdir()}
    taken = next((name for name in (*names, MANIFEST) if name.casefold() in there), None)
    if taken is not None:
        raise CaptionerError(
            reason("holds {name} already", name=taken),
            folder,
            "name a new folder, or take the old copies away",
        )


def _made(
    what: Set, folder: Path, names: Sequence[str], wishes: Wishes, cancelled: Callable[[], bool]
) -> Iterator[Copy]:
    """In the photos' order, no more pictures in memory than there are cores, and a few."""
    cores = os.cpu_count() or 1
    with ThreadPoolExecutor(cores, "copy") as pool:
        waiting: deque[Future[Copy]] = deque()
        for photo, name in zip(what.photos, names, strict=True):
            waiting.append(pool.submit(_copy, photo, folder / name, wishes, what.protected, cancelled))
            if len(waiting) >= cores + _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _copy(
    photo: Photo, target: Path, wishes: Wishes, protected: Collection[Person], cancelled: Callable[[], bool]
) -> Copy:
    try:
        if cancelled():
            raise Cancelled("not published: the job was stopped", photo.path)
        public = public_credits.public(photo.credits, wishes, protected)
        with explained(photo.path), files.open_regular(photo.path) as original:
            picture, size = pictures.encoded(original, wishes)
        content = _described(target, picture, public, _secrets(photo, protected, public))
    except CaptionerError as error:
        error.path = error.path or photo.path
        return Copy(photo.path, error=error)
    kept = tuple(field.key for field in public)
    left = tuple(field.key for field in photo.credits if field.key not in kept)
    removed = dict.fromkeys(
        (*(trace.what.value for trace in photo.traces.told), *(one.value for one in photo.traces.hidden))
    )
    return Copy(photo.path, target, size, hashlib.sha256(content).hexdigest(), kept, left, tuple(removed))


def _described(target: Path, picture: bytes, public: Credits, secrets: Iterable[str]) -> bytes:
    """Put the picture with its credits there, once it was looked through; the file's content."""
    temporary = passing.name_in(target.parent)
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    try:
        with explained(target):
            _create(temporary, picture)
            if len(public):
                values = {field: public.get(field) for field in FIELDS if public.get(field) is not None}
                with writing.opened(temporary) as there:
                    there.write(values, now, _nothing)
            with writing.opened(temporary) as there:
                there.file.seek(0)
                content = there.file.read()
                held = Photo(target, there.held.credits, there.held.credits, camera=there.held.camera)
            scanning.scan(content, held, public, secrets)
            files.put_new(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink()
    return content


def _nothing(wrote: Wrote) -> None:
    """There is no sidecar to be written with a copy."""


def _create(path: Path, content: bytes) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    with FileIO(os.open(path, flags, 0o666), "r+") as file:
        files.write_all(file, content)


def _secrets(photo: Photo, protected: Iterable[Person], public: Credits) -> list[str]:
    """What must stand nowhere in the copy's bytes: protected names, and what the file gives away beside the credits.

    A camera's owner who is credited is no secret.
    """
    names = [spelling for person in protected for spelling in person.spellings()]
    said = "\n".join(public.text(field) for field in public)
    traces = [photo.camera.serial, *(trace.said for trace in photo.traces.told)]
    found = [*names, *(text for text in traces if text not in said)]
    return [text for text in dict.fromkeys(found) if text.strip()]


def _put(path: Path, content: bytes) -> None:
    with explained(path):
        files.replace(path, partial(_fill, content))
        files.sync_folder(path.parent)


def _fill(content: bytes, file: FileIO) -> None:
    files.write_all(file, content)
