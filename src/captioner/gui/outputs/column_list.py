"""The columns of a table: which of them are wanted, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from captioner.gui.batch.hit_painting import HitPainting
from captioner.gui.look import theme
from captioner.gui.look.check_box import frame_ticks
from captioner.sheets.columns import KNOWN_BY

_KEY = Qt.ItemDataRole.UserRole
_ROW = 26
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnList(QListWidget):
    """Ticked by click or Space, moved by the mouse or by Alt with Up and Down.

    What pictures are known by is always there, and not in the list.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "files")
        frame_ticks(self)
        self.setItemDelegate(HitPainting(self))
        self.setAccessibleName(self.tr("Columns"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setToolTip(self.tr("Drag a column, or press Alt with Up or Down, to move it"))
        self.itemChanged.connect(self.changed)

    def offer(self, labels: Mapping[str, str], chosen: Sequence[str]) -> None:
        """Offer all these; ticked, and first, are the chosen ones, or all in their usual order where none is."""
        wanted = [key for key in chosen if key in labels]
        keys = dict.fromkeys((*wanted, *labels))
        self.blockSignals(True)
        self.clear()
        for key in keys:
            if key not in KNOWN_BY:
                self._add(key, labels[key], is_wanted=not chosen or key in chosen)
        self.blockSignals(False)

    def keys(self) -> tuple[str, ...]:
        """Those that are ticked, in their order."""
        return tuple(item.data(_KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def tick(self, keys: Sequence[str]) -> None:
        """Want just these."""
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(_ticked(item.data(_KEY) in keys))
        self.blockSignals(False)
        self.changed.emit()

    def all_keys(self) -> tuple[str, ...]:
        """All that are offered, in their order."""
        return tuple(item.data(_KEY) for item in self._items())

    def shift(self, by: int) -> None:
        """Move the current one up or down."""
        row, target = self.currentRow(), self.currentRow() + by
        if row < 0 or not 0 <= target < self.count():
            return
        self.insertItem(target, self.takeItem(row))
        self.setCurrentRow(target)
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _add(self, key: str, label: str, *, is_wanted: bool) -> None:
        item = QListWidgetItem(label, self)
        item.setData(_KEY, key)
        item.setSizeHint(QSize(0, theme.grown(_ROW)))
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        # Dropped between others, never upon one.
        item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
        item.setCheckState(_ticked(is_wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.changed.emit()


def _ticked(is_wanted: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
