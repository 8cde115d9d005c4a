"""Where a photo lies in its pane: how far it is zoomed in and which part is seen, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QSize

from captioner.gui.pictures.picture import within

MOST_ZOOM = 8.0
STEPS = (0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, MOST_ZOOM)
_MIDDLE = (0.5, 0.5)


class Fit(Enum):
    """A zoom that follows the pane."""

    WHOLE = "the whole photo, never blown up"
    FILLED = "the pane filled, what goes beyond it cut off"


@dataclass(frozen=True)
class View:
    """A photo of *whole* pixels in a *pane*, its *margin* free when it fits; all in device pixels."""

    whole: QSize
    pane: QSize
    margin: int = 0
    zoom: float | Fit = Fit.WHOLE
    centre: tuple[float, float] = _MIDDLE  # the photo's point that lies amid the pane, 0 to 1

    @property
    def room(self) -> QSize:
        """What a photo that fits may take."""
        return QSize(
            max(1, self.pane.width() - 2 * self.margin), max(1, self.pane.height() - 2 * self.margin)
        )

    @property
    def fit(self) -> float:
        """Device pixels to one of the photo's when it fits; a small photo is not blown up."""
        return min(1.0, self.room.width() / self.whole.width(), self.room.height() / self.whole.height())

    @property
    def fill(self) -> float:
        """Device pixels to one of the photo's when it fills the pane, a small photo blown up for it."""
        sides = self.pane.width() / self.whole.width(), self.pane.height() / self.whole.height()
        return min(MOST_ZOOM, max(sides))

    @property
    def scale(self) -> float:
        """Device pixels to one of the photo's now: 1.0 is what people call 100 %."""
        match self.zoom:
            case Fit.WHOLE:
                return self.fit
            case Fit.FILLED:
                return self.fill
            case zoom:
                return zoom

    def target(self) -> QRect:
        """Where the whole photo lies in the pane, on whole device pixels so that it stays crisp."""
        fits = self.zoom is Fit.WHOLE
        size = within(self.whole, self.room) if fits else _times(self.whole, self.scale)
        left = _placed(size.width(), self.pane.width(), self.centre[0])
        top = _placed(size.height(), self.pane.height(), self.centre[1])
        return QRect(left, top, size.width(), size.height())

    def share_at(self, at: QPointF) -> tuple[float, float]:
        """The photo's point under a point of the pane, 0 to 1 within the photo."""
        target = self.target()
        return (at.x() - target.x()) / target.width(), (at.y() - target.y()) / target.height()

    def zoomed(self, zoom: float, at: QPointF) -> View:
        """At this zoom, the point of the photo under *at* staying there; at or below fit, it fits."""
        if zoom <= self.fit * 1.001:
            return self.fitted()
        zoom = min(zoom, MOST_ZOOM)
        after, (x, y) = _times(self.whole, zoom), self.share_at(at)
        x += (self.pane.width() / 2 - at.x()) / after.width()
        y += (self.pane.height() / 2 - at.y()) / after.height()
        return _held(replace(self, zoom=zoom, centre=(x, y)))

    def fitted(self) -> View:
        """The whole photo to be seen."""
        return replace(self, zoom=Fit.WHOLE, centre=_MIDDLE)

    def filled(self) -> View:
        """The pane filled with the photo's middle."""
        return replace(self, zoom=Fit.FILLED, centre=_MIDDLE)

    def panned(self, by: QPointF) -> View:
        """The photo moved along by so many device pixels, as far as there is more of it to see."""
        target = self.target()
        moved = (self.centre[0] - by.x() / target.width(), self.centre[1] - by.y() / target.height())
        return _held(replace(self, centre=moved))

    def in_pane(self, pane: QSize, margin: int) -> View:
        """The same view in a pane of another size."""
        return _held(replace(self, pane=pane, margin=margin))

    def like(self, other: View) -> View:
        """This photo in its own pane, zoomed as far as the other one, the same part of it seen."""
        if not isinstance(other.zoom, Fit) and other.zoom <= self.fit * 1.001:
            return self.fitted()
        return _held(replace(self, zoom=other.zoom, centre=other.centre))

    def can_pan(self) -> bool:
        """Whether part of the photo lies outside the pane."""
        target = self.target()
        return target.width() > self.pane.width() or target.height() > self.pane.height()

    def step(self, direction: int) -> float:
        """The next zoom of the usual ones, up (1) or down (-1)."""
        if direction > 0:
            return next((step for step in STEPS if step > self.scale * 1.01), MOST_ZOOM)
        return next((step for step in reversed(STEPS) if step < self.scale * 0.99), STEPS[0])


def _held(view: View) -> View:
    """The same view, its photo not pulled away from the pane's edges."""
    target = view.target()
    x = _reach(target.width(), view.pane.width(), view.centre[0])
    y = _reach(target.height(), view.pane.height(), view.centre[1])
    return replace(view, centre=(x, y))


def _times(size: QSize, factor: float) -> QSize:
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))


def _placed(size: int, pane: int, centre: float) -> int:
    if size <= pane:
        return (pane - size) // 2
    return min(0, max(pane - size, round(pane / 2 - centre * size)))


def _reach(size: int, pane: int, centre: float) -> float:
    half = pane / 2 / size
    return 0.5 if half >= 0.5 else min(1 - half, max(half, centre))
