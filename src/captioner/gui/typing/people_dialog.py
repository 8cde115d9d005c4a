"""The desk's people, to be found, added, changed, taken out, taken in and given out.

Nothing is asked for: who is typed is kept when one goes on to another, or leaves. A file that cannot be written keeps
what is typed in the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import CaptionerError
from captioner.gui.dialog_parts import Choice, foot, head, room
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import error_words, theme
from captioner.gui.typing.desk_lists import DeskLists
from captioner.gui.typing.people_list import PeopleList
from captioner.gui.typing.person_card import PersonCard
from captioner.people.person import Person

_SIZE = QSize(940, 660)
_LIST_WIDTH = 340
_SIDE = 24


class PeopleDialog(QDialog):
    """One list, one card."""

    def __init__(self, lists: DeskLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        self._former: Person | None = None
        self._gone: Person | None = None
        self._wanted: Person | None = None
        self.search, self.people, self.card = QLineEdit(), PeopleList(), PersonCard()
        self.add, self.remove, self.back = QPushButton(), QPushButton(), QPushButton()
        self.bring, self.give, self.end = QPushButton(), QPushButton(), QPushButton()
        self._count = plain_label("small")
        self.note = wrapping_label("small")
        self.note.hide()
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.people.selectionModel().currentChanged.connect(self._choose)
        self.card.typed.connect(self._take_typed)
        lists.changed.connect(self._find)
        lists.told.connect(self._say)
        lists.refused.connect(self._refuse)
        self._find()
        self._show(self.people.rows.people[0] if self.people.rows.people else None)
        lists.read_people()

    def new(self) -> None:
        """Begin with somebody who is not known yet."""
        if self.keep():
            self.people.choose(None)
            self._show(None)
            self.card.name.setFocus()

    def keep(self) -> bool:
        """Keep who is typed, if they are other than before; False if there is no name yet."""
        person = self.card.person()
        if person is None:
            if self._former is None and self.card.is_empty():
                return True
            self.card.complain(self.tr("A person needs a name. “Take out” forgets the person instead."))
            self.card.name.setFocus()
            return False
        if person != self._former:
            self._lists.keep(person, self._former)
            self._former = self._wanted = person
        return True

    def take_out(self) -> None:
        """Forget who is shown; the next button brings them back."""
        if self._former is not None:
            self._lists.forget([self._former])
            self._gone = self._former
            self.back.setText(self.tr("Bring back {name}").format(name=self._gone.name))
            self.back.show()
        self._show(None)

    def bring_back(self) -> None:
        """Know again who was taken out last."""
        if self._gone is not None:
            self._lists.keep(self._gone, None)
            self._wanted, self._gone = self._gone, None
            self.back.hide()

    def take_in(self) -> None:
        """Ask for a file, and keep the people in it, too."""
        kinds = self.tr("People (*.json *.csv *.txt *.tsv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), "", kinds)
        if name and self.keep():
            self._lists.take_in(Path(name))

    def give_out(self) -> None:
        """Ask for a file, and write all people into it."""
        kinds = self.tr("People (*.json);;Spreadsheet (*.csv);;Code replacements (*.txt)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export people"), "people.json", kinds)
        if name and self.keep():
            self._lists.give_out(self._lists.people.people, Path(name))

    def reject(self) -> None:
        """Esc and Done end alike: what is typed is kept."""
        if self.keep():
            super().reject()

    def _find(self) -> None:
        everybody = self._lists.people.people
        typed = self.search.text().strip()
        found: Sequence[Person] = (
            self._lists.people.found(typed, len(everybody))
            if typed
            else sorted(everybody, key=lambda one: one.name.casefold())
        )
        selection = self.people.selectionModel()
        selection.blockSignals(True)
        self.people.rows.show_people(found)
        self.people.choose(self._wanted or self._former)
        selection.blockSignals(False)
        if self._wanted is not None and self._wanted in found:
            self._show(self._wanted)
        elif self._former is None and self.card.is_empty() and found and not self.card.name.hasFocus():
            self.people.choose(found[0])
        self._count.setText(
            self.tr("{found} of {total}").format(found=f"{len(found):,}", total=f"{len(everybody):,}")
        )

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        person = self.people.chosen()
        if person is None or person == self._former:
            return
        if self.keep():
            self._show(person)
        else:
            self.people.choose(self._former)

    def _show(self, person: Person | None) -> None:
        self._former, self._wanted = person, None
        if self.card.person() != person or person is None:
            self.card.show_person(person)
        self.remove.setEnabled(person is not None)

    def _take_typed(self) -> None:
        self.card.complain("")
        self.remove.setEnabled(True)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _refuse(self, error: CaptionerError) -> None:
        self._say(error_words.sentence(error))

    def _lay_out(self) -> None:
        self.resize(room(self, _SIZE))
        self.setWindowTitle(self.tr("People"))
        self.search.setPlaceholderText(self.tr("Search in any script: тим finds Timur"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.people.setAccessibleName(self.tr("People"))
        self.back.hide()
        left, body = QVBoxLayout(), QHBoxLayout()
        left.setContentsMargins(_SIDE, 16, 0, 16)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.people, 1)
        left.addWidget(self._count)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(_LIST_WIDTH)
        body.setSpacing(0)
        body.addWidget(side)
        body.addWidget(self._card_area(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = self.tr("Their names are suggested as you type, in any spelling, and their codes expand.")
        column.addWidget(head(self.tr("People"), words))
        column.addLayout(body, 1)
        column.addWidget(self.note)
        self.note.setContentsMargins(_SIDE, 4, _SIDE, 8)
        column.addWidget(self._foot())

    def _card_area(self) -> QScrollArea:
        inner, area = QWidget(), QScrollArea()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.addWidget(self.card)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QWidget:
        left = [
            Choice(self.add, self.tr("New person"), "", self.new),
            Choice(self.remove, self.tr("Take out"), "", self.take_out),
            Choice(self.back, "", "quiet", self.bring_back),
        ]
        right = [
            Choice(self.bring, self.tr("Import…"), "", self.take_in),
            Choice(self.give, self.tr("Export…"), "", self.give_out),
            Choice(self.end, self.tr("Done"), "accent", self.reject),
        ]
        theme.set_icon(self.add, "plus")
        return foot(left, right)
