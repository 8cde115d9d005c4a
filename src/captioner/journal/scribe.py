"""The thread that holds the journal's pen: whoever types never waits for the disk.

ask      work with the Journal, in turn -> its answer is told
trouble  a damaged journal is set aside and begun anew; one that cannot be written is tried again by the next work
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple, TypeVar

from captioner.errors import CaptionerError
from captioner.journal import database
from captioner.journal.book import Journal
from captioner.journal.database import Damaged

Answer = TypeVar("Answer")
Tell = Callable[[Callable[[], None]], None]
"""Gets what is to be called, from the scribe's thread; whoever tells it decides where."""


class Work(NamedTuple):
    """What is to be done with the journal, and who hears how it ended."""

    deed: Callable[[Journal], object]
    then: Callable[[object], None]
    otherwise: Callable[[CaptionerError], None]


class Scribe:
    """Does one work after the other.

    *renewed* is called where what was written so far may be gone, *set_aside* hears where a damaged journal lies now.
    """

    def __init__(
        self, folder: Path, tell: Tell, renewed: Callable[[], None], set_aside: Callable[[Path], None]
    ) -> None:
        self._folder, self._tell = folder, tell
        self._renewed, self._set_aside = renewed, set_aside
        self._works: SimpleQueue[Work | None] = SimpleQueue()
        self._journal: Journal | None = None
        self._thread = threading.Thread(target=self._write, name="journal")
        self._thread.start()

    def ask(
        self,
        deed: Callable[[Journal], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[CaptionerError], None],
    ) -> None:
        """Have this done once all before it is; *then* hears the answer, *otherwise* why there is none."""
        self._works.put(Work(deed, then, otherwise))  # type: ignore[arg-type]

    def stop(self) -> None:
        """Do what was asked for so far, and come to an end."""
        self._works.put(None)
        self._thread.join()

    def _write(self) -> None:
        while (work := self._works.get()) is not None:
            try:
                answer = self._done(work)
            except CaptionerError as error:
                self._close()
                self._tell(partial(work.otherwise, error))
            else:
                self._tell(partial(work.then, answer))
        self._close()

    def _done(self, work: Work) -> object:
        with suppress(Damaged):
            return work.deed(self._opened())
        # Another window may have set it aside already: then a look at what lies there now is enough.
        self._close()
        self._tell(self._renewed)
        try:
            return work.deed(self._opened())
        except Damaged as error:
            self._close()
            if error.path is None:
                raise
            self._tell(partial(self._set_aside, database.set_aside(error.path)))
            return work.deed(self._opened())

    def _opened(self) -> Journal:
        if self._journal is None:
            self._journal = Journal(self._folder)
        return self._journal

    def _close(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None
