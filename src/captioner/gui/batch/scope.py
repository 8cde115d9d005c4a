"""Which photos a deed is for: those selected, or all that are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from captioner.gui.look import theme
from captioner.many.variables import Around
from captioner.photo import Photo


class Scope(NamedTuple):
    """The photos as they were when a dialog opened: read ones, that can be read."""

    selected: tuple[Photo, ...]
    shown: tuple[Photo, ...]
    current: Photo | None
    numbers: Mapping[Path, int]
    """Where each stands among those shown, from 1."""
    unread_selected: int = 0
    """How many of those selected have not been read yet."""
    unread_shown: int = 0
    told: Mapping[str, str] = MappingProxyType({})
    """What the set's story says, by variable."""

    def around(self, photo: Photo) -> Around:
        """What a template may ask beyond the photo."""
        return Around(self.numbers.get(photo.path, 1), len(self.numbers), self.told)

    def samples(self) -> Sequence[Photo]:
        """The current photo and the next of those that are meant."""
        meant = self.selected if len(self.selected) > 1 else self.shown
        if self.current is None:
            return meant[:2]
        paths = [photo.path for photo in meant]
        at = paths.index(self.current.path) if self.current.path in paths else -1
        return (self.current, *(meant[at + 1 : at + 2] if at >= 0 else ()))


class ScopeChoice(QWidget):
    """Two chips, each with its number of photos."""

    chosen = Signal()

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        one, many = self.tr("1 selected"), self.tr("%Ln selected", "", len(scope.selected))
        self.selected = _chip(one if len(scope.selected) == 1 else many)
        self.shown = _chip(self.tr("All %Ln shown", "", len(scope.shown)))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for chip in (self.selected, self.shown):
            group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        # One is selected whenever somebody looks at it; several are on purpose.
        (self.selected if len(scope.selected) > 1 else self.shown).setChecked(True)
        group.buttonClicked.connect(self.chosen)

    def photos(self) -> tuple[Photo, ...]:
        """The photos that are meant."""
        return self._scope.selected if self.selected.isChecked() else self._scope.shown


def _chip(text: str) -> QPushButton:
    chip = QPushButton(text)
    chip.setCheckable(True)
    chip.setAutoDefault(False)
    theme.set_role(chip, "chip")
    return chip
