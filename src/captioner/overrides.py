"""Findings that somebody lets pass: by whom, when and why; kept with the photo, for just what was found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from captioner import foreign


class Override(NamedTuple):
    """One finding let pass. `digest` tells what was found: once that is another, it does not pass any more."""

    rule: str
    digest: str
    reason: str
    by: str = ""
    at: str = ""
    """ISO 8601."""

    def json(self) -> dict[str, Any]:
        """As a sidecar holds it."""
        return self._asdict()


def from_json(found: object) -> tuple[Override, ...]:
    """The overrides that a sidecar tells of; what is broken lets nothing pass."""
    entries = found if isinstance(found, list) else []
    return tuple(Override(**entry) for entry in entries if _is_sound(entry))


def beside_others(passing: Iterable[Override], found: object) -> list[Any]:
    """As a sidecar is to hold them that held *found*: what is not understood lets nothing pass, and stays there."""
    return foreign.entries_kept((one.json() for one in passing), found, _is_sound)


def _is_sound(entry: object) -> bool:
    if not isinstance(entry, dict) or not {"rule", "digest", "reason"} <= entry.keys() <= set(
        Override._fields
    ):
        return False
    return all(isinstance(value, str) for value in entry.values()) and bool(entry["reason"].strip())
