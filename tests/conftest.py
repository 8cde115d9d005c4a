"""What holds for every test: a home of its own, no screen, nothing left running."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import sqlite3
import subprocess
import threading
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QThreadPool, QTimer
from shiboken6 import getAllValidWrappers
from spreads import Spread, Step

# The first QApplication reads it; there is none yet.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The suite runs on slow and busy machines too: a property is right or wrong, never late.
settings.register_profile("every day", deadline=None, max_examples=30)
settings.register_profile("whole", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2_000)
settings.load_profile("every day")

CHECKOUT = Path(__file__).resolve().parent.parent
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_homes = itertools.count(1)
XDG = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "every case and every step, as a change has to pass them; without it, a spread of the long tables"
    parser.addoption("--whole", action="store_true", help=told)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--whole") and not config.getoption("--hypothesis-profile"):
        settings.load_profile("whole")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Who names one test gets it, whatever it is."""
    if config.getoption("--whole") or any("::" in argument for argument in config.args):
        return
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = {item for test, table in cases.items() for item in of_every_day(test, table)}
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Thousands of tests stay in memory until the end: the search for garbage need not pass through them each time."""
    gc.collect()
    gc.freeze()


def of_every_day(test: str, cases: list[pytest.Item]) -> list[pytest.Item]:
    """Nothing of what takes long; of a long table each so-many-th case, beginning with another one in each test."""
    if cases[0].get_closest_marker("at_length") is not None:
        return []
    mark = cases[0].get_closest_marker("each")
    distance = min(mark.args[0], len(cases)) if mark is not None else 1
    # As they stand in the table, not as they were shuffled: all processes have to pick the same.
    cases.sort(key=place_in_the_table)
    return cases[zlib.crc32(test.encode()) % distance :: distance]


def place_in_the_table(case: pytest.Item) -> list[int]:
    found = getattr(case, "callspec", None)
    return list(found.indices.values()) if found is not None else []


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process that is killed just as it ends leaves half a file to coverage, whose reports would complain of it."""
    if not hasattr(session.config, "workerinput"):
        for file in CHECKOUT.glob(".coverage.*"):
            if not has_coverage(file):
                file.unlink(missing_ok=True)


def has_coverage(file: Path) -> bool:
    try:
        with closing(sqlite3.connect(file)) as database:
            return bool(database.execute("SELECT version FROM coverage_schema").fetchall())
    except sqlite3.Error:
        return False


@pytest.fixture(scope="session")
def spread(request: pytest.FixtureRequest) -> Spread:
    """Of many steps each so-many-th and the last one; all of them with --whole."""

    def spread_of(steps: Sequence[Step], distance: int) -> Sequence[Step]:
        if request.config.getoption("--whole"):
            return steps
        return [*steps[:-1:distance], steps[-1]]

    return spread_of


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for this test alone: the settings, caches and state of whoever runs the tests are left alone."""
    # Not mktemp, which looks through the folders of all tests before for the next number.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))
    home.mkdir(parents=True)
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
