"""The boxes one types into: plain text only, no undo of their own, and a caret that stays where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QPlainTextEdit, QWidget

from captioner.credits import Field
from captioner.gui.form.box_text import common_ends, plain, units
from captioner.kinds import SOURCE_TYPE

_MOST_LINES = 8
_MARGIN = 6
# Line ends of every kind, and what no text may hold.
_ONE_LINE = str.maketrans("\n\r\t\u2028\u2029\0\ufffc", "       ")
_SEVERAL = str.maketrans("\n\u2028\u2029", ";;;")
# A comma parts keywords where they are typed; one that a file holds in a keyword stays.
_MARKS = {"keywords": _SEVERAL | str.maketrans(",", ";")}


class LineBox(QLineEdit):
    """One line. What is put in, typed or pasted, is translated by *marks*, each character to another one."""

    typed = Signal()

    def __init__(self, marks: dict[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = _ONE_LINE | marks
        self._before = ""
        # Qt centres a text with a long "g" anew; with an odd height both come out the same, and nothing hops.
        self.setTextMargins(0, 1, 0, 0)
        self.textEdited.connect(self._tidy)

    def content(self) -> str:
        """What stands in the box."""
        return self.text()

    def show_text(self, text: str) -> None:
        """Another photo's text, to be read from its beginning; typing goes on at its end."""
        self._before = text
        if self.text() != text:
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def to_end(self) -> None:
        """Put the caret where typing goes on."""
        self.end(False)

    def follow(self, text: str) -> None:
        """The same photo's text after a change from elsewhere: what is equal stays as it was typed."""
        if self.text().strip() == text:
            return
        place = self.cursorPosition()
        self.show_text(text)
        self.setCursorPosition(place)

    def paste(self) -> None:
        self.insert(plain(QGuiApplication.clipboard().mimeData()))

    def _tidy(self, text: str) -> None:
        start, end = common_ends(self._before, text)
        tidied = text[:start] + text[start : len(text) - end].translate(self._marks) + text[len(text) - end :]
        if tidied != text:
            place = self.cursorPosition()
            self.setText(tidied)
            self.setCursorPosition(place)
        self._before = tidied
        self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.paste()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu(self).exec(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _refuse_files(event)
        if event.isAccepted():
            super().dragEnterEvent(event)


class TextBox(QPlainTextEdit):
    """Several lines: so many at least, and as many as the text takes up to eight."""

    typed = Signal()
    menu_opening = Signal(object, object)  # the QMenu, and the place in the text that it is asked for

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self.typed)

    def content(self) -> str:
        """What stands in the box."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Another photo's text, to be read from its beginning; typing goes on at its end."""
        self.blockSignals(True)
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.blockSignals(False)
        self._grow()
        if self.hasFocus():
            self.to_end()

    def to_end(self) -> None:
        """Put the caret where typing goes on."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def follow(self, text: str) -> None:
        """The same photo's text after a change from elsewhere: only what differs is touched."""
        shown = self.toPlainText()
        if shown.strip() == text:
            return
        start, end = common_ends(shown, text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(shown[:start]))
        cursor.setPosition(units(shown[: len(shown) - end]), QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)
        cursor.insertText(text[start : len(text) - end])
        self.blockSignals(False)
        self._grow()

    def _grow(self) -> None:
        lines = min(max(self._rows, int(self.document().size().height())), max(_MOST_LINES, self._rows))
        # Before it is laid out, a box may be less high than its viewport.
        frame = max(0, self.height() - self.viewport().height())
        # With less than a pixel to spare Qt thinks that the last line is cut off.
        height = lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + frame + 1
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(plain(source))
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        offered = menu(self)
        self.menu_opening.emit(offered, self.viewport().mapFromGlobal(event.globalPos()))
        offered.exec(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _refuse_files(event)
        if event.isAccepted():
            super().dragEnterEvent(event)


Box = LineBox | TextBox


def box_for(field: Field) -> Box:
    """An empty box fit for what the field holds."""
    if field.rows > 1:
        return TextBox(field.rows)
    box = LineBox(_MARKS.get(field.key, _SEVERAL if field.kind.several else {}))
    if field.kind is SOURCE_TYPE:
        box.setCompleter(_completer(SOURCE_TYPE.terms, box))
    return box


def _completer(terms: Sequence[str], box: LineBox) -> QCompleter:
    completer = QCompleter(list(terms), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = completer.popup()
    assert popup is not None
    popup.setProperty("role", "popup")
    return completer


def _refuse_files(event: QDragEnterEvent) -> None:
    """Files dropped on a box are meant for the window, which opens them."""
    event.setAccepted(not event.mimeData().hasUrls())


def menu(box: Box) -> QMenu:
    """What can be done with a box's text; nothing that would bring in styles, no undo of its own."""
    offered = QMenu(box)
    offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    writable = not box.isReadOnly()
    has_selection = box.hasSelectedText() if isinstance(box, LineBox) else box.textCursor().hasSelection()
    keys = QKeySequence.StandardKey
    for text, key, deed, possible in (
        (box.tr("Cut"), keys.Cut, box.cut, writable and has_selection),
        (box.tr("Copy"), keys.Copy, box.copy, has_selection),
        (box.tr("Paste"), keys.Paste, box.paste, writable),
        (box.tr("Select all"), keys.SelectAll, box.selectAll, bool(box.content())),
    ):
        action = offered.addAction(text, deed)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(possible)
    return offered
