"""A box of the story's page with its name above it, for eyes and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from captioner.gui.look import theme

_IN_A_ROW = 3


def add_labelled(column: QVBoxLayout, words: str, box: QWidget) -> None:
    """Put the box below what is there."""
    label = QLabel(words)
    theme.set_role(label, "small")
    label.setBuddy(box)
    box.setAccessibleName(words)
    part = QVBoxLayout()
    part.setSpacing(4)
    part.addWidget(label)
    part.addWidget(box)
    column.addLayout(part)


def side_by_side(boxes: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Boxes with their names, three in a row."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    for at, (words, box) in enumerate(boxes):
        cell = QVBoxLayout()
        add_labelled(cell, words, box)
        grid.addLayout(cell, *divmod(at, _IN_A_ROW))
    for at in range(_IN_A_ROW):
        grid.setColumnStretch(at, 1)
    return grid
