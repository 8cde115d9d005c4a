"""The list of suggestions below a box. It never takes the focus: the keys stay with the box, which asks it.

It is a part of the window, not a window of its own: nothing flashes, and no system moves it about.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.look import theme
from captioner.suggesting import Origin, Suggestion

translate = QCoreApplication.translate

_ROW, _MOST_ROWS = 28, 8
_SIDE, _GAP, _ICON = 8, 8, 14
_SUGGESTION = Qt.ItemDataRole.UserRole
_NARROWEST = 260
Index = QModelIndex | QPersistentModelIndex


class Popup(QFrame):
    """Hidden while there is nothing to suggest."""

    taken = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        theme.set_role(self, "notice")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "suggestions")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.itemClicked.connect(self._take)
        self._keys = QLabel(self.tr("Tab or Enter takes it · Esc keeps what is typed"))
        self._keys.setProperty("role", "small")
        self._keys.setContentsMargins(_SIDE, 4, _SIDE, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._keys)
        self.hide()

    def offer(self, found: Sequence[Suggestion], box: QWidget, *, chosen: bool) -> None:
        """Show these below a box, or above it where there is no room; the first one chosen, or none yet."""
        self.list.clear()
        for one in found:
            item = QListWidgetItem(one.text)
            item.setData(_SUGGESTION, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.text}, {told(one)}")
            item.setToolTip(told(one))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if chosen else -1)
        self._place(box)
        self.show()
        self.raise_()

    def move_choice(self, by: int) -> None:
        """Choose another one, from the end to the beginning if need be."""
        count, row = self.list.count(), self.list.currentRow()
        self.list.setCurrentRow((row + by) % count if row >= 0 else 0 if by > 0 else count - 1)

    def chosen(self) -> str:
        """The text of the suggestion chosen; empty where none is."""
        row = self.list.currentRow()
        return self.list.item(row).text() if row >= 0 else ""

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(item.text())

    def _place(self, box: QWidget) -> None:
        window = self._window
        rows = min(self.list.count(), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW + 2)
        self.setFixedWidth(max(_NARROWEST, box.width()))
        high = self.list.height() + self._keys.sizeHint().height() + 2
        self.setFixedHeight(high)
        below = box.mapTo(window, QPoint(0, box.height() + 2))
        above = box.mapTo(window, QPoint(0, -high - 2))
        place = below if below.y() + high <= window.height() or above.y() < 0 else above
        place.setX(max(0, min(place.x(), window.width() - self.width())))
        self.move(place)


class _Row(QStyledItemDelegate):
    """The text, and at the end of the line where it comes from; a shield where somebody is to be protected."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, colours = index.data(_SUGGESTION), theme.colours()
        area = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colours.selected)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours.hover)
        area.adjust(_SIDE, 0, -_SIDE, 0)
        if one.is_protected:
            icon = theme.icon("shield")
            icon.paint(painter, QRect(area.left(), area.center().y() - _ICON // 2, _ICON, _ICON))
            area.setLeft(area.left() + _ICON + _GAP)
        metrics = QFontMetrics(option.font)
        more = metrics.elidedText(told(one), Qt.TextElideMode.ElideRight, area.width() // 2)
        wide = metrics.horizontalAdvance(more)
        painter.setFont(option.font)
        painter.setPen(colours.dim)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, more)
        painter.setPen(colours.text)
        text = metrics.elidedText(one.text, Qt.TextElideMode.ElideRight, area.width() - wide - _GAP)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_NARROWEST, _ROW)


def told(one: Suggestion) -> str:
    """Where a suggestion comes from, in words."""
    match one.origin:
        case Origin.PERSON:
            words = one.more
        case Origin.SET:
            words = translate("Typing", "in this set")
        case _:
            words = translate("Typing", "used before")
    return " · ".join(
        filter(None, (translate("Typing", "identity protected") if one.is_protected else "", words))
    )
