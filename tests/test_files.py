"""A file is replaced in one step or not at all: killed, on a full disk, without permission, under another's hand."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from io import FileIO
from pathlib import Path

import pytest

from captioner import files, passing
from captioner.errors import CaptionerError, explained

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems have it")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux has it")


def filled(content: bytes) -> Callable[[FileIO], None]:
    return lambda file: files.write_all(file, content)


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(passing.START)]


def test_a_replaced_file_holds_the_new_content_and_its_stamp_says_so(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    new = files.replace(photo, filled(b"new"))
    assert photo.read_bytes() == b"new"
    assert new == files.stamp(photo)
    assert leftovers(tmp_path) == []


def test_a_file_that_was_not_there_is_made_as_the_user_makes_files(tmp_path: Path) -> None:
    files.replace(tmp_path / "new.json", filled(b"new"))
    (tmp_path / "by hand").write_bytes(b"new")
    assert (tmp_path / "new.json").stat().st_mode == (tmp_path / "by hand").stat().st_mode


def test_what_filling_raises_leaves_the_original_and_nothing_else(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")

    def fails(file: FileIO) -> None:
        file.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        files.replace(photo, fails)
    assert photo.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["moon.jpg"]


@pytest.mark.parametrize("change", ["written in place", "replaced", "removed"])
def test_a_file_that_another_program_touched_meanwhile_is_left_to_it(tmp_path: Path, change: str) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    seen = files.stamp(photo)

    def fill(file: FileIO) -> None:
        file.write(b"ours")
        if change == "written in place":
            photo.write_bytes(b"their")
        else:
            photo.unlink()
        if change == "replaced":
            photo.write_bytes(b"their")

    with pytest.raises(CaptionerError, match=r"another program|not there"), explained(photo):
        files.replace(photo, fill, lambda new: files.refuse_changed(photo, seen))
    assert not photo.exists() if change == "removed" else photo.read_bytes() == b"their"
    assert leftovers(tmp_path) == []


@POSIX
def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "card").mkdir()
    target = tmp_path / "card" / "moon.jpg"
    target.write_bytes(b"old")
    link = tmp_path / "moon.jpg"
    link.symlink_to(Path("card", "moon.jpg"))
    files.replace(link, filled(b"new"))
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert leftovers(tmp_path) == leftovers(target.parent) == []


@POSIX
def test_mode_and_owner_are_kept(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    photo.chmod(0o2640)
    if os.geteuid() == 0:
        os.chown(photo, 1234, 2345)
    before = photo.stat()
    files.replace(photo, filled(b"new"))
    after = photo.stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)


@LINUX
def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    try:
        os.setxattr(photo, "user.desk", "шолу".encode())
    except OSError:
        pytest.skip("this disk holds no extended attributes")
    files.replace(photo, filled(b"new"))
    assert os.getxattr(photo, "user.desk") == "шолу".encode()


@POSIX
def test_another_name_of_the_same_file_keeps_the_old_content(tmp_path: Path) -> None:
    photo, other = tmp_path / "moon.jpg", tmp_path / "other.jpg"
    photo.write_bytes(b"old")
    os.link(photo, other)
    files.replace(photo, filled(b"new"))
    assert (photo.read_bytes(), other.read_bytes()) == (b"new", b"old")


class Hesitant(FileIO):
    """A file that takes seven bytes of a write and, every other time, none."""

    turn = False

    def write(self, content: bytes, /) -> int:  # type: ignore[override]
        self.turn = not self.turn
        return super().write(bytes(content)[:7]) if self.turn else 0


def test_short_writes_are_written_on_until_all_is_there(tmp_path: Path) -> None:
    with Hesitant(tmp_path / "moon.jpg", "w") as file:
        files.write_all(file, bytes(range(100)))
    assert (tmp_path / "moon.jpg").read_bytes() == bytes(range(100))


@pytest.mark.parametrize("system", ["linux", "one that copies piece by piece"])
def test_the_rest_of_a_file_is_copied_byte_for_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    content = random.Random(1).randbytes(3_000_001)
    (tmp_path / "from").write_bytes(content)
    if system != "linux":
        monkeypatch.setattr(sys, "platform", system)
    with (
        open(tmp_path / "from", "rb", buffering=0) as source,
        open(tmp_path / "to", "w+b", buffering=0) as into,
    ):
        into.write(b"header")
        files.copy_range(source, 5, os.fstat(source.fileno()).st_size, into)
    assert (tmp_path / "to").read_bytes() == b"header" + content[5:]


@LINUX
def test_the_rest_is_copied_where_the_kernel_cannot(tmp_path: Path) -> None:
    (tmp_path / "from").write_bytes(b"0123456789")
    # The kernel does not copy into a file opened for appending.
    with (
        open(tmp_path / "from", "rb", buffering=0) as source,
        open(tmp_path / "to", "a+b", buffering=0) as into,
    ):
        files.copy_range(source, 3, os.fstat(source.fileno()).st_size, into)
    assert (tmp_path / "to").read_bytes() == b"3456789"


def test_only_a_regular_file_is_opened(tmp_path: Path) -> None:
    (tmp_path / "moon.jpg").write_bytes(b"here")
    with files.open_regular(tmp_path / "moon.jpg") as file:
        assert files.stamp_of(file) == files.stamp(tmp_path / "moon.jpg")
    with pytest.raises(CaptionerError, match="folder"), explained(tmp_path):
        files.open_regular(tmp_path)
    with pytest.raises(CaptionerError, match="not there"), explained(tmp_path):
        files.open_regular(tmp_path / "gone.jpg")


@POSIX
@pytest.mark.parametrize("path", ["fifo.jpg", "/dev/null", "/dev/zero"])
def test_a_pipe_or_a_device_is_refused_at_once(tmp_path: Path, path: str) -> None:
    os.mkfifo(tmp_path / "fifo.jpg")
    with pytest.raises(CaptionerError, match="is not a file"):
        files.open_regular(tmp_path / path)


@POSIX
@pytest.mark.parametrize("mode", [0o444, 0o400, 0o000])
def test_a_file_made_read_only_is_protected_from_root_too(tmp_path: Path, mode: int) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    files.refuse_protected(photo)
    photo.chmod(mode)
    with pytest.raises(CaptionerError, match="is read-only; allow writing"):
        files.refuse_protected(photo)


def test_a_folder_is_made_durable(tmp_path: Path) -> None:
    files.sync_folder(tmp_path)
    if os.name != "nt":
        with pytest.raises(FileNotFoundError):
            files.sync_folder(tmp_path / "gone")


@LINUX
def test_a_folder_whose_disk_cannot_sync_it_is_no_error() -> None:
    files.sync_folder(Path("/proc"))


def test_a_disk_without_extended_attributes_has_none_to_keep(tmp_path: Path) -> None:
    assert files._attributes(tmp_path / "gone") == []


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_file_is_replaced_on_systems_that_know_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    photo.chmod(0o640)
    mode = photo.stat().st_mode
    monkeypatch.setattr(sys, "platform", system)
    files.replace(photo, filled(b"new"))
    files.replace(tmp_path / "new.json", filled(b"{}"))
    files.sync_folder(tmp_path)
    assert photo.read_bytes() == b"new"
    assert photo.stat().st_mode == mode
