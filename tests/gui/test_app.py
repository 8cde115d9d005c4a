"""The program as a whole: pictures of its window, screens that are missing, and mistakes of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from captioner.errors import CaptionerError
from captioner.gui.app import _Net, application
from captioner.gui.look import screen
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
PROGRAM = """
import sys
from pathlib import Path
from captioner.errors import CaptionerError
from captioner.gui import app
*paths, picture = map(Path, sys.argv[1:])
try:
    sys.exit(app.run(paths, None if picture == Path("none") else picture))
except CaptionerError as error:
    sys.exit(str(error))
"""


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**kept, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )


def test_a_picture_of_the_window_shows_the_set_once_all_is_loaded(make_photos: Make, tmp_path: Path) -> None:
    paths = make_photos(3, caption="Crowd")
    ended = run(paths[0].parent, tmp_path / "window.png", XDG_CONFIG_HOME=str(tmp_path / "settings"))
    assert (ended.returncode, ended.stderr) == (0, "")
    # Who scripts pictures of folders has not opened them.
    remembered = (path.read_text("utf-8") for path in (tmp_path / "settings").rglob("*.ini"))
    assert not any("recent" in text for text in remembered)
    with Image.open(tmp_path / "window.png") as picture:
        assert picture.size == (1600, 1000)
        # The photo is blue, and lies in the middle pane.
        pixels = picture.convert("RGB").crop((400, 100, 1100, 900)).getcolors(1 << 20)
        assert any(blue > red + 100 for count, (red, _, blue) in pixels if count > 1000)


def test_a_picture_of_the_empty_window_is_taken_too(tmp_path: Path) -> None:
    ended = run(tmp_path / "window.jpg")
    assert (ended.returncode, ended.stderr) == (0, "")
    with Image.open(tmp_path / "window.jpg") as picture:
        assert picture.format == "JPEG"


@pytest.mark.each(2)
@pytest.mark.parametrize(
    ("name", "said"), [("gone/window.png", "is not there"), ("window.nonsense", "cannot hold a picture")]
)
def test_a_picture_that_cannot_be_written_is_one_clear_sentence(name: str, said: str, tmp_path: Path) -> None:
    ended = run(tmp_path / name)
    assert ended.returncode == 1
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_set_that_cannot_be_opened_has_no_picture(tmp_path: Path) -> None:
    ended = run(tmp_path / "gone", tmp_path / "window.png")
    assert ended.returncode == 1
    assert "gone: is not there" in ended.stderr
    assert not (tmp_path / "window.png").exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_it_says_so_and_what_to_do() -> None:
    ended = run("none", QT_QPA_PLATFORM="")
    assert ended.returncode == 1
    assert ended.stderr.startswith("there is no screen")
    assert "--screenshot" in ended.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="X is a matter of Linux")
def test_a_missing_library_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setitem(screen._X_LIBRARIES, "libxcb-no-such-thing.so.0", "libxcb-no-such-thing0")
    with pytest.raises(CaptionerError, match=r"sudo apt install .*libxcb-no-such-thing0"):
        screen.choose_real()


def test_a_screen_that_is_chosen_already_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    screen.choose_real()
    screen.choose_none()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(
    ("of_flatpak", "name"), [("", "captioner"), ("org.example.captioner", "org.example.captioner")]
)
def test_the_window_belongs_to_the_entry_in_the_menu(
    of_flatpak: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QApplication.desktopFileName()
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    if of_flatpak:
        monkeypatch.setenv("FLATPAK_ID", of_flatpak)
    try:
        assert application().desktopFileName() == name
    finally:
        QApplication.setDesktopFileName(before)


def test_a_mistake_in_the_window_is_told_logged_without_texts_and_lived_through(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise KeyError("a caption nobody may read")
    except KeyError as error:
        _Net(window).catch(type(error), error, error.__traceback__)
    assert "KeyError" in window.messages.standing()[-1]
    assert "KeyError" in caplog.text
    assert "nobody may read" not in caplog.text + "".join(window.messages.standing())


def test_ctrl_c_in_the_terminal_closes_the_window_as_its_cross_does(window: MainWindow) -> None:
    _Net(window).catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert window.isHidden()
