"""`captioner shift`: the dates of a camera whose clock was wrong, put right; what no clock has told is left."""

from __future__ import annotations

import argparse
from datetime import timedelta

from captioner import library
from captioner.cli import photos, writing
from captioner.credits import DATE_TAKEN
from captioner.errors import WrongValue, shown_path
from captioner.many import clocks
from captioner.many.clocks import Body, Shift, Zone, bodies, body_of
from captioner.many.rehearsal import rehearse
from captioner.photo import Photo


def run(asked: argparse.Namespace) -> int:
    """Move the dates, or only say it; 1 if a photo could not be read or saved. Photos that are left are named."""
    shift = _shift(asked)
    paths, complete = photos.named(asked.paths)
    readable = photos.readable(map(library.load, paths))
    meant = [photo for photo in readable if _is_meant(photo, asked.camera)]
    if not meant and readable:
        raise WrongValue(f"no photo was taken with {asked.camera!r}; there are {_cameras(readable)}")
    foreseen = rehearse(meant, shift.applied)
    for path, why in foreseen.left:
        photos.say(f"{shown_path(path)}: left as it is: {why}")
    changing = [changed.before.path for changed in foreseen.changed]
    if asked.dry_run:
        after = list(writing.would_be(changing, shift.applied))
    else:
        after = writing.saved(changing, shift.applied, (DATE_TAKEN,), ())
    count = "1 date" if len(after) == 1 else f"{len(after)} dates"
    photos.say(f"{count} {'would be ' if asked.dry_run else ''}moved by {clocks.spelled(shift.by)}")
    return 0 if complete and len(readable) == len(paths) and len(after) == len(changing) else 1


def _shift(asked: argparse.Namespace) -> Shift:
    if asked.by is None and asked.zone is None and asked.to_zone is None:
        raise WrongValue("nothing to shift: name --by, --zone or --to-zone")
    by = timedelta() if asked.by is None else clocks.amount(asked.by)
    if asked.zone is not None:
        return Shift(by, Zone.SET, clocks.zone(asked.zone))
    return Shift(by) if asked.to_zone is None else Shift(by, Zone.TOLD, clocks.zone(asked.to_zone))


def _is_meant(photo: Photo, camera: str | None) -> bool:
    if camera is None:
        return True
    name, serial = body_of(photo)
    return camera.casefold() in name.casefold() or (bool(serial) and camera.casefold() == serial.casefold())


def _cameras(found: list[Photo]) -> str:
    return ", ".join(str(body) if body != Body() else "photos that name no camera" for body in bodies(found))
