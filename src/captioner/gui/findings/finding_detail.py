"""The finding that is chosen in the panel: what the rule is for, and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from captioner.checks.finding import Finding
from captioner.gui.findings.finding_card import FindingCard
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import finding_words, theme
from captioner.gui.look.link import Link

_WIDTH = 400


class FindingDetail(QScrollArea):
    """Empty while no finding is chosen."""

    jumped = Signal(object)
    mended = Signal(object, object)
    override_wanted = Signal(object)
    taken_back = Signal(object)
    explained = Signal(str)  # the rule of which the manual is to tell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self.setFixedWidth(_WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The finding chosen"))
        theme.set_role(self, "detail")
        self.show_finding(None)

    def show_finding(self, finding: Finding | None) -> None:
        """Show this one."""
        self.finding = finding
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        if finding is not None:
            self._add(column, finding)
        column.addStretch(1)
        self.setWidget(inner)

    def _add(self, column: QVBoxLayout, finding: Finding) -> None:
        card = FindingCard(finding)
        card.jumped.connect(self.jumped)
        card.mended.connect(self.mended)
        card.override_wanted.connect(self.override_wanted)
        card.taken_back.connect(self.taken_back)
        help_, rule, more = wrapping_label("dim"), plain_label("small"), Link(self.tr("In the manual"))
        help_.setText(finding_words.help_of(finding.rule))
        rule.setText(finding.rule)
        rule.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(card)
        column.addWidget(help_)
        more.setObjectName("in_the_manual")
        more.clicked.connect(partial(self.explained.emit, finding.rule))
        column.addWidget(rule)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
