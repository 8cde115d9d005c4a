"""The table of fields in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from captioner.credits import Field


def label(field: Field) -> str:
    """What the field is called."""
    return QCoreApplication.translate("Fields", field.label)


def in_a_sentence(field: Field) -> str:
    """What the field is called in the middle of a sentence."""
    name = label(field)
    return name[:1].lower() + name[1:]


def hint(field: Field) -> str:
    """What belongs into it."""
    return QCoreApplication.translate("Fields", field.hint)


def group(name: str) -> str:
    """The heading of some of the fields, by their group in the table."""
    return QCoreApplication.translate("Fields", name) if name else ""
