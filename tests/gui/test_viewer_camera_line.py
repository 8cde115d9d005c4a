"""The line under the photo: what was taken with what, and a loud word where the file gives the place away."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from captioner.gui.look import theme
from captioner.gui.viewer.camera_line import CameraLine
from captioner.gui.viewer.camera_words import words_of
from captioner.photo import Camera

R6 = Camera(
    make="Canon",
    model="Canon EOS R6",
    lens="RF24-105mm F4 L IS USM",
    focal_length=35.0,
    exposure=(1, 250),
    aperture=4.0,
    iso=400,
)
AT_ABAY = Camera(make="Canon", model="Canon EOS R6", iso=400, position=(43.2425, 76.9512))
RIGHT = "6000 × 4000 · sRGB · 100 %"


@pytest.fixture
def line(qtbot: QtBot) -> CameraLine:
    line = CameraLine()
    qtbot.addWidget(line)
    line.resize(1200, 36)
    line.show()
    return line


def test_camera_lens_and_exposure_are_told_where_there_is_room(line: CameraLine) -> None:
    line.show_words(words_of(R6), RIGHT)
    whole = "Canon EOS R6 · RF24-105mm F4 L IS USM · 35 mm · 1/250 s · f/4 · ISO 400"
    assert line.texts() == ("", whole, RIGHT)


def test_the_lens_gives_way_first_then_the_camera_and_never_the_picture(line: CameraLine) -> None:
    line.show_words(words_of(R6), RIGHT)
    seen = []
    for width in range(1200, 260, -4):
        line.resize(width, 36)
        place, camera, right = line.texts()
        assert (place, right) == ("", RIGHT)
        seen.append(camera)
    whole = [camera for camera in dict.fromkeys(seen) if "…" not in camera]
    exposure = "35 mm · 1/250 s · f/4 · ISO 400"
    assert [camera for camera in whole if camera] == [*words_of(R6).lines]
    assert whole[1:3] == [f"Canon EOS R6 · {exposure}", exposure]


def test_a_place_in_the_file_is_told_by_a_shape_and_words_however_narrow(line: CameraLine) -> None:
    line.show_words(words_of(AT_ABAY), RIGHT)
    assert line.texts() == ("▲ GPS in the file", "Canon EOS R6 · ISO 400", RIGHT)
    line.resize(390, 36)
    assert line.texts() == ("▲ GPS", "ISO 400", RIGHT)
    line.resize(290, 36)
    assert line.texts() == ("▲ GPS", "", RIGHT)


def test_the_place_is_painted_as_a_warning(line: CameraLine) -> None:
    line.show_words(words_of(R6), RIGHT)
    assert not has_colour(line, theme.of(line.palette()).warning)
    line.show_words(words_of(AT_ABAY), RIGHT)
    assert has_colour(line, theme.of(line.palette()).warning)


def test_all_that_is_known_can_be_copied(line: CameraLine) -> None:
    line.show_words(words_of(AT_ABAY), RIGHT)
    line.actions()[0].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Camera: Canon EOS R6",
        "Exposure: ISO 400",
        "GPS: the file gives away where it was taken, 43.24250, 76.95120",
        RIGHT,
    ]


def test_where_nothing_is_known_nothing_is_said_or_copied(line: CameraLine) -> None:
    line.show_words(words_of(Camera()), "")
    assert line.texts() == ("", "", "")
    assert line.accessibleDescription() == ""
    assert not line.actions()[0].isEnabled()


@pytest.mark.parametrize(
    ("camera", "said"),
    [
        (Camera("Apple", "iPhone 13", "iPhone 13 back camera 5.1mm f/1.6"), "back camera 5.1mm f/1.6"),
        (Camera("Canon", "Canon EOS 5D", "----"), ""),
        (Camera("Canon", "Canon EOS 5D", "Unknown"), ""),
        (Camera("NIKON CORPORATION", "NIKON D5", "0.0 0.0 0 0"), "0.0 0.0 0 0"),
        (Camera("NIKON CORPORATION", "NIKON D5", "50.0 mm f/1.4"), "50.0 mm f/1.4"),
    ],
)
def test_a_lens_is_told_once_and_only_if_it_is_one(camera: Camera, said: str) -> None:
    assert words_of(camera).lines[0] == " · ".join(filter(None, (camera.name(), said)))


def has_colour(line: CameraLine, colour: QColor) -> bool:
    image = line.grab().toImage()
    return any(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))
