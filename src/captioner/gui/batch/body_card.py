"""One camera in the dialog of wrong clocks: whether it is meant, and its first and last photo before and after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from captioner.credits import DATE_TAKEN
from captioner.errors import shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box
from captioner.gui.look.form_words import readable
from captioner.many.clocks import Body, Shift, timed
from captioner.many.rehearsal import Rehearsal
from captioner.photo import Photo

_ARROW = "→"


class Shifted(NamedTuple):
    """What a shift makes of one camera's photos, which stand in the order of their dates."""

    photos: Sequence[Photo]
    rehearsal: Rehearsal
    shift: Shift

    def ends(self) -> list[tuple[Photo, str, str]]:
        """The first and the last photo that a clock has dated, with the date before and after."""
        dated = timed(self.photos)
        after = {changed.before.path: changed.after for changed in self.rehearsal.changed}
        ends = [*dated[:1], *(dated[1:] and dated[-1:])]
        return [(photo, _date(photo), _date(after.get(photo.path, photo))) for photo in ends]


def _date(photo: Photo) -> str:
    return readable(DATE_TAKEN, photo.credits.get(DATE_TAKEN))


class BodyCard(QFrame):
    """Its words follow what is worked out."""

    toggled = Signal()

    def __init__(self, body: Body, photos: int, is_meant: bool) -> None:
        super().__init__()
        self.body = body
        name = str(body) or self.tr("Unknown camera")
        one, many = self.tr("1 photo"), self.tr("%Ln photos", "", photos)
        self.tick = check_box(f"{name}   ·   {one if photos == 1 else many}", is_meant)
        self.tick.toggled.connect(self.toggled)
        self._grid, self._left = QGridLayout(), wrapping_label("warning")
        self._left.hide()
        theme.set_role(self, "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.tick)
        column.addLayout(self._grid)
        column.addWidget(self._left)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)

    def show_shifted(self, shifted: Shifted, left: str) -> None:
        """Show its ends, and which of its photos stay as they are."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        ends = shifted.ends()
        if not ends:
            self._add(0, 0, self.tr("no date with a time of day"), "dim")
        for row, (photo, before, after) in enumerate(ends):
            self._add(row, 0, shown_path(Path(photo.name)), "small")
            self._add(row, 1, before, "dim")
            if self.tick.isChecked():
                self._add(row, 2, _ARROW, "dim")
                self._add(row, 3, after, "heading" if after != before else "dim")
        self._left.setText(left)
        self._left.setVisible(bool(left) and self.tick.isChecked())

    def _add(self, row: int, column: int, text: str, role: str) -> None:
        label = plain_label(role)
        label.setText(text)
        self._grid.addWidget(label, row, column)
