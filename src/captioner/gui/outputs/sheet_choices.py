"""The left side of the sheet's dialog: which photos, which languages, for whom, which columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box
from captioner.gui.look.chip import chip
from captioner.gui.look.combo import Combo
from captioner.gui.outputs import sheet_words
from captioner.gui.outputs.column_list import ColumnList
from captioner.gui.outputs.sheet_making import Proof
from captioner.gui.outputs.sheet_wish import SheetWish
from captioner.sheets.columns import KNOWN_BY, TABLES

_ALWAYS_OUTSIDE = (".docx", ".json", ".txt")
"""Formats that never hold what is the desk's own."""
_CHOOSES_LANGUAGES = (".pdf", ".html", ".docx")
_GAP = 4


class SheetChoices(QWidget):
    """Shows what the format allows; says `changed` when another sheet is wanted."""

    changed = Signal()

    def __init__(self, photos: int, selected: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending, self._chosen, self._usual = ".pdf", tuple[str, ...](), tuple[str, ...]()
        self.languages: dict[str, QCheckBox] = {}
        self.use = wrapping_label("dim")
        self.all = chip(self.tr("All %Ln photos", "", photos))
        self.selected = chip(self.tr("%Ln selected", "", selected))
        self.all.setChecked(True)
        self.outside = check_box(self.tr("For outside the house"))
        self.outside.setToolTip(self.tr("Without the desk’s states and what the check found"))
        self.web = check_box(self.tr("Figures for a web site"))
        self.web.setToolTip(
            self.tr("Captions and credits to be put into a page, with data that search engines read")
        )
        self.marked = check_box(self.tr("Begin with Excel’s mark (BOM)"))
        self.between, self.columns = Combo(), ColumnList()
        self._ticks, self._scope = QHBoxLayout(), QButtonGroup(self)
        self._parts: dict[str, QWidget] = {}
        self._column_deeds: list[QPushButton] = []
        self._lay_out()
        self._parts["photos"].setVisible(1 < selected < photos)
        self._connect()

    def least_width(self) -> int:
        """Where no button is cut off, whatever the language."""
        return max(
            sum(button.sizeHint().width() + _GAP for button in row)
            for row in ((self.all, self.selected), self._column_deeds)
        )

    def show_wish(self, wish: SheetWish) -> None:
        """Show what is wanted of this format."""
        self.blockSignals(True)
        self._ending, self._chosen, self._usual = wish.ending, wish.columns, ()
        self.use.setText(sheet_words.use_of(wish.ending))
        self.outside.setChecked(wish.is_outside)
        self.web.setChecked(wish.is_web)
        self.marked.setChecked(wish.is_marked)
        self.between.setCurrentIndex(self.between.findData(wish.between))
        self.outside.setVisible(wish.ending not in _ALWAYS_OUTSIDE)
        self.web.setVisible(wish.ending == ".html")
        self._parts["csv"].setVisible(wish.ending == ".csv")
        self._parts["columns"].setVisible(wish.has_columns)
        self._show_languages()
        self.blockSignals(False)

    def wish(self) -> SheetWish:
        """What is wanted."""
        wanted = tuple(tag for tag, tick in self.languages.items() if tick.isChecked())
        has_columns = self._ending in TABLES
        return SheetWish(
            self._ending,
            () if len(wanted) == len(self.languages) or has_columns else wanted,
            self._wanted_columns() if has_columns else (),
            self.outside.isChecked() and self._ending not in _ALWAYS_OUTSIDE,
            self.web.isChecked() and self._ending == ".html",
            str(self.between.currentData()),
            self.marked.isChecked(),
        )

    def follow(self, proof: Proof) -> None:
        """Offer the languages and columns that there are."""
        if tuple(self.languages) != proof.languages:
            self._offer_languages(proof.languages)
        usual = tuple(key for key in proof.columns if key not in KNOWN_BY)
        if usual != self._usual:
            chosen = self._wanted_columns()
            if chosen and self._usual:
                chosen = (*chosen, *(key for key in usual if key not in self._usual))
            self._usual = usual
            self.columns.offer({key: sheet_words.column(key) for key in usual}, chosen)
        self._show_languages()

    def _wanted_columns(self) -> tuple[str, ...]:
        """Those ticked, in their order; empty where that is what is usual."""
        if not self._usual:
            return self._chosen
        keys = self.columns.keys()
        return () if keys == self._usual else keys or KNOWN_BY

    def _show_languages(self) -> None:
        # A table has a column for each; ninjs and the imprint tell all.
        has_choice = self._ending in _CHOOSES_LANGUAGES and len(self.languages) > 1
        self._parts["languages"].setVisible(has_choice)

    def _offer_languages(self, tags: Sequence[str]) -> None:
        while (item := self._ticks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.languages = {tag: check_box(tag, is_checked=True) for tag in tags}
        for tick in self.languages.values():
            tick.toggled.connect(self._take_language)
            self._ticks.addWidget(tick)
        self._ticks.addStretch(1)

    def _take_language(self) -> None:
        ticks = list(self.languages.values())
        if not any(tick.isChecked() for tick in ticks):
            # A sheet in no language is none.
            ticks[0].setChecked(True)
            return
        self.changed.emit()

    def _connect(self) -> None:
        for tick in (self.outside, self.web, self.marked):
            tick.toggled.connect(self.changed)
        self.between.currentIndexChanged.connect(self.changed)
        self.columns.changed.connect(self.changed)
        self._scope.buttonClicked.connect(self.changed)

    def _lay_out(self) -> None:
        scope = QHBoxLayout()
        scope.setSpacing(_GAP)
        for one in (self.all, self.selected):
            self._scope.addButton(one)
            scope.addWidget(one)
        scope.addStretch(1)
        self._ticks.setSpacing(16)
        for mark, words in sheet_words.BETWEEN.items():
            self.between.addItem(sheet_words.told(words), mark)
        self.between.setAccessibleName(self.tr("Between the cells"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.use)
        column.addWidget(self._part("photos", self.tr("Photos"), scope))
        column.addWidget(self._part("languages", self.tr("Languages"), self._ticks))
        column.addWidget(self.outside)
        column.addWidget(self.web)
        column.addWidget(self._part("csv", self.tr("Between the cells"), self.between, self.marked))
        column.addWidget(self._part("columns", self.tr("Columns"), self.columns, self._deeds()), 1)
        column.addStretch(0)
        self.use.setMinimumHeight(2 * self.use.fontMetrics().lineSpacing())

    def _deeds(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for words, deed in (
            (self.tr("All"), lambda: self.columns.tick(self.columns.all_keys())),
            (self.tr("None"), lambda: self.columns.tick(())),
            (self.tr("Up"), lambda: self.columns.shift(-1)),
            (self.tr("Down"), lambda: self.columns.shift(1)),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            theme.set_role(button, "quiet")
            button.clicked.connect(deed)
            self._column_deeds.append(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _part(self, name: str, words: str, *contents: QWidget | QLayout) -> QWidget:
        part, heading = QWidget(), plain_label("small")
        heading.setText(words)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        for one in contents:
            if isinstance(one, QWidget):
                column.addWidget(one)
            else:
                column.addLayout(one)
        self._parts[name] = part
        return part
