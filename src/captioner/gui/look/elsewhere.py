"""What is handed to other programs: a place in the file manager, paths on the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def show_folder(path: Path) -> None:
    """Open the folder of a photo in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))


def copy_paths(paths: Sequence[Path]) -> None:
    """Put the photos' paths on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(str(path.absolute()) for path in paths))
