"""The dialog that offers back what was typed and not saved, with the difference shown.

The first few cards are there at once, the others come one by one: dozens at a time would hold the window up. Until its
card is there, an offer is taken as its card would have it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from captioner.gui import dialog_parts
from captioner.gui.dialog_parts import Choice, Pictures
from captioner.gui.safekeeping.offers import Offer
from captioner.gui.safekeeping.recovery_card import RecoveryCard, check_box

_SIZE = QSize(940, 640)
_GAP = 12
_MOST_CARDS = 150
"""More cards than these nobody reads one by one."""
_AT_ONCE = 3
"""Enough to begin to read."""


class RecoveryDialog(QDialog):
    """Says what is to be taken, and what is not; closed otherwise, nothing is decided."""

    decided = Signal(object, object)  # the offers to be taken, and those to be thrown away

    def __init__(
        self,
        title: str,
        words: str,
        offers: Sequence[Offer],
        picture: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offers, self._picture = offers, picture
        self.cards: list[RecoveryCard] = []
        self._waiting = deque(offers[:_MOST_CARDS])
        self._rest = [offer for offer in offers[_MOST_CARDS:] if not offer.is_contested]
        self._column, self._last = QVBoxLayout(), Path()
        self._column.setSpacing(_GAP)
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add_card)
        self.rest = check_box()
        self.take, self.throw, self.later = QPushButton(), QPushButton(), QPushButton()
        self.all, self.none = QPushButton(), QPushButton()
        self.rest.setChecked(bool(self._rest))
        self.rest.toggled.connect(self._count)
        self._lay_out(title, words)
        for _ in offers[:_AT_ONCE]:
            self._add_card()
        self._count()
        self._more.start()

    def are_all_there(self) -> bool:
        """Whether every card is."""
        return not self._waiting

    def chosen(self) -> list[Offer]:
        """What is to be taken, as it stands."""
        rest = self._rest if self.rest.isChecked() else []
        waiting = [offer for offer in self._waiting if not offer.is_contested]
        return [*(card.offer for card in self.cards if card.take.isChecked()), *waiting, *rest]

    def _choose(self, which: bool) -> None:
        while self._waiting:
            self._add_card()
        for card in self.cards:
            card.take.setChecked(which and not card.offer.is_contested)
        self.rest.setChecked(which)

    def _take(self) -> None:
        self._decide(self.chosen())

    def _throw(self) -> None:
        self._decide([])

    def _decide(self, chosen: Sequence[Offer]) -> None:
        taken = set(map(id, chosen))
        self.accept()
        self.decided.emit(list(chosen), [offer for offer in self._offers if id(offer) not in taken])

    def _count(self) -> None:
        count = len(self.chosen())
        one, many = self.tr("Take 1 edit"), self.tr("Take %Ln edits", "", count)
        self.take.setText(one if count == 1 else many)
        self.take.setEnabled(count > 0)

    def _lay_out(self, title: str, words: str) -> None:
        self.setWindowTitle(self.tr("Unsaved edits"))
        for_all = [
            Choice(self.all, self.tr("All"), "quiet", partial(self._choose, True)),
            Choice(self.none, self.tr("None"), "quiet", partial(self._choose, False)),
        ]
        ends = [
            Choice(self.throw, self.tr("Throw away"), "", self._throw),
            Choice(self.later, self.tr("Not now"), "", self.reject),
            Choice(self.take, "", "accent", self._take),
        ]
        foot = dialog_parts.foot(for_all, ends)
        dialog_parts.lay_out(self, _SIZE, dialog_parts.head(title, words), self._body(), foot)
        self.take.setDefault(True)

    def _add_card(self) -> None:
        if not self._waiting:
            self._more.stop()
            return
        offer = self._waiting.popleft()
        if offer.path != self._last:
            if self.cards:
                self._column.addWidget(dialog_parts.hairline())
            picture, self._last = self._picture(offer.path), offer.path
            self._column.addLayout(dialog_parts.photo_heading(offer.path, picture, self.devicePixelRatioF()))
        card = RecoveryCard(offer)
        card.decided.connect(self._count)
        self.cards.append(card)
        self._column.addWidget(card)

    def _body(self) -> QWidget:
        column = QVBoxLayout()
        column.addLayout(self._column)
        if left := len(self._offers[_MOST_CARDS:]):
            rest = len(self._rest)
            fewer = self.tr(
                "and %Ln more edits; what was changed on the disk since is not among them", "", rest
            )
            self.rest.setText(self.tr("and %Ln more edits", "", rest) if rest == left else fewer)
            column.addWidget(dialog_parts.hairline())
            column.addWidget(self.rest)
        return dialog_parts.body(column)
