"""`captioner open`: the window from the command line, and a picture of it where there is no screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, as_program, environment, held
from PIL import Image


def test_a_picture_of_the_window_is_saved_without_a_screen(photo: Path, tmp_path: Path) -> None:
    before = held(photo.parent)
    picture = tmp_path / "window.png"
    env = environment()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        env.pop(name, None)
    ended = as_program("open", photo.parent, "--screenshot", picture, env=env)
    assert (ended.status, ended.out) == (0, "")
    with Image.open(picture) as window:
        assert window.format == "PNG"
        assert window.width >= 1000
        assert len(window.convert("L").getcolors() or range(256)) > 8
    assert held(photo.parent) == before


@pytest.mark.each(2)
@pytest.mark.parametrize("paths", [1, 0], ids=["a photo", "nothing"])
def test_open_need_not_be_said(paths: int, photo: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    ended = as_program(*[photo] * paths, "--screenshot", picture)
    assert (ended.status, ended.err) == (0, "")
    assert picture.stat().st_size > 1_000


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    ended = as_program("open", tmp_path / "gone", "--screenshot", tmp_path / "window.png")
    assert ended.status == 1
    assert ended.lines == [
        f"captioner: {tmp_path / 'gone'}: is not there; check the name, or whether it was moved"
    ]
    assert not (tmp_path / "window.png").exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_where_there_is_no_screen_it_is_told_what_else_there_is(
    captioner: Captioner, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ended = captioner("open", photo)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == (
        "captioner: there is no screen to open a window on; use --screenshot FILE for a picture of the window, "
        "or the commands show and set\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="as POSIX systems name files")
def test_broken_photos_and_odd_names_do_not_keep_the_window_from_opening(photo: Path, tmp_path: Path) -> None:
    odd = made.put(photo.with_name(os.fsdecode(b"m\xf6nd.jpg")))
    made.put(photo.with_name("broken.jpg"), made.jpeg()[:40])
    photo.with_name("empty.jpg").write_bytes(b"")
    picture = tmp_path / "window.png"
    ended = as_program(os.fsencode(odd), photo.parent, "--screenshot", picture)
    assert (ended.status, ended.out) == (0, "")
    assert picture.stat().st_size > 1_000
