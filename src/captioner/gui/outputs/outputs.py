"""What leaves the desk, and what comes back, joined to the window: sheets out and in, and copies for publication."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from captioner.gui.coming_back.bringing_back import BringingBack
from captioner.gui.desk.desk import Desk
from captioner.gui.desk.reports import Reports
from captioner.gui.findings.findings import Findings
from captioner.gui.look.messages import MessageBar
from captioner.gui.outputs.sheets import Sheets
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.publishing.publisher import Publisher
from captioner.gui.settings import Settings
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace


class Outputs:
    """Three deeds that do not know each other."""

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        findings: Findings,
        settings: Settings,
        window: QWidget,
    ) -> None:
        checking = findings.checking
        self.sheets = Sheets(jobs, table, workspace, checking, settings, window)
        self.coming_back = BringingBack(jobs, table, editing, workspace, checking, settings, window)
        self.publisher = Publisher(jobs, desk, table, workspace, findings, settings, window)
        self.bars = self.sheets.progress, self.coming_back.progress

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {**self.sheets.deeds(), **self.coming_back.deeds(), **self.publisher.deeds()}

    def tell(self, messages: MessageBar, reports: Reports) -> None:
        """Where to say what was done, and what went wrong."""
        self.sheets.offer_in(messages)
        for part in (self.sheets, self.coming_back, self.publisher):
            part.told.connect(messages.tell)
            part.failed.connect(reports.refuse)
