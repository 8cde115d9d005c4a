"""Where the caret stands in a box, and how a part of its text becomes another; counted in characters."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from captioner.gui.form.box_text import units
from captioner.gui.form.boxes import Box, LineBox


def place(box: Box) -> int:
    """How many characters stand before the caret."""
    at = box.cursorPosition() if isinstance(box, LineBox) else box.textCursor().position()
    before = box.content().encode("utf-16-le", "surrogatepass")[: 2 * at]
    return len(before.decode("utf-16-le", "surrogatepass"))


def put(box: Box, at: int) -> None:
    """Let typing go on behind this many characters."""
    before = units(box.content()[:at])
    if isinstance(box, LineBox):
        box.setCursorPosition(before)
        return
    cursor = box.textCursor()
    cursor.setPosition(before)
    box.setTextCursor(cursor)


def replace(box: Box, start: int, end: int, text: str) -> None:
    """Put a text in the place of these characters, as if it had been typed."""
    content = box.content()
    first, last = units(content[:start]), units(content[:end])
    if isinstance(box, LineBox):
        box.setSelection(first, last - first)
        # With nothing selected, Qt inserts where the caret stands.
        if first == last:
            box.setCursorPosition(first)
        box.insert(text)
        return
    cursor = QTextCursor(box.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
    box.setTextCursor(cursor)
