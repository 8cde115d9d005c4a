"""The darkrooms at work: started when needed, ended when a photo holds one up or breaks it, used again otherwise.

An order is carried out by a free one, or by a new one. A photo over which one stops is tried once more; over which two
have stopped, it cannot be read, and is not tried again before its file has changed.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from captioner.gui.pictures.darkroom_door import COMMAND, Interrupted, OpenDarkroom, Stopped, TookTooLong
from captioner.gui.pictures.darkroom_words import Deed, Order
from captioner.gui.pictures.picture import CannotShow, Picture

PATIENCE = 30.0
"""Seconds for one photo, its way over a slow network included."""

_MOST_STOPS = 2
_MOST_FOR_THE_LIST = 4
_STILL = "its credits can be edited all the same"


class Darkrooms:
    """Some of them, and the photos over which one has stopped."""

    def __init__(self, patience: float = PATIENCE, command: Sequence[str] = COMMAND) -> None:
        self._patience, self._command = patience, command
        self._lock = threading.Lock()
        self._free: list[OpenDarkroom] = []
        self._at_work: set[OpenDarkroom] = set()
        self._stops: dict[tuple[Path, tuple[int, int]], int] = {}
        self._screen = b""

    def get_ready(self) -> None:
        """Start one ahead of the first photo; it comes up beside the window."""
        # Where there is no room for it now, there may be when the first photo comes.
        with self._lock, suppress(OSError):
            if not self._free:
                self._free.append(OpenDarkroom(self._command))

    def carry_out(self, order: Order) -> Picture | None:
        """What was ordered. Raises CannotShow, and RuntimeError for a mistake of this program's."""
        while True:
            self._refuse_what_stops_them(order.path)
            room = self._taken(order.path)
            try:
                return room.answer(order, self._patience, self._screen)
            except Interrupted as error:
                raise CannotShow("the window was closed before it was decoded", order.path) from error
            except TookTooLong as error:
                self._note_stop(order.path)
                raise CannotShow("the picture takes too long to decode", order.path, _STILL) from error
            except Stopped:
                self._note_stop(order.path)
            finally:
                self._put_back(room)

    def set_screen(self, icc: bytes) -> None:
        """From now on, pictures are for the screen with this ICC profile; none is sRGB's."""
        self._screen = icc

    def interrupt(self) -> None:
        """End those at work: nobody waits for their pictures any more."""
        with self._lock:
            for room in self._at_work:
                room.interrupt()

    def stop(self) -> None:
        """End all of them; the next order would start one again."""
        self.interrupt()
        with self._lock:
            free, self._free = self._free, []
        for room in free:
            room.close()

    def _taken(self, path: Path) -> OpenDarkroom:
        with self._lock:
            while self._free and self._free[-1].has_ended():
                self._free.pop().close()
            try:
                room = self._free.pop() if self._free else OpenDarkroom(self._command)
            except OSError as error:
                remedy = "close other programs and try again"
                raise CannotShow("no program to decode it can be started", path, remedy) from error
            self._at_work.add(room)
            return room

    def _put_back(self, room: OpenDarkroom) -> None:
        with self._lock:
            self._at_work.discard(room)
            if room.is_open:
                self._free.append(room)
                return
        room.close()

    def _refuse_what_stops_them(self, path: Path) -> None:
        if self._stops and self._stops.get((path, _stamp(path)), 0) >= _MOST_STOPS:
            raise CannotShow("the picture in it cannot be read, it stops the decoder", path, _STILL)

    def _note_stop(self, path: Path) -> None:
        key = path, _stamp(path)
        with self._lock:
            self._stops[key] = self._stops.get(key, 0) + 1


def decode(path: Path, room: QSize | None = None) -> Picture:
    """The photo in at most *room* (device pixels, never enlarged), or whole; raises CannotShow."""
    picture = _darkrooms.carry_out(Order(Deed.PICTURE, path, room))
    if picture is None:
        raise RuntimeError("a darkroom answered nothing")
    return picture


def decode_small(path: Path, room: QSize) -> Picture:
    """As `decode`, for a list: however many are wanted, the photo that is looked at does not wait for them."""
    with _for_the_list:
        return decode(path, room)


def embedded_thumbnail(path: Path) -> QImage | None:
    """The small picture in a photo's EXIF, upright, or None; raises CannotShow."""
    with _for_the_list:
        picture = _darkrooms.carry_out(Order(Deed.THUMBNAIL, path))
    return picture.image if picture is not None else None


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


_darkrooms = Darkrooms()
_for_the_list = threading.BoundedSemaphore(_MOST_FOR_THE_LIST)
get_ready, interrupt, stop = _darkrooms.get_ready, _darkrooms.interrupt, _darkrooms.stop
set_screen = _darkrooms.set_screen
atexit.register(stop)
