"""What is handed to other programs: a photo, a place in the file manager, paths on the clipboard."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

_OWN = "application/x-captioner-photos"


def files_of(paths: Sequence[Path]) -> QMimeData:
    """Photos as other programs take them, the addresses of their files; marked as dragged out of this window."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path.absolute())) for path in paths])
    files.setData(_OWN, _mark())
    return files


def files_in(dropped: QMimeData) -> list[Path]:
    """The files of this machine among what is dropped to be opened."""
    if is_from_here(dropped):
        return []
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def is_from_here(dragged: QMimeData) -> bool:
    """Whether these are photos of the set that is open here, and no set to be opened."""
    return dragged.hasFormat(_OWN) and bytes(dragged.data(_OWN).data()) == _mark()


def open_file(path: Path) -> None:
    """Open a photo with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))


def show_folder(path: Path) -> None:
    """Open the folder of a photo in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))


def copy_paths(paths: Sequence[Path]) -> None:
    """Put the photos' paths on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(str(path.absolute()) for path in paths))


def copy_names(paths: Sequence[Path]) -> None:
    """Put the photos' file names on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(path.name for path in paths))


def _mark() -> bytes:
    # Each window is a program of its own; what comes from another one's list may well be opened.
    return str(os.getpid()).encode()
