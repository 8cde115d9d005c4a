"""The lists that a desk keeps for itself: JSON files that people can read, hand on, and keep on a shared disk.

What this captioner does not understand of one stays in it. Two windows may write it: each change is made to the file
as it is in that moment. A damaged file is set aside, never written over.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import FileIO
from itertools import count
from pathlib import Path
from typing import Any

import platformdirs

from captioner import files, foreign
from captioner.errors import CaptionerError, explained
from captioner.files import Stamp

Json = dict[str, Any]
_LARGEST = 1 << 27
_TRIES = 20


class Damaged(CaptionerError):
    """The file holds no such list."""


@dataclass(frozen=True)
class ListFile:
    """One kind of list: where its entries stand in the file, and what marks the file as one."""

    marker: str
    member: str
    told: str
    """What it holds, as a person would say: `people`."""
    version: int = 1


def folder() -> Path:
    """Where the user's system wants such things kept; CAPTIONER_CONFIG names another folder, such as a shared one."""
    named = os.environ.get("CAPTIONER_CONFIG")
    return Path(named) if named else platformdirs.user_config_path("captioner", appauthor=False)


def read(kind: ListFile, path: Path) -> list[Json]:
    """The entries in a file; none where there is none. Raises Damaged and CaptionerError."""
    return _read(kind, path)[0] or []


def change(kind: ListFile, path: Path, changed: Callable[[list[Json]], list[Json]]) -> Path | None:
    """Let the file hold what *changed* makes of its entries as they are now; durable when it returns.

    Returns where a damaged file was set aside, if it had to be. Raises CaptionerError; the file is then as it was.
    """
    aside = None
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(_TRIES):
            try:
                entries, whole, seen = _read(kind, path)
            except Damaged:
                aside, entries, whole, seen = _set_aside(path), None, {}, None
            content = _whole(kind, changed(entries or []), whole)
            try:
                files.replace(path, partial(_fill, content), partial(_refuse_changed, path, seen))
            except files.Changed:
                continue
            files.sync_folder(path.parent)
            return aside
    raise files.Changed(path)


def give_out(kind: ListFile, path: Path, entries: Sequence[Json]) -> None:
    """Write these entries into a file of their own. Raises CaptionerError."""
    give_out_bytes(path, _whole(kind, entries, {}))


def give_out_bytes(path: Path, content: bytes) -> None:
    """Put a file with this content there, in one step. Raises CaptionerError."""
    with explained(path):
        files.replace(path, partial(_fill, content))
        files.sync_folder(path.parent)


def content_of(path: Path) -> bytes:
    """All that a file holds. Raises CaptionerError."""
    with explained(path), files.open_regular(path) as file:
        # A raw file may hand over less than there is.
        return b"".join(iter(partial(file.read, 1 << 20), b""))[:_LARGEST]


def _refuse_changed(path: Path, seen: Stamp | None, new: Stamp) -> None:
    files.refuse_changed(path, seen)


def _set_aside(path: Path) -> Path:
    names = (path.with_name(f"{path.stem}.damaged-{number}{path.suffix}") for number in count(1))
    return path.replace(next(name for name in names if not os.path.lexists(name)))


def _fill(content: bytes, file: FileIO) -> None:
    files.write_all(file, content)


def _whole(kind: ListFile, entries: Sequence[Json], before: Json) -> bytes:
    version = foreign.version_of(before.get("version"), kind.version)
    others = [one for one in before.get(kind.member, ()) if not isinstance(one, dict)]
    whole = {**before, "format": kind.marker, "version": version, kind.member: [*entries, *others]}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _read(kind: ListFile, path: Path) -> tuple[list[Json] | None, Json, Stamp | None]:
    """The entries, the whole, and what the file looked like; None for the entries where there is no file."""
    with explained(path):
        try:
            seen = files.stamp(path)
            content = content_of(path)
        except FileNotFoundError:
            return None, {}, None
    what = f"holds no {kind.told}"
    try:
        whole = json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        whole, what = None, f"{what}; line {error.lineno} is not JSON"
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or not isinstance(whole.get(kind.member), list):
        if isinstance(whole, dict) and _is_newer(kind, whole):
            raise CaptionerError("was written by a newer captioner", path, "update captioner")
        raise Damaged(what, path, "name another file, or mend it in a text editor")
    return [entry for entry in whole[kind.member] if isinstance(entry, dict)], whole, seen


def _is_newer(kind: ListFile, whole: Json) -> bool:
    """Such a file is sound, though its entries stand elsewhere than we know: it is left alone, never set aside."""
    return whole.get("format") == kind.marker and foreign.is_newer(whole.get("version"), kind.version)
