"""The command line as it is called: in this process for most tests, as a program of its own for the rest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from captioner import passing

COMMAND = "import sys; from captioner.cli.main import main; sys.exit(main())"
"""What the installed command does."""


class Ended(NamedTuple):
    """How a call of the command line ended."""

    status: int
    out: str
    err: str

    @property
    def photos(self) -> Any:
        """What it printed, which is one JSON document and nothing else."""
        return json.loads(self.out)

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the only photo that it printed."""
        (photo,) = self.photos
        return dict(photo["fields"])

    @property
    def lines(self) -> list[str]:
        """What it said on stderr, line by line."""
        return self.err.splitlines()


Captioner = Callable[..., Ended]


def as_program(
    *arguments: str | bytes | Path, code: str = COMMAND, env: Mapping[str, str] | None = None, **options: Any
) -> Ended:
    """Run the command line in a process of its own, which may lose its rights, its streams or its patience."""
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment() if env is None else env,
        check=False,
        timeout=60,
        **streams,
    )
    said = Ended(ended.returncode, (ended.stdout or b"").decode(), (ended.stderr or b"").decode())
    assert "Traceback" not in said.err
    assert "Exception ignored" not in said.err
    return said


def environment(**changed: str) -> dict[str, str]:
    """This process's, in which Python finds the same captioner and prints as it does at a desk."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": "", **changed}


def held(folder: Path) -> dict[str, bytes]:
    """All files in a folder, by name, byte for byte."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def leftovers(folder: Path) -> list[str]:
    """Our own temporary files in a folder: there should be none."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(passing.START)]
