"""`captioner undo`: what `captioner set` wrote is taken back, byte for byte, or left alone and told."""

from __future__ import annotations

import shutil
from pathlib import Path

from cli.calling import Captioner, as_program

from captioner import sidecar
from captioner.journal.database import state_folder


def test_the_last_save_is_taken_back_byte_for_byte(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally")
    before = photo.read_bytes(), sidecar.path_of(photo).read_bytes()
    captioner("set", photo, "--caption", "Moon", "--city", "Almaty")
    assert photo.read_bytes() != before[0]
    assert captioner("undo", photo) == (0, "", "")
    assert (photo.read_bytes(), sidecar.path_of(photo).read_bytes()) == before


def test_all_saves_are_taken_back_to_the_file_as_it_came(captioner: Captioner, photo: Path) -> None:
    came = photo.read_bytes()
    for caption in ("Rally", "Moon", "Sun"):
        captioner("set", photo, "--caption", caption)
    assert captioner("undo", photo, "--all") == (0, "", "")
    assert photo.read_bytes() == came
    assert not sidecar.path_of(photo).exists()


def test_which_saves_are_known_is_told_newest_first(captioner: Captioner, photo: Path) -> None:
    captioner("set", photo, "--caption", "Rally")
    captioner("set", photo, "--city", "Almaty", "--photographer", "Timur")
    lines = [line.split("\t") for line in captioner("undo", "--list", photo).out.splitlines()]
    assert [(name, fields) for name, _, fields in lines] == [
        (str(photo), "photographer city"),
        (str(photo), "caption"),
    ]


def test_a_folder_is_taken_back_whole_and_what_cannot_be_is_told(captioner: Captioner, photo: Path) -> None:
    for number in range(60):
        shutil.copy(photo, photo.with_name(f"{number}.jpg"))
    came = photo.read_bytes()
    captioner("set", photo.parent, "--city", "Almaty")
    changed = photo.with_name("7.jpg")
    theirs = as_program("set", changed, "--city", "Astana", env=None).status, changed.read_bytes()
    shutil.copy(photo, changed)
    undone = captioner("undo", photo.parent)
    assert theirs[0] == 0
    assert undone.status == 1
    assert undone.err.count("\n") == 1
    assert str(changed) in undone.err
    assert all(path.read_bytes() == came for path in photo.parent.glob("*.jpg") if path != changed)


def test_a_photo_that_nothing_was_written_into_is_told(captioner: Captioner, photo: Path) -> None:
    undone = captioner("undo", photo)
    assert undone.status == 1
    assert undone.lines == [f"captioner: {photo}: no save of it is known that could be taken back"]


def test_where_no_way_back_can_be_kept_the_save_stands_and_it_is_told(
    captioner: Captioner, photo: Path
) -> None:
    state_folder().parent.mkdir(parents=True, exist_ok=True)
    state_folder().write_bytes(b"in the way")
    ended = captioner("set", photo, "--city", "Almaty")
    assert ended.status == 0
    assert "these saves cannot be taken back later" in ended.err
    assert captioner("show", photo, "--field", "city").out == "Almaty\n"
