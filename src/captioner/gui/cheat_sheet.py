"""All shortcuts on one page, as they are now: those of the menus, and those of list, photo and boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from captioner.gui import dialog_parts
from captioner.gui.actions import DEEDS, told
from captioner.gui.form.field_notes import plain_label, wrapping_label

_SIZE = QSize(1120, 800)
_COLUMNS, _BETWEEN = 3, 32


class Line(NamedTuple):
    """What is done, and by which keys, in the words of the system."""

    words: str
    keys: tuple[str, ...]


Group = tuple[str, Sequence[Line]]


class CheatSheet(QDialog):
    """Shows the lines in columns, and those alone that hold what is typed."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a deed or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._groups: list[tuple[QLabel, list[tuple[Line, tuple[QLabel, QLabel]]]]] = []
        column, columns = QVBoxLayout(), QHBoxLayout()
        columns.setSpacing(_BETWEEN)
        for groups in _shared_out([*_of_menus(actions), *self._in_places()]):
            columns.addLayout(self._column(groups), 1)
        column.addWidget(self.search)
        column.addLayout(columns)
        body = dialog_parts.body(column)
        dialog_parts.lay_out(self, _SIZE, body)
        self.search.textChanged.connect(self._find)

    def lines(self) -> list[Line]:
        """The lines that are shown."""
        shown = (pair for _, pairs in self._groups for pair in pairs)
        return [line for line, widgets in shown if not widgets[0].isHidden()]

    def _in_places(self) -> Iterator[Group]:
        yield (
            self.tr("In the list and on the photo"),
            [
                _line(self.tr("write the caption"), "I", "Return"),
                _line(self.tr("one to one, and back"), "Z"),
                _line(self.tr("nothing but the photo"), "F"),
                _line(self.tr("pin the photo to compare"), "P"),
                _line(self.tr("next and previous photo"), "Down", "Up"),
            ],
        )
        yield (
            self.tr("In the fields"),
            [
                _line(self.tr("next and previous field"), "Tab", "Shift+Tab"),
                _line(self.tr("next and previous language"), "Ctrl+Tab", "Ctrl+Shift+Tab"),
                _line(self.tr("suggestions"), "Ctrl+Space"),
                _line(self.tr("apply to all selected photos"), "Return"),
                _line(self.tr("take back what is not applied"), "Esc"),
            ],
        )

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


def _of_menus(actions: Mapping[str, QAction]) -> Iterator[Group]:
    for menu in dict.fromkeys(deed.menu for deed in DEEDS):
        bound = [actions[deed.key] for deed in DEEDS if deed.menu == menu and deed.key in actions]
        lines = [Line(action.text(), _native(action.shortcuts())) for action in bound if action.shortcuts()]
        if lines:
            yield told(menu).replace("&", ""), lines


def _shared_out(
    groups: Sequence[Group],
) -> list[list[Group]]:
    """The groups in order, in columns of about the same height."""
    room = sum(len(lines) + 2 for _, lines in groups) / _COLUMNS
    columns: list[list[Group]] = [[] for _ in range(_COLUMNS)]
    height = 0.0
    for group in groups:
        middle = height + (len(group[1]) + 2) / 2
        columns[min(_COLUMNS - 1, int(middle / room))].append(group)
        height += len(group[1]) + 2
    return columns


def _line(words: str, *keys: str) -> Line:
    return Line(words, _native([QKeySequence(key) for key in keys]))


def _native(keys: Sequence[QKeySequence]) -> tuple[str, ...]:
    """As the system's menus name them; the same key of the number pad is not named again."""
    names = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return tuple(name for name in dict.fromkeys(names) if not name.endswith("+Enter"))
