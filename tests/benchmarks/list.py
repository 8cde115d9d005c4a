"""How ten thousand photos feel: listed, read, scrolled, filtered, sorted, typed into, and how much memory they take.

One process with the real window. Beside each figure stands what it may be; own work is the time that the window's
own thread was busy, which another program's load changes little. `rows` and `grid` are the two shapes of the list.
At a stretch is the longest that it did not come to its events meanwhile. All of it is done with a few photos first,
in the same run: how many times as long it takes with thousands is told beside, and no machine's load changes that.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import piexif
from PIL import Image
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QObject,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from captioner.credits import CAPTION, DATE_TAKEN, FIELD, PHOTOGRAPHER
from captioner.edits import Edit, Way
from captioner.gui.app import application, settle
from captioner.gui.look import theme
from captioner.gui.main_window import MainWindow
from captioner.photo import Photo
from captioner.texts import Texts

PHOTOS = 10_000
FEW = 100
KINDS = 10
SIZE = (900, 600)
FRAMES = 240
FRAME_MS = 16
MOST_MS = 50
BATCH = 64
KEYS = "Dina Smailova speaks to the crowd"
_of_few: dict[str, float] = {}


def main() -> None:
    """Measure all of it, or a set of as many photos as the first argument says."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS
    with tempfile.TemporaryDirectory(prefix="captioner-bench-", dir=os.environ.get("TMPDIR")) as made:
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(Path(made) / "settings"))
        few, folder = Path(made) / "few", Path(made) / "photos"
        _make(few, FEW)
        _make(folder, count)
        theme.apply(application(), Qt.ColorScheme.Dark)
        window = MainWindow()
        window.resize(1600, 1000)
        window.show()
        settle()
        window.desk.get_ready()
        QTest.qWait(300)
        _open(window, few, FEW)
        _do_all(window)
        _wait(lambda: not window.editing.large.is_at_work())
        _revert(window)
        _open(window, folder, count)
        _use(window)
        print(f"  memory     {_megabytes():.0f} MB in the end (at most 500)")
        window._may_close = True
        window.close()


def _open(window: MainWindow, folder: Path, count: int) -> None:
    before, began = _megabytes(), time.perf_counter()
    window.open([folder])
    _wait(lambda: window.table.rowCount() == count and len(window.workspace.list.rows.seen()) > 5)
    QCoreApplication.processEvents()
    print(f"{count:,} photos: listed after {time.perf_counter() - began:.2f} s (at most 2)")
    _wait(window.table.is_all_read)
    print(f"  read       {time.perf_counter() - began:.2f} s")
    _wait(window.workspace.list.rows.has_all_thumbnails)
    _say(window)
    print(f"  memory     {_megabytes():.0f} MB (at most 500), {before:.0f} before")


def _say(window: MainWindow) -> None:
    """Something to find, to sort and to be missing, in the table alone."""
    said = []
    for number, photo in enumerate(window.table.photos()):
        credits = photo.credits.with_value(DATE_TAKEN, f"2022-03-06T{number * 7 % 24:02}:{number % 60:02}")
        if number % 3:
            texts = {"en": f"Crowd number {number} at the square", "ru": f"Толпа номер {number} на площади"}
            credits = credits.with_value(CAPTION, Texts(texts))
        if number % 4:
            credits = credits.with_value(PHOTOGRAPHER, (f"Photographer {number % 5}",))
        said.append(Photo(photo.path, credits, credits, photo.stamp, photo.camera))
    # As if they had been read from the files, a batch at a time.
    window.table.begin([photo.path for photo in said])
    for batch in _batches(said):
        window.table.put(batch)
        QCoreApplication.processEvents()
    _wait(window.workspace.list.rows.has_all_thumbnails)
    QTest.qWait(500)


def _batches(photos: list[Photo]) -> Iterator[list[Photo]]:
    for at in range(0, len(photos), BATCH):
        yield photos[at : at + BATCH]


def _use(window: MainWindow) -> None:
    for shape in ("list", "grid"):
        window.workspace.list.set_shape(shape)
        window.workspace.setSizes([330, 870, 400] if shape == "list" else [1000, 300, 300])
        QTest.qWait(300)
        _scroll(window, shape)
    window.workspace.list.set_shape("list")
    window.workspace.setSizes([330, 870, 400])
    _do_all(window)


