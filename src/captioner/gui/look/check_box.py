"""Boxes to tick whose frames are to be seen on a dark ground, too."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QWidget

from captioner.gui.look import theme


def check_box(text: str = "", is_checked: bool = False) -> QCheckBox:
    """One with this text, which may hold an ampersand."""
    box = QCheckBox(text.replace("&", "&&"))
    box.setChecked(is_checked)
    frame_ticks(box)
    return box


def frame_ticks(widget: QWidget) -> None:
    """Let the frames of a widget's ticks be seen: the style takes their colour from the ground."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.colours().dim)
    widget.setPalette(palette)
