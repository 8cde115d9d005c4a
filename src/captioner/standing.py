"""Where a photo stands at the desk: new, captioned, checked, cleared or held; values in, values out.

New and captioned follow from the fields. The others are marks that people give. A mark remembers what it was given
for, as digests of caption, credit and picture: it holds for just that, and falls back by itself once that is changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any, NamedTuple

from captioner import foreign
from captioner.credits import CAPTION, CREDIT_LINE, FIELDS, PHOTOGRAPHER, Credits, Field
from captioner.kinds import Value

MARKED = (CAPTION, PHOTOGRAPHER, CREDIT_LINE)
"""The fields that a mark is given for; whoever clears a photo signs all of them."""
PICTURE, ALL = "picture", "credits"
"""What stands for the picture itself among the digests, and for all fields together."""
_LONGEST_NOTE = 500


class State(Enum):
    """The states, from the first to the last; held stands beside them."""

    NEW = "new"
    CAPTIONED = "captioned"
    CHECKED = "checked"
    CLEARED = "cleared"
    HELD = "held"


GIVEN = (State.CHECKED, State.CLEARED, State.HELD)
"""Those that only people give."""


@dataclass(frozen=True)
class Mark:
    """What somebody said of a photo. `at` is ISO 8601, `note` says why; `digests` are what it was said of."""

    state: State
    by: str
    at: str
    note: str = ""
    digests: Mapping[str, str] = field(default_factory=dict, hash=False)
    seen: tuple[int, str] = field(default=(0, ""), compare=False)
    """Size and time of change of the photo's file, as it was when its picture was last compared."""

    def json(self) -> dict[str, Any]:
        """The mark as a sidecar holds it."""
        size, modified = self.seen
        told = {"state": self.state.value, "by": self.by, "at": self.at, "note": self.note}
        return {**told, "digests": dict(self.digests), "seen": {"size": size, "modified": modified}}


class Wish(NamedTuple):
    """What somebody wants to say of a photo; no state: it is open again."""

    state: State | None
    note: str = ""

    @property
    def needs_saved(self) -> bool:
        """Whether it is said of what the photo holds; a hold, and its end, is said of it whatever it holds."""
        return self.state in (State.CHECKED, State.CLEARED)


@dataclass(frozen=True)
class Standing:
    """A photo's state now, the mark that was given, and what was changed since: keys of fields, and PICTURE."""

    state: State = State.NEW
    mark: Mark | None = None
    changed: tuple[str, ...] = ()

    @property
    def has_fallen(self) -> bool:
        """Whether a mark holds no more, because something was changed since."""
        return self.mark is not None and self.state is not self.mark.state


def of(mark: Mark | None, credits: Credits, is_other_picture: bool) -> Standing:
    """Where a photo stands that holds these credits. What is held stays held, whatever is changed."""
    open_state = State.CAPTIONED if is_complete(credits) else State.NEW
    if mark is None:
        return _UNMARKED[open_state]
    changed = _changed(mark, credits)
    changed += (PICTURE,) if is_other_picture else ()
    return Standing(mark.state if mark.state is State.HELD or not changed else open_state, mark, changed)


_UNMARKED = {state: Standing(state) for state in (State.NEW, State.CAPTIONED)}


def is_complete(credits: Credits) -> bool:
    """Whether there are a caption and a credit: nothing less is ever checked or cleared."""
    has_credit = credits.get(PHOTOGRAPHER) is not None or credits.get(CREDIT_LINE) is not None
    return has_credit and bool(credits.text(CAPTION).strip())


def digests(credits: Credits, state: State | None = None) -> dict[str, str]:
    """What a mark is given for, by field: `sha256:` and the hash of the field's value as JSON.

    Whoever clears signs every field: those that are empty are told by the digest of all of them.
    """
    found = {one.key: _digest(one, credits.get(one)) for one in MARKED}
    if state is not State.CLEARED:
        return found
    return {
        **found,
        **{one.key: _digest(one, credits.get(one)) for one in credits},
        ALL: _digest_of_all(credits),
    }


def _changed(mark: Mark, credits: Credits) -> tuple[str, ...]:
    """The keys of the fields that are no more what the mark was given for."""
    signs_all = ALL in mark.digests
    if (
        signs_all
        and mark.digests[ALL] == _digest_of_all(credits)
        and all(one.key in mark.digests for one in MARKED)
    ):
        return ()
    keys = [
        one for one in FIELDS if one in MARKED or (signs_all and (one.key in mark.digests or one in credits))
    ]
    now = {one.key: _digest(one, credits.get(one)) for one in keys}
    return tuple(key for key, digest in now.items() if mark.digests.get(key) != digest)


@lru_cache(maxsize=1 << 15)
def _digest(one: Field, value: Value | None) -> str:
    """Kept: a list asks where thousands of photos stand."""
    return _sha(json.dumps(None if value is None else one.kind.json(value), sort_keys=True))


@lru_cache(maxsize=1 << 15)
def _digest_of_all(credits: Credits) -> str:
    return _sha(json.dumps(credits.json(), sort_keys=True))


def _sha(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'backslashreplace')).hexdigest()}"


def more_careful(ours: Mark | None, theirs: Mark | None) -> Mark | None:
    """Of two marks that were given without knowing of each other, the one that lets less through; ours if equal."""
    return min((ours, theirs), key=_boldness)


def _boldness(mark: Mark | None) -> int:
    """None, an open photo, lets less through than any mark but held."""
    order = (State.HELD, None, State.CHECKED, State.CLEARED)
    return order.index(mark.state if mark else None)


def note(typed: str) -> str:
    """What somebody typed as the reason, as one line that any terminal takes."""
    line = " ".join("".join(c if c.isprintable() else " " for c in typed).split())
    return line[:_LONGEST_NOTE]


def from_json(found: object) -> Mark | None:
    """The mark that a sidecar tells of; None where there is none. What is broken in it makes it fall, never hold.

    A state that only a newer captioner knows keeps the photo here: nobody can tell what was meant by it.
    """
    if not isinstance(found, dict) or not isinstance(found.get("state"), str):
        return None
    by, at, why = (
        note(text) if isinstance(text := found.get(key), str) else "" for key in ("by", "at", "note")
    )
    told, seen = found.get("digests"), found.get("seen")
    kept = {k: v for k, v in told.items() if isinstance(v, str)} if isinstance(told, dict) else {}
    size, modified = (seen.get("size"), seen.get("modified")) if isinstance(seen, dict) else (0, "")
    known = (size, modified) if isinstance(size, int) and isinstance(modified, str) else (0, "")
    if is_unknown(found):
        said = note(f"“{found['state']}”")
        return Mark(State.HELD, by, at, f"{said}: {why}" if why else said, kept, known)
    return Mark(State(found["state"]), by, at, why, kept, known)


def is_unknown(found: object) -> bool:
    """Whether a sidecar tells of a mark whose state only a newer captioner knows."""
    state = found.get("state") if isinstance(found, dict) else None
    return isinstance(state, str) and state not in {one.value for one in GIVEN}


def kept_beside(ours: Mapping[str, Any], there: object) -> dict[str, Any]:
    """A mark in JSON with what stands of it in the sidecar and is not known here; the state, too, where it is not."""
    said = {"seen": ours["seen"]} if is_unknown(there) else ours
    return foreign.kept_beside(said, there, said)
