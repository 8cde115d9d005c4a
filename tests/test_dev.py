"""dev.py: the set-up is done once, mends itself and says what it needs; the locks hold what is asked for."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

CHECKOUT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
ASKED_FOR = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-dev.txt": [*PROJECT["dependency-groups"]["dev"], *PROJECT["build-system"]["requires"]],
}
LOCKED = re.compile(r"([\w.-]+)==([\w.+!-]+)( ; [^\\]+)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n")


def dev_of(checkout: Path) -> ModuleType:
    """dev.py as the tool of that checkout."""
    spec = importlib.util.spec_from_file_location("dev", checkout / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def dev() -> ModuleType:
    return dev_of(CHECKOUT)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small project that needs no package, so that setting it up asks no registry."""
    checkout = tmp_path / "a clone é"
    (checkout / "src").mkdir(parents=True)
    shutil.copy(CHECKOUT / "dev.py", checkout)
    (checkout / "requirements.txt").touch()
    (checkout / "src" / "captioner.py").write_text("print('here')", "utf-8")
    return checkout


@pytest.mark.at_length
def test_the_first_start_mends_what_was_cut_short_and_the_second_does_no_work(clone: Path) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").write_text("half a program", "utf-8")

    first = start(clone, "run", "show")
    assert (first.returncode, first.stdout) == (0, "here\n"), first.stderr
    assert "Setting up" in first.stderr

    second = start(clone, "run", "show")
    assert (second.returncode, second.stdout, second.stderr) == (0, "here\n", "")


def test_a_changed_lock_and_another_python_are_out_of_date(clone: Path) -> None:
    dev = dev_of(clone)
    dev.STAMP.parent.mkdir()
    dev.PYTHON = sys.executable
    dev.STAMP.write_text('{"python": "3.11", "requirements.txt": "abc", "libGL.so.1": "libgl1"}', "utf-8")

    assert dev.standing({"python": "3.11", "requirements.txt": "abc"}) != {}
    assert dev.standing({"python": "3.11", "requirements-dev.txt": "new"}) != {}
    assert dev.standing({"python": "3.12", "requirements.txt": "abc"}) == {}
    assert dev.standing({"python": "3.11", "requirements.txt": "xyz"}) == {}


def test_without_root_the_one_command_to_type_is_told() -> None:
    if shutil.which("apt-get") is None or not hasattr(os, "setuid"):
        pytest.skip("there is no apt-get on this system")
    program = (
        "import os, runpy; dev = runpy.run_path('dev.py')\n"
        "os.geteuid() or os.setuid(65534)\n"
        "dev['install_missing']({'libnothing.so.9': 'libnothing9'})"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False
    )
    assert told.returncode == 1
    assert "  sudo apt-get update && sudo apt-get install" in told.stderr
    assert "libnothing9" in told.stderr


def test_a_library_is_there_if_the_system_can_load_it(dev: ModuleType) -> None:
    assert not dev.loads("libnothing.so.9")
    if sys.platform.startswith("linux"):
        assert dev.loads("libc.so.6")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    ("environment", "screen"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, False),
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
    ],
)
def test_a_screen_is_seen_by_the_environment(
    dev: ModuleType, environment: dict[str, str], screen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dev.has_screen() is screen


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        ([], 0, "test [...]"),
        (["--help"], 0, "test [...]"),
        (["tset"], 2, "test [...]"),
        (["check", "fromat"], 2, "there is no fromat; there is format, lint"),
        (["bench", "nothing"], 2, "there is no nothing"),
    ],
)
def test_usage_is_told(arguments: list[str], status: int, told: str) -> None:
    ended = start(CHECKOUT, *arguments)
    assert ended.returncode == status
    assert told in ended.stderr


def test_an_older_python_can_read_dev_py_and_so_be_told() -> None:
    ast.parse((CHECKOUT / "dev.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("lock", ASKED_FOR)
def test_a_lock_holds_names_versions_and_hashes_and_no_more(lock: str) -> None:
    assert LOCKED.sub("", (CHECKOUT / lock).read_text("utf-8")) == ""


@pytest.mark.parametrize(("lock", "line"), [(lock, line) for lock in ASKED_FOR for line in ASKED_FOR[lock]])
def test_what_the_project_asks_for_is_locked_within_its_range(lock: str, line: str) -> None:
    asked = Requirement(line)
    locked = {name: version for name, version, *_ in LOCKED.findall((CHECKOUT / lock).read_text("utf-8"))}
    assert asked.specifier.contains(locked[asked.name.lower()])


def test_the_two_locks_agree() -> None:
    run, develop = (
        {pin[:2] for pin in LOCKED.findall((CHECKOUT / lock).read_text("utf-8"))} for lock in ASKED_FOR
    )
    names = {name for name, _ in run} & {name for name, _ in develop}
    assert {pin for pin in run if pin[0] in names} == {pin for pin in develop if pin[0] in names}


@pytest.mark.skipif(
    Path(sys.prefix) != CHECKOUT / ".venv", reason="these tests run outside the checkout's .venv"
)
def test_run_without_a_screen_names_files_that_exist() -> None:
    ended = start(CHECKOUT, "run")
    assert ended.returncode == 0, ended.stderr
    assert "no screen" in ended.stderr
    _, _, named = ended.stdout.partition("These files were made:\n")
    made = [Path(line) for line in named.splitlines()]
    try:
        assert all(path.is_file() for path in made)
        assert {"window.png", "CREDITS.md"} <= {path.name for path in made}
        assert any(path.name.endswith(".iptc.json") for path in made)
    finally:
        shutil.rmtree(next(path.parent for path in made if path.name == "window.png"))


def start(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "dev.py"), *arguments],
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
