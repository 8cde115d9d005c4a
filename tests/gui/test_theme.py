"""The look: readable in both schemes, following the system, with every letter the desk needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QIcon, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from captioner.gui.actions import DEEDS
from captioner.gui.look import theme
from captioner.gui.look.scheme import Colours

SCHEMES = {"dark": theme.DARK, "light": theme.LIGHT}


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    with theme.undisturbed():
        qapp.setStyleSheet("")


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["text", "dim", "blocker", "warning", "fine", "accent"])
def test_text_can_be_read_on_every_ground(scheme: str, name: str) -> None:
    colours = SCHEMES[scheme]
    for ground in (colours.ground, colours.panel, colours.field):
        assert contrast(getattr(colours, name), ground) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_lies_on_the_accent_and_the_selection_can_be_read(scheme: str) -> None:
    colours = SCHEMES[scheme]
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.selected) >= 7
    assert contrast(colours.dim, colours.selected) >= 4
    assert contrast(colours.blocker, colours.selected) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_greys_are_neutral_beside_a_photograph(scheme: str) -> None:
    colour = SCHEMES[scheme].surround
    assert max(colour.getRgb()[:3]) - min(colour.getRgb()[:3]) <= 4


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Qt.ColorScheme.Dark, theme.DARK),
        (Qt.ColorScheme.Light, theme.LIGHT),
        (Qt.ColorScheme.Unknown, theme.DARK),
    ],
)
def test_the_program_is_dressed_as_the_system_asks(
    undressed: QApplication, scheme: Qt.ColorScheme, expected: Colours
) -> None:
    theme.apply(undressed, scheme)
    assert theme.colours() is expected
    assert expected.accent.name() in undressed.styleSheet()


def test_it_follows_the_system_when_it_changes_its_mind(undressed: QApplication, qtbot: QtBot) -> None:
    theme.follow_system(undressed)
    hints = undressed.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() is theme.LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is theme.DARK
    hints.colorSchemeChanged.disconnect(theme._change)


def test_the_type_has_kazakh_and_ukrainian_letters(undressed: QApplication) -> None:
    theme.apply(undressed, Qt.ColorScheme.Dark)
    assert undressed.font().families()[0] == "Inter"
    raw = QRawFont.fromFont(undressed.font())
    assert raw.familyName().startswith("Inter")
    for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґЁё“”—·":
        assert raw.supportsCharacter(ord(letter)), letter
    assert QFontMetrics(undressed.font()).height() >= 14


@pytest.mark.parametrize("name", sorted({deed.icon for deed in DEEDS if deed.icon} | {"x", "chevron-down"}))
def test_icons_take_the_colour_of_the_text_in_both_schemes(undressed: QApplication, name: str) -> None:
    button = QToolButton()
    theme.set_icon(button, name)
    for scheme, colours in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        theme.apply(undressed, scheme)
        strongest = darkest_or_lightest(button.icon().pixmap(QSize(18, 18), 2.0), colours)
        assert strongest == colours.text.name()
    button.deleteLater()


def darkest_or_lightest(pixmap: object, colours: Colours) -> str:
    image = pixmap.toImage()  # type: ignore[attr-defined]
    assert image.size() == QSize(36, 36)
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert opaque
    return min(opaque, key=lambda colour: abs(colour.lightness() - colours.text.lightness())).name()


def test_the_icon_of_an_action_changes_with_the_scheme(undressed: QApplication, qtbot: QtBot) -> None:
    theme.apply(undressed, Qt.ColorScheme.Dark)
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction(window)
    window.addAction(action)
    theme.set_icon(action, "search")
    before = action.icon().pixmap(QSize(18, 18)).toImage()
    theme.apply(undressed, Qt.ColorScheme.Light)
    assert action.icon().pixmap(QSize(18, 18)).toImage() != before


def test_a_disabled_icon_is_dimmed(undressed: QApplication) -> None:
    theme.apply(undressed, Qt.ColorScheme.Dark)
    icon, size = theme.icon("search"), QSize(18, 18)
    assert icon.pixmap(size, QIcon.Mode.Disabled).toImage() != icon.pixmap(size).toImage()


def test_the_programs_icon_is_there_in_every_size(undressed: QApplication) -> None:
    assert {size.width() for size in theme.app_icon().availableSizes()} >= {16, 32, 64, 256}


def test_a_role_changes_the_look_of_what_is_shown(undressed: QApplication, qtbot: QtBot) -> None:
    theme.apply(undressed, Qt.ColorScheme.Dark)
    label = QLabel("no credit")
    qtbot.addWidget(label)
    label.show()
    before = label.grab().toImage()
    theme.set_role(label, "blocker")
    theme.set_role(label, "blocker")
    assert label.grab().toImage() != before


def test_every_colour_is_defined_in_both_schemes() -> None:
    for colours in SCHEMES.values():
        assert all(getattr(colours, field.name).isValid() for field in fields(Colours))
