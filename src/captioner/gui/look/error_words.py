"""What the core says of a file or of a text that it cannot take, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from captioner.credits import FIELD
from captioner.errors import CaptionerError, Reason, WrongValue, shown_path
from captioner.gui.look import field_words

_BETWEEN = "; "


def told(reason: str) -> str:
    """What is wrong and what to do, as the core has it: parts with `; ` between, each translated if it is known."""
    if isinstance(reason, Reason) and reason.form:
        values = {name: _value(name, value) for name, value in reason.values}
        return _translated(reason.form).format(**values)
    return _BETWEEN.join(_translated(part) for part in reason.split(_BETWEEN) if part)


def of_field(error: WrongValue) -> str:
    """Why a text cannot be its field's value, beside the field's name."""
    why = dict(error.why.values).get("why", error.why)
    return told(why if isinstance(why, str) else str(why))


def sentence(error: CaptionerError) -> str:
    """The whole error as one line."""
    reason = told(error.why)
    text = f"{shown_path(error.path)}: {reason}" if error.path is not None else reason
    return f"{text}." if text[-1:].isalnum() else text


def _value(name: str, value: object) -> object:
    if name == "field" and str(value) in FIELD:
        return field_words.label(FIELD[str(value)])
    return told(value) if isinstance(value, Reason) else value


def _translated(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
