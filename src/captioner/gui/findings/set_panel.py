"""The panel with all that was found of the set: by rule or by photo, what to show of it, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from captioner.checks.checking import Report
from captioner.checks.finding import Finding, Severity
from captioner.gui.findings import findings_model
from captioner.gui.findings.finding_detail import FindingDetail
from captioner.gui.findings.findings_model import FindingsModel, Group
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import finding_words, severity_marks, theme
from captioner.gui.look.combo import Combo

_MOST_OPEN, _MOST_LINES = 100, 300
"""Groups that are opened by themselves, and lines of one of them."""
_SHOWN = tuple(sorted(Severity, reverse=True))


class SetPanel(QFrame):
    """Follows the report; what is chosen to be seen is also what F8 walks through."""

    jumped = Signal(object)  # the Finding
    closed = Signal()
    profile_chosen = Signal(str)
    mend_all_wanted = Signal()
    sign_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = Report(0, ())
        self.model, self.tree = FindingsModel(self), QTreeView(self)
        self.detail = FindingDetail(self)
        self.chips = {severity: QPushButton(self) for severity in _SHOWN}
        self.profile = Combo(self)
        self.by_rule, self.by_photo = (
            QPushButton(self.tr("By rule"), self),
            QPushButton(self.tr("By photo"), self),
        )
        self.mend, self.sign_off = QPushButton(self), QPushButton(self.tr("Sign off…"), self)
        self._close = QToolButton(self)
        self._title, self._nothing = plain_label("heading"), plain_label("dim")
        self._pages = QStackedWidget(self)
        self._closed_groups: set[str] = set()
        self.setAccessibleName(self.tr("What the check found"))
        self._lay_out()
        self._connect()
        self.show_report(self._report)

    def show_report(self, report: Report) -> None:
        """Show this."""
        self._report = report
        counts = report.counts()
        for severity, chip in self.chips.items():
            chip.setText(f"{finding_words.severity(severity)}  {counts[severity]:,}")
        mendable = sum(one.found.fix is not None and one.is_open for one in report.findings)
        self.mend.setText(self.tr("Mend %Ln safe ones…", "", mendable) if mendable else self.tr("Mend…"))
        self.mend.setEnabled(bool(mendable))
        self.sign_off.setEnabled(report.photos > 0 and report.is_fit)
        self.sign_off.setToolTip(
            "" if report.is_fit else self.tr("Blockers and what needs a reason stand in the way.")
        )
        self._fill()

    def offer_profiles(self, names: Sequence[str], chosen: str) -> None:
        """The profiles to choose from."""
        self.profile.clear()
        self.profile.addItems([*names, *([chosen] if chosen not in names else [])])
        self.profile.setCurrentText(chosen)

    def shown(self) -> tuple[Finding, ...]:
        """The findings of the severities that are chosen to be seen."""
        chosen = {severity for severity, chip in self.chips.items() if chip.isChecked()}
        return tuple(one for one in self._report.findings if one.severity in chosen)

    def select(self, finding: Finding) -> None:
        """Stand on this finding."""
        index = self.model.index_of(finding)
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def focus(self) -> None:
        """Give the keys to the findings, or to what stands above them where there are none."""
        (self.tree if self.model.groups() else self.by_rule).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self, *_: object) -> None:
        if self.isHidden():
            # Thousands of lines are not laid out for nobody.
            return
        before = self.model.finding(self.tree.currentIndex())
        found = self.shown()
        self.model.show_findings(
            found, findings_model.by_rule if self.by_rule.isChecked() else self._by_photo
        )
        groups = self.model.groups()
        if len(groups) <= _MOST_OPEN:
            for row, group in enumerate(groups):
                self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
                is_open = group.key not in self._closed_groups and len(group.findings) <= _MOST_LINES
                self.tree.setExpanded(self.model.index(row, 0), is_open)
        if before is not None:
            self.select(before)
        photos = self.tr("%Ln photos checked", "", self._report.photos)
        self._title.setText(photos)
        hidden = bool(self._report.findings) and not found
        self._nothing.setText(
            self.tr("Nothing of what is chosen to be seen was found.")
            if hidden
            else self.tr("Nothing is wrong.")
        )
        self._pages.setCurrentIndex(0 if found else 1)
        self.detail.show_finding(self.model.finding(self.tree.currentIndex()))

    def _by_photo(self, found: Sequence[Finding]) -> tuple[Group, ...]:
        return findings_model.by_photo(found, self.tr("The set"))

    def _note_group(self, index: QModelIndex, is_open: bool) -> None:
        key = self.model.groups()[index.row()].key
        (self._closed_groups.discard if is_open else self._closed_groups.add)(key)

    def _jump(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None and index.parent().isValid():
            self.jumped.emit(finding)

    def _show_detail(self, index: QModelIndex, before: QModelIndex) -> None:
        self.detail.show_finding(self.model.finding(index) if index.parent().isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for button in (*self.chips.values(), self.by_rule):
            button.toggled.connect(self._fill)
        self.tree.expanded.connect(partial(self._note_group, is_open=True))
        self.tree.collapsed.connect(partial(self._note_group, is_open=False))
        self.tree.clicked.connect(self._jump)
        self.tree.activated.connect(self._jump)
        self.tree.selectionModel().currentChanged.connect(self._show_detail)
        self.mend.clicked.connect(self.mend_all_wanted)
        self.sign_off.clicked.connect(self.sign_off_wanted)
        self._close.clicked.connect(self.closed)
        self.profile.textActivated.connect(self.profile_chosen)

    def _lay_out(self) -> None:
        theme.set_role(self, "foot")
        for severity, chip in self.chips.items():
            theme.set_role(chip, "chip")
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setIcon(severity_marks.severity_icon(severity, theme.colours()))
            chip.setToolTip(self.tr("Show or hide these; F8 passes over what is hidden"))
        kind = QButtonGroup(self)
        for button in (self.by_rule, self.by_photo):
            theme.set_role(button, "chip")
            button.setCheckable(True)
            kind.addButton(button)
        self.by_rule.setChecked(True)
        theme.set_icon(self._close, "x")
        self._close.setAccessibleName(self.tr("Close the panel"))
        self._close.setToolTip(self.tr("Close the panel"))
        self._dress_tree()
        bar = self._bar()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._nothing)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._pages, 1)
        body.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(body, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(4)
        bar.addWidget(self._title)
        bar.addSpacing(12)
        for buttons in (tuple(self.chips.values()), (self.by_rule, self.by_photo)):
            for button in buttons:
                bar.addWidget(button)
            bar.addStretch(1)
        self.profile.setAccessibleName(self.tr("What the desk demands"))
        self.profile.setToolTip(self.tr("What the desk demands"))
        bar.addWidget(self.profile)
        bar.addSpacing(4)
        bar.addWidget(self.mend)
        bar.addWidget(self.sign_off)
        bar.addSpacing(4)
        bar.addWidget(self._close)
        return bar

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(20)
        tree.setExpandsOnDoubleClick(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Findings"))
        theme.set_role(tree, "findings")
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(findings_model.PLACE, QHeaderView.ResizeMode.ResizeToContents)
