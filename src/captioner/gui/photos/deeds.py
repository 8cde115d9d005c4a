"""A deed over many photos, worked out in a thread: each as it was, each as it will be, and what changes.

plan      photos and a deed -> Plan, in a thread; nothing is other than before yet
do        Plan -> one step of undo, in one go: nobody ever sees half of it
between   a photo that changed meanwhile is worked out anew, alone; whoever wants the next deed has this one done first
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial, reduce
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from captioner.credits import Field
from captioner.edits import Edit
from captioner.errors import CaptionerError
from captioner.gui.photos.at_rest import made_at_rest
from captioner.gui.photos.said import said
from captioner.gui.photos.undo_step import Sided, side, with_side
from captioner.gui.work.job import Job, Priority
from captioner.gui.work.jobs import Jobs
from captioner.journal.entries import Change
from captioner.many.rehearsal import Changed
from captioner.photo import Photo

MANY = 400
"""More photos than these cannot be worked out between two frames."""

Deed = Callable[[Photo], Photo]


class Plan(NamedTuple):
    """What a deed makes of photos, and of which of their fields; those that it leaves as they are are left out."""

    before: tuple[Photo, ...] = ()
    after: tuple[Photo, ...] = ()
    changes: tuple[Change, ...] = ()
    """What is to be noted of it; nothing where it turns a step that is noted already."""


def planned(photos: Sequence[Photo], deed: Deed, fields: Sequence[Field]) -> Plan:
    """Work a deed out that changes these fields. Raises WrongValue."""
    before, after, changes = [], [], []
    for photo in photos:
        then = deed(photo)
        found = _changes(photo, then, fields)
        if found:
            _prepare(then)
            before.append(photo)
            after.append(then)
            changes += found
    return Plan(tuple(before), tuple(after), tuple(changes))


def up_to_date(
    plan: Plan, photos: Sequence[Photo], now: Sequence[Photo], deed: Deed, fields: Sequence[Field]
) -> Plan:
    """The plan that was made for these photos, for them as they are *now*."""
    late = {was.path: photo for was, photo in zip(photos, now, strict=True) if photo is not was}
    if not late:
        return plan
    anew = planned(tuple(late.values()), deed, fields)
    kept = [pair for pair in zip(plan.before, plan.after, strict=True) if pair[0].path not in late]
    changes = [change for change in plan.changes if change.path not in late]
    return Plan(
        (*(before for before, _ in kept), *anew.before),
        (*(after for _, after in kept), *anew.after),
        (*changes, *anew.changes),
    )


def becoming(wanted: Sequence[Changed], now: Sequence[Photo]) -> Plan:
    """What was worked out for photos, as they are *now*: only the fields that it is about, where they are others."""
    after, changes = [], []
    for (before, worked_out, fields), photo in zip(wanted, now, strict=True):
        then = worked_out if photo is before else _with_fields(photo, worked_out, fields)
        _prepare(then)
        after.append(then)
        changes += [Change(photo.path, field, side(photo, field), side(then, field)) for field in fields]
    return Plan(tuple(now), tuple(after), tuple(changes))


def edited_by(edits: Sequence[Edit]) -> Deed:
    """The deed of making these edits, one after the other."""
    return lambda photo: reduce(lambda before, edit: edit.applied(before), edits, photo)


def turned(photos: Sequence[Photo], sides: Iterable[Sided]) -> Plan:
    """What undo or redo makes of photos; those that are not there any more are left out."""
    there = {photo.path: photo for photo in photos}
    after: dict[Path, Photo] = {}
    for path, field, now in sides:
        if (photo := after.get(path) or there.get(path)) is not None:
            after[path] = with_side(photo, field, now)
    for photo in after.values():
        _prepare(photo)
    return Plan(tuple(there[path] for path in after), tuple(after.values()))


def _with_fields(photo: Photo, wanted: Photo, fields: Sequence[Field]) -> Photo:
    """The photo with these fields as another has them; whatever else is new of it stays."""
    for field in fields:
        photo = photo.with_value(field, wanted.credits.get(field))
    return photo


def _prepare(photo: Photo) -> None:
    """Where it stands, and what it says, will be asked at once of all of them: it is known then."""
    _ = photo.standing
    said(photo.credits)


def _changes(before: Photo, after: Photo, fields: Sequence[Field]) -> list[Change]:
    pairs = [(field, side(before, field), side(after, field)) for field in fields]
    return [Change(before.path, field, was, now) for field, was, now in pairs if was != now]


class Deeds(QObject):
    """At most one deed is worked out at a time, and none is ever dropped but with its set."""

    refused = Signal(object)  # why it cannot be done: nothing has changed
    ended = Signal()  # what was worked out is done, or was refused, or changes nothing

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._asked: _Asked | None = None
        self._afterwards: deque[Callable[[], None]] = deque()

    def work_with(self, jobs: Jobs) -> None:
        """Work out large deeds in these threads from now on."""
        self._jobs = jobs

    def is_at_work(self) -> bool:
        """Whether a deed is being worked out."""
        return self._asked is not None

    def are_slow(self, count: int) -> bool:
        """Whether a deed over so many photos had better be worked out in a thread."""
        return self._jobs is not None and count > MANY

    def begin(self, work: Callable[[], Plan], then: Callable[[Plan], None]) -> None:
        """Work this out; then do it."""
        assert self._jobs is not None
        asked = self._asked = _Asked(partial(_at_rest, work), then)
        asked.job = self._jobs.run(
            asked.work, then=self._end, otherwise=self._refuse, priority=Priority.ERRAND
        )

    def finish(self) -> None:
        """Have done what was begun; what is not worked out yet is worked out here and now."""
        while (asked := self._forgotten()) is not None:
            try:
                plan = asked.work()
            except CaptionerError as error:
                self.refused.emit(error)
            else:
                asked.then(plan)
            self.ended.emit()
            self._go_on()

    def afterwards(self, deed: Callable[[], None]) -> None:
        """Do this once what is being worked out is done."""
        self._afterwards.append(deed)

    def drop(self) -> None:
        """The set is another: what was begun is not wanted any more."""
        self._forgotten()
        self._afterwards.clear()

    def _forgotten(self) -> _Asked | None:
        asked, self._asked = self._asked, None
        if asked is not None and asked.job is not None:
            asked.job.drop()
        return asked

    def _end(self, plan: Plan) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.then(plan)
        self.ended.emit()
        self._go_on()

    def _refuse(self, error: CaptionerError) -> None:
        self._asked = None
        self.refused.emit(error)
        self.ended.emit()
        self._go_on()

    def _go_on(self) -> None:
        while self._afterwards and self._asked is None:
            self._afterwards.popleft()()


def _at_rest(work: Callable[[], Plan]) -> Plan:
    with made_at_rest():
        return work()


class _Asked:
    """What is being worked out, and what is to be done then."""

    def __init__(self, work: Callable[[], Plan], then: Callable[[Plan], None]) -> None:
        self.work, self.then = work, then
        self.job: Job | None = None
