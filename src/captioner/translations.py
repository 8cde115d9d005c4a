"""Which text each translation was made for, so that one older than its original is told; values in, values out.

A translation belongs to the main text that stood beside it when it came to be, or when the desk last said that it
is still right. What is known of a text stays known: undo, or another program, that brings an old text back brings
back what it was made for, and nothing becomes right again by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from captioner import foreign
from captioner.credits import FIELD, FIELDS, Credits, Field
from captioner.texts import X_DEFAULT, Texts

Made = Mapping[tuple[str, str], str]
"""By language and translation: the main text that it was made for."""

_MOST = 400


def noted(known: Made, before: Texts, after: Texts) -> Made:
    """What is known once a field that held *before* holds *after*."""
    fresh: dict[tuple[str, str], str] = {}
    for texts in (before, after):
        for pair in _pairs(texts):
            fresh.setdefault(pair, texts.main)
    return _bounded({**fresh, **known}) if fresh.keys() - known.keys() else known


def stale(known: Made, texts: Texts) -> tuple[str, ...]:
    """The languages whose text was made for another main text than the one that stands there now."""
    return tuple(pair[0] for pair in _pairs(texts) if known.get(pair, texts.main) != texts.main)


def confirmed(known: Made, texts: Texts, language: str) -> Made:
    """The same, once the desk has said that the text in this language is right for the main text as it is."""
    return {**known, (language, texts[language]): texts.main}


def together(older: Mapping[Field, Made], newer: Mapping[Field, Made]) -> dict[Field, Made]:
    """What two tell of a photo's fields; the newer is believed where they differ."""
    return {field: {**older.get(field, {}), **newer.get(field, {})} for field in {**older, **newer}}


def json(made_for: Mapping[Field, Made], credits: Credits, there: object = None) -> dict[str, Any]:
    """What is known of the translations that stand there now, as a sidecar holds it; *there* is what it held before."""
    before = there if isinstance(there, dict) else {}
    told = {
        field.key: foreign.entries_kept(
            _told(known, credits.texts(field)), before.get(field.key), lambda entry: True
        )
        for field, known in made_for.items()
    }
    return foreign.kept_beside({key: entries for key, entries in told.items() if entries}, there, FIELD)


def _told(known: Made, texts: Texts) -> list[dict[str, str]]:
    return [
        {"language": language, "text": text, "madeFor": known[language, text]}
        for language, text in _pairs(texts)
        if (language, text) in known
    ]


def in_sidecar(told: object, history: object) -> dict[Field, Made]:
    """What a sidecar tells of all fields, outright and by its history."""
    found = {field: from_json(told, history, field.key) for field in FIELDS if field.kind.by_language}
    return {field: known for field, known in found.items() if known}


def from_json(found: object, history: object, key: str) -> Made:
    """What a sidecar tells of the field *key*; what it does not tell outright is worked out from its history."""
    known: Made = {}
    for before, after in _changes(history, key):
        known = noted(known, before, after)
    told = found.get(key) if isinstance(found, dict) else None
    for entry in told if isinstance(told, list) else ():
        parts = (
            [entry.get(part) for part in ("language", "text", "madeFor")] if isinstance(entry, dict) else []
        )
        if parts and all(isinstance(part, str) for part in parts):
            language, text, original = map(str, parts)
            known = {**known, (language, text): original}
    return known


def _pairs(texts: Texts) -> Iterator[tuple[str, str]]:
    """The translations: all that is not the main text under its own name."""
    main = texts.main_language
    return ((language, text) for language, text in texts.items() if language not in (X_DEFAULT, main))


def _bounded(known: Made) -> Made:
    return dict(list(known.items())[-_MOST:]) if len(known) > _MOST else known


def _changes(history: object, key: str) -> Iterator[tuple[Texts, Texts]]:
    for entry in history if isinstance(history, list) else ():
        if isinstance(entry, dict) and entry.get("field") == key:
            yield _texts(entry.get("from")), _texts(entry.get("to"))


def _texts(found: Any) -> Texts:
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        return Texts()
    try:
        return Texts(found)
    except ValueError:
        return Texts()
