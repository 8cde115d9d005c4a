"""The deed that brings an edited sheet back: chosen, read in a job, its differences ticked, taken as one step.

sheet   file -> job: rows, hashes of the pictures -> what is wrong, or what differs -> ticks -> Editing, one step
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from captioner.errors import Cancelled, CaptionerError, shown_path
from captioner.gui.coming_back import reading
from captioner.gui.coming_back.differences_dialog import DifferencesDialog
from captioner.gui.coming_back.reading import ENDINGS, Brought, Shown
from captioner.gui.coming_back.wrong_dialog import WrongDialog
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.look.progress import Progress
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.photo import Photo

if TYPE_CHECKING:
    from captioner.sheets.back.coming_back import Difference

_FOLDER = "sheet_folder"


class BringingBack(QObject):
    """One sheet at a time; nothing is changed unasked."""

    told = Signal(str)
    failed = Signal(object)  # CaptionerError

    def __init__(
        self,
        jobs: Jobs,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        checking: SetCheck,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._table, self._editing = jobs, table, editing
        self._workspace, self._checking = workspace, checking
        self._settings, self._window = settings, window
        self._job: Job | None = None
        self.progress = Progress(window)
        self.progress.cancelled.connect(self._stop)
        jobs.failed.connect(self._end)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"bring_sheet_back": self.ask}

    def ask(self) -> None:
        """Ask for the sheet."""
        self._workspace.send_typed()
        photos = self._photos()
        if not self._table.is_all_read():
            self.told.emit(self.tr("The photos are still being read: try again in a moment."))
        elif self._job is None and photos:
            usual = self._settings.chosen_output(_FOLDER) or str(photos[0].path.parent)
            kinds = " ".join(f"*{ending}" for ending in ENDINGS)
            name, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Bring a sheet back"), usual, f"{self.tr('Sheets')} ({kinds})"
            )
            if name:
                self.read(Path(name))

    def read(self, path: Path) -> None:
        """Hold this sheet against the photos as they are now."""
        photos = self._photos()
        if self._job is None and photos:
            self._job = self._jobs.run_watched(
                reading.brought,
                photos,
                self._checking.story,
                path,
                then=self._take_read,
                otherwise=self._refuse,
                progress=self._follow,
            )

    def _photos(self) -> list[Photo]:
        return [one for one in self._table.photos() if not one.unreadable]

    def _take_read(self, found: Brought) -> None:
        self._end()
        if found.whole.wrong:
            named = found.named if found.of_few is not None else None
            wrong = WrongDialog(found.path, found.whole.wrong, named, self._window)
            wrong.few_wanted.connect(partial(self._show, found, found.of_few or ()))
            self._open(wrong)
        else:
            self._show(found, found.shown)

    def _show(self, found: Brought, shown: Sequence[Shown]) -> None:
        if not shown:
            words = self.tr("{sheet} says what the photos say: there is nothing to take.")
            self.told.emit(words.format(sheet=shown_path(Path(found.path.name))))
            return
        told_of = (found.named, len(found.photos))
        dialog = DifferencesDialog(
            found.path, shown, told_of, self._workspace.thumbnails.pixmap, self._window
        )
        dialog.decided.connect(partial(self._take, found))
        self._open(dialog)

    def _take(self, found: Brought, wanted: Sequence[Difference]) -> None:
        pairs = reading.taken(found.photos, wanted)
        sheet = shown_path(Path(found.path.name))
        late = self._editing.become(self.tr("What {sheet} says").format(sheet=sheet), pairs)
        self._workspace.show_now()
        one, many = (
            self.tr("1 photo changed by {sheet}."),
            self.tr("%Ln photos changed by {sheet}.", "", len(pairs) - len(late)),
        )
        said = [(one if len(pairs) - len(late) == 1 else many).format(sheet=sheet)]
        said += [
            self.tr("{name} stays as it is: it was changed meanwhile.").format(name=p.name) for p in late
        ]
        self.told.emit("\n".join(said))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, done: int, total: int) -> None:
        words = self.tr("Sheet: photo {done} of {total} found again")
        self.progress.tell(words.format(done=f"{done:,}", total=f"{total - 1:,}"), done, total)

    def _refuse(self, error: CaptionerError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.told.emit(self.tr("Stopped: nothing was changed."))
        else:
            self.failed.emit(error)

    def _end(self, *_: object) -> None:
        self._job = None
        self.progress.tell("", 1, 1)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
