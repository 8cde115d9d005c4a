"""What the window remembers from one day to the next; it ends here, the core gets plain values."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

TEXT_SIZES = (90, 100, 110, 125, 150)
_MOST_RECENT = 8


class Settings:
    """The remembered things by name, each with what it is on the first day."""

    def __init__(self) -> None:
        self._kept = _opened()
        if self._kept.status() == QSettings.Status.FormatError:
            path = Path(self._kept.fileName())
            # Somebody may want to look into it; what is remembered begins anew.
            with suppress(OSError):
                path.replace(path.with_name(f"{path.name}.damaged"))
            self._kept = _opened()

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
    def language(self) -> str:
        """The language of the window as a tag; empty for that of the system."""
        return str(self._kept.value("language", ""))

    @language.setter
    def language(self, tag: str) -> None:
        self._kept.setValue("language", tag)

    @property
    def scheme(self) -> str:
        """Whether the window is `dark` or `light`; empty to follow the system."""
        return str(self._kept.value("scheme", ""))

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._kept.setValue("scheme", name)

    @property
    def text_size(self) -> int:
        """How large texts are, in percent of the system's size: one of TEXT_SIZES."""
        kept = str(self._kept.value("text_size", "100"))
        return int(kept) if kept in map(str, TEXT_SIZES) else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", percent)

    @property
    def order(self) -> str:
        """What the list is sorted by."""
        return str(self._kept.value("order", "name"))

    @order.setter
    def order(self, order: str) -> None:
        self._kept.setValue("order", order)

    @property
    def opening_order(self) -> str:
        """What the list is sorted by whenever a folder is opened; empty for whatever it was last."""
        return str(self._kept.value("opening_order", ""))

    @opening_order.setter
    def opening_order(self, order: str) -> None:
        self._kept.setValue("opening_order", order)

    @property
    def offers_to_break(self) -> bool:
        """Whether the window offers to write into photos whose content credentials that makes invalid."""
        return str(self._kept.value("offers_to_break", "true")).lower() == "true"

    @offers_to_break.setter
    def offers_to_break(self, is_wanted: bool) -> None:
        self._kept.setValue("offers_to_break", is_wanted)

    @property
    def list_shape(self) -> str:
        """Whether the list is rows or a grid."""
        return str(self._kept.value("list_shape", "list"))

    @list_shape.setter
    def list_shape(self, name: str) -> None:
        self._kept.setValue("list_shape", name)

    def picture_sizes(self) -> dict[str, int]:
        """How wide the list's pictures are, in points, by its shapes."""
        kept = (text.partition("=") for text in _texts(self._kept.value("picture_sizes")))
        return {name: int(wide) for name, _, wide in kept if wide.isdecimal()}

    def note_picture_sizes(self, sizes: Mapping[str, int]) -> None:
        """Remember how wide they are."""
        self._kept.setValue("picture_sizes", [f"{name}={wide}" for name, wide in sizes.items()])

    @property
    def has_cutline(self) -> bool:
        """Whether caption and credit stand under a photo that has the screen to itself."""
        return str(self._kept.value("cutline", "true")) == "true"

    @has_cutline.setter
    def has_cutline(self, is_wanted: bool) -> None:
        self._kept.setValue("cutline", "true" if is_wanted else "false")

    @property
    def profile(self) -> str:
        """What the check holds the photos against: the name of a profile that is shipped, or the path of a file."""
        return str(self._kept.value("profile", "essay"))

    @profile.setter
    def profile(self, name: str) -> None:
        self._kept.setValue("profile", name)

    @property
    def marks_spelling(self) -> bool:
        """Whether wrong words are marked, where there is a dictionary."""
        return str(self._kept.value("spelling", "true")).lower() == "true"

    @marks_spelling.setter
    def marks_spelling(self, is_wanted: bool) -> None:
        self._kept.setValue("spelling", is_wanted)

    @property
    def is_side_by_side(self) -> bool:
        """Whether texts in two languages stand side by side where there is room."""
        return str(self._kept.value("side_by_side", "false")).lower() == "true"

    @is_side_by_side.setter
    def is_side_by_side(self, is_wanted: bool) -> None:
        self._kept.setValue("side_by_side", is_wanted)

    def code_files(self) -> tuple[Path, ...]:
        """The files of code replacements, the one that counts most at the end."""
        return tuple(Path(text) for text in _texts(self._kept.value("code_files")) if text)

    def note_code_files(self, paths: Sequence[Path]) -> None:
        """Remember which files of code replacements are in use."""
        self._kept.setValue("code_files", [os.fspath(path) for path in paths])

    @property
    def code_delimiter(self) -> str:
        """What stands before and after a code."""
        return str(self._kept.value("code_delimiter", "="))

    @code_delimiter.setter
    def code_delimiter(self, delimiter: str) -> None:
        self._kept.setValue("code_delimiter", delimiter)

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

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that were chosen otherwise than they are on the first day, by the deeds they do."""
        kept = (text.partition("=") for text in _texts(self._kept.value("keys")))
        return {deed: tuple(keys.split()) for deed, _, keys in kept}

    def note_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Remember which keys are chosen."""
        self._kept.setValue("keys", [f"{deed}={' '.join(keys)}" for deed, keys in chosen.items()])

    def left_out_of_paste(self) -> frozenset[str]:
        """The keys of the fields that were left out when fields were pasted last."""
        return frozenset(_texts(self._kept.value("left_out_of_paste")))

    def note_left_out_of_paste(self, keys: Sequence[str]) -> None:
        """Remember what was left out."""
        self._kept.setValue("left_out_of_paste", list(keys))

    def open_sections(self) -> tuple[str, ...] | None:
        """The form's sections that stood open; None on the first day."""
        kept = self._kept.value("sections")
        return None if kept is None else tuple(_texts(kept))

    def note_open_sections(self, names: Sequence[str]) -> None:
        """Remember which of the form's sections stand open."""
        self._kept.setValue("sections", list(names))

    def chosen_output(self, name: str) -> str:
        """What was chosen last of what leaves the desk, by its name there; empty on the first day."""
        return str(self._kept.value(f"outputs/{name}", ""))

    def note_chosen_output(self, name: str, chosen: str) -> None:
        """Remember what was chosen."""
        self._kept.setValue(f"outputs/{name}", chosen)

    def _recent(self) -> list[Path]:
        return [Path(text) for text in _texts(self._kept.value("recent")) if text]


def _opened() -> QSettings:
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    kept = QSettings(form, scope, "captioner", "captioner")
    # Until it is asked, Qt has not looked whether the file can be read.
    kept.allKeys()
    return kept


def _texts(kept: object) -> list[str]:
    """INI files hold a list of one as a text, and of none as nothing."""
    if isinstance(kept, str):
        return [kept]
    return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []
