"""A photo's colours on the screen that is there: with a profile, without one, and when the window changes screens."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from gui.viewing import canvas, middle, plain, show
from PIL import Image, ImageCms
from PySide6.QtCore import QByteArray, QPointF, QSize
from PySide6.QtGui import QColorSpace, QImage
from pytestqt.qtbot import QtBot

from captioner.gui.pictures import colours, darkrooms
from captioner.gui.pictures.colours import SRGB, screen_of
from captioner.gui.pictures.pictures import decode
from captioner.gui.pictures.thumbnails import Thumbnails
from captioner.gui.viewer.viewer import Viewer
from captioner.gui.work.jobs import Jobs

Named = QColorSpace.NamedColorSpace
P3 = QColorSpace(Named.DisplayP3)
ADOBE = QColorSpace(Named.AdobeRgb)
PURE_GREEN, ORANGE = (0, 255, 0), (200, 120, 40)


def icc(space: QColorSpace) -> bytes:
    return bytes(space.iccProfile().data())


@pytest.fixture
def screen() -> Iterator[None]:
    """Darkrooms that work for sRGB again when the test is over."""
    yield
    darkrooms.set_screen(b"")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def viewer(qtbot: QtBot, jobs: Jobs) -> Viewer:
    viewer = Viewer(jobs, Thumbnails(jobs))
    qtbot.addWidget(viewer)
    viewer.resize(640, 476)
    with qtbot.waitExposed(viewer):
        viewer.show()
    return viewer


def tagged(folder: Path, space: QColorSpace | None, colour: tuple[int, int, int], form: str = "png") -> Path:
    path = folder / f"photo.{form}"
    profile = {"icc_profile": icc(space)} if space is not None else {}
    Image.new("RGB", (64, 48), colour).save(path, **profile)
    return path


def seen(image: QImage) -> tuple[int, int, int]:
    return image.pixelColor(20, 20).getRgb()[:3]


def carried_over(colour: tuple[int, int, int], source: QColorSpace, screen: QColorSpace) -> tuple[int, ...]:
    """As another program does it: Little CMS."""
    profiles = [ImageCms.ImageCmsProfile(BytesIO(icc(space))) for space in (source, screen)]
    pixel = Image.new("RGB", (1, 1), colour)
    made = ImageCms.profileToProfile(pixel, *profiles, ImageCms.Intent.RELATIVE_COLORIMETRIC)
    assert made is not None
    found = made.getpixel((0, 0))
    assert isinstance(found, tuple)
    return tuple(map(int, found))


@pytest.mark.parametrize("form", ["png", "jpg", "webp", "tiff", "avif"])
@pytest.mark.parametrize("source", [None, P3, ADOBE], ids=["without", "P3", "Adobe"])
@pytest.mark.parametrize("target", [SRGB, P3, ADOBE], ids=["on sRGB", "on P3", "on Adobe"])
def test_colours_are_carried_from_the_photo_s_profile_to_the_screen_s(
    tmp_path: Path, form: str, source: QColorSpace | None, target: QColorSpace
) -> None:
    picture = decode(tagged(tmp_path, source, ORANGE, form), None, target)
    assert seen(picture.image) == pytest.approx(carried_over(ORANGE, source or SRGB, target), abs=5)


def test_a_wide_photo_keeps_on_a_wide_screen_what_srgb_would_cut_off(tmp_path: Path) -> None:
    path = tagged(tmp_path, P3, PURE_GREEN)
    assert seen(decode(path, None, P3).image) == PURE_GREEN
    without = tagged(tmp_path, None, PURE_GREEN)
    assert seen(decode(without, None, P3).image)[0] > 60


def test_a_profile_that_is_none_and_one_of_a_printer_leave_srgb() -> None:
    grey = QColorSpace(QPointF(0.3127, 0.329), QColorSpace.TransferFunction.Gamma, 2.2)
    for profile in (b"", b"nonsense", icc(grey), icc(SRGB)):
        assert screen_of(profile) == SRGB
    assert screen_of(icc(P3)) == QColorSpace.fromIccProfile(QByteArray(icc(P3)))


def test_grey_and_see_through_pictures_are_carried_over_too() -> None:
    for form in (QImage.Format.Format_Grayscale8, QImage.Format.Format_ARGB32_Premultiplied):
        image = QImage(QSize(40, 40), form)
        image.fill(0xFF808080)
        made = colours.for_screen(image, ADOBE)
        assert seen(made) == pytest.approx(carried_over((128, 128, 128), SRGB, ADOBE), abs=2)


def test_a_darkroom_works_for_the_screen_it_was_told_of_last(screen: None, tmp_path: Path) -> None:
    path = tagged(tmp_path, P3, PURE_GREEN)
    for space in (P3, SRGB, ADOBE, P3):
        darkrooms.set_screen(icc(space) if space != SRGB else b"")
        picture = darkrooms.decode(path)
        assert seen(picture.image) == seen(decode(path, None, screen_of(icc(space))).image)
        assert picture.colours == decode(path).colours


def test_the_photo_and_the_list_are_painted_anew_on_another_screen(
    screen: None, viewer: Viewer, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    path = plain(tmp_path, "green.png", PURE_GREEN)
    thumbnails = viewer.findChild(Thumbnails) or Thumbnails(jobs)
    thumbnails.want([path])
    show(viewer, qtbot, path)
    viewer.toggle_full_size()
    qtbot.waitUntil(viewer.is_sharp)
    assert middle(viewer) == PURE_GREEN
    before = canvas(viewer).view
    darkrooms.set_screen(icc(P3))
    viewer.begin_anew()
    thumbnails.begin_anew()
    assert canvas(viewer).view == before
    qtbot.waitUntil(lambda: middle(viewer)[0] > 60)
    qtbot.waitUntil(lambda: small_red(thumbnails, path) > 60)
    assert canvas(viewer).view == before


def small_red(thumbnails: Thumbnails, path: Path) -> int:
    pixmap = thumbnails.pixmap(path)
    return pixmap.toImage().pixelColor(9, 9).red() if pixmap is not None else 0


ASK = """
import ctypes, json, sys
from pathlib import Path
profile = Path(sys.argv[1]).read_bytes()
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))
def put(profile):
    atom = ctypes.c_ulong(x.XInternAtom(display, b"_ICC_PROFILE", 0))
    root, cardinal = ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.c_ulong(6)
    x.XChangeProperty(display, root, atom, cardinal, 8, 0, profile, len(profile))
    x.XSync(display, 0)
