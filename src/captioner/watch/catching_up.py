"""A photo in the window, and the same photo as another program left it: both put together, and nothing of ours lost."""

from __future__ import annotations

from dataclasses import replace

from captioner import translations
from captioner.credits import FIELDS, Credits, Field
from captioner.kinds import Value
from captioner.merging import Conflict, together
from captioner.photo import Photo

OURS = "window"
"""Where a value comes from that another program changed as well."""


def caught_up(now: Photo, disk: Photo) -> Photo:
    """The photo as the disk holds it, with the edits that are not saved yet.

    A field that both changed keeps ours, shows both, and keeps its old base: so the save asks before it overwrites.
    """
    if not now.edited:
        known = translations.together(now.made_for, disk.made_for)
        return replace(disk, made_for=known) if now.made_for else disk
    if disk.unreadable:
        return replace(now, warnings=(*disk.warnings, disk.unreadable))
    credits: dict[Field, Value | None] = {}
    saved: dict[Field, Value | None] = {}
    homes, both = dict(disk.homes), []
    for field in FIELDS:
        base, ours, theirs = now.saved.get(field), now.credits.get(field), disk.credits.get(field)
        value = together(field, base, ours, theirs)
        if isinstance(value, Conflict):
            both.append(field)
            credits[field], saved[field] = ours, base
            homes[field] = {**homes.get(field, {}), **({} if ours is None else {OURS: ours})}
        else:
            credits[field], saved[field] = value, disk.saved.get(field)
    disagreeing = tuple(field for field in FIELDS if field in disk.disagreeing or field in both)
    settled = now.settled.intersection({*disagreeing, *_confirmed(now)})
    return replace(
        disk,
        credits=Credits(credits),
        saved=Credits(saved),
        homes=homes,
        disagreeing=disagreeing,
        settled=settled,
        made_for=translations.together(now.made_for, disk.made_for),
        right=now.right,
    )


def _confirmed(now: Photo) -> frozenset[Field]:
    """Fields of which the desk has said that a translation is still right, and that nothing disagrees about."""
    return now.settled.difference(now.disagreeing)


def renamed(now: Photo, disk: Photo) -> Photo:
    """A photo whose sidecar was left behind under its old name: what only that one held is to be saved once more."""
    if disk.unreadable:
        return replace(now, path=disk.path)
    made_for = translations.together(now.made_for, disk.made_for)
    return replace(disk, credits=now.credits, made_for=made_for)


def contested(photo: Photo) -> tuple[Field, ...]:
    """The fields that another program changed while edits of them were waiting here."""
    return tuple(field for field in photo.disagreeing if OURS in photo.homes.get(field, {}))
