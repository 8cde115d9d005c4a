"""The published JSON Schema of a sidecar (2020-12), made from the table of fields."""

from __future__ import annotations

from captioner.credits import FIELD, FIELDS
from captioner.kinds import JsonSchema
from captioner.sidecar import MARKER, OWN, STANDARD
from captioner.standing import ALL, GIVEN, PICTURE

_TEXT: JsonSchema = {"type": "string"}
_ENTRY: JsonSchema = {
    "type": "object",
    "properties": {
        "at": _TEXT,
        "by": _TEXT,
        "field": {"enum": [*FIELD, "standing", "overrides"]},
        "from": {},
        "to": {},
        "note": _TEXT,
    },
    "required": ["at", "by", "field", "from", "to"],
}
_TRANSLATION: JsonSchema = {
    "type": "object",
    "properties": {"language": _TEXT, "text": _TEXT, "madeFor": _TEXT},
    "required": ["language", "text", "madeFor"],
}
_HASH: JsonSchema = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}
_MARK: JsonSchema = {
    "type": ["object", "null"],
    "properties": {
        "state": {"enum": [state.value for state in GIVEN]},
        "by": _TEXT,
        "at": _TEXT,
        "note": _TEXT,
        "digests": {
            "type": "object",
            "properties": dict.fromkeys((*FIELD, ALL, PICTURE), _HASH),
            "description": "What the mark was given for: it holds no more once one of these is other.",
        },
        "seen": {
            "type": "object",
            "properties": {"size": {"type": "integer"}, "modified": _TEXT},
            "description": "The photo's file when its picture was last compared.",
        },
    },
    "required": ["state", "by", "at", "note", "digests"],
    "description": "What people said of the photo: checked, cleared or held.",
}
_OVERRIDE: JsonSchema = {
    "type": "object",
    "properties": {"rule": _TEXT, "digest": _HASH, "reason": _TEXT, "by": _TEXT, "at": _TEXT},
    "required": ["rule", "digest", "reason"],
    "description": "A finding of the check that somebody lets pass, as long as it is the same.",
}
_FILE: JsonSchema = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "imageDataHash": {
            "type": "string",
            "pattern": "^sha256:[0-9a-f]{64}$",
            "description": "Of all bytes from the first scan on.",
        },
    },
    "required": ["name"],
}


def schema() -> JsonSchema:
    """The schema: IPTC's names with the values of our kinds, and our own part; more keys may stand anywhere."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The sidecar of a photo captioned with captioner",
        "description": "IPTC Photo Metadata under the standard's JSON names, and captioner's own part beside it.",
        "type": "object",
        "properties": {STANDARD: {"type": "object", "properties": _standard()}, OWN: _own()},
        "required": [STANDARD, OWN],
    }


def _standard() -> JsonSchema:
    """The standard's part; `a/b` in the table is b of a structure in the list a."""
    properties: JsonSchema = {}
    for field in FIELDS:
        name, *inner = field.sidecar.split("/")
        value = field.kind.schema() | {"title": field.label, "description": field.hint}
        structure = {"type": "object", "properties": {inner[0]: value}} if inner else {}
        properties[name] = {"type": "array", "items": structure} if inner else value
    return properties


def _own() -> JsonSchema:
    embedded = {"type": "object", "properties": {field.key: field.kind.schema() for field in FIELDS}}
    properties: JsonSchema = {
        "schema": {"const": MARKER},
        "schemaVersion": {"type": "integer", "minimum": 1},
        "generator": _TEXT,
        "saved": _TEXT
        | {"description": "When, in ISO 8601 with its offset; not there before the first save."},
        "file": _FILE,
        "writtenTo": {"type": "array", "items": {"enum": ["exif", "iim", "xmp"]}},
        "embedded": embedded
        | {"description": "What the file held when it was last written: the base of a merge."},
        "translations": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": _TRANSLATION},
            "description": "By field, which main text each translation was made for.",
        },
        "history": {"type": "array", "items": _ENTRY},
        "standing": _MARK,
        "overrides": {"type": "array", "items": _OVERRIDE},
    }
    optional = ("saved", "translations", "standing", "overrides")
    return {
        "type": "object",
        "properties": properties,
        "required": [key for key in properties if key not in optional],
    }
