"""A report as lines for people at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from captioner.checks import groups
from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity
from captioner.checks.groups import OfPhoto, OfRule
from captioner.errors import shown_path

Paint = Callable[[Severity, str], str]
"""Colours a text for a severity, where there are colours."""
THE_SET = "the set"
_MOST_NAMED = 200
_CALLED = {
    Severity.BLOCKER: ("blocker", "blockers"),
    Severity.REASON: ("finding that needs a reason", "findings that need a reason"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.HINT: ("hint", "hints"),
}


def by_rule(report: Report, paint: Paint) -> Iterator[str]:
    """Each rule with what it found, the gravest first."""
    for group in groups.by_rule(report.findings):
        yield from _rule(group, paint)
        yield ""


def by_photo(report: Report, paint: Paint) -> Iterator[str]:
    """Each photo with what was found of it."""
    for group in groups.by_photo(report.findings):
        yield from _photo(group, paint)
        yield ""


def summary(report: Report) -> str:
    """How many photos, and how much is open: `40 photos: 3 blockers, 12 warnings; 4 can be mended with --fix`."""
    photos = "1 photo" if report.photos == 1 else f"{report.photos} photos"
    counts = [
        f"{count} {_CALLED[severity][count != 1]}" for severity, count in report.counts().items() if count
    ]
    mendable = sum(one.found.fix is not None and one.is_open for one in report.findings)
    overridden = sum(not one.is_open for one in report.findings)
    more = [f"{mendable} can be mended with --fix"] if mendable else []
    more += [f"{overridden} let pass with a reason"] if overridden else []
    return "; ".join([f"{photos}: {', '.join(counts) or 'nothing is wrong'}", *more])


def _rule(group: OfRule, paint: Paint) -> Iterator[str]:
    severity = paint(group.severity, group.severity.called.upper())
    count = len(group.findings)
    yield f"{severity}  {group.rule}" + (f" ({count})" if count > 1 else "")
    for message, findings in _by_message(group.findings).items():
        yield f"  {message}"
        for one in findings[:_MOST_NAMED]:
            yield f"    {_where(one)}{_more(one)}"
        if len(findings) > _MOST_NAMED:
            yield f"    and {len(findings) - _MOST_NAMED} more"


def _by_message(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for one in findings:
        found.setdefault(str(one.found.message), []).append(one)
    return found


def _photo(group: OfPhoto, paint: Paint) -> Iterator[str]:
    yield shown_path(group.path) if group.path else THE_SET
    for one in group.findings:
        severity = paint(one.severity, f"{one.severity.called:14}")
        yield f"  {severity}  {one.found.message} [{one.rule}]{_more(one)}"


def _where(one: Finding) -> str:
    place = shown_path(one.path) if one.path else THE_SET
    field = one.found.field
    if field is None:
        return place
    return f"{place}: {field.label.lower()}" + (f" ({one.found.language})" if one.found.language else "")


def _more(one: Finding) -> str:
    if one.override is not None:
        return f" — let pass by {one.override.by or 'somebody'}: {one.override.reason}"
    if one.found.fix is not None:
        return f" — --fix: {one.found.fix.does}"
    return "".join(f" — {suggestion.does}?" for suggestion in one.found.suggestions[:1])
