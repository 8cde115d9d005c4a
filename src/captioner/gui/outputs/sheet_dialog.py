"""Which caption sheet is wanted: its format, and whether it leaves the house."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look import theme
from captioner.gui.look.check_box import check_box

_TOLD = {
    ".pdf": str(QT_TRANSLATE_NOOP("Sheets", "PDF: to print, to sign, to keep")),
    ".html": str(QT_TRANSLATE_NOOP("Sheets", "Web page: to read anywhere, nothing else is needed")),
    ".xlsx": str(QT_TRANSLATE_NOOP("Sheets", "Workbook: to edit and translate; it can come back")),
    ".docx": str(QT_TRANSLATE_NOOP("Sheets", "Document: captions and credits in a list; it can come back")),
    ".csv": str(QT_TRANSLATE_NOOP("Sheets", "Table as text (CSV): for other systems; it can come back")),
    ".json": str(QT_TRANSLATE_NOOP("Sheets", "ninjs: for content management systems")),
    ".txt": str(QT_TRANSLATE_NOOP("Sheets", "Text: who took which picture, for the imprint")),
}


class SheetDialog(QDialog):
    """One choice and one tick; Enter goes on to where the file is kept."""

    decided = Signal(str, bool)  # the file's ending; whether it leaves the house

    def __init__(self, ending: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Caption sheet"))
        title, more = plain_label("title"), wrapping_label("dim")
        title.setText(self.tr("Caption sheet of this set"))
        more.setText(self.tr("All its photos as they are now, numbered in the story’s order."))
        self.formats = {
            one: QRadioButton(QCoreApplication.translate("Sheets", told)) for one, told in _TOLD.items()
        }
        self.formats.get(ending, self.formats[".pdf"]).setChecked(True)
        self._group = QButtonGroup(self)
        self.outside = check_box(self.tr("For outside: without the desk’s states and findings"))
        self.write, leave = QPushButton(self.tr("Write…")), QPushButton(self.tr("Cancel"))
        theme.set_role(self.write, "accent")
        self.write.setDefault(True)
        self.write.clicked.connect(self._decide)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(more)
        column.addSpacing(4)
        for button in self.formats.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(self.outside)
        column.addSpacing(12)
        column.addLayout(foot)
        self.setMinimumWidth(460)

    def _decide(self) -> None:
        chosen = next(ending for ending, button in self.formats.items() if button.isChecked())
        self.accept()
        self.decided.emit(chosen, self.outside.isChecked())
