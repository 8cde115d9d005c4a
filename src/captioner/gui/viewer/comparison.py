"""A photo that is pinned beside the shown one: both are zoomed and panned as one, and it is told which is which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout

from captioner.errors import shown_path
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.hand import Hand
from captioner.gui.viewer.photo_canvas import PhotoCanvas
from captioner.gui.viewer.projector import Projector
from captioner.gui.work.jobs import Jobs

_WORTH_IT = 0.75
"""How large photos side by side are to be, as a share of what they are one above the other."""


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
        self.canvas.laid.connect(self.arrange)

    @property
    def pinned(self) -> Path | None:
        """The photo that is pinned."""
        return self._projector.path

    def pin(self, path: Path) -> None:
        """Show this photo beside the other one, zoomed as that is."""
        self.canvas.show()
        self._projector.show(path)
        self._tell()

    def unpin(self) -> None:
        """Show one photo only."""
        self._projector.let_go()
        self.canvas.hide()
        self._tell()

    def arrange(self) -> None:
        """Side by side, unless photos that lie as the pinned one does are much larger one above the other."""
        view, room = self.canvas.view, self._row.geometry()
        if view is None or self.pinned is None:
            return
        wide, high = room.width() / view.whole.width(), room.height() / view.whole.height()
        is_beside = min(wide / 2, high) >= _WORTH_IT * min(wide, high / 2)
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)

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


def _name(path: Path | None) -> str:
    return shown_path(Path(path.name)) if path is not None else ""
