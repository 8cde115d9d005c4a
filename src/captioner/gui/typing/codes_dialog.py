"""The files of code replacements in use, and what stands before and after a code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.codes import DELIMITERS
from captioner.errors import CaptionerError, shown_path
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import error_words, theme
from captioner.gui.look.combo import Combo
from captioner.gui.typing.desk_lists import DeskLists

_SIZE = QSize(640, 480)
_SIDE = 24


class CodesDialog(QDialog):
    """Each change is at work at once."""

    def __init__(self, lists: DeskLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        self.files, self.delimiter = QListWidget(), Combo()
        self.add, self.remove, self.again, self.end = (QPushButton() for _ in range(4))
        self.note, self.hint = wrapping_label("small"), wrapping_label("dim")
        self._refused: list[str] = []
        self._lay_out()
        self.delimiter.currentTextChanged.connect(self._take_delimiter)
        self.files.currentRowChanged.connect(self._tell)
        lists.changed.connect(self._tell)
        lists.refused.connect(self._refuse)
        self._show_files()
        self._tell()

    def add_files(self) -> None:
        """Ask for files, and use their codes, too."""
        kinds = self.tr("Code replacements (*.txt *.tsv);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files of codes"), "", kinds)
        if names:
            self.use([*self._lists.code_files(), *map(Path, names)])

    def use(self, files: list[Path]) -> None:
        """Use the codes of just these files."""
        self._refused = []
        self._lists.set_codes(list(dict.fromkeys(files)), self.delimiter.currentText())
        self._show_files()

    def take_out(self) -> None:
        """Use the codes of the chosen file no more; the file stays where it is."""
        row, files = self.files.currentRow(), list(self._lists.code_files())
        if 0 <= row < len(files):
            self.use([*files[:row], *files[row + 1 :]])

    def read_again(self) -> None:
        """Read the files as they are now."""
        self._refused = []
        self._lists.read_codes()

    def _take_delimiter(self, delimiter: str) -> None:
        self._lists.set_codes(self._lists.code_files(), delimiter)

    def _show_files(self) -> None:
        self.files.clear()
        files = self._lists.code_files()
        self.files.addItems([shown_path(path) for path in files])
        self.hint.setHidden(bool(files))

    def _tell(self) -> None:
        self.remove.setEnabled(self.files.currentRow() >= 0)
        mark = self.delimiter.currentText()
        number = len(self._lists.codes.entries)
        count = self.tr("1 code") if number == 1 else self.tr("%Ln codes", "", number)
        told = self.tr("{count}. Type {mark}code{mark}; {mark}code#2{mark} takes the second text.")
        lines = [told.format(count=count, mark=mark), *self._refused, *self._lists.codes.notes]
        self.note.setText("\n".join(lines))

    def _refuse(self, error: CaptionerError) -> None:
        self._refused.append(error_words.sentence(error))
        self._tell()

    def _lay_out(self) -> None:
        self.resize(room(self, _SIZE))
        self.setWindowTitle(self.tr("Code replacements"))
        self.files.setAccessibleName(self.tr("Files of codes"))
        self._lay_out_hint()
        theme.set_role(self.files, "files")
        self.delimiter.addItems(DELIMITERS)
        self.delimiter.setCurrentText(self._lists.delimiter)
        self.delimiter.setMinimumWidth(72)
        label = QLabel(self.tr("Before and after a code"))
        label.setBuddy(self.delimiter)
        self.delimiter.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.delimiter)
        row.addStretch(1)
        middle = QVBoxLayout()
        middle.setContentsMargins(_SIDE, 16, _SIDE, 16)
        middle.setSpacing(12)
        middle.addWidget(self.files, 1)
        middle.addLayout(row)
        middle.addWidget(self.note)
        words = self.tr(
            "Tab-separated text files, as Photo Mechanic has them. Of two files with the same code the lower counts."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.windowTitle(), words))
        column.addLayout(middle, 1)
        left = [
            Choice(self.add, self.tr("Add files…"), "", self.add_files),
            Choice(self.remove, self.tr("Use no more"), "", self.take_out),
            Choice(self.again, self.tr("Read again"), "quiet", self.read_again),
        ]
        column.addWidget(foot(left, [Choice(self.end, self.tr("Done"), "accent", self.accept)]))

    def _lay_out_hint(self) -> None:
        """What stands in the list as long as it is empty."""
        self.hint.setText(
            self.tr(
                "No files yet. Each line of one holds a code, a tab and its text:"
                " ab1, a tab, Almaty, Kazakhstan. Then {mark}ab1{mark} becomes Almaty, Kazakhstan as you type."
            ).format(mark=self._lists.delimiter)
        )
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.files.setMinimumHeight(120)
        around = QVBoxLayout(self.files)
        around.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        around.addWidget(self.hint)
