"""A camera's wrong clock put right: by how much, or by one photo whose time is known; camera by camera."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.credits import DATE_TAKEN
from captioner.errors import WrongValue, shown_path
from captioner.gui.batch.body_card import BodyCard, Shifted
from captioner.gui.batch.many_dialog import Decision, ManyDialog, left_words
from captioner.gui.batch.scope import Scope, ScopeChoice
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look.combo import Combo
from captioner.gui.look.error_words import sentence
from captioner.gui.look.form_words import WRONG, readable
from captioner.gui.work.jobs import Jobs
from captioner.many import clocks
from captioner.many.clocks import Body, Shift, Zone, bodies, body_of, spelled
from captioner.many.rehearsal import Changed, Progress, rehearse
from captioner.photo import Photo

_SIZE = QSize(820, 680)
_SIDE = 24
_STEPS = {
    str(QT_TRANSLATE_NOOP("ShiftDialog", "−1 d")): "-1d",
    str(QT_TRANSLATE_NOOP("ShiftDialog", "−1 h")): "-01:00",
    str(QT_TRANSLATE_NOOP("ShiftDialog", "+1 h")): "+01:00",
    str(QT_TRANSLATE_NOOP("ShiftDialog", "+1 d")): "+1d",
}


class ShiftDialog(ManyDialog):
    """The camera of the current photo is meant at first: a wrong clock is one camera's."""

    def __init__(self, jobs: Jobs, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self._current = scope.current
        self._shifted: Mapping[Body, Shifted] = {}
        self._meant: set[Body] = {body_of(scope.current)} if scope.current else set()
        self._told_date = readable(DATE_TAKEN, scope.current.credits.get(DATE_TAKEN)) if scope.current else ""
        self.amount, self.taken, self.offset = QLineEdit("+00:00:00"), QLineEdit(self._told_date), QLineEdit()
        self.zone, self.scope = Combo(), ScopeChoice(scope)
        self.cards: dict[Body, BodyCard] = {}
        self._column = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._ask()

    def shift(self) -> Shift:
        """What is asked for. Raises WrongValue where it cannot be understood."""
        by, zone = clocks.amount(self.amount.text()), self.zone.currentData()
        return Shift(by) if zone is Zone.KEPT else Shift(by, zone, clocks.zone(self.offset.text()))

    def changed(self) -> list[Changed]:
        """The photos of the cameras that are meant, before and after."""
        return [
            pair
            for body, one in self._shifted.items()
            if body in self._meant
            for pair in one.rehearsal.changed
        ]

    def decide(self) -> None:
        pairs = self.changed()
        left = [
            left for body, one in self._shifted.items() if body in self._meant for left in one.rehearsal.left
        ]
        self.accept()
        words = self.tr("Camera clock {amount}").format(amount=spelled(self.shift().by))
        self.decided.emit(Decision(words, pairs, left))

    def _ask(self) -> None:
        self.count(0)
        self.offset.setEnabled(self.zone.currentData() is not Zone.KEPT)
        try:
            shift = self.shift()
        except WrongValue as error:
            self.foresight.stop()
            self.say(f"{WRONG} {sentence(error)}", "blocker")
            return
        self.say("")
        self.ask(shifted, self.scope.photos(), shift)

    def _take(self, found: Mapping[Body, Shifted]) -> None:
        if found.keys() != self.cards.keys():
            self._make_cards(found)
        self._shifted = found
        self._show()
        self.answered()

    def _make_cards(self, found: Mapping[Body, Shifted]) -> None:
        for card in self.cards.values():
            card.deleteLater()
        if len(found) == 1:
            self._meant = set(found)
        self.cards = {}
        # A camera that is meant stands first.
        for body, one in sorted(found.items(), key=lambda item: item[0] not in self._meant):
            card = self.cards[body] = BodyCard(body, len(one.photos), body in self._meant)
            card.toggled.connect(self._choose)
            self._column.addWidget(card)

    def _choose(self) -> None:
        self._meant = {body for body, card in self.cards.items() if card.tick.isChecked()}
        self._show()

    def _show(self) -> None:
        for body, one in self._shifted.items():
            self.cards[body].show_shifted(one, left_words(one.rehearsal.left))
        self.count(len(self.changed()))

    def _take_step(self, step: str) -> None:
        try:
            now = clocks.amount(self.amount.text())
        except WrongValue:
            now = clocks.amount("0:00")
        self.amount.setText(spelled(now + clocks.amount(step)))

    def _take_known(self, text: str) -> None:
        """A photo's true time is told: that tells the amount."""
        if self._current is None:
            return
        try:
            found = clocks.taken_at(self._current, text)
        except WrongValue as error:
            self.count(0)
            self.foresight.stop()
            self.say(f"{WRONG} {sentence(error)}", "blocker")
            return
        if found.zone is Zone.SET and not self._told_date.endswith(found.offset):
            self.zone.setCurrentIndex(self.zone.findData(Zone.SET))
            self.offset.setText(found.offset)
        self.amount.setText(spelled(found.by))
        self._ask()

    def _connect(self) -> None:
        self.amount.textChanged.connect(self._ask)
        self.offset.textChanged.connect(self._ask)
        self.zone.currentIndexChanged.connect(self._ask)
        self.scope.chosen.connect(self._ask)
        self.taken.textEdited.connect(self._take_known)
        self.foresight.found.connect(self._take)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(16)
        column.addWidget(self.scope)
        column.addLayout(self._boxes())
        self._column.setSpacing(8)
        column.addLayout(self._column)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        words = self.tr(
            "All photos of a camera are moved by the same time. Dates without a time of day stay as they are:"
            " no clock has told them."
        )
        self.frame(self.tr("Correct the camera's clock"), words, _SIZE, area, [])
        self.amount.setFocus()
        self.amount.selectAll()

    def _boxes(self) -> QGridLayout:
        name = shown_path(Path(self._current.name)) if self._current else ""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.taken.setEnabled(bool(self._current and clocks.timed([self._current])))
        for row, (words, box, place) in enumerate(
            (
                (self.tr("Move by (days, h:min:s)"), self.amount, self._steps()),
                (self.tr("or: {name} was taken at").format(name=name), self.taken, _alone(self.taken)),
                (self.tr("Time zone"), self.zone, self._zones()),
            )
        ):
            label = plain_label("small")
            label.setText(words)
            label.setBuddy(box)
            box.setAccessibleName(words)
            grid.addWidget(label, row, 0)
            grid.addLayout(place, row, 1)
        return grid

    def _zones(self) -> QHBoxLayout:
        for zone, words in (
            (Zone.KEPT, self.tr("Leave the time zone")),
            (Zone.SET, self.tr("The clock showed the zone")),
            (Zone.TOLD, self.tr("Tell the same moment in")),
        ):
            self.zone.addItem(words, zone)
        self.offset.setPlaceholderText("+05:00")
        self.offset.setAccessibleName(self.tr("Offset from UTC"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.zone, 2)
        row.addWidget(self.offset, 1)
        return row

    def _steps(self) -> QHBoxLayout:
        self.amount.setPlaceholderText("+01:00:00, -1d 02:30")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.amount, 1)
        for words, step in _STEPS.items():
            button = QPushButton(QCoreApplication.translate("ShiftDialog", words))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._take_step, step))
            row.addWidget(button)
        return row


def _alone(box: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(box)
    return row


def shifted(
    photos: Sequence[Photo], shift: Shift, progress: Progress, cancelled: Callable[[], bool]
) -> dict[Body, Shifted]:
    """What the shift makes of each camera's photos."""
    found: dict[Body, Shifted] = {}

    def tell(done: int, total: int) -> None:
        progress(sum(len(one.photos) for one in found.values()) + done, len(photos))

    for body, together in bodies(photos).items():
        found[body] = Shifted(together, rehearse(together, shift.applied, tell, cancelled), shift)
    return found
