"""One photo marked: under its lock the mark is put into its sidecar. The photo's file is never touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from captioner import beside, editor, marks, standing
from captioner.errors import Refused, reason
from captioner.metadata.writing import PhotoFile
from captioner.photo import Photo
from captioner.sidecar import Json
from captioner.standing import MARKED, PICTURE, Mark, State, Wish

_OUTDONE = "the more careful of two marks stands"
_LOOK_AGAIN = "look at it again, then mark it"


class Marked(NamedTuple):
    """A photo as it stands now, the mark that it had before, and what the user should know."""

    photo: Photo
    before: Mark | None
    note: str = ""


class _Decided(NamedTuple):
    """The mark that is to stand, and who is told what in the history."""

    stands: Mark | None
    wanted: Mark | None
    note: str = ""


def mark(path: Path, wish: Wish, looked_at: Photo | None = None) -> Marked:
    """Say something of a photo as it is on the disk. The sidecar's name may not have reached the disk.

    *looked_at* is what the user had before their eyes: what was changed since is not checked or cleared. Where
    somebody marked it since, the more careful of the two marks stands, and the history tells both. Raises Refused
    where caption or credit is missing, doubtful or not saved yet, and where a hold would be lifted by the way.
    """

    def decided(current: Photo, picture: str) -> _Decided:
        if wish.state in (State.CHECKED, State.CLEARED):
            _refuse_unfit(current)
            _refuse_unseen(current, looked_at or current, wish.state)
        wanted = _made(wish, current, picture)
        if looked_at is None or current.mark == looked_at.mark:
            _refuse_to_lift(current.mark, wish)
            return _Decided(wanted, wanted)
        stands = standing.more_careful(wanted, current.mark)
        note = "" if stands is wanted else _told(current)
        return _Decided(stands, wanted, note)

    return _marked(path, decided)


def put_back(path: Path, expected: Mark | None, former: Mark | None) -> Marked:
    """Let a former mark stand again. Raises Refused where not the *expected* one stands: somebody said more since."""

    def decided(current: Photo, picture: str) -> _Decided:
        if current.mark not in (expected, former):
            raise Refused(_told(current), path, _LOOK_AGAIN)
        return _Decided(former, former)

    return _marked(path, decided)


def _marked(path: Path, decide: Callable[[Photo, str], _Decided]) -> Marked:
    def change(there: PhotoFile, current: Photo, whole: Json) -> tuple[Json | None, Marked]:
        decided = decide(current, marks.picture_of(there))
        if decided.stands == current.mark == decided.wanted:
            return None, Marked(current, current.mark)
        before, now = current.mark, beside.now()
        why = decided.wanted.note if decided.wanted else ""
        entries = [marks.entry(now, editor.name(), before, decided.wanted, why)]
        if decided.stands is not decided.wanted:
            other = before.by if before else ""
            entries.append(marks.entry(now, other, decided.wanted, decided.stands, _OUTDONE))
        is_other = marks.is_other_picture(there, decided.stands)
        after = replace(current, mark=decided.stands, is_other_picture=is_other)
        return marks.with_mark(whole, decided.stands, *entries), Marked(after, before, decided.note)

    return beside.changed(path, change)


def _made(wish: Wish, current: Photo, picture: str) -> Mark | None:
    if wish.state is None:
        return None
    digests = {**standing.digests(current.credits, wish.state), PICTURE: picture}
    seen = marks.seen(current.stamp) if current.stamp else (0, "")
    return Mark(wish.state, editor.name(), beside.now(), standing.note(wish.note), digests, seen)


def _refuse_unfit(current: Photo) -> None:
    if not standing.is_complete(current.credits):
        raise Refused(
            "has no caption or no credit", current.path, "write both before it is checked or cleared"
        )
    if contested := [field.label.lower() for field in MARKED if field in current.disagreeing]:
        told = f"its file says different things of the {', '.join(contested)}"
        raise Refused(told, current.path, "choose one before it is checked or cleared")
    if current.edited:
        raise Refused("its credits are not written into it yet", current.path, "save it first")


def _refuse_unseen(current: Photo, looked_at: Photo, state: State) -> None:
    if standing.digests(looked_at.credits, state) != standing.digests(current.credits, state):
        raise Refused("its credits changed meanwhile", current.path, _LOOK_AGAIN)
    if current.stamp != looked_at.stamp:
        raise Refused("the file changed meanwhile", current.path, _LOOK_AGAIN)


def _refuse_to_lift(there: Mark | None, wish: Wish) -> None:
    if there is not None and there.state is State.HELD and wish.state in (State.CHECKED, State.CLEARED):
        told = reason("is held by {name}: {note}", name=there.by or "somebody", note=there.note or "…")
        raise Refused(told, None, "open it again first")


def _told(current: Photo) -> str:
    there = current.mark
    if there is None:
        return "somebody opened it again meanwhile"
    why = f": {there.note}" if there.note else ""
    return f"{there.by or 'somebody'} marked it as {there.state.value} meanwhile{why}"
