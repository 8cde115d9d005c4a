"""The values used last in each field, the newest first, kept in `recent.json` between one day and the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from captioner import desk_lists
from captioner.credits import FIELD, Field
from captioner.desk_lists import Json, ListFile

FILE = ListFile("captioner-recent", "fields", "recent values")
MOST = 30
"""Of each field; older ones pass away."""
_LONGEST = 200
# Who can be seen in a picture is nobody's business tomorrow; long texts and what is one photo's own help nobody.
FIELDS = tuple(
    FIELD[key]
    for key in (
        "photographer", "credit_line", "headline", "sublocation", "city", "state", "country", "country_code", "event",
        "keywords", "source", "copyright_notice", "usage_terms", "rights_url", "licensor_url", "job_title",
        "caption_writer", "instructions", "job_id",
    )
)  # fmt: skip
Recents = Mapping[Field, tuple[str, ...]]


def usual_path() -> Path:
    """Where they are kept."""
    return desk_lists.folder() / "recent.json"


def read(path: Path) -> Recents:
    """The recent values by field; none where there is no file. Raises CaptionerError."""
    return {
        FIELD[key]: texts for key, texts in map(_entry, desk_lists.read(FILE, path)) if key in FIELD and texts
    }


def note(path: Path, used: Mapping[Field, Iterable[str]]) -> Recents:
    """These were used now; fields whose values are not kept are passed over. Raises CaptionerError."""
    wanted = {field.key: _fit(texts) for field, texts in used.items() if field in FIELDS}
    wanted = {key: texts for key, texts in wanted.items() if texts}
    if wanted:
        desk_lists.change(FILE, path, partial(_with, wanted))
    return read(path)


def forget(path: Path, fields: Iterable[Field] = FIELDS) -> Recents:
    """Know no more what was used in these. Raises CaptionerError."""
    keys = {field.key for field in fields}
    desk_lists.change(FILE, path, lambda entries: [one for one in entries if one.get("field") not in keys])
    return read(path)


def drop(path: Path, texts: Iterable[str]) -> Recents:
    """Know no more that these were used, in whatever field. Raises CaptionerError."""
    going = frozenset(texts)
    held = read(path)
    if any(not going.isdisjoint(of_one) for of_one in held.values()):
        desk_lists.change(FILE, path, partial(_without, going))
        held = read(path)
    return held


def _without(going: frozenset[str], entries: list[Json]) -> list[Json]:
    return [
        {**one, "values": [text for text in _entry(one)[1] if text not in going]} if _entry(one)[0] else one
        for one in entries
    ]


def _with(used: Mapping[str, list[str]], entries: list[Json]) -> list[Json]:
    held = {key: texts for key, texts in map(_entry, entries) if key}
    for key, texts in used.items():
        held[key] = tuple(dict.fromkeys((*texts, *held.get(key, ()))))[:MOST]
    known = {str(one.get("field")): one for one in entries}
    others = [one for one in entries if not _entry(one)[0]]
    ours = [{**known.get(key, {}), "field": key, "values": list(texts)} for key, texts in held.items()]
    return [*ours, *others]


def _entry(found: Json) -> tuple[str, tuple[str, ...]]:
    key, texts = found.get("field"), found.get("values")
    if not isinstance(key, str) or not isinstance(texts, list):
        return "", ()
    return key, tuple(text for text in texts if isinstance(text, str))


def _fit(texts: Iterable[str]) -> list[str]:
    return [kept for text in texts if (kept := text.strip()) and len(kept) <= _LONGEST and "\n" not in kept]
