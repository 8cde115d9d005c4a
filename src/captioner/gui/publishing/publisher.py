"""The deed that publishes: asked, unsaved edits saved first, copies made in a job, told.

publish   dialog -> unsaved edits saved, if somebody agrees -> job: read again, checked again, copied -> the summary
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.checks.desk import Desk as Against
from captioner.checks.finding import Finding
from captioner.errors import Cancelled, CaptionerError
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.errands import Ended
from captioner.gui.findings.findings import Findings
from captioner.gui.look import error_words
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.publishing import copying
from captioner.gui.publishing.copying import Published
from captioner.gui.publishing.publish_dialog import PublishDialog
from captioner.gui.publishing.wishes_form import as_text, from_text
from captioner.gui.settings import Settings
from captioner.gui.work.job import Job
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.photo import Photo
from captioner.publishing.keeping_back import blocking
from captioner.publishing.wishes import Wishes

_WISHES, _FOLDER = "copies", "copies_folder"


class _Order(NamedTuple):
    """What was asked for."""

    wishes: Wishes
    folder: Path
    photos: frozenset[Path]


class Publisher(QObject):
    """One set at a time; what is published is what the disk holds."""

    told = Signal(str)
    failed = Signal(object)  # CaptionerError

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        table: PhotoTable,
        workspace: Workspace,
        findings: Findings,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._table, self._workspace = jobs, desk, table, workspace
        self._findings, self._settings, self._window = findings, settings, window
        self.dialog: PublishDialog | None = None
        self._job: Job | None = None
        self._order: _Order | None = None
        findings.checking.changed.connect(self._show_blocking)
        desk.ended.connect(self._go_on)
        jobs.failed.connect(self._break_down)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"publish": self.ask}

    def ask(self) -> None:
        """Ask what the copies are to be like."""
        self._workspace.send_typed()
        photos, desk = self._table.photos(), self._findings.checking.desk
        if not self._table.is_all_read() or not self._findings.checking.is_checked() or desk is None:
            self.told.emit(self.tr("The photos are still being read and checked: try again in a moment."))
        elif len({photo.path.parent for photo in photos}) > 1:
            self.told.emit(self.tr("A set is published, the photos of one folder: open that folder."))
        elif self.dialog is None:
            self._open(desk)

    def _open(self, desk: Against) -> None:
        photos = self._table.photos()
        folder, wishes = photos[0].path.parent, from_text(self._settings.chosen_output(_WISHES))
        kept = Path(self._settings.chosen_output(_FOLDER) or folder.parent)
        target = _unused((kept if kept.is_dir() else folder.parent) / f"{folder.name}-copies")
        selected = self._workspace.list.selected()
        dialog = PublishDialog(self._jobs, photos, selected, desk, target, wishes, self._window)
        self.dialog = dialog
        dialog.wanted.connect(self._want)
        dialog.stopped.connect(self._stop)
        dialog.finished.connect(self._forget)
        dialog.in_the_way.jumped.connect(self._jump)
        dialog.in_the_way.mended.connect(self._findings.mending.mend)
        dialog.in_the_way.override_wanted.connect(self._findings.passing.ask)
        self._show_blocking()
        dialog.open()

    def _want(self, wishes: Wishes, folder: Path) -> None:
        if self.dialog is None:
            return
        self._order = _Order(wishes, folder, self.dialog.scope.paths())
        if not self._workspace.commit():
            self._refuse(self.tr("A field holds what cannot be its value: mend it first."))
        elif edited := self._edited():
            self._ask_to_save(len(edited))
        else:
            self._begin()

    def _ask_to_save(self, count: int) -> None:
        save, no = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Cancel
        one, many = (
            self.tr("One photo has unsaved edits."),
            self.tr("%Ln photos have unsaved edits.", "", count),
        )
        words = one if count == 1 else many
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Publish copies"), words, save | no, self.dialog)
        box.setInformativeText(self.tr("What is published is what is saved. Save them first?"))
        box.setDefaultButton(save)
        box.finished.connect(lambda answer: self._save() if answer == save else self._drop_order())
        box.finished.connect(box.deleteLater)
        box.open()

    def _edited(self) -> list[Photo]:
        """The photos that were asked for and are not saved."""
        asked = self._order.photos if self._order is not None else frozenset()
        return [photo for photo in self._table.edited() if photo.path in asked]

    def _save(self) -> None:
        self._desk.save(self._edited())

    def _go_on(self, ended: Ended) -> None:
        """A save has ended: make the copies that waited for it, unless something could not be saved."""
        if self._order is None or self._job is not None or self._desk.is_saving():
            return
        if ended.errors or ended.stopped or self._edited():
            first = error_words.sentence(ended.errors[0]) if ended.errors else ""
            self._refuse(
                f"{self.tr('Not everything could be saved: nothing was published.')} {first}".strip()
            )
        else:
            self._begin()

    def _begin(self) -> None:
        order, desk = self._order, self._findings.checking.desk
        if order is None or self.dialog is None:
            return
        if desk is None:
            self._refuse(self.tr("The photos are still being read and checked: try again in a moment."))
            return
        self._settings.note_chosen_output(_WISHES, as_text(order.wishes))
        self._settings.note_chosen_output(_FOLDER, str(order.folder.parent))
        self.dialog.begin()
        self._job = self._jobs.run_watched(
            copying.published,
            self._table.photos(),
            order.photos,
            desk,
            order.wishes,
            order.folder,
            then=self._take,
            otherwise=self._take_error,
            progress=self.dialog.follow,
        )

    def _take(self, found: Published) -> None:
        self._job = self._order = None
        if self.dialog is not None:
            self.dialog.show_published(found)

    def _take_error(self, error: CaptionerError) -> None:
        stopped = isinstance(error, Cancelled)
        self._refuse(self.tr("Stopped: nothing was published.") if stopped else error_words.sentence(error))

    def _refuse(self, words: str) -> None:
        self._job = self._order = None
        if self.dialog is not None:
            self.dialog.refuse(words)

    def _break_down(self, _: object) -> None:
        if self._job is not None:
            self._refuse(
                self.tr("captioner made a mistake: look at what is in the folder before it is used.")
            )

    def _drop_order(self) -> None:
        self._order = None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _jump(self, finding: Finding) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._findings.jump(finding)

    def _show_blocking(self, *_: object) -> None:
        if self.dialog is not None:
            self.dialog.show_blocking(blocking(self._findings.checking.report))

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._order = None


def _unused(folder: Path) -> Path:
    """A folder that holds nothing yet: copies are never written over."""
    tried, number = folder, 1
    while tried.exists():
        number += 1
        tried = folder.with_name(f"{folder.name}-{number}")
    return tried
