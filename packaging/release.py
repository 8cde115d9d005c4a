"""What is released: its version, its time, and the one place that names where it will live."""

from __future__ import annotations

import ast
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PARTS = ROOT / "packaging"

HOME = "https://captioner.example"
"""The project's pages. Nobody owns them yet: to be named before the first release, here alone."""
ID = "org.captioner.captioner"
"""The name among all programs of all systems; a domain of the project's own has to stand behind it."""
MAINTAINER = "The captioner maintainers <maintainers@captioner.example>"
SUMMARY = "Captions and credits of a photo set, into the photos themselves"

_LONG_AGO = 1580601600
"""What archives of unknown age are dated: a ZIP knows no time before 1980."""


def version() -> str:
    """The version, from the only place it stands in."""
    source = ast.parse((ROOT / "src" / "captioner" / "__init__.py").read_text("utf-8"))
    for node in source.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    raise LookupError("src/captioner/__init__.py names no version")


def epoch() -> int:
    """Seconds that every file of a package is dated with, so that it can be built again to the same bytes."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    try:
        ask = ["git", "log", "-1", "--format=%ct"]
        asked = subprocess.run(ask, cwd=ROOT, check=True, capture_output=True, encoding="ascii")
        return int(asked.stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return _LONG_AGO


def day() -> str:
    """The day of that time, as 2026-03-06."""
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def environment() -> dict[str, str]:
    """What programs that build are started with."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}


def system() -> str:
    """What a package of programs runs on: linux-x86_64, windows-amd64, macos-arm64."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{name}-{platform.machine().lower()}"


def filled(form: str) -> str:
    """A text with this release's words in it."""
    words = {
        "@VERSION@": version(),
        "@DATE@": day(),
        "@MOMENT@": format_datetime(datetime.fromtimestamp(epoch(), UTC)),
        "@HOME@": HOME,
        "@ID@": ID,
        "@SUMMARY@": SUMMARY,
        "@MAINTAINER@": MAINTAINER,
    }
    for sign, word in words.items():
        form = form.replace(sign, word)
    return form


def main(arguments: list[str]) -> int:
    """`--version`, or a form and the file that is made of it; exit 2 for anything else."""
    match arguments:
        case ["--version"]:
            sys.stdout.write(f"{version()}\n")
        case [form, target]:
            Path(target).write_text(filled(Path(form).read_text("utf-8")), "utf-8")
        case _:
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
