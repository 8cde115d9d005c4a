"""One deed over 10,000 photos: python3 dev.py bench batch [PHOTOS].

Measured: how long each deed is worked out in its thread, and the longest that the window's own thread worked at a
stretch meanwhile and while the deed is done and undone, beside the same for a tenth of the photos.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt, QTimer

from captioner.credits import CAPTION, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.gui.app import application
from captioner.gui.batch.replace_dialog import found
from captioner.gui.batch.shift_dialog import shifted
from captioner.gui.batch.template_dialog import applied
from captioner.gui.main_window import MainWindow
from captioner.many import clocks
from captioner.many.rehearsal import Rehearsal, rehearse
from captioner.many.replacing import Search
from captioner.many.templates import STARTERS
from captioner.photo import Camera, Photo
from captioner.texts import Texts

PHOTOS = 10_000
BEAT_MS = 1


class Worked:
    """The most that this thread worked between two beats of a timer, in milliseconds of its own time."""

    def __init__(self) -> None:
        self.most = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def begin(self) -> None:
        self.most, self._last = 0.0, time.thread_time()

    def beat(self) -> None:
        now = time.thread_time()
        self.most, self._last = max(self.most, (now - self._last) * 1000), now


def photo(number: int) -> Photo:
    english = (
        f"Protesters gather on Republic Square in Almaty, Kazakhstan, on Sunday, March 6, 2022. {number}"
    )
    credits = Credits(
        {
            CAPTION: Texts(
                {"x-default": english, "en": english, "ru": f"Митинг на площади Республики. {number}"}
            ),
            PHOTOGRAPHER: ("Timur Nusimbekov",),
            DATE_TAKEN: f"2022-03-06T14:{number % 60:02}:11",
            FIELD["city"]: "Almaty",
            FIELD["keywords"]: ("rally", "Almaty"),
        }
    )
    path = Path(f"/set/IMG_{number:05}.jpg")
    return Photo(path, credits, credits, camera=Camera(model="EOS R6", serial=str(number % 2)))


def opened(photos: Sequence[Photo]) -> MainWindow:
    """The window, with these photos, all of them selected."""
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.table.begin([one.path for one in photos])
    window.table.put(photos)
    window.workspace.list.rows.selectAll()
    window.workspace.show_now()
    return window


def measure(count: int) -> None:
    photos = [photo(number) for number in range(count)]
    window = opened(photos)
    worked = Worked()
    template = partial(applied, STARTERS[0], window.batch.scope())
    plain, expression = Search("almaty", "Astana"), Search(r"(\w+) in (\w+)", r"\2: \1", is_expression=True)
    hour = clocks.Shift(clocks.amount("+01:00"))
    answers: list[object] = []
    for name, work in (
        ("template", partial(rehearse, photos, template)),
        ("search, plain", partial(found, photos, plain)),
        ("search, expression", partial(found, photos, expression)),
        ("clock", partial(shifted, photos, hour)),
    ):
        worked.begin()
        start = time.perf_counter()
        window.errands.run_watched(work, then=answers.append)
        settle(window)
        took = (time.perf_counter() - start) * 1000
        print(
            f"{count:6,} photos  {name:20} worked out in {took:6.0f} ms, window worked {worked.most:5.1f} ms"
        )
    foreseen = answers[0]
    assert isinstance(foreseen, Rehearsal)
    for name, deed in (
        ("done", partial(window.editing.become, "Template", foreseen.changed)),
        ("undone", window.editing.stack.undo),
    ):
        print(
            f"{count:6,} photos  {name:20} {alone(deed):6.0f} ms in the window's thread; its panes not counted"
        )
    worked._timer.stop()
    window._may_close = True
    window.close()


def alone(deed: Callable[[], object]) -> float:
    start = time.thread_time()
    deed()
    return (time.thread_time() - start) * 1000


def settle(window: MainWindow) -> None:
    while window.errands.busy():
        app.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    app = application()
    scope, form = QSettings.Scope.UserScope, QSettings.Format.IniFormat
    QSettings.setPath(form, scope, tempfile.mkdtemp())
    most = int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS
    for size in (most // 10, most):
        measure(size)
