"""What the window remembers from one day to the next; it ends here, the core gets plain values."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_MOST_RECENT = 8


class Settings:
    """The remembered things by name, each with what it is on the first day."""

    def __init__(self) -> None:
        form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self._kept = QSettings(form, scope, "captioner", "captioner")

    def recent(self) -> tuple[Path, ...]:
        """The folders opened last that are still there, the newest first."""
        return tuple(path for path in self._recent() if path.is_dir())

    def note_recent(self, folder: Path) -> None:
        """A folder has been opened."""
        folders = [folder, *(known for known in self._recent() if known != folder)]
        self._kept.setValue("recent", [os.fspath(known) for known in folders[:_MOST_RECENT]])

    def forget_recent(self) -> None:
        """Nobody needs to see what was opened here."""
        self._kept.remove("recent")

    @property
    def order(self) -> str:
        """What the list is sorted by."""
        return str(self._kept.value("order", "name"))

    @order.setter
    def order(self, order: str) -> None:
        self._kept.setValue("order", order)

    def layout(self, name: str) -> QByteArray:
        """How a part of the window was laid out; empty on the first day."""
        kept = self._kept.value(f"layout/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def note_layout(self, name: str, layout: QByteArray) -> None:
        """Remember how a part of the window is laid out."""
        self._kept.setValue(f"layout/{name}", layout)

    def hidden_panes(self) -> frozenset[str]:
        """The panes put out of sight."""
        return frozenset(_texts(self._kept.value("hidden")))

    def note_hidden_panes(self, names: Sequence[str]) -> None:
        """Remember which panes are out of sight."""
        self._kept.setValue("hidden", list(names))

    def open_sections(self) -> tuple[str, ...] | None:
        """The form's sections that stood open; None on the first day."""
        kept = self._kept.value("sections")
        return None if kept is None else tuple(_texts(kept))

    def note_open_sections(self, names: Sequence[str]) -> None:
        """Remember which of the form's sections stand open."""
        self._kept.setValue("sections", list(names))

    def _recent(self) -> list[Path]:
        return [Path(text) for text in _texts(self._kept.value("recent")) if text]


def _texts(kept: object) -> list[str]:
    """INI files hold a list of one as a text, and of none as nothing."""
    if isinstance(kept, str):
        return [kept]
    return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []
