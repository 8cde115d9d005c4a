"""The surface the photograph lies on: painted, zoomed at the pointer, panned by dragging."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from captioner.gui.look import theme
from captioner.gui.look.message_painting import paint_message
from captioner.gui.viewer.view import View

_MARGIN = 20
_WHEEL_NOTCH = 1.2
_PIXELS_SHOW = 3.0
_RING = 2
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class PhotoCanvas(QWidget):
    """Shows one photo from what pixels there are: the more arrive, the sharper it gets, and nothing moves."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = QImage()
        self._larger = QImage()
        self._view: View | None = None
        self._message = ("", "")
        self._dragged_from: QPointF | None = None
        self._reached_by_key = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 120)

    def show_photo(self, image: QImage, whole: QSize) -> None:
        """A new photo, as it fits; *whole* is its real size, *image* any size of it."""
        self._fitting, self._larger, self._message = image, QImage(), ("", "")
        self._set_view(View(whole, self._pane(), self._margin()))

    def set_fitting(self, image: QImage) -> None:
        """Better pixels of the same photo for when it fits the pane."""
        self._fitting = image
        self.update()

    def set_larger(self, image: QImage) -> None:
        """More pixels of the same photo for when it is zoomed in."""
        self._larger = image
        self.update()

    def show_message(self, title: str, text: str) -> None:
        """Words instead of a photo."""
        self._fitting, self._larger, self._message = QImage(), QImage(), (title, text)
        self._view = None
        self.unsetCursor()
        self.view_changed.emit()
        self.update()

    def room(self) -> QSize:
        """The device pixels a photo that fits may take."""
        return View(QSize(1, 1), self._pane(), self._margin()).room

    def missing_pixels(self) -> QSize | None:
        """The size the zoomed photo is drawn at, if the photo has more pixels for it than have arrived."""
        if self._view is None or self._view.zoom is None or self.is_sharp():
            return None
        return self._view.target().size()

    def is_sharp(self) -> bool:
        """Whether a photo is shown with all the pixels it has for its size on the screen."""
        if self._view is None:
            return False
        there = max(self._fitting.width(), self._larger.width())
        return there >= min(self._view.target().width(), self._view.whole.width())

    @property
    def view(self) -> View | None:
        """Zoom and place of the photo that is shown."""
        return self._view

    @property
    def message(self) -> tuple[str, str]:
        """The words shown instead of a photo: what it is about, and why."""
        return self._message

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point under *at* (default: the middle) stays where it is."""
        if self._view is not None:
            at = QRectF(self.rect()).center() if at is None else at
            self._set_view(self._view.zoomed(zoom, at * self.devicePixelRatioF()))

    def zoom_to_fit(self) -> None:
        """Show the whole photo."""
        if self._view is not None:
            self._set_view(self._view.fitted())

    def zoom_by_step(self, direction: int) -> None:
        """One usual step in (1) or out (-1)."""
        if self._view is not None:
            self.zoom_to(self._view.step(direction))

    def toggle_full_size(self, at: QPointF | None = None) -> None:
        """100 %, or back to the whole photo."""
        if self._view is None:
            return
        if self._view.scale == 1.0:
            self.zoom_to_fit()
        else:
            self.zoom_to(1.0, at)

    def _pane(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _margin(self) -> int:
        return round(_MARGIN * self.devicePixelRatioF())

    def _set_view(self, view: View) -> None:
        self._view = view
        if self._dragged_from is None:
            shape = Qt.CursorShape.OpenHandCursor if view.can_pan() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self.view_changed.emit()
        self.update()

    def _paint_photo(self, painter: QPainter, view: View) -> None:
        target = view.target()
        image = self._best_for(target.width())
        if image.hasAlphaChannel():
            painter.fillRect(target, _checked())
        if image.size() == target.size():
            painter.drawImage(target.topLeft(), image)
            return
        # Far in, one wants to see the pixels, not a blur between them.
        smooth = target.width() < image.width() * _PIXELS_SHOW or image.width() < view.whole.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, image)

    def _best_for(self, width: int) -> QImage:
        """The fewest pixels that are enough: a far larger image drawn small would glitter."""
        fewer, more = sorted((self._fitting, self._larger), key=QImage.width)
        return fewer if fewer.width() >= width else more

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.of(self.palette()).surround)
        if self._view is not None:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            self._paint_photo(painter, self._view)
        elif any(self._message):
            paint_message(painter, self.rect(), self.palette(), *self._message)
        if self._reached_by_key:
            painter.resetTransform()
            painter.setPen(QPen(theme.of(self.palette()).accent, _RING))
            painter.drawRect(QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._reached_by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._reached_by_key = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._set_view(self._view.in_pane(self._pane(), self._margin()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if self._view is not None and notches:
            self.zoom_to(self._view.scale * _WHEEL_NOTCH**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view is not None and self._view.can_pan():
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None or self._view is None:
            return
        by = (event.position() - self._dragged_from) * self.devicePixelRatioF()
        self._dragged_from = event.position()
        self._set_view(self._view.panned(by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        if self._view is not None:
            self._set_view(self._view)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_full_size(event.position())

    def _pinch(self, event: QNativeGestureEvent, view: View) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_to(view.scale * (1 + event.value()), event.position())
        return True

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._view is not None:
            return self._pinch(event, self._view)
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._view is not None:
            self._set_view(self._view.in_pane(self._pane(), self._margin()))
        return super().event(event)


def _checked() -> QBrush:
    """What is seen through a picture that is not there in places."""
    tile = QPixmap(16, 16)
    tile.fill(QColor("#b4b4b4"))
    painter = QPainter(tile)
    for corner in (QPoint(0, 0), QPoint(8, 8)):
        painter.fillRect(QRect(corner, QSize(8, 8)), QColor("#c8c8c8"))
    painter.end()
    return QBrush(tile)
