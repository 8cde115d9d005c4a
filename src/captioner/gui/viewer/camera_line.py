"""The quiet line under the photo: the camera on the left, the picture itself on the right."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from captioner.gui.look import theme
from captioner.gui.look.form_words import WARNING, tip
from captioner.gui.viewer.camera_words import CameraWords

_HEIGHT = 36
_SIDE = 20
_GAP = 24
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CameraLine(QWidget):
    """One line of plain text at either end.

    A place that the file gives away comes first and is never cut off, nor is the zoom; the camera gives way.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = CameraWords()
        self._right = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Camera and picture"))
        self._copy = QAction(self.tr("Copy what is known of the camera"), self)
        self._copy.triggered.connect(self.copy)
        self.addAction(self._copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._offer()

    def show_words(self, words: CameraWords, right: str) -> None:
        """Show what is known of the camera, and this of the picture."""
        if (words, right) == (self._words, self._right):
            return
        self._words, self._right = words, right
        self._offer()
        self.update()

    def texts(self) -> tuple[str, str, str]:
        """What is seen of it now, in the width it has: the warning, the camera, the picture."""
        room, metrics = self.width() - 2 * _SIDE, self.fontMetrics()
        right = metrics.elidedText(self._right, Qt.TextElideMode.ElideLeft, room)
        room -= metrics.horizontalAdvance(right) + (_GAP if right else 0)
        lines = self._words.lines or ("",)
        places = (f"{WARNING} {self._words.place}", f"{WARNING} GPS") if self._words.place else ("",)
        for place, camera in product(places, lines):
            if self._width_of(place) + metrics.horizontalAdvance(camera) <= room:
                return place, camera, right
        room = max(0, room - self._width_of(places[-1]))
        camera = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, room)
        return places[-1], camera if len(camera) > 1 else "", right

    def copy(self) -> None:
        """All that is known, into the clipboard."""
        QGuiApplication.clipboard().setText(self._all())

    def _width_of(self, place: str) -> int:
        return self.fontMetrics().horizontalAdvance(place) + _GAP // 2 if place else 0

    def _all(self) -> str:
        return "\n".join(filter(None, (self._words.details, self._right)))

    def _offer(self) -> None:
        self._copy.setEnabled(bool(self._all()))
        said = (self._words.place, *self._words.lines[:1], self._right)
        self.setAccessibleDescription("; ".join(filter(None, said)))

    def sizeHint(self) -> QSize:
        return QSize(0, max(_HEIGHT, self.fontMetrics().height() + 16))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._all()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.of(self.palette())
        painter.fillRect(event.rect(), colours.ground)
        line = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        place, camera, right = self.texts()
        if place:
            self._write(painter, line, place, colours.warning)
            line.setLeft(line.left() + self._width_of(place))
        self._write(painter, line, camera, colours.dim)
        painter.drawText(line, _RIGHT, right)
        painter.end()

    def _write(self, painter: QPainter, line: QRect, text: str, colour: QColor) -> None:
        painter.setPen(colour)
        painter.drawText(line, _LEFT, text)
