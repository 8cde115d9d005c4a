"""How far a long errand has come, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captioner.gui.look import theme

_PATIENCE_MS = 400
_PAUSE_MS = 80
_THICK = 4


class Progress(QFrame):
    """Seen only while something takes longer than a moment."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._bar, self._stop = QLabel(self), _Bar(self), QPushButton(self)
        self._told = ("", 0.0)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_told)
        self._lay_out()
        self.hide()

    def tell(self, text: str, done: int, total: int) -> None:
        """So much is done of so much; all of it puts the bar away."""
        if done >= total:
            self._patience.stop()
            self._pause.stop()
            self.hide()
            return
        if self.isHidden() and not self._patience.isActive():
            self._stop.setEnabled(True)
            self._patience.start()
        self._told = (text, done / total)
        if not self._pause.isActive():
            self._pause.start()

    def _show_told(self) -> None:
        text, share = self._told
        if self._stop.isEnabled():
            self._text.setText(text)
        self.setAccessibleName(text)
        self._bar.show_share(share)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _lay_out(self) -> None:
        theme.set_role(self, "notice")
        self._stop.setText(self.tr("Stop"))
        self._stop.clicked.connect(self._cancel)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(16)
        layout.addLayout(column, 1)
        layout.addWidget(self._stop)


class _Bar(QWidget):
    """A thin line that fills up. Qt's own draws itself anew at once, and with it all that waits to be drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(_THICK)

    def show_share(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, share in ((colours.outline, 1.0), (colours.accent, self._share)):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, _THICK), _THICK / 2, _THICK / 2)
        painter.end()
