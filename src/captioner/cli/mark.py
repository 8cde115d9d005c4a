"""`captioner mark`: say of photos that they are checked, cleared or held, or open again; the files are not touched."""

from __future__ import annotations

import argparse
from pathlib import Path

from captioner import saying, standing
from captioner.cli import photos
from captioner.errors import Cancelled, WrongValue, shown_path
from captioner.standing import State, Wish


def run(asked: argparse.Namespace) -> int:
    """Mark the photos named; 1 if one could not be marked."""
    wish = _wish(asked)
    paths, complete = photos.named(asked.paths)
    progress = photos.Progress("marked", len(paths))
    failed = False
    with photos.stoppable() as stopped:
        for said in saying.mark_all(paths, wish, cancelled=stopped):
            if isinstance(said.error, Cancelled):
                continue
            progress.step()
            if said.error is not None:
                photos.say(str(said.error))
                failed = True
            elif said.marked is not None and said.marked.note:
                photos.say(f"{shown_path(Path(said.path))}: {said.marked.note}")
    progress.end()
    return 0 if complete and not failed else 1


def _wish(asked: argparse.Namespace) -> Wish:
    if asked.held is None:
        return Wish(State(asked.mark) if asked.mark else None)
    if not standing.note(asked.held):
        raise WrongValue("--held: say why, for whoever is to lift it")
    return Wish(State.HELD, asked.held)
