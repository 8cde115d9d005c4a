"""The sheet before it is written: how it begins, drawn from what would be written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.outputs.cells_view import CellsView
from captioner.gui.outputs.faces import Cells, Face, Pages, Plain, Rich
from captioner.gui.outputs.page_view import PageView

# Paper is white and ink is black, whatever the window wears.
_PAPER, _INK = QColor("#ffffff"), QColor("#1d1f23")
_STYLE = """
h1 { font-size: 22px; } p { margin: 4px 0; } pre { color: #5f636b; font-size: 12px; }
.name, .more, .found, .tag { color: #5f636b; font-size: 12px; }
.credit { font-weight: 600; } .missing, .blocker { color: #b92718; } .warning { color: #835400; }
"""
_MARGIN = 28


class ProofPane(QWidget):
    """Keeps what it shows until the next is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self.rich, self.cells = PageView(), _Paper(), CellsView()
        self.plain, self._said = QPlainTextEdit(), wrapping_label("dim")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plain.setReadOnly(True)
        self.plain.setAccessibleName(self.tr("Text as it will be"))
        self.plain.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._stack, self._note = QStackedWidget(), plain_label("small")
        for face in (self._said, self.pages, self.rich, self.cells, self.plain):
            self._stack.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)

    def show_face(self, face: Face, note: str) -> None:
        """Show it, with a line on what is left out."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        match face:
            case Pages(images):
                self.pages.show_pages(images)
                self._stack.setCurrentWidget(self.pages)
            case Rich(html):
                self.rich.show_html(html)
                self._stack.setCurrentWidget(self.rich)
            case Cells():
                self.cells.show_cells(face)
                self._stack.setCurrentWidget(self.cells)
            case Plain(text):
                self.plain.setPlainText(text)
                self._stack.setCurrentWidget(self.plain)

    def say(self, text: str) -> None:
        """Show nothing but this."""
        self._said.setText(text)
        self._note.hide()
        self._stack.setCurrentWidget(self._said)

    def is_showing(self) -> bool:
        """Whether a sheet can be seen."""
        return self._stack.currentWidget() is not self._said

    def note(self) -> QLabel:
        """The line below."""
        return self._note


class _Paper(QTextBrowser):
    """Opens nothing, asks no other machine for anything."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page as it will be"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, _PAPER)
        palette.setColor(QPalette.ColorRole.Text, _INK)
        self.setPalette(palette)
        self.setStyleSheet(
            f"QTextBrowser {{ background: {_PAPER.name()}; color: {_INK.name()}; border: 0; }}"
        )
        self.document().setDefaultStyleSheet(_STYLE)
        self.document().setDocumentMargin(_MARGIN)

    def show_html(self, html: str) -> None:
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name) if isinstance(name, str) else name
        return super().loadResource(kind, url) if url.scheme() == "data" else None
