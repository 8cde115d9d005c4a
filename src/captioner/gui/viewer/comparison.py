"""A photo that is pinned beside the shown one: both are zoomed and panned as one, and it is told which is which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout

from captioner.errors import shown_path
from captioner.gui.pictures.picture import within
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.hand import Hand
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.projector import Projector
from captioner.gui.work.jobs import Jobs

_WORTH_TURNING = 1.25
"""How much more of the photos is to be seen before two that are compared change their places."""
_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Comparison(QObject):
    """The left or upper canvas with the pinned photo, seen as long as there is one."""

    def __init__(
        self, jobs: Jobs, thumbnails: Thumbnails, shown: PhotoCanvas, projector: Projector, row: QBoxLayout
    ) -> None:
        super().__init__(shown)
        self._shown, self._shown_projector, self._row = shown, projector, row
        self.canvas = PhotoCanvas(shown.parentWidget())
        self._projector = Projector(jobs, thumbnails, self.canvas)
        self.canvas.setAccessibleName(self.tr("Pinned photo"))
        self.canvas.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.canvas.hide()
        Hand(self.canvas)
        row.insertWidget(0, self.canvas, 1)
        for led in (self._shown.moved, self.canvas.laid):
            led.connect(self._lead)
        for led in (self._shown.laid, self.canvas.moved):
            led.connect(self._be_led)
        self._shown_projector.changed.connect(self._tell)
        self._is_arranged = False
        for laid in (self.canvas.laid, self._shown.laid):
            laid.connect(self.arrange)

    @property
    def pinned(self) -> Path | None:
        """The photo that is pinned."""
        return self._projector.path

    def pin(self, path: Path) -> None:
        """Show this photo beside the other one, zoomed as that is."""
        self._is_arranged = False
        self.canvas.show()
        self._projector.show(path)
        self._tell()

    def unpin(self) -> None:
        """Show one photo only."""
        self._projector.let_go()
        self.canvas.hide()
        self._tell()

    def arrange(self) -> None:
        """Side by side or one above the other, whichever shows more of both; they do not turn for a little more."""
        views = [view for view in (self.canvas.view, self._shown.view) if view is not None]
        if self.canvas.view is None or self.pinned is None:
            return
        room = self._row.geometry().size() * self.canvas.devicePixelRatio()
        wholes = [view.whole for view in views]
        gain = seen(wholes, room, _BESIDE) / seen(wholes, room, _ABOVE)
        enough = _WORTH_TURNING if self._is_arranged else 1.0
        self._is_arranged = True
        if gain >= enough:
            self._row.setDirection(_BESIDE)
        elif gain < 1 / enough:
            self._row.setDirection(_ABOVE)

    def forget(self, path: Path) -> None:
        """The file changed on disk: decode it anew."""
        self._projector.forget(path)

    def begin_anew(self) -> None:
        """The window has come to a screen of other colours: decode for that."""
        self._projector.begin_anew()

    def is_sharp(self) -> bool:
        """Whether the pinned photo has all its pixels, if there is one."""
        return self.pinned is None or self._projector.is_sharp()

    def show_alone(self, is_alone: bool) -> None:
        """Whether the photos have the screen to themselves."""
        self.canvas.show_alone(is_alone)

    def _lead(self) -> None:
        if self.pinned is not None:
            self.canvas.follow(self._shown)

    def _be_led(self) -> None:
        if self.pinned is not None:
            self._shown.follow(self.canvas)

    def _tell(self) -> None:
        pinned, shown = self.pinned, self._shown_projector.path
        is_comparing = pinned is not None and shown is not None
        self.canvas.show_tag(self.tr("Pinned: {name}").format(name=_name(pinned)) if pinned else "")
        self._shown.show_tag(self.tr("Selected: {name}").format(name=_name(shown)) if is_comparing else "")
        self.canvas.setAccessibleDescription(_name(pinned))


def seen(wholes: Sequence[QSize], room: QSize, way: QBoxLayout.Direction) -> int:
    """How many pixels two photos of these sizes fill when they share a room this way."""
    half = (
        QSize(room.width() // 2, room.height()) if way is _BESIDE else QSize(room.width(), room.height() // 2)
    )
    fitted = [within(whole, half.expandedTo(QSize(1, 1))) for whole in wholes]
    return sum(one.width() * one.height() for one in fitted)


def _name(path: Path | None) -> str:
    return shown_path(Path(path.name)) if path is not None else ""
