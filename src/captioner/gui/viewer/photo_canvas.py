"""The surface the photograph lies on: what is shown of it, how far it is zoomed in, and painting it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from captioner.gui.look import theme
from captioner.gui.look.message_painting import paint_message
from captioner.gui.viewer.photo_painting import neutral, paint_loupe, paint_photo, paint_ring, paint_tag
from captioner.gui.viewer.pixels import Pixels
from captioner.gui.viewer.view import Fit, View

_MARGIN = 20
_LOUPE = 320
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PhotoCanvas(QWidget):
    """Shows one photo from what pixels there are: the more arrive, the sharper it gets, and nothing moves.

    The next photo of the same size is shown as this one is zoomed, so that focus can be compared.
    """

    view_changed = Signal()  # zoom, place, or what is wanted of the photo
    laid = Signal()  # another photo
    moved = Signal()  # someone zoomed, panned, or held the loupe

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = Pixels()
        self._view: View | None = None
        self._view_before: View | None = None
        self._message = ("", "")
        self._tag = ""
        self._loupe: tuple[float, float] | None = None
        self._reached_by_key = self._is_alone = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 120)

    def show_photo(self, image: QImage, whole: QSize) -> None:
        """A new photo; *whole* is its real size, *image* any size of it."""
        self._pixels, self._message = Pixels(image), ("", "")
        view = View(whole, self._pane(), self._margin())
        before = self._view_before
        self._set_view(view.like(before) if before is not None and before.whole == whole else view)
        self.laid.emit()

    def set_fitting(self, image: QImage) -> None:
        """Better pixels of the same photo for when it fits the pane."""
        self._pixels = replace(self._pixels, fitting=image)
        self.update()

    def set_larger(self, image: QImage) -> None:
        """More pixels of the same photo for when it is zoomed in."""
        self._pixels = replace(self._pixels, larger=image)
        self.update()

    def show_message(self, title: str, text: str) -> None:
        """Words instead of a photo."""
        self._pixels, self._message = Pixels(), (title, text)
        self._view = self._loupe = None
        self.unsetCursor()
        self.view_changed.emit()
        self.update()

    def show_tag(self, text: str) -> None:
        """Which of two photos this is; nothing where there is only one."""
        self._tag = text
        self.update()

    def show_alone(self, is_alone: bool) -> None:
        """Whether the photo has the screen to itself: then it lies on pure grey, up to the edges."""
        self._is_alone = is_alone
        self._refit()
        self.update()

    def room(self) -> QSize:
        """The device pixels a photo that fits may take."""
        return View(QSize(1, 1), self._pane(), self._margin()).room

    def wanted_pixels(self) -> QSize | None:
        """The size the photo is drawn at, zoomed or under the loupe; None as long as it just fits."""
        if self._view is None:
            return None
        if self._loupe is not None:
            return self._view.whole
        return None if self._view.zoom is Fit.WHOLE else self._view.target().size()

    def is_sharp(self) -> bool:
        """Whether a photo is shown with all the pixels it has for its size on the screen."""
        if self._view is None:
            return False
        whole = self._view.whole
        drawn = self._view.target().size() if self._loupe is None else whole
        return self._pixels.are_enough_for(drawn, whole)

    @property
    def view(self) -> View | None:
        """Zoom and place of the photo that is shown."""
        return self._view

    @property
    def pixels(self) -> Pixels:
        """What has arrived of the photo that is shown."""
        return self._pixels

    @property
    def message(self) -> tuple[str, str]:
        """The words shown instead of a photo: what it is about, and why."""
        return self._message

    @property
    def tag(self) -> str:
        """Which of two photos this is said to be."""
        return self._tag

    @property
    def loupe(self) -> tuple[float, float] | None:
        """The photo's point under the loupe, if it is held."""
        return self._loupe

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point under *at* (default: the middle) stays where it is."""
        if self._view is not None:
            self._move(self._view.zoomed(zoom, self._in_pixels(at)))

    def zoom_to_fit(self) -> None:
        """Show the whole photo."""
        if self._view is not None:
            self._move(self._view.fitted())

    def zoom_to_fill(self) -> None:
        """Fill the pane, or show the whole photo again."""
        if self._view is not None:
            is_filled = self._view.zoom is Fit.FILLED
            self._move(self._view.fitted() if is_filled else self._view.filled())

    def toggle_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """This zoom, 1.0 for 100 %, or back to the whole photo."""
        if self._view is None:
            return
        if self._view.zoom == zoom:
            self.zoom_to_fit()
        else:
            self.zoom_to(zoom, at)

    def pan_by(self, by: QPointF) -> None:
        """Move the photo along by so many points."""
        if self._view is not None:
            self._move(self._view.panned(by * self.devicePixelRatioF()))

    def hold_loupe(self, at: QPointF) -> None:
        """Show what is under this point at 100 %, without zooming."""
        if self._view is not None:
            x, y = self._view.share_at(self._in_pixels(at))
            self._show_loupe((min(1.0, max(0.0, x)), min(1.0, max(0.0, y))))
            self.moved.emit()

    def take_loupe_away(self) -> None:
        """Show the photo as it was."""
        self._show_loupe(None)
        self.moved.emit()

    def follow(self, other: PhotoCanvas) -> None:
        """Show the same part of this photo as the other canvas shows of its own."""
        if self._view is not None and other.view is not None:
            self._set_view(self._view.like(other.view))
            self._show_loupe(other.loupe)

    def _pane(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _margin(self) -> int:
        return 0 if self._is_alone else round(_MARGIN * self.devicePixelRatioF())

    def _in_pixels(self, at: QPointF | None) -> QPointF:
        return (QRectF(self.rect()).center() if at is None else at) * self.devicePixelRatioF()

    def _move(self, view: View) -> None:
        self._set_view(view)
        self.moved.emit()

    def _set_view(self, view: View) -> None:
        self._view = self._view_before = view
        self.setCursor(Qt.CursorShape.OpenHandCursor if view.can_pan() else Qt.CursorShape.ArrowCursor)
        self.view_changed.emit()
        self.update()

    def _show_loupe(self, share: tuple[float, float] | None) -> None:
        if share != self._loupe:
            self._loupe = share
            self.view_changed.emit()
            self.update()

    def _refit(self) -> None:
        if self._view is not None:
            self._set_view(self._view.in_pane(self._pane(), self._margin()))

    def _paint_photo(self, painter: QPainter, view: View) -> None:
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        paint_photo(painter, view, self._pixels)
        if self._loupe is not None:
            colours = theme.of(self.palette())
            paint_loupe(painter, view, self._pixels, self._loupe, _LOUPE * ratio, colours)
        painter.resetTransform()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.of(self.palette())
        painter.fillRect(event.rect(), neutral(colours.surround) if self._is_alone else colours.surround)
        if self._view is not None:
            self._paint_photo(painter, self._view)
        elif any(self._message):
            paint_message(painter, self.rect(), self.palette(), *self._message)
        if self._tag:
            paint_tag(painter, self.rect(), self._tag, colours)
        if self._reached_by_key:
            paint_ring(painter, self.rect(), colours)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._reached_by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._reached_by_key = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._refit()
        return super().event(event)
