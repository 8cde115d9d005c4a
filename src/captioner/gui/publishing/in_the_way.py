"""What keeps the set at the desk, by photo: each can be gone to, mended, or let pass with a reason."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from captioner.checks.finding import Finding
from captioner.errors import shown_path
from captioner.gui.dialog_parts import hairline
from captioner.gui.findings.finding_card import FindingCard
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look.link import Link
from captioner.gui.look.marks import SIDE

_MOST, _AT_ONCE = 60, 5
_FINE = "✓"


class InTheWay(QScrollArea):
    """Shows so many at most; the rest is in the panel of the check."""

    jumped = Signal(object)  # the Finding
    mended = Signal(object, object)  # the Finding, the Fix
    override_wanted = Signal(object)  # the Finding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[FindingCard] = []
        self._waiting: deque[Finding] = deque()
        self._beyond, self._column = 0, QVBoxLayout()
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self.show_findings(())

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show these."""
        self.cards, self._column = [], QVBoxLayout()
        self._column.setSpacing(4)
        by_photo = sorted(found[:_MOST], key=lambda one: (one.path is not None, str(one.path or "")))
        self._waiting, self._beyond = deque(by_photo), len(found) - _MOST
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 8, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        if not found:
            self._say("fine", f"{_FINE} {self.tr('Nothing keeps the set at the desk.')}")
        self._fill()
        self.setWidget(inner)

    def _fill(self) -> None:
        """The next of them; the rest when the window has breathed."""
        for _ in range(min(_AT_ONCE, len(self._waiting))):
            one = self._waiting.popleft()
            if not self.cards or self.cards[-1].finding.path != one.path:
                if self.cards:
                    self._column.addWidget(hairline())
                self._column.addWidget(self._heading(one.path))
            self._column.addWidget(self._card(one))
        if self._waiting:
            self._filling.start()
        elif self._beyond > 0:
            self._say("dim", self.tr("and %Ln more: the credit check shows them all", "", self._beyond))

    def _say(self, role: str, words: str) -> None:
        label = wrapping_label(role)
        label.setText(words)
        self._column.addWidget(label)

    def _heading(self, path: Path | None) -> QWidget:
        heading = plain_label("heading")
        heading.setText(shown_path(Path(path.name)) if path else self.tr("The set"))
        return heading

    def _card(self, one: Finding) -> QWidget:
        card = FindingCard(one)
        card.jumped.connect(self.jumped)
        card.mended.connect(self.mended)
        card.override_wanted.connect(self.override_wanted)
        self.cards.append(card)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(card)
        if one.path is not None:
            link = Link(self.tr("Show it"), holder)
            link.clicked.connect(lambda: self.jumped.emit(one))
            row = QHBoxLayout()
            row.setContentsMargins(SIDE + 8, 0, 0, 4)
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)
        return holder
