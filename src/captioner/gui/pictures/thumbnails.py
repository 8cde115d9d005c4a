"""The small pictures of a list: the one in the file at once, a sharp one soon after, visible ones first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from captioner.errors import CaptionerError
from captioner.gui.pictures.darkrooms import decode_small, embedded_thumbnail
from captioner.gui.pictures.picture import Picture
from captioner.gui.pictures.picture_cache import Cache
from captioner.gui.work.job import Job, Priority
from captioner.gui.work.jobs import Answer, Jobs

MOST_BYTES = 64 << 20
_BYTES_A_PIXEL = 4


@dataclass(frozen=True)
class _Small:
    pixmap: QPixmap
    whole: QSize | None  # the photo's own size, known once the sharp one is there

    @property
    def bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * _BYTES_A_PIXEL


class Thumbnails(QObject):
    """Pictures at most *edge* points high and wide, kept in memory alone.

    Never on disk: the face of someone at risk must not stay on the desk's machine when the photo is gone.
    """

    changed = Signal(object)  # the path whose picture, or failure, is new

    def __init__(self, jobs: Jobs, edge: int = 256, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._edge = edge
        self._ratio = 1.0
        self._kept: Cache[Path, _Small] = Cache(MOST_BYTES, lambda small: small.bytes)
        self._under_way: dict[Path, Job] = {}
        self._wanted: dict[Path, Priority] = {}
        self._cannot: dict[Path, CaptionerError] = {}

    def pixmap(self, path: Path) -> QPixmap | None:
        """What there is now, sharp or not."""
        small = self._kept.get(path)
        return small.pixmap if small else None

    def whole(self, path: Path) -> QSize | None:
        """The photo's own size in pixels, upright, once it is known."""
        small = self._kept.get(path)
        return small.whole if small else None

    def cannot(self, path: Path) -> CaptionerError | None:
        """Why this photo has no sharp picture and will not get one."""
        return self._cannot.get(path)

    def want(self, visible: Sequence[Path], nearby: Iterable[Path] = ()) -> None:
        """Get these, in this order; what was wanted before and is not named now is dropped."""
        largest = round(self._edge * self._ratio) ** 2 * _BYTES_A_PIXEL
        # What is seen is never let go of for what may be seen next, however little memory there is.
        self._kept.allow(max(MOST_BYTES, len(visible) * largest))
        fitting = islice(nearby, max(0, MOST_BYTES // largest - len(visible)))
        self._wanted = dict.fromkeys(fitting, Priority.NEARBY) | dict.fromkeys(visible, Priority.SEEN)
        for path in [path for path in self._under_way if path not in self._wanted]:
            self._under_way.pop(path).drop()
        for path in [*visible, *(path for path in self._wanted if self._wanted[path] == Priority.NEARBY)]:
            self._get(path)

    def forget(self, path: Path) -> None:
        """The file changed on disk: let go of its picture, and get it anew if it is wanted."""
        self._kept.drop(path)
        self._cannot.pop(path, None)
        job = self._under_way.pop(path, None)
        if job is not None:
            job.drop()
        self.changed.emit(path)
        if path in self._wanted:
            self._get(path)

    def begin_anew(self) -> None:
        """What there is has become wrong for the screen: get what is wanted once more, and let go of the rest."""
        for path in [*self._wanted]:
            self.forget(path)
        self._kept.drop_where(lambda path: path not in self._wanted)

    def let_go(self) -> None:
        """Another set: nothing of the one before is wanted, and all its memory is given back."""
        for job in self._under_way.values():
            job.drop()
        self._under_way, self._wanted, self._cannot = {}, {}, {}
        self._kept.drop_where(lambda _: True)

    def set_pixel_ratio(self, ratio: float) -> None:
        """Fit the pictures to a screen with so many pixels to a point."""
        if ratio == self._ratio:
            return
        self._ratio = ratio
        self.begin_anew()

    def _get(self, path: Path) -> None:
        small, job = self._kept.get(path), self._under_way.get(path)
        if job is not None:
            self._jobs.hurry(job, self._wanted[path])
        elif path in self._cannot or (small is not None and small.whole is not None):
            return
        elif small is None:
            priority = Priority.GLANCE if self._wanted[path] == Priority.SEEN else Priority.NEARBY
            self._run(embedded_thumbnail, path, then=self._glanced, priority=priority)
        else:
            self._get_sharp(path)

    def _get_sharp(self, path: Path) -> None:
        edge = round(self._edge * self._ratio)
        self._run(decode_small, path, QSize(edge, edge), then=self._sharpened, priority=self._wanted[path])

    def _run(
        self,
        function: Callable[..., Answer],
        path: Path,
        *values: object,
        then: Callable[[Path, Answer], None],
        priority: Priority,
    ) -> None:
        answered, refused = partial(then, path), partial(self._refused, path)
        job = self._jobs.run(function, path, *values, then=answered, otherwise=refused, priority=priority)
        self._under_way[path] = job

    def _glanced(self, path: Path, image: QImage | None) -> None:
        del self._under_way[path]
        if image is not None:
            self._keep(path, image, None)
        self._get_sharp(path)

    def _sharpened(self, path: Path, picture: Picture) -> None:
        del self._under_way[path]
        self._keep(path, picture.image, picture.whole)

    def _refused(self, path: Path, error: CaptionerError) -> None:
        del self._under_way[path]
        self._cannot[path] = error
        self.changed.emit(path)

    def _keep(self, path: Path, image: QImage, whole: QSize | None) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._kept.put(path, _Small(pixmap, whole))
        self.changed.emit(path)
