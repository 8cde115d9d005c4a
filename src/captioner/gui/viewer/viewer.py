"""The middle pane: the photograph, as large as fits, the camera's line under it, another one beside it on wish."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from captioner.errors import shown_path
from captioner.gui.look.elsewhere import files_in
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer import photo_keys
from captioner.gui.viewer.camera_line import CameraLine
from captioner.gui.viewer.camera_words import CameraWords, words_of
from captioner.gui.viewer.comparison import Comparison
from captioner.gui.viewer.cutline import Cutline, CutlineWords
from captioner.gui.viewer.hand import Hand
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.photo_keys import PhotoKeys
from captioner.gui.viewer.projector import Projector, as_sentences
from captioner.gui.viewer.view import Fit, View
from captioner.gui.work.jobs import Jobs
from captioner.photo import Camera

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class Viewer(QWidget):
    """Shows one photo, or one beside another that is pinned; knows neither the list nor the form."""

    zoom_changed = Signal(float)  # 1.0 is 100 %
    files_dropped = Signal(list)  # of Path
    step_wanted = Signal(int)  # the photo so many on
    alone_wanted = Signal()  # nothing but the photo, or the window again
    leave_wanted = Signal()  # the window again
    caption_wanted = Signal()  # type the caption of this photo
    cutline_switched = Signal(bool)  # whether caption and credit are to stand under the photo

    def __init__(self, jobs: Jobs, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = CameraWords()
        self._canvas = PhotoCanvas(self)
        self._projector = Projector(jobs, thumbnails, self._canvas)
        self._line, self._cutline = CameraLine(self), Cutline(self)
        self._is_alone, self._has_cutline = False, True
        self.keys = PhotoKeys(
            {
                photo_keys.FULL_SIZE: self.toggle_full_size,
                photo_keys.PIN: self.toggle_pin,
                photo_keys.ALONE: self.alone_wanted.emit,
                photo_keys.CAPTION_LINE: self.toggle_cutline,
            },
            self,
        )
        Hand(self._canvas)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._comparison = Comparison(jobs, thumbnails, self._canvas, self._projector, self._row)
        self._lay_out()
        self._canvas.view_changed.connect(self._follow_view)
        self._projector.changed.connect(self._tell)

    def show_photo(self, path: Path | None, neighbours: Sequence[Path] = ()) -> None:
        """Show this photo, or nothing; *neighbours* are decoded ahead, the likeliest first."""
        self._projector.show(path, neighbours)

    def show_unreadable(self, path: Path, reason: str) -> None:
        """Say why this file is no photo, as reading it has shown; nothing tries to decode it."""
        self._projector.show(None)
        self._projector.say(path, as_sentences(*reason.split("; ")))

    def show_camera(self, camera: Camera) -> None:
        """What the camera says of itself and the shot, under the photo; and whether the place can be read there."""
        self._camera = words_of(camera)
        self._tell()

    def show_cutline(self, words: CutlineWords | None) -> None:
        """What stands under the photo when it has the screen to itself; nothing where it is not known."""
        self._cutline.show_words(words)

    def show_alone(self, is_alone: bool) -> None:
        """Whether the photo has the screen to itself."""
        self._is_alone = is_alone
        self._canvas.show_alone(is_alone)
        self._comparison.show_alone(is_alone)
        self._line.setHidden(is_alone)
        self._cutline.setVisible(is_alone and self._has_cutline)

    def set_cutline(self, is_wanted: bool) -> None:
        """Whether caption and credit stand under a photo that has the screen to itself."""
        self._has_cutline = is_wanted
        self._cutline.setVisible(self._is_alone and is_wanted)

    def forget(self, path: Path) -> None:
        """The file changed on disk: decode it anew."""
        self._projector.forget(path)
        self._comparison.forget(path)

    def begin_anew(self) -> None:
        """The window has come to a screen of other colours: decode for that."""
        self._projector.begin_anew()
        self._comparison.begin_anew()

    def let_go(self) -> None:
        """Another set: show nothing of the one before, and give all its memory back."""
        self._projector.let_go()
        self._comparison.unpin()

    def is_sharp(self) -> bool:
        """Whether what is asked for is there, with all the pixels it has for its size on the screen."""
        return self._projector.is_sharp() and self._comparison.is_sharp()

    @property
    def pinned(self) -> Path | None:
        """The photo that stands beside the shown one."""
        return self._comparison.pinned

    def unpin(self) -> None:
        """Show one photo only."""
        self._comparison.unpin()

    def toggle_pin(self) -> None:
        """Keep this photo beside those that are shown next, or let go of the one that is kept."""
        if self.pinned is None and self._projector.path is not None:
            self._comparison.pin(self._projector.path)
            self.keys.listen_to(self._comparison.canvas)
        else:
            self._comparison.unpin()

    def toggle_cutline(self) -> None:
        """Caption and credit under the photo, or nothing; only where it has the screen to itself."""
        if self._is_alone:
            self.set_cutline(not self._has_cutline)
            self.cutline_switched.emit(self._has_cutline)

    def zoom_in(self) -> None:
        """One step closer."""
        self._zoom_by_step(1)

    def zoom_out(self) -> None:
        """One step back, until it fits."""
        self._zoom_by_step(-1)

    def zoom_to_fit(self) -> None:
        """The whole photo."""
        self._canvas.zoom_to_fit()

    def zoom_to_fill(self) -> None:
        """The pane filled with it, or the whole photo again."""
        self._canvas.zoom_to_fill()

    def toggle_full_size(self) -> None:
        """100 %, one pixel of the photo to one of the screen, or back to the whole photo."""
        self._canvas.toggle_zoom(1.0)

    def toggle_double_size(self) -> None:
        """200 %, or back to the whole photo."""
        self._canvas.toggle_zoom(2.0)

    def _zoom_by_step(self, direction: int) -> None:
        if self._canvas.view is not None:
            self._canvas.zoom_to(self._canvas.view.step(direction))

    def _follow_view(self) -> None:
        self._tell()
        if self._canvas.view is not None:
            self.zoom_changed.emit(self._canvas.view.scale)

    def _tell(self) -> None:
        """Bring the line under the photo, and what is read aloud, up to date."""
        path, view = self._projector.path, self._canvas.view
        right = ""
        if view is not None:
            size = f"{view.whole.width()} × {view.whole.height()}"
            right = " · ".join(filter(None, (size, self._projector.colours, self._zoom(view))))
        self._line.show_words(self._camera, right)
        name = shown_path(Path(path.name)) if path else self.tr("no photo")
        said = "; ".join(filter(None, (name, right, self._camera.place)))
        self._canvas.setAccessibleDescription(said)

    def _zoom(self, view: View) -> str:
        figure = f"{round(view.scale * 100)}\N{NO-BREAK SPACE}%"
        match view.zoom:
            case Fit.WHOLE:
                return self.tr("fit {zoom}").format(zoom=figure).replace(" ", "\N{NO-BREAK SPACE}")
            case Fit.FILLED:
                return self.tr("fill {zoom}").format(zoom=figure).replace(" ", "\N{NO-BREAK SPACE}")
            case _:
                return figure

    def _lay_out(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self._canvas, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row, 1)
        layout.addWidget(self._cutline)
        layout.addWidget(self._line)
        self._cutline.hide()
        self._canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._canvas.setAccessibleName(self.tr("Photo"))
        self.keys.listen_to(self._canvas)
        self.setFocusProxy(self._canvas)
        self.setAcceptDrops(True)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and keys == Qt.KeyboardModifier.NoModifier:
            self.step_wanted.emit(step)
        elif event.key() in photo_keys.CAPTION and keys == Qt.KeyboardModifier.NoModifier:
            # What is hidden cannot take the caret.
            self.leave_wanted.emit()
            self.caption_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._projector.fit_pane()
        self._comparison.arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
