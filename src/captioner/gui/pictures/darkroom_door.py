"""One darkroom as the window sees it: a program at the other end of two pipes, which is believed nothing.

The pixels go straight into the picture they are for. Shared memory would save nothing: a picture whose pixels another
program may still change, or cut off, has to be copied first.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from io import FileIO
from pathlib import Path
from typing import IO

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

import captioner
from captioner.gui.pictures.darkroom_words import (
    ANSWER,
    FORMS,
    MOST_TEXT,
    READY,
    Answer,
    Order,
    Outcome,
    screen_order,
)
from captioner.gui.pictures.picture import MOST_PIXELS, CannotShow, Picture

if sys.platform == "linux":
    import fcntl

# Nothing is imported from the folder one stands in (-P): it may be a folder of photos from anywhere.
COMMAND = (sys.executable, "-P", "-m", "captioner.gui.pictures.darkroom")
_PACKAGES = str(Path(captioner.__file__).resolve().parent.parent)
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_PIPE_BYTES = 1 << 20
_LAST_SECONDS = 2.0


class Stopped(Exception):
    """It ended, or spoke nonsense, instead of answering."""


class TookTooLong(Stopped):
    """It was ended because it did not answer in time."""


class Interrupted(Stopped):
    """It was ended because nobody waits for the answer."""


class OpenDarkroom:
    """One that has been started; it comes up on its own, and does one thing at a time."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._program = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Codecs grumble about broken photos there.
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=_environment(),
            creationflags=_NO_CONSOLE,
        )
        self._orders, self._answers = _end(self._program.stdin), _end(self._program.stdout)
        _widen(self._answers)
        self._is_ready = False
        self._late = self._interrupted = False
        self.is_open = True
        """Whether it may be asked again."""
        self._screen = b""

    def answer(self, order: Order, patience: float, screen: bytes = b"") -> Picture | None:
        """What it makes of an order, for the screen with this ICC profile.

        Raises CannotShow, RuntimeError for its own mistakes, and Stopped.
        """
        clock = threading.Timer(patience, self._end_late)
        clock.start()
        try:
            if screen != self._screen:
                self._send(screen_order(screen))
                self._screen = screen
            self._send(bytes(order))
            return self._received(order)
        except (OSError, EOFError) as error:
            self.is_open = False
            kind = Interrupted if self._interrupted else TookTooLong if self._late else Stopped
            raise kind from error
        except MemoryError as error:
            # The pixels that are on their way have nowhere to go.
            self.is_open = False
            remedy = "close other programs and try again"
            raise CannotShow("the picture takes more memory than there is", order.path, remedy) from error
        finally:
            clock.cancel()

    def interrupt(self) -> None:
        """End it, whatever it is at; for any thread."""
        self._interrupted = True
        self.is_open = False
        self._program.kill()

    def has_ended(self) -> bool:
        """Whether it went away on its own, between two orders."""
        return self._program.poll() is not None

    def close(self) -> None:
        """End it, and wait until it has."""
        self.is_open = False
        self._program.kill()
        self._orders.close()
        self._answers.close()
        try:
            self._program.wait(_LAST_SECONDS)
        except subprocess.TimeoutExpired:
            # It waits for a share that does not answer, and ends when that does.
            return

    def _end_late(self) -> None:
        self._late = True
        self._program.kill()

    def _send(self, order: bytes) -> None:
        rest = memoryview(order)
        while rest:
            rest = rest[self._orders.write(rest) or 0 :]

    def _received(self, order: Order) -> Picture | None:
        if not self._is_ready and self._read(len(READY)) != READY:
            raise EOFError
        self._is_ready = True
        answer = self._head()
        match answer.outcome:
            case Outcome.NOTHING:
                return None
            case Outcome.CANNOT:
                raise CannotShow(answer.texts[0], order.path, answer.texts[1])
            case Outcome.MISTAKE:
                raise RuntimeError(f"in a darkroom: {answer.texts[0]}")
            case Outcome.PICTURE:
                return self._picture(answer, order.room)

    def _head(self) -> Answer:
        outcome, first, second, form, *sides = ANSWER.unpack(self._read(ANSWER.size))
        try:
            known = Outcome(outcome)
        except ValueError as error:
            raise EOFError from error
        if max(first, second) > MOST_TEXT or form >= len(FORMS):
            raise EOFError
        texts = tuple(self._read(length).decode("utf-8", "replace") for length in (first, second))
        return Answer(known, (texts[0], texts[1]), form, (sides[0], sides[1]), (sides[2], sides[3]))

    def _picture(self, answer: Answer, room: QSize | None) -> Picture:
        size, whole = QSize(*answer.size), QSize(*answer.whole)
        for sides in (answer.size, answer.whole):
            if min(sides) < 1 or sides[0] * sides[1] > MOST_PIXELS:
                raise EOFError
        if room is not None and (size.width() > room.width() or size.height() > room.height()):
            raise EOFError
        image = QImage(size, FORMS[answer.form])
        if image.isNull():
            raise MemoryError
        self._read_into(memoryview(image.bits()).cast("B"))
        return Picture(image, whole, answer.texts[0])

    def _read(self, length: int) -> bytes:
        read = bytearray(length)
        self._read_into(memoryview(read))
        return bytes(read)

    def _read_into(self, rest: memoryview) -> None:
        while rest:
            length = self._answers.readinto(rest)
            if not length:
                raise EOFError
            rest = rest[length:]


def _environment() -> dict[str, str]:
    """This program's own, and where its packages are."""
    places = [_PACKAGES, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(places)}


def _end(pipe: IO[bytes] | None) -> FileIO:
    if not isinstance(pipe, FileIO):
        raise TypeError("not the plain end of a pipe")
    return pipe


def _widen(pipe: FileIO) -> None:
    """Let more of a picture into the pipe at once, where the system can."""
    if sys.platform == "linux":
        # It may say no: others have pipes too.
        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        except OSError:
            return
