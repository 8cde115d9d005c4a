"""The JSON beside a photo: IPTC's shape and names, and our own part with the base of a merge and the history."""

from __future__ import annotations

import copy
import getpass
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

from captioner import __version__, files
from captioner.credits import FIELD, FIELDS, Credits, Field
from captioner.errors import CaptionerError, explained
from captioner.kinds import Value

SUFFIX = ".iptc.json"
STANDARD, OWN = "photoVideoMetadataIPTC", "photoVideoMetadata_captioner"
MARKER, VERSION = "captioner-sidecar", 1
_LARGEST = 1 << 24
Json = dict[str, Any]


@dataclass(frozen=True)
class Sidecar:
    """What a sidecar says: the credits, what the photo's file held when it was last written, and the whole JSON."""

    credits: Credits = Credits()
    embedded: Credits = Credits()
    whole: Json = field(default_factory=dict, hash=False)
    warnings: tuple[str, ...] = ()


def path_of(photo: Path) -> Path:
    """Where a photo's sidecar lies: the full file name is kept, so that a RAW and its JPEG never share one."""
    return photo.with_name(photo.name + SUFFIX)


def read(photo: Path) -> Sidecar | None:
    """The photo's sidecar, or None where there is none. Raises CaptionerError for a file that is none of ours."""
    path = path_of(photo)
    with explained(path):
        try:
            with files.open_regular(path) as file:
                content = file.read(_LARGEST + 1)
        except FileNotFoundError:
            return None
    whole = _parsed(path, content)
    own = whole[OWN]
    values, flaws = _values(whole.get(STANDARD), _of_standard)
    base, more = _values(own.get("embedded"), lambda part, one: part.get(one.key))
    warnings = tuple(f"the sidecar's {name} cannot be read" for name in (*flaws, *more))
    return Sidecar(Credits(values), Credits(base), whole, warnings)


