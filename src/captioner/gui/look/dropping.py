"""Files dropped on a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from captioner.gui.look.elsewhere import files_in


class Dropping(QObject):
    """Takes photos and folders that are dropped on a widget, and says while they hang over it."""

    def __init__(
        self, onto: QWidget, opened: Callable[[Sequence[Path]], None], hovering: Callable[[bool], None]
    ) -> None:
        super().__init__(onto)
        self._opened, self._hovering = opened, hovering
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if files_in(event.mimeData()):
                self._hovering(True)
                event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hovering(False)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._hovering(False)
            event.acceptProposedAction()
            self._opened(files_in(event.mimeData()))
            return True
        return False
