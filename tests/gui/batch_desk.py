"""What tests of a deed over many photos do at the window: wait for what is worked out, and read what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from captioner.credits import FIELD, Field
from captioner.edits import Edit
from captioner.gui.batch.many_dialog import ManyDialog
from captioner.gui.main_window import MainWindow

Make = Callable[..., list[Path]]
Open = Callable[[Path], MainWindow]


def texts(window: MainWindow, field: Field) -> list[str]:
    return [photo.credits.text(field) for photo in window.table.photos()]


def put(window: MainWindow, path: Path, key: str, text: str) -> None:
    window.editing.apply(Edit(FIELD[key], (text,)), [path])
    window.editing.end_run()


def ready(qtbot: QtBot, window: MainWindow, dialog: ManyDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.foresight.is_asking())


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[ManyDialog]) -> ManyDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    (dialog,) = (one for one in window.findChildren(kind) if one.isVisible())
    assert isinstance(dialog, ManyDialog)
    ready(qtbot, window, dialog)
    return dialog


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.messages.findChildren(QLabel))
