"""The other editors of the set: what they do to its folder, where both changed the same, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from captioner.gui.desk.desk import Desk
from captioner.gui.desk.reports import Reports
from captioner.gui.desk.taking_back import TakingBack
from captioner.gui.look.messages import MessageBar
from captioner.gui.others.deciding import Deciding
from captioner.gui.others.insisting import Insisting
from captioner.gui.others.outside import Outside
from captioner.gui.others.watching import Watching
from captioner.gui.photos.editing import Editing
from captioner.gui.photos.photo_table import PhotoTable
from captioner.gui.settings import Settings
from captioner.gui.work.jobs import Jobs
from captioner.gui.workspace import Workspace


class Others(QObject):
    """Puts together who watches, who takes in, who asks about conflicts and who about content credentials."""

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        table: PhotoTable,
        editing: Editing,
        workspace: Workspace,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.watching = Watching(desk, table, parent=self)
        self.outside = Outside(jobs, desk, table, workspace, self)
        self.deciding = Deciding(desk, table, editing, workspace.thumbnails, window)
        self.insisting = Insisting(desk, table, settings, window)
        self.taking_back = TakingBack(jobs, table, window)
        self.taking_back.changed.connect(self.outside.read_again)
        self.watching.seen.connect(self.outside.take)
        self.deciding.put_off.connect(self.outside.read_again)

    def tell(self, reports: Reports, messages: MessageBar) -> None:
        """Let them be heard."""
        reports.withheld.connect(partial(self.insisting.offer, messages))
        self.watching.away.connect(reports.tell_away)
        self.watching.back.connect(reports.tell_back)
        self.watching.failed.connect(reports.break_down)
        self.outside.told.connect(messages.tell)
        self.outside.noted.connect(messages.note)
        self.insisting.told.connect(messages.tell)
        self.taking_back.told.connect(messages.tell)
        self.taking_back.failed.connect(reports.refuse_all)

    def deeds(self) -> Mapping[str, Callable[..., object]]:
        """Which deeds are done here, by their keys."""
        return {"write_anyway": self.insist, "take_back": self.take_back}

    def insist(self) -> None:
        """Ask whether the selected photos are to be written in spite of their content credentials."""
        self.insisting.ask(self._workspace.list.selected())

    def take_back(self) -> None:
        """Ask whether saves of the selected photos are to be taken back."""
        self.taking_back.ask(self._workspace.list.selected())

    def stop(self) -> None:
        """The window closes."""
        self.watching.stop()
