"""Findings as a tree of two levels: groups by rule or by photo, and in each its findings; long lists are cut.

The shape of the tree is held by Qt: a view asks for every line of it, and from Python each answer would cost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from captioner.checks.finding import Finding, Severity
from captioner.checks.groups import OfPhoto, OfRule
from captioner.errors import shown_path
from captioner.gui.look import field_words, finding_words, severity_marks, theme

Index = QModelIndex | QPersistentModelIndex
PLACE, MESSAGE = range(2)
MOST_LINES = 300
"""As many groups are shown, and findings of one of them, until more are asked for."""
_RULE, _PATH = attrgetter("rule"), attrgetter("path")
ALL_GROUPS = "/"
"""Stands for the list of groups itself where a group's key is told."""


class Group(NamedTuple):
    """A line with findings below it: what it is known by, its words, and how grave the gravest of it is."""

    key: str
    words: str
    severity: Severity
    findings: tuple[Finding, ...]
    where: Callable[[Finding], str]
    """What stands before what is said of each."""
    about: Callable[[Finding], object]
    """What all its findings have in common."""


class Groups(NamedTuple):
    """The groups of a tree; there are *left* more."""

    shown: tuple[Group, ...] = ()
    left: int = 0


class FindingsModel(QStandardItemModel):
    """Shows what it is given. The line at the end of a cut list says how much more there is."""

    _groups, _whole = Groups(), frozenset[str]()

    def show_groups(self, groups: Groups, whole: Collection[str]) -> None:
        """Show these; all lines of those whose keys are in *whole*."""
        # All at once: `clear` would tell of each line that goes.
        self.setRowCount(0)
        self._groups, self._whole = groups, frozenset(whole)
        self.setColumnCount(MESSAGE + 1)
        lines = [_lines(self._count(group)) for group in groups.shown]
        self.invisibleRootItem().appendRows([*lines, *([QStandardItem()] if groups.left else [])])

    def groups(self) -> tuple[Group, ...]:
        """The groups shown."""
        return self._groups.shown

    def finding(self, index: Index) -> Finding | None:
        """The finding of a line; none on a group, and on the line that stands for more."""
        parent = index.parent()
        if not parent.isValid() or self.more(index):
            return None
        return self._groups.shown[parent.row()].findings[index.row()]

    def more(self, index: Index) -> str:
        """What a line that stands for more would show more of, by its key; empty for all other lines."""
        if not index.isValid():
            return ""
        parent = index.parent()
        if not parent.isValid():
            return ALL_GROUPS if index.row() == len(self._groups.shown) else ""
        group = self._groups.shown[parent.row()]
        return group.key if self._left(group) and index.row() == MOST_LINES else ""

    def index_of(self, wanted: Finding) -> QModelIndex:
        """Where a finding stands: this one, or what was found in its place; if it is cut off, where its group does."""
        for row, group in enumerate(self._groups.shown):
            if group.about(group.findings[0]) != group.about(wanted):
                continue
            place, parent = _place(wanted), self.index(row, PLACE)
            for at, one in enumerate(group.findings):
                if _place(one) == place:
                    return parent if self._left(group) and at >= MOST_LINES else self.index(at, PLACE, parent)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        parent = index.parent()
        if self.more(index):
            return _of_more(self._more_words(parent), index.column(), role)
        if not parent.isValid():
            return _of_group(self._groups.shown[index.row()], index.column(), role)
        group = self._groups.shown[parent.row()]
        one = group.findings[index.row()]
        return _of_finding(one, group.where(one), index.column(), role)

    def _more_words(self, parent: QModelIndex) -> str:
        if parent.isValid():
            left = self._left(self._groups.shown[parent.row()])
            return QCoreApplication.translate("FindingsModel", "Show %Ln more", "", left)
        return QCoreApplication.translate(
            "FindingsModel", "Show more photos: %Ln are left", "", self._groups.left
        )

    def _left(self, group: Group) -> int:
        return 0 if group.key in self._whole else max(0, len(group.findings) - MOST_LINES)

    def _count(self, group: Group) -> int:
        left = self._left(group)
        return len(group.findings) - left + (1 if left else 0)


def _lines(count: int) -> QStandardItem:
    """A line with so many below it."""
    item = QStandardItem()
    item.setColumnCount(MESSAGE + 1)
    item.setRowCount(count)
    return item


def _of_more(words: str, column: int, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole if column == PLACE:
            return words
        case Qt.ItemDataRole.ForegroundRole:
            return theme.colours().accent
    return None


def _of_group(group: Group, column: int, role: int) -> Any:
    """A group's words stand over all columns."""
    if column != PLACE:
        return None
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return f"{group.words}  ·  {len(group.findings):,}"
        case Qt.ItemDataRole.DecorationRole:
            return severity_marks.severity_icon(group.severity, theme.colours())
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{finding_words.severity(group.severity)}: {group.words}, {len(group.findings)}"
    return None


def _of_finding(one: Finding, where: str, column: int, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return where if column == PLACE else finding_words.told(one.found.message)
        case Qt.ItemDataRole.DecorationRole if column == PLACE:
            return severity_marks.severity_icon(one.severity, theme.colours())
        case Qt.ItemDataRole.ForegroundRole if column == PLACE or not one.is_open:
            return theme.colours().dim
        case Qt.ItemDataRole.ToolTipRole:
            return finding_words.passed(one) or None
        case Qt.ItemDataRole.AccessibleTextRole:
            words = f"{finding_words.severity(one.severity)}: {finding_words.told(one.found.message)}"
            return ", ".join(filter(None, (words, where, finding_words.passed(one))))
    return None


def _photo(one: Finding) -> str:
    parts = [shown_path(Path(one.path.name)) if one.path else "", _field(one)]
    return " · ".join(filter(None, parts))


def _field(one: Finding) -> str:
    if one.found.field is None:
        return ""
    tag = f" ({one.found.language})" if one.found.language else ""
    return field_words.label(one.found.field) + tag


def by_rule(found: Sequence[OfRule], severities: Collection[Severity]) -> Groups:
    """A group for each rule, the gravest first; its words are the name of the rule."""
    return Groups(
        tuple(
            Group(
                f"{rule}/{severity.word}",
                finding_words.title(rule),
                severity,
                findings,
                _photo,
                _RULE,
            )
            for rule, severity, findings in found
            if severity in severities
        )
    )


def by_photo(found: Sequence[OfPhoto], severities: Collection[Severity], of_set: str, most: int) -> Groups:
    """A group for each photo, in the set's order, but no more than *most*; *of_set* is what the set is called."""
    met = met_in(found, severities)
    shown = tuple(_of_photo(one, severities, of_set) for one in met[:most])
    return Groups(shown, len(met) - len(shown))


def met_in(found: Sequence[OfPhoto], severities: Collection[Severity]) -> Sequence[OfPhoto]:
    """The photos of which something of these severities was found, in the set's order."""
    if len(severities) == len(Severity):
        return found
    return [one for one in found if any(finding.severity in severities for finding in one.findings)]


def _of_photo(one: OfPhoto, severities: Collection[Severity], of_set: str) -> Group:
    findings = tuple(finding for finding in one.findings if finding.severity in severities)
    words = shown_path(Path(one.path.name)) if one.path else of_set
    gravest = max(finding.severity for finding in findings)
    return Group(str(one.path or ""), words, gravest, findings, _field, _PATH)


def _place(one: Finding) -> tuple[object, ...]:
    return one.rule, one.found.field, one.found.language, one.path
