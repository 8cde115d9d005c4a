"""Rules over what another program did to a photo behind the desk's back, and what a copy of it lost."""

from __future__ import annotations

from collections.abc import Iterator

from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import CREDIT_LINE, FIELD, PHOTOGRAPHER, Credits, Field
from captioner.kinds import Value

RIGHTS = (
    PHOTOGRAPHER,
    CREDIT_LINE,
    *(FIELD[key] for key in ("source", "copyright_notice", "usage_terms", "rights_url", "licensor_url")),
)
"""The fields that say whose picture it is and how it may be used."""
_OURS = ("window", "sidecar")
"""Homes of values of the desk's own, beside those that another program wrote into the file."""
_SHOWN = 60


def lost_rights(master: Credits, copy: Credits) -> Iterator[Found]:
    """What a copy of a photo does not say any more of its rights, though its master does: empty fields, missing names.

    Other values are none of its business: a desk may well publish under another credit line.
    """
    for field in RIGHTS:
        had, has = master.get(field), copy.get(field)
        if had is None:
            continue
        if has is None:
            yield Found(
                told("The copy lost what the original says: {value}", value=_shown(field, had)),
                field,
                field.kind.text(had),
                suggestions=_restored(field, had),
            )
        elif isinstance(had, tuple) and isinstance(has, tuple) and (gone := _gone(had, has)):
            yield Found(
                told("The copy lost an entry of the original: {value}", value=_shown(field, gone)),
                field,
                field.kind.text(gone),
                suggestions=_restored(field, had),
            )


def _gone(had: tuple[str, ...], has: tuple[str, ...]) -> tuple[str, ...]:
    kept = {one.casefold() for one in has}
    return tuple(one for one in had if one.casefold() not in kept)


def rights_lost(shot: Shot) -> Iterator[Found]:
    """The file lost the photographer, the credit, the copyright or the terms of use that it had when it was last saved.

    Another program, or a way through a system that strips them, took them out. Without them nobody who gets the file
    knows whose picture it is: write them again.
    """
    outside = shot.photo.outside
    lost = [field for field in RIGHTS if outside.get(field) is not None]
    if not lost:
        return
    master = Credits({**{field: shot.credits.get(field) for field in RIGHTS}, **_before(shot, lost)})
    for found in lost_rights(master, shot.credits):
        yield Found(
            told("The file lost this since it was last saved: {value}", value=_cut(found.value)),
            found.field,
            found.value,
            suggestions=found.suggestions,
        )


def _before(shot: Shot, fields: list[Field]) -> dict[Field, Value | None]:
    return {field: shot.photo.outside[field] for field in fields}


def changed_on_disk(shot: Shot) -> Iterator[Found]:
    """Another program changed fields of the file since it was last saved here.

    Look whether you agree. Where the same field was changed here as well, nothing is written before you choose which
    of the two is to stand.
    """
    photo = shot.photo
    asked = [field for field in photo.disagreeing if field not in photo.settled and _contested(shot, field)]
    for field in asked:
        yield _question(shot, field)
    if not photo.outside:
        return
    left = {*asked, *photo.edited, *(found.field for found in rights_lost(shot))}
    for field, before in photo.outside.items():
        if field in left:
            continue
        message = (
            told("Another program filled this since it was last saved here")
            if before is None
            else told(
                "Another program changed this since it was last saved here; it was “{before}”",
                before=_shown(field, before),
            )
        )
        value = _text(field, shot.credits.get(field))
        yield Found(message, field, value, suggestions=_restored(field, before))


def _question(shot: Shot, field: Field) -> Found:
    """Which of two values is to stand, ours or that of another program."""
    there = shot.photo.homes.get(field, {})
    theirs = next((value for name, value in there.items() if name not in _OURS), None)
    ours = shot.credits.get(field)
    said = _shown(field, theirs)
    return Found(
        told("Another program changed this as well: the file says “{theirs}”", theirs=said),
        field,
        _text(field, theirs),
        suggestions=(
            Fix(told("Keep {value}", value=_shown(field, ours)), ((field, ours),)),
            Fix(told("Take {value}", value=said), ((field, theirs),)),
        ),
        is_graver=True,
    )


def _contested(shot: Shot, field: Field) -> bool:
    return any(name in _OURS for name in shot.photo.homes.get(field, ()))


def _restored(field: Field, value: Value | None) -> tuple[Fix, ...]:
    if value is None:
        return ()
    return (Fix(told("Write {value} again", value=_shown(field, value)), ((field, value),)),)


def _shown(field: Field, value: Value | None) -> str:
    return _cut(_text(field, value))


def _text(field: Field, value: Value | None) -> str:
    return "" if value is None else field.kind.text(value)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
