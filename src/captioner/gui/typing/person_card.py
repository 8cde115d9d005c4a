"""One person, to be typed: every box with its label, nothing kept before there is a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from captioner.gui.form.field_notes import plain_label, wrapping_label
from captioner.gui.look.check_box import check_box
from captioner.gui.look.form_words import WRONG
from captioner.people.person import Person, typed_variants, variants_of

_VARIANT_LINES = 4


class PersonCard(QWidget):
    """Shows somebody; what is typed is handed over when it is asked for."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.variants = QLineEdit(), QPlainTextEdit()
        self.role, self.organisation = QLineEdit(), QLineEdit()
        self.contact, self.serials, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.protected = check_box(self.tr("Protect this identity"))
        self._wrong = wrapping_label("blocker")
        self._wrong.hide()
        self._lay_out()
        for line in (self.name, self.role, self.organisation, self.contact, self.serials, self.code):
            line.textEdited.connect(self._take_typed)
        self.variants.textChanged.connect(self._take_typed)
        self.protected.toggled.connect(self._take_typed)

    def show_person(self, person: Person | None) -> None:
        """Show somebody, or nobody yet."""
        self.blockSignals(True)
        self.name.setText(person.name if person else "")
        self.variants.setPlainText(typed_variants(person.variants) if person else "")
        for line, text in (
            (self.role, person.role if person else ""),
            (self.organisation, person.organisation if person else ""),
            (self.contact, person.contact if person else ""),
            (self.serials, "; ".join(person.serials) if person else ""),
            (self.code, person.code if person else ""),
        ):
            line.setText(text)
        self.protected.setChecked(person is not None and person.protected)
        self.blockSignals(False)
        self.complain("")

    def is_empty(self) -> bool:
        """Whether nothing at all is typed."""
        lines = (self.name, self.role, self.organisation, self.contact, self.serials, self.code)
        return not any(line.text().strip() for line in lines) and not self.variants.toPlainText().strip()

    def person(self) -> Person | None:
        """Who is typed; None as long as there is no name."""
        name = " ".join(self.name.text().split())
        if not name:
            return None
        return Person(
            name,
            variants_of(self.variants.toPlainText()),
            self.role.text().strip(),
            self.organisation.text().strip(),
            self.contact.text().strip(),
            tuple(filter(None, (one.strip() for one in self.serials.text().split(";")))),
            "".join(self.code.text().split()),
            self.protected.isChecked(),
        )

    def complain(self, why: str) -> None:
        """Say why this cannot be kept, or say it no more."""
        self._wrong.setText(f"{WRONG} {why}" if why else "")
        self._wrong.setVisible(bool(why))

    def _take_typed(self) -> None:
        self.typed.emit()

    def _lay_out(self) -> None:
        self.variants.setTabChangesFocus(True)
        lines = _VARIANT_LINES * self.variants.fontMetrics().lineSpacing()
        self.variants.setFixedHeight(lines + 24)
        self.variants.setPlaceholderText(
            self.tr("One a line, in any script; kk: before it names the language")
        )
        self.serials.setPlaceholderText(self.tr("Several with ; between them"))
        self.code.setPlaceholderText(self.tr("What is typed between two delimiters, such as tn"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._wrong)
        column.addLayout(self._rows())
        column.addStretch(1)

    def _rows(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(8)
        rows.setHorizontalSpacing(16)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in (
            (self.tr("Name as credited"), self.name),
            (self.tr("Other spellings"), self.variants),
            (self.tr("Role"), self.role),
            (self.tr("Organisation"), self.organisation),
            (self.tr("E-mail or contact"), self.contact),
            (self.tr("Camera serial numbers"), self.serials),
            (self.tr("Code"), self.code),
        ):
            named = QLabel(label)
            named.setBuddy(box)
            box.setAccessibleName(label)
            rows.addRow(named, box)
        rows.addRow("", self.protected)
        told = plain_label("small")
        told.setWordWrap(True)
        told.setText(
            self.tr(
                "A protected name is marked wherever it stands in a field, and never kept among recent values."
            )
        )
        rows.addRow("", told)
        return rows
