"""The menu of states that photos can be filtered by: any number of them, each with how many it would leave."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from captioner.gui.list.finding_photos import Filter
from captioner.gui.list.shown_photos import ShownPhotos

_MANY = 1_000
_FIGURE_SPACE = "\u2007"
_CHOOSING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterMenu(QMenu):
    """Stays open while states are chosen; the list follows at once."""

    def __init__(self, shown: ShownPhotos, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self._lines: dict[str, QAction] = {}
        self._counts: Iterator[tuple[str, int]] = iter(())
        # Of thousands of photos one state is counted at a time: the menu is there at once, and answers.
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._count_one)
        self.setToolTipsVisible(True)
        self.setAccessibleName(self.tr("Show only…"))

    def offer(self, at: QPoint) -> None:
        """Show it, counted anew."""
        self._fill()
        self.popup(at)

    def _fill(self) -> None:
        self.clear()
        self._lines = {}
        # Made anew each time: what is the menu's own goes when it is cleared.
        self._all = self.addAction(self.tr("All states"))
        self._all.triggered.connect(self._show_all)
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
        choice, widest = self._shown.choice, f"{self._shown.count_all():,}"
        for one in choice.filters:
            line = self._lines[one.key]
            line.setChecked(one.key in choice.states)
            if "\t" not in line.text():
                # As wide as it may become: nothing moves when the number comes.
                self._say(one, _FIGURE_SPACE * len(widest))
        self._all.setEnabled(bool(choice.states))
        self._counts = self._shown.counts()
        if self._shown.count_all() > _MANY:
            self._next.start()
            return
        for key, count in self._counts:
            self._tell(key, count)

    def _count_one(self) -> None:
        found = next(self._counts, None)
        if found is None:
            self._next.stop()
        else:
            self._tell(*found)

    def _tell(self, key: str, count: int) -> None:
        # The languages of the set may have become others while it was counted.
        found = next((one for one in self._shown.choice.filters if one.key == key), None)
        if found is not None and key in self._lines:
            line = self._lines[key]
            self._say(found, f"{count:,}")
            line.setEnabled(bool(count) or line.isChecked())

    def _say(self, one: Filter, count: str) -> None:
        told = one.told()
        self._lines[one.key].setText(f"{told[:1].upper()}{told[1:]}\t{count}")

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
