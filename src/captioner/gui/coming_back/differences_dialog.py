"""What a sheet that came back would change: seen, ticked, and then taken as one step of undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.errors import shown_path
from captioner.gui.batch.choices import Choices
from captioner.gui.coming_back.differences_tree import DifferencesTree, label
from captioner.gui.coming_back.reading import Shown
from captioner.gui.dialog_parts import Choice, Pictures, foot, head, room
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.marked_text import ReadBox, mark
from captioner.gui.look.form_words import WARNING

if TYPE_CHECKING:
    from captioner.sheets.back.coming_back import Difference

_SIZE = QSize(1120, 760)
_SIDE = 24
_BOX_HIGH = 104
_AT_ONCE = ("Ctrl+Return", "Ctrl+Enter")


class DifferencesDialog(QDialog):
    """Nothing is taken before the button is pressed."""

    decided = Signal(object)  # the differences that are to be taken

    def __init__(
        self,
        path: Path,
        found: Sequence[Shown],
        told_of: tuple[int, int],
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tree, self.take, self._leave = DifferencesTree(pictures), QPushButton(), QPushButton()
        self._conflicts, self._counts = wrapping_label("warning"), plain_label("small")
        self._now, self._wanted = ReadBox("", self.tr("Now")), ReadBox("", self.tr("In the sheet"))
        self.tree.looked_at.connect(self._show)
        self.tree.show_differences(found)
        counted = Counter(label(one.told) for one in found)
        named = {words: f"{words} · {count:,}" for words, count in counted.items()}
        self._in_conflict = sum(one.told.is_conflict for one in found)
        self.fields = Choices(self.tr("Fields"), named)
        self._lay_out(path, *told_of)
        self.fields.chosen.connect(self._tick)
        self.tree.ticked.connect(self._count)
        self._count()

    def _tick(self) -> None:
        self.tree.tick(self.fields.chosen_keys())

    def _decide(self) -> None:
        chosen = self.tree.chosen()
        if chosen:
            self.accept()
            self.decided.emit(chosen)

    def _count(self) -> None:
        chosen = self.tree.chosen()
        photos = len({one.path for one in chosen})
        one, many = self.tr("Take it into 1 photo"), self.tr("Take them into %Ln photos", "", photos)
        self.take.setText(one if photos == 1 else many)
        self.take.setEnabled(bool(chosen))
        one, many = self.tr("1 change"), self.tr("%Ln changes", "", len(chosen))
        self._counts.setText(one if len(chosen) == 1 else many)

    def _show(self, one: Difference | None) -> None:
        now, wanted = (one.now, one.wanted) if one is not None else ("", "")
        for box, text, before in ((self._now, now, wanted), (self._wanted, wanted, now)):
            box.show_text(text)
            mark(box, before, text)

    def _lay_out(self, path: Path, named: int, photos: int) -> None:
        self.setWindowTitle(self.tr("Bring a sheet back"))
        self.resize(room(self, _SIZE))
        title = self.tr("What {sheet} says otherwise").format(sheet=shown_path(Path(path.name)))
        words = self.tr("What is ticked is taken into the photos, and one undo takes it back.")
        if named < photos:
            few = self.tr("The sheet tells of {named} of the {all} photos; the others stay as they are.")
            words += " " + few.format(named=f"{named:,}", all=f"{photos:,}")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fields)
        row.addWidget(self._conflicts, 1)
        conflicts = self._in_conflict
        one = self.tr("1 was edited here since the sheet was made: tick it to let the sheet count")
        many = self.tr(
            "%Ln were edited here since the sheet was made: tick those where the sheet is to count",
            "",
            conflicts,
        )
        told = one if conflicts == 1 else many
        self._conflicts.setText(f"{WARNING} {told}" if conflicts else "")
        body = QVBoxLayout()
        body.setContentsMargins(_SIDE, 16, _SIDE, 16)
        body.setSpacing(12)
        body.addLayout(row)
        body.addWidget(self.tree, 1)
        body.addLayout(self._boxes())
        leaving = Choice(self._leave, self.tr("Cancel"), "", self.reject)
        going = Choice(self.take, "", "accent", self._decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(title, words))
        column.addLayout(body, 1)
        column.addWidget(foot([], [leaving, going], self._counts))
        self.take.setDefault(True)
        for keys in _AT_ONCE:
            QShortcut(QKeySequence(keys), self, self._decide)
        self.tree.setFocus()

    def _boxes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, (words, box) in enumerate(
            ((self.tr("Now"), self._now), (self.tr("In the sheet"), self._wanted))
        ):
            heading = plain_label("small")
            heading.setText(words)
            heading.setBuddy(box)
            grid.addWidget(heading, 0, column)
            grid.addWidget(box, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(1, _BOX_HIGH)
        return grid
