"""What copies are to be like: folder, format, size, quality, names, what travels."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from captioner.errors import WrongValue
from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look.check_box import check_box
from captioner.gui.look.chip import chip
from captioner.gui.look.combo import Combo
from captioner.publishing.wishes import ENCODINGS, LEAST_SIDE, MOST_SIDE, Wishes

_SHARP = (0, 30, 55, 100)
_GAP, _BOX_HIGH = 4, 34


class WishesForm(QWidget):
    """Says `changed` whenever something else is wanted."""

    changed = Signal()

    def __init__(self, folder: Path, is_sensitive: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder, self.choose = QLineEdit(str(folder)), QPushButton(self.tr("Choose…"))
        self.encodings = {key: chip(one.name) for key, one in ENCODINGS.items()}
        self.side, self.names = QLineEdit(), QLineEdit()
        self.quality, self._quality_told = QSlider(Qt.Orientation.Horizontal), plain_label("dim")
        self.sharpening = Combo()
        self.sensitive = check_box(self.tr("A place can endanger a person"), is_checked=is_sensitive)
        self.persons = check_box(self.tr("Names of persons shown travel, too"))
        self._sensitive_told = wrapping_label("small")
        self._sensitive_told.setText(
            self.tr("The story says so: of the date, only the day travels.")
            if is_sensitive
            else self.tr("Then of the date only the day travels.")
        )
        self.sensitive.setEnabled(not is_sensitive)
        self._group = QButtonGroup(self)
        self._lay_out()
        self.show_wishes(Wishes())
        self._connect()

    def show_wishes(self, wishes: Wishes) -> None:
        """Show these; of a sensitive story more is not asked."""
        key = next(key for key, one in ENCODINGS.items() if one is wishes.encoding)
        self.encodings[key].setChecked(True)
        self.side.setText(str(wishes.long_side))
        self.quality.setValue(wishes.quality if wishes.quality is not None else wishes.encoding.quality)
        self.sharpening.setCurrentIndex(max(0, self.sharpening.findData(wishes.sharpening)))
        self.names.setText(wishes.names)
        self.persons.setChecked(wishes.shows_persons)
        self._tell_quality()

    def wishes(self) -> Wishes:
        """What is wanted. Raises WrongValue."""
        text = self.side.text().strip()
        if not text.isdecimal():
            raise WrongValue(str(QT_TRANSLATE_NOOP("Errors", "the long side is a number of pixels")))
        key = next(key for key, one in self.encodings.items() if one.isChecked())
        return Wishes(
            int(text),
            ENCODINGS[key],
            self.quality.value(),
            sharpening=int(self.sharpening.currentData()),
            names=self.names.text().strip() or Wishes().names,
            is_sensitive=self.sensitive.isChecked(),
            shows_persons=self.persons.isChecked(),
        )

    def target(self) -> Path | None:
        """The folder; None where none is named."""
        text = self.folder.text().strip()
        return Path(text) if text else None

    def _change_encoding(self) -> None:
        key = next(key for key, one in self.encodings.items() if one.isChecked())
        self.quality.setValue(ENCODINGS[key].quality)
        self.changed.emit()

    def _tell_quality(self) -> None:
        self._quality_told.setText(str(self.quality.value()))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"), self.folder.text())
        if name:
            self.folder.setText(name)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_folder)
        self._group.buttonClicked.connect(self._change_encoding)
        self.quality.valueChanged.connect(self._tell_quality)
        for signal in (
            self.folder.textChanged,
            self.side.textChanged,
            self.names.textChanged,
            self.quality.valueChanged,
            self.sharpening.currentIndexChanged,
            self.sensitive.toggled,
            self.persons.toggled,
        ):
            signal.connect(self.changed)

    def _lay_out(self) -> None:
        self.side.setValidator(QIntValidator(LEAST_SIDE, MOST_SIDE, self.side))
        self.side.setMaximumWidth(88)
        self.quality.setRange(1, 100)
        for percent, words in zip(
            _SHARP,
            (self.tr("None"), self.tr("Gentle"), self.tr("Usual"), self.tr("Strong")),
            strict=True,
        ):
            self.sharpening.addItem(words, percent)
        self.choose.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_labelled(self.tr("Folder"), _row(self.folder, self.choose)))
        column.addLayout(self._pixels())
        column.addLayout(_labelled(self.tr("Names"), self.names))
        ticks = QVBoxLayout()
        ticks.setSpacing(_GAP)
        for part in (self.sensitive, self._sensitive_told, self.persons):
            ticks.addWidget(part)
        column.addLayout(ticks)

    def _pixels(self) -> QGridLayout:
        chips = QHBoxLayout()
        chips.setSpacing(_GAP)
        for one in self.encodings.values():
            self._group.addButton(one)
            chips.addWidget(one)
        chips.addStretch(1)
        chips.addStrut(_BOX_HIGH)
        quality = _row(self.quality, self._quality_told)
        quality.addStrut(_BOX_HIGH)
        pixels = QGridLayout()
        pixels.setHorizontalSpacing(16)
        pixels.setVerticalSpacing(12)
        pixels.addLayout(_labelled(self.tr("Format"), chips), 0, 0)
        pixels.addLayout(_labelled(self.tr("Long side, pixels"), self.side), 0, 1)
        pixels.addLayout(_labelled(self.tr("Quality"), quality), 1, 0)
        pixels.addLayout(_labelled(self.tr("Sharpening"), self.sharpening), 1, 1)
        for place in (0, 1):
            pixels.setColumnStretch(place, 1)
        return pixels


def as_text(wishes: Wishes) -> str:
    """What is remembered of them; not what the story says."""
    key = next(key for key, one in ENCODINGS.items() if one is wishes.encoding)
    kept = {
        "longSide": wishes.long_side,
        "encoding": key,
        "quality": wishes.quality,
        "sharpening": wishes.sharpening,
        "names": wishes.names,
        "persons": wishes.shows_persons,
    }
    return json.dumps(kept)


def from_text(text: str) -> Wishes:
    """What was remembered; the defaults where that is nothing that can be understood."""
    with suppress(ValueError, KeyError, TypeError, AttributeError):
        kept = json.loads(text)
        return Wishes(
            int(kept["longSide"]),
            ENCODINGS[kept["encoding"]],
            int(kept["quality"]),
            sharpening=int(kept["sharpening"]),
            names=str(kept["names"]),
            shows_persons=bool(kept["persons"]),
        )
    return Wishes()


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    row.addWidget(second)
    return row


def _labelled(words: str, content: QWidget | QLayout) -> QVBoxLayout:
    label: QLabel = plain_label("small")
    label.setText(words)
    column = QVBoxLayout()
    column.setSpacing(_GAP)
    column.addWidget(label)
    if isinstance(content, QWidget):
        content.setAccessibleName(words)
        label.setBuddy(content)
        column.addWidget(content)
        return column
    first = content.itemAt(0)
    widget = first.widget() if first is not None else None
    if widget is not None and not isinstance(widget, QPushButton):
        widget.setAccessibleName(words)
    column.addLayout(content)
    return column
