"""Where in a photo's file the surname alone of somebody stands who must not be named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from captioner.checks.finding import Found, Told, told
from captioner.checks.shot import Shot
from captioner.checks.surnames import Alone
from captioner.credits import FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.texts import Texts
from captioner.traces import What

_PEOPLE = frozenset((PHOTOGRAPHER, FIELD["persons"]))
_TRACES = (What.OWNER, What.COMPUTER, What.ACCOUNT)


class _Place(NamedTuple):
    field: Field | None
    text: str
    found: tuple[Alone, ...]


def protected_name_near(shot: Shot) -> Iterator[Found]:
    """A surname stands here that may be that of somebody whose identity is to be protected.

    It may also be somebody else of that surname, a street or a common word: look who is meant. People of the same
    surname who may be named are told apart by their full names once they stand in the list of people.
    """
    for place, one in _told_once(shot):
        if not one.is_sure:
            yield _said(
                place,
                one,
                told(
                    "“{written}” may mean {name}, who is to be protected",
                    written=place.text[one.start : one.end],
                    name=one.person.name,
                ),
            )


def surname_alone(shot: Shot) -> Iterator[Found]:
    """The surname of somebody who is to be protected, where nobody else can be meant."""
    for place, one in _told_once(shot):
        if one.is_sure:
            yield _said(
                place,
                one,
                told(
                    "“{written}” is the surname of {name}, who is to be protected",
                    written=place.text[one.start : one.end],
                    name=one.person.name,
                ),
            )


def _said(place: _Place, one: Alone, message: Told) -> Found:
    return Found(message, place.field, place.text[one.start : one.end])


def _told_once(shot: Shot) -> Iterator[tuple[_Place, Alone]]:
    seen = set()
    for place in _places(shot):
        for one in place.found:
            key = (place.field, one.person, one.is_sure, place.text[one.start : one.end])
            if key not in seen:
                seen.add(key)
                yield place, one


def _places(shot: Shot) -> Iterator[_Place]:
    """Every text of the file, and its name."""
    surnames = shot.desk.makers.surnames
    if surnames is None:
        return
    photo, others = shot.photo, shot.named
    for field in photo.credits:
        yield from (_place(shot, field, text) for text in _texts(photo.credits.get(field)))
    homes = {field: tuple(values.values()) for field, values in photo.homes.items()}
    if photo.camera.artist:
        homes[PHOTOGRAPHER] = (*homes.get(PHOTOGRAPHER, ()), photo.camera.artist)
    for field, values in homes.items():
        if field not in photo.settled and photo.credits.get(field) == photo.saved.get(field):
            texts = dict.fromkeys(text for value in values for text in _texts(value))
            own = _texts(photo.credits.get(field))
            yield from (_place(shot, field, text) for text in texts if text not in own)
    for text in (photo.path.stem, *(trace.said for trace in photo.traces.of(*_TRACES))):
        yield _Place(None, text, surnames.in_small(text, others))


def _place(shot: Shot, field: Field, text: str) -> _Place:
    surnames = shot.desk.makers.surnames
    if surnames is None:
        return _Place(field, text, ())
    if not field.kind.several and not field.key.endswith("_url"):
        return _Place(field, text, surnames.in_text(text, shot.named))
    found = surnames.in_small(text, shot.named)
    if field in _PEOPLE:
        # Whoever has a first name here is somebody else: Marina Ospanova.
        found = tuple(one for one in found if one.is_sure or " " not in text.strip())
    return _Place(field, text, found)


def _texts(value: Value | None) -> tuple[str, ...]:
    match value:
        case Texts():
            return tuple(dict.fromkeys(value.values()))
        case tuple():
            return value
        case str():
            return (value,)
    return ()
