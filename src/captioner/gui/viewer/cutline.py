"""Caption and credit under a photo that has the screen to itself, as they will stand under it in print."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from captioner.gui.look import theme
from captioner.gui.look.form_words import WARNING, tip
from captioner.gui.look.scheme import Colours

_WIDEST = 960
_SIDE = 20
_AIR = 12
_GAP = 4
_LINES = 2
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextSingleLine)


class CutlineWords(NamedTuple):
    """A photo's caption and credit; empty where it has none."""

    caption: str
    credit: str


class Cutline(QWidget):
    """Two lines of caption and one of credit; always as high, so that the photo above does not move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: CutlineWords | None = None
        font = QFont(self.font())
        font.setPixelSize(QFontInfo(font).pixelSize() + 1)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Caption and credit"))

    def show_words(self, words: CutlineWords | None) -> None:
        """Show these, and say which of them is missing; nothing where it is not known."""
        self._words = words
        said = ""
        if words is not None:
            self._words = words._replace(caption=" ".join(words.caption.split()))
            said = "\n".join((words.caption or self._no_caption(), words.credit or self._no_credit()))
        self.setAccessibleDescription(said)
        self.setToolTip(tip(said))
        self.update()

    def _no_caption(self) -> str:
        return self.tr("No caption")

    def _no_credit(self) -> str:
        return self.tr("No credit")

    def sizeHint(self) -> QSize:
        return QSize(0, (_LINES + 1) * self.fontMetrics().lineSpacing() + _GAP + 2 * _AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.of(self.palette())
        painter.fillRect(event.rect(), colours.ground)
        if self._words is not None:
            self._write(painter, *self._words, colours)
        painter.end()

    def _write(self, painter: QPainter, caption: str, credit: str, colours: Colours) -> None:
        width = min(_WIDEST, self.width() - 2 * _SIDE)
        column = QRect((self.width() - width) // 2, _AIR, width, self.height() - 2 * _AIR)
        painter.setPen(colours.text if caption else colours.warning)
        for line in self._wrapped(caption or f"{WARNING} {self._no_caption()}", width):
            painter.drawText(column, _ONE_LINE, line)
            column.translate(0, self.fontMetrics().lineSpacing())
        painter.setPen(colours.dim if credit else colours.warning)
        credit = credit or f"{WARNING} {self._no_credit()}"
        credit = self.fontMetrics().elidedText(credit, Qt.TextElideMode.ElideRight, width)
        painter.drawText(column.translated(0, _GAP), _ONE_LINE, credit)

    def _wrapped(self, text: str, width: int) -> list[str]:
        """The lines there is room for, the last one ending in an ellipsis if more would follow."""
        layout = QTextLayout(text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF())
            starts.append(line.textStart())
        layout.endLayout()
        lines = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
        lines[-1] = self.fontMetrics().elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return lines
