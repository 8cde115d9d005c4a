"""Icons drawn from line drawings in SVG, in the colour of the text they stand beside."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icon(QIconEngine):
    """One drawing, tinted when it is painted: a change of scheme needs no new icons."""

    def __init__(self, drawing: Path) -> None:
        super().__init__()
        self._drawing = drawing

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return tinted(self._drawing, size.width(), size.height(), _tint(mode).name(), scale)

    def clone(self) -> QIconEngine:
        return Icon(self._drawing)


@lru_cache(maxsize=256)
def tinted(drawing: Path, width: int, height: int, colour: str, ratio: float) -> QPixmap:
    """The drawing in one colour, so many device pixels large; nothing but air where it cannot be read."""
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    try:
        renderer = QSvgRenderer(QByteArray(drawing.read_bytes().replace(b"currentColor", colour.encode())))
    except OSError:
        return pixmap
    side = min(width, height)
    painter = QPainter(pixmap)
    renderer.render(
        painter, QRectF(QRect(QPoint((width - side) // 2, (height - side) // 2), QSize(side, side)))
    )
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _tint(mode: QIcon.Mode) -> QColor:
    role = (
        QPalette.ColorRole.PlaceholderText if mode == QIcon.Mode.Disabled else QPalette.ColorRole.ButtonText
    )
    return QGuiApplication.palette().color(role)
