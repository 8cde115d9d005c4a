"""Pictures of the window in each of its states, dark and light, small and large, by the real code on the sample set.

    python3 dev.py pictures [DIR [STATE...]]
    python3 dev.py pictures --readme          the two pictures of README, dark and light
    python3 dev.py pictures --manual          those that the manual shows, each by its state, in the page's language

Each state is set up in a process of its own, with a home of its own. What the window cannot do is left out, and said.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]
from window_states import STATES, TYPIST, NotThere, Sitting, over  # noqa: E402 - the checkout's own, installed or not

from captioner import sample_set  # noqa: E402
from captioner.gui.look import theme  # noqa: E402
from captioner.gui.main_window import MainWindow  # noqa: E402
from captioner.gui.pictures import darkrooms  # noqa: E402

SIZES = (QSize(1280, 720), QSize(1600, 1000))
SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
_NOT_THERE = 3
_README_STATE, _README_QUALITY = "typing", 88
_README = {"dark": "window.webp", "light": "window-light.webp"}
_MANUAL_SCHEME, _MANUAL_QUALITY = "light", 82
_SHOWN = re.compile(r"\(pictures/([\w-]+)\.webp\)")
_HELP = ROOT / "resources" / "help"


def _picture(window: MainWindow) -> QPixmap:
    """The window, with its dialogs where a screen would show them."""
    picture = window.grab()
    painter = QPainter(picture)
    for widget in over(window):
        place = QRect(QPoint(), widget.size())
        place.moveCenter(window.rect().center())
        painter.drawPixmap(place.topLeft(), widget.grab())
        painter.drawRect(place)
    painter.end()
    return picture


@contextmanager
def _sitting(size: QSize) -> Iterator[Sitting]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "set"
        sample_set.make(folder)
        darkrooms.get_ready()
        yield Sitting(folder, size)


def _take(state: str, place: Path, size: QSize) -> int:
    """The pictures of one state at one size."""
    with _sitting(size) as sitting:
        try:
            STATES[state](sitting)
        except NotThere as missing:
            sys.stderr.write(f"{state}: the window has no {missing}\n")
            _end(_NOT_THERE)
        for name, scheme in SCHEMES.items():
            theme.apply(sitting.app, scheme)
            sitting.rest()
            taken = place / f"{state}-{name}-{size.width()}x{size.height()}.png"
            _picture(sitting.window).save(str(taken))
    _end(0)
    return 0


def _type(folder: Path) -> None:
    """A window that types until it is killed."""
    sitting = Sitting(folder)
    sitting.open()
    sitting.type(" seen from the hill")
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        sitting.app.processEvents()
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    while True:
        sitting.app.processEvents()


def _end(status: int) -> None:
    """At once: what a window asks before it closes is not the matter here."""
    darkrooms.stop()
    sys.stdout.flush()
    os._exit(status)


def _take_for_readme() -> int:
    """Small enough to be shown at once, with the colours of the photographs."""
    with tempfile.TemporaryDirectory() as place:
        status = main([place, _README_STATE])
        for scheme, name in _README.items():
            taken = Path(place) / f"{_README_STATE}-{scheme}-{SIZES[1].width()}x{SIZES[1].height()}.png"
            picture = Image.open(taken).convert("RGB")
            picture.save(ROOT / "resources" / "help" / name, quality=_README_QUALITY, method=6)
    return status


def _take_for_manual() -> int:
    """In each language of the manual what its pages show there; what no page shows any more goes."""
    status = 0
    for pages in sorted(folder for folder in _HELP.iterdir() if folder.is_dir()):
        wanted = {name for page in pages.glob("*.md") for name in _SHOWN.findall(page.read_text("utf-8"))}
        kept = pages / "pictures"
        kept.mkdir(exist_ok=True)
        for old in kept.iterdir():
            old.unlink()
        os.environ["LC_ALL"] = f"{pages.name}.UTF-8"
        with tempfile.TemporaryDirectory() as place:
            status |= _take_all(Path(place), sorted(wanted), SIZES[:1])
            for state in wanted:
                taken = Path(place) / f"{state}-{_MANUAL_SCHEME}-{SIZES[0].width()}x{SIZES[0].height()}.png"
                picture = Image.open(taken).convert("RGB")
                picture.save(kept / f"{state}.webp", quality=_MANUAL_QUALITY, method=6)
    return status


def main(arguments: list[str]) -> int:
    """Exit 1 if a picture that could be taken was not, 2 for a state that nobody knows."""
    match arguments:
        case [option, typed_in] if option == TYPIST:
            _type(Path(typed_in))
        case ["--take", state, place, width, height]:
            return _take(state, Path(place), QSize(int(width), int(height)))
        case ["--readme"]:
            return _take_for_readme()
        case ["--manual"]:
            return _take_for_manual()
    folder = Path(arguments[0] if arguments else "pictures")
    if unknown := [state for state in arguments[1:] if state not in STATES]:
        sys.stderr.write(f"there is no {', '.join(unknown)}; there is {', '.join(STATES)}\n")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    status = _take_all(folder, arguments[1:] or list(STATES), SIZES)
    sys.stdout.writelines(f"{picture}\n" for picture in sorted(folder.glob("*.png")))
    return status


def _take_all(folder: Path, states: Sequence[str], sizes: Sequence[QSize]) -> int:
    """Exit 1 if a picture that could be taken was not."""
    failed = []
    for state, size in product(states, sizes):
        with tempfile.TemporaryDirectory() as home:
            env = {**os.environ, **dict.fromkeys(_HOMES, home), "QT_QPA_PLATFORM": "offscreen"}
            command = [
                *(sys.executable, __file__, "--take", state, str(folder)),
                *map(str, size.toTuple()),
            ]
            if subprocess.call(command, env=env) not in (0, _NOT_THERE):
                failed.append(state)
    if failed:
        sys.stderr.write(f"no picture could be taken of: {', '.join(failed)}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
