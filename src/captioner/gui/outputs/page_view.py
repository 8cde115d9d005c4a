"""Pages of paper, one below the other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from captioner.gui.look import theme

_WIDEST = 720
_AROUND, _GAP = 20, 16


class PageView(QScrollArea):
    """Scrolled by wheel and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = _Paper()
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Pages as they will be"))

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show these."""
        self._paper.show_pages(images)

    def images(self) -> tuple[QImage, ...]:
        """What is shown."""
        return self._paper.images


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.images: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pages(self, images: Sequence[QImage]) -> None:
        self.images = tuple(images)
        self._measure()
        self.update()

    def _places(self) -> list[QRect]:
        wide = max(1, min(_WIDEST, self.width() - 2 * _AROUND))
        left, top, found = (self.width() - wide) // 2, _AROUND, []
        for image in self.images:
            high = round(wide * image.height() / max(1, image.width()))
            found.append(QRect(left, top, wide, high))
            top += high + _GAP
        return found

    def _measure(self) -> None:
        places = self._places()
        self.setFixedHeight(places[-1].bottom() + _AROUND if places else 1)

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST // 2, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), colours.surround)
        for image, place in zip(self.images, self._places(), strict=True):
            if place.intersects(event.rect()):
                painter.drawImage(place, image)
                painter.setPen(QPen(colours.outline, 1))
                painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()
