"""The menu of states that photos can be filtered by: any number of them, each with how many it would leave."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from captioner.gui.list.shown_photos import ShownPhotos

_CHOOSING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterMenu(QMenu):
    """Stays open while states are chosen; the list follows at once."""

    def __init__(self, shown: ShownPhotos, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self._lines: dict[str, QAction] = {}
        self._all = QAction(self)
        self._all.triggered.connect(self._show_all)
        self.setToolTipsVisible(True)
        self.setAccessibleName(self.tr("Show only…"))

    def offer(self, at: QPoint) -> None:
        """Show it, counted anew."""
        self._fill()
        self.popup(at)

    def _fill(self) -> None:
        self.clear()
        self._lines = {}
        self._all.setText(self.tr("All states"))
        self.addAction(self._all)
        self.addSeparator()
        for one in self._shown.choice.filters:
            if one.language and not any(line.startswith("no_caption_") for line in self._lines):
                self.addSeparator()
            line = self.addAction("")
            line.setCheckable(True)
            line.setData(one.key)
            self._lines[one.key] = line
        self._count()

    def _count(self) -> None:
        choice, counts = self._shown.choice, self._shown.counts()
        for one in choice.filters:
            line, told = self._lines[one.key], one.told()
            line.setChecked(one.key in choice.states)
            line.setText(f"{told[:1].upper()}{told[1:]}\t{counts[one.key]:,}")
            line.setEnabled(bool(counts[one.key]) or line.isChecked())
        self._all.setEnabled(bool(choice.states))

    def _choose(self, line: QAction) -> None:
        line.toggle()
        self._shown.set_states([key for key, one in self._lines.items() if one.isChecked()])
        self._count()

    def _state_of(self, line: QAction | None) -> QAction | None:
        """The line, if it is a state that can be chosen."""
        return line if line is not None and line.isCheckable() and line.isEnabled() else None

    def _show_all(self) -> None:
        self._shown.set_states(())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._state_of(self.actionAt(event.position().toPoint()))
        if line is not None:
            self._choose(line)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._state_of(self.activeAction())
        if event.key() in _CHOOSING_KEYS and line is not None:
            self._choose(line)
        else:
            super().keyPressEvent(event)
