"""The JSON beside a photo: IPTC's shape and names, and our own part with the base of a merge and the history."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from captioner import __version__, editor, files, foreign, translations
from captioner.credits import FIELD, FIELDS, Credits, Field
from captioner.errors import CaptionerError, explained
from captioner.files import Stamp
from captioner.kinds import Value
from captioner.translations import Made

SUFFIX = ".iptc.json"
STANDARD, OWN = "photoVideoMetadataIPTC", "photoVideoMetadata_captioner"
MARKER, VERSION = "captioner-sidecar", 1
_LARGEST = 1 << 24
_EARLIEST, _LATEST = 100, 400
Json = dict[str, Any]


@dataclass(frozen=True)
class Sidecar:
    """What a sidecar says: the credits, what the photo's file held when it was last written, and the whole JSON."""

    credits: Credits = Credits()
    embedded: Credits = Credits()
    made_for: Mapping[Field, Made] = field(default_factory=dict, hash=False)
    whole: Json = field(default_factory=dict, hash=False)
    unread: tuple[Field, ...] = ()
    """The fields that a newer captioner wrote in its own way: they stay so until they are said anew."""
    warnings: tuple[str, ...] = ()
    stamp: Stamp | None = None
    content: bytes = b""

    @property
    def saved(self) -> str:
        """When it was written, ISO 8601."""
        return str(self.whole.get(OWN, {}).get("saved", ""))

    @property
    def written_to(self) -> tuple[str, ...]:
        """The homes in the photo's file that were written with it."""
        homes = self.whole.get(OWN, {}).get("writtenTo")
        return tuple(map(str, homes)) if isinstance(homes, list) else ()


def path_of(photo: Path) -> Path:
    """Where a photo's sidecar lies: beside the file itself, be it named by a link.

    The full file name is kept, so that a RAW and its JPEG never share one.
    """
    real = Path(os.path.realpath(photo))
    return real.with_name(real.name + SUFFIX)


def read(photo: Path) -> Sidecar | None:
    """The photo's sidecar, or None where there is none. Raises CaptionerError for a file that is none of ours."""
    path = path_of(photo)
    with explained(path):
        try:
            with files.open_regular(path) as file:
                content, stamp = file.read(_LARGEST + 1), files.stamp_of(file)
        except FileNotFoundError:
            return None
    whole = _parsed(path, content)
    base, flaws_of_base = _values(whole[OWN].get("embedded"), lambda part, one: part.get(one.key))
    values, flaws = _values(whole.get(STANDARD), _of_standard)
    # What cannot be read is not what somebody emptied: the photo's own value stands.
    values |= {one: base.get(one) for one in flaws}
    unread = dict.fromkeys(one.key for one in (*flaws, *flaws_of_base))
    warnings = tuple(f"the sidecar's {key} cannot be read" for key in unread)
    made_for = translations.in_sidecar(whole[OWN].get("translations"), whole[OWN].get("history"))
    kept = tuple(flaws) if _is_newer(whole[OWN]) else ()
    return Sidecar(Credits(values), Credits(base), made_for, whole, kept, warnings, stamp, content)


def _parsed(path: Path, content: bytes) -> Json:
    foreign_file = CaptionerError("is not a sidecar of ours", path, "move it away, then save again")
    if len(content) > _LARGEST:
        raise foreign_file
    try:
        whole = foreign.parsed(content)
    except ValueError:
        raise foreign_file from None
    own = whole.get(OWN) if isinstance(whole, dict) else None
    if not isinstance(whole, dict) or not isinstance(own, dict) or own.get("schema") != MARKER:
        raise foreign_file
    if _is_newer(own) and not isinstance(whole.get(STANDARD), dict):
        raise CaptionerError("was written by a newer captioner", path, "update captioner")
    return whole


def _is_newer(own: Json) -> bool:
    return foreign.is_newer(own.get("schemaVersion"), VERSION)


def _of_standard(part: Json, one: Field) -> object:
    """The JSON of a field in the standard's part; `a/b` is b of the first structure in the list a."""
    name, *inner = one.sidecar.split("/")
    found = part.get(name)
    if inner and isinstance(found, list):
        return found[0].get(inner[0]) if found and isinstance(found[0], dict) else None
    return found


def _values(part: object, find: Any) -> tuple[dict[Field, Value | None], list[Field]]:
    """The values in a part of the sidecar, and the fields whose value cannot be read."""
    if not isinstance(part, dict):
        return {}, list(FIELDS)
    values: dict[Field, Value | None] = {}
    flaws = []
    for one in FIELDS:
        found = find(part, one)
        if found is not None:
            try:
                values[one] = one.kind.from_json(found)
            except ValueError:
                flaws.append(one)
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
    made_for: Mapping[Field, Made] = field(default_factory=dict, hash=False)


