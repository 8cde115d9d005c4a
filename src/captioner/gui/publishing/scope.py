"""Which photos are published: all of the set, or those that are selected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from captioner.checks.finding import Finding
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import theme
from captioner.gui.look.chip import chip

_CHIP_HIGH = 28


class Scope(QWidget):
    """All unless somebody says otherwise; not seen where there is nothing to choose."""

    changed = Signal()

    def __init__(
        self, photos: Sequence[Path], selected: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        known = frozenset(photos)
        self._photos, self._selected = known, known.intersection(selected)
        self.all = chip(self.tr("All %Ln photos", "", len(photos)))
        self.selected = chip(self.tr("%Ln selected", "", len(self._selected)))
        self._group, heading, chips = QButtonGroup(self), plain_label("small"), QHBoxLayout()
        heading.setText(self.tr("Photos"))
        chips.setSpacing(4)
        chips.addStrut(theme.grown(_CHIP_HIGH))
        for one in (self.all, self.selected):
            self._group.addButton(one)
            chips.addWidget(one)
        chips.addStretch(1)
        self.all.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addLayout(chips)
        self.setVisible(0 < len(self._selected) < len(photos))
        self._group.buttonClicked.connect(self.changed)

    def paths(self) -> frozenset[Path]:
        """The photos that are meant."""
        return self._selected if self.selected.isChecked() else self._photos

    def about(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """What of it is about the photos that are meant; about the set only where all are."""
        meant = self.paths()
        return tuple(one for one in found if len(meant) == len(self._photos) or one.path in meant)
