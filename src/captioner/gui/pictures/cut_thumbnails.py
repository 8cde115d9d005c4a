"""Thumbnails as the list shows them: the middle of the picture in one size, its corners rounded."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

_RADIUS = 5
_MOST_KEPT = 400


class CutThumbnails:
    """Cuts each thumbnail once."""

    def __init__(self, size: QSize) -> None:
        self._size = size
        self._kept: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()

    def cut(self, thumbnail: QPixmap, ratio: float) -> QPixmap:
        """The middle of a thumbnail, for a screen with so many pixels to a point."""
        key = (thumbnail.cacheKey(), ratio)
        found = self._kept.pop(key, None) or self._made(thumbnail, ratio)
        self._kept[key] = found
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return found

    def _made(self, thumbnail: QPixmap, ratio: float) -> QPixmap:
        size = self._size * ratio
        whole = thumbnail.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        whole.setDevicePixelRatio(1)
        cut = QPixmap(size)
        cut.fill(Qt.GlobalColor.transparent)
        painter = QPainter(cut)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(cut.rect()), _RADIUS * ratio, _RADIUS * ratio)
        painter.setClipPath(shape)
        painter.drawPixmap((size.width() - whole.width()) // 2, (size.height() - whole.height()) // 2, whole)
        painter.end()
        cut.setDevicePixelRatio(ratio)
        return cut
