"""A page of the manual as it is read, with its pictures, its headings to go to, and the sought words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from captioner.gui.look import theme
from captioner.gui.manual.book import Page

_MARGIN = 28
_LINE, _CODE = 1.55, 0.93
"""Of the size of the letters."""
_BELOW, _BELOW_ITEM, _CELL, _ABOVE = 10, 4, 6, 12
_ABOVE_HEADING = {1: 0, 2: 24, 3: 18}
_GROWN = {1: 1.7, 2: 1.3, 3: 1.05}
_WIDEST_PICTURE = 860


class Reader(QTextBrowser):
    """Shows one page at a time; links are told by `anchorClicked`, and followed by nobody here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._width = 0
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)

    def show_page(self, page: Page) -> None:
        """Show this page from its beginning."""
        self._page, self._width = page, self._room()
        self.setMarkdown(page.text)
        self._give_room()

    def go_to(self, section: int) -> None:
        """Bring the heading of a section to the top."""
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel()]
        if 0 < section < len(headings):
            self.setTextCursor(QTextCursor(headings[section]))
            self._bring_up(headings[section])
        else:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)

    def mark(self, words: Sequence[str]) -> None:
        """Mark where these words stand; none: nothing is marked."""
        selections = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = cursor
                one.format.setBackground(QColor(theme.of(self.palette()).selected))
                selections.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(selections)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        file = QUrl(name).toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or self._page is None:
            return None
        return self._picture(self._page.path.parent / file)

    def _picture(self, path: Path) -> QImage | None:
        """As wide as the page, sharp on any screen; decoded by Pillow, as Qt's decoders are not all shipped."""
        if not path.is_file():
            return None
        ratio = self.devicePixelRatioF()
        with Image.open(path) as opened:
            picture = opened.convert("RGB")
        width = min(picture.width, int(self._room() * ratio))
        picture = picture.resize((width, picture.height * width // picture.width), Image.Resampling.LANCZOS)
        size = picture.width, picture.height
        image = QImage(picture.tobytes(), *size, picture.width * 3, QImage.Format.Format_RGB888).copy()
        image.setDevicePixelRatio(ratio)
        return image

    def _room(self) -> int:
        return max(min(self.viewport().width() - 2 * _MARGIN, _WIDEST_PICTURE), 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stood at the top stays there, though the lines above are broken anew."""
        top = self.cursorForPosition(QPoint(0, _ABOVE + 1)).position()
        super().resizeEvent(event)
        if self._page is not None and self._width != self._room() and "![" in self._page.text:
            self.show_page(self._page)
        self._bring_up(self.document().findBlock(top))

    def _bring_up(self, block: QTextBlock) -> None:
        place = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(int(place.top()) - _ABOVE if block.blockNumber() else 0)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _give_room(self) -> None:
        """Sizes of headings and code, and space between lines, paragraphs and cells, which Markdown does not tell."""
        for block in self._blocks():
            cursor, form = QTextCursor(block), block.blockFormat()
            level, table = form.headingLevel(), cursor.currentTable()
            is_code = _is_code(form)
            if not (level or is_code or "\N{OBJECT REPLACEMENT CHARACTER}" in block.text()):
                form.setLineHeight(self._size(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            form.setTopMargin(_ABOVE_HEADING.get(level, 14) if level else 0)
            if table is None:
                form.setBottomMargin(_BELOW if block.textList() is None else _BELOW_ITEM)
            else:
                self._frame(table)
            if is_code:
                form.setBackground(QColor(theme.of(self.palette()).hover))
                form.setBottomMargin(0 if _is_code(block.next().blockFormat()) else _BELOW)
                form.setNonBreakableLines(False)
            cursor.setBlockFormat(form)
            for span in [(one.position(), one.length(), one.charFormat()) for one in _pieces(block)]:
                self._give_size(span, level)

    def _give_size(self, span: tuple[int, int, QTextCharFormat], level: int) -> None:
        start, length, form = span
        if not level and not form.fontFixedPitch():
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        form.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        form.setProperty(QTextCharFormat.Property.FontPixelSize, self._size(_GROWN.get(level, _CODE)))
        cursor.setCharFormat(form)

    def _frame(self, table: QTextTable) -> None:
        form = table.format()
        form.setCellPadding(_CELL)
        form.setBorder(1)
        form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setBorderBrush(QColor(theme.of(self.palette()).hairline))
        form.setTopMargin(4)
        form.setBottomMargin(_BELOW)
        table.setFormat(form)

    def _size(self, times: float) -> int:
        return round(self.fontInfo().pixelSize() * times)


def _is_code(form: QTextBlockFormat) -> bool:
    return form.hasProperty(QTextBlockFormat.Property.BlockCodeFence.value)


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1
