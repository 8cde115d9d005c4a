"""Values to choose one of, in a list that opens below a button: each in full, under what is said of it.

Beside a value there may be a word for something else to do with it: by a click on the word, or Shift+Enter.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.look import theme

_HEAD = Qt.ItemDataRole.UserRole
_SIDE, _TOP, _GAP = 12, 8, 2
_NARROWEST, _HIGHEST = 280, 420
_LONGEST = 600
_BAR = 12
Index = QModelIndex | QPersistentModelIndex


class ValueList(QFrame):
    """A popup. Arrows and Enter choose, Esc leaves all as it is."""

    taken = Signal(int)
    picked = Signal(int)  # the word beside it

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget, word: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = _Values()
        self.list.setProperty("role", "popup")
        self._row = _Row(self.list, word)
        self.list.setItemDelegate(self._row)
        if word:
            self.list.setAccessibleDescription(self.tr("Shift+Enter: {word}").format(word=word))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._take)
        for head, text in rows:
            item = QListWidgetItem(text)
            item.setData(_HEAD, head)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}: {text}")
            self.list.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)

    def open_below(self, button: QWidget, column: QWidget) -> None:
        """Show it under a button, as wide as the column that one stands in, within the screen."""
        width = max(_NARROWEST, column.width())
        self.list.setFixedWidth(width)
        self.list.doItemsLayout()
        height = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + 4
        self.list.setFixedHeight(min(height, _HIGHEST))
        self.adjustSize()
        place = QPoint(column.mapToGlobal(QPoint()).x(), button.mapToGlobal(QPoint(0, button.height())).y())
        room = button.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - width))
        top = place.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), top - button.height() - self.height())
        self.move(left, top)
        self.list.setCurrentRow(0)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, item: QListWidgetItem) -> None:
        word = self._row.word_in(self.list.visualItemRect(item), self.list.fontMetrics())
        self._end(item, self.picked if word.contains(self.list.pressed_at) else self.taken)

    def _end(self, item: QListWidgetItem, told: SignalInstance) -> None:
        row = self.list.row(item)
        self.close()
        told.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.list.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and bool(self._row.word)
            self._end(item, self.picked if is_shifted else self.taken)
            return
        super().keyPressEvent(event)


class _Values(QListWidget):
    """Remembers where it was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed_at = QPoint(-1, -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed_at = event.position().toPoint()
        super().mousePressEvent(event)


class _Row(QStyledItemDelegate):
    """What is said of a value, dim, and the value below it on as many lines as it takes."""

    def __init__(self, view: QListWidget, word: str) -> None:
        super().__init__(view)
        self.word = word

    def word_in(self, rect: QRect, metrics: QFontMetrics) -> QRect:
        """Where the word stands in a row."""
        if not self.word:
            return QRect()
        width = metrics.horizontalAdvance(self.word)
        return QRect(rect.right() - _SIDE - width, rect.top() + _TOP, width, metrics.lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.of(option.palette)
        rect, metrics = option.rect, option.fontMetrics
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colours.selected if is_current else colours.field)
        inner = rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setPen(colours.dim)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, str(index.data(_HEAD)))
        if is_current:
            painter.setPen(colours.accent)
            painter.drawText(self.word_in(rect, metrics), Qt.AlignmentFlag.AlignLeft, self.word)
        painter.setPen(colours.text)
        text = _shortened(index)
        painter.drawText(inner.adjusted(0, metrics.lineSpacing() + _GAP, 0, 0), _wrap(text), text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        text, metrics = _shortened(index), view.fontMetrics()
        room = QRect(0, 0, view.maximumWidth() - 2 * _SIDE - _BAR, 10_000)
        lines = metrics.boundingRect(room, _wrap(text), text).height()
        return QSize(room.width(), metrics.lineSpacing() + _GAP + lines + 2 * _TOP)


def _wrap(text: str) -> Qt.TextFlag:
    """Between words; within one only where there is no other way."""
    return Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere


def _shortened(index: Index) -> str:
    text = str(index.data())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
