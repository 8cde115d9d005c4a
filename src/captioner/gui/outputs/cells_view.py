"""The first rows of a table that will be written: keys above, cells as they are, nothing to be typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from captioner.gui.look import theme
from captioner.gui.outputs.faces import Cells

_LETTER, _WIDEST = 8, 320
_ROW, _PICTURED_ROW = 32, 76
_PICTURE = QSize(96, 64)
_PICTURE_WIDTH = 116
_LONGEST = 300


class CellsView(QTableView):
    """Cells wrap; the whole text of one is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = QStandardItemModel(self)
        self.setModel(self._cells)
        self.setAccessibleName(self.tr("Cells as they will be"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(_PICTURE)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        theme.set_role(self, "hits")
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def show_cells(self, cells: Cells) -> None:
        """Show these."""
        self._cells.clear()
        before = ["thumbnail"] if cells.pictures else []
        self._cells.setHorizontalHeaderLabels([*before, *(key for key, _ in cells.head)])
        for at, texts in enumerate(cells.rows):
            first = [_pictured(cells.pictures[at])] if cells.pictures else []
            self._cells.appendRow([*first, *map(_item, texts)])
        widths = [_PICTURE_WIDTH] * len(before)
        widths += [
            max(_LETTER * len(key) + 28, min(_WIDEST, _LETTER * wide + 16)) for key, wide in cells.head
        ]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, theme.grown(width))
        self.verticalHeader().setDefaultSectionSize(theme.grown(_PICTURED_ROW if cells.pictures else _ROW))

    def texts(self) -> list[list[str]]:
        """What stands in the rows."""
        rows, columns = range(self._cells.rowCount()), range(self._cells.columnCount())
        return [[self._cells.item(row, column).text() for column in columns] for row in rows]


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text[:_LONGEST])
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    item.setEditable(False)
    return item


def _pictured(content: bytes) -> QStandardItem:
    item, pixmap = _item(""), QPixmap()
    if pixmap.loadFromData(content):
        item.setIcon(QIcon(pixmap))
    return item
