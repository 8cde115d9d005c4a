"""The bar of the panel: what to show of the findings, and what to do about them; as wide as the window leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from captioner.checks.finding import Severity
from captioner.gui.findings.overview import Overview
from captioner.gui.look import finding_words, severity_marks, theme
from captioner.gui.look.combo import Combo
from captioner.gui.look.short_label import ShortLabel

SEVERITIES = tuple(sorted(Severity, reverse=True))
_AFTER_MARK = " "
"""Qt leaves no room between the mark of a button and its text."""
_LOOKS = (
    (True, QBoxLayout.Direction.LeftToRight),
    (False, QBoxLayout.Direction.LeftToRight),
    (True, QBoxLayout.Direction.TopToBottom),
    (False, QBoxLayout.Direction.TopToBottom),
)
"""Whether severities are named, and how the two halves lie; from the widest to the narrowest."""


class PanelBar(QWidget):
    """On one line where there is room, else with the bare marks of the severities, else on two lines."""

    chosen = Signal()  # other findings are to be seen, or otherwise grouped

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._overview = Overview()
        self._are_named = True
        self.title = ShortLabel(self)
        self.chips = {severity: QPushButton(self) for severity in SEVERITIES}
        self.by_rule, self.by_photo = QPushButton(self), QPushButton(self)
        self.profile = Combo(self)
        self.mend, self.sign_off, self.close_ = QPushButton(self), QPushButton(self), QToolButton(self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._seen, self._done = QHBoxLayout(), QHBoxLayout()
        self._dress()
        self._lay_out()
        self.show_overview(self._overview)

    def severities(self) -> frozenset[Severity]:
        """Those that are chosen to be seen."""
        return frozenset(severity for severity, chip in self.chips.items() if chip.isChecked())

    def show_overview(self, overview: Overview) -> None:
        """Count these."""
        self._overview = overview
        self.title.show_text(self.tr("%Ln photos checked", "", overview.report.photos))
        count = overview.mendable
        self.mend.setText(self.tr("Mend %Ln safe ones…", "", count) if count else self.tr("Mend…"))
        self.mend.setEnabled(bool(count))
        self.sign_off.setEnabled(overview.report.photos > 0 and overview.is_fit)
        blocked = self.tr("Blockers and what needs a reason stand in the way.")
        self.sign_off.setToolTip("" if overview.is_fit else blocked)
        self._fit()

    def name_key(self, key: str) -> None:
        """Say which key walks from photo to photo over what is chosen; empty where none does."""
        for severity, chip in self.chips.items():
            words = [finding_words.severity(severity) + ": " + self.tr("show or hide these")]
            if key:
                words.append(self.tr("{key} passes over what is hidden").format(key=key))
            chip.setToolTip("\n".join(words))

    def _name_chips(self) -> None:
        for severity, chip in self.chips.items():
            name, count = finding_words.severity(severity), f"{self._overview.counts.get(severity, 0):,}"
            chip.setText(_AFTER_MARK + (f"{name}  {count}" if self._are_named else count))
            chip.setAccessibleName(f"{name}: {count}")

    def _fit(self) -> None:
        for self._are_named, direction in _LOOKS:
            self._name_chips()
            self._halves.setDirection(direction)
            for half in (self._seen, self._done):
                # Qt would find out only later that its buttons are not as wide as before.
                half.invalidate()
            if self._halves.sizeHint().width() <= self.width():
                return

    def _dress(self) -> None:
        for severity, chip in self.chips.items():
            chip.setIcon(severity_marks.severity_icon(severity, theme.colours()))
        kind = QButtonGroup(self)
        for button in (self.by_rule, self.by_photo):
            kind.addButton(button)
        for button in (*self.chips.values(), self.by_rule, self.by_photo):
            theme.set_role(button, "chip")
            button.setCheckable(True)
        for button in (*self.chips.values(), self.by_rule):
            button.setChecked(True)
            button.toggled.connect(self.chosen)
        self.by_rule.setText(self.tr("By rule"))
        self.by_photo.setText(self.tr("By photo"))
        self.sign_off.setText(self.tr("Sign off…"))
        self.profile.setAccessibleName(self.tr("What the desk demands"))
        self.profile.setToolTip(self.tr("What the desk demands"))
        theme.set_role(self.title, "heading")
        theme.set_icon(self.close_, "x")
        self.close_.setAccessibleName(self.tr("Close the panel"))
        self.close_.setToolTip(self.tr("Close the panel"))
        self.name_key("")

    def _lay_out(self) -> None:
        seen, done = self._seen, self._done
        for half in (seen, done):
            half.setSpacing(4)
        seen.addWidget(self.title)
        seen.addSpacing(12)
        for buttons in (tuple(self.chips.values()), (self.by_rule, self.by_photo)):
            for button in buttons:
                seen.addWidget(button)
            seen.addSpacing(12)
        seen.addStretch(1)
        done.addStretch(1)
        for widget in (self.profile, self.mend, self.sign_off, self.close_):
            done.addWidget(widget)
        self._halves.setContentsMargins(16, 8, 12, 8)
        self._halves.setSpacing(4)
        self._halves.addLayout(seen, 1)
        self._halves.addLayout(done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()
