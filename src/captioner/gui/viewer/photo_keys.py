"""The single letters of the photo, at work wherever no text is typed: on the photo and in the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

# With the letters that Russian, Kazakh and Ukrainian keyboards have on the same keys.
FULL_SIZE = "ZЯ"
PIN = "PЗ"
ALONE = "FА"
CAPTION_LINE = "CС"
CAPTION = frozenset([*map(ord, "IШ"), int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)])


class PhotoKeys(QObject):
    """Does what its letters stand for when they are pressed in one of some widgets."""

    def __init__(self, deeds: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = {ord(letter): deed for letters, deed in deeds.items() for letter in letters}

    def listen_to(self, widget: QWidget) -> None:
        """Take the letters that are pressed while this widget has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        deed = self._deeds.get(event.key())
        if deed is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            deed()
        return True
