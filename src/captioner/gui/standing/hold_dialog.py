"""Why photos are held: asked, for whoever is to lift the hold wants to know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from captioner.errors import shown_path
from captioner.gui.reason_dialog import Asked, ReasonDialog
from captioner.standing import State, Wish


class HoldDialog(ReasonDialog):
    """Says which photos are held."""

    decided = Signal(object)  # the Wish

    def __init__(self, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        one, many = self.tr("Hold {name}"), self.tr("Hold %Ln photos", "", len(paths))
        name = shown_path(Path(paths[0].name))
        asked = Asked(
            window=self.tr("Hold"),
            heading=one.format(name=name) if len(paths) == 1 else many,
            more=self.tr("They are neither checked nor cleared until somebody opens them again."),
            label=self.tr("&Why"),
            name=self.tr("Why they are held"),
            example=self.tr("for example: ask the family first"),
            deed=self.tr("Hold"),
        )
        super().__init__(asked, parent)
        self.given.connect(self._decide)

    def _decide(self, why: str) -> None:
        self.decided.emit(Wish(State.HELD, why))
