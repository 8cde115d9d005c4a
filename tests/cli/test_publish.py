"""`captioner publish`: copies that may leave the desk."""

from __future__ import annotations

import json
from pathlib import Path

import photo_files as made
import pytest
from cli.calling import Captioner, held
from PIL import Image, ImageFilter, ImageStat

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


@pytest.mark.parametrize(
    "wrong", [("--quality", "0"), ("--long-side", "3"), ("--names", "{nonsense}"), ("--sharpening", "201")]
)
def test_wrong_wishes_are_wrong_usage(captioner: Captioner, folder: Path, wrong: tuple[str, str]) -> None:
    captioner("set", folder, *WHOLE)
    assert captioner("publish", folder, "-o", folder.parent / "out", *wrong).status == 2


def test_copies_are_as_sharp_as_asked(captioner: Captioner, folder: Path) -> None:
    Image.effect_noise((640, 480), 60).convert("RGB").save(folder / "a.jpg", quality=95)
    captioner("set", folder, *WHOLE)
    told = []
    for percent in ("0", "150"):
        out = folder.parent / percent
        asked = ("--long-side", "320", "--sharpening", percent, "--names", "{basename}")
        assert captioner("publish", folder / "a.jpg", "-o", out, *asked).status == 0
        with Image.open(out / "a.jpg") as copy:
            told.append(ImageStat.Stat(copy.convert("L").filter(ImageFilter.FIND_EDGES)).mean[0])
    assert told[0] < told[1]


def test_a_few_photos_keep_their_numbers_and_no_other_photo_keeps_them_back(
    captioner: Captioner, folder: Path
) -> None:
    captioner("set", folder / "b.jpg", *WHOLE)
    out = folder.parent / "out"
    assert captioner("publish", folder, "-o", out).status == 1
    ended = captioner("publish", folder / "b.jpg", "-o", out)
    assert ended.status == 0, ended.err
    assert sorted(path.name for path in out.iterdir()) == ["manifest.json", "rally-02.jpg"]
    (told,) = json.loads((out / "manifest.json").read_text("utf-8"))["copies"]
    assert told["source"] == "b.jpg"


def test_what_another_photo_says_of_one_keeps_it_back_though_it_is_named_alone(
    captioner: Captioner, folder: Path
) -> None:
    captioner("set", folder, *WHOLE, "--credit-line", "Photo by somebody")
    captioner("set", folder / "a.jpg", "--photographer", "", "--credit-line", "")
    ended = captioner("publish", folder / "a.jpg", "-o", folder.parent / "out")
    assert ended.status == 1
    assert "credit-missing" in ended.err
    assert "b.jpg" not in ended.err
