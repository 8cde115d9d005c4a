"""The ways to a set: choosing, dropping, where one was last, and the sample set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from captioner.errors import shown_path
from captioner.gui.desk import errands
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.leaving import Leaving
from captioner.gui.photos.moment import Moment, beginning
from captioner.gui.settings import Settings
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs

_SAMPLE = "captioner sample set"

Claim = Callable[[Sequence[Path], Callable[[], None]], None]
"""Does the deed if no other window has these open."""


class Opening(QObject):
    """Finds out what is to be opened, and has it opened once the set before can be left."""

    refused = Signal(object)  # why something cannot be opened

    def __init__(
        self, jobs: Jobs, desk: Desk, leaving: Leaving, claim: Claim, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._leaving, self._settings = jobs, desk, leaving, settings
        self._claim = claim
        self._window = window
        self._knowing: Job | None = None
        self._looks_on = False
        desk.found.connect(self._get_ready)

    def open(self, paths: Sequence[Path]) -> None:
        """Open these folders and photos."""
        if paths:
            self._forget_the_last()
            self._desk.find(paths)

    def look_on(self) -> None:
        """Remember nothing of what is opened from now on: it is only pictured."""
        self._looks_on = True

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {
            "open_folder": self.choose_folder,
            "open_photos": self.choose_photos,
            "open_sample": self.open_sample,
        }

    def choose_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Open a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def choose_photos(self) -> None:
        """Ask for photos."""
        dialog = self._dialog(self.tr("Open photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(errands.endings()))
        dialog.setNameFilters([self.tr("Photos") + f" ({endings})", self.tr("All files") + " (*)"])
        dialog.open()

    def offer_recent(self, menu: QMenu) -> None:
        """Fill a menu with the folders opened last."""
        menu.clear()
        for folder in self._settings.recent():
            # An ampersand in a name is no key.
            name = shown_path(folder).replace("&", "&&")
            menu.addAction(name, partial(self.open, [folder]))
        menu.addSeparator()
        menu.addAction(self.tr("Forget these"), self._settings.forget_recent)

    def open_sample(self) -> None:
        """Make the sample set where photos are kept, unless it is there already, and open it."""
        folder = Path(_place(QStandardPaths.StandardLocation.PicturesLocation)) / _SAMPLE
        then, otherwise = partial(self._open_made, folder), self.refused.emit
        self._jobs.run(errands.make_sample, folder, then=then, otherwise=otherwise)

    def _get_ready(self, asked: Sequence[Path], photos: Sequence[Path]) -> None:
        self._forget_the_last()
        self._knowing = self._jobs.run(beginning, photos, then=partial(self._begin, asked))

    def _forget_the_last(self) -> None:
        knowing, self._knowing = self._knowing, None
        if knowing is not None:
            knowing.drop()

    def _begin(self, asked: Sequence[Path], photos: Moment) -> None:
        """They are there: now it matters who has them open, and what becomes of the set before."""
        begin = partial(self._desk.begin, asked, photos)
        self._claim(asked, partial(self._leaving.leave, begin))
        if len(asked) == 1 and asked[0].is_dir() and not self._looks_on:
            self._settings.note_recent(asked[0].absolute())

    def _open_made(self, folder: Path, made: object) -> None:
        self.open([folder])

    def _dialog(self, title: str) -> QFileDialog:
        recent = self._settings.recent()
        start = recent[0] if recent else Path(_place(QStandardPaths.StandardLocation.PicturesLocation))
        dialog = QFileDialog(self._window, title, str(start))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._open_chosen)
        return dialog

    def _open_chosen(self, files: Sequence[str]) -> None:
        self.open([Path(file) for file in files])


def title_of(paths: Sequence[Path]) -> str:
    """What a set is called: its folder's name."""
    first = paths[0].absolute()
    folder = first if first.is_dir() else first.parent
    return shown_path(Path(folder.name or folder))


def _place(location: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(location) or str(Path.home())
