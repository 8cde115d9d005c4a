"""What a photo's file and its sidecar say together, and one field merged from two sides: values in, values out."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from captioner.credits import FIELDS, Credits, Field
from captioner.errors import CaptionerError
from captioner.kinds import Value
from captioner.metadata.embedded import Embedded
from captioner.photo import HomeValues, Photo
from captioner.sidecar import Sidecar
from captioner.texts import Texts
from captioner.translations import Made

_AS_SETS = frozenset({"keywords", "persons"})


class Conflict(NamedTuple):
    """A field that both sides changed: what it was, what the desk wants, and what another program wrote meanwhile."""

    field: Field
    base: Value | None
    ours: Value | None
    theirs: Value | None


class Wanted(NamedTuple):
    """What to write of a photo: values by field, and what is known of their translations."""

    values: Mapping[Field, Value | None]
    made_for: Mapping[Field, Made]


class ChangedOnDisk(CaptionerError):
    """Another program changed fields of this photo that are about to be written; nothing was."""

    def __init__(self, photo: Photo, conflicts: Sequence[Conflict]) -> None:
        names = ", ".join(one.field.label.lower() for one in conflicts)
        super().__init__(
            f"another program changed the {names}", photo.path, "open it again to see the change"
        )
        self.conflicts = tuple(conflicts)


class Held(NamedTuple):
    """What file and sidecar hold of one photo, put together."""

    credits: Credits
    saved: Credits
    """What of them a save would not have to write."""
    homes: HomeValues
    disagreeing: tuple[Field, ...]
    outside: Mapping[Field, Value | None]
    """What another program changed in the file since the last save, and what that was before."""


def held(embedded: Embedded, beside: Sidecar | None) -> Held:
    """By field what one of file and sidecar changed since the last save; where both did, the desk is asked."""
    if beside is None:
        return Held(embedded.credits, embedded.credits, embedded.homes, embedded.disagreeing, {})
    if is_older(embedded, beside):
        return _brought_back(embedded, beside)
    values: dict[Field, Value | None] = {}
    homes = dict(embedded.homes)
    disagreeing = []
    outside = {}
    for field in FIELDS:
        now, then, ours = embedded.credits.get(field), beside.embedded.get(field), beside.credits.get(field)
        values[field] = now if ours == then else ours
        changed = now not in (then, ours)
        if changed:
            outside[field] = then
        asked = changed and ours != then
        if ours is not None and asked:
            homes[field] = {**homes.get(field, {}), "sidecar": ours}
        if asked or (field in embedded.disagreeing and now != then):
            disagreeing.append(field)
    return Held(Credits(values), Credits(values), homes, tuple(disagreeing), outside)


def is_older(embedded: Embedded, beside: Sidecar) -> bool:
    """Whether the file was written before the save that the sidecar tells of: a copy from a card or a backup."""
    if "xmp" not in beside.written_to:
        return False
    try:
        there = datetime.datetime.fromisoformat(embedded.changed)
        return there < datetime.datetime.fromisoformat(beside.saved)
    except (ValueError, TypeError):
        return not embedded.changed


def _brought_back(embedded: Embedded, beside: Sidecar) -> Held:
    """An older copy holds none of what was done since: the sidecar's credits stand, and have to be saved into it."""
    in_file = embedded.credits
    values, homes, disagreeing = {}, dict(embedded.homes), []
    for field in FIELDS:
        now, then, ours = in_file.get(field), beside.embedded.get(field), beside.credits.get(field)
        values[field] = now if ours is None and then is None else ours
        if now is not None and now != values[field]:
            disagreeing.append(field)
            homes[field] = {**homes.get(field, {}), **({} if ours is None else {"sidecar": ours})}
    return Held(Credits(values), in_file, homes, tuple(disagreeing), {})


def wanted(photo: Photo, current: Photo) -> Wanted:
    """What a save of the photo is to write, its file and sidecar being as *current* says; raises as `merged` does."""
    return to_write(current, merged(photo, current), photo)


def to_write(current: Photo, values: Mapping[Field, Value | None], photo: Photo) -> Wanted:
    """These values; what the sidecar told of their translations, and with it what the desk knows of its *photo*'s."""
    after, known = current, photo.known_translations()
    for field, value in values.items():
        told = {**after.made_for.get(field, {}), **known.get(field, {})}
        after = replace(after, made_for={**after.made_for, field: told}).with_value(field, value)
    return Wanted(values, after.made_for)


def merged(photo: Photo, current: Photo) -> dict[Field, Value | None]:
    """The values to write: the photo's edits, and with them what the disk's *current* state lacks of its own.

    Texts are merged by language, keywords and persons as sets. Raises ChangedOnDisk where both changed the same.
    """
    values = {field: current.credits.get(field) for field in current.edited}
    conflicts = []
    for field in photo.edited:
        base, ours, theirs = photo.saved.get(field), photo.credits.get(field), current.credits.get(field)
        if photo.stamp is None:
            base = theirs
        if isinstance(found := together(field, base, ours, theirs), Conflict):
            conflicts.append(found)
        else:
            values[field] = found
    if conflicts:
        raise ChangedOnDisk(photo, conflicts)
    return values


def together(
    field: Field, base: Value | None, ours: Value | None, theirs: Value | None
) -> Value | Conflict | None:
    """A field that two sides had from *base*: from the side that changed it, or what only a person can decide."""
    if theirs in (base, ours):
        return ours
    if ours == base:
        return theirs
    if field.key in _AS_SETS:
        return _as_sets(*(value if isinstance(value, tuple) else () for value in (base, ours, theirs)))
    if all(isinstance(value, Texts | None) for value in (base, ours, theirs)):
        parts = [value if isinstance(value, Texts) else Texts() for value in (base, ours, theirs)]
        texts = _by_language(*parts)
        return Conflict(field, base, ours, theirs) if texts is None else texts or None
    return Conflict(field, base, ours, theirs)


def _as_sets(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> Value | None:
    """Theirs, without what we took out, and with what we added."""
    kept = [one for one in theirs if one in ours or one not in base]
    return (*kept, *(one for one in ours if one not in base and one not in theirs)) or None


def _by_language(base: Texts, ours: Texts, theirs: Texts) -> Texts | None:
    """Each language from the side that changed it; None where both did."""
    texts = {}
    for language in dict.fromkeys([*theirs, *ours, *base]):
        was, mine, other = base.get(language), ours.get(language), theirs.get(language)
        if mine != was and other not in (was, mine):
            return None
        texts[language] = (other if mine == was else mine) or ""
    return Texts(texts)
