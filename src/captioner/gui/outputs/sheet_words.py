"""What the window says of sheets: their formats, their columns, what they lack."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner.credits import CAPTION, FIELD
from captioner.gui.look import field_words
from captioner.gui.look.form_words import WARNING
from captioner.gui.outputs.sheet_making import Proof

FORMATS = {
    ".pdf": str(QT_TRANSLATE_NOOP("Sheets", "PDF")),
    ".html": str(QT_TRANSLATE_NOOP("Sheets", "Web page")),
    ".xlsx": str(QT_TRANSLATE_NOOP("Sheets", "Workbook")),
    ".docx": str(QT_TRANSLATE_NOOP("Sheets", "Document")),
    ".csv": str(QT_TRANSLATE_NOOP("Sheets", "CSV")),
    ".json": str(QT_TRANSLATE_NOOP("Sheets", "ninjs")),
    ".txt": str(QT_TRANSLATE_NOOP("Sheets", "Credits as text")),
}
_FOR = {
    ".pdf": str(QT_TRANSLATE_NOOP("Sheets", "To print, to sign, to keep.")),
    ".html": str(QT_TRANSLATE_NOOP("Sheets", "To read on any screen: one file, nothing else is needed.")),
    ".xlsx": str(QT_TRANSLATE_NOOP("Sheets", "To edit and translate in a spreadsheet. It can come back.")),
    ".docx": str(
        QT_TRANSLATE_NOOP(
            "Sheets", "Captions and credits in a list, to edit in a document. It can come back."
        )
    ),
    ".csv": str(QT_TRANSLATE_NOOP("Sheets", "A table as text, for other systems. It can come back.")),
    ".json": str(QT_TRANSLATE_NOOP("Sheets", "ninjs 3, for content management systems.")),
    ".txt": str(QT_TRANSLATE_NOOP("Sheets", "Who took which picture, for the imprint.")),
}
_COLUMNS = {
    "status": str(QT_TRANSLATE_NOOP("Sheets", "Desk’s state")),
    "sha256": str(QT_TRANSLATE_NOOP("Sheets", "Picture data (SHA-256)")),
    "blockers": str(QT_TRANSLATE_NOOP("Sheets", "Blockers")),
    "warnings": str(QT_TRANSLATE_NOOP("Sheets", "Warnings")),
}
BETWEEN = {
    ",": str(QT_TRANSLATE_NOOP("Sheets", "Comma")),
    ";": str(QT_TRANSLATE_NOOP("Sheets", "Semicolon")),
    "|": str(QT_TRANSLATE_NOOP("Sheets", "Bar")),
    "\t": str(QT_TRANSLATE_NOOP("Sheets", "Tab")),
}


def told(text: str) -> str:
    """A text of these tables in the language of the window."""
    return QCoreApplication.translate("Sheets", text)


def use_of(ending: str) -> str:
    """What a format is for."""
    return told(_FOR[ending])


def column(key: str) -> str:
    """What a column is called."""
    if key in FIELD:
        return field_words.label(FIELD[key])
    if key.startswith("caption_"):
        return f"{field_words.label(CAPTION)} ({key.removeprefix('caption_')})"
    return told(_COLUMNS.get(key, key))


def lacks(proof: Proof) -> tuple[str, bool]:
    """How many pictures, and what they lack; whether they lack anything."""
    translate, many = QCoreApplication.translate, proof.pictures
    all_of_it = translate("Sheets", "%Ln pictures", "", many)
    credit, caption, blockers = proof.without_credit, proof.without_caption, proof.blockers
    lacking = [
        text
        for count, text in (
            (credit, translate("Sheets", "%Ln without credit", "", credit)),
            (caption, translate("Sheets", "%Ln without caption", "", caption)),
            (blockers, translate("Sheets", "%Ln blockers open", "", blockers)),
        )
        if count
    ]
    pictures = translate("Sheets", "1 picture") if many == 1 else all_of_it
    return " · ".join([pictures, *(f"{WARNING} {text}" for text in lacking)]), bool(lacking)
