"""The lock on a photo: two desks wait for each other, and nobody waits for the dead."""

from __future__ import annotations

import errno
import json
import os
import socket
import threading
import time
from io import FileIO
from pathlib import Path

import children
import pytest

from captioner import files, locks, passing
from captioner.errors import CaptionerError

POSIX = pytest.mark.skipif(os.name == "nt", reason="as POSIX systems tell of processes")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "moon.jpg"
    path.write_bytes(b"picture")
    return path


def names(photo: Path) -> list[str]:
    return sorted(path.name for path in photo.parent.iterdir())


def foreign(photo: Path, machine: str = "another", process: int = 1) -> Path:
    """A lock that somebody else made."""
    path = locks.path_of(photo)
    path.write_text(
        json.dumps({"machine": machine, "process": process, "by": "Aigerim", "token": "x"}), "utf-8"
    )
    return path


def test_a_lock_is_there_while_it_is_held_and_leaves_nothing_behind(photo: Path) -> None:
    with locks.held(photo) as lock:
        assert locks.path_of(photo).name in names(photo)
        lock.refuse_lost(photo)
    assert names(photo) == ["moon.jpg"]


def test_only_one_at_a_time_holds_it(photo: Path) -> None:
    inside, most = [], []

    def hold() -> None:
        for _ in range(20):
            with locks.held(photo):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.0005)
                inside.pop()

    threads = [threading.Thread(target=hold) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (80, 1)
    assert names(photo) == ["moon.jpg"]


@POSIX
def test_a_link_and_its_photo_have_one_lock(photo: Path) -> None:
    link = photo.with_name("link.jpg")
    link.symlink_to(photo)
    assert locks.path_of(link) == locks.path_of(photo)


def test_a_name_of_any_length_has_a_lock(tmp_path: Path) -> None:
    with locks.held(tmp_path / ("ы" * 127)):
        assert locks.path_of(tmp_path / ("ы" * 127)).exists()
    assert list(tmp_path.iterdir()) == []


@POSIX
def test_nobody_waits_for_the_dead(photo: Path) -> None:
    child = children.started("import time; time.sleep(100)")
    child.kill()
    child.wait()
    foreign(photo, passing.machine(), child.pid)
    with locks.held(photo) as lock:
        lock.refuse_lost(photo)
    assert names(photo) == ["moon.jpg"]


def test_a_lock_of_another_machine_has_its_time_by_the_clock_of_the_disk(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = foreign(photo)
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    with (
        pytest.raises(CaptionerError, match=r"moon\.jpg: is being saved by Aigerim; try again"),
        locks.held(photo),
    ):
        pass
    assert path.exists()
    old = path.stat().st_mtime - locks.LEASE - 1
    os.utime(path, (old, old))
    with locks.held(photo):
        pass
    assert names(photo) == ["moon.jpg"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"machine": 1}', b"\xff" * 9000])
def test_a_lock_that_nobody_understands_has_its_time_too(
    content: bytes, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = locks.path_of(photo)
    path.write_bytes(content)
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    with pytest.raises(CaptionerError, match="somebody else"), locks.held(photo):
        pass
    os.utime(path, (1, 1))
    with locks.held(photo):
        pass


def test_who_stood_still_for_too_long_notices_that_the_lock_is_gone(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "LEASE", 0.05)
    with locks.held(photo) as lock, locks.held(photo) as other:
        with pytest.raises(files.Changed):
            lock.refuse_lost(photo)
        other.refuse_lost(photo)
        lock.release()
        other.refuse_lost(photo)
    assert names(photo) == ["moon.jpg"]


def test_a_lock_taken_away_by_mistake_is_put_back(photo: Path) -> None:
    path = foreign(photo)
    before = path.read_bytes()
    locks._take_away(path, b"the one that was left behind")
    assert path.read_bytes() == before
    assert len(names(photo)) == 2


def test_where_files_cannot_have_two_names_the_lock_is_made_all_the_same(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*names: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    with locks.held(photo) as lock:
        lock.refuse_lost(photo)
        monkeypatch.setattr(locks, "PATIENCE", 0.02)
        with pytest.raises(CaptionerError), locks.held(photo):
            pass
    assert names(photo) == ["moon.jpg"]


def test_a_full_disk_leaves_no_half_a_lock(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_all(file: FileIO, content: bytes) -> None:
        file.write(content[:5])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "write_all", write_all)
    with pytest.raises(OSError, match="No space left"), locks.held(photo):
        pass
    with pytest.raises(OSError, match="No space left"):
        locks._write_new(locks.path_of(photo), b"a lock")
    assert names(photo) == ["moon.jpg"]


@POSIX
def test_the_next_run_takes_its_own_leftovers_away_and_nobody_elses(photo: Path) -> None:
    child = children.started("import time; time.sleep(100)")
    child.kill()
    child.wait()
    lock = foreign(photo, passing.machine(), child.pid)
    mine = photo.with_name(f"{passing.START}{passing.machine()}-{child.pid}-0123abcd")
    alive = passing.name_in(photo.parent)
    theirs = photo.with_name(f"{passing.START}0123456789ab-{child.pid}-0123abcd")
    odd = photo.with_name(f"{passing.START}{passing.machine()}-notes")
    other_lock = photo.with_name(f"{passing.START}lock-of-another")
    for path in (mine, alive, theirs, odd, other_lock):
        path.write_bytes(b"left")
    passing.clear_leftovers(photo.parent)
    locks.clear_leftovers(photo.parent)
    assert not mine.exists()
    assert not lock.exists()
    assert all(path.exists() for path in (alive, theirs, odd, other_lock, photo))


def test_the_name_of_the_machine_gives_nothing_away() -> None:
    assert socket.gethostname() not in passing.machine()
    assert passing.machine().isalnum()
