"""The rule over people who must not be named, wherever in a photo's file their names may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from captioner.checks.finding import Fix, Found, told
from captioner.checks.mentions import Lookout
from captioner.checks.shot import Shot
from captioner.checks.surname_rules import surname_alone
from captioner.credits import FIELD, PHOTOGRAPHER, Field
from captioner.kinds import Value
from captioner.people.person import Person
from captioner.texts import Texts
from captioner.traces import What

_ENTRIES = frozenset(
    FIELD[key]
    for key in ("credit_line", "source", "caption_writer", "copyright_notice", "rights_url", "licensor_url")
)
"""Fields that say whose a picture is and nothing else: without the name there is nothing to keep of them."""
_SHORT = 1_000
"""Letters."""
_TRACES = (What.OWNER, What.COMPUTER, What.ACCOUNT)


def protected_name_present(shot: Shot) -> Iterator[Found]:
    """Somebody whose identity is to be protected is named in the file.

    All fields are searched in all their languages, also what the single blocks of the file say, whose camera it was,
    and the file’s name. A name in any script or case ending is found, and the surname alone. It can be replaced by the
    person’s organisation, if the list of people tells one; where it stands in a sentence and there is none, the
    sentence has to be written anew.
    """
    lookout = shot.desk.makers.protected
    if lookout is None:
        return
    photo = shot.photo
    named: set[tuple[Field, Person]] = set()
    for field in photo.credits:
        for person in _people(lookout, _texts(photo.credits.get(field))):
            named.add((field, person))
            yield _in_field(shot, field, person, lookout)
    yield from _in_blocks(shot, lookout, named)
    yield from surname_alone(shot)
    for person in _people(lookout, (photo.path.stem,)):
        message = told(
            "The file’s name, {file}, names {name}, who is to be protected", file=photo.name, name=person.name
        )
        yield Found(message, value=photo.name)
    for trace in photo.traces.of(*_TRACES):
        for person in _people(lookout, (trace.said,)):
            message = told(
                "The file says whose camera or computer it was made with: {name}, who is to be protected",
                name=person.name,
            )
            yield Found(message, value=trace.said)


def _in_field(shot: Shot, field: Field, person: Person, lookout: Lookout) -> Found:
    fix = _without(shot, field, person, lookout)
    mentions = (one for text in _texts(shot.credits.get(field)) for one in lookout.in_text(text))
    if any(one.is_sure for one in mentions if one.person == person):
        message = told("This names {name}, who is to be protected", name=person.name)
        return Found(message, field, person.name, fix=fix)
    message = told("This may name {name}, who is to be protected", name=person.name)
    return Found(message, field, person.name, suggestions=(fix,) if fix else ())


def _in_blocks(shot: Shot, lookout: Lookout, named: set[tuple[Field, Person]]) -> Iterator[Found]:
    """What a block says and the field does not; not of fields that the next save writes into all blocks anyway."""
    photo = shot.photo
    said = {field: tuple(values.values()) for field, values in photo.homes.items()}
    if photo.camera.artist:
        said[PHOTOGRAPHER] = (*said.get(PHOTOGRAPHER, ()), photo.camera.artist)
    for field, values in said.items():
        for person in _people(lookout, (text for value in values for text in _texts(value))):
            is_written_anyway = field in photo.settled or photo.credits.get(field) != photo.saved.get(field)
            if is_written_anyway or (field, person) in named:
                continue
            fix = None
            if field in photo.disagreeing:
                does = told("Write what stands in the window into all blocks of the file")
                fix = Fix(does, ((field, photo.credits.get(field)),))
            message = told(
                "A copy of this field, hidden in the file, names {name}, who is to be protected",
                name=person.name,
            )
            yield Found(message, field, person.name, fix=fix)


def _texts(value: Value | None) -> tuple[str, ...]:
    match value:
        case Texts():
            return tuple(dict.fromkeys(value.values()))
        case tuple():
            return value
        case str():
            return (value,)
    return ()


def _people(lookout: Lookout, texts: Iterable[str]) -> list[Person]:
    return list(dict.fromkeys(person for text in texts for person in _named(lookout, text)))


def _named(lookout: Lookout, text: str) -> tuple[Person, ...]:
    return _short(lookout, text) if len(text) < _SHORT else _all(lookout, text)


def _all(lookout: Lookout, text: str) -> tuple[Person, ...]:
    return tuple(mention.person for mention in lookout.in_text(text))


_short = lru_cache(maxsize=1 << 14)(_all)
"""Most short texts stand in many photos."""


def _without(shot: Shot, field: Field, person: Person, lookout: Lookout) -> Fix | None:
    """The organisation in the name's place; else the entry emptied. Nothing where that would leave half a sentence."""
    organisation = person.organisation.strip()
    if organisation and not lookout.in_text(organisation):
        value = _replaced(shot.credits.get(field), person, lookout, organisation)
        does = told("Write {organisation} in place of the name", organisation=organisation)
        return (
            Fix(does, ((field, value),)) if field.kind.several or not _is_address(field) else _emptied(field)
        )
    value = shot.credits.get(field)
    if isinstance(value, tuple):
        others = tuple(one for one in value if not _names(lookout, one, person)) or None
        return Fix(told("Take the name out"), ((field, others),))
    if field in _ENTRIES or all(_is_whole(lookout, text, person) for text in _texts(value)):
        return _emptied(field)
    return None


def _emptied(field: Field) -> Fix:
    return Fix(told("Empty it"), ((field, None),))


def _is_address(field: Field) -> bool:
    return field.key.endswith("_url")


def _names(lookout: Lookout, text: str, person: Person) -> bool:
    return any(mention.person == person for mention in lookout.in_text(text))


def _is_whole(lookout: Lookout, text: str, person: Person) -> bool:
    spans = [(one.start, one.end) for one in lookout.in_text(text) if one.person == person]
    return any(not any(map(str.isalnum, text[:start] + text[end:])) for start, end in spans)


def _replaced(value: Value | None, person: Person, lookout: Lookout, name: str) -> Value | None:
    if isinstance(value, Texts):
        return Texts({tag: _written(text, person, lookout, name) for tag, text in value.items()})
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(_written(text, person, lookout, name) for text in value))
    return _written(str(value), person, lookout, name)


def _written(text: str, person: Person, lookout: Lookout, name: str) -> str:
    """The text with another name wherever the person's stands; what overlaps is one place."""
    end = len(text) + 1
    for mention in sorted(lookout.in_text(text), key=lambda one: (-one.end, one.start)):
        if mention.person == person and mention.end <= end:
            text = text[: mention.start] + name + text[mention.end :]
            end = mention.start
    return text
