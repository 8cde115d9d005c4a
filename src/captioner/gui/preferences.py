"""The settings, on one page; each takes effect at once, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box
from captioner.gui.look.combo import Combo
from captioner.gui.look.language import SPOKEN
from captioner.gui.settings import TEXT_SIZES, Settings

_WIDTH, _SIDE = 480, 24


class Preferences(QDialog):
    """Shows what is remembered, and remembers what is chosen."""

    keys_wanted = Signal()  # other keys are to be chosen
    values_unwanted = Signal()  # what was typed before is to be forgotten

    def __init__(self, settings: Settings, spelling: SpellCheck, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._spelling = settings, spelling
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.language = self._choice({"": self.tr("As the system"), **SPOKEN}, settings.language)
        schemes = {"": self.tr("As the system"), "dark": self.tr("Dark"), "light": self.tr("Light")}
        self.scheme = self._choice(schemes, settings.scheme)
        self.text_size = self._choice(
            {str(size): f"{size} %" for size in TEXT_SIZES}, str(settings.text_size)
        )
        self.marks_spelling = check_box(self.tr("Mark words that no dictionary knows"), spelling.is_wanted)
        self.keys = QPushButton(self.tr("Keys…"))
        self.forget = QPushButton(self.tr("Forget which folders were opened"))
        self.forget.setEnabled(bool(settings.recent()))
        self.forget_values = QPushButton(self.tr("Forget what was typed before"))
        self._next_time, self._dictionaries = wrapping_label("dim"), plain_label("small")
        self._lay_out()
        self.language.currentIndexChanged.connect(self._choose_language)
        self.scheme.currentIndexChanged.connect(self._dress)
        self.text_size.currentIndexChanged.connect(self._dress)
        self.marks_spelling.toggled.connect(spelling.want)
        self.keys.clicked.connect(self.keys_wanted)
        self.forget.clicked.connect(self._forget)
        self.forget_values.clicked.connect(self._forget_values)

    def _choose_language(self) -> None:
        self._settings.language = self.language.currentData()
        self._next_time.show()

    def _dress(self) -> None:
        self._settings.scheme = self.scheme.currentData()
        self._settings.text_size = int(self.text_size.currentData())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.choose(app, self._settings.scheme, self._settings.text_size)

    def _forget(self) -> None:
        self._settings.forget_recent()
        self.forget.setEnabled(False)

    def _forget_values(self) -> None:
        self.forget_values.setEnabled(False)
        self.values_unwanted.emit()

    def _choice(self, offered: Mapping[str, str], chosen: str) -> Combo:
        box = Combo()
        for value, words in offered.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _lay_out(self) -> None:
        self._next_time.setText(self.tr("The language changes when captioner is opened again."))
        self._next_time.hide()
        tags = ", ".join(self._spelling.languages)
        self._dictionaries.setText(
            self.tr("Dictionaries found: {languages}").format(languages=tags)
            if tags
            else self.tr("No hunspell dictionary was found.")
        )
        self.marks_spelling.setEnabled(bool(tags))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, 16)
        column.setSpacing(24)
        looks, typing = self.tr("How the window looks"), self.tr("Typing")
        column.addLayout(_section(looks, self._looks(), self._next_time))
        column.addLayout(_section(typing, self.marks_spelling, self._dictionaries, self.keys))
        column.addLayout(_section(self.tr("What is remembered"), self.forget, self.forget_values))
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _looks(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setHorizontalSpacing(24)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, box in (
            (self.tr("Language of the window"), self.language),
            (self.tr("Colours"), self.scheme),
            (self.tr("Size of texts"), self.text_size),
        ):
            box.setAccessibleName(words)
            rows.addRow(words, box)
        return rows


def _section(words: str, *parts: QWidget | QLayout) -> QVBoxLayout:
    column, heading = QVBoxLayout(), plain_label("heading")
    column.setSpacing(8)
    heading.setText(words)
    column.addWidget(heading)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        elif isinstance(part, QPushButton):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(part)
    return column