from PySide6.QtWidgets import QApplication, QWidget
from captioner.gui.look.screen_profile import profile_of
app = QApplication([])
window = QWidget()
window.show()
told = [len(profile_of(window.windowHandle()))]
for one in (profile, b"no profile"):
    put(one)
    told.append(len(profile_of(window.windowHandle())))
put(profile)
from captioner.gui.pictures import darkrooms
from captioner.gui.pictures.screen_colours import ScreenColours
window.hide()
colours = ScreenColours(window)
window.show()
image = darkrooms.decode(Path(sys.argv[2])).image
told.append(image.pixelColor(20, 20).red())
put(b"no profile")
colours.changed.connect(lambda: told.append("changed"))
window.hide()
window.show()
image = darkrooms.decode(Path(sys.argv[2])).image
told.append(image.pixelColor(20, 20).red())
darkrooms.stop()
print(json.dumps(told))
"""


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="there is no Xvfb to draw on")
def test_the_profile_that_x_tells_of_is_found_and_photos_are_decoded_for_it(tmp_path: Path) -> None:
    file = tmp_path / "screen.icc"
    file.write_bytes(icc(P3))
    photo = tagged(tmp_path, None, PURE_GREEN)
    on_p3 = carried_over(PURE_GREEN, SRGB, P3)[0]
    ended = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", ASK, os.fspath(file), os.fspath(photo)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout.splitlines()[-1])
    assert found == [0, len(icc(P3)), 0, pytest.approx(on_p3, abs=2), "changed", 0]
