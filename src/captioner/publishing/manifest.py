"""The list of the copies, which lies with them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from captioner import __version__
from captioner.checks.finding import Finding
from captioner.publishing.copies import Copy, Set
from captioner.publishing.unnaming import Unnaming
from captioner.publishing.wishes import Wishes


def content_of(what: Set, wishes: Wishes, copies: Sequence[Copy]) -> bytes:
    """What was published, for whoever keeps it: hashes, what travels and what does not, who let what pass.

    It lies with the copies, so it names nobody either whom they do not.
    """
    unnaming = Unnaming(what.protected)

    def hushed(text: str) -> str:
        return unnaming.without(text, lambda person: "…")

    passed = [one for one in what.report.findings if one.override is not None]
    whole = {
        "format": "captioner-publication",
        "version": 1,
        "generator": f"captioner {__version__}",
        "story": hushed(what.story),
        "longSide": wishes.long_side,
        "encoding": wishes.encoding.name,
        "sensitive": wishes.is_sensitive,
        "copies": [_told(copy, hushed) for copy in copies],
        "overrides": [_override(one, hushed) for one in passed],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _told(copy: Copy, hushed: Callable[[str], str]) -> Mapping[str, Any]:
    if copy.path is None:
        return {"source": hushed(copy.source.name), "error": hushed(copy.error.what) if copy.error else ""}
    wide, high = copy.size
    return {
        "file": copy.path.name,
        "source": hushed(copy.source.name),
        "sha256": copy.sha256,
        "width": wide,
        "height": high,
        "kept": list(copy.kept),
        "left": list(copy.left),
        "removed": list(copy.removed),
    }


def _override(one: Finding, hushed: Callable[[str], str]) -> Mapping[str, Any]:
    assert one.override is not None
    source = hushed(one.path.name) if one.path else None
    told = {"rule": one.rule, "source": source, "message": hushed(str(one.found.message))}
    return told | {
        "reason": hushed(one.override.reason),
        "by": hushed(one.override.by),
        "at": one.override.at,
    }
