"""What the core says of a file that it cannot read or write, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from captioner.errors import CaptionerError, shown_path

_BETWEEN = "; "


def told(reason: str) -> str:
    """What is wrong and what to do, as the core has it: parts with `; ` between, each translated if it is known."""
    parts = reason.split(_BETWEEN)
    return _BETWEEN.join(QCoreApplication.translate("Errors", part) for part in parts if part)


def sentence(error: CaptionerError) -> str:
    """The whole error as one line."""
    reason = told(_BETWEEN.join(filter(None, (error.what, error.remedy))))
    text = f"{shown_path(error.path)}: {reason}" if error.path is not None else reason
    return f"{text}." if text[-1:].isalnum() else text
