"""What the form shows while no photo is selected, and the parts of it one above the other while one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from captioner.gui.form.field_notes import plain_label


class FormPages(QStackedLayout):
    """Two pages: of the form's parts the middle one takes what room there is."""

    def __init__(self, form: QWidget, head: QWidget, body: QWidget, foot: QWidget) -> None:
        super().__init__(form)
        nothing = plain_label("dim")
        nothing.setText(self.tr("Select a photo"))
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(body, 1)
        column.addWidget(foot)
        self._column = column
        self.addWidget(nothing)
        self.addWidget(page)

    def add_below(self, widget: QWidget) -> None:
        """Put something between the fields and the foot."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_parts(self, wanted: object) -> None:
        """Show the parts, or that there is nothing to be shown in them."""
        self.setCurrentIndex(1 if wanted else 0)
