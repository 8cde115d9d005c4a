"""The dialog that offers back what was typed and not saved, with the difference shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.pictures.cut_thumbnails import CutThumbnails
from captioner.gui.safekeeping.offers import Offer
from captioner.gui.safekeeping.recovery_card import RecoveryCard, check_box

_SIZE = QSize(940, 640)
_SIDE = 24
_THUMBNAIL = QSize(54, 36)
_MOST_CARDS = 150
"""More cards than anybody reads one by one would keep the window waiting."""

Pictures = Callable[[Path], QPixmap | None]


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
        self.cards = [RecoveryCard(offer) for offer in offers[:_MOST_CARDS]]
        self._rest = [offer for offer in offers[_MOST_CARDS:] if not offer.is_contested]
        self.rest = check_box()
        self.take, self.throw, self.later = QPushButton(), QPushButton(), QPushButton()
        self.all, self.none = QPushButton(), QPushButton()
        for card in self.cards:
            card.decided.connect(self._count)
        self.rest.setChecked(bool(self._rest))
        self.rest.toggled.connect(self._count)
        self._lay_out(title, words)
        self._count()

    def chosen(self) -> list[Offer]:
        """What is to be taken, as it stands."""
        rest = self._rest if self.rest.isChecked() else []
        return [*(card.offer for card in self.cards if card.take.isChecked()), *rest]

    def _choose(self, which: bool) -> None:
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
        one, many = self.tr("Take 1 edit"), self.tr("Take {count} edits")
        self.take.setText(one if count == 1 else many.format(count=f"{count:,}"))
        self.take.setEnabled(count > 0)

    def _lay_out(self, title: str, words: str) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved edits"))
        window = self.parentWidget()
        most = window.window().size() * 0.92 if window is not None else _SIZE
        self.resize(_SIZE.boundedTo(most))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_head(title, words))
        layout.addWidget(self._body(), 1)
        layout.addWidget(self._foot())

    def _body(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(12)
        for at, (path, cards) in enumerate(groupby(self.cards, lambda card: card.offer.path)):
            if at:
                column.addWidget(_hairline())
            column.addLayout(self._photo(path))
            for card in cards:
                column.addWidget(card)
        if left := len(self._offers) - len(self.cards):
            words = self.tr("and {count} more edits; what was changed on the disk since is not among them")
            if len(self._rest) == left:
                words = self.tr("and {count} more edits")
            self.rest.setText(words.format(count=f"{len(self._rest):,}"))
            column.addWidget(_hairline())
            column.addWidget(self.rest)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _photo(self, path: Path) -> QHBoxLayout:
        row, name, picture = QHBoxLayout(), plain_label("title"), self._picture(path)
        row.setSpacing(12)
        if picture is not None:
            small = QLabel()
            small.setPixmap(CutThumbnails(_THUMBNAIL).cut(picture, self.devicePixelRatioF()))
            row.addWidget(small)
        name.setText(shown_path(Path(path.name)))
        row.addWidget(name, 1)
        return row

    def _foot(self) -> QWidget:
        foot = QFrame()
        theme.set_role(foot, "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_SIDE, 12, _SIDE, 12)
        row.setSpacing(8)
        for button, words, role, deed in self._buttons():
            button.setText(words)
            button.setAutoDefault(False)
            if role:
                theme.set_role(button, role)
            button.clicked.connect(deed)
            row.addWidget(button)
            if button is self.none:
                row.addStretch(1)
        self.take.setDefault(True)
        return foot

    def _buttons(self) -> Iterator[tuple[QPushButton, str, str, Callable[[], None]]]:
        yield self.all, self.tr("All"), "quiet", partial(self._choose, True)
        yield self.none, self.tr("None"), "quiet", partial(self._choose, False)
        yield self.throw, self.tr("Throw away"), "", self._throw
        yield self.later, self.tr("Not now"), "", self.reject
        yield self.take, "", "accent", self._take


def _head(title: str, words: str) -> QWidget:
    head, heading, more = QFrame(), wrapping_label("title"), wrapping_label("dim")
    theme.set_role(head, "bar")
    heading.setText(title)
    more.setText(words)
    column = QVBoxLayout(head)
    column.setContentsMargins(_SIDE, 18, _SIDE, 16)
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(more)
    return head


def _hairline() -> QWidget:
    line = QFrame()
    theme.set_role(line, "hairline")
    return line
