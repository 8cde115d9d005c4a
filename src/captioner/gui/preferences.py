"""The settings, on one page; each takes effect at once, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.form.field_notes import wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.combo import Combo
from captioner.gui.look.language import SPOKEN
from captioner.gui.settings import TEXT_SIZES, Settings

_WIDTH, _SIDE = 460, 24


class Preferences(QDialog):
    """Shows what is remembered, and remembers what is chosen."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.language = self._choice({"": self.tr("As the system"), **SPOKEN}, settings.language)
        schemes = {"": self.tr("As the system"), "dark": self.tr("Dark"), "light": self.tr("Light")}
        self.scheme = self._choice(schemes, settings.scheme)
        self.text_size = self._choice(
            {str(size): f"{size} %" for size in TEXT_SIZES}, str(settings.text_size)
        )
        self.forget = QPushButton(self.tr("Forget which folders were opened"))
        self.forget.setEnabled(bool(settings.recent()))
        self._lay_out()
        self.language.currentIndexChanged.connect(self._choose_language)
        self.scheme.currentIndexChanged.connect(self._dress)
        self.text_size.currentIndexChanged.connect(self._dress)
        self.forget.clicked.connect(self._forget)

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

    def _choice(self, offered: Mapping[str, str], chosen: str) -> Combo:
        box = Combo()
        for value, words in offered.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setSpacing(12)
        for words, box in (
            (self.tr("Language of the window"), self.language),
            (self.tr("Colours"), self.scheme),
            (self.tr("Size of texts"), self.text_size),
        ):
            box.setAccessibleName(words)
            rows.addRow(words, box)
        self._next_time = wrapping_label("dim")
        self._next_time.setText(self.tr("The language changes when captioner is opened again."))
        self._next_time.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, 16)
        column.setSpacing(16)
        column.addLayout(rows)
        column.addWidget(self._next_time)
        column.addWidget(self.forget, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
