"""What mends findings: one at a click, or all that is safe at once; each a step of undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.checks import mending
from captioner.checks.finding import Finding, Fix
from captioner.checks.mending import Mended
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.look import finding_words
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace
from captioner.many.rehearsal import Changed, changed

_MOST_TOLD = 8
"""What is to be done is told line by line; more of it nobody would read."""


class Mending(QObject):
    """Lets photos become what a fix makes of them."""

    told = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        checking: SetCheck,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._table, self._editing = jobs, table, editing
        self._workspace, self._checking, self._window = workspace, checking, window

    def mend(self, finding: Finding, fix: Fix) -> None:
        """Do what mends it, as one step of undo."""
        self._workspace.send_typed()
        if finding.path is None or self._table.row(finding.path) is None:
            return
        photo = self._table.photo(finding.path)
        self._become(finding_words.told(fix.does), [changed(photo, mending.fixed(photo, fix))])
        self._workspace.show_now()

    def ask(self) -> None:
        """Work out what can be mended without a doubt, and ask whether to."""
        self._workspace.send_typed()
        desk = self._checking.desk
        if desk is not None:
            photos = [photo for photo in self._table.photos() if self._table.is_read(photo.path)]
            self._jobs.run(mending.mended, photos, desk, then=self._ask)

    def _ask(self, ended: Sequence[Mended]) -> None:
        mended = [one for one in ended if one.by]
        if not mended:
            self.told.emit(self.tr("Nothing can be mended without a doubt."))
            return
        count = sum(len(one.by) for one in mended)
        title = self.tr("Mend %Ln findings?", "", count)
        fixes = dict.fromkeys(f.found.fix.does for one in mended for f in one.by if f.found.fix)
        lines = [f"•  {finding_words.told(does)}" for does in list(fixes)[:_MOST_TOLD]]
        more = self.tr("Only what is right without a doubt; one undo takes all of it back.")
        told = "\n".join([*lines, *(["…"] if len(fixes) > _MOST_TOLD else []), "", more])
        yes, no = QMessageBox.StandardButton.Apply, QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Mend"), title, yes | no, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(told)
        box.setDefaultButton(yes)
        box.finished.connect(lambda answer: self._mend_these(mended) if answer == yes else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _mend_these(self, mended: Sequence[Mended]) -> None:
        there = [one.photo for one in mended if self._table.row(one.photo.path) is not None]
        wanted = [changed(self._table.photo(photo.path), photo) for photo in there]
        self._become(self.tr("Mend %Ln photos", "", len(wanted)), wanted)
        self._workspace.show_now()
        self.told.emit(self.tr("%Ln photos mended.", "", len(wanted)))

    def _become(self, words: str, wanted: Sequence[Changed]) -> None:
        left = self._editing.become(words, [one for one in wanted if one.fields])
        if left:
            self.told.emit(self.tr("Changed meanwhile, and left as they are: %Ln photos.", "", len(left)))
