"""A report as JSON, for other programs; its shape is public."""

from __future__ import annotations

from typing import Any

from captioner.checks.checking import Report
from captioner.checks.finding import Finding

Json = dict[str, Any]


def as_json(report: Report) -> Json:
    """The whole report: how many photos, every finding, how many of each severity are open."""
    counts = {severity.word: count for severity, count in report.counts().items()}
    return {"photos": report.photos, "findings": list(map(_finding, report.findings)), "counts": counts}


def _finding(one: Finding) -> Json:
    found = one.found
    told: Json = {
        "rule": one.rule,
        "severity": one.severity.word,
        "file": str(one.path) if one.path else None,
        "field": found.field.key if found.field else None,
        "language": found.language or None,
        "message": str(found.message),
        "value": found.value,
        "fix": str(found.fix.does) if found.fix else None,
        "suggestions": [str(one.does) for one in found.suggestions],
        "others": [str(path) for path in found.others],
    }
    if one.override is not None:
        passing = one.override
        told["override"] = {"reason": passing.reason, "by": passing.by, "at": passing.at}
    return told