def _do_all(window: MainWindow) -> None:
    _choose(window)
    _edit(window)
    _walk(window)
    _type(window)


def _revert(window: MainWindow) -> None:
    """Nothing is left unsaved: the next set opens without a question."""
    window.table.put([replace(photo, credits=photo.saved) for photo in window.table.photos()])
    window.editing.clear()
    QTest.qWait(500)


def _scroll(window: MainWindow, shape: str) -> None:
    """By the wheel and by the bar: what the window's own thread works for one frame."""
    rows = window.workspace.list.rows
    bar = rows.verticalScrollBar()
    for words, step in (("wheel", _wheel), ("leaps", lambda at: bar.setValue(bar.maximum() * at // FRAMES))):
        bar.setValue(0)
        QTest.qWait(300)
        frames = []
        for at in range(FRAMES):
            began = time.thread_time()
            step(at) if words == "leaps" else step(rows)
            QCoreApplication.processEvents()
            frames.append((time.thread_time() - began) * 1000)
            QTest.qWait(2)
        _tell_frames(f"{shape}, {words}", frames)


def _wheel(rows: object) -> None:
    viewport = rows.viewport()  # type: ignore[attr-defined]
    place = QPointF(100, 100)
    turned = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, turned)


def _choose(window: MainWindow) -> None:
    shown = window.workspace.list.shown
    deeds: dict[str, Callable[[], None]] = {
        "filter by a word": lambda: shown.set_text("crowd 77"),
        "one letter more": lambda: shown.set_text("crowd 777"),
        "no filter again": lambda: shown.set_text(""),
        "sort by date": lambda: shown.set_order("date"),
        "sort by story": lambda: (
            shown.set_story_order([path.name for path in reversed(shown.paths())]),
            shown.set_order("story"),
        )[0],
        "sort by name": lambda: shown.set_order("name"),
        "filter by a state": lambda: shown.set_states(["no_credit"]),
        "two states": lambda: shown.set_states(["no_credit", "no_caption"]),
        "no states": lambda: shown.set_states([]),
        "filter menu": lambda: window.workspace.list.offer_filters(QPoint()),
        "close the menu": lambda: QApplication.activePopupWidget().close(),
        "select all": window.workspace.list.rows.selectAll,
        "all but one": lambda: _switch(window, len(shown.paths()) // 2),
        "all but the last": lambda: _select(window, shown.paths()[:-1]),
        "the last as well": lambda: _switch(window, len(shown.paths()) - 1),
        "select one": lambda: window.workspace.list.select(shown.paths()[5:6]),
    }
    for words, deed in deeds.items():
        _tell_deed(words, deed)


def _select(window: MainWindow, paths: Sequence[Path]) -> None:
    window.workspace.list.select(paths)


def _switch(window: MainWindow, row: int) -> None:
    """A click with Ctrl."""
    rows = window.workspace.list.rows
    rows.selectionModel().setCurrentIndex(
        rows.model().index(row, 0), QItemSelectionModel.SelectionFlag.Toggle
    )


def _edit(window: MainWindow) -> None:
    """Deeds over all photos at once, each of them one step of undo, until all has followed."""
    rows, form = window.workspace.list.rows, window.workspace.form
    rows.selectAll()
    QTest.qWait(500)
    deeds: dict[str, Callable[[], object]] = {
        "name one for all": lambda: window.workspace.edit(Edit(PHOTOGRAPHER, ("Timur Nusimbekov",))),
        "name another": lambda: window.workspace.edit(Edit(PHOTOGRAPHER, ("Bo Strand",))),
        "undo": window.editing.undo,
        "redo": window.editing.redo,
        "caption in ru": lambda: window.workspace.edit(Edit(CAPTION, ("Площадь",), "ru")),
        "undo that": window.editing.undo,
        "append a word": lambda: window.workspace.edit(Edit(FIELD["keywords"], ("rally",), way=Way.APPEND)),
        "two fields": lambda: window.workspace.edit_together(
            [Edit(FIELD["city"], ("Almaty",)), Edit(FIELD["country"], ("Kazakhstan",))]
        ),
        "undo both": window.editing.undo,
    }
    for words, deed in deeds.items():
        _tell_deed(words, deed, lambda: not window.editing.large.is_at_work())
    form.focus_field("headline")
    _tell_deed("type for all", lambda: QTest.keyClicks(window.focusWidget(), "Rally"))
    _tell_deed("apply", form.commit, lambda: not window.editing.large.is_at_work())


def _tell_deed(words: str, deed: Callable[[], object], is_over: Callable[[], bool] = lambda: True) -> None:
    """What a deed costs at once, and the longest stretch in all that follows it."""
    heart, began = _Heart(), time.thread_time()
    deed()
    own = (time.thread_time() - began) * 1000
    _wait(is_over)
    QTest.qWait(700)
    longest = heart.longest()
    print(
        f"  {words:18} {own:6.1f} ms, at a stretch {longest:6.1f} ms (at most {MOST_MS}){_beside(words, longest)}"
    )


def _beside(words: str, figure: float) -> str:
    """How many times that of a few photos it is, once that is known."""
    if words not in _of_few and figure:
        _of_few[words] = figure
        return ""
    return f", {figure / _of_few[words]:4.1f} times that of {FEW}"


class _Heart(QObject):
    """Beats between the window's events, and remembers the most work that lay between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._last, self._longest = time.thread_time(), 0.0
        self._beats = QTimer(self, interval=0)
        self._beats.timeout.connect(self._beat)
        self._beats.start()

    def longest(self) -> float:
        """The longest stretch until now, in milliseconds."""
        self._beats.stop()
        return self._longest * 1000

    def _beat(self) -> None:
        now = time.thread_time()
        self._last, self._longest = now, max(self._longest, now - self._last)


def _walk(window: MainWindow) -> None:
    paths = window.workspace.list.shown.paths()
    window.workspace.list.select(paths[len(paths) // 2 :][:1])
    frames = []
    for _ in range(40):
        began = time.thread_time()
        window.walking.next()
        QCoreApplication.processEvents()
        frames.append((time.thread_time() - began) * 1000)
        QTest.qWait(60)
    _tell_frames("next photo", frames)


def _type(window: MainWindow) -> None:
    """A key, until its box has been painted with it; and the same, all of the window painted anew."""
    window.workspace.form.focus_field("caption")
    QTest.qWait(200)
    box = window.focusWidget()
    painted = _Painted(box.viewport())  # type: ignore[attr-defined]
    for words, paint in (("typing", _nothing), ("and all painted", window.repaint)):
        frames = []
        for key in KEYS:
            painted.count, began = 0, time.thread_time()
            QTest.keyClicks(box, key)
            paint()
            while not painted.count:
                QCoreApplication.processEvents()
            frames.append((time.thread_time() - began) * 1000)
            QTest.qWait(30)
        _tell_frames(words, frames)


def _nothing() -> None:
    pass


class _Painted(QObject):
    """How often a widget has been painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt has it
        self.count += event.type() == QEvent.Type.Paint
        return False


def _tell_frames(words: str, frames: list[float]) -> None:
    late = sum(frame > FRAME_MS for frame in frames)
    usual = statistics.median(frames)
    print(
        f"  {words:18} own work {usual:5.1f} ms, at most {max(frames):5.1f} ms, "
        f"{late} of {len(frames)} over {FRAME_MS} ms (none){_beside(words, usual)}"
    )


def _megabytes() -> float:
    """The most memory this process has taken; of its darkrooms each is bounded by itself."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 300
    while not until():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _make(folder: Path, count: int) -> None:
    """Small photos with EXIF and a small picture inside."""
    folder.mkdir()
    noise = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 60).resize(SIZE)
    for kind in range(KINDS):
        image = Image.merge("RGB", (noise.rotate(kind * 30), noise, Image.new("L", SIZE, 20 * kind)))
        small = image.resize((160, 107))
        small.save(folder / "small", "JPEG")
        exif = {"0th": {0x010F: b"Camera works", 0x0110: b"One"}, "Exif": {0x8827: 400}, "1st": {0x0103: 6}}
        block = piexif.dump({**exif, "thumbnail": (folder / "small").read_bytes()})
        image.save(folder / "large", "JPEG", quality=30, exif=block)
        for number in range(kind, count, KINDS):
            (folder / f"IMG_{number:05}.jpg").write_bytes((folder / "large").read_bytes())
    (folder / "small").unlink()
    (folder / "large").unlink()


if __name__ == "__main__":
    main()
