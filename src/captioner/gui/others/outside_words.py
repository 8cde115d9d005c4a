"""What other programs did to the set, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from captioner.credits import Field
from captioner.errors import shown_path
from captioner.gui.look import field_words
from captioner.gui.look.form_words import listed

if TYPE_CHECKING:
    from captioner.watch.renames import Renamed

translate = QCoreApplication.translate


def came_and_went(new: Sequence[Path], gone: Sequence[Path], renamed: Sequence[Renamed]) -> str:
    """News of a folder, such as `3 new photos. IMG_1.jpg was taken away`."""
    return " ".join(filter(None, (_came(new), _went(gone), _bears(renamed))))


def no_longer_there(path: Path) -> str:
    """A photo that went with edits still to be saved."""
    told = translate("Outside", "{name} is no longer there. Its unsaved edits are kept here.")
    return told.format(name=_name(path))


def is_gone() -> str:
    """The same beside the photo."""
    return translate("Outside", "the file is no longer there; the unsaved edits are kept here")


def written_outside(paths: Sequence[Path]) -> str:
    """Photos that other programs wrote."""
    if len(paths) == 1:
        return translate("Outside", "{name} was changed by another program.").format(name=_name(paths[0]))
    return translate("Outside", "%Ln photos were changed by other programs.", "", len(paths))


def became_contested(path: Path, fields: Sequence[Field]) -> str:
    """Fields that both sides changed."""
    told = translate(
        "Outside", "{name}: another program changed the {fields} too. Yours is kept; saving it will ask."
    )
    return told.format(name=_name(path), fields=listed(list(map(field_words.in_a_sentence, fields))))


def _came(new: Sequence[Path]) -> str:
    if len(new) == 1:
        return translate("Outside", "One new photo: {name}.").format(name=_name(new[0]))
    return translate("Outside", "%Ln new photos.", "", len(new)) if new else ""


def _went(gone: Sequence[Path]) -> str:
    if len(gone) == 1:
        return translate("Outside", "{name} was taken away.").format(name=_name(gone[0]))
    return translate("Outside", "%Ln photos were taken away.", "", len(gone)) if gone else ""


def _bears(renamed: Sequence[Renamed]) -> str:
    if len(renamed) == 1:
        old, new = _name(renamed[0].old), _name(renamed[0].new)
        return translate("Outside", "{old} is called {new} now.").format(old=old, new=new)
    return translate("Outside", "%Ln photos have other names now.", "", len(renamed)) if renamed else ""


def _name(path: Path) -> str:
    return shown_path(Path(path.name))
