"""The program with its window, from the first line to the last."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from captioner.gui.keys.latin_keys import LatinKeys
from captioner.gui.look import language, screen, theme
from captioner.gui.main_window import MainWindow
from captioner.gui.pictures import darkrooms
from captioner.gui.portrait import Portrait
from captioner.gui.settings import Settings
from captioner.gui.work import memory

_READY_MS = 200
_TURN = 0.0001
_NEW_OBJECTS = 20_000
_PORTRAIT = QSize(1600, 1000)
_log = logging.getLogger(__name__)


def run(paths: Sequence[Path], screenshot: Path | None = None) -> int:
    """Open the window on these folders and photos, and return the exit status when it has been closed.

    With *screenshot* it is never seen: once all is loaded, a picture of it is saved. Raises CaptionerError where
    there is no screen, and where there can be no picture.
    """
    if screenshot is None:
        screen.choose_real()
    else:
        screen.choose_none()
    app = application()
    darkrooms.get_ready()
    window = MainWindow()
    before, sys.excepthook = sys.excepthook, _Net(window).catch
    try:
        if screenshot is not None:
            window.resize(_PORTRAIT)
            window.safekeeping.sole.look_on()
            window.opening.look_on()
        window.show()
        settle()
        window.open(paths)
        QTimer.singleShot(_READY_MS, window.desk, window.desk.get_ready)
        portrait = Portrait(window, screenshot) if screenshot is not None else None
        status = app.exec()
    finally:
        sys.excepthook = before
        # Left to the end of Python, it would still call into what has gone before it.
        window.hide()
        shiboken6.delete(window)
        darkrooms.stop()
    if portrait is not None and portrait.error is not None:
        raise portrait.error
    return status


def application() -> QApplication:
    """Qt's part of the program, dressed as the system asks."""
    # Threads at work hand Python over this often (seconds); a frame is painted with hundreds of calls, and each
    # may have to wait for its turn.
    sys.setswitchinterval(_TURN)
    memory.give_back_at_once()
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("captioner")
    # A Flatpak's entry in the menu is called as the whole is, and windows are found by it.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "captioner"))
    app.setWindowIcon(theme.app_icon())
    theme.follow_system(app)
    settings = Settings()
    language.speak(app, settings.language)
    if app.findChild(LatinKeys) is None:
        LatinKeys(app)
    theme.choose(app, settings.scheme, settings.text_size)
    return app


def settle() -> None:
    """Look for garbage seldom, and never among what was there at the start: that would take more than a frame."""
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


class _Net:
    """Where mistakes in the program's own code end: logged, told, and the window goes on with all that was typed."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "?"
        # Type and place, never the text: it may quote a caption.
        _log.error("the window met a mistake: %s in %s", kind.__name__, place)
        self._window.reports.break_down(error)
