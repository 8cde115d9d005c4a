"""Photos with content credentials get sidecars; who wants the credits in the file itself is told what that costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.credits import FIELDS
from captioner.errors import shown_path
from captioner.gui.desk import errands
from captioner.gui.desk.desk import Desk
from captioner.gui.look.messages import MessageBar
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.photo import Photo


class Insisting(QObject):
    """Asks before a signature is broken, and never takes silence for a yes."""

    told = Signal(str)  # why there is nothing to ask

    def __init__(self, desk: Desk, table: PhotoTable, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._table, self._settings, self._window = desk, table, settings, window

    def offer(self, messages: MessageBar, paths: Sequence[Path]) -> None:
        """These were not written: beside what is said of that, offer to ask, unless nobody wants to be offered that."""
        if self._settings.offers_to_break:
            one, many = self.tr("Write into the photo anyway…"), self.tr("Write into the photos anyway…")
            messages.offer(one if len(paths) == 1 else many, partial(self.ask, paths))

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask whether the credits of these photos are to be written into the files; only of those it matters for."""
        there = [self._table.photo(path) for path in paths if self._table.is_read(path)]
        paths = tuple(photo.path for photo in errands.with_content_credentials(there))
        if not paths:
            self.told.emit(self.tr("None of these photos is kept from being written by content credentials."))
            return
        question = self._question(paths)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _question(self, paths: Sequence[Path]) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.NoIcon)
        one, many = (
            self.tr("Write into {name} itself?"),
            self.tr("Write into %Ln photos themselves?", "", len(paths)),
        )
        name = shown_path(Path(paths[0].name))
        box.setText(one.format(name=name) if len(paths) == 1 else many)
        box.setInformativeText(self._cost())
        words = self.tr("Write into the photo") if len(paths) == 1 else self.tr("Write into the photos")
        write = box.addButton(words, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Leave as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        write.clicked.connect(partial(self._write, paths))
        return box

    def _cost(self) -> str:
        return self.tr(
            "It carries content credentials: a signature by which everybody can check where the picture comes from"
            " and that nobody has changed it since. Writing anything into the file makes that signature invalid,"
            " and it cannot be made valid again. The sidecar holds the credits without touching the photo."
        )

    def _write(self, paths: Sequence[Path]) -> None:
        there = [self._table.photo(path) for path in paths if self._table.row(path) is not None]
        self._desk.save([_whole(photo) for photo in there], paths)


def _whole(photo: Photo) -> Photo:
    """The photo with all that is to be written: every field that it holds, or that its file still holds."""
    known = [field for field in FIELDS if photo.credits.get(field) is not None or photo.homes.get(field)]
    return replace(photo, settled=photo.settled.union(known))
