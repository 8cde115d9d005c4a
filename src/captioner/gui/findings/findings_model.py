"""Findings as a tree of two levels: groups by rule or by photo, and in each its findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from captioner.checks import groups
from captioner.checks.finding import Finding, Severity
from captioner.errors import shown_path
from captioner.gui.look import field_words, finding_words, severity_marks, theme

Index = QModelIndex | QPersistentModelIndex
PLACE, MESSAGE = range(2)
_TOP = 0
"""The id of a group's index; those of its findings have the group's number, counted from one."""


class Group(NamedTuple):
    """A line with findings below it: what it is known by, its words, and how grave the gravest of it is."""

    key: str
    words: str
    severity: Severity
    findings: tuple[Finding, ...]
    where: Callable[[Finding], str]
    """What stands before what is said of each."""


class FindingsModel(QAbstractItemModel):
    """Shows what it is given, grouped as it is asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    def show_findings(
        self, found: Sequence[Finding], grouped: Callable[[Sequence[Finding]], tuple[Group, ...]]
    ) -> None:
        """Show these."""
        self.beginResetModel()
        self._groups = grouped(found)
        self.endResetModel()

    def groups(self) -> tuple[Group, ...]:
        """The groups shown."""
        return self._groups

    def finding(self, index: Index) -> Finding | None:
        """The finding of a line; of a group's, its first."""
        if not index.isValid():
            return None
        at = index.internalId()
        return (
            self._groups[index.row()].findings[0]
            if at == _TOP
            else self._groups[at - 1].findings[index.row()]
        )

    def index_of(self, wanted: Finding) -> QModelIndex:
        """Where a finding stands: this one, or what was found in its place."""
        for row, group in enumerate(self._groups):
            for at, one in enumerate(group.findings):
                if _place(one) == _place(wanted):
                    return self.index(at, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - as Qt has it
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        at = index.internalId() if index.isValid() else _TOP
        return QModelIndex() if at == _TOP else self.createIndex(at - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _TOP and parent.column() == 0
        return len(self._groups[parent.row()].findings) if is_group else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return MESSAGE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return _of_group(self._groups[index.row()], index.column(), role)
        group = self._groups[index.internalId() - 1]
        one = group.findings[index.row()]
        return _of_finding(one, group.where(one), index.column(), role)


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


def by_rule(found: Sequence[Finding]) -> tuple[Group, ...]:
    """A group for each rule, the gravest first; its words are the name of the rule."""
    return tuple(
        Group(f"{rule}/{severity.word}", finding_words.title(rule), severity, findings, _photo)
        for rule, severity, findings in groups.by_rule(found)
    )


def by_photo(found: Sequence[Finding], of_set: str) -> tuple[Group, ...]:
    """A group for each photo, in the set's order; *of_set* is what the set itself is called."""
    told = []
    for path, findings in groups.by_photo(found):
        words = shown_path(Path(path.name)) if path else of_set
        told.append(Group(str(path or ""), words, max(one.severity for one in findings), findings, _field))
    return tuple(told)


def _place(one: Finding) -> Mapping[str, object]:
    return {"rule": one.rule, "path": one.path, "field": one.found.field, "language": one.found.language}
