"""What would become of one photo: each field that changes, before and after, with the difference marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from captioner.credits import Field
from captioner.errors import WrongValue, shown_path
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.marked_text import ReadBox, mark
from captioner.gui.look import error_words, field_words
from captioner.gui.look.form_words import WARNING, readable
from captioner.many.rehearsal import Deed
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_GAP = 12


class Difference(NamedTuple):
    """One text of a photo that changes."""

    label: str
    before: str
    after: str


def differences(before: Photo, after: Photo) -> Iterator[Difference]:
    """All that changes, a language at a time."""
    for field in after.credits.differing(before.credits):
        for language in _languages(field, before, after):
            was, now = (readable(field, photo.credits.get(field), language) for photo in (before, after))
            label = field_words.label(field)
            yield Difference(label if language == X_DEFAULT else f"{label} ({language})", was, now)


def _languages(field: Field, before: Photo, after: Photo) -> list[str]:
    if not field.kind.by_language:
        return [X_DEFAULT]
    was, now = before.credits.texts(field), after.credits.texts(field)
    tags = [tag for tag in {**now, **was} if was.get(tag) != now.get(tag)]
    return [tag for tag in tags if tag != X_DEFAULT] or tags


class BeforeAfter(QWidget):
    """One photo; says as much where nothing would change."""

    def __init__(self, photo: Photo, deed: Deed) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(8)
        name = plain_label("heading")
        name.setText(shown_path(photo.path.relative_to(photo.path.parent)))
        self._column.addWidget(name)
        try:
            found = list(differences(photo, deed(photo)))
        except WrongValue as error:
            left = self.tr("stays as it is: {why}").format(why=error_words.told(error.why))
            self._say(f"{WARNING} {left}", "warning")
            return
        if not found:
            self._say(self.tr("nothing would change"), "dim")
        for one in found:
            self._show(one)

    def _say(self, text: str, role: str) -> None:
        label = wrapping_label(role)
        label.setText(text)
        self._column.addWidget(label)

    def _show(self, one: Difference) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        for column, (heading, text) in enumerate(((one.label, one.before), (self.tr("will be"), one.after))):
            top, box = plain_label("small"), ReadBox(text, f"{one.label}: {heading}")
            top.setText(heading)
            if column:
                mark(box, one.before, one.after)
            grid.addWidget(top, 0, column)
            grid.addWidget(box, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)
