"""The settings of a profile: how each is written, and what is said of one that is written otherwise."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from rapidfuzz import fuzz, process

from captioner.credits import FIELD, Field
from captioner.errors import Reason, reason, reason_of
from captioner.texts import clean, language_tag

_LIKE = 55
"""Of 100: what is less like is no misspelling."""
_WHERE = ("text", "field", "either")


class Wrong(ValueError):
    """What is wrong with a setting, what to write instead, and the key beside which that stands."""

    def __init__(self, what: str, remedy: str, key: str, table: str = "") -> None:
        super().__init__(what)
        self.remedy, self.key, self.table = remedy, key, table


def meant(said: str, known: Iterable[str]) -> Reason:
    """What somebody has to write who wrote what is not known: the nearest, or any of them."""
    names = list(known)
    found = process.extractOne(said.lower(), names, scorer=fuzz.ratio, score_cutoff=_LIKE)
    if found:
        return reason("did you mean {name}?", name=found[0])
    return reason("known are {names}", names=", ".join(names))


def instead(example: str) -> Reason:
    """That this is to be written."""
    return reason("write {example}", example=example)


def written(key: str, said: object) -> str:
    """A text on one line."""
    if not isinstance(said, str) or len(said.splitlines()) > 1:
        raise Wrong(reason("{key} is no text on one line", key=key), instead(f'{key} = "…"'), key)
    return _cleaned(key, said)


def _cleaned(key: str, text: str) -> str:
    try:
        return clean(text)
    except ValueError as error:
        what = reason("{key}: {why}", key=key, why=reason_of(error))
        raise Wrong(what, instead(f'{key} = "…"'), key) from error


def _list(key: str, said: object) -> Sequence[str]:
    if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        raise Wrong(reason("{key} is no list of texts", key=key), instead(f'{key} = ["…", "…"]'), key)
    return tuple(dict.fromkeys(filter(None, (_cleaned(key, one) for one in said))))


def _fields(key: str, said: object) -> tuple[Field, ...]:
    names = _list(key, said)
    for name in names:
        if name not in FIELD:
            raise Wrong(reason("there is no field {name!r}", name=name), meant(name, FIELD), key)
    return tuple(FIELD[name] for name in names)


def _tags(key: str, said: object) -> tuple[str, ...]:
    tags = _list(key, said)
    try:
        return tuple(dict.fromkeys(map(language_tag, tags)))
    except ValueError as error:
        raise Wrong(reason_of(error), instead(f'{key} = ["en", "ru"]'), key) from error


def _where(key: str, said: object) -> str:
    if said not in _WHERE:
        what = reason("{key} is {value}", key=key, value=repr(said))
        raise Wrong(what, instead(", ".join(_WHERE)), key)
    return str(said)


def _count(key: str, said: object) -> int:
    if isinstance(said, bool) or not isinstance(said, int) or said < 0:
        raise Wrong(reason("{key} is no number of characters", key=key), instead(f"{key} = 600"), key)
    return said


def _shortest(key: str, said: object) -> tuple[int, int]:
    remedy = instead(f"{key} = {{ characters = 30, words = 5 }}")
    if not isinstance(said, dict) or set(said) != {"characters", "words"}:
        raise Wrong(reason("{key} does not tell characters and words", key=key), remedy, key)
    for number in said.values():
        if isinstance(number, bool) or not isinstance(number, int) or number < 0:
            what = reason("{key} holds {value}, which is no number of either", key=key, value=repr(number))
            raise Wrong(what, remedy, key)
    return said["characters"], said["words"]


def _form(places: Sequence[str], key: str, said: object) -> str:
    form = written(key, said)
    allowed = ", ".join(f"{{{place}}}" for place in places)
    remedy = reason("write {allowed} for what changes", allowed=allowed)
    try:
        parts = list(string.Formatter().parse(form))
    except ValueError as error:
        raise Wrong(reason("{key} has a brace too many or too few", key=key), remedy, key) from error
    for _, place, spec, conversion in parts:
        if place is not None and (place not in places or spec or conversion):
            raise Wrong(reason("{key} holds {value}", key=key, value=f"{{{place}}}"), remedy, key)
    return form


MEMBERS: Mapping[str, Callable[[str, object], object]] = {
    "required": _fields,
    "languages": _tags,
    "place": _where,
    "year": _where,
    "shortest_caption": _shortest,
    "longest_caption": _count,
    "credit_form": partial(_form, ("photographer",)),
    "copyright_form": partial(_form, ("year", "photographer")),
    "agencies": _list,
}
"""By their names, which are those of the profile; each raises Wrong."""
