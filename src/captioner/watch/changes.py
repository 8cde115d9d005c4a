"""What lies in the folders of a set, and what other programs did there since the last look: values in, values out.

A name counts as changed once two looks have found it the same: a file that is still being copied is left alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from captioner.errors import CaptionerError
from captioner.folders import name_key
from captioner.photo import Photo
from captioner.watch.listing import Listing, Look, Place, is_photo, listed, look_of, photos_beside
from captioner.watch.renames import Renamed, renamed

_NEVER: Look = (0, -1, 0)


class Known(NamedTuple):
    """A folder as it was last told, as it was at the last look, and which one it was, however it is called."""

    told: Listing
    last: Listing
    folder: tuple[int, int]


class Changes(NamedTuple):
    """What other programs did to the photos of a set."""

    new: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    changed: tuple[Path, ...] = ()
    """Photos that were written, or whose sidecar was."""
    coming: tuple[tuple[Path, Path | None], ...] = ()
    """The new and the renamed in order, each with the photo of the set that it stands behind; None: before all."""


class Sight(NamedTuple):
    """What a look has found."""

    known: Mapping[Path, Known]
    """What the next look starts from, if these changes are taken in."""
    changes: Changes = Changes()
    is_settled: bool = True
    """False where a file is just being written: look again soon."""
    away: tuple[CaptionerError, ...] = ()
    """Why some of the folders cannot be looked at now."""


def look(
    places: Iterable[Place],
    known: Mapping[Path, Known],
    rows: Sequence[Path],
    read: Iterable[Photo] = (),
) -> Sight:
    """What has changed since the look that left *known*, in the places of a set whose photos are *rows*, in order.

    The photos in *read* have been read since: the files they were read from count as told.
    """
    after, away, found = dict(known), [], []
    stamps = _stamps(read)
    for place in places:
        try:
            one = _compared(place, known.get(place.folder), rows, stamps.get(place.folder, {}))
        except CaptionerError as error:
            away.append(error)
            continue
        after[place.folder] = one.known
        found.append(one)
    is_settled = not any(one.unsettled for one in found)
    return Sight(after, _changes(found, rows), is_settled, tuple(away))


def _stamps(read: Iterable[Photo]) -> dict[Path, dict[str, Look]]:
    stamps: dict[Path, dict[str, Look]] = {}
    for photo in read:
        if (seen := photo.stamp) is not None:
            stamps.setdefault(photo.path.parent, {})[photo.name] = look_of(seen)
    return stamps


class _Found(NamedTuple):
    """What has changed in one place: the names that two looks found the same, and those that are still on the move."""

    place: Place
    known: Known
    before: Listing
    settled: frozenset[str]
    unsettled: frozenset[str]


def _compared(place: Place, known: Known | None, rows: Sequence[Path], stamps: Listing) -> _Found:
    now = listed(place)
    status = place.folder.stat()
    folder = status.st_dev, status.st_ino
    if known is None:
        known = Known(_first(place, now, rows), now, folder)
    before = {**known.told, **stamps} if stamps else known.told
    _refuse_unmounted(place, known, now, folder)
    differing: set[str] = set()
    if before != now:
        differing = {name for name, look in now.items() if before.get(name) != look}
        differing |= before.keys() - now.keys()
    settled = frozenset(name for name in differing if known.last.get(name) == now.get(name))
    told = before
    if settled:
        told = {name: look for name, look in before.items() if name not in settled}
        told |= {name: now[name] for name in settled if name in now}
    return _Found(place, Known(told, now, folder), before, settled, frozenset(differing - settled))


def _first(place: Place, now: Listing, rows: Sequence[Path]) -> Listing:
    """What counts as told at the first look: the photos there are rows of, and whatever lies beside them."""
    photos = {path.name: now.get(path.name, _NEVER) for path in rows if path.parent == place.folder}
    return photos | {name: look for name, look in now.items() if not is_photo(name)}


def _refuse_unmounted(place: Place, known: Known, now: Listing, folder: tuple[int, int]) -> None:
    """A share that is gone may leave an empty folder in its place: that no photo was taken away is certain."""
    if folder != known.folder and known.told and not known.told.keys() & now.keys():
        raise CaptionerError(
            "another folder has taken its place", place.folder, "connect the disk or share again"
        )


def _changes(found: Sequence[_Found], rows: Sequence[Path]) -> Changes:
    new: dict[Path, Look] = {}
    gone: dict[Path, Look] = {}
    changed: dict[Path, None] = {}
    known = set(rows) if any(one.settled for one in found) else set()
    for one in found:
        folder, now = one.place.folder, one.known.told
        for name in filter(is_photo, one.settled):
            path = folder / name
            if name not in now:
                gone[path] = one.before[name]
            elif path not in known and one.place.names is None:
                new[path] = now[name]
            else:
                changed[path] = None
        beside = [name for name in one.settled if not is_photo(name)]
        changed |= dict.fromkeys(
            folder / name for name in photos_beside(beside, now) if folder / name in known
        )
    if not (new or gone or changed):
        return Changes()
    pairs = renamed(gone, new) if gone and new else ()
    olds, news = {pair.old for pair in pairs}, {pair.new for pair in pairs}
    left = [path for path in rows if path not in olds] if new else []
    return Changes(
        tuple(sorted(new.keys() - news, key=_key)),
        tuple(path for path in gone if path not in olds and path in known),
        pairs,
        tuple(path for path in changed if path not in gone),
        tuple((path, before) for before, path in pairwise((None, *in_place(left, new))) if path in new),
    )


def in_place(rows: Sequence[Path], new: Iterable[Path]) -> Iterator[Path]:
    """The rows with new ones among them, each in its folder's order, in which people sort."""
    waiting = {folder: deque[Path]() for folder in dict.fromkeys(path.parent for path in new)}
    for path in sorted(new, key=_key):
        waiting[path.parent].append(path)
    ends = {path.parent: path for path in rows if path.parent in waiting}
    for path in rows:
        queue = waiting.get(path.parent)
        while queue and _key(queue[0]) < _key(path):
            yield queue.popleft()
        yield path
        if queue and ends[path.parent] is path:
            yield from queue
            queue.clear()
    for queue in waiting.values():
        yield from queue


def _key(path: Path) -> tuple[object, ...]:
    return name_key(path.name)
