"""How fast the window is: rows of 1,000 photos, the longest moment in which it did not answer, and its start.

`opening`, `scrolling`, `walking`, `saving`: one process, a heartbeat every 5 ms, the longest gap between two beats.
`starting`: whole processes, from the command to the window shown, against a bare PySide6 window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import piexif
from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from captioner.credits import CAPTION, FIELD
from captioner.edits import Edit
from captioner.gui.app import application, settle
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow

PHOTOS = 1_000
KINDS = 12
SIZE = (3000, 2000)
BEAT_MS = 5
ROUNDS = 7
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
OURS = """
from PySide6.QtCore import QCoreApplication, QTimer
from captioner.gui import app
class Window(app.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, QCoreApplication.quit)
app.MainWindow = Window
app.run([])
"""


class Heartbeat:
    """The longest time between two beats of a timer, and the most that the window's own thread worked in one."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.gaps: list[float] = []
        self.worked: list[float] = []

    def __enter__(self) -> Heartbeat:
        self.gaps, self.worked = [], []
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.gaps.append((now[0] - self._last[0]) * 1000)
        self.worked.append((now[1] - self._last[1]) * 1000)
        self._last = now

    def __str__(self) -> str:
        gaps = sorted(self.gaps)
        most = f"longest gap {gaps[-1]:5.1f} ms, 99 in 100 under {gaps[len(gaps) * 99 // 100]:5.1f} ms (at most 50)"
        return f"{most}; own work at most {max(self.worked):5.1f} ms"


def main() -> None:
    """Measure what is named, or all."""
    wanted = sys.argv[1:] or ["using", "starting"]
    if "using" in wanted:
        with tempfile.TemporaryDirectory(prefix="captioner-bench-", dir=os.environ.get("TMPDIR")) as made:
            _use(Path(made))
    if "starting" in wanted:
        _start()


def _use(made: Path) -> None:
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(made / "settings"))
    folder = made / "photos"
    _make(folder)
    theme.apply(application(), Qt.ColorScheme.Dark)
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    settle()
    window.desk.get_ready()
    QTest.qWait(300)
    beat = Heartbeat()
    with beat:
        began = time.perf_counter()
        window.open([folder])
        _wait(lambda: window.table.rowCount() == PHOTOS and len(window.workspace.list.rows.seen()) > 5)
        QCoreApplication.processEvents()
        rows = time.perf_counter() - began
        _wait(window.table.is_all_read)
        read = time.perf_counter() - began
        _wait(lambda: window.workspace.viewer.is_sharp() and window.workspace.list.rows.has_all_thumbnails())
        all_ = time.perf_counter() - began
        QTest.qWait(1500)
    print(
        f"{PHOTOS} photos: rows after {rows * 1000:.0f} ms (at most 300), read {read:.2f} s, sharp {all_:.2f} s"
    )
    print(f"  opening    {beat}")
    _scroll(window, beat)
    _walk(window, beat)
    _type(window, beat)
    _save(window, beat)
    window.close()


def _scroll(window: MainWindow, beat: Heartbeat) -> None:
    bar = window.workspace.list.rows.verticalScrollBar()
    with beat:
        for step in range(120):
            bar.setValue(bar.maximum() * step // 120)
            QTest.qWait(8)
        for _ in range(120):
            bar.setValue(bar.value() - 60)
            QTest.qWait(8)
        QTest.qWait(500)
    print(f"  scrolling  {beat}")


def _walk(window: MainWindow, beat: Heartbeat) -> None:
    window.workspace.list.select(window.workspace.list.shown.paths()[:1])
    with beat:
        for _ in range(40):
            window.walking.next()
            QTest.qWait(60)
    print(f"  walking    {beat}")


def _type(window: MainWindow, beat: Heartbeat) -> None:
    window.workspace.form.focus_field("caption")
    with beat:
        QTest.keyClicks(window.focusWidget(), "Dina Smailova speaks to the crowd", delay=20)
        QTest.qWait(400)
    print(f"  typing     {beat}")
    window.workspace.list.rows.selectAll()
    with beat:
        QTest.qWait(300)
    print(f"  selecting  {beat}")


def _save(window: MainWindow, beat: Heartbeat) -> None:
    paths = [photo.path for photo in window.table.photos()]
    with beat:
        window.editing.apply(Edit(FIELD["city"], ("Almaty",)), paths)
        QTest.qWait(300)
    print(f"  batch edit {beat}")
    window.workspace.list.select(paths[:1])
    window.editing.apply(Edit(CAPTION, ("Crowd",)), paths[:1])
    QTest.qWait(200)
    with beat:
        began = time.perf_counter()
        window.save_all()
        _wait(lambda: not window.desk.is_saving())
        took = time.perf_counter() - began
        QTest.qWait(200)
    print(f"  saving     {beat}, {took:.1f} s")
    assert not window.table.edited()


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not until():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _make(folder: Path) -> None:
    """Photos as cameras make them: EXIF with a small picture inside."""
    folder.mkdir()
    noise = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 60).resize(SIZE)
    for kind in range(KINDS):
        image = Image.merge("RGB", (noise.rotate(kind * 30), noise, Image.new("L", SIZE, 20 * kind)))
        small = image.resize((160, 107))
        small.save(folder / "small", "JPEG")
        exif = {"0th": {0x010F: b"Camera works", 0x0110: b"One"}, "Exif": {0x8827: 400}, "1st": {0x0103: 6}}
        block = piexif.dump({**exif, "thumbnail": (folder / "small").read_bytes()})
        image.save(folder / "large", "JPEG", quality=60, exif=block)
        for number in range(kind, PHOTOS, KINDS):
            (folder / f"IMG_{number:04}.jpg").write_bytes((folder / "large").read_bytes())
    (folder / "small").unlink()
    (folder / "large").unlink()


def _start() -> None:
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(BARE))
        ours.append(_seconds(OURS))
    ratios = sorted(our / one for our, one in zip(ours, bare, strict=True))
    print(
        f"start to window shown: {statistics.median(ratios):.2f} times a bare PySide6 window (at most 4), "
        f"{statistics.median(ours) * 1000:.0f} against {statistics.median(bare) * 1000:.0f} ms"
    )


def _seconds(program: str) -> float:
    with tempfile.TemporaryDirectory(prefix="captioner-home-") as home:
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            env={**os.environ, "HOME": home, "XDG_CONFIG_HOME": home},
        )
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
