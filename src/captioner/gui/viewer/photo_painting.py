"""How a photo is painted from what pixels there are, and the few marks that may lie over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from captioner.gui.look import theme
from captioner.gui.look.scheme import Colours
from captioner.gui.viewer.pixels import Pixels
from captioner.gui.viewer.view import View

_PIXELS_SHOW = 3.0
_RING = 2
_AWAY = 12
_PADDING = 10
_SEE_THROUGH = 232


def neutral(grey: QColor) -> QColor:
    """As light, without any hue: the window's greys lean to blue, which tints what lies alone on them."""
    return QColor.fromHsl(0, 0, grey.lightness())


def paint_photo(painter: QPainter, view: View, pixels: Pixels) -> None:
    """The photo in its place, in device pixels."""
    target = view.target()
    image = pixels.best_for(target.width())
    if image.hasAlphaChannel():
        painter.fillRect(target, _checked())
    if _is_as_drawn(image.size(), target.size()):
        painter.drawImage(target.topLeft(), image)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, _is_smooth(target.width(), image, view))
    painter.drawImage(target, image)


def paint_loupe(
    painter: QPainter, view: View, pixels: Pixels, share: tuple[float, float], edge: float, colours: Colours
) -> None:
    """A round glass, *edge* device pixels wide, over the photo's point at *share*: there it is seen at 100 %."""
    target, whole = view.target(), view.whole
    at = QPointF(target.x() + share[0] * target.width(), target.y() + share[1] * target.height())
    glass = QRectF(at - QPointF(edge / 2, edge / 2), QSizeF(edge, edge))
    image = pixels.best_for(whole.width())
    left_top = at - QPointF(share[0] * whole.width(), share[1] * whole.height())
    round_glass = QPainterPath()
    round_glass.addEllipse(glass)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(round_glass)
    painter.fillRect(glass, colours.surround)
    smooth = _is_smooth(whole.width(), image, view)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(QRectF(left_top.toPoint(), QSizeF(whole)), image, QRectF(image.rect()))
    painter.setClipping(False)
    painter.setPen(QPen(colours.text, _RING * painter.device().devicePixelRatio()))
    painter.drawEllipse(glass)
    painter.restore()


def paint_ring(painter: QPainter, pane: QRect, colours: Colours) -> None:
    """The ring of who came here by keyboard."""
    painter.setPen(QPen(colours.accent, _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(pane).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2))


def paint_tag(painter: QPainter, pane: QRect, text: str, colours: Colours) -> None:
    """A tag in the pane's upper left corner, in words."""
    metrics = painter.fontMetrics()
    most = pane.width() - 2 * (_AWAY + _PADDING)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, most)
    size = QSize(metrics.horizontalAdvance(shown) + 2 * _PADDING, metrics.height() + _PADDING)
    place = QRect(pane.topLeft() + QPoint(_AWAY, _AWAY), size)
    ground = QColor(colours.panel)
    ground.setAlpha(_SEE_THROUGH)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.outline, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    painter.setPen(colours.text)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def _is_as_drawn(size: QSize, drawn: QSize) -> bool:
    """Up to a pixel, by which the sides of a scaled picture may be rounded otherwise."""
    return max(abs(size.width() - drawn.width()), abs(size.height() - drawn.height())) <= 1


def _is_smooth(width: int, image: QImage, view: View) -> bool:
    # Far in, one wants to see the pixels, not a blur between them.
    return width < image.width() * _PIXELS_SHOW or image.width() < view.whole.width()


def _checked() -> QBrush:
    """What is seen through a picture that is not there in places."""
    tile = QPixmap(16, 16)
    tile.fill(QColor("#b4b4b4"))
    painter = QPainter(tile)
    for corner in (QPoint(0, 0), QPoint(8, 8)):
        painter.fillRect(QRect(corner, QSize(8, 8)), QColor("#c8c8c8"))
    painter.end()
    return QBrush(tile)
