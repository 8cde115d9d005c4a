"""Everything from a fresh clone: python3 dev.py COMMAND.

run              the window, on a copy of the sample set; without a screen, the same job and a picture of it
run ARGUMENT...  the command line, as in: dev.py run show PHOTO
test [...]       the tests of every day; every one of them with --whole; what follows goes to pytest
check [STEP...]  format, lint, types, contracts, tests (whole), coverage, window-coverage, audit: all, or the named
bench [NAME...]  the programs in tests/benchmarks: all, or the named
format           the code in the house's form
pictures DIR     the window in each of its states, drawn into files
manual           the pages of the manual that are made of the program: rules, fields, command line, keys
translate        the window's texts brought into resources/translations, and made ready for the window
package [PART...] into dist: wheel, folder, archive, deb, parts, smoke: all, or the named

Python 3.11 and its standard library are enough. The first start makes .venv with the exact packages of the
locks, and on Debian and Ubuntu sees to the system libraries; a later start goes straight to work.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets as far as this line, and is told so.
    sys.exit(f"captioner needs Python 3.11 or newer and this is {sys.version.split()[0]}: take a newer one")

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
STAMP = VENV / "set-up.json"
RUN_LOCK, DEV_LOCK, PACKAGE_LOCK = "requirements.txt", "requirements-dev.txt", "requirements-package.txt"

QT_LIBRARIES = {
    # What Qt loads on Linux, and the Debian package that brings it.
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    # For a real screen as well, under Wayland too, where Qt may fall back on X: it aborts if one is missing.
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}

# Much of the suite waits for a window: one more at a time than there are processors; a file's tests stay together.
SIDE_BY_SIDE = ("-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal")

CHECKS = {
    "format": ["-m", "ruff", "format", "--check"],
    "lint": ["-m", "ruff", "check"],
    "types": ["-m", "mypy"],
    "contracts": [
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
        "--no-logo",
        "--no-cache",
    ],
    "tests": ["-m", "pytest", *SIDE_BY_SIDE, "--whole", "--cov", "--cov-report="],
    # The least branch coverage in percent, outside the window and inside.
    "coverage": [
        "-m",
        "coverage",
        "report",
        "--include=src/captioner/*",
        "--omit=*/captioner/gui/*",
        "--fail-under=94",
    ],
    "window-coverage": ["-m", "coverage", "report", "--include=src/captioner/gui/*", "--fail-under=85"],
    "audit": ["packaging/audit.py"],
}


def run(arguments: list[str]) -> None:
    """The program itself; without arguments on a fresh copy of the sample set."""
    prepare(RUN_LOCK)
    if arguments:
        hand_over("-m", "captioner", *arguments)
    folder = Path(tempfile.mkdtemp(prefix="captioner-")) / "sample-set"
    subprocess.run([PYTHON, "-m", "captioner", "demo", str(folder)], check=True, stdout=subprocess.PIPE)
    if has_screen():
        say(f"The window opens on this copy of the sample set: {folder}")
        hand_over("-m", "captioner", "open", str(folder))
    say("There is no screen here, so the command line captions a photo, and the window is drawn into a file.")
    caption_one(folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    captioner("open", str(folder), "--screenshot", str(folder.parent / "window.png"))
    made = sorted(path for path in folder.parent.rglob("*") if path.is_file())
    print("These files were made:", *made, sep="\n")


def test(arguments: list[str]) -> None:
    """The suite of every day, the whole of it, or what the arguments name of it."""
    prepare(RUN_LOCK, DEV_LOCK)
    os.chdir(ROOT)
    hand_over("-m", "pytest", *([] if set(arguments) - {"--whole"} else SIDE_BY_SIDE), *arguments)


def check(names: list[str]) -> None:
    """Every step though one before it failed, so that one start shows all there is to mend."""
    steps = chosen(CHECKS, names)
    prepare(RUN_LOCK, DEV_LOCK, *([PACKAGE_LOCK] if "audit" in steps else []))
    failed = [name for name, step in steps.items() if failed_at(name, step)]
    say("check: " + ", ".join(f"{name} {'FAILED' if name in failed else 'ok'}" for name in steps))
    sys.exit(1 if failed else 0)


def bench(names: list[str]) -> None:
    """The benchmarks, one program after the other."""
    here = sorted((ROOT / "tests" / "benchmarks").glob("[!_]*.py"))
    programs = chosen({path.stem: [str(path)] for path in here}, names)
    prepare(RUN_LOCK, DEV_LOCK)
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = [name for name, program in programs.items() if failed_at(name, program)]
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


def reform(_: list[str]) -> None:
    """The house's form, and what can be mended without a person."""
    prepare(RUN_LOCK, DEV_LOCK)
    failed = [failed_at("lint", [*CHECKS["lint"], "--fix"]), failed_at("format", ["-m", "ruff", "format"])]
    sys.exit(1 if any(failed) else 0)


def program(path: str, lock: str, arguments: list[str]) -> None:
    """One of the programs for developers, by its path in the checkout and the lock that it needs beside the first."""
    prepare(RUN_LOCK, lock)
    hand_over(str(ROOT / path), *arguments)


