"""`captioner undo`: saves taken back, photo and sidecar byte for byte as they were."""

from __future__ import annotations

import argparse

from captioner import library, ways_back
from captioner.cli import photos
from captioner.errors import CaptionerError, shown_path


def run(asked: argparse.Namespace) -> int:
    """Take back the last save of each photo named, or all that are known; 1 if one could not be taken back."""
    paths, complete = photos.named(asked.paths)
    if asked.list:
        for path in paths:
            for record in ways_back.known(path):
                print(shown_path(path), record.time, " ".join(record.fields), sep="\t")
        return 0 if complete else 1
    progress = photos.Progress("taken back", len(paths))
    failed = False
    for path in paths:
        count = 0
        try:
            for _ in library.take_back(path, None if asked.all else 1):
                count += 1
        except CaptionerError as error:
            photos.say(str(error))
            failed = True
        else:
            if not count:
                photos.say(f"{shown_path(path)}: no save of it is known that could be taken back")
                failed = True
        progress.step()
    progress.end()
    return 0 if complete and not failed else 1
