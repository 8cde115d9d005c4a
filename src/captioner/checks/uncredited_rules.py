"""Rules over photos whose credit names nobody: what tells who took them is offered with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from captioner.checks import placeholders
from captioner.checks.desk import Desk
from captioner.checks.evidence import Evidence, Offer
from captioner.checks.finding import Fix, Found, cut_short, told
from captioner.checks.shot import Gathering, Shot
from captioner.credits import CREDIT_LINE, PHOTOGRAPHER
from captioner.kinds import Value

_NONE = object()
"""Nothing stands in this photo's credit that names nobody: the rule need not look again."""
_MOST_SUGGESTED = 3


def credit_missing(gathering: Gathering) -> Iterator[Found]:
    """Nobody is credited: neither a photographer nor a credit line is told.

    Every picture names who took it, or it is not published. Whatever tells who that was is offered with its reason: the
    story, the end of the caption, the camera, the photos taken beside it.
    """
    evidence = Evidence(gathering)
    only = _only_photographer(gathering.desk)
    for shot in gathering.shots:
        if shot.photographers or shot.credit_line or shot.photo.unreadable:
            continue
        offer = evidence.of(shot)
        known = shot.remembered.get("credit-missing")
        if not isinstance(known, _Known) or known.offer is not offer or known.only != only:
            known = shot.remembered["credit-missing"] = _Known(offer, only, _missing(shot, offer, only))
        yield known.found


class _Known(NamedTuple):
    offer: Offer
    only: Fix | None
    found: Found


def _missing(shot: Shot, offer: Offer, only: Fix | None) -> Found:
    # Filled in only if nothing tells of anybody else.
    is_sure = only is not None and {reason.names for reason in offer.reasons} <= {_credited(only)}
    others = tuple(one for one in offer.fixes if only is None or not is_sure or one.changes != only.changes)
    return Found(
        told("Nobody is credited"),
        PHOTOGRAPHER,
        fix=only if is_sure else None,
        suggestions=others[:_MOST_SUGGESTED],
        path=shot.path,
    )


def _only_photographer(desk: Desk) -> Fix | None:
    """The repair that credits the story's photographer, if it has exactly one."""
    makers = desk.makers
    if len(makers.byline) != 1 or makers.hidden(makers.byline[0]) or placeholders.is_one(makers.byline[0]):
        return None
    name = makers.main_form(makers.byline[0])
    does = told("Credit {name}, the story’s only photographer", name=name)
    return Fix(does, ((PHOTOGRAPHER, (name,)),))


def _credited(fix: Fix) -> Value | None:
    return fix.changes[0][1]


def photographer_missing(gathering: Gathering) -> Iterator[Found]:
    """There is a credit line, but the photographer field is empty.

    The credit line is what is printed; the photographer field is what archives and other programs look people up by,
    and what tells whom to pay. Name whoever took the picture, also where an agency is credited.
    """
    evidence = Evidence(gathering)
    for shot in gathering.shots:
        if shot.photographers or not shot.credit_line:
            continue
        offer = evidence.of(shot)
        known = shot.remembered.get("photographer-missing")
        if not isinstance(known, _Known) or known.offer is not offer:
            known = shot.remembered["photographer-missing"] = _Known(offer, None, _unnamed(shot, offer))
        yield known.found


def _unnamed(shot: Shot, offer: Offer) -> Found:
    message = told(
        "The credit line is “{credit}”, but no photographer is named", credit=cut_short(shot.credit_line)
    )
    offered = tuple(one for one in offer.fixes if one.changes[0][0] is PHOTOGRAPHER)
    return Found(message, PHOTOGRAPHER, suggestions=offered[:_MOST_SUGGESTED], path=shot.path)


def credit_placeholder(gathering: Gathering) -> Iterator[Found]:
    """A word such as “handout”, “staff”, “unknown” or “-” stands where a name should.

    It looks like a credit, and credits nobody. Find out who took the picture; where nobody can tell, write who gave it
    to the desk. A person or an agency that is really called so is known once it stands in the list of people.
    """
    evidence, makers = Evidence(gathering), gathering.desk.makers
    for shot in gathering.shots:
        if shot.remembered.get("credit-placeholder") is _NONE:
            continue
        words = [one for one in shot.photographers if placeholders.is_one(one) and not makers.like(one).same]
        for word in words:
            others = tuple(one for one in shot.photographers if one != word)
            message = told("The photographer is “{credit}”, which names nobody", credit=word)
            fix = Fix(told("Empty it"), ((PHOTOGRAPHER, others or None),))
            offered = () if others else evidence.of(shot).fixes[:_MOST_SUGGESTED]
            yield Found(message, PHOTOGRAPHER, word, fix=fix, suggestions=offered, path=shot.path)
        line = shot.credit_line
        if line and placeholders.is_one(line) and not makers.like(line).same:
            message = told("The credit line is “{credit}”, which names nobody", credit=line)
            fix = Fix(told("Empty it"), ((CREDIT_LINE, None),))
            yield Found(message, CREDIT_LINE, line, fix=fix, path=shot.path)
        elif not words:
            shot.remembered["credit-placeholder"] = _NONE
