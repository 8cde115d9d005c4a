"""Saves taken back: the photo's file as it was before, byte for byte, once the user has said so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.errors import CaptionerError, shown_path
from captioner.gui.desk import errands
from captioner.gui.desk.errands import TakenBack
from captioner.gui.photos.arrangement import Arrangement
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs


class TakingBack(QObject):
    """Asks, has it done in a thread, and says which photos have to be read again."""

    told = Signal(str)
    failed = Signal(object)  # CaptionerErrors
    changed = Signal(object)  # the paths of photos whose files are others now

    def __init__(self, jobs: Jobs, table: PhotoTable, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._table, self._window = jobs, table, window
        table.arranged.connect(self._follow_names)

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask whether saves of these photos are to be taken back."""
        self._jobs.run(errands.saves_of, tuple(paths), then=self._question, otherwise=self._refuse)

    def _question(self, counts: Mapping[Path, int]) -> None:
        if not counts:
            self.told.emit(self.tr("No save of these photos is known that could be taken back."))
            return
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.NoIcon)
        name = shown_path(Path(next(iter(counts)).name))
        one, many = (
            self.tr("Take back saves of {name}?"),
            self.tr("Take back saves of %Ln photos?", "", len(counts)),
        )
        box.setText(one.format(name=name) if len(counts) == 1 else many)
        box.setInformativeText(
            self.tr(
                "File and sidecar become what they were before, byte for byte. Unsaved edits stay. A photo that"
                " another program changed since is left as it is."
            )
        )
        paths = tuple(counts)
        last = box.addButton(self.tr("Last save"), QMessageBox.ButtonRole.AcceptRole)
        last.clicked.connect(partial(self._run, errands.take_back_last, paths))
        if max(counts.values()) > 1:
            every = box.addButton(self.tr("All saves"), QMessageBox.ButtonRole.DestructiveRole)
            every.clicked.connect(partial(self._run, errands.take_back_all, paths))
        leave = box.addButton(self.tr("Leave as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _run(self, deed: Callable[[Sequence[Path]], TakenBack], paths: Sequence[Path]) -> None:
        self._jobs.run(deed, paths, then=self._tell)

    def _tell(self, ended: TakenBack) -> None:
        if ended.paths:
            self.changed.emit(ended.paths)
            one, many = (
                self.tr("{name} is as it was."),
                self.tr("%Ln photos are as they were.", "", len(ended.paths)),
            )
            name = shown_path(Path(ended.paths[0].name))
            self.told.emit(one.format(name=name) if len(ended.paths) == 1 else many)
        if ended.errors:
            self.failed.emit(ended.errors)

    def _refuse(self, error: CaptionerError) -> None:
        self.failed.emit((error,))

    def _follow_names(self, arranged: Arrangement) -> None:
        if arranged.renamed:
            self._jobs.run(errands.follow_names, arranged.renamed, otherwise=self._refuse)
