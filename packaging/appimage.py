"""The AppImage of the one folder: one file that runs where it is put, with what the system's desktop is told in it."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

import debian
from one_folder import TEXTS
from release import ROOT, environment, version

TOOL = "appimagetool"


def build(folder: Path, target: Path) -> Path:
    """captioner-VERSION-ARCH.AppImage, in *target*."""
    made = target / f"captioner-{version()}-{platform.machine()}.AppImage"
    with tempfile.TemporaryDirectory() as place:
        root = lay(folder, Path(place) / "captioner.AppDir")
        subprocess.run([TOOL, "--no-appstream", str(root), str(made)], env=environment(), check=True)
    return made


def lay(folder: Path, root: Path) -> Path:
    """The folder that becomes one file; returns it."""
    shutil.copytree(folder, root / "usr/lib/captioner", symlinks=True)
    shutil.move(root / "usr/lib/captioner" / TEXTS, root / TEXTS)
    debian.lay_desktop(root / "usr/share")
    shutil.copyfile(root / "usr/share/applications/captioner.desktop", root / "captioner.desktop")
    shutil.copyfile(ROOT / "resources/icons/captioner-256.png", root / "captioner.png")
    (root / ".DirIcon").symlink_to("captioner.png")
    (root / "AppRun").symlink_to("usr/lib/captioner/captioner")
    return root
