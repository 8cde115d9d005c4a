"""The panel with all that was found of the set: by rule or by photo, what to show of it, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from captioner.checks.finding import Finding
from captioner.gui.findings import findings_model
from captioner.gui.findings.finding_detail import FindingDetail
from captioner.gui.findings.findings_model import ALL_GROUPS, MOST_LINES, FindingsModel, Groups
from captioner.gui.findings.overview import Overview
from captioner.gui.findings.panel_bar import PanelBar
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import theme

_MOST_OPENED = 100
"""Lines of a group that is opened by itself, and groups; more are opened by whoever wants to see them."""
_INDENT, _MEASURED = 20, 4
_BESIDE_PLACE = 2 * _INDENT + 44
"""What stands beside the text of a place: the branches, the mark, the padding."""


class SetPanel(QFrame):
    """Follows the report; what is chosen to be seen is also what is walked through from photo to photo."""

    jumped = Signal(object)  # the Finding
    closed = Signal()
    profile_chosen = Signal(str)
    mend_all_wanted = Signal()
    sign_off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview = Overview()
        self.model, self.tree = FindingsModel(self), QTreeView(self)
        self.bar, self.detail = PanelBar(self), FindingDetail(self)
        self._nothing, self._pages = plain_label("dim"), QStackedWidget(self)
        self._opened: dict[str, bool] = {}
        self._whole: set[str] = set()
        self._most_photos = MOST_LINES
        self._shown: object = None
        self.setAccessibleName(self.tr("What the check found"))
        self._lay_out()
        self._connect()
        self._fill()

    def show_overview(self, overview: Overview) -> None:
        """Show this; nothing of a set that is left stays open."""
        if not overview.report.photos:
            self._opened, self._whole, self._most_photos = {}, set(), MOST_LINES
        self.overview = overview
        self.bar.show_overview(overview)
        self._fill()

    def offer_profiles(self, names: Sequence[str], chosen: str) -> None:
        """The profiles to choose from."""
        self.bar.profile.clear()
        self.bar.profile.addItems([*names, *([chosen] if chosen not in names else [])])
        self.bar.profile.setCurrentText(chosen)

    def shown(self) -> Iterator[Finding]:
        """The findings of the severities that are chosen to be seen, in the set's order."""
        return self.overview.chosen(self.bar.severities())

    def select(self, finding: Finding) -> None:
        """Stand on this finding."""
        index = self._found(finding)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def focus(self) -> None:
        """Give the keys to the findings, the first of them told in full; where there are none, to what stands above."""
        first = self.model.index(0, 0)
        if first.isValid() and not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0, first) if self.tree.isExpanded(first) else first)
            self.tree.scrollToTop()
        (self.tree if self.model.groups() else self.bar.by_rule).setFocus()

    def _found(self, finding: Finding) -> QModelIndex:
        """Where it stands, once what is cut off is shown if need be."""
        self._reach(finding)
        index = self.model.index_of(finding)
        if index.isValid() and not index.parent().isValid():
            self._show_all(self.model.groups()[index.row()].key)
            index = self.model.index_of(finding)
        return index

    def _reach(self, finding: Finding) -> None:
        """By photo: list as many photos as it takes to come to this one."""
        if self.bar.by_rule.isChecked():
            return
        met = findings_model.met_in(self.overview.by_photo, self.bar.severities())
        row = next((row for row, one in enumerate(met) if one.path == finding.path), 0)
        if row >= self._most_photos:
            self._most_photos = (row // MOST_LINES + 1) * MOST_LINES
            self._fill()

    def _fill(self) -> None:
        if self.isHidden():
            # Thousands of lines are not laid out for nobody.
            return
        groups = self._groups()
        if (groups, self._whole) != self._shown:
            self._shown = groups, set(self._whole)
            self._lay_lines(groups)
        found = bool(groups.shown)
        hidden = bool(self.overview.report.findings) and not found
        self._nothing.setText(
            self.tr("Nothing of what is chosen to be seen was found.")
            if hidden
            else self.tr("Nothing is wrong.")
        )
        self._pages.setCurrentIndex(0 if found else 1)
        self.detail.show_finding(self.model.finding(self.tree.currentIndex()))

    def _groups(self) -> Groups:
        severities = self.bar.severities()
        if self.bar.by_rule.isChecked():
            return findings_model.by_rule(self.overview.by_rule, severities)
        return findings_model.by_photo(
            self.overview.by_photo, severities, self.tr("The set"), self._most_photos
        )

    def _lay_lines(self, groups: Groups) -> None:
        """New lines, the one that was chosen where it stood if it is still there."""
        before, scrolled = self.model.finding(self.tree.currentIndex()), self.tree.verticalScrollBar().value()
        self.model.show_groups(groups, self._whole)
        self._give_places_room(groups)
        room = MOST_LINES
        for row, group in enumerate(groups.shown):
            if self.bar.by_rule.isChecked():
                # Names of files are short, and thousands of lines spanned take Qt half a minute.
                self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
            is_short = len(group.findings) <= min(_MOST_OPENED, room) and len(groups.shown) <= _MOST_OPENED
            if self._opened.get(group.key, is_short):
                room -= min(room, len(group.findings))
                self._open(row)
        if groups.left:
            self.tree.setFirstColumnSpanned(len(groups.shown), QModelIndex(), True)
        index = self.model.index_of(before) if before is not None else QModelIndex()
        if index.parent().isValid():
            self.tree.setCurrentIndex(index)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _give_places_room(self, groups: Groups) -> None:
        """The same whatever is scrolled to; names of files are much alike, and so a few of each group are measured."""
        width = self.tree.fontMetrics().horizontalAdvance
        told = (group.where(one) for group in groups.shown for one in group.findings[:_MEASURED])
        widest = min(max(map(width, told), default=0), self.tree.width() * 2 // 5)
        self.tree.setColumnWidth(findings_model.PLACE, widest + _BESIDE_PLACE)

    def _open(self, row: int) -> None:
        self.tree.blockSignals(True)
        self.tree.expand(self.model.index(row, 0))
        self.tree.blockSignals(False)

    def _note_group(self, index: QModelIndex, is_open: bool) -> None:
        self._opened[self.model.groups()[index.row()].key] = is_open

    def _show_all(self, key: str) -> None:
        if key == ALL_GROUPS:
            self._most_photos += MOST_LINES
        else:
            self._whole.add(key)
            self._opened[key] = True
        self._fill()

    def _go(self, index: QModelIndex) -> None:
        finding, more = self.model.finding(index), self.model.more(index)
        if more:
            at = index.row(), index.parent().row()
            self._show_all(more)
            parent = self.model.index(at[1], 0) if at[1] >= 0 else QModelIndex()
            self.tree.setCurrentIndex(self.model.index(at[0], 0, parent))
        elif finding is not None:
            self.jumped.emit(finding)

    def _show_detail(self, index: QModelIndex, before: QModelIndex) -> None:
        self.detail.show_finding(self.model.finding(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _connect(self) -> None:
        self.tree.expanded.connect(partial(self._note_group, is_open=True))
        self.tree.collapsed.connect(partial(self._note_group, is_open=False))
        self.tree.clicked.connect(self._go)
        self.tree.activated.connect(self._go)
        self.tree.selectionModel().currentChanged.connect(self._show_detail)
        self.bar.chosen.connect(self._fill)
        self.bar.mend.clicked.connect(self.mend_all_wanted)
        self.bar.sign_off.clicked.connect(self.sign_off_wanted)
        self.bar.close_.clicked.connect(self.closed)
        self.bar.profile.textActivated.connect(self.profile_chosen)

    def _lay_out(self) -> None:
        theme.set_role(self, "foot")
        self._dress_tree()
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
        column.addWidget(self.bar)
        column.addLayout(body, 1)

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(_INDENT)
        tree.setExpandsOnDoubleClick(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Findings"))
        theme.set_role(tree, "findings")
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(findings_model.PLACE, QHeaderView.ResizeMode.Fixed)
