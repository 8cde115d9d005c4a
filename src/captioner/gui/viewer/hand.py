"""What a hand does on the photo: wheel and pinch zoom at the pointer, dragging pans, holding still brings the loupe."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from captioner.gui.viewer.photo_canvas import PhotoCanvas

_WHEEL_NOTCH = 1.2
_HELD_MS = 200
_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
_PAN_SHARE = 0.2


class Hand(QObject):
    """The mouse, the touchpad and the panning keys of one canvas."""

    def __init__(self, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._dragged_from: QPointF | None = None
        self._pressed_at = QPointF()
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self._held.timeout.connect(self._hold)
        self._pinched_from = 1.0
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type(), event:
            case QEvent.Type.Wheel, QWheelEvent():
                self._turn(event)
            case QEvent.Type.NativeGesture, QNativeGestureEvent():
                return self._pinch(event)
            case QEvent.Type.Gesture, QGestureEvent():
                return self._spread(event)
            case QEvent.Type.MouseButtonPress, QMouseEvent():
                self._press(event)
            case QEvent.Type.MouseMove, QMouseEvent():
                self._drag(event.position())
            case QEvent.Type.MouseButtonRelease, QMouseEvent():
                self._let_go()
            case QEvent.Type.MouseButtonDblClick, QMouseEvent() if event.button() == _LEFT:
                self._canvas.toggle_zoom(1.0, event.position())
            case QEvent.Type.KeyPress, QKeyEvent():
                return self._pan(event)
            case QEvent.Type.FocusOut | QEvent.Type.Hide, _:
                self._let_go()
        return False

    def _turn(self, event: QWheelEvent) -> None:
        notches, view = event.angleDelta().y() / 120, self._canvas.view
        if view is not None and notches:
            self._canvas.zoom_to(view.scale * _WHEEL_NOTCH**notches, event.position())
        event.accept()

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        view = self._canvas.view
        if view is None:
            return False
        match event.gestureType():
            case Qt.NativeGestureType.ZoomNativeGesture:
                self._canvas.zoom_to(view.scale * (1 + event.value()), event.position())
            case Qt.NativeGestureType.SmartZoomNativeGesture:
                self._canvas.toggle_zoom(1.0, event.position())
            case _:
                return False
        return True

    def _spread(self, event: QGestureEvent) -> bool:
        """Two fingers on the screen itself."""
        pinch, view = event.gesture(Qt.GestureType.PinchGesture), self._canvas.view
        if view is None or not isinstance(pinch, QPinchGesture):
            return False
        if pinch.state() == Qt.GestureState.GestureStarted:
            # The first finger alone was taken for a mouse that holds still or drags.
            self._let_go()
            self._pinched_from = view.scale
        at = self._canvas.mapFromGlobal(pinch.centerPoint())
        self._canvas.zoom_to(self._pinched_from * pinch.totalScaleFactor(), at)
        return True

    def _press(self, event: QMouseEvent) -> None:
        view = self._canvas.view
        if view is None or event.button() not in (_LEFT, _MIDDLE):
            return
        self._pressed_at = event.position()
        if view.can_pan():
            self._dragged_from = event.position()
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == _LEFT and view.scale < 1.0:
            self._held.start()

    def _drag(self, to: QPointF) -> None:
        far = (to - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged_from is not None:
            by, self._dragged_from = to - self._dragged_from, to
            self._canvas.pan_by(by)
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._canvas.loupe is not None or (self._held.isActive() and far):
            self._held.stop()
            self._canvas.hold_loupe(to)

    def _hold(self) -> None:
        self._canvas.hold_loupe(self._pressed_at)

    def _let_go(self) -> None:
        self._held.stop()
        self._dragged_from = None
        if self._canvas.loupe is not None:
            self._canvas.take_loupe_away()
        view = self._canvas.view
        if view is not None and view.can_pan():
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)

    def _pan(self, event: QKeyEvent) -> bool:
        """By Shift and an arrow; the arrows alone go from photo to photo, zoomed in or not."""
        view, way = self._canvas.view, _ARROWS.get(Qt.Key(event.key()))
        # The arrows of the number pad say so.
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if view is None or way is None or keys != Qt.KeyboardModifier.ShiftModifier:
            return False
        step = QPointF(way.x() * self._canvas.width(), way.y() * self._canvas.height()) * _PAN_SHARE
        self._canvas.pan_by(step)
        return True
