"""The published JSON Schema of a story's file (2020-12)."""

from __future__ import annotations

from captioner.kinds import JsonSchema
from captioner.story.story import MEMBERS
from captioner.story.story_file import MARKER

_TEXT: JsonSchema = {"type": "string"}
_TEXTS: JsonSchema = {"type": "array", "items": _TEXT}
_DATE = _TEXT | {"description": "ISO 8601, partial or not: 2022, 2022-03, 2022-03-06; empty where unknown."}
_TAG = _TEXT | {"description": "A language tag of BCP 47."}
_KINDS: dict[str, JsonSchema] = {
    "byline": _TEXTS | {"description": "Names, in their order."},
    "event_date": _DATE,
    "publication_date": _DATE,
    "languages": {"type": "array", "items": _TAG},
    "main_language": _TAG,
    "sensitive": {"type": "boolean"},
    "photos": _TEXTS | {"description": "File names, in the story's order."},
}
_OVERTAKEN: JsonSchema = {
    "type": "object",
    "properties": {"at": _TEXT, "by": _TEXT, "member": _TEXT, "value": {}},
    "required": ["at", "by", "member", "value"],
}


def schema() -> JsonSchema:
    """The schema; more members may stand anywhere."""
    members = {one.key: {"title": one.told} | _KINDS.get(name, _TEXT) for name, one in MEMBERS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The story of a set of photos captioned with captioner",
        "type": "object",
        "properties": {
            "format": {"const": MARKER},
            "version": {"type": "integer", "minimum": 1},
            "generator": _TEXT,
            **members,
            "overtaken": {
                "type": "array",
                "items": _OVERTAKEN,
                "description": "What another had said meanwhile, and who wrote over it when.",
            },
        },
        "required": ["format", "version"],
    }
