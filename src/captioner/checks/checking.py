"""The check of a set: every rule over every photo, and again only over what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from captioner.checks.desk import Desk
from captioner.checks.finding import Finding, Found, Severity
from captioner.checks.rules import PLACE, RULES, PhotoRule, SetRule
from captioner.checks.shot import Gathering, Shot
from captioner.photo import Photo

_PHOTO_RULES = tuple(rule for rule in RULES if isinstance(rule, PhotoRule))
_SET_RULES = tuple(rule for rule in RULES if isinstance(rule, SetRule))


@dataclass(frozen=True)
class Report:
    """What the check of a set found: photo by photo, in each the gravest first; last what is of the set."""

    photos: int
    findings: tuple[Finding, ...]

    def counts(self) -> dict[Severity, int]:
        """How many are open, by severity, the gravest first."""
        found = Counter(one.severity for one in self.findings if one.is_open)
        return {severity: found[severity] for severity in sorted(Severity, reverse=True)}

    def of(self, path: Path) -> tuple[Finding, ...]:
        """What was found of one photo."""
        return self.by_photo.get(path, ())

    @cached_property
    def by_photo(self) -> Mapping[Path | None, tuple[Finding, ...]]:
        """What was found, by photo; None stands for the set. Photos of which nothing was found are not there."""
        found: dict[Path | None, list[Finding]] = {}
        for one in self.findings:
            found.setdefault(one.path, []).append(one)
        return {path: tuple(findings) for path, findings in found.items()}

    @property
    def is_fit(self) -> bool:
        """Whether nothing is open that keeps a picture at the desk."""
        return not any(one.is_open and one.severity >= Severity.REASON for one in self.findings)


class Checker:
    """Checks one set again and again. What did not change since is not looked at again, photo by photo."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._known: dict[Path, tuple[Shot, tuple[Finding, ...]]] = {}

    def check(
        self, photos: Sequence[Photo], desk: Desk, between: Callable[[], object] = lambda: None
    ) -> Report:
        """What is wrong with these photos. *between* is called after each of them."""
        known = self._known if desk is self._desk else {}
        self._desk, self._known = desk, {}
        for photo in photos:
            # Taken out, not looked up: what was known of thousands goes as what is known now comes.
            before = known.pop(photo.path, None)
            same = before is not None and before[0].photo is photo
            self._known[photo.path] = before if before and same else self._looked_at(photo, desk)
            between()
        gathering = Gathering([shot for shot, _ in self._known.values()], desk)
        more: dict[Path | None, list[Finding]] = {}
        for one in _over_the_set(gathering):
            more.setdefault(one.path, []).append(one)
        ordered: list[Finding] = []
        for path, (_, findings) in self._known.items():
            ordered += sorted((*findings, *more[path]), key=_order) if path in more else findings
        return Report(len(photos), (*ordered, *sorted(more.get(None, ()), key=_order)))

    def _looked_at(self, photo: Photo, desk: Desk) -> tuple[Shot, tuple[Finding, ...]]:
        shot = Shot(photo, desk)
        return shot, tuple(sorted(_over_the_photo(shot), key=_order))


def check(photos: Sequence[Photo], desk: Desk) -> Report:
    """What is wrong with these photos."""
    return Checker().check(photos, desk)


def _over_the_photo(shot: Shot) -> Iterator[Finding]:
    if shot.photo.unreadable:
        return
    for rule in _PHOTO_RULES:
        for found in rule.look(shot):
            yield from _judged(rule, found, shot, shot.desk)


def _over_the_set(gathering: Gathering) -> Iterator[Finding]:
    for rule in _SET_RULES:
        for found in rule.look(gathering):
            shot = gathering.by_path.get(found.path) if found.path else None
            yield from _judged(rule, found, shot, gathering.desk)


def _judged(rule: PhotoRule | SetRule, found: Found, shot: Shot | None, desk: Desk) -> Iterator[Finding]:
    """The finding with its severity as the desk has it, and with who lets it pass; nothing where the rule is off."""
    severity = desk.profile.severities.get(rule.id, rule.severity)
    if severity is None:
        return
    if found.is_graver:
        severity = max(severity, rule.graver)
    finding = Finding(rule.id, severity, found, shot.path if shot else None)
    if shot and finding.may_be_overridden and shot.photo.overrides:
        digest = finding.digest
        passing = (one for one in shot.photo.overrides if (one.rule, one.digest) == (rule.id, digest))
        finding = Finding(rule.id, severity, found, shot.path, next(passing, None))
    yield finding


def _order(finding: Finding) -> tuple[int, int]:
    return -finding.severity, PLACE[finding.rule]
