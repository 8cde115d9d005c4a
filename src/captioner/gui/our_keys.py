"""The window's keys before a text box's own: undo in a box is the set's undo, or typing could not be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class OurKeys(QObject):
    """Keeps the box that has the focus from taking the keys of some actions for itself, within one pane."""

    def __init__(self, pane: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._keys = {key.toString() for action in actions for key in action.shortcuts()}
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Only the box in use is watched: a filter on the whole program would ask Python about every event.
        app.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = new if new is not None and self._pane.isAncestorOf(new) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()).toString() not in self._keys:
            return False
        event.ignore()
        return True
