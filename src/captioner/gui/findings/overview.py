"""A report with all that the window asks of it: counted and grouped once, in the thread that checked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from captioner.checks import groups
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity
from captioner.checks.groups import OfPhoto, OfRule


@dataclass(frozen=True)
class Overview:
    """What was found of the set, frozen like the report that it is of."""

    report: Report = field(default_factory=lambda: Report(0, ()))
    counts: Mapping[Severity, int] = field(default_factory=dict)
    """How many are open, by severity."""
    mendable: int = 0
    """How many can be mended without a doubt."""
    is_fit: bool = True
    """Whether nothing is open that keeps a picture at the desk."""
    gravest: Mapping[Path, Severity] = field(default_factory=dict)
    """Of the photos of which something open was found, the gravest of it."""
    by_rule: tuple[OfRule, ...] = ()
    by_photo: tuple[OfPhoto, ...] = ()

    def chosen(self, severities: Collection[Severity]) -> Iterator[Finding]:
        """Those of these severities, in the set's order."""
        return (one for one in self.report.findings if one.severity in severities)

    def first_open(self, path: Path, severities: Collection[Severity]) -> Finding | None:
        """The gravest of one photo that nobody lets pass, if it has any of these severities."""
        found = self.report.of(path)
        return next((one for one in found if one.is_open and one.severity in severities), None)


def overview(report: Report) -> Overview:
    """All of it; of tens of thousands of findings this takes longer than a frame."""
    counts, by_photo = report.counts(), report.by_photo
    open_first = ((path, found[0]) for path, found in by_photo.items() if path is not None)
    return Overview(
        report,
        counts,
        sum(one.found.fix is not None and one.is_open for one in report.findings),
        not (counts[Severity.BLOCKER] or counts[Severity.REASON]),
        {path: first.severity for path, first in open_first if first.is_open},
        groups.by_rule(report.findings),
        # What is of the set stands last in a report, and so here.
        tuple(OfPhoto(path, found) for path, found in by_photo.items()),
    )
