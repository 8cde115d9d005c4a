"""Python in a process of its own, which may lose its rights, meet a full disk or be killed."""

from __future__ import annotations

import os
import subprocess
import sys


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """The program, run to its end."""
    return subprocess.run(
        command(program, *arguments), capture_output=True, text=True, check=False, env=environment()
    )


def started(program: str, *arguments: object) -> subprocess.Popen[bytes]:
    """The program, on its way."""
    return subprocess.Popen(command(program, *arguments), env=environment())


def command(program: str, *arguments: object) -> list[str]:
    """How a program is called with these arguments."""
    return [sys.executable, "-c", program, *map(str, arguments)]


def environment() -> dict[str, str]:
    """Where the source is found; no coverage is taken of a process that may be killed or have no room for its data."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return {**kept, "PYTHONPATH": os.pathsep.join(sys.path)}
