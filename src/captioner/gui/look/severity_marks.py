"""The shapes that tell how grave a finding is, each by its form first and its colour second."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from captioner.checks.finding import Severity
from captioner.gui.look.marks import SIDE
from captioner.gui.look.scheme import Colours

_SHARP = 3
"""Pixels to a point of the icons: sharp on every screen."""


def colour(severity: Severity, colours: Colours) -> QColor:
    """The colour that goes with it."""
    if severity >= Severity.REASON:
        return colours.blocker
    return colours.warning if severity is Severity.WARNING else colours.dim


def paint_severity(painter: QPainter, severity: Severity, box: QRectF, colours: Colours) -> None:
    """Draw its shape into a box of SIDE: an octagon, a diamond, a triangle, a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = colour(severity, colours)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    if severity is Severity.BLOCKER:
        painter.drawPolygon(_corners(box, 8, math.pi / 8))
    elif severity is Severity.REASON:
        painter.drawPolygon(_corners(box, 4, 0))
    elif severity is Severity.WARNING:
        corners = [box.bottomLeft() + QPointF(0, -1), QPointF(box.center().x(), box.top() + 1)]
        painter.drawPolygon(QPolygonF([*corners, box.bottomRight() + QPointF(0, -1)]))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tone, 1.5))
        painter.drawEllipse(box.center(), 4.25, 4.25)
    _paint_sign(painter, severity, box, tone if severity is Severity.HINT else colours.panel)
    painter.restore()


def _paint_sign(painter: QPainter, severity: Severity, box: QRectF, tone: QColor) -> None:
    """A bar in the blocker; an exclamation mark, or an i, in the others."""
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    if severity is Severity.BLOCKER:
        painter.drawRoundedRect(QRectF(middle.x() - 3, middle.y() - 0.9, 6, 1.8), 0.9, 0.9)
        return
    is_hint = severity is Severity.HINT
    low = 1.2 if severity is Severity.WARNING else 0
    stem, dot = (-0.4, -2.4) if is_hint else (-3.0 + low, 2.6 + low / 2)
    painter.drawRoundedRect(QRectF(middle.x() - 0.75, middle.y() + stem, 1.5, 3.4), 0.75, 0.75)
    painter.drawEllipse(QPointF(middle.x(), middle.y() + dot - 0.2), 0.85, 0.85)


def _corners(box: QRectF, count: int, turned: float) -> QPolygonF:
    radius, middle = box.width() / 2, box.center()
    angles = [turned + 2 * math.pi * at / count for at in range(count)]
    return QPolygonF([middle + QPointF(radius * math.cos(a), radius * math.sin(a)) for a in angles])


def severity_icon(severity: Severity, colours: Colours) -> QIcon:
    """The same as an icon."""
    known = severity, colours.panel.rgba()
    if known not in _icons:
        pixmap = QPixmap(SIDE * _SHARP, SIDE * _SHARP)
        pixmap.setDevicePixelRatio(_SHARP)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_severity(painter, severity, QRectF(0, 0, SIDE, SIDE), colours)
        painter.end()
        # Of one colour, chosen or not.
        _icons[known] = QIcon(pixmap)
        _icons[known].addPixmap(pixmap, QIcon.Mode.Selected)
    return _icons[known]


_icons: dict[tuple[Severity, int], QIcon] = {}
