"""The line above a box: the field's name, and at its end the languages, or how full a short field is.

What appears there as one types moves nothing below it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from captioner.credits import Field
from captioner.gui.form.field_notes import box_label, plain_label
from captioner.gui.form.language_tabs import LanguageTabs
from captioner.gui.look import theme
from captioner.gui.look.form_words import tip
from captioner.gui.look.pair_row import PairRow

_GAP = 12


class LanguageHead(PairRow):
    """Name and languages."""

    def __init__(self, field: Field, box: QWidget, tabs: LanguageTabs) -> None:
        super().__init__(box_label(field, box), tabs)


class NotedHead(QWidget):
    """Name and a note, which ends in an ellipsis where there is no room for all of it."""

    def __init__(self, field: Field, box: QWidget) -> None:
        super().__init__()
        self._note = plain_label("small")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._text = ""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(_GAP)
        row.addWidget(box_label(field, box))
        row.addWidget(self._note, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def note(self) -> str:
        """All that the note says."""
        return self._text

    def say(self, text: str, role: str, in_full: str) -> None:
        """Let the note say this; *in_full* what it says to who asks, and to screen readers."""
        if text != self._text:
            self._text = text
            theme.set_role(self._note, role)
            self._note.setToolTip(tip(in_full))
            self._note.setAccessibleName(in_full)
            self._elide()

    def _elide(self) -> None:
        room = max(0, self._note.width())
        self._note.setText(self._note.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        self._elide()