def written(old: Sidecar | None, save: Save) -> Json:
    """The JSON of the sidecar after a save: what others put into the old one is kept."""
    whole: Json = dict(old.whole) if old else {}
    standard = whole.get(STANDARD)
    whole[STANDARD] = _standard(standard if isinstance(standard, dict) else {}, old, save.credits)
    own = whole.get(OWN, {})
    whole[OWN] = {
        **own,
        "schema": MARKER,
        "schemaVersion": foreign.version_of(own.get("schemaVersion"), VERSION),
        "generator": f"captioner {__version__}",
        "saved": save.now,
        "file": _file(own.get("file"), save),
        "writtenTo": list(save.written_to),
        "embedded": foreign.kept_beside(save.embedded.json(), own.get("embedded"), FIELD),
        "translations": translations.json(save.made_for, save.credits, own.get("translations")),
        "history": shortened([*told(own), *_history(save, old)]),
    }
    return whole


def told(own: Json) -> list[Any]:
    """The history as our part of a sidecar tells it; what a newer captioner tells otherwise is one line of it."""
    history = own.get("history", [])
    return history if isinstance(history, list) else [history] if _is_newer(own) else []


def _file(old: object, save: Save) -> Json:
    """The photo the sidecar belongs to; the hash of its picture is kept where this save did not read it."""
    known = old.get("imageDataHash") if isinstance(old, dict) else None
    image_hash = save.image_data_hash or (known if isinstance(known, str) else "")
    ours = {"name": save.file_name} | ({"imageDataHash": image_hash} if image_hash else {})
    return foreign.kept_beside(ours, old, ("name", "imageDataHash"))


def _standard(part: Json, old: Sidecar | None, credits: Credits) -> Json:
    part = dict(part)
    for one in FIELDS:
        name, *inner = one.sidecar.split("/")
        value = credits.get(one)
        if old and one in old.unread and value == old.credits.get(one):
            continue
        found = one.kind.json(value) if value is not None else None
        if inner:
            found = _with_inner(part.get(name), inner[0], found)
        if found is not None:
            part[name] = found
        elif old and old.credits.get(one) is not None:
            part.pop(name, None)
    return part


def _with_inner(structures: object, name: str, found: object) -> list[Any] | None:
    """The list with *found* in its first structure; None if nothing is left in it."""
    kept = list(structures) if isinstance(structures, list) else []
    first = dict(kept[0]) if kept and isinstance(kept[0], dict) else {}
    first.pop(name, None)
    first |= {name: found} if found is not None else {}
    return [first, *kept[1:]] if first or kept[1:] else None


def _history(save: Save, old: Sidecar | None) -> Iterator[Json]:
    """Who changed what of each field, here and before in the photo's file."""
    known = old.credits if old and old.saved else save.before
    yield from _changes(save.now, "another program", known, save.before)
    for line in _changes(save.now, editor.name(), save.before, save.credits):
        # What nobody here can read was said by somebody all the same.
        unread = {one.key: _of_standard(old.whole[STANDARD], one) for one in old.unread} if old else {}
        yield {**line, "from": unread.get(line["field"], line["from"])}


def _changes(now: str, who: str, before: Credits, after: Credits) -> Iterator[Json]:
    for one in after.differing(before):
        yield {"at": now, "by": who, "field": one.key, "from": _json(one, before), "to": _json(one, after)}


def shortened(history: list[Json]) -> list[Json]:
    """The beginning, which tells what the photo came with, and the latest changes."""
    return history[:_EARLIEST] + history[_EARLIEST:][-_LATEST:]


def _json(one: Field, credits: Credits) -> Any:
    value = credits.get(one)
    return None if value is None else one.kind.json(value)


def write(photo: Path, whole: Mapping[str, Any], seen: Stamp | None) -> None:
    """Put the sidecar beside the photo in one step: a reader finds the old one or the new one.

    Raises CaptionerError, files.Changed unless the old one is the one that was *seen* (None: there was none).
    """
    put(photo, content_of(whole), seen)


def content_of(whole: Mapping[str, Any]) -> bytes:
    """The bytes of a sidecar with this JSON."""
    text = json.dumps(whole, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode("utf-8", "backslashreplace")


def put(photo: Path, content: bytes, seen: Stamp | None) -> Stamp:
    """Put a sidecar there as it is; otherwise as `write`. Returns its stamp."""
    path = path_of(photo)
    with explained(path):
        return files.replace(
            path, lambda file: files.write_all(file, content), lambda new: files.refuse_changed(path, seen)
        )
