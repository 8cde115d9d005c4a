"""What the window has to say, in a quiet bar over the photo: news go away, errors stay until dismissed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.look import theme
from captioner.gui.look.marks import SIDE, paint_mark, paint_tick
from captioner.gui.look.photo_words import State

_NEWS_MS = 4_000
_NOTE_MS = 10_000
_MOST_ROWS = 9


class Weight(Enum):
    """How much a message matters, and with it its shape and how long it stays (ms; None: until dismissed)."""

    NEWS = _NEWS_MS
    NOTE = _NOTE_MS
    ERROR = None


class MessageBar(QFrame):
    """Shows the newest message, and on wish all that stand; plain text only, for it may come from a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = Weight.NEWS
        self._standing: list[str] = []
        self._mark = _Mark(self)
        self._text, self._all = QLabel(self), QPlainTextEdit(self)
        self._do, self._more, self._close = QPushButton(self), QPushButton(self), QToolButton(self)
        self._deed: Callable[[], None] | None = None
        self._other_deed: Callable[[], None] | None = None
        self._too = QPushButton(self)
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self.dismiss)
        self._lay_out()
        self.hide()

    def tell(self, text: str) -> None:
        """News: what was done."""
        self._say([text], Weight.NEWS)

    def note(self, texts: Sequence[str]) -> None:
        """What one should know, though nothing went wrong."""
        self._say(texts, Weight.NOTE)

    def fail(self, texts: Sequence[str]) -> None:
        """What went wrong, each with its file and what to do."""
        self._say(texts, Weight.ERROR)

    def offer(self, words: str, deed: Callable[[], None]) -> None:
        """Offer something to do about what was just said, which then stays until it is dismissed or others follow."""
        self._deed = deed
        self._do.setText(words)
        self._do.show()
        self._gone.stop()
        self.updateGeometry()

    def offer_too(self, words: str, deed: Callable[[], None]) -> None:
        """Offer something else beside it."""
        self._other_deed = deed
        self._too.setText(words)
        self._too.show()
        self.updateGeometry()

    def standing(self) -> tuple[str, ...]:
        """The messages that can be seen now, the newest last."""
        return tuple(self._standing)

    def dismiss(self) -> None:
        """Put all messages away."""
        self._gone.stop()
        self._standing.clear()
        self._weight = Weight.NEWS
        self._all.hide()
        self._do.hide()
        self._too.hide()
        self.hide()

    def _say(self, texts: Sequence[str], weight: Weight) -> None:
        # News never wipes away an error that nobody has read.
        if not texts or (self._weight is Weight.ERROR and weight is Weight.NEWS):
            return
        if weight is not self._weight and self._weight is not Weight.ERROR:
            self._standing.clear()
        self._standing = [*(text for text in self._standing if text not in texts), *texts]
        self._weight = weight if self._weight is not Weight.ERROR else Weight.ERROR
        if self._weight is Weight.NEWS:
            del self._standing[:-1]
        self._show()

    def _show(self) -> None:
        count = len(self._standing)
        self._do.hide()
        self._too.hide()
        self._text.setText(self._standing[-1])
        self._mark.show_weight(self._weight)
        self._more.setVisible(count > 1)
        self._more.setText(self.tr("Show all {count}").format(count=count))
        self._all.setPlainText("\n".join(self._standing))
        self._all.setFixedHeight(min(count, _MOST_ROWS) * (self._all.fontMetrics().lineSpacing() + 2) + 20)
        self.setAccessibleName(self._standing[-1])
        self.show()
        self.updateGeometry()
        if self._weight.value is None:
            self._gone.stop()
        else:
            self._gone.start(self._weight.value)

    def _do_offered(self) -> None:
        self.dismiss()
        if self._deed is not None:
            self._deed()

    def _do_other(self) -> None:
        self.dismiss()
        if self._other_deed is not None:
            self._other_deed()

    def _show_all(self) -> None:
        self._gone.stop()
        self._all.setVisible(self._all.isHidden())
        count = len(self._standing)
        words = self.tr("Show all {count}") if self._all.isHidden() else self.tr("Show one")
        self._more.setText(words.format(count=count))

    def _lay_out(self) -> None:
        theme.set_role(self, "notice")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._all.setReadOnly(True)
        self._all.setAccessibleName(self.tr("All messages"))
        self._all.hide()
        theme.set_role(self._do, "link")
        self._do.clicked.connect(self._do_offered)
        self._do.hide()
        theme.set_role(self._too, "link")
        self._too.clicked.connect(self._do_other)
        self._too.hide()
        theme.set_role(self._more, "link")
        self._more.clicked.connect(self._show_all)
        theme.set_icon(self._close, "x")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._do)
        row.addWidget(self._too)
        row.addWidget(self._more)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addLayout(row)
        layout.addWidget(self._all)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark.update()


class _Mark(QWidget):
    """The shape of a message's weight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._weight = Weight.NEWS
        self.setFixedSize(QSize(SIDE + 4, SIDE + 4))

    def show_weight(self, weight: Weight) -> None:
        self._weight = weight
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, colours = QRectF(2, 2, SIDE, SIDE), theme.colours()
        match self._weight:
            case Weight.NEWS:
                paint_tick(painter, box, colours)
            case Weight.NOTE:
                paint_mark(painter, State.WARNED, box, colours)
            case Weight.ERROR:
                paint_mark(painter, State.UNREADABLE, box, colours)
        painter.end()
