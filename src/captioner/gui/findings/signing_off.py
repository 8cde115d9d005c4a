"""The set signed off: every photo cleared, once nothing stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from captioner.checks.finding import Severity
from captioner.gui.findings.set_check import SetCheck
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.workspace import Workspace


class SigningOff(QObject):
    """Asks once, with what is still open."""

    told = Signal(str)  # why it cannot be done
    blocked = Signal()  # something stands in the way, and had better be seen
    signed = Signal(object)  # the paths of all photos of the set

    def __init__(self, table: PhotoTable, workspace: Workspace, checking: SetCheck, window: QWidget) -> None:
        super().__init__(window)
        self._table, self._workspace, self._checking, self._window = table, workspace, checking, window

    def ask(self) -> None:
        """Sign the set off, if nothing stands in the way."""
        self._workspace.send_typed()
        found = self._checking.overview
        if not self._checking.is_checked() or not self._table.is_all_read():
            self.told.emit(self.tr("The check is still under way."))
            return
        if not found.is_fit:
            self.blocked.emit()
            self.told.emit(self.tr("Not signed off: blockers and what needs a reason stand in the way."))
            return
        left = found.counts.get(Severity.WARNING, 0)
        title = self.tr("Sign off %Ln photos?", "", found.report.photos)
        more = self.tr(
            "Unsaved edits are saved first. Each photo is cleared under your name, for all its fields as they are."
        )
        if left:
            more = self.tr("%Ln warnings are open.", "", left) + " " + more
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Sign off"), title, yes | no, self._window)
        box.button(yes).setText(self.tr("Sign off"))
        box.setInformativeText(more)
        box.finished.connect(lambda answer: self._sign() if answer == yes else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _sign(self) -> None:
        self.signed.emit([photo.path for photo in self._table.photos()])
