"""The desk's people as a list: twenty thousand rows painted, none of them a widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captioner.gui.look import theme
from captioner.people.person import Person

PERSON = Qt.ItemDataRole.UserRole
_ROW, _SIDE, _ICON, _GAP = 48, 12, 14, 8
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """Some of the people, in the order in which they are handed over."""

    def __init__(self) -> None:
        super().__init__()
        self.people: Sequence[Person] = ()

    def show_people(self, people: Sequence[Person]) -> None:
        """Let these be the rows."""
        self.beginResetModel()
        self.people = people
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self.people[index.row()]
        if role == PERSON:
            return person
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.name}. {more(person)}"
        return None


class PeopleList(QListView):
    """One person is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PeopleModel()
        self.setModel(self.rows)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.set_role(self, "choices")

    def chosen(self) -> Person | None:
        """Who is chosen."""
        index = self.currentIndex()
        return self.rows.people[index.row()] if index.isValid() else None

    def choose(self, person: Person | None) -> None:
        """Choose somebody, if they are in the list."""
        row = next((row for row, one in enumerate(self.rows.people) if one == person), -1)
        self.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())


class _Row(QStyledItemDelegate):
    """The name, and below it what else is known; a shield where the identity is to be protected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Person = index.data(PERSON)
        colours, area = theme.colours(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colours.selected)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours.hover)
        area.adjust(_SIDE, 6, -_SIDE, -6)
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = upper.translated(0, upper.height())
        if person.protected:
            place = QRect(upper.right() - _ICON, upper.center().y() - _ICON // 2, _ICON, _ICON)
            theme.icon("shield").paint(painter, place)
            upper.setRight(place.left() - _GAP)
        metrics, left = QFontMetrics(option.font), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        for text, colour, room in ((person.name, colours.text, upper), (more(person), colours.dim, lower)):
            painter.setPen(colour)
            painter.drawText(room, left, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)


def more(person: Person) -> str:
    """What is known of somebody besides the name, on one line."""
    parts = (f"={person.code}=" if person.code else "", person.role, person.organisation)
    others = ", ".join(variant.text for variant in person.variants)
    return " · ".join(filter(None, (*parts, others)))
