"""Who may have taken a photo that names no photographer, and what tells so: offered with it, never filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.clues import Beside, Clues, Names, SetClues
from captioner.checks.finding import Fix, Told, told
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CREDIT_LINE, PHOTOGRAPHER


class Reason(NamedTuple):
    """Whom something tells to have taken a photo, and the sentence that says what tells it."""

    names: Names
    says: Told


class Offer(NamedTuple):
    """All reasons, the strongest first; and the credits that they lead to, each once, with the strongest one."""

    reasons: tuple[Reason, ...]
    fixes: tuple[Fix, ...]


class _Known(NamedTuple):
    clues: Clues
    offer: Offer


class Evidence:
    """What there is to know of a set's photos without photographer."""

    def __init__(self, gathering: Gathering) -> None:
        self._clues = SetClues(gathering)

    def of(self, shot: Shot) -> Offer:
        """What tells who took a photo."""
        clues = self._clues.of(shot)
        known = shot.remembered.get("evidence")
        if not isinstance(known, _Known) or known.clues != clues:
            known = shot.remembered["evidence"] = _Known(clues, _offer(shot, clues))
        return known.offer


def suggestions(gathering: Gathering, path: Path) -> tuple[Fix, ...]:
    """The credits that there is a reason for on one photo without photographer, the strongest first."""
    return Evidence(gathering).of(gathering.by_path[path]).fixes


def _offer(shot: Shot, clues: Clues) -> Offer:
    reasons = tuple(_reasons(shot, clues))
    found: list[Reason] = []
    for reason in reasons:
        if not any(_are_one(shot, reason.names, other.names) for other in found):
            found.append(reason)
    return Offer(reasons, tuple(fix for reason in found if (fix := _fix(shot, reason)) is not None))


def _reasons(shot: Shot, clues: Clues) -> Iterator[Reason]:
    for found in (
        _of_caption(shot),
        _of_credit_line(shot),
        _of_story(shot, clues.story),
        _of_roster(shot),
        _of_body(shot, clues.same_camera),
        _of_artist(shot),
        _of_neighbour(shot, clues.neighbour),
        _of_byline(shot),
    ):
        for reason in found:
            names = tuple(dict.fromkeys(map(shot.desk.makers.main_form, reason.names)))
            if names and not any(map(placeholders.is_one, names)):
                yield Reason(names, reason.says)


def _fix(shot: Shot, reason: Reason) -> Fix | None:
    hidden = [shot.desk.makers.hidden(name) for name in reason.names]
    if any(hidden):
        # Who must not be named is not offered; whom they work for may be.
        names = [
            person.organisation.strip() if person else name
            for person, name in zip(hidden, reason.names, strict=True)
        ]
        line = ", ".join(filter(None, names))
        if not line:
            return None
        return Fix(
            told("Credit {name}: its photographer must not be named", name=line), ((CREDIT_LINE, line),)
        )
    return Fix(reason.says, ((PHOTOGRAPHER, reason.names),))


def _are_one(shot: Shot, names: Sequence[str], others: Sequence[str]) -> bool:
    makers = shot.desk.makers
    return len(names) == len(others) and all(makers.is_among(name, others) for name in names)


def _of_caption(shot: Shot) -> Iterator[Reason]:
    for _, ending in shot.endings:
        names = _people(ending.names)
        if names:
            yield Reason(names, told("Credit {name}, as the caption’s end does", name=_joined(shot, names)))


def _of_credit_line(shot: Shot) -> Iterator[Reason]:
    """Whom the credit line names in the form of a photographer's credit, or who is known: else it may be anybody."""
    line = shot.credit_line
    names = _people((line,)) if line else ()
    if names and (names != (line,) or shot.desk.makers.like(line).same):
        yield Reason(names, told("Credit {name}, whom the credit line names", name=_joined(shot, names)))


def _of_story(shot: Shot, credited: Sequence[Names]) -> Iterator[Reason]:
    for names in filter(None, map(_people, credited)):
        yield Reason(names, told("Credit {name}, as the story’s text does", name=_joined(shot, names)))


def _of_roster(shot: Shot) -> Iterator[Reason]:
    person = shot.desk.makers.by_serial.get(shot.body[1]) if shot.body else None
    if person is not None:
        says = told(
            "Credit {name}, whose camera it is by the list of people (serial {serial})",
            name=person.name,
            serial=_serial(shot),
        )
        yield Reason((person.name,), says)


def _of_body(shot: Shot, credited: Sequence[Beside]) -> Iterator[Reason]:
    for one in credited:
        name, serial = _joined(shot, one.names), _serial(shot)
        if one.photos == 1:
            says = told(
                "Credit {name}: same camera (serial {serial}) as {file}",
                name=name,
                serial=serial,
                file=one.file,
            )
        else:
            says = told(
                "Credit {name}: same camera (serial {serial}) as {count} photos by {name}",
                name=name,
                serial=serial,
                count=one.photos,
            )
        yield Reason(one.names, says)


def _of_artist(shot: Shot) -> Iterator[Reason]:
    names = _people(tuple(filter(None, map(str.strip, shot.photo.camera.artist.split(";")))))
    if names:
        yield Reason(names, told("Credit {name}, whose name the camera wrote", name=_joined(shot, names)))


def _of_neighbour(shot: Shot, beside: Beside | None) -> Iterator[Reason]:
    if beside is not None:
        says = told(
            "Credit {name}: taken within minutes of {file} with the same kind of camera ({camera})",
            name=_joined(shot, beside.names),
            file=beside.file,
            camera=shot.photo.camera.name(),
        )
        yield Reason(beside.names, says)


def _of_byline(shot: Shot) -> Iterator[Reason]:
    byline = shot.desk.makers.byline
    if len(byline) == 1:
        yield Reason(byline, told("Credit {name}, the story’s only photographer", name=_joined(shot, byline)))
    elif len(shot.desk.story.byline) == 1:
        byline = shot.desk.story.byline
        yield Reason(byline, told("Credit {name}, who made the story", name=_joined(shot, byline)))


def _people(credits: Sequence[str]) -> tuple[str, ...]:
    """Those named, if all of them may be people."""
    names = tuple(name for credit in credits for name in credit_words.names_in(credit))
    is_sure = all(not entries.is_agency(name) and not any(map(str.isdigit, name)) for name in names)
    return names if is_sure else ()


def _joined(shot: Shot, names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(map(shot.desk.makers.main_form, names)))


def _serial(shot: Shot) -> str:
    return shot.photo.camera.serial.strip()
