"""The small shapes that tell states, each by its form first and its colour second."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from captioner.gui.look.photo_words import State
from captioner.gui.look.scheme import Colours

SIDE = 12
"""How wide and high a mark is, in points."""

Draw = Callable[[QPainter, QRectF, QColor], None]


class Mark(NamedTuple):
    """How a state is drawn, and in which of a scheme's colours."""

    draw: Draw
    colour: Callable[[Colours], QColor]


def paint_mark(painter: QPainter, state: State, box: QRectF, colours: Colours) -> None:
    """Draw a state's shape into a box of SIDE."""
    mark = MARKS[state]
    _paint(painter, mark.draw, box, mark.colour(colours))


def paint_missing(painter: QPainter, box: QRectF, colours: Colours) -> None:
    """The shape of what must not be missing and is: a barred circle."""
    _paint(painter, _barred_circle, box, colours.blocker)


def paint_tick(painter: QPainter, box: QRectF, colours: Colours) -> None:
    """The shape of what was done well."""
    _paint(painter, _tick, box, colours.fine)


def _paint(painter: QPainter, draw: Draw, box: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    draw(painter, box, colour)
    painter.restore()


def _dot(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.drawEllipse(box.center(), 4, 4)


def _triangle(painter: QPainter, box: QRectF, colour: QColor) -> None:
    middle = box.center()
    corners = [QPointF(middle.x(), box.top() + 1), QPointF(box.right(), box.bottom() - 1)]
    shape = QPolygonF([*corners, QPointF(box.left(), box.bottom() - 1)])
    path = QPainterPath()
    path.addPolygon(shape)
    path.closeSubpath()
    hole = QPainterPath()
    hole.addRoundedRect(QRectF(middle.x() - 0.75, box.top() + 4.5, 1.5, 3.2), 0.75, 0.75)
    hole.addEllipse(QPointF(middle.x(), box.bottom() - 2.6), 0.85, 0.85)
    painter.drawPath(path.subtracted(hole))


def _lock(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.drawRoundedRect(box.adjusted(2, 5, -2, -1), 1.5, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    painter.drawArc(QRectF(box.left() + 3.5, box.top() + 1.5, 5, 7), 0, 180 * 16)


def _ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    painter.drawEllipse(box.center(), 4.25, 4.25)
    painter.drawLine(QPointF(box.center().x(), box.top() + 4), QPointF(box.center().x(), box.top() + 6.5))
    painter.drawPoint(QPointF(box.center().x(), box.top() + 8.3))


def _cross(painter: QPainter, box: QRectF, colour: QColor) -> None:
    inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    left, top = box.left(), box.top()
    painter.drawPolyline(
        [QPointF(left + 1.5, top + 6.5), QPointF(left + 4.5, top + 9.5), QPointF(left + 10.5, top + 2.5)]
    )


def _two_ticks(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    left, top = box.left(), box.top()
    painter.drawPolyline(
        [QPointF(left, top + 6.5), QPointF(left + 2.5, top + 9.5), QPointF(left + 7.5, top + 2.5)]
    )
    painter.drawPolyline([QPointF(left + 6, top + 9.5), QPointF(left + 11.5, top + 2.5)])


def _square(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 1.5, 1.5)


def _struck_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    _tick(painter, box, colour)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2))


def _barred_circle(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.6))
    painter.drawEllipse(box.center(), 4.4, 4.4)
    painter.drawLine(box.center() + QPointF(-3, 3), box.center() + QPointF(3, -3))


MARKS: dict[State, Mark] = {
    State.UNSAVED: Mark(_dot, lambda colours: colours.accent),
    State.DISAGREEING: Mark(_triangle, lambda colours: colours.warning),
    State.SIDECAR_ONLY: Mark(_lock, lambda colours: colours.dim),
    State.WARNED: Mark(_ring, lambda colours: colours.warning),
    State.UNREADABLE: Mark(_cross, lambda colours: colours.blocker),
    State.FALLEN: Mark(_struck_tick, lambda colours: colours.warning),
    State.HELD: Mark(_square, lambda colours: colours.blocker),
    State.CHECKED: Mark(_tick, lambda colours: colours.fine),
    State.CLEARED: Mark(_two_ticks, lambda colours: colours.fine),
}
