"""What the list says of a photo: three lines and its states, as words and as shapes."""

from __future__ import annotations

import html
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from captioner.credits import CAPTION, PHOTOGRAPHER
from captioner.errors import shown_path
from captioner.photo import Photo


class State(Enum):
    """What can be the matter with a photo."""

    UNSAVED = "not saved yet"
    DISAGREEING = "the file says different things in different places"
    SIDECAR_ONLY = "only the sidecar is written"
    WARNED = "read with a warning"
    UNREADABLE = "cannot be read"


class Words(NamedTuple):
    """The lines of a photo's row."""

    name: str
    caption: str
    credit: str
    states: tuple[State, ...]


def words_of(photo: Photo) -> Words:
    """File name, the caption's first line, the photographers; empty where there is none."""
    caption = photo.credits.text(CAPTION).partition("\n")[0]
    credit = photo.credits.text(PHOTOGRAPHER).replace("; ", ", ")
    return Words(
        shown_path(photo.path.relative_to(photo.path.parent)), caption, credit, tuple(_states(photo))
    )


def said_of(photo: Photo) -> str:
    """The row in one sentence, for who hears it."""
    words = words_of(photo)
    caption, credit = words.caption or no_caption(), words.credit or no_credit()
    return ", ".join((words.name, caption, credit, *(reason(photo, state) for state in words.states)))


def tip_of(photo: Photo) -> str:
    """The row with all that is cut off in it; as Qt's rich text, in which nothing from the file is markup."""
    lines = [shown_path(photo.path.relative_to(photo.path.parent)), photo.credits.text(CAPTION)]
    lines += [reason(photo, state) for state in _states(photo)]
    return "<qt>" + "<br>".join(html.escape(line).replace("\n", "<br>") for line in lines if line) + "</qt>"


def reason(photo: Photo, state: State) -> str:
    """What a state means for this photo."""
    told = QCoreApplication.translate("Photos", state.value)
    match state:
        case State.UNSAVED:
            return f"{told}: " + ", ".join(field.label.lower() for field in photo.edited)
        case State.DISAGREEING:
            return f"{told}: " + ", ".join(field.label.lower() for field in photo.disagreeing)
        case State.SIDECAR_ONLY:
            return f"{told}: {photo.sidecar_only}"
        case State.WARNED:
            return "; ".join(photo.warnings)
        case State.UNREADABLE:
            return photo.unreadable


def no_caption() -> str:
    """Said instead of a caption."""
    return QCoreApplication.translate("Photos", "no caption")


def no_credit() -> str:
    """Said instead of a photographer."""
    return QCoreApplication.translate("Photos", "no credit")


def _states(photo: Photo) -> list[State]:
    found = {
        State.UNSAVED: bool(photo.edited),
        State.DISAGREEING: bool(set(photo.disagreeing) - photo.settled),
        State.SIDECAR_ONLY: bool(photo.sidecar_only),
        State.WARNED: bool(photo.warnings),
        State.UNREADABLE: bool(photo.unreadable),
    }
    return [state for state, holds in found.items() if holds]
