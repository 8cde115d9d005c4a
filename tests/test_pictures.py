"""`python3 dev.py pictures`: the window in its states, drawn into files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

PROGRAM = Path(__file__).resolve().parent.parent / "packaging" / "pictures.py"


def pictures(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROGRAM), *map(str, arguments)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.at_length
def test_a_state_is_drawn_dark_and_light_small_and_large(tmp_path: Path) -> None:
    ended = pictures(tmp_path / "new", "held")
    assert ended.returncode == 0, ended.stderr
    drawn = {path.stem: Image.open(path) for path in (tmp_path / "new").iterdir()}
    assert {name: picture.size for name, picture in drawn.items()} == {
        "held-dark-1280x720": (1280, 720),
        "held-dark-1600x1000": (1600, 1000),
        "held-light-1280x720": (1280, 720),
        "held-light-1600x1000": (1600, 1000),
    }
    corner = {name: picture.convert("L").getpixel((2, 2)) for name, picture in drawn.items()}
    assert max(v for name, v in corner.items() if "dark" in name) < 100  # type: ignore[type-var]
    assert min(v for name, v in corner.items() if "light" in name) > 150  # type: ignore[type-var]


def test_a_state_that_nobody_knows_is_told(tmp_path: Path) -> None:
    ended = pictures(tmp_path / "new", "asleep")
    assert ended.returncode == 2
    assert "there is no asleep; there is empty, one," in ended.stderr
