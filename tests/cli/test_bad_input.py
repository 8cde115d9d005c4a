"""Whatever is wrong with one file is said in one sentence, the other photos go on, and nothing is lost."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, as_program, held, leftovers

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")


def bound(path: Path) -> None:
    """A socket on the disk; its name must be short, so it is bound from its folder."""
    there = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(there)


Spoil = Callable[[Path], object]
BROKEN: dict[str, tuple[Spoil, str]] = {
    "a text": (lambda path: path.write_text("Dear desk"), "is not a photo in any format"),
    "an empty file": (lambda path: path.write_bytes(b""), "is empty; fetch the photo again"),
    "a JPEG cut off": (
        lambda path: made.put(path, made.jpeg()[:30]),
        "ends before the picture begins; fetch",
    ),
    "two bytes of a JPEG": (
        lambda path: made.put(path, b"\xff\xd8"),
        "ends before the picture begins; fetch",
    ),
    "a broken PNG": (
        lambda path: made.put(path, b"\x89PNG\r\n\x1a\n" + bytes(9)),
        "is a broken PNG file; fetch",
    ),
    "a broken WebP": (lambda path: made.put(path, b"RIFF\x09\0\0\0WEBPVP8 "), "is a broken WebP file; fetch"),
    "a broken TIFF": (lambda path: made.put(path, b"II*\0\xff\xff\xff\xff"), "is a broken TIFF file; fetch"),
    "zeros": (lambda path: made.put(path, bytes(70_000)), "is not a photo in any format"),
    "a folder": (lambda path: path.mkdir(), "there are no photos in this folder; name another"),
    "nothing": (lambda path: None, "is not there; check the name, or whether it was moved"),
    "a way through a file": (lambda path: None, "is not there; check the name, or whether it was moved"),
}
ODD_ON_POSIX: dict[str, tuple[Spoil, str]] = (
    {}
    if os.name == "nt"
    else {
        "a pipe": (os.mkfifo, "is not a file; name a photo"),
        "a socket": (bound, "is not a file; name a photo"),
        "a link to nothing": (lambda path: path.symlink_to("gone"), "is not there; check the name"),
        "a link in a circle": (
            lambda path: path.symlink_to(path),
            "is a link that leads in a circle; name the photo",
        ),
        "a device": (lambda path: path.symlink_to("/dev/null"), "is not a file; name a photo"),
        "too long a name": (lambda path: None, "the name is too long for this disk; give it a shorter name"),
    }
)
NAMES = {"too long a name": "x" * 300, "a way through a file": "IMG_1.jpg/IMG_2.jpg", "a socket": "s"}
BAD = BROKEN | ODD_ON_POSIX


@pytest.mark.parametrize(
    "command", [["show", "--json"], ["set", "--json", "--city", "Almaty"]], ids=["show", "set"]
)
@pytest.mark.parametrize("bad", BAD)
def test_a_bad_file_is_named_in_one_sentence_and_the_others_go_on(
    bad: str, command: list[str], captioner: Captioner, tmp_path: Path
) -> None:
    one, other = (made.put(tmp_path / name) for name in ("IMG_1.jpg", "IMG_3.jpg"))
    between = tmp_path / NAMES.get(bad, "IMG_2.jpg")
    spoil, said = BAD[bad]
    spoil(between)
    before = held(tmp_path)

    ended = captioner(*command, one, between, other)

    assert ended.status == 1
    assert len(ended.lines) == 1
    assert re.fullmatch(rf"captioner: {re.escape(str(between))}: {re.escape(said)}.*", ended.lines[0])
    assert ";" in ended.lines[0]
    done = {row["file"]: row["fields"] for row in ended.photos if not row["warnings"]}
    fields = {"city": "Almaty"} if command[0] == "set" else {}
    assert done == {str(one): fields, str(other): fields}
    assert held(tmp_path).get(between.name) == before.get(between.name)
    assert leftovers(tmp_path) == []


def test_a_bad_file_among_those_of_a_folder_is_named_too(captioner: Captioner, photo: Path) -> None:
    photo.with_name("bad.jpg").write_bytes(b"")
    ended = captioner("set", photo.parent, "--city", "Almaty")
    assert (ended.status, len(ended.lines)) == (1, 1)
    assert captioner("show", photo, "--field", "city").out == "Almaty\n"
    assert not photo.with_name("bad.jpg.iptc.json").exists()


def test_a_folder_that_is_gone_does_not_stop_the_others(captioner: Captioner, photo: Path) -> None:
    gone = photo.parent / "gone"
    ended = captioner("set", gone, photo.parent, "--city", "Almaty")
    assert ended.lines == [f"captioner: {gone}: is not there; check the name, or whether it was moved"]
    assert captioner("show", photo, "--field", "city").out == "Almaty\n"


def test_an_unreadable_photo_is_in_the_json_of_show_with_the_reason(
    captioner: Captioner, photo: Path
) -> None:
    photo.write_bytes(b"")
    (row,) = captioner("show", photo, "--json").photos
    assert (row["fields"], row["warnings"]) == ({}, ["is empty; fetch the photo again"])


@POSIX
def test_a_name_that_is_not_utf_8_is_worked_on_and_comes_back_from_json(photo: Path) -> None:
    name = b"m\xf6nd \xd0.jpg"
    odd = os.fsencode(photo.parent) + b"/" + name
    shutil.copy(photo, odd)
    ended = as_program("set", odd, "--city", "Almaty", "--json")
    assert (ended.status, ended.err) == (0, "")
    assert os.fsencode(json.loads(ended.out)[0]["file"]) == odd
    shown = as_program("show", photo.parent, "--json")
    assert [os.fsencode(row["file"]) for row in shown.photos] == [os.fsencode(photo), odd]
    assert as_program("show", odd).out.startswith(f"{photo.parent}/m\\udcf6nd \\udcd0.jpg\n")
    Path(os.fsdecode(odd)).write_bytes(b"")
    told = as_program("show", odd)
    assert told.err == f"captioner: {photo.parent}/m\\udcf6nd \\udcd0.jpg: is empty; fetch the photo again\n"


AS_A_GUEST = """
import os, sys
from captioner.cli import main, set, show
ours = os.geteuid()
ours or os.seteuid(65534)
status = main.main()
ours or os.seteuid(0)
sys.exit(status)
"""


def opened_to_guests(folder: Path) -> None:
    top = Path(tempfile.gettempdir())
    for one in takewhile(lambda parent: parent != top, (folder, *folder.parents)):
        if one.owner() == folder.owner():
            one.chmod(0o755)


@POSIX
def test_a_photo_that_may_not_be_read_is_told(photo: Path) -> None:
    opened_to_guests(photo.parent)
    mine = Path(shutil.copy(photo, photo.with_name("mine.jpg")))
    mine.chmod(0)
    ended = as_program("show", photo.parent, "--json", code=AS_A_GUEST)
    assert ended.status == 1
    assert ended.lines == [
        f"captioner: {mine}: you have no permission; ask the owner for the right to read and write it"
    ]
    assert len(ended.photos) == 2


@POSIX
def test_a_folder_that_may_not_be_read_is_told(photo: Path) -> None:
    opened_to_guests(photo.parent)
    photo.parent.chmod(0)
    ended = as_program("show", photo.parent, code=AS_A_GUEST)
    photo.parent.chmod(0o700)
    assert ended.status == 1
    assert ended.lines == [
        f"captioner: {photo.parent}: you have no permission; ask the owner for the right to read and write it"
    ]


@POSIX
def test_a_folder_that_may_not_be_written_into_keeps_its_photos(photo: Path) -> None:
    opened_to_guests(photo.parent)
    photo.chmod(0o666)
    photo.parent.chmod(0o555)
    before = held(photo.parent)
    ended = as_program("set", photo, "--city", "Almaty", "--json", code=AS_A_GUEST)
    photo.parent.chmod(0o700)
    assert (ended.status, ended.photos) == (1, [])
    assert ended.lines == [
        f"captioner: {photo}: you have no permission; ask the owner for the right to read and write it"
    ]
    assert held(photo.parent) == before


@POSIX
def test_a_photo_that_its_owner_protected_is_left_alone(captioner: Captioner, photo: Path) -> None:
    other = Path(shutil.copy(photo, photo.with_name("other.jpg")))
    photo.chmod(0o444)
    before = photo.read_bytes()
    ended = captioner("set", photo.parent, "--city", "Almaty", "--json")
    assert ended.status == 1
    assert ended.lines == [f"captioner: {photo}: is read-only; allow writing to it and save again"]
    assert [row["file"] for row in ended.photos] == [str(other)]
    assert (photo.read_bytes(), photo.stat().st_mode & 0o777) == (before, 0o444)
    assert leftovers(photo.parent) == []
