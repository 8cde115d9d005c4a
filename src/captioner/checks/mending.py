"""What can be mended without a doubt, mended: photo by photo, until nothing is left that can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.checks.checking import Checker
from captioner.checks.desk import Desk
from captioner.checks.finding import Finding, Fix
from captioner.credits import Field
from captioner.photo import Photo

_ROUNDS = 12
"""A fix may let another show; none shows for ever."""


@dataclass(frozen=True)
class Mended:
    """A photo as it would be, and the findings whose fixes made it so, in their order."""

    photo: Photo
    by: tuple[Finding, ...] = ()


def fixed(photo: Photo, fix: Fix) -> Photo:
    """The photo with what a fix writes."""
    for field, value in fix.changes:
        photo = photo.with_value(field, value)
    return photo


def mended(photos: Sequence[Photo], desk: Desk) -> tuple[Mended, ...]:
    """These photos, each with all its fixes; those that cannot be written are left as they are."""
    checker = Checker()
    now = {photo.path: Mended(photo) for photo in photos}
    for _ in range(_ROUNDS):
        report = checker.check([one.photo for one in now.values()], desk)
        coming = _first_of_each_field(report.findings)
        if not coming:
            break
        for path, findings in coming.items():
            photo = now[path].photo
            for finding in findings:
                assert finding.found.fix is not None
                photo = fixed(photo, finding.found.fix)
            now[path] = Mended(photo, (*now[path].by, *findings))
    return tuple(now.values())


def _first_of_each_field(findings: Sequence[Finding]) -> dict[Path, list[Finding]]:
    """Fixes hold whole values: of those that write the same field only the first counts, the others are found again."""
    chosen: dict[Path, list[Finding]] = {}
    written: set[tuple[Path, Field]] = set()
    for one in findings:
        fix = one.found.fix
        if fix is None or one.path is None or not one.is_open:
            continue
        places = {(one.path, field) for field, _ in fix.changes}
        if written.isdisjoint(places):
            written |= places
            chosen.setdefault(one.path, []).append(one)
    return chosen
