"""What is shipped is there, can be drawn, and has every letter that the desk's four languages need."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from captioner import resources
from captioner.errors import CaptionerError

ICONS, FONTS = resources.path("icons"), resources.path("fonts")
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LETTERS = {
    "kk": RUSSIAN + "әғқңөұүһі",
    "ru": RUSSIAN,
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "signs": "0123456789 «»„“”‘’‚–—…№·•©®°±×−✓→←‹›₸€£₴₽\u00a0\u202f",
}


def test_a_shipped_file_is_found_by_the_parts_of_its_path() -> None:
    assert resources.path("icons", "captioner.svg").read_bytes().startswith(b"<svg")


def test_what_is_missing_is_said_in_one_sentence() -> None:
    with pytest.raises(CaptionerError, match=r"none\.svg: is missing .*; install captioner again$"):
        resources.path("icons", "none.svg")


@pytest.mark.parametrize("language", LETTERS)
@pytest.mark.parametrize("font", sorted(FONTS.glob("Inter-*.otf")), ids=lambda font: font.stem)
def test_every_letter_is_in_the_font(font: Path, language: str, qapp: QApplication) -> None:
    face = QRawFont(str(font), 14)
    assert face.familyName().startswith("Inter")
    wanted = LETTERS[language] + LETTERS[language].upper()
    assert not [letter for letter in wanted if not face.supportsCharacter(ord(letter))]


def test_every_letter_of_the_sample_set_is_in_the_font(qapp: QApplication) -> None:
    face = QRawFont(str(FONTS / "Inter-Regular.otf"), 14)
    texts = "".join(path.read_text("utf-8") for path in resources.path("sample-set").glob("*.[mt]*"))
    assert not {letter for letter in texts if letter != "\n" and not face.supportsCharacter(ord(letter))}


@pytest.mark.parametrize("drawing", sorted(ICONS.glob("*.svg")), ids=lambda drawing: drawing.stem)
def test_every_icon_is_a_drawing_that_qt_reads(drawing: Path, qapp: QApplication) -> None:
    renderer = QSvgRenderer(str(drawing))
    assert renderer.isValid()
    assert renderer.defaultSize().width() == renderer.defaultSize().height() > 0
    assert drawing.stem == "captioner" or b'stroke="currentColor"' in drawing.read_bytes()


@pytest.mark.parametrize("side", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_programs_icon_is_there_in_every_size(side: int) -> None:
    with Image.open(ICONS / f"captioner-{side}.png") as image:
        assert image.size == (side, side)
        assert image.mode == "RGBA"
        assert (image.getpixel((0, 0))[3], image.getpixel((side // 2, side // 2))[3]) == (0, 255)


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("fonts/LICENSE-OFL.txt", "SIL OPEN FONT LICENSE Version 1.1"),
        ("fonts/LICENSE-NotoEmoji.txt", "SIL Open Font License, Version 1.1"),
        ("icons/LICENSE-lucide.txt", "ISC License"),
        ("sample-set/CREDITS.md", "https://creativecommons.org/licenses/by/4.0/"),
    ],
)
def test_what_others_made_is_shipped_with_its_licence(page: str, says: str) -> None:
    assert says in resources.path(*page.split("/")).read_text("utf-8")
