"""All shortcuts on one page, as they are now: those of the menus, and those of list, photo and boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui import dialog_parts
from captioner.gui.actions import DEEDS, LINE, TEMPLATES, told
from captioner.gui.dialog_parts import Choice
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.keys.chords import native
from captioner.gui.keys.key_ring import KeyRing
from captioner.gui.keys.places import PlaceKeys, in_fields, in_list, named, of_templates
from captioner.gui.look import theme

_SIZE = QSize(1120, 880)
_COLUMN, _BETWEEN = 360, 32


class Line(NamedTuple):
    """What is done, and by which keys, in the words of the system."""

    words: str
    keys: tuple[str, ...]


Group = tuple[str, Sequence[Line]]


class CheatSheet(QDialog):
    """Shows the lines in columns, and those alone that hold what is typed."""

    change_wanted = Signal()  # other keys are to be chosen
    manual_wanted = Signal()

    def __init__(self, ring: KeyRing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a deed or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._groups: list[tuple[QLabel, list[tuple[Line, tuple[QLabel, QLabel]]]]] = []
        column, columns = QVBoxLayout(), QHBoxLayout()
        columns.setSpacing(_BETWEEN)
        count = dialog_parts.room(self, _SIZE).width() // theme.grown(_COLUMN)
        everything = [*_of_menus(ring), *map(_of_place, (in_list(), in_fields()))]
        for groups in _shared_out(everything, max(1, count)):
            columns.addLayout(self._column(groups), 1)
        column.addWidget(self.search)
        column.addLayout(columns)
        body = dialog_parts.body(column)
        # There is nothing in it to go to, and it is scrolled by its keys.
        body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body.setAccessibleName(self.windowTitle())
        self.change, self.end = QPushButton(), QPushButton()
        self.manual = QPushButton()
        left = [
            Choice(self.change, self.tr("Change keys…"), "", self._change),
            Choice(self.manual, self.tr("Manual (F1)"), "", self._open_manual),
        ]
        foot = dialog_parts.foot(left, [Choice(self.end, self.tr("Close"), "", self.accept)])
        # Its words would take the key away again.
        self.manual.setShortcut("F1")
        dialog_parts.lay_out(self, _SIZE, body, foot)
        self.search.textChanged.connect(self._find)

    def lines(self) -> list[Line]:
        """The lines that are shown."""
        shown = (pair for _, pairs in self._groups for pair in pairs)
        return [line for line, widgets in shown if not widgets[0].isHidden()]

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _open_manual(self) -> None:
        self.accept()
        self.manual_wanted.emit()

    def _find(self, typed: str) -> None:
        wanted = typed.casefold()
        for heading, pairs in self._groups:
            for line, widgets in pairs:
                fits = wanted in f"{line.words} {' '.join(line.keys)}".casefold()
                for widget in widgets:
                    widget.setVisible(fits)
            heading.setVisible(any(not widgets[0].isHidden() for _, widgets in pairs))

    def _column(self, groups: Sequence[Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        for name, lines in groups:
            heading = plain_label("heading")
            heading.setText(name)
            heading.setContentsMargins(0, 16, 0, 4)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            pairs = []
            for line in lines:
                words, keys = wrapping_label(""), plain_label("dim")
                words.setText(line.words)
                words.setAlignment(Qt.AlignmentFlag.AlignTop)
                keys.setText("\n".join(line.keys))
                keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                row = grid.rowCount()
                grid.addWidget(words, row, 0)
                grid.addWidget(keys, row, 1)
                pairs.append((line, (words, keys)))
            self._groups.append((heading, pairs))
        grid.addWidget(QLabel(), grid.rowCount(), 0)
        grid.setRowStretch(grid.rowCount() - 1, 1)
        return grid


def _of_menus(ring: KeyRing) -> Iterator[Group]:
    for menu in dict.fromkeys(deed.menu for deed in DEEDS):
        deeds = [deed.key for deed in DEEDS if deed.menu == menu and deed.key != LINE]
        lines = _bound(ring, deeds)
        if "apply_template" in deeds:
            lines += _templates(ring)
        if lines:
            yield told(menu).replace("&", ""), lines


def _bound(ring: KeyRing, deeds: Iterable[str]) -> list[Line]:
    """Those of the deeds that have keys."""
    lines = (Line(ring.words(deed), native(ring.bindings.keys(deed))) for deed in deeds)
    return [line for line in lines if line.keys]


def _templates(ring: KeyRing) -> list[Line]:
    """The keys of templates, on one line as long as they are the usual ones."""
    deeds = [deed.key for deed in TEMPLATES]
    return [_line(of_templates())] if all(map(ring.bindings.is_usual, deeds)) else _bound(ring, deeds)


def _shared_out(groups: Sequence[Group], count: int) -> list[list[Group]]:
    """The groups in order, in columns of about the same height."""
    room = sum(len(lines) + 2 for _, lines in groups) / count
    columns: list[list[Group]] = [[] for _ in range(count)]
    height = 0.0
    for group in groups:
        middle = height + (len(group[1]) + 2) / 2
        columns[min(count - 1, int(middle / room))].append(group)
        height += len(group[1]) + 2
    return columns


def _of_place(place: tuple[str, Sequence[PlaceKeys]]) -> Group:
    name, lines = place
    return name, [_line(line) for line in lines]


def _line(place: PlaceKeys) -> Line:
    return Line(place.words, named(place))
