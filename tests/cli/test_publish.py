"""`captioner publish`: copies that may leave the desk."""

from __future__ import annotations

import json
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, held

WHOLE = (
    *("--caption", "Hikers climb above the tree line near Almaty, Kazakhstan, on March 6, 2022."),
    *(
        "--photographer",
        "Timur Nusimbekov",
        "--date",
        "2022-03-06",
        "--city",
        "Almaty",
        "--country",
        "Kazakhstan",
    ),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "rally"
    place.mkdir()
    for name in ("a.jpg", "b.jpg"):
        made.put(place / name, made.jpeg())
    return place


def test_a_set_without_blockers_is_published_with_its_manifest(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder, *WHOLE)
    before, out = held(folder), folder.parent / "out"
    ended = captioner("publish", folder, "-o", out, "--long-side", "64", "--names", "{basename}-web")
    assert ended.status == 0, ended.err
    assert ended.out.splitlines() == [str(out / name) for name in ("a-web.jpg", "b-web.jpg", "manifest.json")]
    assert json.loads((out / "manifest.json").read_text("utf-8"))["longSide"] == 64
    assert held(folder) == before


def test_blockers_are_told_and_nothing_is_made(captioner: Captioner, folder: Path) -> None:
    out = folder.parent / "out"
    ended = captioner("publish", folder, "-o", out)
    assert ended.status == 1
    assert "a.jpg: Nobody is credited (credit-missing)" in ended.err
    assert not out.exists()


def test_a_rehearsal_makes_nothing(captioner: Captioner, folder: Path) -> None:
    captioner("set", folder, *WHOLE)
    assert captioner("publish", folder, "-o", folder.parent / "out", "--dry-run").status == 0
    assert not (folder.parent / "out").exists()


@pytest.mark.parametrize("wrong", [("--quality", "0"), ("--long-side", "3"), ("--names", "{nonsense}")])
def test_wrong_wishes_are_wrong_usage(captioner: Captioner, folder: Path, wrong: tuple[str, str]) -> None:
    captioner("set", folder, *WHOLE)
    assert captioner("publish", folder, "-o", folder.parent / "out", *wrong).status == 2
