"""Whether another desk changed the story's file: looked at every few seconds, in a thread, one look at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.errors import CaptionerError
from captioner.gui.desk import story_keeping
from captioner.gui.work.job import Priority
from captioner.gui.work.jobs import Jobs
from captioner.story.story_file import Kept

_EVERY_MS = 2_000


class Looking(QObject):
    """Tells what the file holds; a look that began before something was said here tells nothing."""

    seen = Signal(object)  # Kept

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder: Path | None = None
        self._turn = 0
        self._next = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._next.timeout.connect(self.look)

    def begin(self, folder: Path) -> None:
        """Look at the story of this set from now on."""
        self._folder = folder
        self.begin_anew()

    def stop(self) -> None:
        """Look no more."""
        self._turn += 1
        self._folder = None
        self._next.stop()

    def begin_anew(self) -> None:
        """Something was said here: a look under way has seen what was before."""
        self._turn += 1
        if self._folder is not None:
            self._next.start()

    def look(self) -> None:
        """Look now."""
        self._next.stop()
        if self._folder is None:
            return
        self._turn += 1
        turn = self._turn

        def then(kept: Kept) -> None:
            if turn == self._turn:
                self._next.start()
                self.seen.emit(kept)

        def otherwise(error: CaptionerError) -> None:
            # It is told when the story is saved; it may be there again by then.
            if turn == self._turn:
                self._next.start()

        self._jobs.run(
            story_keeping.story_of, self._folder, then=then, otherwise=otherwise, priority=Priority.REST
        )
