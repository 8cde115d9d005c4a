"""When the folders of the set are looked at: every few seconds, at a hint of the system, when the window is used again.

look    a thread of its own lists them (a share that is gone may hold it for minutes, and nobody waits for it)
seen    what has changed since, told once; not while photos are opened or saved: then the next look tells it
pause   longer while nothing happens, and where looking takes long
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from captioner.gui.desk import errands
from captioner.gui.desk.desk import Desk
from captioner.gui.photos.photo_table import PhotoTable

if TYPE_CHECKING:
    from captioner.errors import CaptionerError
    from captioner.watch.changes import Known, Sight

_SHORTEST_MS, _LONGEST_MS = 2_000, 15_000
_GROWTH = 1.25
_HINT_MS = 100
_MOVING_MS = 350
_BUSY_MS = 500
_SHARE = 20
"""A look that takes long is followed by a pause so many times as long."""


class Watching(QObject):
    """Looks at the folders asked for last, one look at a time, never in this thread."""

    seen = Signal(object)  # Changes
    away = Signal(object)  # why a folder cannot be looked at any more, said once
    back = Signal(object)  # the path of a folder that can be looked at again
    failed = Signal(object)  # a mistake of ours
    _looked = Signal(object, object)  # the look, and what came of it

    def __init__(
        self, desk: Desk, table: PhotoTable, shortest_ms: int = _SHORTEST_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._table = desk, table
        self._shortest = self._pause_ms = shortest_ms
        self._asked: tuple[Path, ...] = ()
        self._known: Mapping[Path, Known] = {}
        self._away: dict[Path, CaptionerError] = {}
        self._is_read = False
        self._look: _Look | None = None
        self._wants_another = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)
        self._hints = QFileSystemWatcher(self)
        self._hints.directoryChanged.connect(self._take_hint)
        # The thread that tells is not this one, whatever Qt thinks of it.
        self._looked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._follow_focus)
        # A look that outlives the window must find nobody to tell.
        app.aboutToQuit.connect(self.stop)
        desk.opened.connect(self.begin)

    def begin(self, asked: Sequence[Path]) -> None:
        """Watch these folders, and the files that were named one by one, from now on."""
        self.stop()
        self._asked = tuple(asked)
        self.look()

    def stop(self) -> None:
        """Watch nothing; a look under way is not waited for, and tells nothing."""
        self._next.stop()
        if self._look is not None:
            self._look.drop()
        if self._hints.directories():
            self._hints.removePaths(self._hints.directories())
        self._look, self._wants_another, self._is_read = None, False, False
        self._asked, self._known, self._away = (), {}, {}
        self._pause_ms = self._shortest

    def look(self) -> None:
        """Look at once, or as soon as the look under way has ended."""
        self._next.stop()
        if self._look is not None:
            self._wants_another = True
        elif self._asked:
            photos = self._table.photos()
            # Once all are read, what they were read from is what later looks are compared with.
            read = photos if self._has_just_been_read() else ()
            see = partial(errands.look, self._asked, photos, self._known, read)
            self._look = _Look(see, bool(read), self._looked.emit)

    def _has_just_been_read(self) -> bool:
        return not self._is_read and not self._desk.is_opening()

    def _take(self, look: _Look, found: Sight | Exception) -> None:
        if look is not self._look:
            return
        self._look = None
        if isinstance(found, Exception):
            self.failed.emit(found)
            self._next.start(_LONGEST_MS)
            return
        self._tell_away({error.path: error for error in found.away if error.path is not None})
        if any(found.changes) and (self._desk.is_opening() or self._desk.is_saving()):
            self._next.start(_BUSY_MS)
            return
        self._known, self._is_read = found.known, self._is_read or look.knows_read
        self._ask_for_hints()
        if any(found.changes):
            self.seen.emit(found.changes)
        self._wait(found, look.seconds)

    def _wait(self, found: Sight, seconds: float) -> None:
        self._pause_ms = min(_LONGEST_MS, round(self._pause_ms * _GROWTH))
        if self._wants_another or any(found.changes):
            self._pause_ms = self._shortest
        wait = _LONGEST_MS if found.away else self._pause_ms
        if not found.is_settled:
            wait = min(_MOVING_MS, self._shortest)
        wait = max(wait, round(1000 * seconds * _SHARE))
        self._next.start(0 if self._wants_another else wait)
        self._wants_another = False

    def _tell_away(self, away: dict[Path, CaptionerError]) -> None:
        before, self._away = self._away, away
        for path in away.keys() - before.keys():
            self.away.emit(away[path])
        for path in before.keys() - away.keys():
            self.back.emit(path)

    def _ask_for_hints(self) -> None:
        """Only for folders that could be listed just now: to ask for one that is gone would hold the window up."""
        there = {str(folder) for folder in self._known if folder not in self._away}
        asked = set(self._hints.directories())
        if asked - there:
            self._hints.removePaths(list(asked - there))
        if there - asked:
            self._hints.addPaths(list(there - asked))

    def _take_hint(self, folder: str) -> None:
        if self._asked:
            self._pause_ms = self._shortest
            self._next.start(_HINT_MS)

    def _follow_focus(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._pause_ms = self._shortest
            self.look()


class _Look:
    """One look, in a thread of its own that the end of the program does not wait for."""

    def __init__(
        self, see: Callable[[], Sight], knows_read: bool, tell: Callable[[object, object], None]
    ) -> None:
        self.knows_read = knows_read
        self.seconds = 0.0
        self._see, self._tell = see, tell
        self._lock = threading.Lock()
        self._is_wanted = True
        threading.Thread(target=self._run, name="look", daemon=True).start()

    def drop(self) -> None:
        """Once this returns, nothing is told any more."""
        with self._lock:
            self._is_wanted = False

    def _run(self) -> None:
        began = time.monotonic()
        found: Sight | Exception
        try:
            found = self._see()
        except Exception as error:  # noqa: BLE001 - the one net: a bug must reach the user and the log
            found = error
        self.seconds = time.monotonic() - began
        with self._lock:
            if self._is_wanted:
                self._tell(self, found)
