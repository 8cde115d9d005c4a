"""One page of the manual, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from captioner import resources

_SIZE = QSize(760, 720)
_MARGIN = 24
_LINE_HEIGHT, _ABOVE_HEADING, _BELOW, _BELOW_ITEM = 120.0, 16, 8, 4


def show_promises(window: QWidget) -> None:
    """What captioner promises about files. Raises CaptionerError where the page is missing."""
    _show(
        window, "promises.md", QCoreApplication.translate("Help", "What captioner promises about your files")
    )


def _show(window: QWidget, name: str, title: str) -> None:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    page = QTextBrowser(dialog)
    page.document().setDocumentMargin(_MARGIN)
    page.setAccessibleName(dialog.windowTitle())
    page.setOpenLinks(False)
    page.setMarkdown(_page(name))
    _give_room(page.document())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    dialog.resize(_SIZE)
    dialog.open()


def _page(name: str) -> str:
    """The page in the language of the window, where there is one, else in English."""
    pages = resources.path("help")
    translated = pages / QLocale().name()[:2] / name
    return (translated if translated.is_file() else pages / name).read_text("utf-8")


def _give_room(document: QTextDocument) -> None:
    """Space between paragraphs and around headings, which Markdown does not tell."""
    block = document.begin()
    while block.isValid():
        cursor, form = QTextCursor(block), block.blockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(_ABOVE_HEADING if form.headingLevel() > 1 else 0)
        if cursor.currentTable() is None:
            form.setBottomMargin(_BELOW if block.textList() is None else _BELOW_ITEM)
        cursor.setBlockFormat(form)
        block = block.next()
