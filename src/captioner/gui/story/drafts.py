"""What is typed of stories and not saved yet, written down within half a second, one at a time, the newest last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.errors import CaptionerError
from captioner.gui.desk import story_keeping
from captioner.gui.work.jobs import Jobs
from captioner.story.drafts import Draft

_PAUSE_MS = 250


class StoryDrafts(QObject):
    """Holds what is to be written down of each set until it is."""

    failed = Signal(object)  # a CaptionerError, once, until it goes well again
    idle = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: dict[Path, Draft | None] = {}
        self._is_at_work = self._is_failing = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    def keep(self, folder: Path, draft: Draft) -> None:
        """Write this down, soon."""
        self._wanted[folder] = draft
        if not self._pause.isActive():
            self._pause.start()

    def forget(self, folder: Path) -> None:
        """It is saved: nothing of it is to be left."""
        self._wanted[folder] = None
        self._go_on()

    def is_idle(self) -> bool:
        """Whether all of it is written down."""
        return not self._wanted and not self._is_at_work

    def _go_on(self) -> None:
        if self._is_at_work:
            return
        if not self._wanted:
            self.idle.emit()
            return
        folder = next(iter(self._wanted))
        self._is_at_work = True
        draft = self._wanted.pop(folder)
        self._jobs.run(story_keeping.keep_draft, folder, draft, then=self._end, otherwise=self._fail)

    def _end(self, kept: None) -> None:
        self._is_at_work = self._is_failing = False
        self._go_on()

    def _fail(self, error: CaptionerError) -> None:
        self._is_at_work = False
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)
        self._go_on()
