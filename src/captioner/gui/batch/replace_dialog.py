"""Find and replace over the photos of a set: every hit is seen before it is replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.credits import FIELD, FIELDS
from captioner.gui.batch.choices import Choices
from captioner.gui.batch.foresight import Foresight
from captioner.gui.batch.hits_table import HitsTable, Tally, tally
from captioner.gui.batch.many_dialog import Decision, ManyDialog
from captioner.gui.batch.scope import Scope, ScopeChoice
from captioner.gui.dialog_parts import Choice, room
from captioner.gui.form.field_notes import plain_label
from captioner.gui.look import field_words
from captioner.gui.look.check_box import check_box
from captioner.gui.work.jobs import Jobs
from captioner.many.rehearsal import Changed, Progress, changed, stop_if
from captioner.many.replacing import Hit, Search, replaced, search
from captioner.photo import Photo
from captioner.texts import X_DEFAULT

_SIZE = QSize(1080, 720)
_SIDE = 24
_STEP = 50


class ReplaceDialog(ManyDialog):
    """Looks anew at every pause in typing; replaces what is ticked, in one step."""

    def __init__(
        self, jobs: Jobs, scope: Scope, languages: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, parent)
        self.wanted, self.instead = QLineEdit(), QLineEdit()
        self.is_expression, self.matches_case, self.whole_words = check_box(), check_box(), check_box()
        self.fields = Choices(self.tr("Fields"), {field.key: field_words.label(field) for field in FIELDS})
        tags = {X_DEFAULT: self.tr("main text"), **{tag: tag for tag in languages}}
        self.languages = Choices(self.tr("Languages"), tags)
        self.scope, self._both = ScopeChoice(scope), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.table = HitsTable()
        self.all, self.none = QPushButton(), QPushButton()
        self._replacing = Foresight(jobs, self)
        self._lay_out()
        self._connect()

    def look_for(self, text: str) -> None:
        """Look for a text, as far as it stands on one line."""
        self.wanted.setText(text.split("\n")[0])
        self.wanted.selectAll()

    def search(self) -> Search:
        """What is asked for."""
        languages = None if self.languages.all_chosen() else frozenset(self.languages.chosen_keys())
        return Search(
            self.wanted.text(),
            self.instead.text(),
            tuple(FIELD[key] for key in self.fields.chosen_keys()),
            languages,
            self.is_expression.isChecked(),
            self.matches_case.isChecked(),
            self.whole_words.isChecked(),
        )

    def press(self) -> None:
        # Nothing is replaced before its hits are seen.
        if not self.foresight.is_asking() and not self._replacing.is_asking():
            super().press()

    def decide(self) -> None:
        self.apply.setEnabled(False)
        self._replacing.ask(after_replacing, self.scope.photos(), self.table.hits.chosen())

    def _end(self, pairs: Sequence[Changed]) -> None:
        self.accept()
        words = self.tr("“{wanted}” replaced").format(wanted=self.wanted.text()[:24])
        self.decided.emit(Decision(words, pairs))

    def _ask(self) -> None:
        if not self.wanted.text():
            self.foresight.stop()
            self.count(0)
            self.table.hits.show_hits(Tally())
            self.say("")
            return
        self.ask(found, self.scope.photos(), self.search())

    def _take(self, found: Tally) -> None:
        self.table.hits.show_hits(found)

    def _count(self) -> None:
        self.count(self.table.hits.photos())
        if not self.wanted.text():
            return
        hits, _, photos, stuck = self.table.hits.tally
        one, many = self.tr("1 hit"), self.tr("%Ln hits", "", len(hits))
        in_one, in_many = self.tr("in 1 photo"), self.tr("in %Ln photos", "", photos)
        told = f"{one if len(hits) == 1 else many} {in_one if photos == 1 else in_many}"
        if not hits:
            told = self.tr("Nothing is found.")
        elif stuck:
            told += " · " + self.tr("%Ln cannot be replaced: the result would be no value", "", stuck)
        self.say(told, "warning" if stuck else "small")

    def _connect(self) -> None:
        for box in (self.wanted, self.instead):
            box.textChanged.connect(self._ask)
        for tick in (self.is_expression, self.matches_case, self.whole_words):
            tick.toggled.connect(self._ask)
        for choice in (self.fields, self.languages, self.scope):
            choice.chosen.connect(self._ask)
        self.foresight.found.connect(self._take)
        self.table.hits.ticked.connect(self._count)
        self._replacing.found.connect(self._end)
        self._replacing.refused.connect(self.refuse)
        self.finished.connect(self._replacing.stop)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 16, _SIDE, 12)
        column.setSpacing(12)
        column.addLayout(self._boxes())
        column.addLayout(self._options())
        column.addWidget(self.table, 1)
        words = self.tr(
            "Every hit is listed before anything is changed; what is ticked is replaced, and one undo takes it back."
        )
        choices = [
            Choice(self.all, self.tr("All"), "quiet", self.table.hits.tick_all),
            Choice(self.none, self.tr("None"), "quiet", self.table.hits.tick_none),
        ]
        self.frame(self.tr("Find and replace"), words, _SIZE, body, choices)
        # Enter in a box looks for what is typed there; Ctrl+Enter replaces.
        self.apply.setDefault(False)
        self.wanted.setFocus()

    def count(self, photos: int) -> None:
        one, many = self.tr("Replace in 1 photo"), self.tr("Replace in %Ln photos", "", photos)
        self.apply.setText(one if photos == 1 else many)
        self.apply.setEnabled(photos > 0)

    def _boxes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, (words, box) in enumerate(
            ((self.tr("Find"), self.wanted), (self.tr("Replace by"), self.instead))
        ):
            label = plain_label("small")
            label.setText(words)
            label.setBuddy(box)
            box.setAccessibleName(words)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        return grid

    def _options(self) -> QBoxLayout:
        where, how = QHBoxLayout(), QHBoxLayout()
        for tick, words in self._ticks():
            tick.setText(words)
            how.addWidget(tick)
        for widget in (self.scope, self.fields, self.languages):
            where.addWidget(widget)
        for row in (where, how):
            row.setSpacing(16)
            row.addStretch(1)
            self._both.addLayout(row)
        self._both.setSpacing(16)
        return self._both

    def _ticks(self) -> Sequence[tuple[QCheckBox, str]]:
        self.is_expression.setToolTip(self.tr("Groups of it are put in by \\1, \\2, …"))
        return (
            (self.matches_case, self.tr("Match case")),
            (self.whole_words, self.tr("Whole words")),
            (self.is_expression, self.tr("Regular expression")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        # Where texts are large, what to search and how do not fit on one line.
        if self._both.minimumSize().width() > room(self, _SIZE).width() - 2 * _SIDE:
            self._both.setDirection(QBoxLayout.Direction.TopToBottom)
            self._both.setSpacing(4)
            if (layout := self.layout()) is not None:
                layout.activate()
            self.resize(room(self, _SIZE))
        super().showEvent(event)


def found(photos: Sequence[Photo], asked: Search, progress: Progress, cancelled: Callable[[], bool]) -> Tally:
    """All hits in these photos, counted."""
    return tally(search(photos, asked, progress, cancelled))


def after_replacing(
    photos: Sequence[Photo], chosen: Sequence[Hit], progress: Progress, cancelled: Callable[[], bool]
) -> list[Changed]:
    """The photos before and after these hits, which stand in the photos' order, are replaced."""
    by_path = {photo.path: photo for photo in photos}
    pairs = []
    for done, (path, together) in enumerate(groupby(chosen, lambda hit: hit.path)):
        if done % _STEP == 0:
            stop_if(cancelled)
            progress(done, len(photos))
        pairs.append(changed(by_path[path], replaced(by_path[path], together)))
    return pairs
