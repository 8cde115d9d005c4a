"""A button with a menu of things to tick: fields, languages; says how many of them are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box


class Choices(QPushButton):
    """All of them are ticked at first. The list stays open while one ticks."""

    chosen = Signal()

    def __init__(self, name: str, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._labels = name, dict(labels)
        self.setAutoDefault(False)
        self._list = QWidget(self, Qt.WindowType.Popup)
        theme.set_role(self._list, "popup")
        self.ticks: dict[str, QCheckBox] = {}
        self._lay_out()
        self.clicked.connect(self._open)
        self._tell()

    def chosen_keys(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def all_chosen(self) -> bool:
        """Whether nothing is left out."""
        return len(self.chosen_keys()) == len(self.ticks)

    def choose(self, keys: Sequence[str]) -> None:
        """Tick just these."""
        for key, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(key in keys)
            tick.blockSignals(False)
        self._take()

    def _take(self) -> None:
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        found = self.chosen_keys()
        if self.all_chosen():
            told = self.tr("all")
        elif len(found) <= 2:
            told = ", ".join(self._labels[key] for key in found) or self.tr("none")
        else:
            told = f"{len(found)} / {len(self.ticks)}"
        self.setText(f"{self._name}: {told}  ▾".replace("&", "&&"))

    def _open(self) -> None:
        self._list.adjustSize()
        corner = self.mapToGlobal(self.rect().bottomLeft())
        room = self.screen().availableGeometry()
        left = min(corner.x(), room.right() - self._list.width())
        top = min(corner.y() + 4, room.bottom() - self._list.height())
        self._list.move(max(room.left(), left), max(room.top(), top))
        self._list.show()
        next(iter(self.ticks.values())).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(2)
        for words, keys in ((self.tr("All"), tuple(self._labels)), (self.tr("None"), ())):
            button = QPushButton(words)
            theme.set_role(button, "link")
            button.clicked.connect(partial(self.choose, keys))
            column.addWidget(button)
        for key, label in self._labels.items():
            tick = check_box(label, is_checked=True)
            tick.toggled.connect(self._take)
            self.ticks[key] = tick
            column.addWidget(tick)