def _parsed(path: Path, content: bytes) -> Json:
    foreign = CaptionerError("is not a sidecar of ours", path, "move it away, then save again")
    if len(content) > _LARGEST:
        raise foreign
    try:
        whole = json.loads(content, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise foreign from None
    own = whole.get(OWN) if isinstance(whole, dict) else None
    if not isinstance(own, dict) or own.get("schema") != MARKER:
        raise foreign
    return dict(whole)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _of_standard(part: Json, one: Field) -> object:
    """The JSON of a field in the standard's part; `a/b` is b of the first structure in the list a."""
    name, *inner = one.sidecar.split("/")
    found = part.get(name)
    if inner and isinstance(found, list):
        return found[0].get(inner[0]) if found and isinstance(found[0], dict) else None
    return found


def _values(part: object, find: Any) -> tuple[dict[Field, Value | None], list[str]]:
    values: dict[Field, Value | None] = {}
    flaws = []
    for one in FIELDS if isinstance(part, dict) else ():
        found = find(part, one)
        if found is not None:
            try:
                values[one] = one.kind.from_json(found)
            except ValueError:
                flaws.append(one.key)
    return values, flaws


@dataclass(frozen=True)
class Save:
    """What there is to write down after a save: the photo's file name, what changed, and what the file holds now."""

    file_name: str
    now: str
    before: Credits
    credits: Credits
    embedded: Credits
    written_to: Sequence[str]
    image_data_hash: str


def written(old: Sidecar | None, save: Save) -> Json:
    """The JSON of the sidecar after a save: what others put into the old one is kept."""
    whole: Json = copy.deepcopy(old.whole) if old else {}
    standard = whole.get(STANDARD)
    whole[STANDARD] = _standard(standard if isinstance(standard, dict) else {}, old, save.credits)
    own = whole.get(OWN, {})
    history = own.get("history")
    whole[OWN] = {
        **own,
        "schema": MARKER,
        "schemaVersion": max(VERSION, own.get("schemaVersion", 0)),
        "generator": f"captioner {__version__}",
        "saved": save.now,
        "file": _file(own.get("file"), save),
        "writtenTo": list(save.written_to),
        "embedded": save.embedded.json(),
        "history": [*(history if isinstance(history, list) else ()), *_history(save)],
        "signedOff": own.get("signedOff"),
    }
    return whole


def _file(old: object, save: Save) -> Json:
    """The photo the sidecar belongs to; the hash of its picture is kept where this save did not read it."""
    known = old.get("imageDataHash") if isinstance(old, dict) else None
    image_hash = save.image_data_hash or known
    return {"name": save.file_name} | ({"imageDataHash": image_hash} if image_hash else {})


def _standard(part: Json, old: Sidecar | None, credits: Credits) -> Json:
    part = dict(part)
    for one in FIELDS:
        name, *inner = one.sidecar.split("/")
        value = credits.get(one)
        found = one.kind.json(value) if value is not None else None
        if inner:
            found = _with_inner(part.get(name), inner[0], found)
        if found is not None:
            part[name] = found
        elif old and old.credits.get(one) is not None:
            del part[name]
    return part


def _with_inner(structures: object, name: str, found: object) -> list[Any] | None:
    """The list with *found* in its first structure; None if nothing is left in it."""
    kept = list(structures) if isinstance(structures, list) else []
    first = dict(kept[0]) if kept and isinstance(kept[0], dict) else {}
    first.pop(name, None)
    first |= {name: found} if found is not None else {}
    kept = [first, *kept[1:]] if first or kept[1:] else []
    return kept or None


def _history(save: Save) -> list[Json]:
    who = _user()
    return [
        {
            "at": save.now,
            "by": who,
            "field": one.key,
            "from": _json(one, save.before),
            "to": _json(one, save.credits),
        }
        for one in save.credits.differing(save.before)
    ]


def _json(one: Field, credits: Credits) -> Any:
    value = credits.get(one)
    return None if value is None else one.kind.json(value)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def write(photo: Path, whole: Mapping[str, Any]) -> None:
    """Put the sidecar beside the photo in one step. Raises OSError; a reader finds the old one or the new one."""
    content = json.dumps(whole, ensure_ascii=False, indent=2, allow_nan=False) + "\n"

    def fill(file: FileIO) -> None:
        files.write_all(file, content.encode("utf-8", "backslashreplace"))

    files.replace(path_of(photo), fill, None)


def schema() -> Json:
    """The published JSON Schema of a sidecar (2020-12), made from the field table."""
    standard: Json = {}
    for one in FIELDS:
        name, *inner = one.sidecar.split("/")
        described = one.kind.schema() | {"title": one.label, "description": one.hint}
        inside = (
            {"type": "array", "items": {"type": "object", "properties": {inner[0]: described}}}
            if inner
            else None
        )
        standard[name] = inside or described
    values = {"type": "object", "properties": {one.key: one.kind.schema() for one in FIELDS}}
    entry = {
        "type": "object",
        "properties": {
            "at": {"type": "string"}, "by": {"type": "string"}, "field": {"enum": list(FIELD)}, "from": {}, "to": {},
        },
        "required": ["at", "by", "field", "from", "to"],
    }  # fmt: skip
    own = {
        "type": "object",
        "required": [
            "schema",
            "schemaVersion",
            "generator",
            "saved",
            "file",
            "writtenTo",
            "embedded",
            "history",
        ],
        "properties": {
            "schema": {"const": MARKER},
            "schemaVersion": {"type": "integer", "minimum": 1},
            "generator": {"type": "string"},
            "saved": {"type": "string", "description": "When, in ISO 8601 with its offset."},
            "file": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "imageDataHash": {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
                },
            },
            "writtenTo": {"type": "array", "items": {"enum": ["exif", "iim", "xmp"]}},
            "embedded": values
            | {"description": "What the photo's file held when it was last written: the base of a merge."},
            "history": {"type": "array", "items": entry},
            "signedOff": {"type": ["object", "null"]},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The sidecar of a photo captioned with captioner",
        "description": "IPTC Photo Metadata in the standard's JSON names, and captioner's own part beside it.",
        "type": "object",
        "required": [STANDARD, OWN],
        "properties": {STANDARD: {"type": "object", "properties": standard}, OWN: own},
    }
