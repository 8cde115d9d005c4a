"""What stands below the photos: rows or grid, and how large the pictures are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSlider, QToolButton, QWidget

from captioner.gui.list.shapes import SHAPES, Shape
from captioner.gui.look import theme

STEP = 8
_ICONS = {"list": "layout-list", "grid": "layout-grid"}


class ListFoot(QFrame):
    """Says which shape of the list is wanted."""

    shape_wanted = Signal(str)
    size_wanted = Signal(int)  # how wide pictures are to be, in points

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {name: QToolButton(self) for name in SHAPES}
        self._size = QSlider(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._size.valueChanged.connect(self.size_wanted)

    def show_shape(self, shape: Shape) -> None:
        """The list has this shape now."""
        self._buttons[shape.name].setChecked(True)
        self._size.blockSignals(True)
        self._size.setRange(shape.narrowest, shape.widest)
        self._size.setValue(shape.wide)
        self._size.blockSignals(False)

    def _choose(self) -> None:
        chosen = next(name for name, button in self._buttons.items() if button.isChecked())
        self.shape_wanted.emit(chosen)

    def _lay_out(self) -> None:
        theme.set_role(self, "foot")
        words = {"list": self.tr("Photos in rows"), "grid": self.tr("Photos in a grid")}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 16, 4)
        layout.setSpacing(4)
        for name, button in self._buttons.items():
            button.setCheckable(True)
            button.setIconSize(QSize(18, 18))
            button.setToolTip(words[name])
            button.setAccessibleName(words[name])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            theme.set_icon(button, _ICONS[name])
            self._group.addButton(button)
            button.clicked.connect(self._choose)
            layout.addWidget(button)
        layout.addStretch(1)
        self._size.setSingleStep(STEP)
        self._size.setPageStep(3 * STEP)
        self._size.setMaximumWidth(140)
        self._size.setMinimumWidth(60)
        self._size.setToolTip(self.tr("Size of the pictures (Ctrl and wheel)"))
        self._size.setAccessibleName(self.tr("Size of the pictures"))
        layout.addWidget(self._size, 1)
