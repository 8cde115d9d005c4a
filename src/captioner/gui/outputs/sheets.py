"""The deed that writes a caption sheet: asked and looked at, written in a job, told.

sheet   dialog with its proof -> where -> job: hashes, small pictures, the file -> told, with an offer to open it
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from captioner.errors import Cancelled, CaptionerError, shown_path
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.look.elsewhere import open_file, show_folder
from captioner.gui.look.messages import MessageBar
from captioner.gui.look.progress import Progress
from captioner.gui.outputs import sheet_making
from captioner.gui.outputs.sheet_dialog import SheetDialog
from captioner.gui.outputs.sheet_making import Seen, Source
from captioner.gui.outputs.sheet_wish import SheetWish, as_text, from_text
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace

_FORMAT, _FOLDER = "sheet", "sheet_folder"


class Sheets(QObject):
    """Writes sheets in the background; one at a time."""

    told = Signal(str)
    failed = Signal(object)  # CaptionerError

    def __init__(
        self,
        jobs: Jobs,
        table: PhotoTable,
        workspace: Workspace,
        checking: SetCheck,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._table, self._workspace = jobs, table, workspace
        self._checking, self._settings, self._window = checking, settings, window
        self._job: Job | None = None
        self._messages: MessageBar | None = None
        self.dialog: SheetDialog | None = None
        self.progress = Progress(window)
        self.progress.cancelled.connect(self._stop)
        jobs.failed.connect(self._end)

    def offer_in(self, messages: MessageBar) -> None:
        """Where to offer what was written."""
        self._messages = messages

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"sheet": self.ask}

    def ask(self) -> None:
        """Ask which sheet is wanted."""
        self._workspace.send_typed()
        source = self._source()
        if self._job is not None:
            self.told.emit(self.tr("A sheet is being written: wait for it, or stop it."))
        elif source is None:
            self.told.emit(self.tr("None of these photos can be read: there is nothing to put on a sheet."))
        elif self.dialog is None:
            known = {photo.path for photo in source.photos}
            selected = [path for path in self._workspace.list.selected() if path in known]
            ending = self._settings.chosen_output(_FORMAT) or ".pdf"
            self.dialog = SheetDialog(self._jobs, source, selected, self._remembered, ending, self._window)
            self.dialog.wanted.connect(partial(self._ask_where, self.dialog, source))
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def write(self, source: Source, wish: SheetWish, paths: tuple[Path, ...], path: Path, seen: Seen) -> None:
        """Write the sheet of these photos there."""
        if self._job is None:
            self._job = self._jobs.run_watched(
                sheet_making.write,
                source,
                wish,
                paths,
                path,
                seen,
                then=self._take,
                otherwise=self._refuse,
                progress=self._follow,
            )

    def source(self) -> Source | None:
        """The set as it is now; None where nothing of it can be read."""
        return self._source()

    def _source(self) -> Source | None:
        read = [one for one in self._table.photos() if self._table.is_read(one.path) and not one.unreadable]
        return Source(read, self._checking.story, self._checking.report) if read else None

    def _remembered(self, ending: str) -> SheetWish:
        return from_text(ending, self._settings.chosen_output(f"{_FORMAT}{ending}"))

    def _ask_where(self, dialog: SheetDialog, source: Source) -> None:
        wish = dialog.choices.wish()
        folder = Path(self._settings.chosen_output(_FOLDER) or source.folder.parent)
        usual = (folder if folder.is_dir() else source.folder.parent) / f"{source.folder.name}{wish.ending}"
        # Asked below, of the name with its ending; the system's own question may be about the one without.
        ask_ourselves = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Write the caption sheet"), str(usual), f"*{wish.ending}", options=ask_ourselves
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() == wish.ending else path.with_name(path.name + wish.ending)
        go_on = partial(self._go_on, dialog, source, path)
        if os.path.lexists(path):
            self._ask_over(dialog, path, go_on)
        else:
            go_on()

    def _ask_over(self, dialog: SheetDialog, path: Path, go_on: Callable[[], None]) -> None:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel
        words = self.tr("{name} is there already.").format(name=shown_path(Path(path.name)))
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Caption sheet"), words, yes | no, dialog)
        box.setInformativeText(self.tr("What it holds will be gone."))
        box.button(yes).setText(self.tr("Write over it"))
        box.setDefaultButton(no)
        box.finished.connect(lambda answer: go_on() if answer == yes else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _go_on(self, dialog: SheetDialog, source: Source, path: Path) -> None:
        wish = dialog.choices.wish()
        self._settings.note_chosen_output(_FORMAT, wish.ending)
        self._settings.note_chosen_output(f"{_FORMAT}{wish.ending}", as_text(wish))
        self._settings.note_chosen_output(_FOLDER, str(path.parent))
        self.write(source, wish, dialog.paths(), path, dialog.seen)
        dialog.accept()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _follow(self, done: int, total: int) -> None:
        words = self.tr("Caption sheet: picture {done} of {total}").format(done=done, total=total)
        self.progress.tell(words, done, total)

    def _take(self, path: Path) -> None:
        self._end()
        if self._messages is not None:
            self._messages.tell(self.tr("Written: {file}").format(file=shown_path(Path(path.name))))
            self._messages.offer(self.tr("Open it"), partial(open_file, path))
            self._messages.offer_too(self.tr("Show in folder"), partial(show_folder, path))

    def _refuse(self, error: CaptionerError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.told.emit(self.tr("Stopped: no sheet was written."))
        else:
            self.failed.emit(error)

    def _end(self, *_: object) -> None:
        self._job = None
        self.progress.tell("", 1, 1)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
