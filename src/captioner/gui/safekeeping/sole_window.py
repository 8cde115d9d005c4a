"""One window for each set: who opens one that is open already is shown that window.

claim    a lock file in the user's state folder, held until another set is opened or the program ends, however it ends
taken    its holder is asked, over a local socket, to come to the front
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from captioner.gui.work.jobs import Jobs
from captioner.journal.database import state_folder
from captioner.journal.rows import place_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 3_000
_AGAIN_MS = 200
_ANSWER = b"shown\n"


class Claim:
    """A set's lock, held or not; where none can be made the set is opened all the same."""

    def __init__(self, place: bytes) -> None:
        folder = state_folder() / "sets"
        self.name = hashlib.sha256(
            bytes(str(folder), "utf-8", "surrogateescape") + b"\0" + place
        ).hexdigest()[:32]
        self._lock = QLockFile(str(folder / f"{self.name}.lock"))
        # Never by its age: a set may be open for days. A holder that is dead is known by its process.
        self._lock.setStaleLockTime(0)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            self.is_refused = False
            return
        is_held = self._lock.tryLock(0)
        self.is_refused = not is_held and self._lock.error() == QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Let go of it."""
        self._lock.unlock()


class SoleWindow(QObject):
    """Claims sets for this window, and hears of others that are opened elsewhere but are here."""

    wanted = Signal()  # somebody looks for the set that is open here
    handed_over = Signal(object)  # the set asked for is open elsewhere, and that window has come to the front
    unanswered = Signal(object)  # it is open elsewhere, in a window that does not answer

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._claim: Claim | None = None
        self._next: Claim | None = None
        self._server: QLocalServer | None = None
        self._calling: _Calling | None = None
        self._looks_on = False

    def claim(self, asked: Sequence[Path], then: Callable[[], None]) -> None:
        """Do *then* if no other window has this set open, or it is ours already; otherwise that one is shown."""
        self.give_up()
        if self._looks_on:
            then()
            return
        mine = self._claim.name if self._claim is not None else ""
        paths = tuple(path.absolute() for path in asked)
        self._jobs.run(_claimed, paths, mine, then=partial(self._take, paths, then))

    def look_on(self) -> None:
        """Open any set from now on: nothing is edited here."""
        self._looks_on = True

    def keep(self) -> None:
        """The set claimed last is open here now."""
        if self._next is None:
            return
        self.release()
        self._claim, self._next = self._next, None
        self._listen(self._claim.name)

    def give_up(self) -> None:
        """The set claimed last is not opened after all."""
        if self._next is not None:
            self._next.release()
            self._next = None

    def release(self) -> None:
        """No set is open here any longer."""
        self._hang_up()
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._claim is not None:
            self._claim.release()
            self._claim = None

    def is_open_elsewhere(self, place: bytes) -> bool:
        """Whether another window has this set open."""
        claim = Claim(place)
        is_ours = self._claim is not None and claim.name == self._claim.name
        claim.release()
        return claim.is_refused and not is_ours

    def _take(self, asked: tuple[Path, ...], then: Callable[[], None], claim: Claim | None) -> None:
        if claim is None:
            then()
        elif claim.is_refused:
            self._call(claim.name, asked, then)
        else:
            self._next = claim
            then()

    def _listen(self, name: str) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - loaded by the job that claims

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a dead holder left there; the lock says that it is dead.
        QLocalServer.removeServer(_service(name))
        self._server.listen(_service(name))

    def _answer(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_ANSWER)
            caller.disconnectFromServer()
            self.wanted.emit()

    def _call(self, name: str, asked: tuple[Path, ...], then: Callable[[], None]) -> None:
        self._hang_up()
        calling = self._calling = _Calling(name, self)
        # A lock that nobody stands behind keeps nobody out: a save merges with what others wrote.
        for ended, deed in (
            (calling.answered, partial(self.handed_over.emit, asked)),
            (calling.silent, partial(self.unanswered.emit, asked)),
            (calling.nobody, then),
        ):
            ended.connect(self._hang_up)
            ended.connect(deed)
        calling.begin()

    def _hang_up(self) -> None:
        if self._calling is not None:
            self._calling.end()
            self._calling = None


class _Calling(QObject):
    """Asks the window that has a set open to come to the front."""

    answered = Signal()
    silent = Signal()  # it is there, but does not answer
    nobody = Signal()  # there is no such window

    def __init__(self, name: str, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        super().__init__(parent)
        self._name, self._is_there = name, False
        self._socket = QLocalSocket(self)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._again.timeout.connect(self._connect)
        self._patience.timeout.connect(self._give_up)
        self._socket.errorOccurred.connect(self._again.start)
        self._socket.connected.connect(self._wait)
        self._socket.readyRead.connect(self._hear)

    def begin(self) -> None:
        """Call, and go on calling for a while: a window that has just begun may not listen yet."""
        self._patience.start()
        self._connect()

    def end(self) -> None:
        """Nobody waits for an answer any longer."""
        self._again.stop()
        self._patience.stop()
        self._socket.blockSignals(True)
        self.deleteLater()

    def _connect(self) -> None:
        self._socket.connectToServer(_service(self._name))

    def _wait(self) -> None:
        self._is_there = True

    def _hear(self) -> None:
        self.answered.emit()

    def _give_up(self) -> None:
        if self._is_there:
            self.silent.emit()
        else:
            self.nobody.emit()


def _claimed(asked: tuple[Path, ...], mine: str) -> Claim | None:
    """In a thread: the claim, or None where it is held already. Loads the network, too, which takes its time."""
    from PySide6 import QtNetwork  # noqa: F401, PLC0415

    claim = Claim(place_of(asked))
    return None if claim.name == mine else claim


def _service(name: str) -> str:
    return f"captioner-{name}"
