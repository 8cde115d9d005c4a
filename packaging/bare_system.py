"""The .deb in a bare Debian: installed, tried out, pictured on a screen, removed without a trace.

    python3 packaging/bare_system.py DEB [--base FOLDER] [--picture FILE]

Needs root, debootstrap (or a bare system made by it, as --base, which is copied), Xvfb and a network.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import smoke
from PIL import Image, ImageGrab

SUITE = "bookworm"
PATIENCE = 120.0
"""Seconds for the window to come up."""
_SIZE = (1280, 800)
_TOOLS = ("Xvfb", "chroot", "mount", "umount")
_PLACES = ("usr", "etc", "opt", "var/lib/dpkg/info")


class NotHere(Exception):
    """This machine makes no bare system: no network, or no rights to one."""


def missing(base: Path | None) -> str:
    """What keeps this from being done here, in words; empty if nothing does."""
    if os.name != "posix" or os.geteuid() != 0:
        return "it takes root"
    tools = [*_TOOLS, *([] if base else ["debootstrap"])]
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    return f"{', '.join(lacking)} cannot be found" if lacking else ""


@contextmanager
def bare_system(base: Path | None) -> Iterator[Path]:
    """A bare Debian of its own, with its kernel's files, gone afterwards."""
    place = Path(tempfile.mkdtemp(prefix="bare-"))
    root = place / "root"
    try:
        make = ["debootstrap", "--variant=minbase", SUITE, str(root)]
        _made(make if base is None else ["cp", "-a", str(base), str(root)])
        shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
        _made(["mount", "-t", "proc", "proc", str(root / "proc")])
        try:
            try:
                inside(root, "apt-get", "update", "-qq")
            except smoke.Failed as failure:
                raise NotHere(str(failure)) from failure
            yield root
        finally:
            subprocess.run(["umount", str(root / "proc")], check=True)
    finally:
        # Never through a mount that would not go.
        if not os.path.ismount(root / "proc"):
            shutil.rmtree(place)


def _made(command: Sequence[str]) -> None:
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if ended.returncode:
        raise NotHere(f"{command[0]}: {ended.stdout[-500:]}{ended.stderr[-500:]}".strip())


@contextmanager
def screen() -> Iterator[str]:
    """A screen in memory; its name."""
    reading, writing = os.pipe()
    size = f"{_SIZE[0]}x{_SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def inside(root: Path, *command: str) -> None:
    """Run a command of the bare system. Raises smoke.Failed."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    ended = subprocess.run(
        ["chroot", str(root), *command],
        env={**proxies, **quiet},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ended.returncode:
        raise smoke.Failed(f"{' '.join(command)}: {ended.stdout[-2000:]}{ended.stderr[-2000:]}")


def pictured(root: Path, command: Sequence[str]) -> Image.Image:
    """What is on the screen once the window shows a photograph. Raises smoke.Failed."""
    with screen() as display, tempfile.TemporaryFile() as said:
        env = {"DISPLAY": display, "HOME": "/srv", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        with _reachable(root):
            chroot = str(shutil.which("chroot"))
            opened = subprocess.Popen([chroot, str(root), *command], env=env, stdout=said, stderr=said)
            try:
                return _seen(opened, display)
            except smoke.Failed as failure:
                said.seek(0)
                raise smoke.Failed(
                    f"{failure}: {said.read().decode('utf-8', 'replace').strip()}"
                ) from failure
            finally:
                opened.terminate()
                opened.wait()


@contextmanager
def _reachable(root: Path) -> Iterator[None]:
    """The screens' sockets lie in /tmp of the bare system, too."""
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(sockets)], check=True)
        sockets.rmdir()


def _seen(opened: subprocess.Popen[bytes], display: str) -> Image.Image:
    """The screen with a photograph on it, once nothing on it moves any more."""
    until, before = time.monotonic() + PATIENCE, None
    while time.monotonic() < until:
        if opened.poll() is not None:
            raise smoke.Failed(f"the window ended by itself, with {opened.returncode}")
        picture = ImageGrab.grab(xdisplay=display)
        if smoke.shows_a_photograph(picture) and picture == before:
            return picture
        before = picture
        time.sleep(2)
    raise smoke.Failed("no photograph came up in the window")


def remains(root: Path) -> list[str]:
    """What of captioner is left in the system's own folders."""
    found = (path for place in _PLACES for path in (root / place).rglob("*captioner*"))
    return sorted(path.relative_to(root).as_posix() for path in found)


def menu_command(root: Path) -> list[str]:
    """What the entry in the menu starts, without files."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(root / "usr/share/applications/captioner.desktop", "utf-8")
    return [word for word in entry["Desktop Entry"]["Exec"].split() if not word.startswith("%")]


def try_out(deb: Path, base: Path | None, picture: Path | None) -> None:
    """From the bare system to the bare system. Raises smoke.Failed."""
    with bare_system(base) as root:
        shutil.copyfile(deb, root / "tmp" / deb.name)
        inside(root, "apt-get", "install", "-qq", "-y", "--no-install-recommends", f"/tmp/{deb.name}")
        smoke.try_out(("chroot", str(root), "captioner"), root)
        inside(root, "captioner", "demo", "/srv/set")
        taken = pictured(root, [*menu_command(root), "/srv/set"])
        if picture is not None:
            taken.save(picture)
        inside(root, "apt-get", "purge", "-qq", "-y", "captioner")
        if left := remains(root):
            raise smoke.Failed(f"removed, it left {', '.join(left)}")


def main(arguments: list[str]) -> int:
    """Exit 1 where something goes wrong; what cannot be done here is said, and nothing fails."""
    parser = argparse.ArgumentParser(description="the .deb in a bare Debian", allow_abbrev=False)
    parser.add_argument("deb", type=Path)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--picture", type=Path)
    asked = parser.parse_args(arguments)
    if reason := missing(asked.base):
        sys.stderr.write(f"bare system: PASSED OVER, for {reason}\n")
        return 0
    try:
        try_out(asked.deb, asked.base, asked.picture)
    except NotHere as lacking:
        sys.stderr.write(f"bare system: PASSED OVER, no bare Debian can be made here: {lacking}\n")
        return 0
    except (smoke.Failed, subprocess.CalledProcessError) as failure:
        sys.stderr.write(f"bare system: {failure}\n")
        return 1
    sys.stdout.write(f"{asked.deb}: installed, tried out, pictured and removed in a bare Debian\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
