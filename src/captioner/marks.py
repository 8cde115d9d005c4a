"""What people said of a photo, in its sidecar: read, written with its history, and kept when a save is taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from captioner import __version__, overrides, sidecar, standing
from captioner.credits import Credits
from captioner.files import Stamp
from captioner.metadata.writing import PhotoFile
from captioner.overrides import Override
from captioner.photo import Photo
from captioner.sidecar import MARKER, OWN, STANDARD, VERSION, Json, Sidecar
from captioner.standing import Mark

KEY, OVERRIDES = "standing", "overrides"
"""The members of the sidecar, and what the history calls them."""


def of(beside: Sidecar | None) -> Mark | None:
    """The mark that the sidecar tells of."""
    return standing.from_json(beside.whole[OWN].get(KEY)) if beside else None


def overrides_of(beside: Sidecar | None) -> tuple[Override, ...]:
    """The findings that somebody lets pass, as the sidecar tells."""
    return overrides.from_json(beside.whole[OWN].get(OVERRIDES)) if beside else ()


def is_other_picture(there: PhotoFile, mark: Mark | None) -> bool:
    """Whether the picture is no more the one that the mark was given for. The file is read through only if in doubt."""
    if mark is None or mark.seen == seen(there.stamp):
        return False
    return mark.digests.get(standing.PICTURE) != picture_of(there)


def picture_of(there: PhotoFile) -> str:
    """The hash of the file's picture; of the whole file where nobody knows where in it the picture lies."""
    proof = there.proof()
    return proof.picture if there.container.picture else proof.rest


def seen(stamp: Stamp) -> tuple[int, str]:
    """What a mark remembers of a file. A text: other programs cut long numbers in JSON short."""
    return stamp.size, f"{stamp.mtime_ns / 1_000_000_000:.6f}"


def telling_of_fields(beside: Sidecar | None) -> Sidecar | None:
    """The sidecar, if it says anything of the photo's fields; one that was begun for a mark alone does not."""
    if beside and (beside.saved or beside.credits != Credits() or beside.embedded != Credits()):
        return beside
    return None


def seen_again(whole: Json, photo: Photo, stamp: Stamp) -> Json:
    """The sidecar's JSON after a save of the photo: its mark is none the worse for that, if it held for the picture."""
    if photo.mark is None or photo.is_other_picture:
        return whole
    there = whole[OWN].get(KEY)
    ours = replace(photo.mark, seen=seen(stamp)).json()
    return {**whole, OWN: {**whole[OWN], KEY: standing.kept_beside(ours, there)}}


def begun(there: PhotoFile) -> Json:
    """A sidecar for a photo that has none: it says nothing of the photo's fields, and of no save."""
    picture = {"imageDataHash": picture_of(there)} if there.container.picture else {}
    return _blank({"name": there.path.name, **picture})


def with_mark(whole: Json, mark: Mark | None, *entries: Json) -> Json:
    """The JSON of a sidecar with this mark, and these entries in its history."""
    there = whole[OWN].get(KEY)
    told = [{**one, "from": there} if standing.is_unknown(there) else one for one in entries[:1]]
    return _with(whole, {KEY: mark.json() if mark else None}, (*told, *entries[1:]))


def with_overrides(whole: Json, passing: Sequence[Override], *entries: Json) -> Json:
    """The JSON of a sidecar with these findings let pass, and these entries in its history."""
    said = overrides.beside_others(passing, whole[OWN].get(OVERRIDES))
    return _with(whole, {OVERRIDES: said}, entries)


def _with(whole: Json, said: Json, entries: Sequence[Json]) -> Json:
    own = whole[OWN]
    told = [*sidecar.told(own), *entries]
    return {**whole, OWN: {**own, **said, "history": sidecar.shortened(told)}}


def entry(at: str, by: str, before: Mark | None, after: Mark | None, note: str = "") -> Json:
    """One line of the history: who said what of the photo."""
    return {"at": at, "by": by, "field": KEY, "from": _said(before), "to": _said(after), "note": note}


def override_entry(one: Override, *, stands: bool) -> Json:
    """One line of the history: who lets a finding pass, and why; or who lets it pass no more."""
    before, after = (None, one.rule) if stands else (one.rule, None)
    return {"at": one.at, "by": one.by, "field": OVERRIDES, "from": before, "to": after, "note": one.reason}


def _said(mark: Mark | None) -> str | None:
    return mark.state.value if mark else None


def kept_over(content: bytes | None, beside: Sidecar) -> bytes | None:
    """The content of the sidecar from before a save, with what people said of the photo since: that is not undone.

    None where there was no sidecar, and nothing was said.
    """
    since = [
        one for one in _said_in(beside.whole) if content is None or one not in _said_in(json.loads(content))
    ]
    if not since:
        return content
    whole = json.loads(content) if content is not None else _blank(beside.whole[OWN].get("file"))
    said = {key: beside.whole[OWN][key] for key in (KEY, OVERRIDES) if key in beside.whole[OWN]}
    return sidecar.content_of(_with(whole, said, since))


def _said_in(whole: Any) -> list[Json]:
    history = whole[OWN].get("history")
    lines = history if isinstance(history, list) else []
    return [line for line in lines if isinstance(line, dict) and line.get("field") in (KEY, OVERRIDES)]


def _blank(file: object) -> Json:
    head = {"schema": MARKER, "schemaVersion": VERSION, "generator": f"captioner {__version__}"}
    return {STANDARD: {}, OWN: {**head, "file": file, "writtenTo": [], "embedded": {}, "history": []}}
