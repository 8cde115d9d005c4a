"""Wheel and source archive, built so that anybody can build them again to the same bytes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from release import ROOT, environment


def build(folder: Path, checkout: Path = ROOT) -> list[Path]:
    """Both of a checkout, in this folder: the wheel, then the source archive."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(command, cwd=checkout, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return [*folder.glob("captioner-*.whl"), *folder.glob("captioner-*.tar.gz")]
