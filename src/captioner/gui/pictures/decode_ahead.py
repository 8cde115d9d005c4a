"""The shown photo and its neighbours, decoded at the viewer's size before anyone asks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal

from captioner.errors import CaptionerError
from captioner.gui.pictures.darkrooms import decode
from captioner.gui.pictures.picture import Picture
from captioner.gui.pictures.picture_cache import Cache
from captioner.gui.work.job import Job, Priority
from captioner.gui.work.jobs import Jobs

MOST_BYTES = 48 << 20
AT_LEAST = 5
"""So many pictures of the size wanted are kept however large: the shown one, its neighbours, the one before."""

_BYTES_A_PIXEL = 4

_Key = tuple[Path, int, int]


class DecodeAhead(QObject):
    """Pictures of the size asked for last; the shown one comes first, what has passed is dropped."""

    ready = Signal(object)  # the path whose picture can be had now
    refused = Signal(object, object)  # a path and why it has no picture

    def __init__(
        self,
        jobs: Jobs,
        parent: QObject | None = None,
        most_bytes: int = MOST_BYTES,
        at_least: int = AT_LEAST,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._most_bytes, self._at_least = most_bytes, at_least
        self._room = QSize()
        self._kept: Cache[_Key, Picture] = Cache(most_bytes, lambda picture: picture.bytes)
        self._under_way: dict[_Key, Job] = {}
        self._refused: set[Path] = set()
        self._shown: Path | None = None
        self._neighbours: tuple[Path, ...] = ()

    def want(self, shown: Path | None, neighbours: Sequence[Path], room: QSize) -> None:
        """Decode *shown*, then its neighbours in this order, to fit in *room* device pixels.

        What was refused is not tried again before it is forgotten.
        """
        self._shown, self._neighbours, self._room = shown, tuple(neighbours), room
        large = room.width() * room.height() * _BYTES_A_PIXEL
        self._kept.allow(max(self._most_bytes, self._at_least * large))
        keys = {self._key(path) for path in (shown, *neighbours) if path is not None}
        for key in [key for key in self._under_way if key not in keys]:
            self._under_way.pop(key).drop()
        if shown is not None:
            self._get(shown, Priority.SHOWN)
        self._get_neighbours()

    def want_only(self, path: Path | None) -> None:
        """Begin nothing; of what is under way, only this photo's picture is still wanted."""
        self._shown, self._neighbours = None, ()
        for key in [key for key in self._under_way if key[0] != path]:
            self._under_way.pop(key).drop()

    def begin_anew(self) -> None:
        """What there is has become wrong for the screen: get what is wanted once more."""
        shown, neighbours = self._shown, self._neighbours
        for key in [*self._under_way]:
            self._under_way.pop(key).drop()
        self.let_go()
        self.want(shown, neighbours, self._room)

    def let_go(self) -> None:
        """Nobody needs pictures of this size any more: give their memory back."""
        self.want_only(None)
        self._kept.drop_where(lambda _: True)

    def picture(self, path: Path) -> Picture | None:
        """The photo at the size wanted last, if it is there."""
        return self._kept.get(self._key(path))

    def try_again(self, path: Path) -> None:
        """Someone wants to see it: the share may have come back."""
        self._refused.discard(path)

    def forget(self, path: Path) -> None:
        """The file changed on disk: let go of every picture of it."""
        self._refused.discard(path)
        self._kept.drop_where(lambda key: key[0] == path)
        for key in [key for key in self._under_way if key[0] == path]:
            self._under_way.pop(key).drop()

    def _get_neighbours(self) -> None:
        # Beside it they would take half the machine from the photo that someone is waiting for.
        if self._shown is not None and self._key(self._shown) in self._under_way:
            return
        for path in self._neighbours:
            self._get(path, Priority.NEIGHBOUR)

    def _get(self, path: Path, priority: Priority) -> None:
        key = self._key(path)
        if key in self._under_way:
            self._jobs.hurry(self._under_way[key], priority)
        elif key not in self._kept and path not in self._refused:
            self._under_way[key] = self._jobs.run(
                decode,
                path,
                self._room,
                then=partial(self._keep, key),
                otherwise=partial(self._refuse, key),
                priority=priority,
            )

    def _keep(self, key: _Key, picture: Picture) -> None:
        del self._under_way[key]
        self._kept.put(key, picture)
        self.ready.emit(key[0])
        self._get_neighbours()

    def _refuse(self, key: _Key, error: CaptionerError) -> None:
        del self._under_way[key]
        self._refused.add(key[0])
        self.refused.emit(key[0], error)
        self._get_neighbours()

    def _key(self, path: Path) -> _Key:
        return path, self._room.width(), self._room.height()
