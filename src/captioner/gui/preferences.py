"""The settings, on one page; each takes effect at once, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner import editor
from captioner.errors import CaptionerError
from captioner.gui import dialog_parts
from captioner.gui.dialog_parts import Choice
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.form.spell_check import SpellCheck
from captioner.gui.list.choosing import ORDERS
from captioner.gui.look import error_words, theme
from captioner.gui.look.check_box import check_box
from captioner.gui.look.combo import Combo
from captioner.gui.look.language import SPOKEN
from captioner.gui.settings import TEXT_SIZES, Settings

_SIZE = QSize(640, 880)
_BETWEEN, _ABOVE_SECTION, _LETTERS = 8, 16, 12


class Preferences(QDialog):
    """Shows what is remembered, and remembers what is chosen."""

    keys_wanted = Signal()  # other keys are to be chosen
    values_unwanted = Signal()  # what was typed before is to be forgotten
    profile_chosen = Signal(str)  # what the set is to be held against

    def __init__(
        self, settings: Settings, spelling: SpellCheck, profiles: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._spelling = settings, spelling
        self.setWindowTitle(self.tr("Settings"))
        system = self.tr("As the system")
        schemes = {"": system, "dark": self.tr("Dark"), "light": self.tr("Light")}
        sizes = {str(size): f"{size} %" for size in TEXT_SIZES}
        own = () if settings.profile in profiles else (settings.profile,)
        self.language = _choice({"": system, **SPOKEN}, settings.language)
        self.scheme = _choice(schemes, settings.scheme)
        self.text_size = _choice(sizes, str(settings.text_size))
        self.order = _choice(self._orders(), settings.opening_order)
        self.signed = _choice(self._deeds_for_signed(), "ask" if settings.offers_to_break else "")
        self.profile = _choice({name: name for name in (*profiles, *own)}, settings.profile)
        self.marks_spelling = check_box(self.tr("Mark words that no dictionary knows"), spelling.is_wanted)
        self.name = QLineEdit(editor.own())
        self.name.setPlaceholderText(editor.name())
        self.keys, self.forget, self.forget_values, self.end = (QPushButton() for _ in range(4))
        self._next_time, self._name_note = wrapping_label("small"), wrapping_label("small")
        self._rows = QGridLayout()
        self._lay_out()
        self._connect()

    def _choose_language(self) -> None:
        self._settings.language = self.language.currentData()
        self._next_time.show()

    def _dress(self) -> None:
        self._settings.scheme = self.scheme.currentData()
        self._settings.text_size = int(self.text_size.currentData())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.choose(app, self._settings.scheme, self._settings.text_size)

    def _choose_order(self) -> None:
        self._settings.opening_order = self.order.currentData()

    def _choose_for_signed(self) -> None:
        self._settings.offers_to_break = bool(self.signed.currentData())

    def _call(self) -> None:
        try:
            editor.call(self.name.text())
        except CaptionerError as error:
            self._name_note.setText(error_words.sentence(error))
            theme.set_role(self._name_note, "blocker")

    def _choose_profile(self) -> None:
        self.profile_chosen.emit(self.profile.currentData())

    def _forget(self) -> None:
        self._settings.forget_recent()
        self.forget.setEnabled(False)

    def _forget_values(self) -> None:
        self.forget_values.setEnabled(False)
        self.values_unwanted.emit()

    def _orders(self) -> dict[str, str]:
        told = {"name": self.tr("Name"), "date": self.tr("Date taken"), "story": self.tr("Story order")}
        return {"": self.tr("As it was last"), **{order: told[order] for order in ORDERS}}

    def _deeds_for_signed(self) -> dict[str, str]:
        return {
            "ask": self.tr("Credits beside the photo; offer to write into it"),
            "": self.tr("Credits always beside the photo"),
        }

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(self._choose_language)
        self.scheme.currentIndexChanged.connect(self._dress)
        self.text_size.currentIndexChanged.connect(self._dress)
        self.order.currentIndexChanged.connect(self._choose_order)
        self.signed.currentIndexChanged.connect(self._choose_for_signed)
        self.profile.currentIndexChanged.connect(self._choose_profile)
        self.name.editingFinished.connect(self._call)
        self.marks_spelling.toggled.connect(self._spelling.want)
        self.keys.clicked.connect(self.keys_wanted)
        self.forget.clicked.connect(self._forget)
        self.forget_values.clicked.connect(self._forget_values)

    def _lay_out(self) -> None:
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(_BETWEEN)
        self._rows.setColumnStretch(1, 1)
        self._lay_out_looks()
        self._lay_out_desk()
        self._lay_out_photos()
        self._lay_out_typing()
        self._lay_out_remembered()
        column = QVBoxLayout()
        column.addLayout(self._rows)
        end = Choice(self.end, self.tr("Close"), "", self.accept)
        dialog_parts.lay_out(self, _SIZE, dialog_parts.body(column), dialog_parts.foot([], [end]))

    def _lay_out_looks(self) -> None:
        self._head(self.tr("How the window looks"))
        self._add(self.tr("Language of the window"), self.language)
        self._note(self._next_time, self.tr("The language changes when captioner is opened again."))
        self._next_time.hide()
        self._add(self.tr("Colours"), self.scheme)
        self._add(self.tr("Size of texts"), self.text_size)

    def _lay_out_desk(self) -> None:
        self._head(self.tr("At the desk"))
        self._add(self.tr("Your name"), self.name)
        self._note(self._name_note, self.tr("What you mark, sign off and let pass is kept under this name."))
        self._add(self.tr("The check demands"), self.profile)

    def _lay_out_photos(self) -> None:
        self._head(self.tr("Photos"))
        self._add(self.tr("A folder opens sorted by"), self.order)
        self._add(self.tr("Content credentials"), self.signed)
        words = self.tr(
            "Photos with content credentials carry a signature that any change of the file makes invalid:"
            " their credits stand in a file beside them."
        )
        self._note(wrapping_label("small"), words)

    def _lay_out_typing(self) -> None:
        self._head(self.tr("Typing"))
        tags = ", ".join(self._spelling.languages)
        found = self.tr("Dictionaries found: {languages}").format(languages=tags)
        self.marks_spelling.setEnabled(bool(tags))
        self._whole(self.marks_spelling)
        self._note(
            wrapping_label("small"), found if tags else self.tr("No hunspell dictionary was found."), 0
        )
        self.keys.setText(self.tr("Keys…"))
        self._buttons(self.keys)

    def _lay_out_remembered(self) -> None:
        self._head(self.tr("What is remembered"))
        self.forget.setText(self.tr("Forget which folders were opened"))
        self.forget.setEnabled(bool(self._settings.recent()))
        self.forget_values.setText(self.tr("Forget what was typed before"))
        self._buttons(self.forget)
        self._buttons(self.forget_values)

    def _head(self, words: str) -> None:
        heading = plain_label("heading")
        heading.setText(words)
        heading.setContentsMargins(0, _ABOVE_SECTION if self._rows.count() else 0, 0, 0)
        self._whole(heading)

    def _add(self, words: str, box: QWidget) -> None:
        label, row = plain_label(""), self._rows.rowCount()
        label.setText(words)
        label.setBuddy(box)
        box.setAccessibleName(words)
        self._rows.addWidget(label, row, 0)
        self._rows.addWidget(box, row, 1)

    def _note(self, note: QLabel, words: str, column: int = 1) -> None:
        note.setText(words)
        self._rows.addWidget(note, self._rows.rowCount(), column, 1, 2 - column)

    def _buttons(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self._rows.addLayout(row, self._rows.rowCount(), 0, 1, 2)

    def _whole(self, widget: QWidget) -> None:
        self._rows.addWidget(widget, self._rows.rowCount(), 0, 1, 2)


def _choice(offered: Mapping[str, str], chosen: str) -> Combo:
    box = Combo()
    box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    for value, words in offered.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
