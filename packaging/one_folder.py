"""The program in one folder, with a Python and a Qt of its own, and the archive of that."""

from __future__ import annotations

import ctypes
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import licences
from release import PARTS, ROOT, environment, epoch, system, version

TEXTS = "licences"
"""The folder in it in which the licences lie."""


def missing() -> str:
    """What keeps PyInstaller from its work here, in words; empty if nothing does."""
    if not sys.platform.startswith("linux"):
        return ""
    if shutil.which("objdump") is None:
        return "there is no objdump, which binutils brings"
    python = f"libpython{sys.version_info.major}.{sys.version_info.minor}.so.1.0"
    try:
        ctypes.CDLL(str(Path(sys.base_prefix, "lib", python)))
    except OSError:
        try:
            ctypes.CDLL(python)
        except OSError:
            return f"there is no {python} of this Python"
    return ""


def build(target: Path) -> Path:
    """Build it as *target*/captioner, whatever was there before; returns that. Raises licences.Unlicensed."""
    with tempfile.TemporaryDirectory() as work:
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
        places = [f"--distpath={target}", f"--workpath={work}"]
        spec = str(PARTS / "frozen" / "captioner.spec")
        subprocess.run([*command, *places, spec], cwd=ROOT, env=environment(), check=True)
    folder = target / "captioner"
    if sys.platform.startswith("linux"):
        _clean(folder)
    found = licences.works(folder)
    licences.lay_texts(folder / TEXTS, found)
    if sys.platform == "darwin":
        licences.lay_texts(target / "captioner.app" / "Contents" / "Resources" / TEXTS, found)
    return folder


def _clean(folder: Path) -> None:
    """Take out of Python's own files what only debuggers read, and where they lay on this machine.

    Other libraries had that done by their makers, and may not be touched.
    """
    tool = shutil.which("strip")
    inside = folder / "_internal"
    modules = inside.glob(f"python{sys.version_info.major}.{sys.version_info.minor}/lib-dynload/*.so")
    for file in [*inside.glob("libpython3*.so*"), *modules]:
        if tool:
            subprocess.run([tool, "--strip-unneeded", str(file)], check=True)
        file.write_bytes(_found_beside(file.read_bytes()))


def _found_beside(program: bytes) -> bytes:
    """An ELF file that looked for its libraries where this Python lies looks beside itself."""
    before = b"\0" + os.fsencode(Path(sys.base_prefix, "lib")) + b"\0"
    after = b"\0$ORIGIN"
    return program.replace(before, after.ljust(len(before), b"\0")) if len(after) < len(before) else program


def pack(folder: Path, target: Path) -> Path:
    """The folder as captioner-VERSION-SYSTEM.tar.xz in *target*; the same folder makes the same archive."""
    name = f"captioner-{version()}-{system()}"
    packed = target / f"{name}.tar.xz"
    loose = target / f"{name}.tar"
    with tarfile.open(loose, "w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            inside = (Path(name) / path.relative_to(folder)).as_posix()
            archive.add(path, inside, recursive=False, filter=_nobodys)
    packed.unlink(missing_ok=True)
    if shutil.which("xz"):
        subprocess.run(["xz", "-T0", "-6", str(loose)], check=True)
    else:
        _squeeze(loose, packed)
    return packed


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the builder's name, mask and clock."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def _squeeze(loose: Path, packed: Path) -> None:
    """Without the tool, slower."""
    with loose.open("rb") as source, lzma.open(packed, "wb") as target:
        shutil.copyfileobj(source, target)
    loose.unlink()
