"""Rules over the pictures of a whole set: which of them are one and the same."""

from __future__ import annotations

from collections.abc import Iterator

from captioner.checks import names, twins
from captioner.checks.finding import Found, told
from captioner.checks.shot import Gathering, Shot


def same_picture_twice(gathering: Gathering) -> Iterator[Found]:
    """The set holds one picture twice: the same file, or the same shot made smaller, brighter or black and white.

    One of the two is left over, or one of their captions is meant for another picture. Where they are credited to
    different people, one of the credits is wrong.
    """
    looked_at = [shot for shot in gathering.shots if shot.photo.inspection is not None]
    if len(looked_at) < 2:
        return
    pictures = tuple(
        (seen.picture, seen.outline, seen.small) for shot in looked_at if (seen := shot.photo.inspection)
    )
    for first, second, is_sure in twins.found(pictures):
        yield _found(looked_at[first], looked_at[second], is_sure)


def _found(first: Shot, second: Shot, is_sure: bool) -> Found:
    name, path, others = first.photo.name, second.path, (first.path,)
    if _are_credited_otherwise(first, second):
        message = (
            told("This is the same picture as {name}, credited to somebody else", name=name)
            if is_sure
            else told("This looks like the same picture as {name}, credited to somebody else", name=name)
        )
        return Found(message, value=name, is_graver=is_sure, path=path, others=others)
    message = (
        told("This is the same picture as {name}", name=name)
        if is_sure
        else told("This looks like the same picture as {name}", name=name)
    )
    return Found(message, value=name, path=path, others=others)


def _are_credited_otherwise(one: Shot, other: Shot) -> bool:
    """Whether both name photographers, and nobody of one is, or may be, somebody of the other."""
    if not one.photographers or not other.photographers:
        return False
    pairs = ((a, b) for a in one.photographers for b in other.photographers)
    return all(names.likeness(a, b).score < names.NEAR for a, b in pairs)
