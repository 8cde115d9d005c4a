"""The colours of the window, dark and light: one calm grey scale, one accent, three states."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Colours:
    """The colours of one scheme, by what they are for."""

    ground: QColor
    surround: QColor
    panel: QColor
    field: QColor
    hover: QColor
    hairline: QColor
    outline: QColor
    text: QColor
    dim: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    blocker: QColor
    warning: QColor
    fine: QColor

    def outlined(self, share: float) -> QColor:
        """The accent, so much of it, for a line around what has the focus."""
        colour = QColor(self.accent)
        colour.setAlphaF(share)
        return colour


def _colours(**names: str) -> Colours:
    return Colours(**{name: QColor(colour) for name, colour in names.items()})


# fmt: off
DARK = _colours(
    ground="#1b1c1e", surround="#151618", panel="#232427", field="#2b2d31", hover="#33353a",
    hairline="#34363b", outline="#46494f", text="#e8e9eb", dim="#a5a8ae",
    accent="#5b9dff", on_accent="#0c1a2e", selected="#293853",
    blocker="#ff7a6e", warning="#f2b84b", fine="#53c28b",
)
LIGHT = _colours(
    ground="#eeeff1", surround="#d9dadc", panel="#f8f8f9", field="#ffffff", hover="#e8e9ec",
    hairline="#d6d8dc", outline="#b9bcc2", text="#1d1f23", dim="#585c64",
    accent="#1a5fcc", on_accent="#ffffff", selected="#d9e6fc",
    blocker="#b92718", warning="#835400", fine="#187044",
)
# fmt: on
