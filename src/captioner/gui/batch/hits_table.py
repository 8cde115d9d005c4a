"""The hits of a search as a table: a tick, the photo, the field, what stands there and what would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from captioner.errors import shown_path
from captioner.gui.batch.hit_painting import GONE_ROLE, SPANS_ROLE, HitPainting
from captioner.gui.batch.what_comes import what_comes
from captioner.gui.look import error_words, field_words, theme
from captioner.gui.look.check_box import frame_ticks
from captioner.gui.look.form_words import WRONG, tip
from captioner.many.replacing import Hit
from captioner.texts import X_DEFAULT

Index = QModelIndex | QPersistentModelIndex
PHOTO, FIELD, BEFORE, AFTER = range(4)
_WIDTHS = (190, 150)
_ROW_HEIGHT = 32


class Tally(NamedTuple):
    """The hits of a search, and how many of each photo's can be replaced; counted where nobody waits for it."""

    hits: Sequence[Hit] = ()
    by_photo: Mapping[Path, int] = MappingProxyType({})
    photos: int = 0
    stuck: int = 0


def tally(hits: Sequence[Hit]) -> Tally:
    """The hits, counted."""
    by_photo = Counter(hit.path for hit in hits if hit.can_be_replaced)
    return Tally(hits, by_photo, len({hit.path for hit in hits}), sum(bool(hit.problem) for hit in hits))


class Hits(QAbstractTableModel):
    """Those that can be replaced are ticked until somebody says otherwise."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tally = Tally()
        self._hits: Sequence[Hit] = ()
        self._left_out: set[int] = set()
        self._ticked: Counter[Path] = Counter()

    def show_hits(self, found: Tally) -> None:
        """Show these, all of them ticked."""
        self.beginResetModel()
        self.tally, self._hits = found, found.hits
        self.endResetModel()
        self.tick_all()

    def chosen(self) -> list[Hit]:
        """What is to be replaced."""
        left = self._left_out
        return [hit for row, hit in enumerate(self._hits) if hit.can_be_replaced and row not in left]

    def photos(self) -> int:
        """How many photos are to be changed."""
        return len(self._ticked)

    def tick_all(self) -> None:
        """Replace all that can be."""
        self._leave_out(set(), Counter(self.tally.by_photo))

    def tick_none(self) -> None:
        """Replace nothing."""
        self._leave_out(set(range(len(self._hits))), Counter())

    def _leave_out(self, rows: set[int], ticked: Counter[Path]) -> None:
        self._left_out, self._ticked = rows, ticked
        if self._hits:
            self.dataChanged.emit(self.index(0, PHOTO), self.index(len(self._hits) - 1, PHOTO))
        self.ticked.emit()

    def _words(self, row: int, column: int) -> str:
        hit = self._hits[row]
        match column:
            case 0:
                return shown_path(Path(hit.path.name))
            case 1:
                label = field_words.label(hit.field)
                return label if hit.language in ("", X_DEFAULT) else f"{label} ({hit.language})"
            case 2:
                return hit.before
            case _:
                return f"{WRONG} {error_words.told(hit.problem)}" if hit.problem else hit.after

    def _spans(self, row: int, column: int) -> Sequence[tuple[int, int]] | None:
        hit = self._hits[row]
        if column == BEFORE:
            return hit.spans
        return what_comes(hit) if column == AFTER and not hit.problem else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it; never changed
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else AFTER + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == PHOTO and self._hits[index.row()].can_be_replaced:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._words(row, column))
            case Qt.ItemDataRole.CheckStateRole if column == PHOTO and self._hits[row].can_be_replaced:
                return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked
            case _ if role == SPANS_ROLE:
                return self._spans(row, column)
            case _ if role == GONE_ROLE:
                return column == BEFORE and self._hits[row].can_be_replaced
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        path, is_ticked = self._hits[index.row()].path, index.row() not in self._left_out
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self._ticked[path] += wanted - is_ticked
        if not self._ticked[path]:
            del self._ticked[path]
        (self._left_out.discard if wanted else self._left_out.add)(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Photo"), self.tr("Field"), self.tr("Now"), self.tr("Will be"))[section]


class HitsTable(QTableView):
    """Rows of one height; the space bar ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = Hits(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitPainting(self))
        self.setAccessibleName(self.tr("Hits"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        theme.set_role(self, "hits")
        frame_ticks(self)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        for column in (BEFORE, AFTER):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
