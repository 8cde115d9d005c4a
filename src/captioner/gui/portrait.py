"""A picture of the window once all that was asked for is there to be seen, and then the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from captioner.errors import CaptionerError, explained
from captioner.gui.main_window import MainWindow

_LOOK_MS = 50
_MOST_LOOKS = 2400
_STILL_LOOKS = 3


class Portrait(QObject):
    """Looks at the window again and again until nothing moves any more; `error` says why there is no picture."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self.error: CaptionerError | None = None
        self._window, self._file = window, file
        self._looks = self._still = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window.desk.refused.connect(self._give_up)

    def _look(self) -> None:
        self._looks += 1
        self._still = self._still + 1 if _is_at_rest(self._window) else 0
        if self._still >= _STILL_LOOKS:
            self._take()
        elif self._looks >= _MOST_LOOKS:
            self._give_up(CaptionerError("the window did not come to rest", remedy="open fewer photos"))

    def _take(self) -> None:
        self._timer.stop()
        try:
            with explained(self._file):
                self._file.touch()
            kind = self._file.suffix.lstrip(".").upper() or "PNG"
            if not self._window.grab().save(str(self._file), kind):
                self.error = CaptionerError(
                    "cannot hold a picture", self._file, "name a file that ends in .png"
                )
        except CaptionerError as error:
            self.error = error
        QCoreApplication.quit()

    def _give_up(self, error: CaptionerError) -> None:
        self._timer.stop()
        self.error = error
        QCoreApplication.quit()


def _is_at_rest(window: MainWindow) -> bool:
    """Whether everything is there: rows, credits, thumbnails, the photo at its full sharpness."""
    panes = window.workspace
    if window.desk.is_opening() or window.errands.busy() or window.pictures.busy():
        return False
    current = panes.list.current()
    if current is None:
        return True
    is_shown = panes.viewer.is_sharp() or panes.thumbnails.cannot(current) is not None
    return is_shown and panes.list.rows.has_all_thumbnails()
