"""What can be judged here of packages for other systems: it parses, names what is there, and fits the tables."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import appimage
import one_folder
import pytest
import release
import yaml
from PIL import Image

from captioner.metadata.formats import SUFFIXES

CHECKOUT = Path(__file__).resolve().parents[2]
PARTS = CHECKOUT / "packaging"
sys.path.insert(0, str(PARTS / "windows"))
import prepare  # noqa: E402 - it stands in a folder of its own

WORKFLOW = PARTS / "workflows" / "packages.yml"
FLATPAK = PARTS / "flatpak" / f"{release.ID}.yml"
NAMED = re.compile(r"(?<![\w/.])(?:packaging|resources)[\\/][\w./\\-]*\w")
LANGUAGES = {"en", "ru", "kk", "uk"}


def parsed(file: Path) -> Any:
    return yaml.safe_load(file.read_text("utf-8"))


@pytest.mark.parametrize(
    "file",
    [WORKFLOW, FLATPAK, PARTS / "windows" / "captioner.iss", PARTS / "macos" / "notarise.sh"],
    ids=lambda file: file.name,
)
def test_every_file_of_the_project_that_is_named_is_there(file: Path) -> None:
    named = {name.replace("\\", "/") for name in NAMED.findall(file.read_text("utf-8"))}
    assert named
    assert not [name for name in named if not (CHECKOUT / name).exists()]


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_every_systems_packages_are_tried_out_where_they_are_built(system: str) -> None:
    steps = parsed(WORKFLOW)["jobs"][system]["steps"]
    runs = "\n".join(step.get("run", "") for step in steps)
    assert "dev.py package" in runs
    assert "smoke" in runs
    assert steps[-1]["uses"].startswith("actions/upload-artifact@")


def test_the_flatpak_stands_on_the_base_that_brings_qt() -> None:
    manifest = parsed(FLATPAK)
    assert manifest["id"] == release.ID
    assert (manifest["base"], manifest["base-version"]) == ("io.qt.PySide.BaseApp", "6.11")
    assert "--share=network" not in manifest["finish-args"]


@pytest.mark.parametrize("name", ["Info.plist", "entitlements.plist"])
def test_the_apps_lists_are_property_lists(name: str) -> None:
    told = plistlib.loads(release.filled((PARTS / "macos" / name).read_text("utf-8")).encode())
    assert told
    if name == "Info.plist":
        assert told["CFBundleIdentifier"] == release.ID
        assert told["CFBundleShortVersionString"] == release.version()
        assert set(told["CFBundleLocalizations"]) == LANGUAGES


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell here")
def test_the_script_that_notarises_is_one_that_a_shell_reads() -> None:
    assert subprocess.run(["sh", "-n", str(PARTS / "macos" / "notarise.sh")], check=False).returncode == 0


def test_every_kind_of_photo_gets_its_verb_on_windows() -> None:
    lines = prepare.release_lines()
    assert f'#define Version "{release.version()}"' in lines
    for ending in SUFFIXES:
        assert f"SystemFileAssociations\\{ending}\\shell\\captioner\\command" in lines
    assert lines.count('""{app}\\captionerw.exe"" open ""%1""') == len(SUFFIXES)


def test_the_icon_for_windows_holds_every_size(tmp_path: Path) -> None:
    with Image.open(prepare.icon(tmp_path / "captioner.ico")) as icon:
        assert icon.info["sizes"] == {(side, side) for side in prepare.SIZES}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such links on Windows")
def test_an_appimage_starts_the_program_and_shows_the_menus_entry(tmp_path: Path) -> None:
    folder = tmp_path / "captioner"
    (folder / one_folder.TEXTS).mkdir(parents=True)
    (folder / one_folder.TEXTS / "LIST.txt").write_text("works", "utf-8")
    (folder / "captioner").write_text("#!/bin/sh\necho started\n", "utf-8")
    (folder / "captioner").chmod(0o755)
    root = appimage.lay(folder, tmp_path / "captioner.AppDir")
    assert subprocess.run([str(root / "AppRun")], capture_output=True, check=True).stdout == b"started\n"
    assert (root / "captioner.desktop").is_file()
    assert (root / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    assert (root / one_folder.TEXTS / "LIST.txt").is_file()
