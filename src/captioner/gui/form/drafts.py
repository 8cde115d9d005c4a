"""What is typed into a box and not sent yet."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from captioner import kinds
from captioner.credits import Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_EMPTY = Photo(Path())
_TYPED = (Way.REPLACE, Way.APPEND, Way.PREPEND, Way.FILL)
_GATHERED = frozenset({"keywords", "persons"})
_JOINED = (kinds.Kind, kinds.Line, kinds.LangAlt, kinds.Several)


class Draft(NamedTuple):
    """A text as it is typed, and how it is to meet what is there."""

    text: str
    way: Way = Way.REPLACE


def ways(field: Field) -> tuple[Way, ...]:
    """How a text can meet what is in a field: a date or an address takes nothing in addition."""
    return tuple(_TYPED) if type(field.kind) in _JOINED else (Way.REPLACE, Way.FILL)


def usual_way(field: Field) -> Way:
    """How a text meets different values unless the desk chooses: words to find by are added to those of each photo."""
    return Way.APPEND if is_gathered(field) else Way.REPLACE


def is_gathered(field: Field) -> bool:
    """Whether its entries are kept one by one: what can be seen, and words to find it by."""
    return field.key in _GATHERED


def edit(field: Field, draft: Draft, language: str = X_DEFAULT) -> Edit:
    """The edit that a draft asks for."""
    parts = draft.text.split(";") if field.kind.several else [draft.text]
    return Edit(field, tuple(part.strip() for part in parts if part.strip()), language, draft.way)


def error(asked: Edit) -> WrongValue | None:
    """Why the text cannot be the field's value, if it cannot."""
    try:
        asked.applied(_EMPTY)
    except WrongValue as wrong:
        return wrong
    return None
