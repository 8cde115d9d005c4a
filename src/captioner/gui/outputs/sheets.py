"""The deed that writes a caption sheet of the set: asked, made in a job, told.

sheet   dialog -> file dialog -> job: hashes, small pictures, the file -> told, with an offer to open it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from captioner.checks.checking import Report
from captioner.errors import CaptionerError, shown_path
from captioner.gui.desk.reports import Reports
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.look.elsewhere import open_file
from captioner.gui.look.messages import MessageBar
from captioner.gui.look.progress import Progress
from captioner.gui.outputs.sheet_dialog import SheetDialog
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.photo import Photo
from captioner.story.story import Story


class Sheets(QObject):
    """Writes sheets in the background; one at a time."""

    failed = Signal(object)  # CaptionerError

    def __init__(
        self, jobs: Jobs, table: PhotoTable, workspace: Workspace, checking: SetCheck, window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs, self._table, self._workspace = jobs, table, workspace
        self._checking, self._window = checking, window
        self._ending = ".pdf"
        self._job: Job | None = None
        self._messages: MessageBar | None = None
        self.progress = Progress(window)
        self.progress.cancelled.connect(self._stop)
        jobs.failed.connect(self._end)

    def tell(self, messages: MessageBar, reports: Reports) -> None:
        """Where to say what was written, and what went wrong."""
        self._messages = messages
        self.failed.connect(reports.refuse)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"sheet": self.ask}

    def ask(self) -> None:
        """Ask which sheet is wanted."""
        self._workspace.send_typed()
        dialog = SheetDialog(self._ending, self._window)
        dialog.decided.connect(self._ask_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, ending: str, is_outside: bool) -> None:
        self._ending = ending
        photos = self._photos()
        if not photos:
            return
        folder = photos[0].path.parent
        usual = folder.parent / f"{folder.name}{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Write the caption sheet"), str(usual), f"*{ending}"
        )
        if name:
            path = Path(name)
            self.write(
                path if path.suffix.lower() == ending else path.with_name(path.name + ending), is_outside
            )

    def write(self, path: Path, is_outside: bool) -> None:
        """Write the sheet of the set as it is now."""
        photos, story = self._photos(), self._checking.story
        if self._job is not None or not photos:
            return
        self._job = self._jobs.run_watched(
            _written,
            photos,
            story,
            self._checking.report,
            path,
            is_outside,
            then=partial(self._take, path),
            otherwise=self._refuse,
            progress=self._follow,
        )

    def _photos(self) -> list[Photo]:
        return [one for one in self._table.photos() if self._table.is_read(one.path) and not one.unreadable]

    def _follow(self, done: int, total: int) -> None:
        words = self.tr("Caption sheet: picture {done} of {total}").format(done=done, total=total)
        self.progress.tell(words, done, total)

    def _take(self, path: Path, done: object) -> None:
        self._end()
        if self._messages is not None:
            self._messages.tell(self.tr("Written: {file}").format(file=shown_path(Path(path.name))))
            self._messages.offer(self.tr("Open it"), partial(open_file, path))

    def _refuse(self, error: CaptionerError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self, *_: object) -> None:
        self._job = None
        self.progress.tell("", 1, 1)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()


def _written(
    photos: Sequence[Photo],
    story: Story,
    report: Report,
    path: Path,
    is_outside: bool,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> None:
    # Their libraries take a moment to load, and no window needs them to open.
    from captioner import desk_lists, library  # noqa: PLC0415
    from captioner.sheets import pictures, writing  # noqa: PLC0415
    from captioner.sheets.sheet import sheet_of  # noqa: PLC0415

    hashes = {photo.path: library.picture_hash(photo.path) for photo in photos}
    title = photos[0].path.parent.name
    sheet = sheet_of(photos, title, story, report, hashes, is_outside=is_outside)
    kind = writing.format_of(path)
    paths = [line.photo.path for line in sheet.lines]
    made = pictures.small_pictures(paths, progress=progress, cancelled=cancelled) if kind.has_pictures else {}
    desk_lists.give_out_bytes(path, writing.content_of(kind, sheet, made))
