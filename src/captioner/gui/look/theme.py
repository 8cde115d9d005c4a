"""How the window looks: its colours dark and light, its type, its icons.

What a style sheet cannot know is told by the dynamic property `role`:
    QLabel          display, title, heading, small, dim, blocker, warning, fine
    QPushButton     accent (one in a window), quiet (no frame until touched), chip (one of a few), link,
                    filter (one that can be taken away)
    QToolButton     quiet as it is
    QFrame          ground, panel, bar (a hairline below), foot (a hairline above), notice, hairline
    QLineEdit, QPlainTextEdit, QComboBox   wrong (what is typed cannot be)
    QPlainTextEdit  chosen (one of several values)
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory, QWidget

from captioner import resources
from captioner.gui.look.icons import tinted
from captioner.gui.look.scheme import DARK, LIGHT, Colours
from captioner.gui.look.style_sheet import style_sheet

RADIUS = 7
STEP = 4
_FONT = "Inter"
_ICON, _CHOSEN, _TEXT_SIZE = "drawing", "chosen scheme", "text size"
_FONT_PIXELS = 14
_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
_ICON_PIXELS = (16, 32, 64, 256)


def colours() -> Colours:
    """The colours of the scheme the program shows now."""
    return of(QGuiApplication.palette())


def of(palette: QPalette) -> Colours:
    """The colours that go with a palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def icon(name: str) -> QIcon:
    """A drawing of resources/icons in the colours of the scheme shown now, sharp on every screen."""
    chosen = colours()
    return tinted(resources.path("icons", f"{name}.svg"), chosen.text, chosen.dim)


def set_icon(wearer: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button an icon, which changes with the scheme."""
    wearer.setProperty(_ICON, name)
    wearer.setIcon(icon(name))


def app_icon() -> QIcon:
    """The program's own icon, as it stands on a desktop."""
    found = QIcon()
    for pixels in _ICON_PIXELS:
        found.addFile(str(resources.path("icons", f"captioner-{pixels}.png")), QSize(pixels, pixels))
    return found


def apply(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the whole program; an unknown scheme is taken as dark, as photographs are best judged there."""
    chosen = LIGHT if scheme == Qt.ColorScheme.Light else DARK
    with undisturbed():
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(_palette(chosen))
        font = QFont(_font())
        font.setPixelSize(round(font.pixelSize() * (app.property(_TEXT_SIZE) or 100) / 100))
        app.setFont(font)
        app.setStyleSheet(style_sheet(chosen, RADIUS, font.pixelSize()))
        for wearer in _wearers():
            wearer.setIcon(icon(wearer.property(_ICON)))


@contextmanager
def undisturbed() -> Iterator[None]:
    """No search for garbage meanwhile: it could take away widgets that Qt is about to come to, and end the process."""
    was_searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_searching:
            gc.enable()


def follow_system(app: QApplication) -> None:
    """Dress the program as the system asks, now and whenever it changes its mind."""
    hints = app.styleHints()
    apply(app, hints.colorScheme())
    hints.colorSchemeChanged.connect(_change)


def choose(app: QApplication, name: str, text_size: int) -> None:
    """Dress the program `dark` or `light`, else as the system asks; *text_size* is in percent."""
    scheme = _SCHEMES.get(name, Qt.ColorScheme.Unknown)
    app.setProperty(_CHOSEN, scheme)
    app.setProperty(_TEXT_SIZE, text_size)
    apply(app, app.styleHints().colorScheme() if scheme == Qt.ColorScheme.Unknown else scheme)


def grown(pixels: int) -> int:
    """A length that suits texts of 100 %, as long as those are large that are shown now."""
    return round(pixels * QFontInfo(QApplication.font()).pixelSize() / _FONT_PIXELS)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role, or another one while it is shown."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _wearers() -> Iterator[QAction | QAbstractButton]:
    for widget in QApplication.allWidgets():
        yield from (action for action in widget.actions() if action.property(_ICON))
        if isinstance(widget, QAbstractButton) and widget.property(_ICON):
            yield widget


def _change(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if (app.property(_CHOSEN) or Qt.ColorScheme.Unknown) == Qt.ColorScheme.Unknown:
        apply(app, scheme)


@cache
def _font() -> QFont:
    """Inter before the system's face; never smaller than the system's own size."""
    for file in sorted(resources.path("fonts").glob("Inter*.?tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    pixels = font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * dots / 72)
    font.setFamilies([_FONT, *font.families()])
    font.setPixelSize(max(_FONT_PIXELS, min(2 * _FONT_PIXELS, pixels)))
    return font


def _palette(chosen: Colours) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    for part, colour in (
        (role.Window, chosen.panel),
        (role.WindowText, chosen.text),
        (role.Base, chosen.field),
        (role.AlternateBase, chosen.panel),
        (role.Text, chosen.text),
        (role.PlaceholderText, chosen.dim),
        (role.Button, chosen.field),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.blocker),
        (role.ToolTipBase, chosen.field),
        (role.ToolTipText, chosen.text),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent),
        (role.LinkVisited, chosen.accent),
        (role.Light, chosen.hover),
        (role.Midlight, chosen.hover),
        (role.Mid, chosen.hairline),
        (role.Dark, chosen.hairline),
        (role.Shadow, chosen.surround),
    ):
        palette.setColor(part, colour)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, chosen.dim)
    return palette
