"""A file is replaced whole or not at all: killed, on a full disk, without permission, held by another program."""

from __future__ import annotations

import os
import signal
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path

import children
import pytest

from captioner import files, passing

resource = pytest.importorskip("resource", reason="limits of a process as POSIX systems have them")
ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that every user may enter; those of the other tests are for the one who runs them."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def filled(content: bytes) -> Callable[[FileIO], None]:
    return lambda file: files.write_all(file, content)


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(passing.START)]


IMPORTS = "import os, resource, sys; from pathlib import Path; from captioner import files\n"
REPLACE = "files.replace(Path(sys.argv[1]), lambda f: files.write_all(f, b'new' * 100_000))\n"


def test_a_full_disk_leaves_the_original_whole_and_no_leftovers(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    photo.write_bytes(b"old")
    limit = "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
    ended = children.run(IMPORTS + limit + REPLACE, photo)
    assert "File too large" in ended.stderr
    assert photo.read_bytes() == b"old"
    assert leftovers(tmp_path) == []


@ROOT
def test_a_folder_of_others_leaves_the_original_whole(open_to_all: Path) -> None:
    photo = open_to_all / "moon.jpg"
    photo.write_bytes(b"old")
    photo.chmod(0o666)
    ended = children.run(IMPORTS + "os.seteuid(65534)\n" + REPLACE, photo)
    assert "PermissionError" in ended.stderr
    assert photo.read_bytes() == b"old"
    assert leftovers(open_to_all) == []


def test_a_process_killed_while_it_saves_leaves_a_whole_file(tmp_path: Path) -> None:
    photo = tmp_path / "moon.jpg"
    size = 400_000
    photo.write_bytes(b"0" * size)
    program = (
        f"{IMPORTS}"
        "for i in range(10 ** 9):\n"
        f" files.replace(Path(sys.argv[1]), lambda f: files.write_all(f, bytes([48 + i % 10]) * {size}))\n"
    )
    seen = set()
    for delay in (0.3, 0.33, 0.36, 0.39, 0.42, 0.45):
        child = children.started(program, photo)
        time.sleep(delay)
        child.send_signal(signal.SIGKILL)
        child.wait()
        content = photo.read_bytes()
        assert len(content) == size
        assert len(set(content)) == 1
        seen.add(content[:1])
    assert stat.S_ISREG(photo.stat().st_mode)
    assert len(seen) > 1


def test_what_goes_wrong_in_the_kernels_copy_is_not_hidden(tmp_path: Path) -> None:
    (tmp_path / "from").write_bytes(bytes(100_000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with (
        open(tmp_path / "from", "rb", buffering=0) as source,
        open(tmp_path / "to", "w+b", buffering=0) as into,
    ):
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, before[1]))
        try:
            with pytest.raises(OSError, match="too large"):
                files.copy_range(source, 0, os.fstat(source.fileno()).st_size, into)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)


@ROOT
@pytest.mark.parametrize("let_go", [True, False])
def test_a_file_that_another_program_holds_is_tried_again_and_then_said(
    open_to_all: Path, monkeypatch: pytest.MonkeyPatch, let_go: bool
) -> None:
    """Windows forbids the step while a viewer holds the file; a sticky folder forbids it here."""
    photo = open_to_all / "moon.jpg"
    photo.write_bytes(b"old")
    photo.parent.chmod(0o1777)
    monkeypatch.setattr(sys, "platform", "win32")
    release = "import os, sys, time; time.sleep(0.3); os.chmod(sys.argv[1], int(sys.argv[2]))"
    other = children.started(release, photo.parent, 0o777 if let_go else 0o1777)
    os.seteuid(65534)
    try:
        if let_go:
            files.replace(photo, filled(b"new"))
        else:
            with pytest.raises(PermissionError):
                files.replace(photo, filled(b"new"))
    finally:
        os.seteuid(0)
    other.wait()
    assert photo.read_bytes() == (b"new" if let_go else b"old")
    assert leftovers(photo.parent) == []
