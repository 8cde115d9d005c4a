"""Puts one photo on a canvas: what there is of it at once, the sharp picture when it comes, words if none does.

show -> decoded ahead? painted at once
     -> else its thumbnail, in place, until the sharp picture arrives; nothing moves, nothing flashes
zoomed in -> drawn from the pixels there are, until more of them arrive from the background
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from captioner.errors import CaptionerError, shown_path
from captioner.gui.look.error_words import told
from captioner.gui.pictures.decode_ahead import DecodeAhead
from captioner.gui.pictures.picture import Picture, within
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.work.jobs import Jobs

_SETTLED_MS = 80
_PATIENCE_MS = 200
# Whole, a photo of 24 megapixels takes 92 MB: the shown one and the next.
_CLOSER_AHEAD = 1
_CLOSER_BYTES = 192 << 20


class Projector(QObject):
    """Knows which photo its canvas is to show, and what has arrived of it."""

    changed = Signal()  # another photo, or its colours have become known

    def __init__(self, jobs: Jobs, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._thumbnails, self._canvas = thumbnails, canvas
        self._path: Path | None = None  # what is to be shown
        self._lies_here: Path | None = None  # what the canvas shows some pixels of
        self._neighbours: Sequence[Path] = ()
        self._colours = ""
        self._ahead = DecodeAhead(jobs, self)
        self._closer = DecodeAhead(jobs, self, _CLOSER_BYTES, at_least=1)
        self._ahead.ready.connect(self._show_if_waited_for)
        self._ahead.refused.connect(self._explain)
        self._closer.ready.connect(self._sharpen)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._get_pixels)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        canvas.view_changed.connect(self._settled.start)

    @property
    def path(self) -> Path | None:
        """The photo that is to be shown."""
        return self._path

    @property
    def colours(self) -> str:
        """The colours it came in, once they are known."""
        return self._colours

    def show(self, path: Path | None, neighbours: Sequence[Path] = ()) -> None:
        """Show this photo, or nothing; *neighbours* are decoded ahead, the likeliest first."""
        is_new = path != self._path
        self._path, self._neighbours = path, tuple(neighbours)
        if is_new:
            self._leave()
        if is_new and path is not None:
            self._ahead.try_again(path)
            self._closer.try_again(path)
        self._ahead.want(path, self._neighbours, self._canvas.room())
        if path is None:
            self._canvas.show_message("", "")
        elif is_new:
            self._show_what_there_is(path)
        if is_new:
            self.changed.emit()

    def say(self, path: Path, text: str) -> None:
        """Words about a photo that is not there to be seen."""
        self._patience.stop()
        self._lies_here = None
        self._canvas.show_message(shown_path(Path(path.name)), text)

    def forget(self, path: Path) -> None:
        """The file changed on disk: decode it anew."""
        self._ahead.forget(path)
        self._closer.forget(path)
        if path == self._path:
            self._leave()
        if path == self._path or path in self._neighbours:
            self._ahead.want(self._path, self._neighbours, self._canvas.room())

    def begin_anew(self) -> None:
        """The pixels have become wrong for the screen: they stay until there are others."""
        self._canvas.set_larger(QImage())
        self._closer.let_go()
        self._ahead.begin_anew()
        self._settled.start()

    def let_go(self) -> None:
        """Show nothing, and give all memory back."""
        self.show(None)
        self._ahead.let_go()
        self._closer.let_go()

    def is_sharp(self) -> bool:
        """Whether the photo asked for is there, with all the pixels it has for its size on the screen."""
        return self._path is not None and self._lies_here == self._path and self._canvas.is_sharp()

    def fit_pane(self) -> None:
        """The pane has another size: get as many pixels as it now takes, once it has come to rest."""
        self._settled.start()

    def _show_what_there_is(self, path: Path) -> None:
        picture = self._ahead.picture(path)
        small, whole = self._thumbnails.pixmap(path), self._thumbnails.whole(path)
        if picture is not None:
            self._show(path, picture)
        elif small is not None and whole is not None:
            self._lay(path, small.toImage(), whole)
        else:
            # The last photo must not stand beside these fields for long, yet a blank in between is a flash.
            self._patience.start()

    def _show_if_waited_for(self, path: Path) -> None:
        picture = self._ahead.picture(path)
        if path == self._path and picture is not None:
            self._show(path, picture)

    def _show(self, path: Path, picture: Picture) -> None:
        self._patience.stop()
        self._colours = picture.colours
        if self._lies_here == path:
            self._canvas.set_fitting(picture.image)
        else:
            self._lay(path, picture.image, picture.whole)
        self.changed.emit()

    def _lay(self, path: Path, image: QImage, whole: QSize) -> None:
        self._lies_here = path
        self._canvas.show_photo(image, whole)
        self._sharpen(path)

    def _sharpen(self, path: Path) -> None:
        """More pixels have come; for the next photo they are there before it is."""
        picture = self._closer.picture(path)
        if path == self._lies_here and picture is not None:
            self._canvas.set_larger(picture.image)

    def _say_opening(self) -> None:
        if self._path is not None:
            self.say(self._path, self.tr("Opening…"))

    def _explain(self, path: Path, error: CaptionerError) -> None:
        if path == self._path:
            self.say(path, as_sentences(error.what, error.remedy))

    def _leave(self) -> None:
        """What was under way for the photo shown before is no longer wanted."""
        self._lies_here, self._colours = None, ""
        self._settled.stop()
        self._patience.stop()
        self._closer.want_only(self._path)

    def _get_pixels(self) -> None:
        """The view has come to rest: decode what it takes to be sharp."""
        self._ahead.want(self._path, self._neighbours, self._canvas.room())
        wanted, view = self._canvas.wanted_pixels(), self._canvas.view
        if self._lies_here is None or view is None:
            return
        if wanted is None:
            self._closer.let_go()
            return
        # Exactly as many as are drawn: scaled at every step of the hand, a screen full of them takes over a frame.
        size = within(view.whole, wanted)
        if size.width() > self._canvas.pixels.fitting.width():
            self._closer.want(self._lies_here, self._neighbours[:_CLOSER_AHEAD], size)
            self._sharpen(self._lies_here)


def as_sentences(what: str, *more: str) -> str:
    """What is wrong and what to do now, a line each, in the language of the window."""
    parts = [told(what).removeprefix("is "), *map(told, more)]
    return "\n".join(f"{part[0].upper()}{part[1:]}." for part in parts if part)
