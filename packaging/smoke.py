"""Whether a package works where it was put: python3 packaging/smoke.py ARTEFACT... or -- COMMAND...

The people's way from the first start to a caption sheet, each step judged by what it leaves behind. A wheel is
installed into an environment of its own, a .deb only unpacked (bare_system.py installs it). A command may be anything
that starts captioner, `chroot` in front of it too: then --root names the folder that it sees as /.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from release import ROOT, version

PATIENCE = 300.0
"""Seconds for one step; a step that takes them hangs."""
_CAPTION, _PHOTOGRAPHER = "Наурыз көктемде — spring in Almaty", "Timur Nusimbekov"
_MANY_COLOURS = 3000
"""A photograph has more; a window without one has a few hundred."""


class Failed(Exception):
    """A step went wrong."""


class Program(NamedTuple):
    """An installed captioner: how it is started, and where it works."""

    command: tuple[str, ...]
    root: Path
    folder: str

    def run(self, *arguments: str, statuses: Sequence[int] = (0,)) -> str:
        """What it printed. Raises Failed where it ends otherwise, and where it names a fault."""
        home = {"HOME": self.folder, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        ended = subprocess.run(
            [*self.command, *arguments],
            env={**kept, **home},
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        if (
            ended.returncode not in statuses
            or "a fault of captioner" in ended.stderr
            or "job failed" in ended.stderr
        ):
            raise Failed(
                f"captioner {' '.join(arguments)} ended with {ended.returncode}: {ended.stderr.strip()}"
            )
        return ended.stdout

    def outside(self, name: str) -> Path:
        """A file of its folder, as this program sees it."""
        return Path(f"{self.root}{self.folder}", name) if self.root != Path("/") else Path(self.folder, name)


def tells_its_version(program: Program) -> None:
    """`captioner --version`."""
    _expect(program.run("--version"), f"captioner {version()}\n")


def makes_the_sample_set(program: Program) -> None:
    """`captioner demo`."""
    program.run("demo", f"{program.folder}/set")
    _expect(len(list(program.outside("set").glob("IMG_*.jpg"))), 11)


def sets_and_shows(program: Program) -> None:
    """What `captioner set` writes, `captioner show` reads."""
    photo = f"{program.folder}/set/IMG_0411.jpg"
    program.run("set", photo, "--lang", "kk", "--caption", _CAPTION, "--photographer", _PHOTOGRAPHER)
    fields = json.loads(program.run("show", "--json", photo))[0]["fields"]
    _expect((fields["caption"]["kk"], fields["photographer"]), (_CAPTION, [_PHOTOGRAPHER]))


def checks(program: Program) -> None:
    """`captioner check` finds what is wrong with the sample set, and nothing broken in itself."""
    told = json.loads(program.run("check", f"{program.folder}/set", "--format", "json", statuses=(0, 1)))
    _expect((told["photos"], bool(told["findings"])), (11, True))


def makes_sheets(program: Program) -> None:
    """`captioner sheet` in every format."""
    for ending in ("pdf", "html", "xlsx", "docx", "csv", "json", "txt"):
        program.run("sheet", f"{program.folder}/set", "-o", f"{program.folder}/sheet.{ending}")
        sheet = program.outside(f"sheet.{ending}")
        if ending in ("xlsx", "docx"):
            _expect(zipfile.ZipFile(sheet).testzip(), None)
        elif ending == "pdf":
            _expect(sheet.read_bytes()[:5], b"%PDF-")
        else:
            _expect(_PHOTOGRAPHER in sheet.read_text("utf-8-sig"), True)


def draws_its_window(program: Program) -> None:
    """`captioner open --screenshot`: a window with a photograph in it, which a program beside it has decoded."""
    program.run("open", f"{program.folder}/set", "--screenshot", f"{program.folder}/window.png")
    with Image.open(program.outside("window.png")) as picture:
        _expect(picture.size, (1600, 1000))
        if not shows_a_photograph(picture):
            raise Failed("the window shows no photograph")


def shows_a_photograph(picture: Image.Image) -> bool:
    """Whether there is one in the middle of a picture of the window."""
    wide, high = picture.size
    middle = picture.convert("RGB").crop((wide // 4, high // 5, wide * 5 // 8, high * 7 // 10))
    return len(middle.getcolors(maxcolors=1 << 24) or []) > _MANY_COLOURS


STEPS: tuple[Callable[[Program], None], ...] = (
    tells_its_version,
    makes_the_sample_set,
    sets_and_shows,
    checks,
    makes_sheets,
    draws_its_window,
)


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise Failed(f"{found!r} instead of {wanted!r}")


@contextmanager
def installed(artefact: Path) -> Iterator[tuple[str, ...]]:
    """How to start what is in the artefact."""
    with tempfile.TemporaryDirectory() as place:
        name = "captioner.exe" if os.name == "nt" else "captioner"
        if artefact.is_dir():
            yield (str((artefact / name).resolve()),)
        elif artefact.suffix == ".whl":
            scripts = Path(place) / ("Scripts" if os.name == "nt" else "bin")
            venv.create(place, with_pip=True)
            install = [
                str(scripts / "python"),
                "-m",
                "pip",
                "--quiet",
                "--disable-pip-version-check",
                "install",
            ]
            lock = f"--requirement={ROOT / 'requirements.txt'}"
            subprocess.run([*install, "--require-hashes", "--only-binary=:all:", lock], check=True)
            subprocess.run([*install, "--no-deps", str(artefact)], check=True)
            yield (str(scripts / name),)
        elif artefact.suffix == ".deb":
            subprocess.run(["dpkg-deb", "--extract", str(artefact), place], check=True)
            yield (str(Path(place, "usr", "bin", name)),)
        else:
            with tarfile.open(artefact) as archive:
                archive.extractall(place, filter="data")
            (program,) = Path(place).glob(f"captioner-*/{name}")
            yield (str(program),)


def try_out(command: Sequence[str], root: Path) -> None:
    """All steps, in a folder that is left clean. Raises Failed."""
    with tempfile.TemporaryDirectory(dir=root / "tmp" if root != Path("/") else None) as place:
        inside = f"/{Path(place).relative_to(root).as_posix()}" if root != Path("/") else place
        program = Program(tuple(command), root, inside)
        for step in STEPS:
            try:
                step(program)
            except (OSError, ValueError, LookupError, subprocess.TimeoutExpired) as error:
                raise Failed(f"{step.__name__}: {type(error).__name__}: {error}") from error
            except Failed as error:
                raise Failed(f"{step.__name__}: {error}") from error


def size(path: Path) -> str:
    """For the terminal: what a file weighs."""
    return f" ({path.stat().st_size / 1e6:.1f} MB)" if path.is_file() else ""


def main(arguments: list[str]) -> int:
    """Exit 1 where a step fails."""
    parser = argparse.ArgumentParser(description="whether a package of captioner works", allow_abbrev=False)
    parser.add_argument("--root", type=Path, default=Path("/"))
    parser.add_argument("artefact", nargs="+")
    given, command = arguments, tuple[str, ...]()
    if "--" in arguments:
        at = arguments.index("--")
        given, command = [*arguments[:at], "COMMAND"], tuple(arguments[at + 1 :])
    asked = parser.parse_args(given)
    try:
        if command:
            try_out(command, asked.root)
        for artefact in () if command else map(Path, asked.artefact):
            with installed(artefact) as start:
                try_out(start, asked.root)
    except Failed as failure:
        sys.stderr.write(f"smoke: {failure}\n")
        return 1
    sys.stdout.write(f"{' '.join(command) or ', '.join(asked.artefact)}: all {len(STEPS)} steps went well\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
