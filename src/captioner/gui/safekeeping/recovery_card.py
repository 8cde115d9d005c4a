"""One thing that was typed and not saved, in the recovery dialog: what it was, what was typed, what is there today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.marked_text import ReadBox, mark
from captioner.gui.look import theme
from captioner.gui.safekeeping.offers import Offer
from captioner.journal.entries import Box

_GAP = 12


class RecoveryCard(QFrame):
    """Taken unless somebody says otherwise; what others changed meanwhile only if somebody says so."""

    decided = Signal()

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.take = check_box()
        self.take.setText(self._label())
        self.take.setChecked(not offer.is_contested)
        self.take.toggled.connect(self.decided)
        self._lay_out()

    def _label(self) -> str:
        box = self.offer.entry
        # An ampersand in it would be a key.
        label = self.offer.label.replace("&", "&&")
        if isinstance(box, Box) and len(box.paths) > 1:
            return self.tr("{field}, for %Ln photos", "", len(box.paths)).format(field=label)
        return label

    def _columns(self) -> dict[str, str]:
        """The texts by their headings."""
        found = {self.tr("Was"): self.offer.was, self.tr("Typed"): self.offer.typed}
        return {**found, self.tr("On the disk now"): self.offer.now} if self.offer.is_contested else found

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        for column, (heading, text) in enumerate(self._columns().items()):
            top, box = plain_label("dim"), ReadBox(text, f"{self.offer.label}: {heading}")
            top.setText(heading)
            if column:
                mark(box, self.offer.was, text)
            grid.addWidget(top, 0, column)
            grid.addWidget(box, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self.take)
        layout.addLayout(grid)
        if note := self._note():
            layout.addWidget(note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _note(self) -> QWidget | None:
        if self.offer.is_contested:
            label, words = (
                wrapping_label("warning"),
                self.tr(
                    "It was changed on the disk since. If you take it, saving asks which of both is to stand."
                ),
            )
        elif isinstance(self.offer.entry, Box):
            label = wrapping_label("small")
            words = self.tr("It was not applied yet. If you take it, it waits in its box once more.")
        else:
            return None
        label.setText(words)
        return label


def check_box() -> QCheckBox:
    """One whose frame is to be seen on a dark ground, too."""
    box = QCheckBox()
    palette = box.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.colours().dim)
    box.setPalette(palette)
    return box
