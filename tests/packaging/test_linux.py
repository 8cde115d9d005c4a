"""What a Linux system is told of captioner: menus, software centres, `man`, shells, and the .deb that brings it all."""

from __future__ import annotations

import _sqlite3
import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import completions
import debian
import man_page
import one_folder
import pytest
import release
from lxml import etree

from captioner.cli import parser as command_line
from captioner.metadata.formats import SUFFIXES

CHECKOUT = Path(__file__).resolve().parents[2]
LINUX = CHECKOUT / "packaging" / "linux"
ENTRY = LINUX / "captioner.desktop"
MIME_TYPES = Path("/usr/share/mime/packages/freedesktop.org.xml")
ICONS = ("16x16/apps/captioner.png", "512x512/apps/captioner.png", "scalable/apps/captioner.svg")
LANGUAGES = {"ru", "kk", "uk"}


def desktop_entry() -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(ENTRY, "utf-8")
    return entry["Desktop Entry"]


@pytest.fixture
def metainfo(tmp_path: Path) -> Path:
    file = tmp_path / f"{release.ID}.metainfo.xml"
    file.write_text(release.filled((LINUX / "captioner.metainfo.xml").read_text("utf-8")), "utf-8")
    return file


def judged(*command: str) -> str:
    """What a judge says of it; the test is passed over where there is no such judge."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr


def test_the_menu_entry_is_valid() -> None:
    assert judged("desktop-file-validate", str(ENTRY)) == ""


@pytest.mark.skipif(not MIME_TYPES.exists(), reason="this system does not know which file is of which type")
def test_every_format_that_the_system_knows_is_opened_from_the_file_manager() -> None:
    offered = desktop_entry()["MimeType"].split(";")
    known = {}
    for mime in etree.parse(MIME_TYPES).iterfind("{*}mime-type"):
        for glob in mime.iterfind("{*}glob"):
            known[glob.get("pattern")] = mime.get("type")
    wanted = {known[f"*{suffix}"] for suffix in SUFFIXES if f"*{suffix}" in known}
    assert wanted <= set(offered)
    assert "inode/directory" in offered


def test_the_menu_speaks_the_windows_languages() -> None:
    assert {f"GenericName[{language}]" for language in LANGUAGES} <= set(desktop_entry())


def test_the_software_centres_entry_is_valid(metainfo: Path) -> None:
    judged("appstreamcli", "validate", "--no-net", str(metainfo))


def test_the_software_centres_entry_names_this_release_and_the_menus_entry(metainfo: Path) -> None:
    component = etree.parse(metainfo).getroot()
    assert component.findtext("id") == release.ID
    assert component.findtext("launchable") == ENTRY.name
    shown = component.find("releases/release")
    assert shown is not None
    assert (shown.get("version"), shown.get("date")) == (release.version(), release.day())
    languages = {
        summary.get("{http://www.w3.org/XML/1998/namespace}lang") for summary in component.iter("summary")
    }
    assert languages == {None, *LANGUAGES}
    pictures = [image.text or "" for image in component.iter("image")]
    assert pictures
    for picture in pictures:
        assert (CHECKOUT / "resources" / "help" / picture.rpartition("/")[2]).is_file()


def test_the_manual_page_names_every_command_and_every_option() -> None:
    page = man_page.made().replace("\\-", "-")
    for name, _, command in man_page.commands(command_line.made()):
        assert f".SS {name}\n" in page
        for action in command._actions:
            assert all(
                f"\\fB{option}\\fR" in page for option in action.option_strings[:1] if action.dest != "help"
            )


def test_the_manual_page_is_one_that_man_reads_without_a_word(tmp_path: Path) -> None:
    page = tmp_path / "captioner.1"
    page.write_text(man_page.made(), "utf-8")
    assert judged("groff", "-man", "-K", "utf-8", "-Tutf8", "-ww", "-z", str(page)) == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_reads_its_completions(shell: str, tmp_path: Path) -> None:
    script = tmp_path / "captioner"
    script.write_text(completions.made(shell), "utf-8")
    assert judged(shell, "-n", str(script)) == ""
    text = script.read_text("utf-8")
    assert "credit-line" in text
    assert "--credit_line" not in text
    assert "-l credit_line" not in text


def test_bash_completes_commands_and_options(tmp_path: Path) -> None:
    script = tmp_path / "captioner"
    script.write_text(completions.made("bash"), "utf-8")
    ask = f"source {script}; COMP_WORDS=(captioner $1 $2); COMP_CWORD=$3; _shtab_captioner; echo ${{COMPREPLY[@]}}"
    assert judged("bash", "-c", ask, "_", "sh", "", "1").split() == ["show", "shift", "sheet"]
    assert judged("bash", "-c", ask, "_", "publish", "--long", "2").split() == ["--long-side"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such libraries")
@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump is not installed")
def test_a_library_that_no_package_is_named_for_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(_sqlite3.__file__, tmp_path)
    if not any("sqlite" in library for file in tmp_path.iterdir() for library in debian.needed(file)):
        pytest.skip("this Python has its libraries inside")
    with pytest.raises(debian.Undeclared, match="libsqlite3"):
        debian.depends(tmp_path)

    monkeypatch.setitem(debian.LIBRARIES, "libsqlite3.so.0", "libsqlite3-0")
    assert [name.partition(" ")[0] for name in debian.depends(tmp_path)] == ["libc6", "libsqlite3-0"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="this is no Debian")
def test_a_deb_lays_everything_where_a_system_looks_for_it(tmp_path: Path) -> None:
    made = []
    for name, mask in (("first", 0o700), ("second", 0o755)):
        folder = tmp_path / name / "captioner"
        (folder / one_folder.TEXTS).mkdir(parents=True)
        for text in ("LIST.txt", "LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt"):
            (folder / one_folder.TEXTS / text).write_text("whose work", "utf-8")
        (folder / "captioner").write_text("#!/bin/sh\necho started\n", "utf-8")
        (folder / "captioner").chmod(mask)
        made.append(debian.build(folder, tmp_path / name))
    assert made[0].read_bytes() == made[1].read_bytes()

    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", str(made[0]), str(root)], check=True)
    assert (
        subprocess.run([root / "usr/bin/captioner"], capture_output=True, check=True).stdout == b"started\n"
    )
    share = root / "usr" / "share"
    for place in (
        "applications/captioner.desktop",
        "man/man1/captioner.1.gz",
        *map("icons/hicolor/{}".format, ICONS),
    ):
        assert (share / place).is_file()
    assert (share / "metainfo" / f"{release.ID}.metainfo.xml").is_file()
    assert "whose work" in (share / "doc/captioner/copyright").read_text("utf-8")
    control = (root / "DEBIAN" / "control").read_text("utf-8")
    assert f"\nVersion: {release.version()}\n" in control
    assert "\nDepends: libc6 (>= 2." in control
    judged("sh", "-c", f"cd {root} && md5sum --check --quiet DEBIAN/md5sums")


def test_dev_py_and_the_deb_know_the_same_libraries() -> None:
    told = (CHECKOUT / "dev.py").read_text("utf-8")
    for library, brings in debian.LIBRARIES.items():
        if f'"{library}"' in told:
            assert f'"{library}": "{brings.partition(" ")[0]}"' in told
