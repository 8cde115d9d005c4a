"""The states of the window that pictures are taken of, each set up by the real code on the sample set."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from captioner import library, marking
from captioner.credits import CAPTION
from captioner.gui import app as program
from captioner.gui.main_window import MainWindow
from captioner.standing import State, Wish

_SIZE = QSize(1600, 1000)
_MOST_SECONDS, _STILL_SECONDS = 60.0, 0.4
TYPIST = "--type"
"""What the program is called with that types until it is killed."""


class NotThere(Exception):
    """The window has no such state."""


class Sitting:
    """The window, set up for one state."""

    def __init__(self, folder: Path, size: QSize = _SIZE) -> None:
        self.app = program.application()
        self.folder = folder
        self.window = MainWindow()
        self.window.resize(size)
        self.window.show()

    def open(self) -> None:
        """The sample set, with a photo that has a caption and a credit."""
        self.window.open([self.folder])
        self.rest()
        whole = [
            photo.path for photo in self.window.table.photos() if photo.standing.state is State.CAPTIONED
        ]
        self.select(whole[:1])

    def select(self, paths: list[Path]) -> None:
        """Show these photos."""
        self.window.workspace.list.select(paths)
        self.window.workspace.show_now()
        self.rest()

    def paths(self) -> list[Path]:
        """All photos of the set."""
        return [photo.path for photo in self.window.table.photos()]

    def do(self, deed: str) -> None:
        """One deed, as from its menu; raises NotThere."""
        if deed not in self.window.deeds:
            raise NotThere(deed)
        self.window.deeds[deed].trigger()
        self.rest()

    def type(self, text: str) -> None:
        """Type behind what stands in the caption."""
        self.window.activateWindow()
        self.window.workspace.form.focus_field("caption")
        QTest.keyClicks(self.app.focusWidget() or self.window, text)
        self.rest()

    def rest(self) -> None:
        """Until everything asked for is there to be seen, and nothing has happened for a moment."""
        until, quiet = time.monotonic() + _MOST_SECONDS, time.monotonic()
        while time.monotonic() < until and time.monotonic() - quiet < _STILL_SECONDS:
            self.app.processEvents()
            window = self.window
            if window.desk.is_opening() or window.errands.busy() or window.pictures.busy():
                quiet = time.monotonic()
            time.sleep(0.005)


def empty(_: Sitting) -> None:
    """Nothing is open."""


def one(sitting: Sitting) -> None:
    """One photo with all its credits."""
    sitting.open()


def typing(sitting: Sitting) -> None:
    """A caption that is being typed."""
    sitting.open()
    sitting.type(" seen from the hill")


def several(sitting: Sitting) -> None:
    """A few photos at once."""
    sitting.open()
    sitting.select(sitting.paths()[:4])


def everything(sitting: Sitting) -> None:
    """All photos of the set."""
    sitting.open()
    sitting.select(sitting.paths())


def several_typed(sitting: Sitting) -> None:
    """A caption for several photos, not applied yet."""
    several(sitting)
    sitting.type("Crowd on the square")


def filtered_out(sitting: Sitting) -> None:
    """A filter that no photo passes."""
    sitting.open()
    sitting.window.bar.set_filter("no photo says this")
    sitting.rest()


def after(deed: str, sitting: Sitting) -> None:
    """Once something has been done in the set."""
    sitting.open()
    sitting.do(deed)


def compared(sitting: Sitting) -> None:
    """Two photos, one pinned."""
    after("compare", sitting)
    sitting.select(sitting.paths()[1:2])


def searched(sitting: Sitting) -> None:
    """Find and replace, with what it found."""
    after("replace", sitting)
    dialog = next(widget for widget in over(sitting.window))
    QTest.keyClicks(next(box for box in dialog.findChildren(QLineEdit) if box.isVisible()), "a")
    sitting.rest()


def checked(sitting: Sitting) -> None:
    """What the check found of the set, and a finding of it told in full."""
    after("check", sitting)
    findings = sitting.window.findings
    while not findings.checking.is_checked():
        sitting.rest()
    findings.panel.focus()
    sitting.rest()


def previewed(sitting: Sitting) -> None:
    """A caption sheet before it is written."""
    after("sheet", sitting)
    sitting.rest()


def marked(sitting: Sitting) -> None:
    """Cleared, held, and fallen back."""
    first, second, third = [
        photo.path
        for photo in map(library.load, library.photos_in([sitting.folder]))
        if photo.standing.state is State.CAPTIONED and not photo.disagreeing
    ][:3]
    for path, wish in ((first, Wish(State.CLEARED)), (second, Wish(State.HELD, "ask the family first"))):
        marking.mark(path, wish)
    marking.mark(third, Wish(State.CHECKED))
    library.save(library.load(third).with_value(CAPTION, CAPTION.kind.parse("Another caption")))
    sitting.open()
    sitting.select([second])


def fallen(sitting: Sitting) -> None:
    """A mark that holds no more."""
    marked(sitting)
    sitting.select([photo.path for photo in sitting.window.table.photos() if photo.standing.has_fallen])


def conflict(sitting: Sitting) -> None:
    """The question about two editors."""
    sitting.open()
    sitting.window.others.stop()
    (photo,) = sitting.window.workspace.form.photos
    library.save(library.load(photo.path).with_value(CAPTION, CAPTION.kind.parse("What a colleague wrote")))
    sitting.type(" seen from the hill")
    sitting.do("save_all")


def recovery(sitting: Sitting) -> None:
    """What is offered back after a crash."""
    command = [sys.executable, sys.argv[0], TYPIST, str(sitting.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as typist:
        assert typist.stdout is not None
        typist.stdout.readline()
        typist.kill()
    sitting.open()


def over(window: MainWindow) -> Iterator[QWidget]:
    """What lies over the window as a window of its own."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            yield widget


STATES: dict[str, Callable[[Sitting], None]] = {
    "empty": empty,
    "one": one,
    "typing": typing,
    "several": several,
    "everything": everything,
    "several-typed": several_typed,
    "filtered-out": filtered_out,
    "grid": partial(after, "toggle_grid"),
    "held": marked,
    "fallen": fallen,
    "hold": partial(after, "hold"),
    "conflict": conflict,
    "recovery": recovery,
    "photo-alone": partial(after, "photo_alone"),
    "one-to-one": partial(after, "zoom_full"),
    "compare": compared,
    "without-fields": partial(after, "show_form"),
    "replace": searched,
    "template": partial(after, "apply_template"),
    "clock": partial(after, "shift_time"),
    "people": partial(after, "people"),
    "codes": partial(after, "codes"),
    "story": partial(after, "story"),
    "manual": partial(after, "manual"),
    "keys": partial(after, "shortcuts"),
    "check": checked,
    "sheet": previewed,
    "publish": partial(after, "publish"),
    "settings": partial(after, "settings"),
    "about": partial(after, "about"),
}
