"""The story's file beside the photos: two desks may write it, and what either of them said is kept.

Each save changes only the members that were changed here, in the file as it is in that moment. Where another said
the same member otherwise meanwhile, ours is written, and theirs is kept under `overtaken`, and told.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from io import FileIO
from itertools import count
from pathlib import Path

from captioner import __version__, editor, files, locks
from captioner.errors import CaptionerError, explained
from captioner.files import Stamp
from captioner.story.story import EMPTY, MEMBERS, Json, Story, from_json

NAME = "captioner-story.json"
MARKER, VERSION = "captioner-story", 1
_LARGEST = 1 << 26
_MOST_OVERTAKEN = 200
_TRIES = 20


class Damaged(CaptionerError):
    """The file is there and holds no story; it is set aside by the next save, never written over."""


@dataclass(frozen=True)
class Kept:
    """A story as its file holds it."""

    story: Story = EMPTY
    unread: tuple[str, ...] = ()
    """The members that cannot be read; they stay in the file as they are until they are said anew."""
    whole: Json = field(default_factory=dict, hash=False)
    stamp: Stamp | None = None

    @property
    def is_there(self) -> bool:
        """Whether there is a file at all."""
        return self.stamp is not None


@dataclass(frozen=True)
class Saved:
    """The story after a save, as the file holds it now."""

    story: Story
    overtaken: tuple[str, ...] = ()
    """The members that another had said otherwise meanwhile: theirs are kept in the file."""
    aside: Path | None = None
    """Where a damaged file was set aside."""


def path_of(folder: Path) -> Path:
    """Where the story of the photos in a folder lies."""
    return folder / NAME


def read(folder: Path) -> Kept:
    """The story beside the photos; an empty one where there is none. Raises Damaged, CaptionerError."""
    path = path_of(folder)
    with explained(path):
        try:
            with files.open_regular(path) as file:
                # A raw file may hand over less than there is.
                content = b"".join(iter(partial(file.read, 1 << 20), b""))
                stamp = files.stamp_of(file)
        except FileNotFoundError:
            return Kept()
    whole = _parsed(path, content)
    story, unread = from_json(whole)
    return Kept(story, unread, whole, stamp)


def _parsed(path: Path, content: bytes) -> Json:
    what = "holds no story"
    try:
        whole = json.loads(content.decode("utf-8-sig")) if len(content) <= _LARGEST else None
    except json.JSONDecodeError as error:
        whole, what = None, f"{what}; line {error.lineno} is not JSON"
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("format") != MARKER:
        raise Damaged(what, path, "mend it in a text editor, or save the story: this is set aside")
    return whole


def save(folder: Path, before: Story, after: Story) -> Saved:
    """Let the file say what *after* says otherwise than *before*, and all else as it is; durable when it returns.

    Raises CaptionerError; the file is then as it was.
    """
    path = path_of(folder)
    if not after.differing(before):
        return Saved(read(folder).story)
    with explained(path), locks.held(path) as lock:
        aside = None
        for _ in range(_TRIES):
            try:
                kept = read(folder)
            except Damaged:
                aside, kept = _set_aside(path), Kept()
            # What was known here outlives a file that was damaged or thrown away meanwhile.
            kept = kept if kept.is_there else Kept(before)
            saved, whole = _merged(kept, before, after)
            try:
                files.replace(path, partial(_fill, whole), partial(_refuse, path, kept.stamp, lock))
            except files.Changed:
                continue
            files.sync_folder(Path(os.path.realpath(path)).parent)
            return Saved(saved.story, saved.overtaken, aside)
    raise files.Changed(path)


def _merged(kept: Kept, before: Story, after: Story) -> tuple[Saved, Json]:
    said = after.differing(before)
    theirs = [name for name in kept.story.differing(before) if name in said]
    overtaken = tuple(name for name in theirs if name in kept.story.differing(after))
    lost = [name for name in kept.unread if name in said and name not in overtaken]
    story = kept.story.with_members({name: getattr(after, name) for name in said})
    whole = dict(kept.whole)
    for name in said if kept.is_there else MEMBERS:
        one = MEMBERS[name]
        whole[one.key] = one.written(getattr(story, name))
    earlier = whole.get("overtaken")
    earlier = earlier if isinstance(earlier, list) else []
    entries = [*earlier, *_entries(kept.whole, (*overtaken, *lost))]
    version = whole.get("version")
    whole |= {
        "format": MARKER,
        "version": max(VERSION, version) if isinstance(version, int) else VERSION,
        "generator": f"captioner {__version__}",
    }
    if entries:
        whole["overtaken"] = entries[-_MOST_OVERTAKEN:]
    return Saved(story, (*overtaken, *lost)), whole


def _entries(whole: Json, names: tuple[str, ...]) -> Iterator[Json]:
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    for name in names:
        key = MEMBERS[name].key
        yield {"at": now, "by": editor.name(), "member": key, "value": whole.get(key)}


def _set_aside(path: Path) -> Path:
    names = (path.with_name(f"{path.stem}.damaged-{number}{path.suffix}") for number in count(1))
    return path.replace(next(name for name in names if not os.path.lexists(name)))


def _fill(whole: Json, file: FileIO) -> None:
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    files.write_all(file, f"{text}\n".encode("utf-8", "backslashreplace"))


def _refuse(path: Path, seen: Stamp | None, lock: locks.Lock, new: Stamp) -> None:
    files.refuse_changed(path, seen)
    lock.refuse_lost(path)
