"""What a deed would do, worked out in a thread, anew whenever something else is asked; the last question wins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.errors import CaptionerError
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs

_PAUSE_MS = 150


class Foresight(QObject):
    """Waits until typing pauses, and drops what is no longer asked."""

    found = Signal(object)
    refused = Signal(object)  # a CaptionerError
    progressed = Signal(int, int)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._asked: Callable[[], Job] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def ask(self, work: Callable[..., object], *values: object) -> None:
        """Work this out, with progress and a way to stop; an answer under way is not wanted any more."""
        self.stop()
        self._asked = lambda: self._jobs.run_watched(
            work, *values, then=self._tell, otherwise=self._refuse, progress=self._progress
        )
        self._pause.start()

    def is_asking(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None or self._pause.isActive()

    def stop(self) -> None:
        """Want no answer any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _begin(self) -> None:
        if self._asked is not None:
            self._job = self._asked()

    def _tell(self, answer: object) -> None:
        self._job = None
        self.found.emit(answer)

    def _refuse(self, error: CaptionerError) -> None:
        self._job = None
        self.refused.emit(error)

    def _progress(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)
