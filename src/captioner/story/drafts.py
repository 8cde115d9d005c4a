"""What is typed of a story and not yet in its file: kept in the user's own folder, so that no end loses it.

One file for each set. It says how the story was before and what was typed of it, so that it can be merged, member by
member, into whatever the story's file says by then. What a newer captioner put into it stays in it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from functools import partial
from io import FileIO
from itertools import count
from pathlib import Path
from typing import NamedTuple

from captioner import files, foreign
from captioner.errors import explained
from captioner.journal.database import state_folder
from captioner.story.story import MEMBERS, Json, Story, from_json

MARKER, VERSION = "captioner-story-draft", 1
_LARGEST = 1 << 26
_SIDES = ("before", "after")


class Draft(NamedTuple):
    """A story as its file held it, and as it is to be."""

    before: Story
    after: Story


def keep(folder: Path, draft: Draft) -> None:
    """Keep this of the story of the photos in *folder*; on the disk when it returns. Raises CaptionerError.

    A file that is no draft, and lies in its place, is set aside.
    """
    path = _path(folder)
    with explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        there = _read(path)
        if there is None and os.path.lexists(path):
            _set_aside(path)
        _put(path, folder, {side: getattr(draft, side).json() for side in _SIDES}, there or {})


def found(folder: Path) -> Draft | None:
    """What was kept of it; None where there is nothing, or nothing that can be read. Raises CaptionerError."""
    path = _path(folder)
    with explained(path):
        if not os.path.lexists(path):
            _follow_name(folder, path)
        whole = _read(path)
    if whole is None:
        return None
    before, after = (from_json(_side(whole, side))[0] for side in _SIDES)
    return Draft(before, after) if before != after else None


def forget(folder: Path) -> None:
    """It stands in the story's file, or is not wanted: but for what only others know of. Raises CaptionerError."""
    path = _path(folder)
    with explained(path):
        there = _read(path)
        if there is not None and any(_others_in(there).values()):
            _put(path, folder, {side: {} for side in _SIDES}, there)
        else:
            path.unlink(missing_ok=True)


def _read(path: Path) -> Json | None:
    """The file's JSON; None where there is none of ours."""
    try:
        with files.open_regular(path) as file:
            content = b"".join(iter(partial(file.read, 1 << 20), b""))[:_LARGEST]
    except FileNotFoundError:
        return None
    try:
        whole = foreign.parsed(content)
    except ValueError:
        return None
    return whole if isinstance(whole, dict) and whole.get("format") == MARKER else None


def _side(whole: Json, side: str) -> Json:
    found = whole.get(side)
    return found if isinstance(found, dict) else {}


def _others_in(whole: Json) -> dict[str, Json]:
    """By side, the members that this captioner does not know, or cannot read."""
    return {side: _others(_side(whole, side)) for side in _SIDES}


def _others(said: Json) -> Json:
    known = {MEMBERS[name].key for name in set(MEMBERS) - set(from_json(said)[1])}
    return {key: value for key, value in said.items() if key not in known}


def _put(path: Path, folder: Path, sides: Mapping[str, Json], there: Json) -> None:
    head = {
        "format": MARKER,
        "version": foreign.version_of(there.get("version"), VERSION),
        "folder": str(folder.absolute()),
        "inode": _inode(folder),
    }
    others = _others_in(there)
    files.replace(path, partial(_fill, {**there, **head, **{s: {**others[s], **sides[s]} for s in _SIDES}}))


def _follow_name(folder: Path, path: Path) -> None:
    """A draft of this very folder, from when it had another name, is its draft still."""
    inode = _inode(folder)
    for other in path.parent.glob("*.json") if inode else ():
        whole = _read(other)
        if (
            whole is not None
            and whole.get("inode") == inode
            and not os.path.lexists(str(whole.get("folder")))
        ):
            other.replace(path)
            return


def _inode(folder: Path) -> int:
    """What the disk knows the folder by, whatever it is called; 0 where that cannot be told."""
    try:
        return folder.stat().st_ino
    except OSError:
        return 0


def _set_aside(path: Path) -> None:
    names = (path.with_name(f"{path.stem}.damaged-{number}{path.suffix}") for number in count(1))
    path.replace(next(name for name in names if not os.path.lexists(name)))


def _path(folder: Path) -> Path:
    name = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:32]
    return state_folder() / "stories" / f"{name}.json"


def _fill(whole: Json, file: FileIO) -> None:
    text = json.dumps(whole, ensure_ascii=False)
    files.write_all(file, text.encode("utf-8", "backslashreplace"))
