"""How the three panes looked when the window was left: shown so again, kept for the next day."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from captioner.gui.settings import Settings
from captioner.gui.workspace import Workspace


def restore(workspace: Workspace, settings: Settings) -> None:
    """As it was left; on the first day as suits most."""
    workspace.list.set_order(settings.opening_order or settings.order)
    workspace.list.set_sizes(settings.picture_sizes())
    workspace.list.set_shape(settings.list_shape)
    sections = settings.open_sections()
    if sections is not None:
        workspace.form.set_open_sections(sections)


def begin(workspace: Workspace, settings: Settings, _: Sequence[Path]) -> None:
    """Another set is open: sort it as all sets are, if one order is wanted for all."""
    workspace.list.set_order(settings.opening_order or workspace.list.shown.order)


def keep(workspace: Workspace, settings: Settings) -> None:
    """Remember it."""
    settings.order = workspace.list.shown.order
    settings.list_shape = workspace.list.rows.shape.name
    settings.note_picture_sizes(workspace.list.sizes())
    settings.note_open_sections(workspace.form.open_sections())
