"""What stands above the photos: how many there are, how they are sorted, and what the filter leaves out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.list.chips import Chips
from captioner.gui.list.choosing import ORDERS
from captioner.gui.list.filter_menu import FilterMenu
from captioner.gui.list.shown_photos import ShownPhotos
from captioner.gui.look import theme
from captioner.gui.look.form_words import tip
from captioner.gui.look.short_label import ShortLabel

_ARROW = "  ▾"
_WIDEST = 150


class ListHead(QFrame):
    """Shows what the list is asked for, and lets it be asked for something else."""

    text_wanted = Signal(str)  # the text of the filter is to be this

    def __init__(self, shown: ShownPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._count, self._order, self._filter = ShortLabel(self), QPushButton(self), QToolButton(self)
        self._menu = FilterMenu(shown, self)
        self._chips = Chips(self)
        self._lay_out()
        self._lay_out_order()
        shown.chosen.connect(self.show_choice)

    def tell_counts(self, shown: int, all_: int, selected: int) -> None:
        """How many photos are shown, there and selected; that one is selected goes without saying."""
        told = self.tr("{shown} of {all}").format(shown=f"{shown:,}", all=f"{all_:,}")
        if selected > 1:
            told += " · " + self.tr("{count} selected").format(count=f"{selected:,}")
        self._count.show_text(told)

    def count_text(self) -> str:
        """What is said of the counts."""
        return self._count.text()

    def offer_filters(self, at: QPoint) -> None:
        """The menu of states, at this place of the screen."""
        self._menu.offer(at)

    def clear(self) -> None:
        """Leave nothing out."""
        self.text_wanted.emit("")
        self._shown.set_text("")
        self._shown.set_states(())

    def show_choice(self) -> None:
        """Bring what is shown up to date with what is asked for."""
        choice = self._shown.choice
        self._order.setText(self._order_words(choice.order) + _ARROW)
        for action in self._order.menu().actions():
            action.setChecked(action.data() == choice.order)
        chips = [self._chip(one.told(), partial(self._drop, one.key)) for one in choice.chosen()]
        if choice.text:
            chips.append(self._chip(self.tr("“{text}”").format(text=choice.text), self._drop_text))
        if choice.is_filter:
            everything = QPushButton(self.tr("Show all"), self._chips)
            theme.set_role(everything, "link")
            everything.clicked.connect(self.clear)
            chips.append(everything)
        self._chips.show_buttons(*chips)

    def _chip(self, words: str, drop: Callable[[], None]) -> QPushButton:
        metrics = self._chips.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
        chip = QPushButton(shown.replace("&", "&&"), self._chips)
        theme.set_icon(chip, "x")
        theme.set_role(chip, "filter")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        told = self.tr("Do not filter by: {words}").format(words=words)
        chip.setAccessibleName(told)
        chip.setToolTip(tip(told))
        chip.clicked.connect(drop)
        return chip

    def _drop(self, key: str) -> None:
        self._shown.set_states([one for one in self._shown.choice.states if one != key])

    def _drop_text(self) -> None:
        self.text_wanted.emit("")
        self._shown.set_text("")

    def _offer_here(self) -> None:
        self.offer_filters(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _order_words(self, order: str) -> str:
        return {"name": self.tr("name"), "date": self.tr("date taken"), "story": self.tr("story order")}[
            order
        ]

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(16, 8, 8, 4)
        first.setSpacing(4)
        first.addWidget(self._count)
        first.addStretch(1)
        first.addWidget(self._order)
        first.addWidget(self._filter)
        theme.set_role(self._count, "dim")
        theme.set_role(self._order, "chip")
        theme.set_icon(self._filter, "list-filter")
        self._filter.setAccessibleName(self.tr("Show only…"))
        self._filter.setToolTip(self.tr("Show only photos in some state"))
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filter.clicked.connect(self._offer_here)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addWidget(self._chips)

    def _lay_out_order(self) -> None:
        menu = QMenu(self._order)
        group = QActionGroup(menu)
        for order in ORDERS:
            action = menu.addAction(self._order_words(order))
            action.setCheckable(True)
            action.setChecked(order == self._shown.order)
            action.setData(order)
            group.addAction(action)
            action.triggered.connect(partial(self._shown.set_order, order))
        self._order.setMenu(menu)
        self._order.setText(self._order_words(self._shown.order) + _ARROW)
        self._order.setAccessibleName(self.tr("Sort by"))
