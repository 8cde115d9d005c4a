"""Rules over the credits of a whole set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from captioner.checks import credit_words, entries, placeholders
from captioner.checks.credit_rules import replaced
from captioner.checks.finding import Found, told
from captioner.checks.names import Known
from captioner.checks.shot import Gathering, Shot
from captioner.credits import PHOTOGRAPHER
from captioner.people.person import Person

_USUAL = 3
"""Photos by which a name is one that the set knows, and times that it has to stand there more often than another."""
_MOSTLY = 0.75
"""Of a camera's other photos: whose camera it is."""
_MOST_SUGGESTED = 3


def photographer_variant(gathering: Gathering) -> Iterator[Found]:
    """A photographer is known, but in another spelling or script than the one that stands here.

    One person in two spellings is two people for whoever searches, and for readers. The main form is the one in the
    list of people; the story’s byline, and the form for the story’s language, are right as well.
    """
    makers = gathering.desk.makers
    usual = _usual(gathering)
    for entry, shots in gathering.by_photographer.items():
        same = makers.like(entry).same
        right = {form for person in same for form in makers.right_spellings(person)}
        if same and entry not in right:
            forms = tuple(person.name for person in same)
        elif not same and any(person.name != entry for person in usual.like(entry).same):
            forms = tuple(person.name for person in usual.like(entry).same if person.name != entry)
        else:
            continue
        message = told("“{name}” is {known} in another spelling", name=entry, known=" / ".join(forms))
        for shot in shots:
            fixes = tuple(replaced(shot, entry, form) for form in forms[:_MOST_SUGGESTED])
            if len(same) == 1:
                yield Found(message, PHOTOGRAPHER, entry, fix=fixes[0], path=shot.path)
            else:
                yield Found(message, PHOTOGRAPHER, entry, suggestions=fixes, path=shot.path)


def photographer_near(gathering: Gathering) -> Iterator[Found]:
    """A photographer’s name is nearly a known one: perhaps misspelled, perhaps somebody else’s.

    The program cannot know, and never changes such a name by itself. Once both names stand in the list of people, or
    one as the other’s variant, it asks no more.
    """
    makers = gathering.desk.makers
    usual = _usual(gathering)
    for entry, shots in gathering.by_photographer.items():
        if entries.with_agency(entry) or entries.several(entry) or placeholders.is_one(entry):
            continue
        like, among = makers.like(entry), usual.like(entry)
        near = like.near if not like.same else ()
        if not like.same and not near and not among.same:
            near = among.near
        if not near:
            continue
        names = [person.name for person, _ in near[:_MOST_SUGGESTED]]
        message = told(
            "“{name}” is nearly {known}: a misspelling, or somebody else", name=entry, known=names[0]
        )
        for shot in shots:
            fixes = tuple(replaced(shot, entry, name) for name in names)
            yield Found(message, PHOTOGRAPHER, entry, suggestions=fixes, path=shot.path)


def _usual(gathering: Gathering) -> Known:
    """The names that this set itself has often: each is right until told otherwise."""
    counts = {entry: len(shots) for entry, shots in gathering.by_photographer.items() if entry.strip()}
    return _known(tuple(entry for entry, count in counts.items() if count >= _USUAL))


@lru_cache(maxsize=4)
def _known(names: tuple[str, ...]) -> Known:
    return Known(map(Person, names))


def byline_unused(gathering: Gathering) -> Iterator[Found]:
    """Somebody in the story’s byline is credited on no photo of the set.

    Either photos of theirs are missing or credited to somebody else, or they do not belong into the byline.
    """
    makers = gathering.desk.makers
    if not makers.byline or not gathering.shots or not gathering.is_whole:
        return
    credited = {name for entry in gathering.by_photographer for name in credit_words.names_in(entry)}
    missing = [name for name in makers.byline if not makers.is_among(name, credited)]
    if not missing:
        return
    lines = {shot.credit_line for shot in gathering.shots}
    credited = {name for line in lines if line for name in credit_words.names_in(line)}
    said = credit_words.words(" ".join(filter(None, lines)))
    for name in missing:
        is_agency_told = name in makers.agencies and credit_words.words(name) <= said
        if not is_agency_told and not makers.is_among(name, credited):
            yield Found(
                told("{name} is in the story’s byline, but credited on no photo", name=name), value=name
            )


def camera_of_another(gathering: Gathering) -> Iterator[Found]:
    """This camera, known by its serial number, took photos that are credited to somebody else.

    Cameras are lent, but seldom for a single picture: look whether the credit is right.
    """
    for body, shots in gathering.by_body.items():
        owner = gathering.desk.makers.by_serial.get(body[1])
        by = Counter(shot.forms for shot in shots if shot.credited)
        if not by or (owner is None and len(by) == 1):
            continue
        for shot in shots:
            if shot.credited:
                yield from _lent(shot, by, owner)


def _lent(shot: Shot, by: Counter[tuple[str, ...]], owner: Person | None) -> Iterator[Found]:
    makers, serial = shot.desk.makers, shot.photo.camera.serial.strip()
    photo = ", ".join(shot.credited)
    if owner is not None:
        if not any(makers.are_one(owner.name, name) for name in shot.credited):
            message = told(
                "The camera (serial {serial}) belongs to {owner}, the photo is credited to {photo}",
                serial=serial,
                owner=owner.name,
                photo=photo,
            )
            yield Found(message, PHOTOGRAPHER, photo, path=shot.path)
        return
    others = sum(by.values()) - 1
    names, count = by.most_common(1)[0]
    if names == shot.forms or count < _USUAL - 1 or count < _MOSTLY * others:
        return
    if all(makers.is_among(name, names) for name in shot.credited):
        return
    message = told(
        "{count} photos with this camera (serial {serial}) are credited to {others}, this one to {photo}",
        count=count,
        serial=serial,
        others=", ".join(names),
        photo=photo,
    )
    yield Found(message, PHOTOGRAPHER, photo, path=shot.path)
