"""What a sheet says otherwise, by photo and field: a tick for each, before and after with what changes marked."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from captioner.errors import shown_path
from captioner.gui.batch.hit_painting import GONE_ROLE, SPANS_ROLE, HitPainting
from captioner.gui.coming_back.reading import Shown
from captioner.gui.dialog_parts import Pictures
from captioner.gui.look import field_words, theme
from captioner.gui.look.check_box import frame_ticks
from captioner.gui.look.form_words import WARNING, tip
from captioner.gui.pictures.cut_thumbnails import CutThumbnails

if TYPE_CHECKING:
    from captioner.sheets.back.coming_back import Difference

WHAT, NOW, WANTED, REMARK = range(4)
_ROW, _PICTURE = QSize(0, 34), QSize(42, 28)
_SHOWN = Qt.ItemDataRole.UserRole + 8
_WHAT_WIDE, _REMARK_WIDE = 250, 190
_AT_ONCE = 60
"""Rows: a window that is to be fluid makes no more at a time."""
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def label(one: Difference) -> str:
    """The field of a difference, with the language of its text."""
    name = field_words.label(one.field)
    return f"{name} ({one.language})" if one.language else name


class DifferencesTree(QTreeWidget):
    """A photo's tick is its differences' together; where the photo was edited since, none is ticked unasked."""

    ticked = Signal()
    looked_at = Signal(object)  # the Difference that is current; None on a photo's own row

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._cut = pictures, CutThumbnails(_PICTURE)
        self._rows: list[QTreeWidgetItem] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.ticked)
        self._waiting: deque[tuple[Shown, ...]] = deque()
        self._labels: frozenset[str] | None = None
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self.setAccessibleName(self.tr("Differences"))
        self.setHeaderLabels(
            [self.tr("Photo and field"), self.tr("Now"), self.tr("In the sheet"), self.tr("Where")]
        )
        self.setItemDelegate(HitPainting(self))
        self.setUniformRowHeights(True)
        self.setIconSize(_PICTURE)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.set_role(self, "findings")
        frame_ticks(self)
        head = self.header()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(False)
        for column in (NOW, WANTED):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(WHAT, theme.grown(_WHAT_WIDE))
        self.setColumnWidth(REMARK, theme.grown(_REMARK_WIDE))
        self.itemChanged.connect(self._count_later)
        self.currentItemChanged.connect(self._tell_current)

    def show_differences(self, found: Sequence[Shown]) -> None:
        """Show these, in the order of the sheet: the first at once, of very many the rest as the window breathes."""
        self.clear()
        self._rows = []
        self._waiting = deque(tuple(some) for _, some in groupby(found, lambda shown: shown.told.path))
        self._fill()
        if self._rows:
            self.setCurrentItem(self._rows[0])
        self.ticked.emit()

    def _fill(self) -> None:
        tops, room = [], _AT_ONCE
        self.blockSignals(True)
        while self._waiting and room > 0:
            of_photo = self._waiting.popleft()
            tops.append(self._top(of_photo))
            room -= len(of_photo)
        self.addTopLevelItems(tops)
        for top in tops:
            top.setExpanded(True)
        self.blockSignals(False)
        if self._waiting:
            self._filling.start()

    def _top(self, of_photo: Sequence[Shown]) -> QTreeWidgetItem:
        path = of_photo[0].told.path
        top = QTreeWidgetItem([shown_path(Path(path.name))])
        font = top.font(WHAT)
        font.setBold(True)
        top.setFont(WHAT, font)
        top.setSizeHint(WHAT, _ROW)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        if (picture := self._pictures(path)) is not None:
            top.setIcon(WHAT, QIcon(self._cut.cut(picture, self.devicePixelRatioF())))
        top.addChildren([self._row(shown) for shown in of_photo])
        return top

    def chosen(self) -> list[Difference]:
        """What is to be taken; of what is not shown yet all but the conflicts."""
        shown = [_of(row).told for row in self._rows if row.checkState(WHAT) == _CHECKED]
        waiting = (one.told for of_photo in self._waiting for one in of_photo)
        return [*shown, *(one for one in waiting if self._is_wanted(one))]

    def _is_wanted(self, one: Difference) -> bool:
        """Whether it is ticked before anybody touched it."""
        return not one.is_conflict and (self._labels is None or label(one) in self._labels)

    def tick(self, labels: Collection[str]) -> None:
        """Tick those of these fields that are no conflicts; conflicts stay as somebody left them."""
        self._labels = frozenset(labels)
        self.blockSignals(True)
        for row in self._rows:
            one = _of(row).told
            if label(one) not in labels:
                row.setCheckState(WHAT, _UNCHECKED)
            elif not one.is_conflict:
                row.setCheckState(WHAT, _CHECKED)
        self.blockSignals(False)
        self.viewport().update()
        self.ticked.emit()

    def _row(self, shown: Shown) -> QTreeWidgetItem:
        one = shown.told
        where = self.tr("row {row}").format(row=one.row)
        if one.is_conflict:
            where = f"{WARNING} {self.tr('edited here')} · {where}"
        row = QTreeWidgetItem([label(one), one.now or "—", one.wanted or "—", where])
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(WHAT, _CHECKED if self._is_wanted(one) else _UNCHECKED)
        row.setData(WHAT, _SHOWN, shown)
        for column, text, spans in ((NOW, one.now, shown.goes), (WANTED, one.wanted, shown.comes)):
            row.setToolTip(column, tip(text))
            if text:
                row.setData(column, SPANS_ROLE, list(spans))
        row.setData(NOW, GONE_ROLE, True)
        row.setSizeHint(WHAT, _ROW)
        self._rows.append(row)
        return row

    def _count_later(self, *_: object) -> None:
        # A photo's tick ticks each of its fields.
        self._later.start()

    def _tell_current(self, now: QTreeWidgetItem | None, _: object) -> None:
        shown = now.data(WHAT, _SHOWN) if now is not None else None
        self.looked_at.emit(shown.told if isinstance(shown, Shown) else None)


def _of(row: QTreeWidgetItem) -> Shown:
    shown: Any = row.data(WHAT, _SHOWN)
    assert isinstance(shown, Shown)
    return shown
