"""Findings in groups, as people read them: by rule, the gravest first, or by photo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from captioner.checks.finding import Finding, Severity
from captioner.checks.rules import PLACE


class OfRule(NamedTuple):
    """What one rule found, as grave as it is there."""

    rule: str
    severity: Severity
    findings: tuple[Finding, ...]


class OfPhoto(NamedTuple):
    """What was found of one photo; no path: of the set."""

    path: Path | None
    findings: tuple[Finding, ...]


def by_rule(findings: Sequence[Finding]) -> tuple[OfRule, ...]:
    """By rule and severity, the gravest first; the rules in the order of the table."""
    found: dict[tuple[str, Severity], list[Finding]] = {}
    for one in findings:
        found.setdefault((one.rule, one.severity), []).append(one)
    ordered = sorted(found, key=lambda key: (-key[1], PLACE[key[0]]))
    return tuple(OfRule(*key, tuple(found[key])) for key in ordered)


def by_photo(findings: Sequence[Finding]) -> tuple[OfPhoto, ...]:
    """By photo in the set's order; what is of the set comes last."""
    found: dict[Path | None, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.path, []).append(one)
    ordered = [*(path for path in found if path is not None), *([None] if None in found else [])]
    return tuple(OfPhoto(path, tuple(found[path])) for path in ordered)
