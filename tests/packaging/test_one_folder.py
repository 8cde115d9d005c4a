"""The one folder: a way in for the programs beside the window, nothing under the GPL, every work with its licence."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import entry
import lean
import licences
import one_folder
import pytest
import smoke

from captioner.gui.pictures import darkroom_door
from captioner.gui.pictures.darkroom_words import READY
from captioner.spelling import checker

CHECKOUT = Path(__file__).resolve().parents[2]
ENTRY = [sys.executable, str(CHECKOUT / "packaging" / "frozen" / "entry.py")]
LIB = "/usr/lib/x86_64-linux-gnu"


def test_all_that_captioner_starts_beside_its_window_is_let_in() -> None:
    for command in (darkroom_door.COMMAND, checker.COMMAND):
        assert command[1:3] == ("-P", "-m")
        assert command[3] in entry.BESIDE


def test_a_darkroom_starts_as_it_does_from_a_checkout() -> None:
    ended = subprocess.run([*ENTRY, *darkroom_door.COMMAND[1:]], input=b"", capture_output=True, check=False)
    assert (ended.returncode, ended.stdout) == (0, READY)


def imported(file: Path) -> Iterator[str]:
    """The modules a file asks for, and what may be one: each name taken out of another."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def test_nothing_stays_out_that_captioner_asks_for() -> None:
    # Without the reader of dictionaries spelling is switched off; nothing else may be missing.
    out = {*lean.LEFT_OUT} - {"hunspell"}
    files = [*(CHECKOUT / "src" / "captioner").rglob("*.py")]
    asked = {(file.name, name) for file in files for name in imported(file)}
    assert len(asked) > len(files)
    assert [
        (file, name) for file, name in asked if any(f"{name}.".startswith(f"{one}.") for one in out)
    ] == []


def test_no_other_module_is_run() -> None:
    ended = subprocess.run([*ENTRY, "-P", "-m", "json.tool"], input=b"{}", capture_output=True, check=False)
    assert ended.returncode == 2
    assert ended.stdout == b""


@pytest.mark.parametrize("before", [None, "/somewhere/lib"])
def test_programs_of_the_system_load_their_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/captioner/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    entry.give_back_libraries()
    assert entry.os.environ.get("LD_LIBRARY_PATH") == before


@pytest.mark.parametrize(
    ("inside", "origin", "is_kept"),
    [
        ("libreadline.so.8", f"{LIB}/libreadline.so.8", False),
        ("libstdc++.so.6", f"{LIB}/libstdc++.so.6", False),
        ("libX11.so.6", f"{LIB}/libX11.so.6", False),
        ("libcrypto.so.3", f"{LIB}/libcrypto.so.3", True),
        ("libpython3.11.so.1.0", "/srv/python/lib/libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/venv/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/venv/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_kk.qm", "/venv/qtbase_kk.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/qtbase_de.qm", False),
        ("captioner/_shipped/translations/captioner_uk.qm", "/venv/captioner_uk.qm", True),
        ("libQt6EglFsKmsSupport.so.6", "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", False),
        ("libQt6Svg.so.6", "PySide6/Qt/lib/libQt6Svg.so.6", True),
    ],
)
def test_what_stays_out_is_what_nobody_loads_or_the_system_brings(
    inside: str, origin: str, is_kept: bool
) -> None:
    assert lean.is_wanted(inside, origin) is is_kept


def test_every_work_is_named_with_a_licence_that_lets_it_be_shipped(tmp_path: Path) -> None:
    (tmp_path / "libQt6Core.so.6").touch()
    found = licences.works(tmp_path)
    names = {work.name for work in found}
    assert {"Qt", "pillow", "PySide6_Essentials", "Inter"} <= names
    assert "libheif" not in names
    licences.lay_texts(tmp_path / "licences", found)
    listed = (tmp_path / "licences" / "LIST.txt").read_text("utf-8")
    assert all(work.name in listed and work.licence in listed for work in found)
    assert (
        "Lesser General Public License" in (tmp_path / "licences" / "LGPL-3.0.txt").read_text("utf-8").title()
    )
    assert (tmp_path / "licences" / "pillow").is_dir()


def test_a_library_that_nobody_has_looked_at_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "libsomething.so.1").touch()
    with pytest.raises(licences.Unlicensed, match=r"no row for libsomething\.so\.1"):
        licences.works(tmp_path)


@pytest.mark.parametrize(
    ("licence", "is_barred"),
    [
        ("GPL-3.0-only", True),
        ("GPL-2.0-or-later", True),
        ("MIT AND GPL-2.0-only", True),
        ("LGPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("Apache-2.0 AND CNRI-Python", False),
    ],
)
def test_the_gpl_is_barred_and_the_lgpl_is_not(licence: str, is_barred: bool) -> None:
    assert (licences.COPYLEFT.search(licence) is not None) is is_barred


def test_the_list_for_machines_is_valid_and_comes_out_the_same(tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx", reason="the lock for packages is not installed")
    import parts_list  # noqa: PLC0415 - only where its library is

    found = licences.works(tmp_path)
    first = parts_list.written(tmp_path / "first.json", found).read_bytes()
    assert parts_list.written(tmp_path / "second.json", found).read_bytes() == first
    told = json.loads(first)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert len(told["components"]) == len(found)
    assert all(component["licenses"] for component in told["components"])


def test_the_same_folder_makes_the_same_archive(tmp_path: Path) -> None:
    packed = []
    for name, mode in (("first", 0o600), ("second", 0o666)):
        folder = tmp_path / name / "captioner"
        folder.mkdir(parents=True)
        (folder / "captioner").write_bytes(b"program")
        (folder / "captioner").chmod(mode | 0o100)
        (folder / "library").write_bytes(b"library")
        (folder / "library").chmod(mode)
        packed.append(one_folder.pack(folder, tmp_path / name))
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with tarfile.open(packed[0]) as archive:
        modes = {Path(member.name).name: member.mode for member in archive if member.isfile()}
    assert modes == {"captioner": 0o755, "library": 0o644}


@pytest.mark.at_length
def test_the_smoke_test_is_passed_by_a_program_that_works(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("there is no env here to hand the checkout over with")
    smoke.try_out(("env", f"PYTHONPATH={CHECKOUT / 'src'}", sys.executable, "-m", "captioner"), Path("/"))


@pytest.mark.parametrize("program", [("true",), ("false",), ("no-such-program-anywhere",)], ids=" ".join)
def test_the_smoke_test_is_failed_by_one_that_does_not(program: tuple[str, ...]) -> None:
    with pytest.raises(smoke.Failed, match="tells_its_version"):
        smoke.try_out(program, Path("/"))
