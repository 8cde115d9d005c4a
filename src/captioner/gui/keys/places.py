"""The keys that belong to a place of the window, and are bound there for good: list, photo, fields."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from captioner.gui.keys.chords import native
from captioner.gui.look.keys_in_boxes import language_keys, suggestion_keys


class PlaceKeys(NamedTuple):
    """What is done by which keys; *to* is the last of a row of keys that ends there."""

    words: str
    keys: tuple[str, ...]
    to: str = ""


def in_list() -> tuple[str, list[PlaceKeys]]:
    """Those of the list and the photo, under their name."""
    translate = QCoreApplication.translate
    return translate("Keys", "In the list and on the photo"), [
        PlaceKeys(translate("Keys", "write the caption"), ("I", "Return")),
        PlaceKeys(translate("Keys", "one to one, and back"), ("Z",)),
        PlaceKeys(translate("Keys", "nothing but the photo"), ("F",)),
        PlaceKeys(translate("Keys", "pin the photo to compare"), ("P",)),
        PlaceKeys(translate("Keys", "caption under the photo, when there is nothing but the photo"), ("C",)),
        PlaceKeys(translate("Keys", "next and previous photo"), ("Down", "Up")),
        PlaceKeys(translate("Keys", "first and last photo"), ("Home", "End")),
        PlaceKeys(translate("Keys", "photo with this number in its name"), ("0",), "9"),
        PlaceKeys(translate("Keys", "earlier and later in the story"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down")),
    ]


def in_fields() -> tuple[str, list[PlaceKeys]]:
    """Those of the fields, under their name."""
    translate = QCoreApplication.translate
    return translate("Keys", "In the fields"), [
        PlaceKeys(translate("Keys", "next and previous field"), ("Tab", "Shift+Tab")),
        PlaceKeys(translate("Keys", "next and previous language"), language_keys()),
        PlaceKeys(translate("Keys", "suggestions"), suggestion_keys()),
        PlaceKeys(translate("Keys", "take a suggestion"), ("Tab", "Return")),
        PlaceKeys(translate("Keys", "apply to all selected photos"), ("Return",)),
        PlaceKeys(translate("Keys", "take back what is not applied"), ("Esc",)),
    ]


def named(line: PlaceKeys) -> tuple[str, ...]:
    """Its keys as the system names them; a row of keys as one."""
    names = native(line.keys)
    return (f"{names[0]} … {line.to}",) if line.to else names


def of_templates() -> PlaceKeys:
    """Those of the first nine templates."""
    return PlaceKeys(QCoreApplication.translate("Keys", "Apply template 1 to 9"), ("Ctrl+Alt+1",), "9")
