"""What the dialogs that lay out many photos look like: head, scrolled body, foot, and a heading for each photo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.pictures.cut_thumbnails import CutThumbnails

_SIDE = 24
_MOST_OF_WINDOW = 0.92
_THUMBNAIL = QSize(54, 36)

Pictures = Callable[[Path], QPixmap | None]
"""The small picture of a photo, where there is one."""


class Choice(NamedTuple):
    """A button of the foot: what it says, how it looks, what it does."""

    button: QPushButton
    words: str
    role: str
    deed: Callable[[], None]


def lay_out(dialog: QDialog, size: QSize, *parts: QWidget) -> None:
    """Put head, body and foot one above the other, in this size or as much as the window leaves."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(room(dialog, size))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, QScrollArea) else 0)


def room(dialog: QWidget, size: QSize) -> QSize:
    """This size, which suits texts of 100 %, grown with larger ones, as far as the window leaves it."""
    grown, window = QSize(theme.grown(size.width()), theme.grown(size.height())), dialog.parentWidget()
    return grown.boundedTo(window.window().size() * _MOST_OF_WINDOW) if window is not None else grown


def head(title: str, words: str) -> QWidget:
    """What the dialog is about, and what can be done."""
    bar, heading, more = QFrame(), wrapping_label("title"), wrapping_label("dim")
    theme.set_role(bar, "bar")
    heading.setText(title)
    more.setText(words)
    column = QVBoxLayout(bar)
    column.setContentsMargins(_SIDE, 18, _SIDE, 16)
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(more)
    return bar


def body(column: QVBoxLayout) -> QScrollArea:
    """What is scrolled between head and foot."""
    inner = QWidget()
    outer = QVBoxLayout(inner)
    outer.setContentsMargins(_SIDE, 16, _SIDE, 16)
    column.setSpacing(12)
    outer.addLayout(column)
    outer.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def foot(left: list[Choice], right: list[Choice], said: QLabel | None = None) -> QWidget:
    """The buttons: those for all on the left, those that end the dialog on the right, what is *said* before them."""
    bar = QFrame()
    theme.set_role(bar, "foot")
    row = QHBoxLayout(bar)
    row.setContentsMargins(_SIDE, 12, _SIDE, 12)
    row.setSpacing(8)
    _add(row, left)
    row.addStretch(1)
    if said is not None:
        row.addWidget(said)
        row.addSpacing(8)
    _add(row, right)
    return bar


def _add(row: QHBoxLayout, choices: list[Choice]) -> None:
    for button, words, role, deed in choices:
        button.setText(words)
        button.setAutoDefault(False)
        if role:
            theme.set_role(button, role)
        button.clicked.connect(deed)
        row.addWidget(button)


def photo_heading(path: Path, picture: QPixmap | None, pixel_ratio: float) -> QLayout:
    """The photo's small picture and its name."""
    row, name = QHBoxLayout(), plain_label("title")
    row.setSpacing(12)
    if picture is not None:
        small = QLabel()
        small.setPixmap(CutThumbnails(_THUMBNAIL).cut(picture, pixel_ratio))
        row.addWidget(small)
    name.setText(shown_path(Path(path.name)))
    row.addWidget(name, 1)
    return row


def hairline() -> QWidget:
    """A line between two photos."""
    line = QFrame()
    theme.set_role(line, "hairline")
    return line
