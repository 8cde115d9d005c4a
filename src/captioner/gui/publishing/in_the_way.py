"""What keeps the set at the desk, by photo: each can be gone to, mended, or let pass with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from captioner.checks.finding import Finding
from captioner.errors import shown_path
from captioner.gui.dialog_parts import hairline
from captioner.gui.findings.finding_card import FindingCard
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look.link import Link
from captioner.gui.look.marks import SIDE

_MOST = 60
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
        self.show_findings(())

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show these."""
        inner, column = QWidget(), QVBoxLayout()
        column.setSpacing(4)
        self.cards = []
        by_photo = sorted(found[:_MOST], key=lambda one: (one.path is not None, str(one.path or "")))
        for path, of_photo in groupby(by_photo, lambda one: one.path):
            if self.cards:
                column.addWidget(hairline())
            column.addWidget(self._heading(path))
            for one in of_photo:
                column.addWidget(self._card(one))
        if len(found) > _MOST:
            more = wrapping_label("dim")
            more.setText(self.tr("and %Ln more: the credit check shows them all", "", len(found) - _MOST))
            column.addWidget(more)
        if not found:
            fine = wrapping_label("fine")
            fine.setText(f"{_FINE} {self.tr('Nothing keeps the set at the desk.')}")
            column.addWidget(fine)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 8, 0)
        outer.addLayout(column)
        outer.addStretch(1)
        self.setWidget(inner)

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
