"""Rules over the credit of one photo."""

from __future__ import annotations

from collections.abc import Iterator

from captioner.checks.finding import Fix, Found, told
from captioner.checks.shot import Shot
from captioner.credits import PHOTOGRAPHER


def credit_missing(shot: Shot) -> Iterator[Found]:
    """Every picture names who took it, as photographer or in the credit line: without either it is not published."""
    if shot.photographers or shot.credit_line:
        return
    byline = shot.desk.story.byline
    fix = None
    if len(byline) == 1:
        fix = Fix(
            told("Credit {name}, the story's only photographer", name=byline[0]), ((PHOTOGRAPHER, byline),)
        )
    yield Found(told("Nobody is credited"), PHOTOGRAPHER, fix=fix)
