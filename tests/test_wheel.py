"""The packages: the wheel carries all that is shipped and works by itself, the source archive is whole."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    made = subprocess.run(build, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture(scope="module")
def unpacked(built: Path) -> Path:
    """The wheel as it lies among a system's packages."""
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(built / "packages")
    return built / "packages"


def test_the_wheel_carries_the_program_and_all_resources(unpacked: Path) -> None:
    assert files_under(CHECKOUT / "src" / "captioner") <= files_under(unpacked / "captioner")
    assert files_under(CHECKOUT / "resources") == files_under(unpacked / "captioner" / "_shipped")


def test_the_wheel_names_its_command_and_its_licence(unpacked: Path) -> None:
    (about,) = unpacked.glob("captioner-*.dist-info")
    assert "captioner = captioner.cli.main:main" in (about / "entry_points.txt").read_text("utf-8")
    assert (about / "licenses" / "LICENSE").read_bytes() == (CHECKOUT / "LICENSE").read_bytes()


def test_an_installed_wheel_makes_the_sample_set(unpacked: Path, tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "captioner", "demo", str(tmp_path / "set")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stderr
    assert list((tmp_path / "set").rglob("*.jpg"))


def test_the_source_archive_is_whole(built: Path, project_files: list[Path]) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as source:
        held = {name.partition("/")[2] for name in source.getnames()}
    assert {file.relative_to(CHECKOUT).as_posix() for file in project_files} <= held


def test_the_linux_menu_calls_a_command_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(CHECKOUT / "packaging" / "linux" / "captioner.desktop", "utf-8")
    assert entry["Desktop Entry"]["Exec"].split()[0] in PROJECT["scripts"]


def files_under(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
