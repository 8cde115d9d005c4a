"""What keeps photos at the desk: what the check found of them that a copy would not be rid of."""

from __future__ import annotations

from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity

MENDED_BY_COPYING = frozenset(
    (
        "location-in-file",
        "serial-in-file",
        "thumbnail-differs",
        "hidden-images",
        "hdr-gain-map",
        "protected-name-present",
        "content-credentials",
    )
)
"""Rules about what a copy does not hold, whatever its original holds."""


def blocking(report: Report) -> tuple[Finding, ...]:
    """What keeps the photos at the desk; not what is mended by copying."""
    grave = (one for one in report.findings if one.is_open and one.severity >= Severity.REASON)
    return tuple(one for one in grave if one.rule not in MENDED_BY_COPYING)
