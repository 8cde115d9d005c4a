"""The list's small pictures: embedded at once, sharp soon after, visible ones first, never too many."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import piexif
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from captioner.gui.pictures import thumbnails as module
from captioner.gui.pictures.darkrooms import decode_small
from captioner.gui.pictures.embedded_thumbnail import embedded_thumbnail
from captioner.gui.pictures.picture import Picture
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.work.jobs import Jobs

PHOTO, SMALL = (40, 90, 160), (40, 160, 90)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def thumbnails(jobs: Jobs) -> Thumbnails:
    return Thumbnails(jobs)


def test_the_embedded_one_comes_first_and_the_sharp_one_after(
    thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path
) -> None:
    path = photo(tmp_path)
    seen: list[tuple[QColor, QSize, QSize | None]] = []

    def look(changed: Path) -> None:
        pixmap = thumbnails.pixmap(changed)
        assert pixmap is not None
        seen.append((pixmap.toImage().pixelColor(50, 50), pixmap.size(), thumbnails.whole(changed)))

    thumbnails.changed.connect(look)
    assert thumbnails.pixmap(path) is None
    thumbnails.want([path])
    jobs.wait_all()
    assert [(size, whole) for _, size, whole in seen] == [
        (QSize(160, 107), None),
        (QSize(256, 171), QSize(1200, 800)),
    ]
    assert is_close(seen[0][0], SMALL)
    assert is_close(seen[1][0], PHOTO)


def test_on_a_fine_screen_there_are_as_many_more_pixels(
    thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path
) -> None:
    path = photo(tmp_path)
    thumbnails.want([path])
    jobs.wait_all()
    thumbnails.set_pixel_ratio(2.0)
    jobs.wait_all()
    pixmap = thumbnails.pixmap(path)
    assert pixmap is not None
    assert pixmap.size() == QSize(512, 341)
    assert pixmap.deviceIndependentSize().toSize() == QSize(256, 171)


def test_what_was_scrolled_past_is_not_decoded(thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path) -> None:
    paths = [photo(tmp_path, f"IMG_{at:03}.jpg") for at in range(60)]
    for top in range(0, 50, 10):
        thumbnails.want(paths[top : top + 10])
    thumbnails.want(paths[50:])
    jobs.wait_all()
    sharp = [path for path in paths if thumbnails.whole(path) is not None]
    assert set(paths[50:]) <= set(sharp)
    assert len(sharp) < 60


def test_the_visible_come_before_those_nearby(
    thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [photo(tmp_path, f"IMG_{at:03}.jpg") for at in range(12)]
    begun: list[Path] = []

    def decode(path: Path, room: QSize) -> Picture:
        begun.append(path)
        return decode_small(path, room)

    monkeypatch.setattr(module, "decode_small", decode)
    thumbnails.want(visible=paths[6:], nearby=paths[:6])
    jobs.wait_all()
    # Several threads work at once: those that take the last visible ones may be overtaken by one of the others.
    assert set(begun[:4]) <= set(paths[6:])
    assert set(begun) == set(paths)


def test_a_file_that_changed_is_read_anew(thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path) -> None:
    path = photo(tmp_path)
    thumbnails.want([path])
    jobs.wait_all()
    Image.new("RGB", (800, 800), (200, 20, 20)).save(path)
    thumbnails.forget(path)
    assert thumbnails.pixmap(path) is None
    jobs.wait_all()
    assert thumbnails.whole(path) == QSize(800, 800)


def test_a_broken_photo_says_so_and_the_others_go_on(
    thumbnails: Thumbnails, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    broken, fine, gone = tmp_path / "broken.jpg", photo(tmp_path), tmp_path / "gone.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no more")
    with qtbot.assertNotEmitted(jobs.failed):
        thumbnails.want([broken, gone, fine])
        jobs.wait_all()
    assert str(thumbnails.cannot(broken)).startswith(f"{broken}: the picture in it is broken")
    assert "is not there" in str(thumbnails.cannot(gone))
    assert thumbnails.cannot(fine) is None
    assert thumbnails.whole(fine) is not None


def test_what_is_there_already_is_not_decoded_again(
    thumbnails: Thumbnails, jobs: Jobs, tmp_path: Path
) -> None:
    path, broken = photo(tmp_path), tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no more")
    thumbnails.want([path, broken])
    jobs.wait_all()
    thumbnails.want([path, broken])
    assert not jobs.busy()


def test_memory_stays_within_its_bounds(jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 5 * 256 * 171 * 4)
    thumbnails = Thumbnails(jobs)
    paths = [photo(tmp_path, f"IMG_{at}.jpg") for at in range(9)]
    for path in paths:
        thumbnails.want([path])
        jobs.wait_all()
    assert [path for path in paths if thumbnails.pixmap(path) is not None] == paths[4:]


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_embedded_one_is_upright(tmp_path: Path, orientation: int) -> None:
    image = embedded_thumbnail(photo(tmp_path, orientation=orientation))
    assert image is not None
    assert image.size() == (QSize(160, 107) if orientation in {1, 3} else QSize(107, 160))


def test_black_bars_around_the_embedded_one_are_cut_off(tmp_path: Path) -> None:
    boxed = Image.new("RGB", (160, 120))
    boxed.paste(SMALL, (0, 7, 160, 113))
    image = embedded_thumbnail(photo(tmp_path, small=boxed))
    assert image is not None
    assert image.size() == QSize(160, 106)
    assert is_close(image.pixelColor(80, 1), SMALL)


def test_one_left_over_from_before_the_photo_was_cropped_is_not_shown(tmp_path: Path) -> None:
    assert embedded_thumbnail(photo(tmp_path, small=Image.new("RGB", (107, 160), SMALL))) is None


def test_a_photo_without_one_or_with_half_of_one_has_none(tmp_path: Path) -> None:
    plain = tmp_path / "plain.jpg"
    Image.new("RGB", (30, 20)).save(plain)
    assert embedded_thumbnail(plain) is None
    whole = photo(tmp_path)
    content = whole.read_bytes()
    whole.write_bytes(content[: content.index(b"\xff\xd8", 2) + 100])
    assert embedded_thumbnail(whole) is None


def photo(
    folder: Path, name: str = "IMG_0001.jpg", orientation: int = 1, small: Image.Image | None = None
) -> Path:
    """A blue photo whose embedded thumbnail is green, so that one can be told from the other."""
    embedded = BytesIO()
    (small or Image.new("RGB", (160, 107), SMALL)).save(embedded, "JPEG", quality=95)
    exif = piexif.dump({"0th": {0x0112: orientation}, "1st": {}, "thumbnail": embedded.getvalue()})
    path = folder / name
    Image.new("RGB", (1200, 800), PHOTO).save(path, exif=exif)
    return path


def is_close(one: QColor, other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= 16 for a, b in zip(one.getRgb(), other, strict=False))
