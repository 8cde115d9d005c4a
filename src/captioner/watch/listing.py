"""What lies in a folder: photos and their sidecars, each as it looks from outside."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from captioner import sidecar
from captioner.errors import explained
from captioner.files import Stamp
from captioner.folders import SUFFIXES

_XMP = ".xmp"
_ENDINGS = frozenset(ending.removeprefix(".") for ending in SUFFIXES)
_SIDECARS = (sidecar.SUFFIX, _XMP)
_BESIDE = frozenset(ending.rpartition(".")[2] for ending in _SIDECARS)
# A listing of Windows has none to give.
_HAS_INODES = os.name != "nt"

Look = tuple[int, int, int]
"""Inode (0 where a listing has none), size and time of change (ns)."""
Listing = Mapping[str, Look]
"""The photos and sidecars of a folder by name."""


class Place(NamedTuple):
    """A folder that is watched: with all photos in it, or only those named."""

    folder: Path
    names: tuple[str, ...] | None


def places(asked: Iterable[Path], photos: Iterable[Path]) -> tuple[Place, ...]:
    """Where to look for the photos of a set: the folders *asked* for, and the files that were named one by one."""
    folders = [path for path in dict.fromkeys(asked) if path.is_dir()]
    single: dict[Path, list[str]] = {}
    for path in photos:
        if path.parent not in folders:
            single.setdefault(path.parent, []).append(path.name)
    alone = (Place(folder, tuple(names)) for folder, names in single.items())
    return (*(Place(folder, None) for folder in folders), *alone)


def listed(place: Place) -> Listing:
    """What lies there now. Raises CaptionerError where the folder cannot be listed."""
    with explained(place.folder):
        return dict(_of_folder(place.folder) if place.names is None else _of_names(place.folder, place.names))


def _of_folder(folder: Path) -> Iterator[tuple[str, Look]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            ending = name.rpartition(".")[2].lower()
            if ending in _ENDINGS or (ending in _BESIDE and name.lower().endswith(_SIDECARS)):
                try:
                    status = entry.stat()
                except FileNotFoundError:
                    # It went between the two calls, or is a link that leads nowhere.
                    continue
                if name[0] != ".":
                    yield name, _look(status)


def _of_names(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, Look]]:
    folder.stat()
    for one in dict.fromkeys(one for name in names for one in (name, *_beside(name))):
        try:
            status = (folder / one).stat()
        except FileNotFoundError:
            continue
        yield one, _look(status)


def is_photo(name: str) -> bool:
    """Whether a file of this name is listed as a photo."""
    return name.rpartition(".")[2].lower() in _ENDINGS


def _beside(name: str) -> tuple[str, ...]:
    return name + sidecar.SUFFIX, name + _XMP, name.rpartition(".")[0] + _XMP


def _look(status: os.stat_result) -> Look:
    return status.st_ino if _HAS_INODES else 0, status.st_size, status.st_mtime_ns


def look_of(stamp: Stamp) -> Look:
    """How a listing shows a file that looked like this when it was read."""
    return stamp.inode if _HAS_INODES else 0, stamp.size, stamp.mtime_ns


def photos_beside(sidecars: Sequence[str], now: Listing) -> Iterator[str]:
    """The photos that these sidecars belong to, or may: `a.xmp` lies beside every a.jpg and a.cr2."""
    stems: dict[str, list[str]] = {}
    if any(name.lower().endswith(_XMP) for name in sidecars):
        for name in filter(is_photo, now):
            stems.setdefault(name.rpartition(".")[0], []).append(name)
    for name in sidecars:
        is_ours = name.lower().endswith(sidecar.SUFFIX)
        named = name[: -len(sidecar.SUFFIX if is_ours else _XMP)]
        yield from (named,) if is_ours or named in now else stems.get(named, ())
