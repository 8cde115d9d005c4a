"""A save that is killed, or whose disk fails, at every single step: each photo is whole, and no edit is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import photo_files as made
import pytest
import steps
from PIL import Image
from spreads import Spread

from captioner import library, passing, sidecar
from captioner.credits import FIELD
from captioner.photo import Photo
from captioner.texts import Texts

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="as POSIX systems make a child of a process")

CAPTION, CITY, HEADLINE = FIELD["caption"], FIELD["city"], FIELD["headline"]
OLD, NEW = (
    Texts({"x-default": "Rally", "ru": "Митинг"}),
    Texts({"x-default": "March of women", "kk": "Әйелдер"}),
)


def draw(path: Path, form: str) -> None:
    if form == "JPEG":
        made.put(path, made.rich())
    else:
        Image.effect_noise((40, 30), 60).convert("RGB").save(path, form)


def first(photo: Photo) -> Photo:
    return photo.with_value(CAPTION, OLD)


def second(photo: Photo) -> Photo:
    return photo.with_value(CAPTION, NEW).with_value(CITY, "Алматы")


BEGUN: dict[str, Callable[[Path], object]] = {
    "the first save": lambda path: None,
    "a later save": lambda path: library.save(first(library.load(path))),
}


CASES = [("JPEG", "the first save"), *((form, "a later save") for form in ("JPEG", "PNG", "TIFF", "WEBP"))]
EVERY_DAY = 9
"""Each ninth step, so that the faults take turns at them."""
_MEMORY = Path("/dev/shm")


@pytest.fixture(params=CASES, ids=": ".join)
def begun(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder with a photo, as it is before the save that goes wrong."""
    form, which = request.param
    with TemporaryDirectory(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else tmp_path) as made_here:
        folder = Path(made_here) / "begun"
        folder.mkdir()
        draw(folder / "moon.img", form)
        BEGUN[which](folder / "moon.img")
        yield folder


def fresh(begun: Path) -> Path:
    """A copy to be spoiled."""
    folder = begun.with_name("rally")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(begun, folder)
    return folder / "moon.img"


def pixels(path: Path) -> bytes:
    with Image.open(path) as image:
        return image.convert("RGB").tobytes()


def check_whole(path: Path, before: Photo, picture: bytes, ended: int) -> None:
    """Old or new, and all of it; and the next run brings everything to a good end."""
    assert pixels(path) == picture
    photo = library.load(path)
    assert not photo.unreadable
    said = (photo.credits.get(CAPTION), photo.credits.get(CITY))
    assert said in [(before.credits.get(CAPTION), before.credits.get(CITY)), (NEW, "Алматы")]
    if ended == steps.SAVED:
        assert said == (NEW, "Алматы")
    library._cleared.clear()
    library.save(photo.with_value(HEADLINE, "Almaty"))
    after = library.load(path)
    assert (after.credits.get(CAPTION), after.credits.get(CITY)) == said
    assert after.credits.get(HEADLINE) == "Almaty"
    beside = sidecar.read(path)
    assert beside is not None
    assert (beside.credits, after.edited, after.disagreeing) == (after.credits, (), ())
    assert [name for name in os.listdir(path.parent) if name.startswith(passing.START)] == []


def test_a_save_killed_at_any_step_leaves_old_or_new_and_the_next_run_mends_it(
    begun: Path, spread: Spread
) -> None:
    before, picture = library.load(begun / "moon.img"), pixels(begun / "moon.img")
    for step in spread(range(1, steps_of_a_save(begun) + 2), EVERY_DAY):
        path = fresh(begun)
        photo = second(library.load(path))
        ended = steps.killed_at(step, lambda photo=photo: library.save(photo))
        assert ended in (steps.KILLED, steps.SAVED)
        check_whole(path, before, picture, ended)
    assert ended == steps.SAVED


@pytest.mark.parametrize(
    "begun", [("JPEG", "a later save"), ("TIFF", "a later save")], ids=": ".join, indirect=True
)
def test_a_disk_that_fails_at_any_step_is_told_and_leaves_old_or_new(begun: Path, spread: Spread) -> None:
    before, picture = library.load(begun / "moon.img"), pixels(begun / "moon.img")
    for step in spread(range(1, steps_of_a_save(begun) + 1), EVERY_DAY):
        number = steps.FAULTS[step % len(steps.FAULTS)]
        path = fresh(begun)
        photo = second(library.load(path))
        ended = steps.failing_at(step, number, lambda photo=photo: library.save(photo))
        assert ended in (steps.SAVED, steps.REFUSED), (step, os.strerror(number))
        check_whole(path, before, picture, ended)


def steps_of_a_save(begun: Path) -> int:
    """What it asks of the system; a few more or fewer from time to time, as attributes and folders are met first."""
    photo = second(library.load(fresh(begun)))
    found = steps.taken(lambda: library.save(photo))
    assert found > 40
    return found + 3
