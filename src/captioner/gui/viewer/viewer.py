"""The middle pane: the photograph, as large as fits, with the camera's line under it.

show_photo -> decoded ahead? painted at once
           -> else its thumbnail, in place, until the sharp picture arrives; nothing moves, nothing flashes
zoomed in  -> drawn from the pixels there are, until more of them arrive from the background
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.errors import CaptionerError, shown_path
from captioner.gui.pictures.darkrooms import decode
from captioner.gui.pictures.decode_ahead import DecodeAhead
from captioner.gui.pictures.picture import Picture
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.camera_line import CameraLine
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.view import halved_while_enough
from captioner.gui.work.job import Job, Priority
from captioner.gui.work.jobs import Jobs

_SETTLED_MS = 80
_PATIENCE_MS = 200
# The same key on Russian, Kazakh and Ukrainian keyboards.
_Z_KEYS = frozenset([int(Qt.Key.Key_Z), ord("Я")])


class Viewer(QWidget):
    """Shows one photo at a time; knows neither the list nor the form."""

    zoom_changed = Signal(float)  # 1.0 is 100 %
    files_dropped = Signal(list)  # of Path

    def __init__(self, jobs: Jobs, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._thumbnails = jobs, thumbnails
        self._path: Path | None = None  # what is to be shown
        self._lies_here: Path | None = None  # what the canvas shows some pixels of
        self._neighbours: Sequence[Path] = ()
        self._colours = ""
        self._camera = ("", "")
        self._larger: Job | None = None
        self._ahead = DecodeAhead(jobs, self)
        self._ahead.ready.connect(self._show_if_waited_for)
        self._ahead.refused.connect(self._explain)
        self._canvas = PhotoCanvas(self)
        self._canvas.view_changed.connect(self._follow_view)
        self._line = CameraLine(self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._get_pixels)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        self._lay_out()

    def show_photo(self, path: Path | None, neighbours: Sequence[Path] = ()) -> None:
        """Show this photo, or nothing; *neighbours* are decoded ahead, the likeliest first."""
        is_new = path != self._path
        self._path, self._neighbours = path, tuple(neighbours)
        if is_new:
            self._leave()
        if is_new and path is not None:
            self._ahead.try_again(path)
        self._ahead.want(path, self._neighbours, self._canvas.room())
        if path is None:
            self._canvas.show_message("", "")
        elif is_new:
            self._show_what_there_is(path)

    def show_unreadable(self, path: Path, reason: str) -> None:
        """Say why this file is no photo, as reading it has shown; nothing tries to decode it."""
        self.show_photo(None)
        self._say(path, _as_sentences(*reason.split("; ")))

    def set_camera_line(self, left: str, right: str = "") -> None:
        """Texts under the photo; without *right* the viewer tells size and colours. It adds the zoom."""
        self._camera = (left, right)
        self._tell()

    def forget(self, path: Path) -> None:
        """The file changed on disk: decode it anew."""
        self._ahead.forget(path)
        if path == self._path:
            self._leave()
        if path == self._path or path in self._neighbours:
            self._ahead.want(self._path, self._neighbours, self._canvas.room())

    def is_sharp(self) -> bool:
        """Whether the photo asked for is there, with all the pixels it has for its size on the screen."""
        return self._path is not None and self._lies_here == self._path and self._canvas.is_sharp()

    def zoom_in(self) -> None:
        """One step closer."""
        self._canvas.zoom_by_step(1)

    def zoom_out(self) -> None:
        """One step back, until it fits."""
        self._canvas.zoom_by_step(-1)

    def zoom_to_fit(self) -> None:
        """The whole photo."""
        self._canvas.zoom_to_fit()

    def toggle_full_size(self) -> None:
        """100 %, one pixel of the photo to one of the screen, or back to the whole photo."""
        self._canvas.toggle_full_size()

    def _show_what_there_is(self, path: Path) -> None:
        picture = self._ahead.picture(path)
        small, whole = self._thumbnails.pixmap(path), self._thumbnails.whole(path)
        if picture is not None:
            self._show(path, picture)
        elif small is not None and whole is not None:
            self._lies_here = path
            self._canvas.show_photo(small.toImage(), whole)
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
            self._tell()
        else:
            self._lies_here = path
            self._canvas.show_photo(picture.image, picture.whole)

    def _say(self, path: Path, text: str) -> None:
        self._patience.stop()
        self._lies_here = None
        self._canvas.show_message(shown_path(Path(path.name)), text)

    def _say_opening(self) -> None:
        if self._path is not None:
            self._say(self._path, self.tr("Opening…"))

    def _explain(self, path: Path, error: CaptionerError) -> None:
        if path == self._path:
            self._say(path, _as_sentences(error.what, error.remedy))

    def _leave(self) -> None:
        """What was under way for the photo shown before is no longer wanted."""
        self._lies_here, self._colours = None, ""
        self._settled.stop()
        self._patience.stop()
        if self._larger is not None:
            self._larger.drop()
            self._larger = None

    def _get_pixels(self) -> None:
        """The view has come to rest: decode what it takes to be sharp."""
        self._ahead.want(self._path, self._neighbours, self._canvas.room())
        missing, view = self._canvas.missing_pixels(), self._canvas.view
        if self._lies_here is None or missing is None or view is None:
            return
        if self._larger is not None:
            self._larger.drop()
        self._larger = self._jobs.run(
            decode,
            self._lies_here,
            halved_while_enough(view.whole, missing),
            then=self._add_pixels,
            otherwise=self._stay_soft,
            priority=Priority.SHOWN,
        )

    def _add_pixels(self, picture: Picture) -> None:
        self._larger = None
        self._canvas.set_larger(picture.image)

    def _stay_soft(self, _: CaptionerError) -> None:
        self._larger = None

    def _follow_view(self) -> None:
        self._settled.start()
        self._tell()
        if self._canvas.view is not None:
            self.zoom_changed.emit(self._canvas.view.scale)

    def _tell(self) -> None:
        """Bring the line under the photo, and what is read aloud, up to date."""
        left, right = self._camera
        view = self._canvas.view
        if view is not None:
            size = f"{view.whole.width()} × {view.whole.height()}"
            zoom = f"{round(view.scale * 100)}\N{NO-BREAK SPACE}%"
            zoom = self.tr("fit") + f"\N{NO-BREAK SPACE}{zoom}" if view.zoom is None else zoom
            right = " · ".join(part for part in (right or size, "" if right else self._colours, zoom) if part)
        self._line.show_texts(left, right)
        name = shown_path(Path(self._path.name)) if self._path else self.tr("no photo")
        self._canvas.setAccessibleDescription(f"{name}; {right}" if right else name)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._canvas, 1)
        layout.addWidget(self._line)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._canvas.setAccessibleName(self.tr("Photo"))
        self.setFocusProxy(self._canvas)
        self.setAcceptDrops(True)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _Z_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggle_full_size()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


def _as_sentences(what: str, *more: str) -> str:
    parts = [what.removeprefix("is "), *more]
    return "\n".join(f"{part[0].upper()}{part[1:]}." for part in parts if part)


def _local_files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
