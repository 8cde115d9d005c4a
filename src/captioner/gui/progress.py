"""How far a long errand has come, and the way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from captioner.gui import theme

_PATIENCE_MS = 400
_PAUSE_SECONDS = 0.1


class Progress(QFrame):
    """Seen only while something takes longer than a moment."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._bar, self._stop = QLabel(self), QProgressBar(self), QPushButton(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._told_at = 0.0
        self._lay_out()
        self.hide()

    def tell(self, text: str, done: int, total: int) -> None:
        """So much is done of so much; all of it puts the bar away."""
        if done >= total:
            self._patience.stop()
            self.hide()
            return
        if self.isHidden() and not self._patience.isActive():
            self._stop.setEnabled(True)
            self._patience.start()
        # Qt draws a bar anew at once, and with it all that waits to be drawn.
        if time.monotonic() - self._told_at < _PAUSE_SECONDS:
            return
        self._told_at = time.monotonic()
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.setAccessibleName(text)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _lay_out(self) -> None:
        theme.set_role(self, "notice")
        self._bar.setTextVisible(False)
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
