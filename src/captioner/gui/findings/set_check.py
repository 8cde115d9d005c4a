"""The set checked in the background, anew a moment after something changed; only what changed is looked at again.

change  table, story, profile -> a moment later a job -> Report -> changed
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence, Sized
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.checks import profiles
from captioner.checks.checking import Checker, Report
from captioner.checks.desk import Desk
from captioner.checks.finding import Finding
from captioner.gui.findings.overview import Overview, overview
from captioner.gui.photos.at_rest import lay_to_rest
from captioner.gui.photos.deeds import MANY
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs
from captioner.people import roster
from captioner.photo import Photo
from captioner.story import reading
from captioner.story.story import EMPTY, Story

_PAUSE_MS = 250
_STRETCH_SECONDS, _BREATH_SECONDS = 0.008, 0.001


class _Against(NamedTuple):
    """What the set is held against, as the window knows it."""

    profile: str = "essay"
    story: Story = EMPTY


class SetCheck(QObject):
    """Knows what is wrong with the set that is open, as far as it has been read."""

    changed = Signal(object)  # the Overview
    failed = Signal(object)  # CaptionerError: what the set is held against cannot be read

    def __init__(self, jobs: Jobs, table: PhotoTable, profile: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._table = jobs, table
        self._against = _Against(profile)
        self._desk: Desk | None = None
        self._checker, self.overview = Checker(), Overview()
        self._is_at_work = self._is_asked_again = False
        self._visit = self._young = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.check)
        table.changed.connect(self._soon)
        table.arranged.connect(self._follow_rows)
        table.begun.connect(self._begin)
        jobs.failed.connect(self._go_on)

    def set_story(self, story: Story) -> None:
        """Hold the set against this story."""
        self._hold_against(self._against._replace(story=story))

    def set_profile(self, name: str) -> None:
        """Hold the set against this profile: one that is shipped, or a file."""
        self._hold_against(self._against._replace(profile=name))

    @property
    def profile(self) -> str:
        """The profile's name, or the path of its file."""
        return self._against.profile

    @property
    def story(self) -> Story:
        """The story that the set is held against."""
        return self._against.story

    @property
    def desk(self) -> Desk | None:
        """What the set was held against last."""
        return self._desk

    def people_changed(self) -> None:
        """The desk's people are others than before."""
        self._desk = None
        self._soon(self._table.photos())

    @property
    def report(self) -> Report:
        """What was found, as far as it has been looked for."""
        return self.overview.report

    def is_checked(self) -> bool:
        """Whether the report is of the set as it is now."""
        return not (self._is_at_work or self._pause.isActive())

    def of(self, path: Path) -> tuple[Finding, ...]:
        """What was found of one photo."""
        return self.report.of(path)

    def check(self) -> None:
        """Check now; what is asked while a check is under way is done after it."""
        self._pause.stop()
        if self._is_at_work:
            self._is_asked_again = True
            return
        self._is_at_work, self._is_asked_again = True, False
        visit = self._visit

        def then(found: tuple[_Against, Desk, Overview]) -> None:
            self._take(visit, *found)

        def otherwise(error: object) -> None:
            self.failed.emit(error)
            self._go_on()

        before = self._checker, self._against, self._desk, self.overview
        self._jobs.run(
            _checked, self._table.photos(), self._table.unread(), *before, then=then, otherwise=otherwise
        )

    def _take(self, visit: int, against: _Against, desk: Desk, found: Overview) -> None:
        if self._young > MANY:
            # What was found of thousands is as many values again, and Python would search them while somebody types.
            lay_to_rest()
            self._young = 0
        if visit == self._visit and against == self._against:
            self._desk = desk
            if found is not self.overview:
                self.overview = found
                self.changed.emit(found)
        self._go_on()

    def _go_on(self, *_: object) -> None:
        self._is_at_work = False
        if self._is_asked_again:
            self.check()

    def _hold_against(self, against: _Against) -> None:
        if against != self._against:
            self._against, self._desk = against, None
            self._soon(self._table.photos())

    def _begin(self) -> None:
        self._visit += 1
        self._checker = Checker()
        self._against, self._desk = self._against._replace(story=EMPTY), None
        self.overview = Overview()
        self.changed.emit(self.overview)
        self._soon()

    def _follow_rows(self, arranged: object) -> None:
        self._soon()

    def _soon(self, changed: Sized = ()) -> None:
        self._young += len(changed)
        # Not put off by each letter: while somebody types, too, findings follow.
        if not self._pause.isActive():
            self._pause.start()


def _checked(
    photos: Sequence[Photo],
    unread: Collection[Path],
    checker: Checker,
    against: _Against,
    desk: Desk | None,
    before: Overview,
) -> tuple[_Against, Desk, Overview]:
    """In a thread: the desk anew if need be, and the check of what is read, which leaves the window its turn."""
    if unread:
        photos = [photo for photo in photos if photo.path not in unread]
    if desk is None:
        people = roster.read(roster.usual_path()).people
        read = reading.of_text(against.story.text) if against.story.text else None
        desk = Desk(profiles.named(against.profile), against.story, read, people)
    report = checker.check(photos, desk, _Breath())
    return against, desk, before if report == before.report else overview(report)


class _Breath:
    """Lets the window's thread have its turn, again and again, during long work in Python."""

    def __init__(self) -> None:
        self._since = time.monotonic()

    def __call__(self) -> None:
        if time.monotonic() - self._since > _STRETCH_SECONDS:
            time.sleep(_BREATH_SECONDS)
            self._since = time.monotonic()
