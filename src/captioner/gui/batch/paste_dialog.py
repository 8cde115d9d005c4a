"""Copied fields, pasted: which of them, and how they meet what is there."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from captioner.credits import Credits, Field
from captioner.edits import Way
from captioner.gui.batch.many_dialog import Decision, ManyDialog
from captioner.gui.batch.scope import Scope
from captioner.gui.dialog_parts import Choice
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import field_words
from captioner.gui.look.check_box import check_box
from captioner.gui.look.combo import Combo
from captioner.gui.look.form_words import readable
from captioner.gui.work.jobs import Jobs
from captioner.many import clippings
from captioner.many.rehearsal import Rehearsal, rehearse
from captioner.photo import Photo

_SIZE = QSize(620, 560)
_SIDE = 24
_MOST_LETTERS = 160


class PasteDialog(ManyDialog):
    """All fields that hold something are ticked, but for those left out the last time."""

    left_out = Signal(object)  # the keys of the fields that were not ticked

    def __init__(
        self,
        jobs: Jobs,
        scope: Scope,
        clipping: Credits,
        left_out: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, parent)
        self._scope, self._clipping = scope, clipping
        self._rehearsal = Rehearsal()
        self.ticks = {
            field: check_box(field_words.label(field), field.key not in left_out) for field in clipping
        }
        self.way = Combo()
        self.all, self.none = QPushButton(), QPushButton()
        self._lay_out()
        for tick in self.ticks.values():
            tick.toggled.connect(self._ask)
        self.way.currentIndexChanged.connect(self._ask)
        self.foresight.found.connect(self._take)
        self._ask()

    def fields(self) -> frozenset[Field]:
        """What is to be pasted."""
        return frozenset(field for field, tick in self.ticks.items() if tick.isChecked())

    def decide(self) -> None:
        self.left_out.emit(sorted(field.key for field in self.ticks if field not in self.fields()))
        self.accept()
        self.decided.emit(Decision(self.tr("Pasted fields"), self._rehearsal.changed, self._rehearsal.left))

    def _ask(self) -> None:
        deed = partial(pasted, self._clipping, self.fields(), self.way.currentData())
        self.ask(rehearse, self._scope.selected, deed)

    def _take(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self.count(len(rehearsal.changed))
        rigid = [
            field_words.label(f) for f in self.ticks if f in self.fields() and not clippings.can_be_added(f)
        ]
        if rehearsal.left:
            self.show_left(rehearsal.left)
        elif rigid and self.way.currentData() in (Way.APPEND, Way.PREPEND):
            told = self.tr("Nothing can be added to {fields}: pasted only where empty.")
            self.say(told.format(fields=", ".join(rigid)))
        elif not rehearsal.changed and self.fields():
            self.say(self.tr("The selected photos hold all of this already."))
        else:
            self.say("")
        self.answered()

    def _tick_all(self, which: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(which)

    def _lay_out(self) -> None:
        inner = QWidget()
        column, grid = QVBoxLayout(inner), QGridLayout()
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (field, tick) in enumerate(self.ticks.items()):
            text = wrapping_label("dim")
            text.setText(_shortened(readable(field, self._clipping.get(field))))
            grid.addWidget(tick, row, 0)
            grid.addWidget(text, row, 1)
        column.addWidget(self._ways())
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        choices = [
            Choice(self.all, self.tr("All"), "quiet", partial(self._tick_all, True)),
            Choice(self.none, self.tr("None"), "quiet", partial(self._tick_all, False)),
        ]
        words = self.tr("Choose what is to be pasted into the selected photos. One undo takes it back.")
        self.frame(self.tr("Paste fields"), words, _SIZE, area, choices)
        self.apply.setFocus()

    def _ways(self) -> QWidget:
        bar, label = QWidget(), plain_label("small")
        for way, words in (
            (Way.REPLACE, self.tr("Replace what is there")),
            (Way.FILL, self.tr("Only where empty")),
            (Way.APPEND, self.tr("Add at the end")),
            (Way.PREPEND, self.tr("Add in front")),
        ):
            self.way.addItem(words, way)
        label.setText(self.tr("How"))
        label.setBuddy(self.way)
        self.way.setAccessibleName(self.tr("How it meets what is there"))
        row = QVBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(self.way)
        return bar


def pasted(clipping: Credits, fields: Collection[Field], way: Way, photo: Photo) -> Photo:
    """The photo with these fields pasted."""
    return clippings.pasted(photo, clipping, fields, way)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS].rstrip()}…"