COMMANDS: dict[str, Callable[[list[str]], None]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "format": reform,
    "translate": partial(program, "packaging/translations.py", DEV_LOCK),
    "pictures": partial(program, "packaging/pictures.py", DEV_LOCK),
    "manual": partial(program, "packaging/manual.py", DEV_LOCK),
    "package": partial(program, "packaging/package.py", PACKAGE_LOCK),
}


def prepare(*locks: str) -> None:
    """`.venv` holds what *locks* name and the system what Qt loads; no work is done where that is so."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Nothing is to lie beside the source; but the tests start Python hundreds of times.
        os.environ["PYTHONPYCACHEPREFIX"] = str(VENV / "compiled")
    hashes = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in locks}
    python = {"python": f"{sys.implementation.cache_tag} in {sys.base_prefix}"}
    wanted = {**libraries(), **python, **hashes}
    done = standing(wanted)
    if wanted.items() <= done.items():
        return
    say("Setting up captioner in .venv; a later start is immediate.")
    install_missing(libraries())
    STAMP.unlink(missing_ok=True)
    if "python" not in done:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
        link_source()
    missing = [f"--requirement={ROOT / name}" for name in locks if name not in done]
    if missing:
        pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
        subprocess.run([*pip, "--require-hashes", "--only-binary=:all:", *missing], check=True)
    STAMP.write_text(json.dumps({**done, **wanted}, indent=2), "utf-8")


def standing(wanted: dict[str, str]) -> dict[str, str]:
    """What an earlier start set up: nothing if it was cut short or is out of date; then all is made anew."""
    try:
        done: dict[str, str] = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    changed = any(done.get(name, value) != value for name, value in wanted.items())
    return {} if changed or not Path(PYTHON).exists() else done


def link_source() -> None:
    """A line in .venv that leads to src: nothing is built, and it holds in a checkout that was moved."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([PYTHON, "-X", "utf8", "-c", ask], check=True, stdout=subprocess.PIPE).stdout
    packages = Path(told.decode("utf-8").strip())
    (packages / "captioner.pth").write_text(os.path.relpath(ROOT / "src", packages) + "\n", "utf-8")


def libraries() -> dict[str, str]:
    """What Qt will load on this machine."""
    if not sys.platform.startswith("linux"):
        return {}
    return {**QT_LIBRARIES, **SCREEN_LIBRARIES} if has_screen() else QT_LIBRARIES


def has_screen() -> bool:
    """Whether a window can be shown; QT_QPA_PLATFORM=offscreen says no wherever one could be."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform or not sys.platform.startswith("linux"):
        return platform not in ("offscreen", "minimal")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_missing(needed: dict[str, str]) -> None:
    """The system's packages: installed as root, else the one command to type is told."""
    missing = {name: package for name, package in needed.items() if not loads(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    if not missing:
        return
    if shutil.which("apt-get") is None:
        sys.exit(f"captioner needs {', '.join(missing)}: install what brings them here, then start again")
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing.values()]
    if os.geteuid() != 0:
        by_hand = f"sudo apt-get update && sudo {' '.join(install)}"
        sys.exit(f"captioner needs some packages of the system. Type this, then start again:\n  {by_hand}")
    say(f"Installing {', '.join(missing.values())}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install):
        subprocess.run(command, check=True, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def loads(library: str) -> bool:
    """Whether the system's loader finds it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def caption_one(folder: Path) -> None:
    """What the window is for, by the command line: the first photo without a caption gets one."""
    show = [PYTHON, "-X", "utf8", "-m", "captioner", "show", "--json", str(folder)]
    told = subprocess.run(show, check=True, stdout=subprocess.PIPE).stdout
    photo = next(photo["file"] for photo in json.loads(told) if "caption" not in photo["fields"])
    captioner("set", photo, "--caption", "Captioned by python3 dev.py run, without a screen")
    captioner("show", photo)


def captioner(*arguments: str) -> None:
    """One run of the command line, in the open."""
    subprocess.run([PYTHON, "-m", "captioner", *arguments], check=True)


def hand_over(*arguments: str) -> None:
    """The process becomes .venv's Python: signals, terminal and exit status are its own."""
    if os.name != "nt":
        os.execv(PYTHON, [PYTHON, *arguments])
    sys.exit(subprocess.call([PYTHON, *arguments]))


def failed_at(name: str, step: list[str]) -> bool:
    """Run one step in the open."""
    say(f"-- {name}")
    return subprocess.call([PYTHON, *step], cwd=ROOT) != 0


def chosen(table: dict[str, list[str]], names: list[str]) -> dict[str, list[str]]:
    """The named rows, in the table's order; all of them if none is named."""
    unknown = [name for name in names if name not in table]
    if unknown:
        say(f"dev.py: there is no {', '.join(unknown)}; there is {', '.join(table)}")
        sys.exit(2)
    return {name: step for name, step in table.items() if not names or name in names}


def say(text: str) -> None:
    """To the person at the terminal; what a command prints stays clean."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: list[str]) -> None:
    """Exit 0 all well, 1 something failed, 2 wrong usage."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        say(__doc__)
        sys.exit(0 if arguments in ([], ["-h"], ["--help"]) else 2)
    try:
        command(arguments[1:])
    except subprocess.CalledProcessError as error:
        if error.stdout:
            say(error.stdout.decode("utf-8", "replace"))
        sys.exit(f"dev.py: this failed: {' '.join(error.cmd)}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main(sys.argv[1:])
