"""A photo to work on, and the command line to work with."""

from __future__ import annotations

from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, Ended

from captioner.cli.main import main


@pytest.fixture
def captioner(capsys: pytest.CaptureFixture[str]) -> Captioner:
    """Runs one command in this process. It never leaves a traceback."""

    def run(*arguments: object) -> Ended:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Ended(status, said.out, said.err)

    return run


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A plain photo in a folder of its own."""
    folder = tmp_path / "rally"
    folder.mkdir()
    return made.put(folder / "moon.jpg")
