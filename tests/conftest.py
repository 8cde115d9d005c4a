"""What holds for every test: a home of its own, no screen, nothing left running."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QThreadPool, QTimer
from shiboken6 import getAllValidWrappers

# The first QApplication reads it; there is none yet.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The suite runs on slow and busy machines too: a property is right or wrong, never late.
settings.register_profile("house", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2_000)
settings.load_profile("house")

CHECKOUT = Path(__file__).resolve().parent.parent
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for this test alone: the settings, caches and state of whoever runs the tests are left alone."""
    home = tmp_path_factory.mktemp("home")
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    for name in XDG:
        monkeypatch.setenv(name, str(home / name.lower()))
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "settings"))
    return home


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """No thread outlives the test that started it; where a window may be at work, no timer or pool of Qt either."""
    at_work = running if "qapp" in request.fixturenames else threads
    before = set(at_work())
    yield
    if set(at_work()) - before:
        # What only a ring of references keeps alive is not left running, it is not yet collected.
        gc.collect()
    left = set(at_work()) - before
    assert not left, f"left running by this test: {', '.join(sorted(left))}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real photos from many cameras that lie beside some checkouts, read only."""
    beside = os.environ.get("CAPTIONER_SHARED") or CHECKOUT.parent / "shared"
    photos = Path(beside) / "data" / "photos"
    if not photos.is_dir():
        pytest.skip(f"the development photos are not at {photos}; CAPTIONER_SHARED may name another place")
    return photos


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """What belongs to the project: what git tracks, or would if it were added."""
    if shutil.which("git") is None or not (CHECKOUT / ".git").exists():
        pytest.skip("only in a git checkout can the project's own files be told from others")
    ask = ["git", "-C", str(CHECKOUT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(ask, check=True, capture_output=True, encoding="utf-8").stdout
    return [path for name in listed.split("\0") if name and (path := CHECKOUT / name).is_file()]


def has_ended(thread: threading.Thread) -> bool:
    """Whether it ended by itself, given a moment."""
    while True:
        try:
            thread.join(timeout=0.5)
        except RuntimeError:  # another thread is just starting it
            time.sleep(0.001)
        else:
            return not thread.is_alive()


def threads() -> Iterator[str]:
    """Python's threads that are at work, given a moment to end."""
    for thread in threading.enumerate():
        # Qt keeps idle threads in its pools; Python knows them as dummies.
        ours = thread is not threading.main_thread() and not isinstance(thread, threading._DummyThread)
        if ours and not has_ended(thread):
            yield repr(thread)


def running() -> Iterator[str]:
    """The same, and Qt's timers, pools and threads."""
    yield from threads()
    if QCoreApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    here = QThread.currentThread()
    for thing in [QThreadPool.globalInstance(), *getAllValidWrappers()]:
        if (
            (isinstance(thing, QTimer) and thing.isActive())
            or (isinstance(thing, QThreadPool) and not thing.waitForDone(500))
            or (isinstance(thing, QThread) and thing is not here and not thing.wait(500))
        ):
            yield f"{thing!r} of {thing.parent()!r}"
