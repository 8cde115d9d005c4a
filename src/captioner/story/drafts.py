"""What is typed of a story and not yet in its file: kept in the user's own folder, so that no end loses it.

One file for each set. It says how the story was before and what was typed of it, so that it can be merged, member by
member, into whatever the story's file says by then.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import partial
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from captioner import files
from captioner.errors import explained
from captioner.journal.database import state_folder
from captioner.story.story import Json, Story, from_json

MARKER = "captioner-story-draft"
_LARGEST = 1 << 26


class Draft(NamedTuple):
    """A story as its file held it, and as it is to be."""

    before: Story
    after: Story


def keep(folder: Path, draft: Draft) -> None:
    """Keep this of the story of the photos in *folder*; on the disk when it returns. Raises CaptionerError."""
    path = _path(folder)
    whole = {
        "format": MARKER,
        "folder": str(folder.absolute()),
        "before": draft.before.json(),
        "after": draft.after.json(),
    }
    with explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.replace(path, partial(_fill, whole))


def found(folder: Path) -> Draft | None:
    """What was kept of it; None where there is nothing, or nothing that can be read. Raises CaptionerError."""
    path = _path(folder)
    with explained(path):
        try:
            with files.open_regular(path) as file:
                content = file.read(_LARGEST) or b""
        except FileNotFoundError:
            return None
    try:
        whole = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(whole, dict) or whole.get("format") != MARKER:
        return None
    sides = [whole.get(side) for side in ("before", "after")]
    before, after = (from_json(side)[0] if isinstance(side, dict) else Story() for side in sides)
    return Draft(before, after)


def forget(folder: Path) -> None:
    """It stands in the story's file, or is not wanted. Raises CaptionerError."""
    path = _path(folder)
    with explained(path):
        path.unlink(missing_ok=True)


def _path(folder: Path) -> Path:
    name = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:32]
    return state_folder() / "stories" / f"{name}.json"


def _fill(whole: Json, file: FileIO) -> None:
    text = json.dumps(whole, ensure_ascii=False)
    files.write_all(file, text.encode("utf-8", "backslashreplace"))
