"""A release: one version in one place, archives that come out the same, a lock without addresses."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import python_archives
import release
from packaging.requirements import Requirement

import captioner

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKED = re.compile(r"^([\w.-]+)==([\w.+!-]+)", re.MULTILINE)


def test_the_version_stands_in_one_place(project_files: list[Path]) -> None:
    assert release.version() == captioner.__version__
    ours = [file for file in project_files if file.is_relative_to(CHECKOUT / "packaging")]
    told = [file.name for file in ours if file.suffix != ".png" and release.version() in text_of(file)]
    assert ours
    assert not told


@pytest.mark.at_length
def test_the_same_commit_makes_the_same_archives(
    project_files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = []
    for name, mode, day in (("first", 0o644, 1_600_000_000), ("second", 0o640, 1_650_000_000)):
        checkout = tmp_path / name
        for file in project_files:
            target = checkout / file.relative_to(CHECKOUT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
            target.chmod(mode)
            os.utime(target, (day, day))
        archives = python_archives.build(tmp_path / f"dist-{name}", checkout)
        made.append({archive.name: archive.read_bytes() for archive in archives})
    assert len(made[0]) == 2
    assert made[0] == made[1]


def test_the_lock_of_packaging_holds_what_is_asked_for() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    text = (CHECKOUT / "requirements-package.txt").read_text("utf-8")
    locked = {name.lower(): version for name, version in LOCKED.findall(text)}
    for asked in map(Requirement, project["dependency-groups"]["package"]):
        assert asked.specifier.contains(locked[asked.name.lower()])
    assert "://" not in text
    assert text.count("--hash=sha256:") >= len(locked)


def test_the_locks_agree_where_they_name_the_same() -> None:
    named: dict[str, str] = {}
    for lock in ("requirements.txt", "requirements-dev.txt", "requirements-package.txt"):
        for name, version in LOCKED.findall((CHECKOUT / lock).read_text("utf-8")):
            assert named.setdefault(name, version) == version


def test_a_part_that_nobody_knows_is_told() -> None:
    pytest.importorskip("cyclonedx", reason="the lock for packages is not installed")
    ended = subprocess.run(
        [sys.executable, str(CHECKOUT / "packaging" / "package.py"), "rpm"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 2
    assert "there is no rpm; there is wheel, folder" in ended.stderr


def text_of(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        return ""
