"""`captioner demo`: a sample set in a new folder, and never over anything that is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cli.calling import Captioner, held


def test_every_file_made_is_named_and_is_there(captioner: Captioner, tmp_path: Path) -> None:
    folder = tmp_path / "try" / "me"
    made = captioner("demo", folder)
    assert (made.status, made.err) == (0, "")
    named = [Path(line) for line in made.out.splitlines()]
    assert sorted(named) == named == sorted(folder.iterdir())
    assert {"story.md", "CREDITS.md", "IMG_0401.jpg", "IMG_0401.jpg.iptc.json"} <= {p.name for p in named}


def test_the_set_can_be_shown_without_a_warning(captioner: Captioner, tmp_path: Path) -> None:
    captioner("demo", tmp_path)
    shown = captioner("show", tmp_path, "--json")
    assert (shown.status, shown.err) == (0, "")
    assert [(one["disagreements"], one["warnings"]) for one in shown.photos] == [([], [])] * 11


def test_what_is_there_already_is_kept_and_not_said_to_be_made(captioner: Captioner, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    made = captioner("demo", tmp_path)
    assert made.status == 0
    assert "diary" not in made.out
    assert (tmp_path / "diary.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["story.md", "CREDITS.md", "IMG_0412.jpg", "IMG_0412.jpg.iptc.json"])
def test_no_file_of_the_same_name_is_written_over(name: str, captioner: Captioner, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine")
    ended = captioner("demo", tmp_path)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == f"captioner: {tmp_path}: holds a sample set already; name another folder\n"
    assert held(tmp_path) == {name: b"mine"}


def test_a_second_set_in_the_same_folder_is_refused(captioner: Captioner, tmp_path: Path) -> None:
    captioner("demo", tmp_path)
    captioner("set", tmp_path / "IMG_0418.jpg", "--caption", "typed in an hour of work")
    before = held(tmp_path)
    ended = captioner("demo", tmp_path)
    assert (ended.status, ended.out) == (1, "")
    assert held(tmp_path) == before


def test_a_file_where_the_folder_should_be_is_told(captioner: Captioner, tmp_path: Path) -> None:
    (tmp_path / "set").write_text("mine")
    ended = captioner("demo", tmp_path / "set")
    assert ended.err == f"captioner: {tmp_path / 'set'}: is a file, not a folder; name a new folder\n"
    assert captioner("demo", tmp_path / "set" / "inside").status == 1
    assert held(tmp_path) == {"set": b"mine"}


def test_a_link_that_leads_nowhere_is_not_followed(captioner: Captioner, tmp_path: Path) -> None:
    (tmp_path / "story.md").symlink_to(tmp_path / "elsewhere.md")
    assert captioner("demo", tmp_path).status == 1
    assert not (tmp_path / "elsewhere.md").exists()


def test_a_strict_reader_finds_no_fault_in_the_photos(captioner: Captioner, tmp_path: Path) -> None:
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed, so there is no judge")
    captioner("demo", tmp_path)
    ask = ["exiftool", "-validate", "-warning", "-error", "-a", "-s3", *tmp_path.glob("*.jpg")]
    told = subprocess.run(ask, capture_output=True, encoding="utf-8", check=False).stdout
    harmless = r"=+ .*|\[minor\] .*|\d+ Warnings? \((all )?minor\)|OK|\s+\d+ image files read"
    assert len(re.findall("^=+ ", told, re.MULTILINE)) == 11
    assert [line for line in told.splitlines() if not re.fullmatch(harmless, line)] == []
