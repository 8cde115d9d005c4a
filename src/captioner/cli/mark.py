"""`captioner mark`: say of photos that they are checked, cleared or held, or open again; the files are not touched."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from captioner import library, saying, standing
from captioner.checks import against, profiles
from captioner.checks.checking import check
from captioner.checks.finding import Finding, Severity
from captioner.checks.profile import Profile
from captioner.cli import photos
from captioner.errors import Cancelled, WrongValue, shown_path
from captioner.standing import State, Wish


def run(asked: argparse.Namespace) -> int:
    """Mark the photos named; 1 if one could not be marked."""
    wish = _wish(asked)
    paths, complete = photos.named(asked.paths)
    kept = _kept(paths, profiles.named(asked.profile)) if wish.state is State.CLEARED else {}
    for path, finding in kept.items():
        photos.say(f"{shown_path(path)}: is not cleared: {finding.found.message} ({finding.rule})")
    complete = complete and not kept
    paths = [path for path in paths if path not in kept]
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


def _kept(paths: Sequence[Path], profile: Profile) -> dict[Path, Finding]:
    """The photos that the check keeps at the desk, each seen among those of its folder, and why."""
    kept: dict[Path, Finding] = {}
    for folder in dict.fromkeys(path.parent for path in paths):
        there = [library.load(path) for path in library.photos_in([folder])]
        for one in check(there, against.of_folder(folder, profile).desk).findings:
            if one.path and one.path in paths and one.is_open and one.severity >= Severity.REASON:
                kept.setdefault(one.path, one)
    return kept


def _wish(asked: argparse.Namespace) -> Wish:
    if asked.held is None:
        return Wish(State(asked.mark) if asked.mark else None)
    if not standing.note(asked.held):
        raise WrongValue("--held: say why, for whoever is to lift it")
    return Wish(State.HELD, asked.held)
