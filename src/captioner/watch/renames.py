"""Which of the photos that went are among those that came, under another name: by their files, or by their sidecars."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from captioner import sidecar
from captioner.errors import CaptionerError, explained
from captioner.metadata import writing
from captioner.watch.listing import Look

_MOST_READ = 64
"""So many files are read whole, to be known by their pictures; more that came at once are photos of their own."""
_PIECE = 1 << 20


class Renamed(NamedTuple):
    """A photo by its old and its new path."""

    old: Path
    new: Path
    is_alone: bool
    """Whether its sidecar was left behind under the old name."""


def renamed(gone: Mapping[Path, Look], new: Mapping[Path, Look]) -> tuple[Renamed, ...]:
    """The photos that are *new* and were *gone*'s: the same file, or one that a sidecar says was that photo."""
    pairs = _by_look(gone, new)
    for find in (_by_own_sidecar, _by_picture):
        went = [path for path in gone if path not in pairs]
        came = [path for path in new if path not in pairs.values()]
        if went and came:
            pairs |= find(went, came)
    return tuple(Renamed(old, now, _is_alone(old, now)) for old, now in pairs.items())


def _by_look(gone: Mapping[Path, Look], new: Mapping[Path, Look]) -> dict[Path, Path]:
    """The same inode, size and time; where a listing has no inodes, two that look alike are not told apart."""
    went: dict[Look, list[Path]] = {}
    came: dict[Look, list[Path]] = {}
    for looks, by_look in ((gone, went), (new, came)):
        for path, look in looks.items():
            by_look.setdefault(look, []).append(path)
    alike = ((olds, came.get(look, [])) for look, olds in went.items())
    return {olds[0]: news[0] for olds, news in alike if len(olds) == len(news) == 1}


def _by_own_sidecar(gone: Sequence[Path], new: Sequence[Path]) -> dict[Path, Path]:
    """A sidecar that came along still names the photo it was written for."""
    pairs: dict[Path, Path] = {}
    for path in new:
        name = _told(path, "name")
        olds = [old for old in gone if old.name == name and old.parent == path.parent and old not in pairs]
        if olds:
            pairs[olds[0]] = path
    return pairs


def _by_picture(gone: Sequence[Path], new: Sequence[Path]) -> dict[Path, Path]:
    """A sidecar that was left behind holds the hash of its photo's picture."""
    olds = {known: old for old in gone if (known := _told(old, "imageDataHash"))}
    pairs: dict[Path, Path] = {}
    if olds and len(new) <= _MOST_READ:
        for path in new:
            old = olds.pop(_picture(path), None)
            if old is not None:
                pairs[old] = path
    return pairs


def _told(photo: Path, key: str) -> str:
    """What a photo's sidecar says of the file it belongs to; nothing where there is none that can be read."""
    try:
        beside = sidecar.read(photo)
    except CaptionerError:
        return ""
    own = beside.whole.get(sidecar.OWN, {}) if beside else {}
    file = own.get("file")
    return str(file.get(key, "")) if isinstance(file, dict) else ""


def _picture(photo: Path) -> str:
    """The hash of its image data, as a sidecar holds it; nothing for a file that cannot be read."""
    digest = hashlib.sha256()
    try:
        with explained(photo), writing.opened(photo) as there:
            for start, end in there.container.picture:
                there.file.seek(start)
                left = end - start
                while left and (piece := there.file.read(min(left, _PIECE))):
                    digest.update(piece)
                    left -= len(piece)
    except CaptionerError:
        return ""
    return f"sha256:{digest.hexdigest()}"


def _is_alone(old: Path, new: Path) -> bool:
    return sidecar.path_of(old).exists() and not sidecar.path_of(new).exists()
