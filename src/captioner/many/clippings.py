"""Fields copied from one photo, to be pasted into others: as values, and as text that other programs read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from captioner import kinds
from captioner.credits import FIELD, FIELDS, Credits, Field
from captioner.edits import Edit, Way
from captioner.errors import WrongValue
from captioner.kinds import Value
from captioner.photo import Photo
from captioner.texts import X_DEFAULT, Texts

TYPE = "application/x-captioner-fields+json"
"""How the clipboard knows them, so that they cross from window to window."""
_LARGEST = 1 << 24
_ADDABLE = (kinds.Kind, kinds.Line, kinds.LangAlt, kinds.Several)


def as_json(credits: Credits) -> str:
    """The fields as JSON, read back exactly by `from_json`."""
    return json.dumps({"fields": credits.json()}, ensure_ascii=False)


def from_json(text: str | bytes) -> Credits:
    """The fields that JSON holds, those that are none of ours left out. Raises WrongValue."""
    try:
        found = json.loads(text) if len(text) < _LARGEST else None
        held = found["fields"] if isinstance(found, dict) else None
        if not isinstance(held, dict):
            raise ValueError
        return Credits(
            {FIELD[key]: FIELD[key].kind.from_json(value) for key, value in held.items() if key in FIELD}
        )
    except (ValueError, KeyError, RecursionError):
        raise WrongValue("what is on the clipboard are no fields") from None


def as_text(credits: Credits) -> str:
    """One line a text: the field's key, with its language where it is told, a tab, the text."""
    lines = (f"{name}\t{_quoted(text)}" for field in credits for name, text in _texts(credits, field))
    return "\n".join(lines)


def _texts(credits: Credits, field: Field) -> Iterable[tuple[str, str]]:
    if not field.kind.by_language:
        yield field.key, credits.text(field)
        return
    texts = credits.texts(field)
    for tag, text in texts.items():
        if tag == X_DEFAULT or tag != texts.main_language:
            named = texts.main_language if tag == X_DEFAULT else tag
            yield field.key if named == X_DEFAULT else f"{field.key} ({named})", text


def _quoted(text: str) -> str:
    """As spreadsheets take it: a text with line ends or tabs in quotes."""
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in '\n\t"') else text


def can_be_added(field: Field) -> bool:
    """Whether something can be put before or behind what the field holds."""
    return type(field.kind) in _ADDABLE


def pasted(photo: Photo, clipping: Credits, fields: Collection[Field], way: Way) -> Photo:
    """The photo with these fields of the clipping; to what nothing can be added, it is pasted only where empty."""
    for field in FIELDS:
        value = clipping.get(field)
        if field in fields and value is not None:
            photo = _pasted(photo, field, value, way)
    return photo


def _pasted(photo: Photo, field: Field, value: Value, way: Way) -> Photo:
    there = photo.credits.get(field)
    if there is None or way is Way.REPLACE:
        return photo.with_value(field, value)
    if isinstance(value, Texts):
        for tag, text in _cells(value, there):
            photo = Edit(field, (text,), tag, way).applied(photo)
        return photo
    if way is Way.FILL or not can_be_added(field):
        return photo
    return Edit(field, value if isinstance(value, tuple) else (str(value),), way=way).applied(photo)


def _cells(value: Texts, there: Any) -> Iterable[tuple[str, str]]:
    """Each text once: the main one as that of its language, if the other photo has told it, too."""
    main = value.main_language
    languages = there.languages if isinstance(there, Texts) else ()
    for tag, text in value.items():
        if tag == X_DEFAULT:
            yield main if main in languages else X_DEFAULT, text
        elif tag != main:
            yield tag, text
